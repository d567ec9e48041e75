"""Briefings, actors and word lists that the tests of the extractor share."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from briefreader.extract.engine import Attribution, Resources
from briefreader.extract.gazetteer import Gazetteer
from briefreader.extract.language.lexicon import Lexicon, load_lexicon
from briefreader.locations import data_dir
from briefreader.model.actor import Actor, ActorKind, Affiliation, Alias
from briefreader.model.briefing import Briefing, Paragraph
from briefreader.model.span import Span, trim

_ABBREVIATED = re.compile(r"(?:[A-Z]|Mr|Mrs|Gen|Lt|Dr|Col|Maj|Brig|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.$")
_MARKUP = re.compile(r"\[([^|\]]*)\|([^|\]]*)\|([^|\]]*)\]|<([\w-]+):|[>{}]")


@dataclass(frozen=True)
class Annotated:
    """A briefing with what is true of it; the markup is told in briefings/README.md.

    Attributes:
        mentions: span, entity and type of each mention.
        speakers: the entity of each attribution's source, "-" where nobody can be named.
    """

    name: str
    briefing: Briefing
    mentions: tuple[tuple[Span, str, str], ...]
    attributions: tuple[Attribution, ...]
    speakers: tuple[str, ...]


def fold(name: str) -> str:
    """A stand-in for the search room's folding, which this room must not know."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).casefold()
    plain = re.sub(r"[\W_]+", " ", re.sub("['’‘ʼ`]", "", plain)).strip()
    return re.sub(r"\b(?:el|an|ar|as|ash|ad|at|az) (?=\w)", "al ", plain)


def make_briefing(text: str, published: str | None = None) -> Briefing:
    """A briefing of one paragraph a line; the first line without a full stop is a headline."""
    paragraphs = []
    for line in re.finditer(r"[^\n]+", text):
        span = trim(text, Span(*line.span()))
        if not span:
            continue
        sentences, start = [], span.start
        for end in re.finditer(r"[.!?][”\"’)]*\s+(?=[“\"A-Z])", span.of(text)):
            if not _ABBREVIATED.search(text[start : span.start + end.start() + 1]):
                sentences.append(trim(text, Span(start, span.start + end.end())))
                start = span.start + end.end()
        sentences.append(Span(start, span.end))
        kind = "headline" if not paragraphs and text[span.end - 1] not in '.”"' else "body"
        paragraphs.append(Paragraph(len(paragraphs) + 1, span, kind, tuple(sentences)))
    return Briefing("sha256:0", "-", "", published, "en", text, tuple(paragraphs))


def read_annotated(path: Path) -> Annotated:
    """Parse an annotated briefing."""
    marked = path.read_text("utf-8")
    text, last, mentions = "", 0, []
    sources: list[tuple[Span, str]] = []
    cues: list[Span] = []
    opened: list[tuple[str, int]] = []
    for match in _MARKUP.finditer(marked):
        text += marked[last : match.start()]
        last = match.end()
        if match[1] is not None:
            mentions.append((Span(len(text), len(text) + len(match[1])), match[2], match[3]))
            text += match[1]
        elif match[4]:
            opened.append((match[4], len(text)))
        elif match[0] == "{":
            opened.append(("{", len(text)))
        else:
            entity, start = opened.pop()
            if match[0] == "}":
                cues.append(Span(start, len(text)))
            else:
                sources.append((Span(start, len(text)), entity))
    text += marked[last:]
    briefing = make_briefing(text, "2024-12-10")
    attributions, speakers = [], []
    for cue in cues:
        sentence = next(s for p in briefing.paragraphs for s in p.sentences if s.contains(cue))
        here = [s for s in sources if sentence.contains(s[0])]
        source, entity = next((s for s in reversed(here) if s[0].end <= cue.start), here[0])
        attributions.append(Attribution((source,), (cue,), ()))
        speakers.append(entity)
    return Annotated(path.stem, briefing, tuple(mentions), tuple(attributions), tuple(speakers))


def _state(name: str, country: str, demonym: str, capital: str, *more: str) -> Actor:
    aliases = [Alias(demonym, "demonym", weak=True), Alias(demonym + "s", "demonym", weak=True)]
    aliases += [Alias(place, "metonym", weak=True) for place in capital.split(";")]
    aliases += [Alias(other, "acronym" if other.isupper() else "name") for other in more]
    return Actor(name.lower().replace(" ", "-"), name, "state", tuple(aliases), country=country)


STATES = (
    _state("United States", "US", "American", "Washington;White House", "US", "USA"),
    _state("Russia", "RU", "Russian", "Moscow;Kremlin"),
    _state("Ukraine", "UA", "Ukrainian", "Kyiv"),
    _state("Sudan", "SD", "Sudanese", "Khartoum"),
    _state("United Arab Emirates", "AE", "Emirati", "Abu Dhabi", "UAE"),
    _state("Chad", "TD", "Chadian", "N'Djamena"),
    _state("Egypt", "EG", "Egyptian", "Cairo"),
    _state("Democratic Republic of the Congo", "CD", "Congolese", "Kinshasa", "DRC"),
    _state("Rwanda", "RW", "Rwandan", "Kigali"),
    _state("Angola", "AO", "Angolan", "Luanda"),
    _state("Myanmar", "MM", "Burmese", "Naypyidaw"),
    _state("China", "CN", "Chinese", "Beijing"),
    _state("Yemen", "YE", "Yemeni", "Sanaa"),
    _state("Israel", "IL", "Israeli", "Jerusalem"),
    _state("Iran", "IR", "Iranian", "Tehran"),
    _state("Saudi Arabia", "SA", "Saudi", "Riyadh"),
    _state("Mali", "ML", "Malian", "Bamako"),
    _state("Algeria", "DZ", "Algerian", "Algiers"),
    _state("North Korea", "KP", "North Korean", "Pyongyang"),
    _state("Belgium", "BE", "Belgian", "Brussels"),
    _state("Syria", "SY", "Syrian", "Damascus"),
    _state("Lebanon", "LB", "Lebanese", "Beirut"),
    _state("Ethiopia", "ET", "Ethiopian", "Addis Ababa"),
    _state("Eritrea", "ER", "Eritrean", "Asmara"),
    _state("Colombia", "CO", "Colombian", "Bogota"),
    _state("Venezuela", "VE", "Venezuelan", "Caracas"),
    _state("Pakistan", "PK", "Pakistani", "Islamabad"),
    _state("Afghanistan", "AF", "Afghan", "Kabul"),
    _state("India", "IN", "Indian", "New Delhi"),
    _state("Armenia", "AM", "Armenian", "Yerevan"),
    _state("Azerbaijan", "AZ", "Azerbaijani", "Baku"),
    _state("Kenya", "KE", "Kenyan", "Nairobi"),
    _state("Haiti", "HT", "Haitian", "Port-au-Prince"),
    _state("Dominican Republic", "DO", "Dominican", "Santo Domingo"),
    _state("Somalia", "SO", "Somali", "Mogadishu"),
    _state("Burkina Faso", "BF", "Burkinabe", "Ouagadougou"),
    _state("Ivory Coast", "CI", "Ivorian", "Yamoussoukro"),
    _state("Libya", "LY", "Libyan", "Tripoli"),
    _state("Turkey", "TR", "Turkish", "Ankara"),
    _state("Nigeria", "NG", "Nigerian", "Abuja"),
    _state("Cameroon", "CM", "Cameroonian", "Yaounde"),
    _state("Thailand", "TH", "Thai", "Bangkok"),
    _state("Niger", "NE", "Nigerien", "Niamey"),
    _state("France", "FR", "French", "Paris"),
)


def _body(actor_id: str, name: str, kind: ActorKind, country: str, *more: str) -> Actor:
    aliases = tuple(Alias(other, "acronym" if other.isupper() else "name") for other in more)
    return Actor(actor_id, name, kind, aliases, country=country)


BODIES = (
    _body("houthis", "Ansar Allah", "armed_group", "YE", "Houthis", "Houthi", "Houthi movement"),
    _body("nato", "NATO", "international", "", "North Atlantic Treaty Organization"),
    _body("fsb", "Federal Security Service", "government_body", "RU", "FSB"),
    _body("hezbollah", "Hezbollah", "armed_group", "LB"),
    _body("eln", "National Liberation Army", "armed_group", "CO", "ELN"),
    _body("taliban", "Taliban", "armed_group", "AF"),
    _body("al-shabaab", "al-Shabaab", "armed_group", "SO", "al-Shabab"),
    _body("al-qaeda", "al-Qaeda", "armed_group", ""),
    _body("african-union", "African Union", "international", "", "AU"),
    _body("jnim", "Group for the Support of Islam and Muslims", "armed_group", "ML", "JNIM"),
    _body("hrw", "Human Rights Watch", "ngo", "", "HRW"),
    _body("boko-haram", "Boko Haram", "armed_group", "NG"),
    _body("iswap", "Islamic State West Africa Province", "armed_group", "NG", "ISWAP"),
    _body("hur", "Main Intelligence Directorate", "government_body", "UA", "HUR"),
    _body("european-union", "European Union", "international", "", "EU"),
    _body("iaea", "International Atomic Energy Agency", "international", "", "IAEA"),
    _body("facebook", "Facebook", "company", ""),
    _body("telegram", "Telegram", "company", ""),
    _body("rsf", "Rapid Support Forces", "armed_group", "SD", "RSF"),
    Actor(
        "hemedti",
        "Mohamed Hamdan Dagalo",
        "person",
        (Alias("Hemedti", "nickname"),),
        (Affiliation("rsf", "leads"),),
        country="SD",
    ),
)


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    """The word lists that are shipped."""
    return load_lexicon([data_dir() / "lexicon"])


@pytest.fixture(scope="session")
def build(lexicon: Lexicon) -> Callable[[Sequence[Actor]], Resources]:
    """Resources with the actors given and some states."""
    return lambda actors: Resources(Gazetteer((*STATES, *BODIES, *actors), fold), lexicon)


@pytest.fixture(scope="session")
def states(build: Callable[[Sequence[Actor]], Resources]) -> Resources:
    """Resources that know some states and a few bodies."""
    return build(())


@pytest.fixture(scope="session")
def brief() -> Callable[..., Briefing]:
    """Makes a briefing of a text; see `make_briefing`."""
    return make_briefing


@pytest.fixture(scope="session", name="read_annotated")
def annotated_reader() -> Callable[[Path], Annotated]:
    """Parses an annotated briefing."""
    return read_annotated


@pytest.fixture(params=sorted((Path(__file__).parent / "briefings").glob("*.txt")), ids=lambda path: path.stem)
def annotated(request: pytest.FixtureRequest) -> Annotated:
    """Each annotated briefing."""
    return read_annotated(request.param)

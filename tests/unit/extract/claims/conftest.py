"""A briefing and a cast in a line or two, for the tests of claims."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from briefreader.extract.attribution import find_attributions
from briefreader.extract.claims.making import build_claims
from briefreader.extract.engine import Attribution, FoundName, Resources
from briefreader.extract.gazetteer import Gazetteer
from briefreader.extract.language.lexicon import Lexicon, load_lexicon
from briefreader.extract.who.cast import Cast
from briefreader.locations import data_dir
from briefreader.model.analysis import Claim, Entity, EntityType, Mention
from briefreader.model.briefing import Briefing, Paragraph, ParagraphKind
from briefreader.model.span import Span, trim

# Who may be named in a test: a name, and what it names. The id is the first word, small.
PEOPLE = ("Amina Tesfaye", "Tesfaye", "Omar Haddad", "Haddad", "Luis Prado", "Colonel Deng", "Naw Hla")
BODIES = {
    "National Army": "military", "Red Sea Brigade": "armed_group", "Northern Front": "armed_group",
    "Red Crescent": "ngo", "United Nations": "international", "Delta Wire": "media", "Radio Sahara": "media",
    "Telegram": "company", "Union Council": "government_body",
}  # fmt: skip
STATES = {
    "Chad": "chad", "Chadian": "chad", "Ndjamena": "chad", "Sudan": "sudan", "Sudanese": "sudan", "Khartoum": "sudan",
    "Kenya": "kenya", "Kenyan": "kenya", "Nairobi": "kenya", "Myanmar": "myanmar", "Peru": "peru", "Lima": "peru",
    "Ethiopia": "ethiopia", "Ethiopian": "ethiopia", "Asmara": "eritrea", "Eritrea": "eritrea", "Eritrean": "eritrea",
}  # fmt: skip


def make_briefing(text: str, published: str | None = None) -> Briefing:
    """A paragraph a line; a first line without a full stop is a headline."""
    paragraphs: list[Paragraph] = []
    for line in re.finditer(r"[^\n]+", text):
        sentences, start = [], line.start()
        for end in re.finditer(r"[.!?][”\"’]?\s+(?=[“\"‘A-Z])", line[0]):
            sentences.append(trim(text, Span(start, line.start() + end.end())))
            start = line.start() + end.end()
        sentences.append(Span(start, line.end()))
        kind: ParagraphKind = "headline" if not paragraphs and line[0][-1] not in '.”"' else "body"
        paragraphs.append(Paragraph(len(paragraphs) + 1, Span(*line.span()), kind, tuple(sentences)))
    return Briefing("sha256:0", "-", "", published, "en", text, tuple(paragraphs))


def make_cast(briefing: Briefing) -> Cast:
    """The entities that the names above are, where the text has them."""
    known: dict[str, tuple[str, EntityType, str]] = {name: (name.split()[-1].lower(), "person", "") for name in PEOPLE}
    known |= {name: (name.split()[0].lower(), "organisation", kind) for name, kind in BODIES.items()}
    known |= {name: (state, "location", "country") for name, state in STATES.items()}
    found: dict[str, Entity] = {}
    pattern = "|".join(sorted(map(re.escape, known), key=len, reverse=True))
    for match in re.finditer(rf"\b(?:{pattern})\b", briefing.text):
        entity_id, kind, subtype = known[match[0]]
        mention = Mention(Span(*match.span()), "name", briefing.paragraph_at(match.start()).number)
        old = found.get(entity_id)
        mentions = (*old.mentions, mention) if old else (mention,)
        found[entity_id] = Entity(entity_id, match[0], kind, subtype, None, 0, mentions)
    return Cast(briefing.text, tuple(found.values()))


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    """The word lists that are shipped."""
    return load_lexicon([Path(data_dir()) / "lexicon"])


@pytest.fixture(scope="session")
def attribute(lexicon: Lexicon) -> Callable[[str], tuple[Briefing, tuple[Attribution, ...]]]:
    """The attributions of a text, by rules."""

    def run(text: str) -> tuple[Briefing, tuple[Attribution, ...]]:
        briefing = make_briefing(text)
        names = [
            FoundName(mention.span, entity.type, entity.subtype)
            for entity in make_cast(briefing).entities
            for mention in entity.mentions
        ]
        return briefing, find_attributions(briefing, names, lexicon)

    return run


@pytest.fixture(scope="session")
def claims(lexicon: Lexicon) -> Callable[..., tuple[Claim, ...]]:
    """The claims of a text, by rules."""

    def run(text: str, published: str | None = None) -> tuple[Claim, ...]:
        briefing = make_briefing(text, published)
        cast = make_cast(briefing)
        names = [FoundName(m.span, e.type, e.subtype) for e in cast.entities for m in e.mentions]
        attributions = find_attributions(briefing, names, lexicon)
        return build_claims(briefing, attributions, cast, Resources(Gazetteer((), str.casefold), lexicon))

    return run


@pytest.fixture(scope="session")
def claims_of(lexicon: Lexicon) -> Callable[..., tuple[Claim, ...]]:
    """The claims of spans that are given as words: source, cue and content, as a trained model finds them."""

    def run(text: str, *parts: Mapping[str, str]) -> tuple[Claim, ...]:
        briefing = make_briefing(text)

        def spans(words: str) -> tuple[Span, ...]:
            return tuple(Span(text.index(w), text.index(w) + len(w)) for w in words.split(" … ") if w)

        attributions = [
            Attribution(spans(part.get("source", "")), spans(part["cue"]), spans(part.get("content", "")))
            for part in parts
        ]
        resources = Resources(Gazetteer((), str.casefold), lexicon)
        return build_claims(briefing, attributions, make_cast(briefing), resources)

    return run

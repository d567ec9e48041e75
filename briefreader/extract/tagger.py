"""The engine with the trained model: names and attributions by its weights, the rest as every engine has it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from briefreader.errors import BriefreaderError
from briefreader.extract.engine import Attribution, FoundName, Resources
from briefreader.extract.resolve import resolve
from briefreader.extract.tagging.chances import Chances
from briefreader.extract.tagging.decode import Tagged, decode
from briefreader.extract.tagging.features import GUIDELINES, NAME_LABELS, NAME_TYPES
from briefreader.extract.tagging.linker import Group, Links, link
from briefreader.extract.tagging.modelfile import Array, Scores, TaggerModel
from briefreader.extract.tagging.reconcile import reconcile_claims
from briefreader.extract.tagging.supplement import supplement_names
from briefreader.extract.tagging.windows import Reading, read_words, windows_of
from briefreader.model.analysis import Analysis, EntityType
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span, trim

NEWSWIRE, DEFENCE = (GUIDELINES.index(g) for g in ("newswire", "defence"))
# The guidelines disagree: the one takes names alone, the other titles, governments and nominals with them. The shares
# were chosen on both dev sets; more for defence reads re3d better and the newswire worse.
DEFENCE_SHARE = 0.3
DEFENCE_SHARE_OF = {"location": 0.5, "temporal": 0.2}
# Added to the scores of source, cue and content: the model leans to leaving out. Chosen on polnear-dev.
LEAN = (0.5, 0.35, 0.0)
QUOTES = "\"“”„«‘'"
NAMED = ("person", "organisation", "location", "nationality")
ARTICLE = re.compile(r"^(?:the|an?|this|these|that|those|its|his|her|their|our|some|all|both|many)\b", re.IGNORECASE)
TYPES: dict[str, tuple[EntityType, str]] = {
    "person": ("person", ""),
    "organisation": ("organisation", ""),
    "location": ("location", ""),
    "facility": ("location", "facility"),
    "nationality": ("nationality", ""),
    "temporal": ("temporal", ""),
    "money": ("money", ""),
    "quantity": ("quantity", ""),
    "weapon": ("weapon", ""),
    "vehicle": ("vehicle", ""),
    "document": ("document", ""),
}


class ModelEngine:
    """The trained model; deterministic on one machine, keeps nothing between briefings."""

    name = "model"

    def __init__(self, resources: Resources) -> None:
        """Load the model.

        Raises: BriefreaderError if the model or onnxruntime is missing or damaged.
        """
        if resources.models is None:
            raise BriefreaderError("the reading model is missing", "install briefreader again, or use --engine rules")
        self._resources = resources
        self.model = TaggerModel(resources.models)

    def __call__(self, briefing: Briefing) -> Analysis:
        """Analyze one briefing."""
        found = find(briefing, self.model)
        names = supplement_names(briefing, found.names, self._resources.lexicon)
        attributions = reconcile_claims(briefing, names, found.attributions, self._resources.lexicon, found.chances)
        return resolve(briefing, names, attributions, self._resources, self.name)


class Found(NamedTuple):
    """What the model sees in a briefing, in order of its place; no chances where there is nothing to see."""

    names: tuple[FoundName, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    chances: Chances | None = None


def find(briefing: Briefing, model: TaggerModel) -> Found:
    """What the model sees in a briefing."""
    reading = read_words(briefing, model.wordpiece)
    if not reading.words:
        return Found()
    scores = score_words(reading, model)
    tagged = decode(blend(scores.names), reading.openers)
    names = (found_name(t, reading) for t in tagged if NAME_TYPES[t.kind] in TYPES)
    roles = lean(scores.roles)
    groups = link(
        decode(roles, reading.openers),
        Links(scores.link_from, scores.link_to),
        reading.openers,
        reading.breaks,
        passes_on=lambda cue: span_of(cue, reading).of(briefing.text).lower().startswith("according"),
        going_on=frozenset(going_on(reading, briefing.text)),
    )
    return Found(
        tuple(n for n in names if is_named(n, briefing.text)),
        tuple(attribution_of(g, reading, briefing.text) for g in groups),
        Chances(reading, roles),
    )


def going_on(reading: Reading, text: str) -> Iterator[int]:
    """The openers of paragraphs that begin with a quotation mark, or that the one before announces with a colon."""
    for opener in reading.openers[1:]:
        first, before = reading.words[opener], reading.words[opener - 1]
        if text[first.start] in QUOTES or text[before.start] == ":":
            yield opener


def score_words(reading: Reading, model: TaggerModel) -> Scores:
    """Run the model over the windows of a briefing; the score of a word is that of its first piece."""
    parts = [model.run(w.pieces, w.features, w.places) for w in windows_of(reading)]
    return Scores(
        np.concatenate([part.roles for part in parts]),
        tuple(np.concatenate([part.names[g] for part in parts]) for g in range(len(GUIDELINES))),
        np.concatenate([part.link_from for part in parts]),
        np.concatenate([part.link_to for part in parts]),
    )


def blend(names: tuple[Array, ...]) -> Array:
    """One set of scores out of both guidelines': logits of NAME_LABELS."""
    share = np.full(len(NAME_LABELS), DEFENCE_SHARE, np.float32)
    for kind, own in DEFENCE_SHARE_OF.items():
        share[[NAME_LABELS.index(f"{prefix}-{kind}") for prefix in "BI"]] = own
    return names[DEFENCE] * share + names[NEWSWIRE] * (1 - share)


def lean(roles: Array) -> Array:
    """Scores of ROLE_LABELS that find a little more."""
    return roles + np.array([0.0, *(extra for extra in LEAN for _ in "BI")], np.float32)


def is_named(found: FoundName, text: str) -> bool:
    """Whether more than an article of it is written as a name; times, sums and arms needn't be."""
    letters = ARTICLE.sub("", found.span.of(text))
    return found.type not in NAMED or any(c.isalnum() and not c.islower() for c in letters)


def span_of(tagged: Tagged, reading: Reading) -> Span:
    """Where a span of words stands in the text."""
    return Span(reading.words[tagged.start].start, reading.words[tagged.end - 1].end)


def found_name(tagged: Tagged, reading: Reading) -> FoundName:
    """A span of a name's words as the engines tell it."""
    kind, subtype = TYPES[NAME_TYPES[tagged.kind]]
    return FoundName(span_of(tagged, reading), kind, subtype, confidence=round(tagged.confidence, 4))


def attribution_of(group: Group, reading: Reading, text: str) -> Attribution:
    """A group of spans as the engines tell it."""
    source = trim(text, span_of(group.source, reading), " ,;:") if group.source else None
    contents = tuple(span_of(c, reading) for c in group.contents)
    via = span_of(group.via, reading) if group.via else None
    return Attribution((source,) if source else (), (span_of(group.cue, reading),), contents, via=via)

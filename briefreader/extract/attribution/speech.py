"""Direct speech that goes on: over sentences, over paragraphs, after a name and a colon."""

from collections.abc import Sequence
from dataclasses import replace

from briefreader.extract.attribution.phrases import noun_phrase_before
from briefreader.extract.attribution.unit import Unit
from briefreader.extract.engine import Attribution
from briefreader.model.span import Span

_ASKING = frozenset(["what", "why", "how", "who", "where", "when", "which"])


def whole_quote(unit: Unit) -> Span | None:
    """The span of a unit that is nothing but a quotation; None for any other."""
    if not unit.words or not all(number >= 0 for number in unit.quoted):
        return None
    return unit.span_of(0, len(unit))


def carry_on(claims: Sequence[Attribution], quote: Span) -> list[Attribution]:
    """Claims of which the last goes on with a quotation that has no source of its own."""
    *others, last = claims
    return [*others, replace(last, content=(*last.content, quote))]


def speaks_directly(unit: Unit, claims: Sequence[Attribution]) -> bool:
    """Whether the last of the claims of the unit before ends in a quotation, or opens one."""
    return bool(claims) and bool(claims[-1].content) and _touches_quote(unit, claims[-1].content)


def _touches_quote(unit: Unit, contents: Sequence[Span]) -> bool:
    return any(unit.text[c.start] in "“\"«‘'„" or unit.text[c.end - 1] in "”\"»’'" for c in contents)


def attribute_last(unit: Unit) -> Attribution | None:
    """ "…: X" and "… – X" at the end of a headline."""
    if unit.kind != "headline":
        return None
    for at in range(len(unit) - 2, max(3, len(unit) - 8), -1):
        if unit.word(at) not in (":", "–", "—", "-", "|"):
            continue
        phrase = noun_phrase_before(unit, len(unit))
        speaks = any(unit.tag(i) == "name" or unit.word(i) in unit.grammar.speakers for i in range(at + 1, len(unit)))
        if unit.word(at) == "|" or phrase != (at + 1, len(unit)) or not speaks:
            return None
        return Attribution((unit.span_of(at + 1, len(unit)),), (unit.words[at].span,), (unit.span_of(0, at),))
    return None


def attribute_colon(unit: Unit) -> Attribution | None:
    """ "X: …" at the start of a paragraph, or before a quotation."""
    for at in range(1, min(len(unit), 12)):
        if unit.tag(at) == "stop":
            return None
        if unit.word(at) != ":":
            continue
        phrase = noun_phrase_before(unit, at)
        shouted = unit.opens and all(word.text.isupper() for word in unit.words[:at])
        if phrase != (0, at) or " ".join(unit.lower[:at]) in unit.grammar.labels:
            return None
        if not any(unit.tag(i) == "name" for i in range(at)):
            return None
        if unit.word(at + 1) in _ASKING and unit.word(len(unit) - 1) != "?":
            return None  # what the author is going to tell: "X: What we know"
        titled = unit.opens and any(unit.word(i) in unit.grammar.speakers for i in range(at))
        if at + 3 < len(unit) and (titled or shouted or unit.in_quote(at + 1) or unit.kind == "headline"):
            return Attribution((unit.span_of(0, at),), (unit.words[at].span,), (unit.span_of(at + 1, len(unit)),))
        return None
    return None

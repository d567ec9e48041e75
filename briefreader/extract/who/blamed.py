"""Bodies that a text never names nor lets speak, and that its claims speak of: "accused the police of theft"."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from briefreader.extract.engine import Attribution
from briefreader.extract.language.lexicon import Lexicon
from briefreader.extract.names.merging import Name
from briefreader.extract.names.overlaps import is_taken
from briefreader.extract.who.figures import Figure
from briefreader.extract.who.linking import Link
from briefreader.model.span import Span

_RULERS = ("junta", "regime")
_ARMED = frozenset(["army", "forces", "military"])
_STARTS = 120  # code points of a content that are looked at


@lru_cache(maxsize=4)
def _compile(lexicon: Lexicon) -> tuple[Mapping[str, str], re.Pattern[str], re.Pattern[str]]:
    """The subtypes of the bodies by their nouns, and the patterns of "the army" and of "army units"."""
    table = lexicon.table("nominals").get("blamed", {})
    bodies = {noun: subtype for subtype in ("military", "government_body") for noun in table.get(subtype, ())}
    nouns, through = "|".join(bodies), "|".join(table.get("through", ()))
    others = "|".join((*table.get("people", ()), *table.get("belongings", ())))
    alone = re.compile(rf"\b[Tt]he (?P<noun>{nouns})\b(?!['’-]\w*[a-rt-z])(?! (?:{others})\b)")
    before = "|".join((*_RULERS, "army", "military", "government"))
    kinds = "fighter |attack |combat |ground "
    bare = re.compile(rf"\b(?P<noun>{before})(?= (?:{kinds})?(?:{through})\b)", re.IGNORECASE)
    return bodies, alone, bare


def find_blamed(
    attributions: Iterable[Attribution], figures: Sequence[Figure], text: str, lexicon: Lexicon
) -> list[Figure]:
    """A figure for each body that a content starts with, or almost, and that nobody has been told to be yet.

    Args:
        figures: all that are known; none of them is changed.
    """
    bodies, alone, _ = _compile(lexicon)
    contents = [attribution.content[0] for attribution in attributions if attribution.content]
    places = [p for c in contents for p in alone.finditer(text, c.start, min(c.end, c.start + _STARTS))]
    if not places:
        return []
    known = {figure.names[0].text.casefold() for figure in figures}
    taken = _taken(figures)
    found: dict[str, Figure] = {}
    for place in places:
        span, noun = Span(*place.span("noun")), place["noun"].casefold()
        ruled = noun in _RULERS and text.startswith(" in ", span.end)  # "the regime in X" is X
        if noun not in found and noun not in known and not ruled and not is_taken(span, taken):
            found[noun] = _make(span, text, bodies[noun])
    return list(found.values())


def find_bare(figures: Sequence[Figure], text: str, country: Figure | None, lexicon: Lexicon) -> list[Figure]:
    """Give "junta troops", "army units" to whoever "the junta", "the army" is in a text; returns who is new.

    Args:
        figures: all that are known; changed in place.
        country: the one that the text is about, if any.
    """
    bodies, _, bare = _compile(lexicon)
    places = [place for place in bare.finditer(text)]
    if not places:
        return []
    taken = _taken(figures)
    called = _called(figures, text)
    armies = [figure for figure in figures if figure.subtype == "military" and figure.words & _ARMED]
    new: list[Figure] = []
    for place in places:
        span, noun = Span(*place.span("noun")), _same(place["noun"])
        if is_taken(span, taken):
            continue
        meant = called.get(noun) or (armies if noun in ("army", "military") else [])
        if not meant and noun == "government" and country is not None:
            meant = [country]
        if not meant and noun in _RULERS:
            new = called[noun] = [_make(span, text, bodies[noun])]
        elif len(meant) == 1:
            meant[0].described.append((span, "title"))
    return new


def _called(figures: Iterable[Figure], text: str) -> dict[str, list[Figure]]:
    """Who is called so, by casefolded nouns: "the junta", "the military government"."""
    called: dict[str, list[Figure]] = {}
    for figure in figures:
        for noun in {_same(span.of(text)) for span in _spans(figure)}:
            called.setdefault(noun, []).append(figure)
    return called


def _same(noun: str) -> str:
    noun = noun.casefold().removeprefix("the ").removeprefix("military ")
    return _RULERS[0] if noun in _RULERS else noun


def _make(span: Span, text: str, subtype: str) -> Figure:
    name = Name(0, span, span.of(text), "organisation", subtype, "title")
    link = Link(None, 0, "a body that the text doesn't name")
    return Figure([name], "organisation", subtype, link, [], frozenset())


def _spans(figure: Figure) -> Iterable[Span]:
    return (*(name.span for name in figure.names), *(span for span, _ in figure.described))


def _taken(figures: Iterable[Figure]) -> list[Span]:
    return sorted(span for figure in figures for span in _spans(figure))

"""The army of a country, where the text says no more than "the army" or "Chad's army"."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from briefreader.extract.gazetteer import Bearer, Gazetteer
from briefreader.extract.names.merging import Name
from briefreader.model.actor import Actor
from briefreader.model.span import Span

# The country of a text is named so often at least, and so much more often than any other.
_OFTEN, _CLEARLY = 2, 2
_ARMIES = re.compile(
    r"\b[Tt]he (?:army|military|armed forces|general staff)\b"
    r"(?!['’-]| (?:of|chiefs?|spokes\w+|commanders?|officers?|officials?|generals?|leaders?|rulers?|sources?|council|"
    r"government|junta|regime|bases?|posts?|camps?|barracks|headquarters|court|staff|vehicles?|convoys?)\b)"
)

# "Chad's military mission" is something else, "Chad's army chief" somebody.
_GOING_ON = (
    r"(?=[.,;:)]| (?:and|or|in|on|at|of|to|has|had|have|was|were|is|are|will|would|must|should|said|says|\w+ed)\b)"
)
_NOUNS = re.compile(
    rf"['’]s (?P<noun>army|armed forces|military{_GOING_ON})\b(?!['’-])"
    r"(?! (?:chiefs?|spokes\w+|commanders?|officers?|officials?|generals?|leaders?|rulers?|council|government|junta)\b)"
)


def name_army(names: Sequence[Name], text: str, gazetteer: Gazetteer, date: str | None) -> list[Name]:
    """The names with "Chad's army", and "the army" for that of the text's country, if the text names none of it.

    Only armies that the store knows.

    Args:
        names: sorted, disjoint, with what they stand for settled.

    Returns:
        All names, sorted, numbered anew.
    """
    found = list(_owned(names, text, gazetteer, date))
    country = _topic(names)
    if country and not any(b.actor.kind == "military" and b.actor.country == country for n in names for b in n.bearers):
        bearers = _army(country, gazetteer, date)
        found += [_called(Span(*place.span()), text, bearers) for place in _ARMIES.finditer(text) if bearers]
    if not found:
        return list(names)
    taken = sorted(name.span for name in names)
    free = [name for name in found if not _is_taken(name.span, taken)]
    ordered = sorted((*names, *free), key=lambda name: name.span)
    return [name if name.number == number else replace(name, number=number) for number, name in enumerate(ordered)]


def _called(span: Span, text: str, bearers: tuple[Bearer, ...]) -> Name:
    return Name(0, span, span.of(text), "organisation", "military", "title", bearers)


def _owned(names: Sequence[Name], text: str, gazetteer: Gazetteer, date: str | None) -> Iterator[Name]:
    """The armies that a text tells by whose they are: the noun in "Chad's armed forces"."""
    for name in names:
        if name.type != "location" or name.subtype != "country" or not name.strong:
            continue
        place = _NOUNS.match(text, name.span.end)
        bearers = _army(name.strong[0].actor.country, gazetteer, date) if place else ()
        if place and bearers:
            yield _called(Span(*place.span("noun")), text, bearers)


def _topic(names: Sequence[Name]) -> str:
    """The ISO code of the country that most of those whom a text names are of; "" where two come near."""
    of = (name.strong[0].actor.country for name in names if name.strong)
    counts = Counter(country for country in of if country).most_common(2)
    if not counts or counts[0][1] < _OFTEN or (len(counts) > 1 and counts[0][1] < _CLEARLY * counts[1][1]):
        return ""
    return counts[0][0]


def _army(country: str, gazetteer: Gazetteer, date: str | None) -> tuple[Bearer, ...]:
    """The actor that is called a country's army; none where several are."""
    states = _states(gazetteer).get(country, ())
    called = {alias.name for state in states for alias in state.aliases if alias.kind == "demonym"}
    called |= {state.name for state in states}
    found: dict[str, Bearer] = {}
    for people in sorted(called):
        for noun in ("army", "armed forces", "military"):
            for bearer in gazetteer.lookup(f"{people} {noun}", date):
                if bearer.actor.kind == "military" and bearer.holds:
                    found.setdefault(bearer.actor.id, replace(bearer, alias=replace(bearer.alias, weak=True)))
    return tuple(found.values()) if len(found) == 1 else ()


@lru_cache(maxsize=4)
def _states(gazetteer: Gazetteer) -> dict[str, list[Actor]]:
    """The actors that are states, by their countries."""
    found: dict[str, list[Actor]] = defaultdict(list)
    for actor in gazetteer.actors.values():
        if actor.kind == "state":
            found[actor.country].append(actor)
    return dict(found)


def _is_taken(span: Span, taken: Sequence[Span]) -> bool:
    at = bisect_left(taken, span.end, key=lambda other: other.start)
    return at > 0 and taken[at - 1].end > span.start

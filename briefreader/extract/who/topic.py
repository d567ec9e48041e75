"""The army of the country that a text is about, where the text says no more than "the army"."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
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


def name_army(names: Sequence[Name], text: str, gazetteer: Gazetteer, date: str | None) -> list[Name]:
    """The names with "the army" for that of the text's country, if the store knows one and the text names none at all.

    Args:
        names: sorted, disjoint, with what they stand for settled.

    Returns:
        All names, sorted, numbered anew.
    """
    country = _topic(names)
    if not country or any(b.actor.kind == "military" for name in names for b in name.bearers):
        return list(names)
    bearers = _army(country, gazetteer, date)
    if not bearers:
        return list(names)
    found = [
        Name(0, Span(*place.span()), place[0], "organisation", "military", "title", bearers)
        for place in _ARMIES.finditer(text)
    ]
    taken = sorted(name.span for name in names)
    free = [name for name in found if not _is_taken(name.span, taken)]
    ordered = sorted((*names, *free), key=lambda name: name.span)
    return [name if name.number == number else replace(name, number=number) for number, name in enumerate(ordered)]


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

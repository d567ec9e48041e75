"""Ministries, services and armed forces by what they are and whose, however it is put.

"Russian Foreign Ministry", "Russia's Ministry of Foreign Affairs" and "the foreign ministry of Russia" are one body.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefreader.extract.gazetteer import Gazetteer, Sighting
from briefreader.extract.language.sentences import Pages
from briefreader.extract.language.wordlists import WordLists
from briefreader.extract.names.merging import Name

_EMPTY = frozenset(["of", "the", "for", "and", "affairs", "s", "republic", "kingdom", "federation"])
_SPELLINGS = {"defence": "defense", "services": "service", "ministries": "ministry", "centre": "center"}


@dataclass(frozen=True, slots=True)
class Body:
    """A body by its words without small ones, and the ISO code of its country; "" where none is told."""

    country: str
    words: frozenset[str]


class BodyIndex:
    """The bodies of known actors, and of names in a text.

    Args:
        pages: where the names stand; what is right before a name may tell whose it is.
    """

    def __init__(self, gazetteer: Gazetteer, lists: WordLists, pages: Pages) -> None:
        self._gazetteer = gazetteer
        self._lists = lists
        self._pages = pages
        self._actors = _index_actors(gazetteer)
        self._told: dict[str, tuple[str, frozenset[str]]] = {}

    def actors(self, body: Body) -> frozenset[str]:
        """The ids of the actors that are this body."""
        return self._actors.get(body, frozenset())

    def of(self, name: Name) -> Body | None:
        """The body that a name names; None where its last words name no part of a state."""
        if name.type != "organisation":
            return None
        told, words = self._told.get(name.text) or self._tell(name.text)
        heads = {kind for word in words for kind in [self._lists.heads.get(word)] if kind}
        if len(words) < 2 or not heads & {("organisation", "government_body"), ("organisation", "military")}:
            return None
        return Body(told or self.owner(name), words)

    def _tell(self, written: str) -> tuple[str, frozenset[str]]:
        """The country that a name itself names, "" where it names none, and its other words; kept for the next time."""
        states = [s for s in self._gazetteer.find(written) if s.bearers[0].actor.kind == "state"]
        words = _words(self._gazetteer, "".join(_cut(written, states)))
        self._told[written] = states[0].bearers[0].actor.country if states else "", words
        return self._told[written]

    def owner(self, name: Name) -> str:
        """The country that the words beside a name give it: "Russia's X", "Russian X", "X of Russia"; "" if none."""
        sentence = self._pages.at(name.span.start)
        before = sentence.before(name.span.start, 4)
        if before and before[-1].lower in ("'s", "’s", "'", "’"):
            before = before[:-1]
        if before:
            start = before[0].span.start
            seen = list(self._gazetteer.find(self._pages.text[start : before[-1].span.end]))
            at_end = [s for s in seen if start + s.span.end == before[-1].span.end]
            if at_end and at_end[0].bearers[0].actor.kind == "state":
                return at_end[0].bearers[0].actor.country
        after = sentence.after(name.span.end, 6)
        if len(after) > 1 and after[0].lower == "of":
            rest = self._pages.text[after[1].span.start : after[-1].span.end]
            start = len("the ") if rest.lower().startswith("the ") else 0
            owner = next(iter(self._gazetteer.find(rest)), None)
            if owner and owner.span.start == start and owner.bearers[0].actor.kind == "state":
                return owner.bearers[0].actor.country
        return ""


def _cut(text: str, seen: Iterable[Sighting]) -> Iterator[str]:
    start = 0
    for sighting in seen:
        yield text[start : sighting.span.start]
        start = sighting.span.end
    yield text[start:]


def _words(gazetteer: Gazetteer, text: str) -> frozenset[str]:
    words = (_SPELLINGS.get(word, word) for word in gazetteer.fold(text).split())
    return frozenset(word for word in words if word not in _EMPTY)


@lru_cache(maxsize=4)
def _index_actors(gazetteer: Gazetteer) -> dict[Body, frozenset[str]]:
    """The bodies by the actors' own names; what belongs to the name of their state is taken off."""
    own: dict[str, set[str]] = defaultdict(set)
    for actor in gazetteer.actors.values():
        if actor.kind == "state":
            names = [actor.name, *(a.name for a in actor.aliases if a.kind != "metonym" and not a.script)]
            own[actor.country].update(word for name in names for word in gazetteer.fold(name).split())
    found: dict[Body, set[str]] = defaultdict(set)
    for actor in gazetteer.actors.values():
        if actor.kind in ("government_body", "military") and actor.country:
            for name in (actor.name, *(a.name for a in actor.aliases if a.kind != "acronym" and not a.script)):
                words = _words(gazetteer, name) - own[actor.country]
                if len(words) > 1:
                    found[Body(actor.country, words)].add(actor.id)
    return {body: frozenset(ids) for body, ids in found.items()}

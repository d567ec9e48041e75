"""The finder: whom a name may mean, best first, each with the reason."""

from collections.abc import Callable, Iterable, Iterator
from heapq import nlargest, nsmallest
from threading import Lock

from briefreader.model.actor import Actor, ActorKind, Affiliation, Alias
from briefreader.model.match import Match
from briefreader.search.fold import fold_name, romanize
from briefreader.search.index import NameIndex, Names
from briefreader.search.tiers import (
    LINK_THRESHOLD,
    SHORT,
    Floor,
    Found,
    find_beginnings,
    find_exact,
    find_foreign,
    find_initials,
    find_likenesses,
    find_slips,
    find_words,
)
from briefreader.search.underline import underline

_LONGEST = 200  # code points of a query that count
_WEAK = 25  # what a weak alias costs: more than lets it link
_PAST = 4  # a name that wasn't borne any more
_AGAIN = 4  # queries after which more of them are expected
_OFTEN = 16  # further actors after which it is worth knowing how good they must be
_ROMANIZED = 4  # a name in other letters than those it was typed in
_FUTURE = 100 - LINK_THRESHOLD + 1  # a name that wasn't borne yet, however surely it is meant, never links


def _after(date: str, bound: str) -> bool:
    """Whether an ISO date lies wholly after another; both may stop at the year or the month."""
    length = min(len(date), len(bound))
    return date[:length] > bound[:length]


def holds(what: Alias | Affiliation, date: str) -> bool:
    """Whether a name or a tie held at an ISO date."""
    begun = what.since is None or not _after(what.since, date)
    return begun and (what.until is None or not _after(date, what.until))


def _adjust(score: float, alias: Alias, as_of: str | None) -> float:
    if alias.weak:
        score -= _WEAK
    if as_of is not None and not holds(alias, as_of):
        score -= _FUTURE if alias.since is not None and _after(alias.since, as_of) else _PAST
    return max(0.0, score)


class ActorIndex:
    """Finds actors by what somebody types.

    Scores are 0-100 and compare across tiers: from `tiers.LINK_THRESHOLD` a name can hardly be another's.
    """

    def __init__(
        self, actors: Iterable[Actor] = (), *, names: Names | None = None, faster: Callable[[], Names] | None = None
    ) -> None:
        """Args:
        names: the names to look in; None to scan those of the actors.
        faster: makes the same names anew for who asks again and again.
        """
        self._names: Names = NameIndex(actors) if names is None else names
        self._faster = faster
        self._asked = 0
        self._one = Lock()  # the arrays have room to count for one query at a time

    def find(
        self,
        query: str,
        *,
        limit: int = 10,
        kind: ActorKind | None = None,
        as_of: str | None = None,
        wanted: Callable[[], bool] | None = None,
    ) -> tuple[Match, ...]:
        """Actors that a query may mean, best first, each once, by that name of theirs that fits best.

        May be called from any thread; of several callers one waits for the other.

        Args:
            kind: only actors of this kind.
            as_of: an ISO date; names that were not borne then score less, and of equals those come first who held
                an office or a tie then.
            wanted: asked now and then whether anybody still waits for the answer; where not, there is none.
        """
        query = query[:_LONGEST]
        folded = fold_name(query)
        if not folded:
            return ()
        with self._one:
            if wanted is not None and not wanted():
                return ()
            self._asked += 1
            if self._asked == _AGAIN and self._faster is not None:
                self._names = self._faster()
            return self._find(query, folded, limit, kind, as_of, wanted)

    def _find(
        self,
        query: str,
        folded: str,
        limit: int,
        kind: ActorKind | None,
        as_of: str | None,
        wanted: Callable[[], bool] | None,
    ) -> tuple[Match, ...]:
        names = self._names.only(kind)
        best = _Best(names, limit, kind, as_of)
        for found in _search(names, folded, best.floor):
            if wanted is not None and not wanted():
                return ()
            best.add(found)
        return tuple(self._match(score, found, query) for score, found in best.ranked())

    def _match(self, score: float, found: Found, query: str) -> Match:
        alias = self._names.alias(found.row)
        until = alias.until if alias.kind == "former_name" else None
        return Match(
            self._names.actor(found.row), alias.name, found.why, score, underline(alias.name, query, found.why), until
        )


class _Best:
    """What has been found so far, each actor by the name of its that fits best."""

    def __init__(self, names: Names, limit: int, kind: ActorKind | None, as_of: str | None) -> None:
        self._names, self._limit, self._kind, self._as_of = names, limit, kind, as_of
        self._found: dict[str, tuple[float, Found]] = {}
        self._floor, self._looked = 0.0, 0

    def add(self, found: Found) -> None:
        actor = self._names.actor(found.row)
        if self._kind is not None and actor.kind != self._kind:
            return
        score = _adjust(found.score, self._names.alias(found.row), self._as_of)
        known = self._found.get(actor.id)
        if known is None or score > known[0] or (score == known[0] and self._shorter(found.row, known[1].row)):
            self._found[actor.id] = (score, found)

    def _shorter(self, row: int, other: int) -> bool:
        return (self._names.length(row), row) < (self._names.length(other), other)

    def floor(self) -> float:
        """The score under which a further find comes after all that will be shown; known roughly, never too high."""
        if len(self._found) >= self._limit and len(self._found) - self._looked >= _OFTEN:
            self._floor = nlargest(self._limit, (score for score, _ in self._found.values()))[-1]
            self._looked = len(self._found)
        return self._floor

    def ranked(self) -> list[tuple[float, Found]]:
        """The best, in the order in which they are shown."""
        return nsmallest(self._limit, self._found.values(), key=self._rank)

    def _rank(self, scored: tuple[float, Found]) -> tuple[float, bool, int, str]:
        score, found = scored
        actor = self._names.actor(found.row)
        idle = self._as_of is not None and not any(holds(tie, self._as_of) for tie in actor.affiliations)
        return (-score, idle, self._names.length(found.row), actor.id)


def _search(names: Names, folded: str, floor: Floor) -> Iterator[Found]:
    yield from find_exact(names, folded)
    yield from find_initials(names, folded)
    yield from find_beginnings(names, folded, floor)
    if len(folded.replace(" ", "")) <= SHORT:
        return
    yield from find_words(names, folded, floor)
    yield from find_slips(names, folded, floor)
    yield from find_likenesses(names, folded)
    if not folded.isascii() and (latin := fold_name(romanize(folded))):
        for found in (*_search(names, latin, floor), *find_foreign(names, latin)):
            yield found._replace(why="transliteration", score=found.score - _ROMANIZED)

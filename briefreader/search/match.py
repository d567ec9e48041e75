"""The finder: whom a name may mean, best first, each with the reason."""

from collections.abc import Iterable, Iterator
from heapq import nsmallest

from briefreader.model.actor import Actor, ActorKind, Affiliation, Alias
from briefreader.model.match import Match
from briefreader.search.candidates import Candidates, Scan
from briefreader.search.fold import fold_name, romanize
from briefreader.search.index import NameIndex
from briefreader.search.tiers import (
    LINK_THRESHOLD,
    SHORT,
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

    def __init__(self, actors: Iterable[Actor]) -> None:
        self._names = NameIndex(actors)
        self._candidates: Candidates = Scan(self._names.loose)

    def find(
        self, query: str, *, limit: int = 10, kind: ActorKind | None = None, as_of: str | None = None
    ) -> tuple[Match, ...]:
        """Actors that a query may mean, best first, each once, by that name of theirs that fits best.

        Args:
            kind: only actors of this kind.
            as_of: an ISO date; names that were not borne then score less, and of equals those come first who held
                an office or a tie then.
        """
        query = query[:_LONGEST]
        folded = fold_name(query)
        if not folded:
            return ()
        best: dict[str, tuple[float, Found]] = {}
        for found in self._search(folded):
            actor = self._names.actors[found.row]
            if kind is not None and actor.kind != kind:
                continue
            score = _adjust(found.score, self._names.aliases[found.row], as_of)
            if actor.id not in best or score > best[actor.id][0]:
                best[actor.id] = (score, found)
        ranked = nsmallest(limit, best.values(), key=lambda scored: self._rank(scored[0], scored[1].row, as_of))
        return tuple(self._match(score, found, query) for score, found in ranked)

    def _rank(self, score: float, row: int, as_of: str | None) -> tuple[float, bool, int, str]:
        actor = self._names.actors[row]
        idle = as_of is not None and not any(holds(tie, as_of) for tie in actor.affiliations)
        return (-score, idle, len(self._names.folded[row]), actor.id)

    def _match(self, score: float, found: Found, query: str) -> Match:
        alias = self._names.aliases[found.row]
        until = alias.until if alias.kind == "former_name" else None
        return Match(
            self._names.actors[found.row], alias.name, found.why, score, underline(alias.name, query, found.why), until
        )

    def _search(self, folded: str) -> Iterator[Found]:
        yield from find_exact(self._names, folded)
        yield from find_initials(self._names, folded)
        yield from find_beginnings(self._names, folded)
        if len(folded.replace(" ", "")) <= SHORT:
            return
        yield from find_words(self._names, folded)
        yield from find_slips(self._names, self._candidates, folded)
        yield from find_likenesses(self._names, self._candidates, folded)
        if not folded.isascii() and (latin := fold_name(romanize(folded))):
            for found in (*self._search(latin), *find_foreign(self._names, latin)):
                yield found._replace(why="transliteration", score=found.score - _ROMANIZED)

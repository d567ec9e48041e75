"""The finder: tiers from the exact name to its spelling, each match with its reason."""

from collections.abc import Iterable, Iterator

from briefreader.model.actor import Actor, ActorKind, Alias
from briefreader.model.match import Match, Why
from briefreader.search.fold import fold_name, without_article
from briefreader.search.index import Entry, NameIndex
from briefreader.search.underline import underline

_SHORT = 3  # letters up to which spelling misleads
_CLOSEST = 60  # names that are looked at closer after the first comparison of spellings
_LEAST = 62.0  # a score under which a spelling is somebody else's
_PARTS: frozenset[Why] = frozenset(("prefix", "words"))

Found = tuple[float, Why, Entry]


def holds(alias: Alias, date: str | None) -> bool:
    """Whether a name was borne at an ISO date; dates may stop at the year or the month. None: at any time."""
    if date is None:
        return True
    after = alias.since is None or date[: len(alias.since)] >= alias.since[: len(date)]
    return after and (alias.until is None or date[: len(alias.until)] <= alias.until[: len(date)])


def _named(entry: Entry) -> Why:
    kind = entry.alias.kind
    if kind == "acronym":
        return "acronym"
    if kind == "former_name":
        return "former_name"
    return "native_script" if kind == "native" and not entry.alias.name.isascii() and entry.alias.script else "exact"


class ActorIndex:
    """Finds actors by what somebody types.

    Scores are 0-100 and compare across tiers: 100 is the name itself, 90 and more a name that can hardly be another.
    """

    def __init__(self, actors: Iterable[Actor]) -> None:
        self._names = NameIndex(actors)

    def find(
        self, query: str, *, limit: int = 10, kind: ActorKind | None = None, as_of: str | None = None
    ) -> tuple[Match, ...]:
        """Actors that a query may mean, best first, each once.

        Args:
            kind: only actors of this kind.
            as_of: an ISO date; names that were not borne then score less.
        """
        folded = fold_name(query)
        if not folded:
            return ()
        best: dict[str, tuple[tuple[float, bool, bool], Found]] = {}
        for found in self._candidates(folded):
            score, _, entry = found
            if kind is not None and entry.actor.kind != kind:
                continue
            rank = (score, holds(entry.alias, as_of), not entry.alias.weak)
            if entry.actor.id not in best or rank > best[entry.actor.id][0]:
                best[entry.actor.id] = (rank, found)
        adjusted = [(self._adjust(score, entry, as_of), why, entry) for _, (score, why, entry) in best.values()]
        adjusted.sort(key=lambda f: (-f[0], f[2].alias.weak, len(f[2].folded), f[2].actor.id))
        return tuple(self._match(found, query) for found in adjusted[:limit])

    @staticmethod
    def _adjust(score: float, entry: Entry, as_of: str | None) -> float:
        if entry.alias.weak:
            score -= 10
        if not holds(entry.alias, as_of):
            score -= 8
        return max(0.0, score)

    @staticmethod
    def _match(found: Found, query: str) -> Match:
        score, why, entry = found
        alias = entry.alias
        until = alias.until if alias.kind == "former_name" else None
        return Match(entry.actor, alias.name, why, score, underline(alias.name, query, whole=why not in _PARTS), until)

    def _candidates(self, folded: str) -> Iterator[Found]:
        for entry in self._names.named(folded):
            yield 100.0, _named(entry), entry
        letters = folded.replace(" ", "")
        if " " not in folded or len(letters) * 2 == len(folded) + 1:  # "hts", and "h t s" for "H.T.S"
            for entry in self._names.with_initials(letters):
                yield 78.0 + 2 * len(letters), "acronym", entry
        for entry in self._names.beginning(folded):
            yield 70.0 + 25 * len(folded) / len(entry.folded), "prefix", entry
        if len(letters) <= _SHORT:
            return
        yield from self._by_words(folded)
        yield from self._by_sound(folded)
        yield from self._by_spelling(folded)

    def _by_words(self, folded: str) -> Iterator[Found]:
        words = without_article(folded).split()
        for entry in self._names.with_words(words):
            theirs = entry.loose.split()
            whole = len(set(words) & set(theirs))
            covered = len("".join(words)) / max(1, len("".join(theirs)))
            yield 62.0 + 33 * min(1.0, covered) + (2 if whole == len(theirs) else 0), "words", entry

    def _by_sound(self, folded: str) -> Iterator[Found]:
        from rapidfuzz.fuzz import ratio  # 31 ms to import, and most queries end before

        loose = without_article(folded)
        for entry in self._names.sounding(folded):
            alike = ratio(loose, entry.loose, processor=None)
            if alike >= _LEAST:
                yield 84.0 + 0.13 * alike, "transliteration", entry

    def _by_spelling(self, folded: str) -> Iterator[Found]:
        from rapidfuzz.fuzz import ratio, token_sort_ratio
        from rapidfuzz.process import extract

        loose = without_article(folded)
        if len(loose) <= _SHORT:
            return
        for scorer in (ratio, token_sort_ratio):
            close = extract(
                loose, self._names.loose, scorer=scorer, processor=None, limit=_CLOSEST, score_cutoff=_LEAST
            )
            for name, alike, place in close:
                if len(name) > _SHORT:
                    yield 0.96 * alike, "spelling", self._names.entries[place]

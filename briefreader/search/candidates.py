"""Names that are worth a closer look for their spelling: the seam between a small store and a large one."""

from collections.abc import Iterable, Sequence
from functools import cached_property

_LEAST = 55.0  # a likeness under which a spelling is somebody else's
_LEAST_WORD = 0.7
_WORDS = 8
_SAME_CONSONANTS = 78.0  # a likeness of consonants under which it is somebody else
_CONSONANTS = 40


def mend(word: str, known: Iterable[str]) -> list[tuple[str, float]]:
    """A few words that a misspelled one may stand for, each with their likeness (0-1)."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    close = extract(word, sorted(known), scorer=OSA.normalized_similarity, limit=_WORDS, score_cutoff=_LEAST_WORD)
    return [(found, alike) for found, alike, _ in close]


def _sort_words(name: str) -> str:
    return " ".join(sorted(name.split(" "))) if " " in name else name


def by_letters(loose: str, named: Iterable[tuple[int, str]], count: int) -> list[int]:
    """Of rows with their names those that come closest by letters, the words in order or sorted."""
    from rapidfuzz.fuzz import ratio

    turned = _sort_words(loose)
    ranked = []
    for row, name in named:
        alike = ratio(loose, name, score_cutoff=_LEAST)
        if turned != loose or " " in name:
            alike = max(alike, ratio(turned, _sort_words(name), score_cutoff=_LEAST))
        if alike:
            ranked.append((-alike, row))
    return [row for _, row in sorted(ranked)[:count]]


def by_consonants(key: str, heard: Iterable[tuple[int, str]]) -> list[tuple[int, float]]:
    """Of rows with their consonants those that come closest to some, with their likeness (0-100)."""
    from rapidfuzz.fuzz import ratio
    from rapidfuzz.process import extract

    keys = dict(heard)
    close = extract(key, keys, scorer=ratio, limit=_CONSONANTS, score_cutoff=_SAME_CONSONANTS)
    return [(row, alike) for _, alike, row in close]


class Scan:
    """Compares with every name: no index to build, 1 ms at 10 k names."""

    def __init__(self, loose: Sequence[str]) -> None:
        self._loose = loose

    @cached_property
    def _sorted(self) -> list[str]:
        return [_sort_words(name) for name in self._loose]

    @cached_property
    def words(self) -> frozenset[str]:
        """All words of the names."""
        return frozenset(word for name in self._loose for word in name.split(" "))

    def closest(self, loose: str, count: int) -> list[int]:
        """The rows whose names come closest by letters in order, and by letters of the words sorted."""
        from rapidfuzz.fuzz import ratio
        from rapidfuzz.process import extract

        found: dict[int, float] = {}
        for query, names in ((loose, self._loose), (_sort_words(loose), self._sorted)):
            for _, alike, row in extract(query, names, scorer=ratio, limit=count, score_cutoff=_LEAST):
                found[row] = max(alike, found.get(row, 0.0))
        return sorted(found, key=lambda row: (-found[row], row))[:count]

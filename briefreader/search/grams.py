"""Words that have letters in threes in common: which of many come close to one, without looking at all of them."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

_LETTERS = 37
_GRAMS = _LETTERS**3
_CODES = np.array(
    [1 + byte * 7 % (_LETTERS - 1) for byte in range(256)], np.int32
)  # of other scripts, two bytes may meet
_CODES[32] = 0
_CODES[np.frombuffer(b"abcdefghijklmnopqrstuvwxyz0123456789", np.uint8)] = np.arange(1, _LETTERS)


class GramColumns(NamedTuple):
    """Words by the grams that they have.

    Attributes:
        words: from `posted[gram]` to `posted[gram + 1]`; `counts`: how many different grams each word has.
    """

    words: NDArray[np.uint32]
    posted: NDArray[np.uint32]
    counts: NDArray[np.uint8]


def make_grams(words: Sequence[str]) -> GramColumns:
    """Count the grams of words; two spaces stand before each and one after it."""
    raw = np.frombuffer("".join([f"  {word} \n" for word in words]).encode("utf8", "replace"), np.uint8)
    ends = raw == 10
    codes = _CODES[raw]
    grams = (codes[:-2] * _LETTERS + codes[1:-1]) * _LETTERS + codes[2:]
    whole = ~(ends[:-2] | ends[1:-1] | ends[2:])
    owners = np.cumsum(ends)[:-2][whole]
    keys = np.unique(grams[whole].astype(np.int64) * max(1, len(words)) + owners)
    owned, of_word = np.divmod(keys, max(1, len(words)))
    posted = np.searchsorted(owned, np.arange(_GRAMS + 1)).astype(np.uint32)
    counts = np.minimum(np.bincount(of_word, minlength=len(words)), 255).astype(np.uint8)
    return GramColumns(of_word.astype(np.uint32), posted, counts)


def closest_words(
    grams: GramColumns, word: str, least: float, most: int
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """The words that share the most grams with one, best first, and their likeness (0-1, Dice's).

    Args:
        least: the likeness from which they count.
        most: how many at most, but for those alike.
    """
    codes = _CODES[np.frombuffer(f"  {word} ".encode("utf8", "replace"), np.uint8)].astype(np.int64)
    asked = np.unique((codes[:-2] * _LETTERS + codes[1:-1]) * _LETTERS + codes[2:])
    having = np.concatenate([grams.words[grams.posted[gram] : grams.posted[gram + 1]] for gram in asked.tolist()])
    shared = np.bincount(having, minlength=len(grams.counts))
    found = np.flatnonzero(shared > least * len(asked) / 2)
    alike = 2 * shared[found] / (len(asked) + grams.counts[found].astype(np.int64))
    if len(found) > most:
        near = alike >= np.partition(alike, -most)[-most]
        found, alike = found[near], alike[near]
    near = alike >= least
    found, alike = found[near], alike[near]
    order = np.lexsort((found, -alike))
    return found[order], alike[order]

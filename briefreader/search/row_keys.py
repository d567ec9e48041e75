"""Keys of names: numbers that are the same where the words, the sound or the initials are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from briefreader.search.blocks import Block, Keys, Rows, as_bytes, line_starts
from briefreader.search.initials import MOST, MOST_WORDS, NOT_ARTICLES, SMALL_WORDS, TAILS, initial
from briefreader.search.sound import skeleton

_FACTOR = 0x9E3779B97F4A7C15  # odd; its powers weigh the places of words and letters in a key
_MOST_PLACES = 1 << 12  # places of a name that have a weight of their own
_MIX = np.uint64(0xBF58476D1CE4E5B9)
_ALL = (1 << 64) - 1
WEIGHTS: Keys = np.array([pow(_FACTOR, n, 1 << 64) for n in range(_MOST_PLACES)], np.uint64)


def key_of_words(words: Sequence[int]) -> int:
    """The key of a name by the numbers of its words."""
    return sum((word + 1) * int(_MIX) * int(WEIGHTS[min(n, _MOST_PLACES - 1)]) for n, word in enumerate(words)) & _ALL


def key_of_letters(letters: str) -> int:
    """The key of a piece of text."""
    raw = letters.encode("utf8", "replace")
    return sum((byte + 1) * int(WEIGHTS[min(n, _MOST_PLACES - 1)]) for n, byte in enumerate(raw)) & _ALL


def key_of_initials(letters: str) -> int:
    """The key of two to eight letters; 0 for others."""
    raw = letters.encode("utf8", "replace")
    return int.from_bytes(raw, "little") if 2 <= len(raw) <= MOST else 0


class Words:
    """What the keys of names are made of, for each word of a sorted vocabulary.

    Attributes:
        sounds: the consonants of words, sorted, each once; `sounding` the words of each, by `sounding_posted`.
    """

    def __init__(self, words: Sequence[str]) -> None:
        heard = skeleton("\n".join([word if word.isascii() else "" for word in words])).split("\n")
        self._sound_lengths = np.fromiter(map(len, heard), np.int64, len(heard))
        text = as_bytes("\n".join([*heard, ""]))
        self._sound_keys = np.zeros(len(words), np.uint64)
        if len(text) > 1:
            starts = line_starts(text)[:-1]
            places = np.minimum(np.arange(len(text)) - np.repeat(starts, self._sound_lengths + 1), _MOST_PLACES - 1)
            sums = np.where(text == 10, 0, (text.astype(np.uint64) + np.uint64(1)) * WEIGHTS[places])
            self._sound_keys = np.add.reduceat(sums, starts)[: len(words)]
        self.sounds = sorted(set(heard) - {""})
        numbers = {sound: number for number, sound in enumerate(self.sounds)}
        by_sound = np.fromiter(
            (numbers.get(sound, len(numbers)) for sound in heard[: len(words)]), np.uint32, len(words)
        )
        order = np.argsort(by_sound, kind="stable").astype(np.uint32)
        self.sounding_posted = np.searchsorted(by_sound[order], np.arange(len(numbers) + 1)).astype(np.uint32)
        self.sounding = order[: int(self.sounding_posted[-1])]
        self.initials = np.array([ord(initial(word) or "\0") for word in words], np.uint64)
        self.small = np.array([word in SMALL_WORDS for word in words], bool)
        self.not_articles = np.array([word in NOT_ARTICLES for word in words], bool)
        self.tails = np.array([word in TAILS for word in words], bool)
        self._al, self._the = (
            np.array([word == "al" for word in words], bool),
            np.array([word == "the" for word in words], bool),
        )

    def dropped(self, said: Rows, first: NDArray[np.bool_], last: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Which words are articles before another word."""
        return (self._al[said] | (self._the[said] & first)) & ~last

    def placed_initials(self, said: Rows, places: NDArray[np.int64]) -> Keys:
        """Each word's initial where it stands in the key."""
        shifts = (np.minimum(places, MOST - 1) * 8).astype(np.uint64)
        return np.where(places < MOST, self.initials[said] << shifts, np.uint64(0))

    def sound_keys(self, said: Rows, kept: NDArray[np.bool_], sums: _Sums) -> tuple[Keys, NDArray[np.int64]]:
        """Each row's key by sound, and how many consonants it has."""
        lengths = np.where(kept, self._sound_lengths[said], 0)
        before = sums.before(lengths)
        keys = _shift_keys(self._sound_keys[said], before)
        return sums.total(np.where(kept, keys, np.uint64(0))), sums.total(lengths)


@dataclass(slots=True)
class _Sums:
    """Sums over the words of each row, where rows may have none."""

    ends: NDArray[np.int64]

    def _running(self, values: NDArray[Any]) -> NDArray[Any]:
        return np.concatenate((np.zeros(1, values.dtype), np.cumsum(values, dtype=values.dtype)))

    def total(self, values: NDArray[Any]) -> NDArray[Any]:
        running: NDArray[Any] = self._running(values)[np.concatenate((np.zeros(1, np.int64), self.ends))]
        return np.diff(running)

    def before(self, values: NDArray[Any]) -> NDArray[Any]:
        """What the words before each one in its row sum up to."""
        running = self._running(values)
        begins = np.concatenate((np.zeros(1, np.int64), self.ends[:-1])) if len(self.ends) else self.ends
        counts = self.ends - begins
        before: NDArray[Any] = running[:-1] - np.repeat(running[begins], counts)
        return before


def _shift_keys(keys: Keys, places: NDArray[np.int64]) -> Keys:
    """Keys of letters as they are with so many letters before them."""
    return keys * WEIGHTS[np.minimum(places, _MOST_PLACES - 1)]


class KeyedRows:
    """Rows with keys, gathered by blocks."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self.exact: list[tuple[Keys, Rows]] = []
        self.sounds: list[tuple[Keys, Rows]] = []
        self.initials: list[tuple[Keys, Rows]] = []

    def add(self, block: Block, said: Rows, row: int) -> None:
        """Take in a block whose first row has this number."""
        rows = np.arange(row, row + len(block.counts), dtype=np.uint32)
        sums = _Sums(np.cumsum(block.counts, dtype=np.int64))
        places = sums.before(np.ones(len(said), np.int64))
        last = np.repeat(block.counts.astype(np.int64), block.counts) == places + 1
        kept = ~self._words.dropped(said, places == 0, last)
        weights = WEIGHTS[np.minimum(sums.before(kept.astype(np.int64)), _MOST_PLACES - 1)]
        keys = np.where(kept, (said.astype(np.uint64) + np.uint64(1)) * _MIX * weights, np.uint64(0))
        self.exact.append((sums.total(keys), rows))
        keys, lengths = self._words.sound_keys(said, kept, sums)
        for odd, sound in block.odd_sounds.items():
            keys[odd], lengths[odd] = key_of_letters(sound), len(sound)
        chosen = block.spoken & (lengths > 2)  # fewer consonants say too little
        self.sounds.append((keys[chosen], rows[chosen]))
        self._add_initials(block, said, rows)

    def _add_initials(self, block: Block, said: Rows, rows: Rows) -> None:
        """The keys of `spell_initials`."""
        several = block.spelled_out & (block.counts > 1) & (block.counts <= MOST_WORDS)
        said, counts = said[np.repeat(several, block.counts)], block.counts[several]
        sums, some_rows = _Sums(np.cumsum(counts, dtype=np.int64)), rows[several]
        tails = self._words.tails[said].astype(np.int64)
        head = np.repeat(sums.total(tails), counts) - sums.before(tails) - tails > 0
        unspelled = self._words.initials[said] == 0
        everything = np.ones(len(said), bool)
        bare, with_al = ~self._words.small[said], ~self._words.not_articles[said]
        for some in (everything, head):
            enough = sums.total(some.astype(np.int64)) > 1
            for kept in (some, some & bare, some & with_al):
                counting = kept.astype(np.int64)
                letters = sums.total(counting)
                chosen = enough & (letters > 1) & (letters <= MOST)
                chosen &= sums.total((kept & unspelled).astype(np.int64)) == 0
                placed = self._words.placed_initials(said, sums.before(counting))
                keys = sums.total(np.where(kept, placed, np.uint64(0)))
                self.initials.append((keys[chosen], some_rows[chosen]))
        odd = np.array([row for row, _ in block.odd_initials], np.int64)
        self.initials.append((np.array([key_of_initials(i) for _, i in block.odd_initials], np.uint64), rows[odd]))

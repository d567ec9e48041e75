"""The names of a large store, asked for as the tiers ask, out of arrays that may lie in a file."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from briefreader.model.actor import Actor, ActorKind, Alias
from briefreader.search.candidates import by_consonants, by_letters, mend
from briefreader.search.columns import KINDS, Columns
from briefreader.search.fold import without_article
from briefreader.search.grams import GramColumns, closest_words
from briefreader.search.row_keys import key_of_initials, key_of_letters, key_of_words
from briefreader.search.sound import skeleton

_FIRST_BYTES = 8
_SORTED_BYTES = 16  # of a name, that the rows are sorted by
_FEW = 64  # rows that are sorted before more of them are asked for
_SIMILAR = 0.25  # the share of letters in threes from which a word may stand for another
_SIMILAR_SOUND = 0.4
_SIMILAR_PAIR = 0.7  # for two words that may be one
_WORDS = 48  # words that are looked at for one that is asked for
_ROWS = 80  # rows whose spelling is looked at as a whole
_SAME_SOUND = 0.96  # what a word of the same consonants counts
_MOST_WORDS = 12
_LIKE = 0.4  # a likeness under which a word isn't counted
_PRECISION = 16
_COMMON = 50_000  # rows of a word and its likes that are looked at


class ArrayIndex:
    """Names in rows, as `NameIndex`; what comes close is chosen by letters in threes.

    Args:
        actors: read one by one, as they are found.
        places: which of them each actor of the columns is, -1 where it is none any more; None: the same in order.
    """

    def __init__(self, columns: Columns, actors: Sequence[Actor], places: NDArray[np.int32] | None = None) -> None:
        self._columns = columns
        self._actors = actors
        self._places = np.arange(len(columns.digests), dtype=np.int32) if places is None else places
        self._alive = None if places is None or (places >= 0).all() else places >= 0
        self._wanted = self._alive
        self._text = columns.text.data
        self._words = _Words(columns.words)
        self._sounds = _Words(columns.sounds)
        self._word_grams = GramColumns(columns.word_grams, columns.word_gram_posted, columns.word_gram_counts)
        self._sound_grams = GramColumns(columns.sound_grams, columns.sound_gram_posted, columns.sound_gram_counts)
        self._weights = np.zeros(len(columns.owner), np.uint16)
        self._best = np.zeros(len(columns.owner), np.uint16)
        self._marked = np.zeros(len(columns.owner), bool)
        self._similar = lru_cache(maxsize=256)(self._find_similar)

    def __len__(self) -> int:
        return len(self._columns.owner)

    def only(self, kind: ActorKind | None) -> ArrayIndex:
        """The same names, but those of actors of another kind are left out of what is found."""
        if kind is None:
            return self
        other = object.__new__(ArrayIndex)
        other.__dict__ = dict(self.__dict__)
        other._wanted = self._columns.kinds == KINDS[kind]
        if self._alive is not None:
            other._wanted &= self._alive
        return other

    def actor(self, row: int) -> Actor:
        """Whose name is in a row."""
        return self._actors[int(self._places[self._columns.owner[row]])]

    def alias(self, row: int) -> Alias:
        """The name in a row."""
        actor = self.actor(row)
        place = row - int(self._columns.first[self._columns.owner[row]])
        return actor.aliases[place - 1] if place else Alias(actor.name)

    def folded(self, row: int) -> str:
        """A name by `fold_name`."""
        starts = self._columns.starts
        return str(self._text[int(starts[row]) : int(starts[row + 1]) - 1], "utf8")

    def loose(self, row: int) -> str:
        """A name without articles."""
        return without_article(self.folded(row))

    def length(self, row: int) -> int:
        """Code points of a folded name."""
        return int(self._columns.length[row])

    def joined(self, row: int) -> int:
        """Code points of a name without articles and spaces."""
        return int(self._columns.joined[row])

    def _live(self, rows: NDArray[np.uint32], wanted: NDArray[np.bool_] | None) -> NDArray[np.uint32]:
        return rows if wanted is None else rows[wanted[self._columns.owner[rows]]]

    def _keyed(self, keys: NDArray[np.uint64], rows: NDArray[np.uint32], key: int) -> Iterator[int]:
        asked = np.uint64(key)
        some = rows[np.searchsorted(keys, asked) : np.searchsorted(keys, asked, "right")]
        yield from np.unique(self._live(some, self._wanted)).tolist()

    def named(self, loose: str) -> Iterator[int]:
        """Rows of names that are this one, but for articles."""
        numbers = [self._words.find(word) for word in loose.split()]
        if None not in numbers:
            key = key_of_words([number for number in numbers if number is not None])
            yield from self._keyed(self._columns.exact_keys, self._columns.exact_rows, key)

    def with_initials(self, letters: str) -> Iterator[int]:
        """Rows of names of several words, not of persons, that begin with these letters; small words count or not."""
        if letters.isascii() and (key := key_of_initials(letters)):
            yield from self._keyed(self._columns.initial_keys, self._columns.initial_rows, key)

    def sounding(self, loose: str) -> Iterator[int]:
        """Rows of names whose consonants sound alike."""
        consonants = skeleton(loose)
        if len(consonants) > 2:  # fewer say too little
            yield from self._keyed(self._columns.sound_keys, self._columns.sound_rows, key_of_letters(consonants))

    def beginning(self, folded: str) -> Iterator[int]:
        """Rows of names that begin so, with or without articles or spaces; the shortest first."""
        columns = self._columns
        joined = without_article(folded).replace(" ", "")
        rows = (
            self._prefixed(folded, columns.by_text, columns.text_keys, self.folded),
            self._prefixed(joined, columns.by_joined, columns.joined_keys, self._joined_text),
        )
        both = np.concatenate(rows)
        yield from self._by_length(self._live(both, self._wanted), columns.length)

    def _joined_text(self, row: int) -> str:
        return self.loose(row).replace(" ", "")

    def _prefixed(
        self, prefix: str, rows: NDArray[np.uint32], keys: NDArray[np.uint64], text: Callable[[int], str]
    ) -> NDArray[np.uint32]:
        raw = prefix.encode("utf8", "replace")[:_FIRST_BYTES]
        least = np.uint64(int.from_bytes(raw.ljust(_FIRST_BYTES, b"\0"), "big"))
        most = np.uint64(int.from_bytes(raw.ljust(_FIRST_BYTES, b"\xff"), "big"))
        begin, end = int(np.searchsorted(keys, least)), int(np.searchsorted(keys, most, "right"))
        whole = prefix.encode("utf8", "replace")[:_SORTED_BYTES]
        if len(whole) <= _FIRST_BYTES:
            return rows[begin:end]

        def cut(row: int) -> bytes:
            return text(row).encode("utf8", "replace")[: len(whole)]

        begin = bisect_left(rows, whole, begin, end, key=cut)
        end = bisect_right(rows, whole, begin, end, key=cut)
        return np.array([row for row in rows[begin:end].tolist() if text(row).startswith(prefix)], np.uint32)

    def _by_length(self, rows: NDArray[np.uint32], lengths: NDArray[np.uint16]) -> Iterator[int]:
        """Rows, the shortest first; sorted as far as somebody asks."""
        sizes = lengths[rows]
        some = _FEW
        while len(rows):
            near = sizes <= np.partition(sizes, some)[some] if len(rows) > some else np.ones(len(rows), bool)
            chosen = rows[near]
            yield from chosen[np.lexsort((chosen, sizes[near]))].tolist()
            rows, sizes = rows[~near], sizes[~near]
            some *= 8

    def has_word(self, word: str) -> bool:
        """Whether any name has this word."""
        number = self._words.find(word)
        return number is not None and self._is_live(number)

    def _is_live(self, word: int) -> bool:
        return self._alive is None or len(self._live(self._rows_of(word, word + 1), self._alive)) > 0

    def _rows_of(self, first: int, end: int) -> NDArray[np.uint32]:
        return self._columns.postings[self._columns.posted[first] : self._columns.posted[end]]

    def with_words(self, words: list[str]) -> Iterator[int]:
        """Rows of names that have words beginning with each of these, in any order; the shortest first."""
        having = sorted((self._rows_of(*self._words.beginning(word)) for word in dict.fromkeys(words)), key=len)
        rows = np.unique(having[0])
        for others in having[1:]:
            self._marked[others] = True
            rows = rows[self._marked[rows]]
            self._marked[others] = False
        yield from self._by_length(self._live(rows, self._wanted), self._columns.joined)

    def closest_words(self, word: str) -> list[tuple[str, float]]:
        """A few words of names that a misspelled word may stand for, each with their likeness (0-1)."""
        numbers, _ = closest_words(self._word_grams, word, _SIMILAR, _WORDS)
        known = {self._words.all[number]: number for number in numbers.tolist()}
        return [(found, alike) for found, alike in mend(word, list(known)) if self._is_live(known[found])]

    def _find_similar(self, word: str) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Words that may stand for one, and how like it they are, the least first."""
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import cdist

        numbers, shared = closest_words(self._word_grams, word, _SIMILAR, _WORDS)
        letters = cdist([word], [self._words.all[n] for n in numbers.tolist()], scorer=OSA.normalized_similarity)[0]
        alike = np.maximum(shared, letters)
        sound = self._sounds.find(skeleton(word)) if word.isascii() and len(word) > 2 else None
        if sound is not None:
            first, end = self._columns.sounding_posted[sound : sound + 2]
            same = self._columns.sounding_words[first:end][:_WORDS].astype(np.int64)
            numbers = np.concatenate((numbers, same))
            alike = np.concatenate((alike, np.full(len(same), _SAME_SOUND)))
        order = np.argsort(alike, kind="stable")
        order = order[alike[order] >= _LIKE]
        return numbers[order], alike[order]

    def closest(self, loose: str, count: int) -> list[int]:
        """The rows whose names come closest to a folded name without articles, about `count` of them."""
        words = loose.split()[:_MOST_WORDS]
        asked = [(word, *self._similar(word)) for word in dict.fromkeys(words)]
        for pair in dict.fromkeys(one + other for one, other in pairwise(words)):
            numbers, alike = self._similar(pair)
            near = alike >= _SIMILAR_PAIR
            asked.append((pair, numbers[near], alike[near]))
        likely = self._weigh(asked, len(loose))
        return by_letters(loose, [(row, self.loose(row)) for row in likely], count)

    def _weigh(self, asked: list[tuple[str, NDArray[np.int64], NDArray[np.float64]]], length: int) -> list[int]:
        """The rows that have the most of some words' likes, for their length."""
        posted, touched = self._columns.posted, [np.zeros(0, np.uint32)]
        for word, numbers, alike in asked:
            counts = posted[numbers + 1] - posted[numbers]
            few = np.cumsum(counts[::-1])[::-1] <= _COMMON  # the most alike come last
            numbers, counts = numbers[few], counts[few]
            if not len(numbers):
                continue
            rows = np.concatenate([self._rows_of(n, n + 1) for n in numbers.tolist()])
            weights = np.repeat((alike[few] * len(word) * _PRECISION).astype(np.uint16), counts)
            self._best[rows] = weights  # where a row has several likes of a word, the last one counts
            self._weights[rows] += self._best[rows]
            touched.append(rows)
        rows = self._live(np.concatenate(touched), self._wanted)
        alike = self._weights[rows] / (length + self._columns.joined[rows].astype(np.int64))
        for some in touched:
            self._weights[some] = 0
        if len(rows) > _ROWS * len(asked):
            near = alike >= np.partition(alike, -_ROWS * len(asked))[-_ROWS * len(asked)]
            rows, alike = rows[near], alike[near]
        order = np.lexsort((rows, -alike))
        return list(dict.fromkeys(rows[order].tolist()))[:_ROWS]

    def closest_sounds(self, folded: str) -> list[tuple[int, float]]:
        """Rows of names in Latin letters whose consonants come close, with their likeness (0-100)."""
        asked = []
        for word in dict.fromkeys(without_article(folded).split()):
            sounds, alike = closest_words(self._sound_grams, skeleton(word), _SIMILAR_SOUND, _WORDS)
            posted = self._columns.sounding_posted
            numbers = [self._columns.sounding_words[posted[s] : posted[s + 1]] for s in sounds[::-1].tolist()]
            counts = [len(some) for some in numbers]
            asked.append((word, np.concatenate([np.zeros(0, np.int64), *numbers]), np.repeat(alike[::-1], counts)))
        named = ((row, self.loose(row)) for row in self._weigh(asked, len(folded)))
        heard = [(row, skeleton(name)) for row, name in named if name.isascii() and self.alias(row).kind != "acronym"]
        return by_consonants(skeleton(folded), heard)


class _Words:
    """Sorted words, read from a piece of text when they are first asked for."""

    def __init__(self, text: NDArray[np.uint8]) -> None:
        self._text = text

    @cached_property
    def all(self) -> list[str]:
        return str(self._text.data, "utf8").split("\n")[:-1]

    def find(self, word: str) -> int | None:
        """The number of a word, if it is one of these."""
        place = bisect_left(self.all, word)
        return place if place < len(self.all) and self.all[place] == word else None

    def beginning(self, prefix: str) -> tuple[int, int]:
        """The first number of the words that begin so, and the one after the last."""
        return bisect_left(self.all, prefix), bisect_left(self.all, prefix + chr(0x10FFFF))

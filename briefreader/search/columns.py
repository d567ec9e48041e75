"""All names of a large store as arrays: what the finder asks for, sorted and counted once.

Made in blocks, so that no more than a few of them ever stand in memory as Python strings.
"""

from __future__ import annotations

import gc
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from itertools import islice
from typing import Any, get_args

import numpy as np
from numpy.typing import NDArray

from briefreader.model.actor import Actor, ActorKind
from briefreader.search.fold import fold_name, fold_names, without_article
from briefreader.search.grams import make_grams
from briefreader.search.initials import (
    MOST,
    MOST_WORDS,
    NOT_ARTICLES,
    NOT_SPELLED_OUT,
    SMALL_WORDS,
    TAILS,
    initial,
    spell_initials,
    unite,
)
from briefreader.search.sound import skeleton

KINDS = {kind: place for place, kind in enumerate(get_args(ActorKind))}
_BLOCK = 1 << 15  # actors
_FACTOR = 0x9E3779B97F4A7C15  # odd; its powers weigh the places of words and letters in a key
_MOST_PLACES = 1 << 12  # places of a name that have a weight of their own
_SERVANTS = ("abdal", "abdel", "abdil", "abdol", "abdul", "abdar", "abder", "abdir", "abdor", "abdur")

Rows = NDArray[np.uint32]
Keys = NDArray[np.uint64]
_MIX = np.uint64(0xBF58476D1CE4E5B9)
_ALL = (1 << 64) - 1
WEIGHTS: Keys = np.array([pow(_FACTOR, n, 1 << 64) for n in range(_MOST_PLACES)], np.uint64)


@dataclass(frozen=True, slots=True)
class Columns:
    """Rows are names: of each actor its own, then its aliases.

    Attributes:
        digests: of each actor what its rows depend on, so that a changed one can be told.
        first: the row of each actor's own name, and the number of rows at the end.
        owner: the actor of each row; `kinds`: each actor's kind, by its place among `ActorKind`.
        text: all folded names in UTF-8, a line feed after each; `starts`: where each begins, and the end.
        length: code points of each folded name; `joined`: of the same without articles and spaces.
        by_text, by_joined: rows in the order of these; `text_keys`, `joined_keys`: their first eight bytes.
        exact_keys, sound_keys, initial_keys: sorted, with the `_rows` that have them.
        words: the vocabulary in UTF-8, a line feed after each, sorted.
        postings: rows by word, from `posted[word]` to `posted[word + 1]`.
        sounds: the consonants of words, as `words`; `sounding_words` has the words of each, by `sounding_posted`.
        word_grams, sound_grams: `grams.GramColumns` of `words` and of `sounds`.
    """

    digests: Keys
    first: Rows
    owner: Rows
    kinds: NDArray[np.int8]
    text: NDArray[np.uint8]
    starts: Rows
    length: NDArray[np.uint16]
    joined: NDArray[np.uint16]
    by_text: Rows
    text_keys: Keys
    by_joined: Rows
    joined_keys: Keys
    exact_keys: Keys
    exact_rows: Rows
    sound_keys: Keys
    sound_rows: Rows
    initial_keys: Keys
    initial_rows: Rows
    words: NDArray[np.uint8]
    posted: Rows
    postings: Rows
    sounds: NDArray[np.uint8]
    sounding_words: Rows
    sounding_posted: Rows
    word_grams: Rows
    word_gram_posted: Rows
    word_gram_counts: NDArray[np.uint8]
    sound_grams: Rows
    sound_gram_posted: Rows
    sound_gram_counts: NDArray[np.uint8]

    @property
    def nbytes(self) -> int:
        """Bytes that the arrays take."""
        return sum(getattr(self, field.name).nbytes for field in fields(self))


def digest_actors(actors: Sequence[Actor]) -> Keys:
    """A number for each actor that changes with its id, its kind or any name or kind of name."""

    def digest(actor: Actor) -> int:
        said = [actor.id, actor.kind, actor.name, *[f"{a.kind}:{a.name}" for a in actor.aliases]]
        raw = "\n".join(said).encode("utf8", "replace")
        return zlib.crc32(raw) << 32 | zlib.adler32(raw)

    return np.fromiter(map(digest, actors), np.uint64, len(actors))


class _Vocabulary(dict[str, int]):
    """Numbers for words as they come."""

    def __missing__(self, word: str) -> int:
        self[word] = number = len(self)
        return number


def first_bytes(text: NDArray[np.uint8], starts: NDArray[np.int64], skip: int = 0) -> Keys:
    """The eight bytes of each line from `skip` on as a number that sorts as they do; a line ends at a line feed."""
    key = np.zeros(len(starts), np.uint64)
    going = np.ones(len(starts), bool)
    last = len(text) - 1
    for place in range(skip + 8):
        letter = text[np.minimum(starts + place, last)]
        going &= letter != 10
        if place >= skip:
            key = (key << np.uint64(8)) | np.where(going, letter, 0).astype(np.uint64)
    return key


def line_starts(text: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Where each line begins, and the end."""
    return np.concatenate((np.zeros(1, np.int64), np.flatnonzero(text == 10) + 1))


def as_bytes(lines: str) -> NDArray[np.uint8]:
    """Lines in UTF-8 as an array."""
    return np.frombuffer(lines.encode("utf8", "replace"), np.uint8)


@dataclass(slots=True)
class _Block:
    """What is known of some actors' rows before their words have numbers that sort."""

    text: NDArray[np.uint8]
    starts: NDArray[np.int64]
    length: NDArray[np.uint16]
    joined: NDArray[np.uint16]
    keys: tuple[Keys, ...]  # of the text and of the joined text, eight bytes and eight more
    words: Rows
    counts: Rows  # words of each row
    spelled_out: NDArray[np.bool_]  # initials may stand for it
    spoken: NDArray[np.bool_]  # it may be found by its sound
    odd_sounds: dict[int, str]  # consonants of rows that words apart don't give
    odd_initials: list[tuple[int, str]]  # initials that words apart don't give


def _make_block(actors: Sequence[Actor], vocabulary: _Vocabulary) -> _Block:
    names = [name for actor in actors for name in (actor.name, *[alias.name for alias in actor.aliases])]
    kinds = [kind for actor in actors for kind in ("name", *[alias.kind for alias in actor.aliases])]
    persons = [p for actor in actors for p in (actor.kind == "person",) * (1 + len(actor.aliases))]
    folded = fold_names(names)
    lines = "\n".join(folded)
    loose = without_article(lines)
    joined = loose.replace(" ", "")
    text, joined_text = as_bytes(lines + "\n"), as_bytes(joined + "\n")
    starts, joined_starts = line_starts(text), line_starts(joined_text)
    counts = np.fromiter((line.count(" ") + 1 if line else 0 for line in folded), np.uint32, len(folded))
    latin = [line.isascii() for line in folded]
    odd = {
        row: skeleton(line)
        for row, line in enumerate(folded)
        if "abd" in line and line.isascii() and any(f"{servant} " in line for servant in _SERVANTS)
    }
    spelled_out = np.array([k not in NOT_SPELLED_OUT for k in kinds], bool) & ~np.array(persons, bool)
    return _Block(
        text,
        starts,
        np.minimum(np.fromiter(map(len, folded), np.uint32, len(folded)), 65535).astype(np.uint16),
        np.minimum(np.fromiter(map(len, joined.split("\n")), np.uint32, len(folded)), 65535).astype(np.uint16),
        (
            first_bytes(text, starts[:-1]),
            first_bytes(text, starts[:-1], 8),
            first_bytes(joined_text, joined_starts[:-1]),
            first_bytes(joined_text, joined_starts[:-1], 8),
        ),
        np.fromiter(map(vocabulary.__getitem__, lines.split()), np.uint32),
        counts,
        spelled_out,
        np.array([k != "acronym" for k in kinds], bool) & np.array(latin, bool),
        odd,
        [
            (row, letters)
            for row in np.flatnonzero(spelled_out).tolist()
            if (united := unite(names[row])) is not None
            for letters in spell_initials(fold_name(united).split())
        ],
    )


def _blocks(actors: Sequence[Actor], vocabulary: _Vocabulary) -> Iterator[_Block]:
    rest = iter(actors)
    while some := list(islice(rest, _BLOCK)):
        yield _make_block(some, vocabulary)


def make_columns(actors: Sequence[Actor]) -> Columns:
    """The arrays for some actors: about 100 bytes a name, 6 s for a million."""
    collecting = gc.isenabled()
    gc.disable()  # it would look through all actors again and again, and find nothing
    try:
        return _make_columns(actors)
    finally:
        if collecting:
            gc.enable()


def _make_columns(actors: Sequence[Actor]) -> Columns:
    vocabulary = _Vocabulary()
    blocks = list(_blocks(actors, vocabulary))
    first = np.zeros(len(actors) + 1, np.uint32)
    np.cumsum(np.fromiter((1 + len(actor.aliases) for actor in actors), np.uint32, len(actors)), out=first[1:])
    starts = np.zeros(int(first[-1]) + 1, np.uint32)
    at = begun = 0
    for block in blocks:
        starts[at : at + len(block.starts)] = block.starts + begun
        at, begun = at + len(block.starts) - 1, begun + len(block.text)
    text = _join(np.uint8, (block.text for block in blocks))
    by_text, text_keys = _order(blocks, 0)
    by_joined, joined_keys = _order(blocks, 2)
    for block in blocks:
        block.keys = ()
    ordered = sorted(vocabulary)
    numbers = np.empty(len(ordered), np.uint32)
    numbers[[vocabulary[word] for word in ordered]] = np.arange(len(ordered), dtype=np.uint32)
    words = _Words(ordered)
    keyed = _KeyedRows(words)
    occurrences = []
    row = 0
    for block in blocks:
        said = numbers[block.words]
        occurrences.append(_occurrences(said, block.counts, row))
        keyed.add(block, said, row)
        row += len(block.counts)
    exact, sounds, initials = map(_sort_by_key, (keyed.exact, keyed.sounds, keyed.initials))
    length = _join(np.uint16, (block.length for block in blocks))
    joined = _join(np.uint16, (block.joined for block in blocks))
    digests = digest_actors(actors)
    del blocks, vocabulary
    posted, postings = _post(occurrences, len(ordered))
    word_grams, sound_grams = make_grams(ordered), make_grams(words.sounds)
    return Columns(
        digests=digests,
        first=first,
        owner=np.repeat(np.arange(len(actors), dtype=np.uint32), np.diff(first)),
        kinds=np.fromiter((KINDS[actor.kind] for actor in actors), np.int8, len(actors)),
        text=text,
        starts=starts,
        length=length,
        joined=joined,
        by_text=by_text,
        text_keys=text_keys,
        by_joined=by_joined,
        joined_keys=joined_keys,
        exact_keys=exact[0],
        exact_rows=exact[1],
        sound_keys=sounds[0],
        sound_rows=sounds[1],
        initial_keys=initials[0],
        initial_rows=initials[1],
        words=as_bytes("\n".join([*ordered, ""])),
        posted=posted,
        postings=postings,
        sounds=as_bytes("\n".join([*words.sounds, ""])),
        sounding_words=words.sounding,
        sounding_posted=words.sounding_posted,
        word_grams=word_grams.words,
        word_gram_posted=word_grams.posted,
        word_gram_counts=word_grams.counts,
        sound_grams=sound_grams.words,
        sound_gram_posted=sound_grams.posted,
        sound_gram_counts=sound_grams.counts,
    )


def _join(kind: type[np.generic], parts: Iterator[NDArray[Any]]) -> NDArray[Any]:
    return np.concatenate([np.zeros(0, kind), *parts])


def _order(blocks: list[_Block], which: int) -> tuple[Rows, Keys]:
    """Rows sorted by sixteen bytes, and the first eight of each."""
    keys = _join(np.uint64, (block.keys[which] for block in blocks))
    order = np.lexsort((_join(np.uint64, (block.keys[which + 1] for block in blocks)), keys))
    return order.astype(np.uint32), keys[order]


def _occurrences(words: Rows, counts: Rows, row: int) -> Keys:
    """Each word of each row, as a number that sorts by words and then by rows."""
    rows = np.repeat(np.arange(row, row + len(counts), dtype=np.uint64), counts)
    return words.astype(np.uint64) << np.uint64(32) | rows


def _post(occurrences: list[Keys], words: int) -> tuple[Rows, Rows]:
    """Where the rows of each word begin among all, and these."""
    keys = _join(np.uint64, iter(occurrences))
    occurrences.clear()
    keys.sort()
    keys = keys[np.concatenate((np.ones(min(1, len(keys)), bool), keys[1:] != keys[:-1]))]
    posted = np.searchsorted(keys, np.arange(words + 1, dtype=np.uint64) << np.uint64(32))
    return posted.astype(np.uint32), (keys & np.uint64(0xFFFFFFFF)).astype(np.uint32)


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


def _sort_by_key(parts: list[tuple[Keys, Rows]]) -> tuple[Keys, Rows]:
    keys = _join(np.uint64, (keys for keys, _ in parts))
    rows = _join(np.uint32, (rows for _, rows in parts))
    parts.clear()
    order = np.argsort(keys, kind="stable")
    return keys[order], rows[order]


class _Words:
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
        keys = shift_keys(self._sound_keys[said], before)
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


def shift_keys(keys: Keys, places: NDArray[np.int64]) -> Keys:
    """Keys of letters as they are with so many letters before them."""
    return keys * WEIGHTS[np.minimum(places, _MOST_PLACES - 1)]


class _KeyedRows:
    """Rows with keys, gathered by blocks."""

    def __init__(self, words: _Words) -> None:
        self._words = words
        self.exact: list[tuple[Keys, Rows]] = []
        self.sounds: list[tuple[Keys, Rows]] = []
        self.initials: list[tuple[Keys, Rows]] = []

    def add(self, block: _Block, said: Rows, row: int) -> None:
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

    def _add_initials(self, block: _Block, said: Rows, rows: Rows) -> None:
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

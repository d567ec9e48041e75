"""All names of a large store as arrays: what the finder asks for, sorted and counted once."""

from __future__ import annotations

import gc
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from typing import Any, get_args

import numpy as np
from numpy.typing import NDArray

from briefreader.model.actor import Actor, ActorKind
from briefreader.search.blocks import Block, Keys, Rows, Vocabulary, as_bytes, make_blocks
from briefreader.search.grams import make_grams
from briefreader.search.row_keys import KeyedRows, Words

KINDS = {kind: place for place, kind in enumerate(get_args(ActorKind))}


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
    vocabulary = Vocabulary()
    blocks = list(make_blocks(actors, vocabulary))
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
    for block in blocks:  # what is used up needs no memory any more
        block.keys, block.text, block.starts = (), np.zeros(0, np.uint8), np.zeros(0, np.int64)
    ordered = sorted(vocabulary)
    numbers = np.empty(len(ordered), np.uint32)
    numbers[[vocabulary[word] for word in ordered]] = np.arange(len(ordered), dtype=np.uint32)
    words = Words(ordered)
    keyed = KeyedRows(words)
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


def _join(kind: type[np.generic], parts: Iterable[NDArray[Any]]) -> NDArray[Any]:
    return np.concatenate([np.zeros(0, kind), *parts])


def _order(blocks: list[Block], which: int) -> tuple[Rows, Keys]:
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


def _sort_by_key(parts: list[tuple[Keys, Rows]]) -> tuple[Keys, Rows]:
    keys = _join(np.uint64, (keys for keys, _ in parts))
    rows = _join(np.uint32, (rows for _, rows in parts))
    parts.clear()
    order = np.argsort(keys, kind="stable")
    return keys[order], rows[order]

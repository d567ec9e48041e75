"""The names of some actors in arrays, before their words have numbers: what can be had a few thousand at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from briefreader.model.actor import Actor
from briefreader.search.fold import fold_name, fold_names, without_article
from briefreader.search.initials import NOT_SPELLED_OUT, spell_initials, unite
from briefreader.search.sound import skeleton

_BLOCK = 1 << 15  # actors
_SERVANTS = ("abdal", "abdel", "abdil", "abdol", "abdul", "abdar", "abder", "abdir", "abdor", "abdur")

Rows = NDArray[np.uint32]
Keys = NDArray[np.uint64]


class Vocabulary(dict[str, int]):
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
class Block:
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


def _make_block(actors: Sequence[Actor], vocabulary: Vocabulary) -> Block:
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
    return Block(
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


def make_blocks(actors: Sequence[Actor], vocabulary: Vocabulary) -> Iterator[Block]:
    """Blocks of actors, in order; words that are new go to the vocabulary."""
    rest = iter(actors)
    while some := list(islice(rest, _BLOCK)):
        yield _make_block(some, vocabulary)

"""BERT's uncased word pieces with exact offsets, without the tokenizers package.

Follows the reference (Hugging Face `BertNormalizer`, `BertPreTokenizer`, `WordPiece`): control characters go, CJK
characters stand alone, accents and case are folded, punctuation is split off, the rest is cut into the longest pieces
that the vocabulary knows. A property test compares pieces and offsets with it.
"""

import re
import sys
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

CHUNK = re.compile("[^\t\n\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
PLAIN = re.compile(r"[0-9A-Za-z]+|[^0-9A-Za-z]")
LONGEST = 100
CJK = (
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x2A6DF),
    (0x2A700, 0x2B73F),
    (0x2B740, 0x2B81F),
    (0x2B920, 0x2CEAF),
    (0x2F800, 0x2FA1F),
)


class Word(NamedTuple):
    """A run of letters and digits, or one punctuation mark, with the ids of its pieces (at least one).

    A tuple, since there are so many of them.

    Attributes:
        offsets: where each piece stands in the word, as code points from its start.
    """

    start: int
    end: int
    pieces: tuple[int, ...]
    offsets: tuple[tuple[int, int], ...]

    def moved(self, by: int) -> "Word":
        """The same word so much later in a text."""
        return Word(self.start + by, self.end + by, self.pieces, self.offsets)


@dataclass(slots=True)
class WordPiece:
    """Cuts text into words and pieces of a vocabulary; remembers what it has cut."""

    vocabulary: Mapping[str, int]
    unknown: int = field(init=False)
    _known: dict[str, tuple[Word, ...]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.unknown = self.vocabulary["[UNK]"]

    def split(self, text: str, start: int = 0, end: int = sys.maxsize) -> list[Word]:
        """The words of a text, or of what stands between two offsets, in order; linear in its length."""
        words: list[Word] = []
        for chunk in CHUNK.finditer(text, start, end):
            run = chunk.group()
            known = self._known.get(run)
            if known is None:
                known = tuple(self._split_run(run))
                if len(run) <= LONGEST and len(self._known) < 50_000:
                    self._known[run] = known
            begin = chunk.start()
            words += [word.moved(begin) for word in known]
        return words

    def _split_run(self, run: str) -> Iterator[Word]:
        """The words of a run without white space."""
        if run.isascii() and run.isprintable():
            for plain in PLAIN.finditer(run):
                yield self._word(plain.group().lower(), range(*plain.span()))
        else:
            for letters, origins in split_words(run):
                yield self._word(letters, origins)

    def _word(self, letters: str, origins: Sequence[int]) -> Word:
        pieces, cuts = cut(letters, self.vocabulary, self.unknown)
        first = origins[0]
        ends = [origins[c - 1] + 1 - first for c in cuts]
        starts = [origins[c] - first for c in (0, *cuts[:-1])]
        return Word(first, origins[-1] + 1, pieces, tuple(zip(starts, ends, strict=True)))


def cut(letters: str, vocabulary: Mapping[str, int], unknown: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The longest known pieces of a folded word, left to right, with their ends; one unknown if they don't cover it."""
    if len(letters) > LONGEST:
        return (unknown,), (len(letters),)
    pieces: list[int] = []
    ends: list[int] = []
    start = 0
    while start < len(letters):
        mark = "##" if start else ""
        for end in range(len(letters), start, -1):
            piece = vocabulary.get(mark + letters[start:end])
            if piece is not None:
                pieces.append(piece)
                ends.append(end)
                start = end
                break
        else:
            return (unknown,), (len(letters),)
    return tuple(pieces), tuple(ends)


def split_words(run: str) -> Iterator[tuple[str, list[int]]]:
    """The folded words of a run without white space, each with the offset in the run that every letter comes from."""
    letters: list[str] = []
    origins: list[int] = []
    for letter, origin, alone in fold(run):
        if letters and (alone or letter == " "):
            yield "".join(letters), origins
            letters, origins = [], []
        if alone:
            yield letter, [origin]
        elif letter != " ":
            letters.append(letter)
            origins.append(origin)
    if letters:
        yield "".join(letters), origins


def fold(run: str) -> Iterator[tuple[str, int, bool]]:
    """Each letter without accent and case, where it comes from, and whether it is a word of its own."""
    for origin, char in enumerate(run):
        if char == "\ufffd" or unicodedata.category(char)[0] == "C":
            continue
        ideograph = any(low <= ord(char) <= high for low, high in CJK)
        if ideograph:
            yield " ", origin, False
        for part in unicodedata.normalize("NFD", char):
            if unicodedata.category(part) == "Mn":
                continue
            for letter in part.lower():
                yield letter, origin, is_punctuation(letter)
        if ideograph:
            yield " ", origin, False


def is_punctuation(char: str) -> bool:
    """Whether BERT splits it off: ASCII's symbols and all that Unicode calls punctuation."""
    return (char.isascii() and char.isprintable() and not char.isalnum() and char != " ") or unicodedata.category(char)[
        0
    ] == "P"

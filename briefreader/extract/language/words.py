"""A text as words: what every rule about shape looks at."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from briefreader.model.span import Span

_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u200c\u200d"
_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S.
    r"|\d+-(?:year|month|day|week)s?-old\b"
    r"|\d+(?:[.,]\d+)*(?:[^\W\d_]+\b)?"  # 1,200 and 6th
    rf"|[^\W_][\w{_MARKS}]*(?:['’‘ʼʻʿʾ`´‐‑-][\w{_MARKS}]+)*"
    r"|[^\w\s]"
)
# Lines are split into words as wholes, up to so many code points.
_LONGEST_LINE = 3000
# Hyphenated words that describe, and name nothing: US-led, Iran-backed, Arabic-speaking.
_DESCRIBING = re.compile(
    r"[-‐‑](?:[^\W\d_]+ed|led|born|made|held|run|style|era|wide|only|free|based|[^\W\d_]+ing|origin|language|level|"
    r"friendly|owned|affiliate|affiliated|linked|allied|aligned|imposed|appointed|brokered|occupied|proxy|type|day)$"
)
_ARTICLE = re.compile(r"(?:al|el|an|ar|as|ash|ad|at|az|adh|ath|wal|ul|ol|d|l|o)[-‐‑'’]", re.IGNORECASE)


class Word(NamedTuple):
    """A word, a number or a punctuation mark. The possessive 's is a word of its own.

    A tuple, since there are so many of them.

    Attributes:
        lower: casefolded.
        capital: begins like a name: with a capital ("Homs", "al-Tanf", "M23") or in a script without any.
    """

    span: Span
    text: str
    lower: str
    capital: bool

    @property
    def acronym(self) -> bool:
        """Whether it is of capitals alone, two at least, digits aside."""
        return _is_acronym(self.text)

    @property
    def describing(self) -> bool:
        """Whether it is a compound that only describes: "US-led"."""
        return bool(_DESCRIBING.search(self.text))


@lru_cache(maxsize=4096)  # each rule asks for the words of what it looks at, often the same as the rule before it
def split_words(text: str, span: Span) -> tuple[Word, ...]:
    """The words of a part of a text, sorted; white space is between them."""
    found: list[Word] = []
    start = span.start
    while start < span.end:
        line = _line_at(text, start)
        end = min(line[1], span.end)
        found += _split_part(text, line, start, end) if line[1] - line[0] < _LONGEST_LINE else _split(text, start, end)
        start = end + 1
    return tuple(found)


def _line_at(text: str, offset: int) -> tuple[int, int]:
    """Where the line begins and ends that an offset is in, as far as that is near."""
    start = text.rfind("\n", max(0, offset - _LONGEST_LINE), offset) + 1
    end = text.find("\n", offset, offset + _LONGEST_LINE)
    return start, end if end >= 0 else len(text)


def _split_part(text: str, line: tuple[int, int], start: int, end: int) -> tuple[Word, ...]:
    """The words of a part of a line, out of those of the line."""
    words, starts = _split_line(text, *line)
    first, last = bisect_left(starts, start), bisect_left(starts, end)
    # A part that begins or ends within a word has words of its own there.
    cut = bool(first and words[first - 1].span.end > start) or bool(last and words[last - 1].span.end > end)
    for edge in (first, last):
        cut = cut or (edge < len(words) and _is_possessive(words[edge].text))
    if cut:
        return _split(text, start, end)
    return words[first:last]


@lru_cache(maxsize=256)
def _split_line(text: str, start: int, end: int) -> tuple[tuple[Word, ...], tuple[int, ...]]:
    """The words between two ends of lines, and where they start."""
    words = _split(text, start, end)
    return words, tuple(word.span.start for word in words)


def _split(text: str, start: int, end: int) -> tuple[Word, ...]:
    words: list[Word] = []
    for match in _WORD.finditer(text, start, end):
        written, (first, last) = match[0], match.span()
        if _is_possessive(written[-2:]) and len(written) > 2:
            words += (_word(written[:-2], first, last - 2), _word(written[-2:], last - 2, last))
        else:
            words.append(_word(written, first, last))
    return tuple(words)


def _is_possessive(written: str) -> bool:
    return written[-1] in "sS" and len(written) == 2 and written[0] in "'’"


def _word(written: str, start: int, end: int) -> Word:
    return Word(Span(start, end), written, *_shape(written))


@lru_cache(maxsize=4096)
def _is_acronym(written: str) -> bool:
    letters = [c for c in written if c.isalpha()]
    return len(letters) > 1 and all(c.isupper() for c in letters)


@lru_cache(maxsize=4096)  # a text is split into words many times over, and most of them are the same few
def _shape(written: str) -> tuple[str, bool]:
    """A word casefolded, and whether it begins like a name."""
    article = _ARTICLE.match(written)
    core = written[article.end() :] if article and article.end() < len(written) else written
    first = next((c for c in core if c.isalpha()), "")
    capital = bool(first) and (first.isupper() or first == first.swapcase()) and (core[0] == first or core[0].isdigit())
    if core[0].isdigit() and not (len(core) > 1 and core[-1].isupper()):
        capital = False
    return written.casefold(), capital


def adjacent(text: str, left: Word, right: Word) -> bool:
    """Whether nothing but white space, at most one line break, is between two words."""
    between = text[left.span.end : right.span.start]
    return not between.strip() and between.count("\n") < 2


@lru_cache(maxsize=256)
def _openings(phrases: frozenset[str]) -> frozenset[str]:
    """The first words of some phrases: nearly always enough to know that none of them stands there."""
    return frozenset(phrase.partition(" ")[0] for phrase in phrases)


def phrase_at(words: Sequence[Word], start: int, phrases: frozenset[str], longest: int = 4) -> int:
    """How many words from `start` on make up the longest of some casefolded phrases; 0 where none stands there."""
    if start >= len(words) or words[start].lower not in _openings(phrases):
        return 0
    for length in range(min(longest, len(words) - start), 0, -1):
        if " ".join(word.lower for word in words[start : start + length]) in phrases:
            return length
    return 0

"""Lines to blocks: which line breaks are soft wraps, and which part paragraphs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefreader.model.span import Span, trim

_LIST_ITEM = re.compile(r"(?:[-*•‣–·]|\d{1,3}[.)]|\(?[a-z\d]\))[ \t]+\S")
_ENDS_SENTENCE = re.compile(r"[.!?:;…؟۔。][\"”’»›')\]]*\Z")
_WIDEST_WRAP = 140  # columns beyond which nobody wraps by hand


@dataclass(frozen=True, slots=True)
class Line:
    """A line that isn't blank.

    Attributes:
        span: without white space at its ends.
        indent: columns before it.
        after_blank: whether a blank line, or nothing, comes before it.
    """

    span: Span
    indent: int
    after_blank: bool

    def is_item(self, text: str) -> bool:
        """Whether it begins an item of a list."""
        return _LIST_ITEM.match(text, self.span.start, self.span.end) is not None

    def is_quote(self, text: str) -> bool:
        """Whether it is quoted as in a mail."""
        return text[self.span.start] == ">"


def split_lines(text: str) -> Iterator[Line]:
    """The lines that have something on them."""
    start, blank = 0, True
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        inside = trim(text, Span(start, end))
        if inside:
            yield Line(inside, inside.start - start, blank)
        blank = not inside
        start = end + 1


def wrap_width(text: str, lines: Sequence[Line]) -> int | None:
    """The column at which a text was wrapped by hand; None where each line is a paragraph.

    A wrapped text has lines that are full: the next line's first word would not have fitted on them.
    """
    joins = [
        (len(line.span) + line.indent, _first_word(text, after))
        for line, after in pairwise(lines)
        if not after.after_blank and not after.is_item(text)
    ]
    lengths = sorted(length for length, _ in joins)
    if not lengths or lengths[len(lengths) // 2] > _WIDEST_WRAP:
        return None
    width = lengths[int(0.9 * (len(lengths) - 1))]
    if width > _WIDEST_WRAP or width < 20:
        return None
    full = sum(length + 1 + word > width - 4 for length, word in joins)
    return width if full >= 0.6 * len(joins) else None


def _first_word(text: str, line: Line) -> int:
    space = text.find(" ", line.span.start, line.span.end)
    return (line.span.end if space < 0 else space) - line.span.start


def _continues(text: str, line: Line, after: Line, width: int | None) -> bool:
    """Whether the line break between two lines without a blank one is a soft wrap."""
    if after.is_item(text) or line.is_quote(text) != after.is_quote(text):
        return False
    if after.is_quote(text):
        return True
    first = text[after.span.start]
    if line.is_item(text) and after.indent > line.indent:
        return True
    ended = _ENDS_SENTENCE.search(text[max(line.span.start, line.span.end - 8) : line.span.end]) is not None
    if width is None:
        return first.islower() and not ended and len(line.span) <= _WIDEST_WRAP
    if after.indent >= line.indent + 2:  # the first line of the next paragraph
        return False
    full = len(line.span) + line.indent + 1 + _first_word(text, after) > width - 4
    return full or (first.islower() and not ended)


def split_blocks(text: str) -> Iterator[tuple[Line, ...]]:
    """The lines of a text, those together that belong to one paragraph."""
    lines = list(split_lines(text))
    width = wrap_width(text, lines)
    block: list[Line] = []
    for line in lines:
        if block and (line.after_blank or not _continues(text, block[-1], line, width)):
            yield tuple(block)
            block = []
        block.append(line)
    if block:
        yield tuple(block)

"""Lines to blocks: which line breaks are soft wraps, and which part paragraphs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefreader.ingest.patterns import compile_later
from briefreader.model.span import Span

_LINE = compile_later(r"\S[^\n]*")
_ITEM = compile_later(r"(?:[-*+•◦‣▪■●–·]|\d{1,3}[.)]|\((?:[a-z]|[ivx]{1,4}|\d{1,3})\)|[a-z]\))[ \t\xa0]+\S")
_RULE = compile_later(r"([=\-~_*#])\1{2,}\Z")
_STOPPED = compile_later(r"[.!?:…؟۔。।።][\"”’»›')\]」』]*\Z")
# A line that ends so goes on, whatever follows.
_OPEN_ENDED = compile_later(
    r"(?:[,‐-]|\b(?:an?|and|as|at|by|for|from|her|his|in|its|of|on|or|over|that|the|their|to|with))\Z"
)
_NARROWEST, _WIDEST = 30, 120  # columns between which people and programs wrap
_LONGEST_LINE = 140  # code points; nobody wraps a line longer than this by hand
_SLACK = 6  # columns by which a wrapped line may be shorter than it had to be
_SHORTEST_BROKEN = 40  # code points; a shorter line is broken on purpose, unless the text is wrapped
_ENOUGH = 3  # line breaks that tell on their own whether they are wraps


@dataclass(frozen=True, slots=True)
class Line:
    """A line that isn't blank.

    Attributes:
        span: without white space at its ends.
        indent: columns before it; a tab counts as four.
        after_blank: whether a blank line, or nothing, comes before it.
    """

    span: Span
    indent: int
    after_blank: bool

    @property
    def width(self) -> int:
        """Columns up to its end."""
        return self.indent + len(self.span)

    def is_item(self, text: str) -> bool:
        """Whether it looks like the beginning of an item of a list."""
        return _ITEM.match(text, self.span.start, self.span.end) is not None

    def is_quote(self, text: str) -> bool:
        """Whether it is quoted as in a mail."""
        return text[self.span.start] == ">"

    def is_rule(self, text: str) -> bool:
        """Whether it is drawn and not written: "-----", "=====", "***"."""
        return _RULE.match(text, self.span.start, self.span.end) is not None

    def is_stopped(self, text: str) -> bool:
        """Whether it ends as a sentence does, or with a colon."""
        return _STOPPED.search(text[max(self.span.start, self.span.end - 8) : self.span.end]) is not None

    def is_open(self, text: str) -> bool:
        """Whether it ends where nothing can end: after a comma, a hyphen, "of"."""
        return _OPEN_ENDED.search(text[max(self.span.start, self.span.end - 8) : self.span.end]) is not None


def split_lines(text: str) -> Iterator[Line]:
    """The lines that have something on them."""
    before, first = 0, True
    for found in _LINE.finditer(text):
        start = found.start()
        margin = text.rfind("\n", before, start) + 1 or before
        indent = start - margin
        if indent and "\t" in text[margin:start]:
            indent = len(text[margin:start].expandtabs(4))
        span = Span(start, start + len(found.group().rstrip()))
        yield Line(span, indent, first or text.count("\n", before, start) > 1)
        before, first = found.end(), False


def _first_word(text: str, line: Line) -> int:
    """Its length: what didn't fit on the line before."""
    space = text.find(" ", line.span.start, line.span.end)
    return (line.span.end if space < 0 else space) - line.span.start


def _wrap_width(text: str, pairs: Sequence[tuple[Line, Line]]) -> int | None:
    """The column at which lines were wrapped; None where their breaks mean something.

    A wrap at column W breaks each line where its next word would have passed W. The W that explains most breaks is
    taken if it explains more than half of them, and if sentences run on over a third of them, as they do in prose.
    """
    steps: list[tuple[int, int]] = []
    running = 0
    for line, after in pairs:
        running += not line.is_stopped(text) and (not text[after.span.start].isupper() or line.is_open(text))
        low, high = max(line.width, after.width, _NARROWEST), line.width + _first_word(text, after) + _SLACK
        if low <= min(high, _WIDEST):
            steps += [(low, -1), (high + 1, 1)]
    best, width, count = 0, 0, 0
    for column, change in sorted(steps):
        count -= change
        if count > best and column <= _WIDEST:
            best, width = count, column
    return width if 2 * best > len(pairs) and 3 * running >= len(pairs) else None


def _breaks(text: str, group: Sequence[Line]) -> list[tuple[Line, Line]]:
    """The breaks between lines of a group that may be soft wraps."""
    return [
        (line, after)
        for line, after in pairwise(group)
        if not after.is_item(text) and after.indent <= line.indent + 1 and line.is_quote(text) == after.is_quote(text)
    ]


def _is_full(text: str, line: Line, after: Line, width: int) -> bool:
    """Whether the next line's first word had no place on a line."""
    return max(line.width, after.width) <= width + 1 and line.width + 1 + _first_word(text, after) > width - _SLACK


def _continues(text: str, first: Line, line: Line, after: Line, width: int | None) -> bool:
    """Whether the line break between two lines of a group is a soft wrap; `first` is the first line of the block."""
    if line.is_quote(text) or after.is_quote(text):
        return line.is_quote(text) and after.is_quote(text) and line.span.end > line.span.start + 1
    if after.is_rule(text) or line.is_rule(text):  # a heading, underlined
        return after.is_rule(text) and line is first and not line.is_rule(text) and line.width <= _WIDEST
    full = width is not None and _is_full(text, line, after, width)
    stopped = line.is_stopped(text)
    if after.is_item(text) and (first.is_item(text) or not full or stopped):
        return False
    if first.is_item(text):
        return after.indent > first.indent or full or (not stopped and text[after.span.start].islower())
    if after.indent >= line.indent + 2:  # the first line of the next paragraph
        return False
    if full:
        return True
    if stopped or line.width > _LONGEST_LINE or (width is None and line.width < _SHORTEST_BROKEN):
        return False
    return text[after.span.start].islower() or line.is_open(text)


def _split_group(text: str, group: Sequence[Line], width: int | None) -> Iterator[tuple[Line, ...]]:
    block: list[Line] = []
    for line in group:
        if block and not _continues(text, block[0], block[-1], line, width):
            yield tuple(block)
            block = []
        block.append(line)
    yield tuple(block)


def split_blocks(text: str) -> Iterator[tuple[Line, ...]]:
    """The lines of a text, those together that belong to one paragraph.

    Blank lines part paragraphs. Where none stand between lines, their breaks are judged group by group, so that
    wrapped parts and parts with a paragraph on each line may stand in one text; groups too small to tell are judged
    by the small groups of the whole text.
    """
    groups: list[list[Line]] = []
    for line in split_lines(text):
        if line.after_blank:
            groups.append([])
        groups[-1].append(line)
    breaks = [_breaks(text, group) for group in groups]
    width = _wrap_width(text, [pair for pairs in breaks if len(pairs) < 2 * _ENOUGH for pair in pairs])
    for group, pairs in zip(groups, breaks, strict=True):
        own = _wrap_width(text, pairs) if len(pairs) >= _ENOUGH else width
        yield from _split_group(text, group, own if own is not None or len(pairs) >= 2 * _ENOUGH else width)

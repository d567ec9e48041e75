"""A whole briefing as rows, wrapped only where somebody looks."""

from bisect import bisect_right
from typing import NamedTuple

from briefreader.model.briefing import Briefing, Paragraph
from briefreader.model.span import Span
from briefreader.tui.text.wrap import wrap

_LONG = 8_000  # code points of a paragraph beyond which it is laid out in parts: a file may be one endless line
_KEPT = 4_096  # blocks whose rows are remembered
_INDENT = {"list_item": 2, "quote": 2}


class Block(NamedTuple):
    """A paragraph, or a part of a very long one. `paragraph` is its index."""

    paragraph: int
    start: int
    end: int
    first: bool
    last: bool


class Place(NamedTuple):
    """A row of a briefing: the block's index and the row in it; the row after a paragraph's last one is blank."""

    block: int
    row: int


class Row(NamedTuple):
    """What stands on one row: half-open offsets of the text, and the cells left free before it."""

    start: int
    end: int
    indent: int


def cut_blocks(briefing: Briefing) -> list[Block]:
    """The parts of a briefing that are wrapped for themselves."""
    blocks: list[Block] = []
    for index, paragraph in enumerate(briefing.paragraphs):
        span = paragraph.span
        if len(span) <= _LONG:
            blocks.append(Block(index, span.start, span.end, True, True))
        else:
            blocks.extend(_cut_long(briefing.text, index, span))
    return blocks


def _cut_long(text: str, index: int, span: Span) -> list[Block]:
    starts = [span.start]
    while span.end - starts[-1] > _LONG:
        space = text.rfind(" ", starts[-1] + 1, starts[-1] + _LONG)
        starts.append(space + 1 if space > 0 else starts[-1] + _LONG)
    ends = [*starts[1:], span.end]
    return [Block(index, a, b, a == span.start, b == span.end) for a, b in zip(starts, ends, strict=True)]


class Layout:
    """Where each part of a briefing stands at one width.

    Attributes:
        width: cells of a row.
        blocks: as `cut_blocks` gives them; they don't depend on the width.
    """

    def __init__(self, briefing: Briefing, width: int, blocks: list[Block] | None = None) -> None:
        self._briefing = briefing
        self.width = max(1, width)
        self.blocks = cut_blocks(briefing) if blocks is None else blocks
        self._rows: dict[int, tuple[Row, ...]] = {}

    def paragraph(self, block: int) -> Paragraph:
        """The paragraph that a block belongs to."""
        return self._briefing.paragraphs[self.blocks[block].paragraph]

    def rows(self, block: int) -> tuple[Row, ...]:
        """The rows of a block, without the blank one after it."""
        known = self._rows.get(block)
        if known is None:
            if len(self._rows) >= _KEPT:
                self._rows.clear()
            known = self._rows[block] = self._wrap(self.blocks[block])
        return known

    def _wrap(self, block: Block) -> tuple[Row, ...]:
        indent = _INDENT.get(self._briefing.paragraphs[block.paragraph].kind, 0)
        indent = indent if self.width > 20 else 0
        text = self._briefing.text[block.start : block.end]
        return tuple(Row(block.start + a, block.start + b, indent) for a, b in wrap(text, self.width - indent))

    def height(self, block: int) -> int:
        """Rows of a block, with the blank one that follows each paragraph but the last."""
        return len(self.rows(block)) + (self.blocks[block].last and block < len(self.blocks) - 1)

    def row(self, place: Place) -> Row | None:
        """The row at a place; None for a blank one."""
        rows = self.rows(place.block)
        return rows[place.row] if place.row < len(rows) else None

    def find(self, offset: int) -> Place:
        """Where an offset stands; white space between rows belongs to the row before it."""
        index = max(0, bisect_right(self.blocks, offset, key=lambda b: b.start) - 1)
        row = bisect_right(self.rows(index), offset, key=lambda r: r.start) - 1
        return Place(index, max(0, row))

    def move(self, place: Place, rows: int) -> Place:
        """The place so many rows further down (up, if negative), kept inside the text."""
        block, row = place.block, place.row + rows
        while row < 0 and block > 0:
            block -= 1
            row += self.height(block)
        while block < len(self.blocks) - 1 and row >= self.height(block):
            row -= self.height(block)
            block += 1
        return Place(block, max(0, min(row, self.height(block) - 1)))

    def distance(self, start: Place, end: Place, limit: int) -> int:
        """Rows from one place down to another, counted no further than `limit` in either direction."""
        if end < start:
            return -self.distance(end, start, limit)
        rows, block = end.row - start.row, start.block
        while block < end.block and rows <= limit:
            rows += self.height(block)
            block += 1
        return min(rows, limit)

    @property
    def end(self) -> Place:
        """The last row."""
        last = len(self.blocks) - 1
        return Place(last, self.height(last) - 1)

    def last_top(self, height: int) -> Place:
        """The lowest place that a screen of so many rows may start at, so that it stays full."""
        return self.move(self.end, 1 - height)

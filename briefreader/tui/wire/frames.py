"""What Textual writes for one update of the screen, taken apart."""

import re
from typing import NamedTuple

from briefreader.tui.wire.grid import Grid
from briefreader.tui.wire.style import PLAIN, Style, apply_sgr

_TOKEN = re.compile(r"\x1b\[(\d*)(?:;(\d*))?H|\x1b\[([\d;]*)m|(\n)|([^\x00-\x1f\x7f-\x9f]+)")

SYNC_START, SYNC_END = "\x1b[?2026h", "\x1b[?2026l"
# What leaves every cell as it is: modes of keys, mouse, paste, cursor and wrapping, questions, the clipboard, the bell.
_MODES = "7|25|1000|1002|1003|1004|1006|1015|1016|2004|2026|2048"
_STRING = r"(?:[^\x07\x1b]|\x1b\x1b)*(?:\x07[^\x1b]*)?"
HARMLESS = re.compile(
    rf"(?:\x1b\[\?(?:{_MODES})[hl]|\x1b\[\?\d+\$p|\x1b\[[<>=]\d*u|\x1b\](?:22|52);[^\x07\x1b]*(?:\x07|\x1b\\)"
    rf"|\x1bP{_STRING}\x1b\\|\x07)+"
)
# The other screen: what it shows is unknown, what is wanted on it isn't.
OTHER_SCREEN = re.compile(r"\x1b\[\?1049[hl]")


class Piece(NamedTuple):
    """A text in one style; `x` and `y` count from 0."""

    x: int | None
    y: int
    text: str
    style: Style


class Frame(NamedTuple):
    """An update: what is written where, in order, and where the cursor is left."""

    pieces: list[Piece]
    cursor: tuple[int, int]


def parse_frame(data: str) -> Frame | None:
    """The frame that Textual wrote; None for anything else. The style that it starts and ends in is plain."""
    pieces: list[Piece] = []
    x: int | None = None
    y, at, style = -1, 0, PLAIN
    for token in _TOKEN.finditer(data):
        if token.start() != at:
            return None
        at = token.end()
        row, column, sgr, newline, text = token.groups()
        if text is not None:
            if y < 0:
                return None
            pieces.append(Piece(x, y, text, style))
            x = None
        elif sgr is not None:
            try:
                style = apply_sgr(style, sgr)
            except ValueError:
                return None
        elif newline is None:
            x, y = int(column or 1) - 1, int(row or 1) - 1
        else:
            x, y = None, -1
    if at != len(data) or y < 0 or x is None or style != PLAIN:
        return None
    return Frame(pieces, (x, y))


def draw_frame(frame: Frame, grid: Grid) -> None:
    """Write a frame into the cells of a screen; what lies beyond it is lost, as on a terminal that doesn't wrap."""
    at = 0
    for x, y, text, style in frame.pieces:
        start = at if x is None else x
        if 0 <= y < grid.height:
            at = grid.rows[y].put(start, text, style)

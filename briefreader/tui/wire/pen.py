"""What is written, and what it leaves the terminal's cursor and style at."""

from briefreader.tui.wire.grid import Row
from briefreader.tui.wire.style import PLAIN, Style, sgr_between

_SHORT = 4  # cells that take no more bytes than the move across them


class Pen:
    """Collects what is to be written.

    Attributes:
        cursor: column and row of the terminal's cursor; None where that isn't sure.
        style: in what style it would write; None where that isn't known.
        can_erase: whether the terminal knows ECH, which blanks cells without moving.
        resets_only: whether it can only turn all attributes off at once.
    """

    def __init__(self, width: int, *, plain: bool = False) -> None:
        """`plain` is for a terminal that knows no more than a VT100."""
        self.cursor: tuple[int, int] | None = None
        self.style: Style | None = None
        self.can_erase = not plain
        self.resets_only = plain
        self._width = width
        self._written: list[str] = []

    def fork(self) -> "Pen":
        """Another pen that starts where this one is."""
        other = Pen(self._width, plain=self.resets_only)
        other.cursor, other.style = self.cursor, self.style
        return other

    def text(self) -> str:
        """All that was written."""
        return "".join(self._written)

    def raw(self, sequence: str) -> None:
        """Write a sequence that leaves cursor and style as they are."""
        self._written.append(sequence)

    def move(self, x: int, y: int, over: Row | None = None) -> None:
        """Go to a cell; where that is short, by writing once more what stands in `over` before it."""
        if self.cursor == (x, y):
            return
        column, row = self.cursor or (-1, -1)
        if row == y and column < x:
            if over is not None and x - column <= _SHORT and self._can_repeat(over, column, x):
                self._written.extend(text or "" for text in over.texts[column:x])
            else:
                self._written.append(f"\x1b[{x - column if x - column > 1 else ''}C")
        elif x == 0 and row == y:
            self._written.append("\r")
        else:
            self._written.append(f"\x1b[{y + 1};{x + 1}H" if x else f"\x1b[{y + 1 if y else ''}H")
        self.cursor = (x, y)

    def _can_repeat(self, row: Row, start: int, end: int) -> bool:
        return all(
            row.texts[x] and len(row.texts[x] or "") == 1 and self._writes(row.texts[x] or "", row.styles[x])
            for x in range(start, end)
        )

    def _writes(self, text: str, style: Style) -> bool:
        """Whether a cell needs no other style than the one there is."""
        now = self.style
        return style == now or (text == " " and style == PLAIN and now is not None and not now.shows_on_blanks)

    def wear(self, style: Style) -> None:
        """Write in this style from now on."""
        self._written.append(sgr_between(self.style, style, resets_only=self.resets_only))
        self.style = style

    def put(self, text: str, style: Style, cells: int = 1) -> None:
        """Write a character with its marks."""
        if not self._writes(text, style):
            self.wear(style)
        self._written.append(text)
        if self.cursor is not None:
            x, y = self.cursor[0] + cells, self.cursor[1]
            # terminals differ on where the cursor is after the last column
            self.cursor = (x, y) if x < self._width else None

    def erase(self, cells: int | None = None) -> None:
        """Blank so many cells from here on, or the rest of the row; the cursor stays."""
        if self.style is None or self.style.shows_on_blanks:
            self.wear(PLAIN)
        self._written.append("\x1b[K" if cells is None else f"\x1b[{cells}X")

"""Which of many rows is current, and which are seen; nothing of how they look."""

from collections.abc import Container, Sequence
from dataclasses import dataclass

from briefreader.tui.pieces import Piece


@dataclass(frozen=True, slots=True)
class Line:
    """One row.

    Attributes:
        key: what it stands for; None for a heading, which can't be chosen.
        left: what starts at the left; cut where there is no room.
        right: what ends at the right, always whole.
    """

    key: str | None
    left: tuple[Piece, ...]
    right: tuple[Piece, ...] = ()


class RowWindow:
    """Rows, one of them current, of which as many are seen as there is room for.

    Attributes:
        lines: all rows.
        index: the current row's place in `lines`; -1 where none can be current.
        top: the first row that is seen.
        room: how many can be seen.
    """

    def __init__(self) -> None:
        self.lines: Sequence[Line] = ()
        self.index = -1
        self.top = 0
        self.room = 1

    @property
    def current(self) -> str | None:
        """The key of the current row."""
        return self.lines[self.index].key if 0 <= self.index < len(self.lines) else None

    @property
    def rows(self) -> list[int]:
        """The rows that can be current."""
        return [index for index, line in enumerate(self.lines) if line.key is not None]

    def set_lines(self, lines: Sequence[Line], *, keep: bool) -> None:
        """Have other rows; the current one stays where its key is still there, else the first is."""
        before = self.current if keep else None
        self.lines = lines
        self.index = self.find(before)
        if self.index < 0 or not keep:
            self.index = self._selectable(0, 1)
        if not keep:
            self.top = 0
        self.reveal()

    def find(self, key: str | None) -> int:
        """The row of a key; -1 for none."""
        if key is None:
            return -1
        return next((i for i, line in enumerate(self.lines) if line.key == key), -1)

    def step(self, direction: int, times: int) -> int:
        """The row some steps from the current one, as far as there are any."""
        index = self.index
        for _ in range(times):
            following = self._selectable(index + direction, direction)
            if following < 0:
                break
            index = following
        return index

    def nearest(self, index: int, step: int) -> int:
        """The row at or beyond an index that can be current, or the last one before it."""
        index = max(0, min(index, len(self.lines) - 1))
        found = self._selectable(index, step)
        return found if found >= 0 else self._selectable(index, -step)

    def _selectable(self, start: int, step: int) -> int:
        index = start
        while 0 <= index < len(self.lines):
            if self.lines[index].key is not None:
                return index
            index += step
        return -1

    def reveal(self) -> None:
        """Scroll so that the current row is seen, with the heading above it where that fits."""
        if self.index < 0:
            self.top = 0
            return
        first = self.index
        while first > 0 and self.lines[first - 1].key is None and self.index - first < self.room - 1:
            first -= 1
        if first < self.top:
            self.top = first
        elif self.index >= self.top + self.room:
            self.top = self.index - self.room + 1
        self.top = self._clamp_top(self.top)

    def reveal_nearest(self, keys: Container[str | None]) -> None:
        """Scroll to the nearest row of some keys, where none of them is seen."""
        places = [index for index, line in enumerate(self.lines) if line.key in keys]
        nearest = min(places, key=self._rows_away, default=None)
        if nearest is not None and self._rows_away(nearest) > 0:
            self.top = self._clamp_top(nearest - 1 if nearest < self.top else nearest - self.room + 2)

    def _clamp_top(self, top: int) -> int:
        return max(0, min(top, len(self.lines) - self.room))

    def _rows_away(self, index: int) -> int:
        """How many rows beyond what is seen a row lies; 0 or less for one that is seen."""
        return max(self.top - index, index - self.top - self.room + 1)

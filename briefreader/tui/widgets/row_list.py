"""A list of rows with a current one, moved by the same keys everywhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Offset, Size
from textual.message import Message

from briefreader.model.clean import clean_line
from briefreader.tui.commands import Where
from briefreader.tui.keys import bindings
from briefreader.tui.pieces import Piece, clip_pieces
from briefreader.tui.signs import Signs
from briefreader.tui.text.cells import drop_joiners, width_of
from briefreader.tui.widgets.count import Count
from briefreader.tui.widgets.lines_view import LinesView
from briefreader.tui.widgets.row_window import Line, RowWindow


class RowList(LinesView, can_focus=True):
    """Rows under each other, one of them current.

    Attributes:
        noted: keys of rows that have to do with where the reader is.
        heading: what stands above the rows and doesn't scroll; "" for nothing.
        number: how many there are, shown beside the heading; None while that isn't known yet.
        unfinished: whether there will be more.
        active: whether its keys are the ones in use, though something else has the focus.
    """

    CONTEXTS: ClassVar[tuple[Where, ...]] = ("list",)
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "row-list--title",
        "row-list--active",
        "row-list--heading",
        "row-list--focused",
        "row-list--noted",
        "row-list--muted",
        "row-list--strong",
        "row-list--found",
        "row-list--linked",
        "row-list--open",
        "row-list--unknown",
        "row-list--against",
        "row-list--key",
    }
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("list")]

    @dataclass
    class Moved(Message):
        """Another row is current, by the user's hand."""

        rows: "RowList"
        key: str

        @property
        def control(self) -> "RowList":
            """The list, for selectors of handlers."""
            return self.rows

    @dataclass
    class Chosen(Message):
        """The user wants what a row stands for."""

        rows: "RowList"
        key: str

        @property
        def control(self) -> "RowList":
            """The list, for selectors of handlers."""
            return self.rows

    def __init__(self, signs: Signs, dom_id: str | None = None) -> None:
        super().__init__(dom_id)
        self.signs = signs
        self.noted: frozenset[str] = frozenset()
        self.heading = ""
        self.number: int | None = None
        self.unfinished = False
        self.active = False
        self._rows = RowWindow()
        self.count = Count()

    @property
    def lines(self) -> Sequence[Line]:
        """All rows."""
        return self._rows.lines

    @property
    def index(self) -> int:
        """The current row's place in `lines`; -1 where none can be current."""
        return self._rows.index

    @property
    def current(self) -> str | None:
        """The key of the current row."""
        return self._rows.current

    def set_lines(self, lines: Sequence[Line], *, keep: bool = True) -> None:
        """Show other rows; the current one stays where its key is still there, else the first is."""
        grown = len(lines) != len(self.lines)
        self._window.set_lines(lines, keep=keep)
        if grown and self.styles.is_auto_height:
            self.refresh(layout=True)
        self.repaint()

    def choose_row(self, key: str | None) -> None:
        """Make a row current without telling anybody, and scroll no more than it takes to see it."""
        index = self._rows.find(key)
        if index >= 0 and index != self.index:
            self._make_current(index)

    def reveal_current(self) -> None:
        """Scroll so that the current row is seen."""
        self._window.reveal()
        self.repaint()

    def note(self, keys: frozenset[str], *, reveal: bool = False) -> None:
        """Mark the rows that have to do with where the reader is; where none can be seen, scroll to the nearest."""
        if keys == self.noted and not reveal:
            return
        self.noted = keys
        if reveal:
            self._window.reveal_nearest(keys)
        self.repaint()

    def cursor_cell(self) -> Offset | None:
        """The current row."""
        y = self.index - self._rows.top + bool(self.heading)
        return Offset(0, y) if self.index >= 0 and y < self.size.height else None

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """The wheel moves like the keys."""
        self.action_step(1)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """The wheel moves like the keys."""
        self.action_step(-1)

    def on_click(self, event: events.Click) -> None:
        """A click makes a row current, a second one chooses it."""
        index = event.y + self._rows.top - bool(self.heading)
        if 0 <= index < len(self.lines) and self.lines[index].key is not None:
            self._go(index)
            if event.chain > 1:
                self.action_choose()

    def draw_heading(self, width: int) -> list[Segment]:
        """What stands above the rows."""
        return self.compose_row("", ((self.heading, "title"),), (), width, ())

    @property
    def _window(self) -> RowWindow:
        """The rows, with the room that there is for them now."""
        self._rows.room = max(1, self.size.height - bool(self.heading))
        return self._rows

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As high as the rows are, where the stylesheet leaves the height to the widget."""
        return max(1, len(self.lines) + bool(self.heading))

    def draw(self, y: int, width: int) -> list[Segment]:
        """The heading, or a row with its sign."""
        if self.heading and y == 0:
            return self.draw_heading(width)
        index = y + self._rows.top - bool(self.heading)
        if index >= len(self.lines):
            return []
        line = self.lines[index]
        if line.key is None:
            return self.compose_row("", line.left, line.right, width, ())
        current, noted = index == self.index, line.key in self.noted
        sign = self.signs.selected if current else self.signs.noted if noted else " "
        over = ("row-list--noted",) if noted else ()
        if current and (self.has_focus or self.active):
            return self._draw_focused(sign + " ", line, width)
        return self.compose_row(sign + " ", line.left, line.right, width, over)

    def _draw_focused(self, sign: str, line: Line, width: int) -> list[Segment]:
        """The row that the keys act on: in one style from end to end, but for what was found in it."""
        over = ("row-list--focused",)
        plain = tuple((text, name if name == "found" else "") for text, name in line.left)
        segments = self.compose_row(sign, plain, tuple((text, "") for text, _ in line.right), width, over)
        used = sum(segment.cell_length for segment in segments)
        return [*segments, Segment(" " * max(0, width - used), self.style(*over))]

    def compose_row(
        self, sign: str, left: Sequence[Piece], right: Sequence[Piece], width: int, over: tuple[str, ...]
    ) -> list[Segment]:
        """A row: a sign, what stands at the left, what ends at the right; styles are named without the widget."""
        tail = [(self._show(text), name) for text, name in right]
        room = width - width_of(sign) - sum(width_of(text) for text, _ in tail) - bool(tail)
        segments = [Segment(sign, self.style(*over))] if sign else []
        for text, name in clip_pieces([(self._show(text), name) for text, name in left], room, self.signs.more):
            segments.append(Segment(text, self._named(name, over)))
            room -= width_of(text)
        if tail:
            segments.append(Segment(" " * (max(0, room) + 1), self._named("", over)))
            segments.extend(Segment(text, self._named(name, over)) for text, name in tail if text)
        return segments

    def _named(self, name: str, over: tuple[str, ...]) -> Style:
        return self.style(*((f"row-list--{name}",) if name else ()), *over)

    def _show(self, text: str) -> str:
        return self.signs.show(drop_joiners(clean_line(text)))

    def _go(self, index: int) -> None:
        if index < 0 or index == self.index:
            return
        self._make_current(index)
        self.post_message(self.Moved(self, self.lines[index].key or ""))

    def _make_current(self, index: int) -> None:
        self._rows.index = index
        self._window.reveal()
        self.repaint()

    def action_step(self, direction: int) -> None:
        """The next row, or as many on as a number typed before says."""
        self._go(self._rows.step(direction, self.count.take() or 1))

    def action_page(self, share: float) -> None:
        """As many rows on as a share of what is seen."""
        rows = max(1, round(abs(share) * (self._window.room - 1))) * (self.count.take() or 1)
        direction = 1 if share > 0 else -1
        self._go(self._rows.nearest(self.index + rows * direction, direction))

    def action_top(self) -> None:
        """The first row."""
        self._go(self._rows.nearest(0, 1))

    def action_bottom(self) -> None:
        """The last row, or the one of a number typed before."""
        wanted = self.count.take()
        rows = self._rows.rows
        if rows:
            self._go(rows[min(wanted, len(rows)) - 1 if wanted else -1])

    def action_choose(self) -> None:
        """Tell that the current row is wanted."""
        if self.current is not None:
            self.post_message(self.Chosen(self, self.current))

    def on_key(self, event: events.Key) -> None:
        """Digits are a number for the next command."""
        if self.count.feed(event):
            event.stop()

    def on_resize(self, event: events.Resize) -> None:
        """The current row stays in sight, with all that stands before it if there is room now."""
        window = self._window
        if window.index < window.room:
            window.top = 0
        window.reveal()

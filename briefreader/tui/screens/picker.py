"""A line to type into above the rows that fit what is typed."""

from collections.abc import Sequence
from typing import ClassVar, Generic, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from briefreader.model.clean import clean_line
from briefreader.tui.commands import Where
from briefreader.tui.keys import bindings
from briefreader.tui.session import Session
from briefreader.tui.widgets.key_line import KeyLine
from briefreader.tui.widgets.line_input import LineInput
from briefreader.tui.widgets.row_list import RowList
from briefreader.tui.widgets.row_window import Line

Choice = TypeVar("Choice")


class Picker(ModalScreen[Choice], Generic[Choice]):
    """Typing narrows, arrows move, enter chooses, escape goes back. Subclasses say what there is to choose."""

    CSS_PATH = "picker.tcss"
    CONTEXTS: ClassVar[tuple[Where, ...]] = ("picker",)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("picker")]
    LABEL: ClassVar[str] = ""
    EMPTY: ClassVar[str] = "nothing fits"

    def __init__(self, session: Session, query: str = "") -> None:
        super().__init__()
        self.session = session
        self.query_line = LineInput(clean_line(query), dom_id="picker-query")
        self.rows = RowList(session.signs, "picker-rows")
        self.rows.can_focus = False
        self.rows.active = True
        self._filled_for: str | None = None
        self.keys = KeyLine(session.keymap, session.signs, "picker")

    @property
    def label(self) -> str:
        """What stands before the line."""
        return self.LABEL

    def compose(self) -> ComposeResult:
        """The question, the rows, the keys."""
        with Vertical(id="picker-box"):
            with Horizontal(id="picker-head"):
                yield Static(Content(f"{self.label} "), id="picker-label")
                yield self.query_line
            yield self.rows
            yield self.keys

    def on_mount(self) -> None:
        """The first rows, for what is typed already."""
        self.query_line.focus()
        self.query_line.action_select_all()  # what was brought along gives way to what is typed

    def look(self, query: str) -> None:
        """Show what fits a query."""
        raise NotImplementedError

    def chosen(self, key: str) -> None:
        """Do what a row stands for."""
        raise NotImplementedError

    def fill(self, lines: Sequence[Line]) -> None:
        """Show these rows; the first of them is current, unless they are for the same query as before."""
        same = self.query_line.value == self._filled_for
        self._filled_for = self.query_line.value
        self.rows.set_lines(lines or [Line(None, ((self.EMPTY, "muted"),))], keep=same)

    def on_resize(self, event: events.Resize) -> None:
        """Columns share the width."""
        self.call_after_refresh(lambda: self.look(self.query_line.value))

    def on_input_changed(self, event: LineInput.Changed) -> None:
        """Each letter narrows."""
        self.look(event.value)

    def on_input_submitted(self, event: LineInput.Submitted) -> None:
        """Enter chooses the current row."""
        event.stop()
        self.action_choose()

    def on_key(self, event: events.Key) -> None:
        """What was said is read by the next key."""
        self.keys.say(None)

    def action_step(self, direction: int) -> None:
        """The next or previous row."""
        self.rows.action_step(direction)

    def action_page(self, share: float) -> None:
        """A page of rows further."""
        self.rows.action_page(share)

    def action_choose(self) -> None:
        """Choose the current row."""
        if self.rows.current is not None:
            self.chosen(self.rows.current)

    def action_back(self) -> None:
        """Choose nothing."""
        self.dismiss(None)

"""The note of a mark, to be written."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static, TextArea

from briefreader.model.clean import clean, clean_line
from briefreader.model.mark import Mark
from briefreader.tui.commands import Where
from briefreader.tui.keys import bindings
from briefreader.tui.session import Session
from briefreader.tui.widgets.key_line import KeyLine


class NoteScreen(ModalScreen[str | None]):
    """Dismisses with the note as it was left, or None."""

    CSS_PATH = "note.tcss"
    CONTEXTS: ClassVar[tuple[Where, ...]] = ("note",)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("note")]

    def __init__(self, session: Session, mark: Mark) -> None:
        super().__init__()
        self._session = session
        self._mark = mark

    def compose(self) -> ComposeResult:
        """The marked words, the note, the keys."""
        signs = self._session.signs
        with Vertical(id="note-box"):
            quote = signs.show(clean_line(" ".join(self._mark.quote.split())))
            yield Static(Content(f"{signs.mark} {quote}"), id="note-quote")
            area = TextArea(clean(self._mark.note), id="note-area", soft_wrap=True, compact=True)
            area.cursor_blink = False
            area.highlight_cursor_line = False
            yield area
            yield KeyLine(self._session.keymap, signs, "note")

    def on_mount(self) -> None:
        """Write on where the note ends."""
        area = self.query_one(TextArea)
        area.focus()
        area.move_cursor(area.document.end)

    def action_save(self) -> None:
        """Give the note as it stands."""
        self.dismiss(self.query_one(TextArea).text.strip())

    def action_back(self) -> None:
        """Give nothing."""
        self.dismiss(None)

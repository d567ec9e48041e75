"""A note, to be written here or in the user's own editor."""

from typing import ClassVar

from textual.app import ComposeResult, SuspendNotSupported
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static, TextArea

from briefreader.desk.editor import edit_draft
from briefreader.errors import BriefreaderError
from briefreader.model.clean import clean, clean_line
from briefreader.tui.commands import Where
from briefreader.tui.keys import bindings
from briefreader.tui.session import Session
from briefreader.tui.widgets.key_line import KeyLine


class NoteScreen(ModalScreen[str | None]):
    """Dismisses with the note as it was left, or None."""

    CSS_PATH = "note.tcss"
    CONTEXTS: ClassVar[tuple[Where, ...]] = ("note",)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("note")]

    def __init__(self, session: Session, about: str, note: str, told: str = "") -> None:
        """A note about something, given in a few words; `told` is why it couldn't be kept as it stands."""
        super().__init__()
        self._session = session
        self._about = about
        self._note = note
        self._told = told
        self.keys = KeyLine(session.keymap, session.signs, "note")

    def compose(self) -> ComposeResult:
        """What it is about, the note, the keys."""
        signs = self._session.signs
        with Vertical(id="note-box"):
            about = signs.show(clean_line(" ".join(self._about.split())))
            yield Static(Content(f"{signs.mark} {about}"), id="note-quote")
            area = TextArea(clean(self._note), id="note-area", soft_wrap=True, compact=True)
            area.cursor_blink = False
            area.highlight_cursor_line = False
            yield area
            yield self.keys

    def on_mount(self) -> None:
        """Write on where the note ends."""
        area = self.query_one(TextArea)
        area.focus()
        area.move_cursor(area.document.end)
        if self._told:
            self.keys.say(self._told, alert=True)

    def on_key(self) -> None:
        """What was said is read by the next key."""
        self.keys.say(None)

    def action_editor(self) -> None:
        """Write on in the user's editor; what it leaves is kept only by saving it here."""
        area = self.query_one(TextArea)
        try:
            with self.app.suspend(), edit_draft(self._session.desk.locations.state, "note.md", area.text) as edited:
                text = clean(edited.rstrip("\n"))
        except BriefreaderError as error:
            self.keys.say(str(error), alert=True)
        except SuspendNotSupported:
            self.keys.say("this terminal can't be left to an editor", alert=True)
        else:
            area.text = text
            area.move_cursor(area.document.end)

    def action_save(self) -> None:
        """Give the note as it stands."""
        self.dismiss(self.query_one(TextArea).text.strip())

    def action_back(self) -> None:
        """Give nothing."""
        self.dismiss(None)

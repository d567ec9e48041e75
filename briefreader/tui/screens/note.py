"""A note, to be written here or in the user's own editor."""

from typing import ClassVar

from textual.app import ComposeResult, SuspendNotSupported
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.timer import Timer
from textual.widgets import Static, TextArea

from briefreader.desk.editor import edit_draft
from briefreader.errors import BriefreaderError
from briefreader.model.clean import clean, clean_line
from briefreader.tui.commands import Where
from briefreader.tui.drafts import keep_draft, recall_draft
from briefreader.tui.keys import bindings
from briefreader.tui.session import Session
from briefreader.tui.widgets.key_line import KeyLine

_PAUSE = 0.4  # seconds without a key after which the draft is kept


class NoteScreen(ModalScreen[str | None]):
    """Dismisses with the note as it was left, or None."""

    CSS_PATH = "note.tcss"
    CONTEXTS: ClassVar[tuple[Where, ...]] = ("note",)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("note")]

    def __init__(self, session: Session, about: str, note: str, key: str, told: str = "") -> None:
        """A note about something, given in a few words.

        Args:
            key: what its draft is kept under.
            told: why it couldn't be kept as it stands.
        """
        super().__init__()
        self.key = key
        self._session = session
        self._about = about
        self._pausing: Timer | None = None
        self._note = note
        self._told = told
        self.keys = KeyLine(session.keymap, session.signs, "note")

    def compose(self) -> ComposeResult:
        """What it is about, the note, the keys."""
        signs = self._session.signs
        with Vertical(id="note-box"):
            about = signs.show(clean_line(" ".join(self._about.split())))
            yield Static(Content(f"{signs.mark} {about}"), id="note-quote")
            draft = recall_draft(self._session.desk, self.key)
            area = TextArea(clean(self._note if draft is None else draft), id="note-area", soft_wrap=True, compact=True)
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
        elif recall_draft(self._session.desk, self.key) is not None:
            self.keys.say("this was being written and isn't kept yet")

    def on_text_area_changed(self) -> None:
        """Keep the draft once the typing pauses."""
        if self._pausing is not None:
            self._pausing.stop()
        self._pausing = self.set_timer(_PAUSE, self.keep_draft)

    def keep_draft(self) -> None:
        """Keep what is written so far, where it is another note than the one that is kept."""
        if self._pausing is not None:
            self._pausing.stop()
            self._pausing = None
        text = self.query_one(TextArea).text
        keep_draft(self._session.desk, self.key, None if text.strip() == self._note.strip() else text)

    def _end(self, note: str | None) -> None:
        if self._pausing is not None:
            self._pausing.stop()
        keep_draft(self._session.desk, self.key, None)
        self.dismiss(note)

    def on_key(self) -> None:
        """What was said is read by the next key."""
        self.keys.say(None)

    def action_editor(self) -> None:
        """Write on in the user's editor; what it leaves is kept only by saving it here."""
        area = self.query_one(TextArea)
        try:
            with (
                self.app.suspend(),
                edit_draft(self._session.desk.locations.state, f"{self.key}.md", area.text) as edited,
            ):
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
        self._end(self.query_one(TextArea).text.strip())

    def action_back(self) -> None:
        """Give nothing."""
        self._end(None)

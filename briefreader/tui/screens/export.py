"""Export: which format, which marks, what it looks like, where to."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Static

from briefreader.model.briefing import Briefing
from briefreader.tui.background import in_background
from briefreader.tui.commands import Where
from briefreader.tui.keys import bindings
from briefreader.tui.messages import Told
from briefreader.tui.session import Session
from briefreader.tui.widgets.key_line import KeyLine
from briefreader.tui.widgets.line_input import LineInput
from briefreader.tui.widgets.row_list import RowList
from briefreader.tui.widgets.row_window import Line

_ENDINGS = {
    "markdown": "md",
    "webannotation": "jsonld",
    "csljson": "json",
    "stix": "json",
    "ftm": "jsonl",
}
_SHOWN = 40  # lines of the preview
_NAME = 48  # characters of a proposed file's name, without its ending


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """A document, as it was previewed, and the file that it is to be written to."""

    document: str
    path: Path


class ExportScreen(ModalScreen[ExportRequest | None]):
    """Dismisses with what is to be written where, or None."""

    CSS_PATH = "export.tcss"
    CONTEXTS: ClassVar[tuple[Where, ...]] = ("export",)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("export")]

    @dataclass
    class Rendered(Message):
        """A document is there."""

        form: str
        scope: str
        document: str

    def __init__(self, session: Session, briefing: Briefing) -> None:
        super().__init__()
        self._session = session
        self._briefing = briefing
        self._document: str | None = None
        self._named = False
        self.formats = RowList(session.signs, "export-formats")
        self.scopes = RowList(session.signs, "export-scopes")
        self.preview = RowList(session.signs, "export-preview")
        self.path = LineInput(dom_id="export-path")
        self.keys = KeyLine(session.keymap, session.signs, "export")

    def compose(self) -> ComposeResult:
        """Format and scope beside the preview, the file below."""
        with Vertical(id="export-box"):
            with Horizontal(id="export-top"):
                with Vertical(id="export-choices"):
                    yield Static(Content("format"), classes="-head")
                    yield self.formats
                    yield Static(Content("marks of"), classes="-head")
                    yield self.scopes
                with Vertical(id="export-view"):
                    yield Static(Content("preview"), classes="-head")
                    yield self.preview
            with Horizontal(id="export-foot"):
                yield Static(Content("file "), classes="-head")
                yield self.path
            yield self.keys

    def on_mount(self) -> None:
        """This briefing's marks as the first format, into the working folder."""
        desk = self._session.desk
        self.preview.can_focus = False
        self.formats.set_lines([Line(form, ((form, ""),)) for form in desk.exporting.formats()])
        tags = [Line(f"tag:{tag}", ((f"#{tag}", ""),)) for tag in self._session.marking.tags()]
        self.scopes.set_lines([Line("briefing", (("this briefing", ""),)), Line("all", (("everything", ""),)), *tags])
        self._propose_name()
        self.formats.focus()
        self._render_again()

    def _propose_name(self) -> None:
        """Propose a file, until the user names one."""
        form = self.formats.current or ""
        if not self._named:
            with self.prevent(LineInput.Changed):
                self.path.value = f"{slug(self._briefing.title)}.{_ENDINGS.get(form, form)}"

    def _render_again(self) -> None:
        form, scope = self.formats.current or "", self.scopes.current or ""
        self._document = None
        desk, briefing = self._session.desk, self._briefing.id if scope == "briefing" else None
        tag = scope.removeprefix("tag:") if scope.startswith("tag:") else None

        def render() -> Message:
            return self.Rendered(form, scope, desk.exporting.render(form, briefing=briefing, tag=tag))

        in_background(self, "the export", render, lambda reason: Told(reason, alert=True))

    def on_told(self, message: Told) -> None:
        """Say why there is no document."""
        message.stop()
        self.keys.say(message.line, alert=message.alert)

    def on_export_screen_rendered(self, message: Rendered) -> None:
        """Show the first lines, unless something else was chosen in the meantime."""
        if (message.form, message.scope) == (self.formats.current, self.scopes.current):
            self._document = message.document
            lines = message.document.splitlines()[:_SHOWN]
            self.preview.set_lines([Line(None, ((line, ""),)) for line in lines], keep=False)

    def on_row_list_moved(self, message: RowList.Moved) -> None:
        """Another format or scope has another preview."""
        self._propose_name()
        self._render_again()

    def on_row_list_chosen(self, message: RowList.Chosen) -> None:
        """Enter leads on to the next part."""
        self.action_part(1)

    def on_input_changed(self, event: LineInput.Changed) -> None:
        """A file that the user names keeps its name."""
        self._named = True

    def on_input_submitted(self, event: LineInput.Submitted) -> None:
        """Enter in the file's name writes."""
        self.action_write()

    def on_key(self, event: events.Key) -> None:
        """What was said is read by the next key."""
        self.keys.say(None)

    def action_part(self, direction: int) -> None:
        """The next or previous part of the dialog."""
        parts = [self.formats, self.scopes, self.path]
        index = parts.index(self.focused) if self.focused in parts else 0
        parts[(index + direction) % len(parts)].focus()

    def action_write(self) -> None:
        """Give the document as it was shown."""
        path = self.path.value.strip()
        if not path:
            self.keys.say("name a file", alert=True)
        elif self._document is None:
            self.keys.say("still preparing it", alert=True)
        else:
            self.dismiss(ExportRequest(self._document, Path(path).expanduser()))

    def action_back(self) -> None:
        """Give nothing."""
        self.dismiss(None)


def slug(title: str) -> str:
    """A file's name from a title: lower-case Latin letters, digits and hyphens, never a path."""
    plain = title.casefold().replace("’", "").replace("'", "")
    letters = "".join(c if c.isascii() and c.isalnum() else "-" for c in plain)
    name = ""
    for word in filter(None, letters.split("-")):
        if name and len(name) + len(word) >= _NAME:
            break
        name = f"{name}-{word}" if name else word[:_NAME]
    return name or "marks"

"""Every key of the screen it was called from."""

from collections.abc import Sequence
from itertools import groupby
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen

from briefreader.tui.commands import Where
from briefreader.tui.keys import Keymap, bindings, commands_for
from briefreader.tui.session import Session
from briefreader.tui.text.cells import fit
from briefreader.tui.widgets.key_line import KeyLine
from briefreader.tui.widgets.row_list import RowList
from briefreader.tui.widgets.row_window import Line
from briefreader.tui.widgets.status_line import StatusLine

_TITLES: dict[str, str] = {
    "text": "in the text",
    "list": "in a list",
    "pane": "in the list of entities or claims",
    "entities": "in the list of entities",
    "claims": "in the list of claims",
    "reading": "while reading",
    "screen": "on this screen",
    "help": "in this list",
    "library": "in the library",
    "picker": "while typing",
    "prompt": "while answering",
    "finder": "in the finder",
    "dossier": "in the dossier",
    "form": "in a form",
    "marks": "on a mark",
    "export": "while exporting",
    "note": "while writing",
    "everywhere": "everywhere",
}
_KEYS, _LABEL = 14, 27  # cells of the columns
_WIDE = 100


class HelpScreen(Screen[str | None]):
    """Drawn from the one list of commands; dismisses with what is to be shown in its place, or None."""

    CSS_PATH = "help.tcss"
    CONTEXTS: ClassVar[tuple[Where, ...]] = ("help", "screen")
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("help", "screen")]

    def __init__(self, session: Session, where: Sequence[Where]) -> None:
        super().__init__()
        self._session = session
        self._where = where

    def compose(self) -> ComposeResult:
        """What the keys do."""
        yield StatusLine(self._session.signs, "Keys")
        yield RowList(self._session.signs, "help-rows")
        yield KeyLine(self._session.keymap, self._session.signs, "help")

    def on_mount(self) -> None:
        """The rows take the keys."""
        self.query_one(RowList).focus()

    def on_resize(self, event: events.Resize) -> None:
        """The names for the configuration stand where there is room for them."""
        rows = self.query_one(RowList)
        rows.set_lines(help_lines(self._where, self._session.keymap, with_ids=event.size.width >= _WIDE))

    def action_ten_keys(self) -> None:
        """Show them over the text."""
        self.dismiss("ten_keys")

    def action_back(self) -> None:
        """Back to where help was called."""
        self.dismiss(None)


def help_lines(where: Sequence[Where], keymap: Keymap, *, with_ids: bool) -> list[Line]:
    """Rows of keys, what they do, and by which name the configuration binds others, under a heading a place."""
    lines: list[Line] = []
    ordered = sorted(commands_for(where), key=lambda c: where.index(c.where))
    for place, commands in groupby(ordered, key=lambda c: c.where):
        if lines:
            lines.append(Line(None, ()))
        lines.append(Line(None, ((_TITLES[place], "heading"),)))
        for command in commands:
            keys = fit(" ".join(keymap.keys(command)), _KEYS)
            label = fit(command.label, _LABEL)
            right = ((command.id, "muted"),) if with_ids else ()
            lines.append(Line(command.id, ((keys, "key"), (label, ""), (command.help, "muted")), right))
    return lines

"""All commands that are valid where it was called, to be found by typing."""

from collections.abc import Sequence
from typing import ClassVar

from briefreader.tui.commands import Command
from briefreader.tui.screens.picker import Picker
from briefreader.tui.session import Session
from briefreader.tui.text.cells import fit
from briefreader.tui.widgets.row_window import Line


class PaletteScreen(Picker[Command | None]):
    """Dismisses with the command to carry out, or None."""

    LABEL: ClassVar[str] = "command"
    EMPTY: ClassVar[str] = "no command fits"

    def __init__(self, session: Session, commands: Sequence[Command]) -> None:
        super().__init__(session)
        self._commands = {command.id: command for command in commands}

    def look(self, query: str) -> None:
        """The commands that have all the words typed in label, help or id."""
        words = query.casefold().split()
        self.fill(
            [
                self._line(command)
                for command in self._commands.values()
                if all(word in f"{command.label} {command.help} {command.id}".casefold() for word in words)
            ]
        )

    def _line(self, command: Command) -> Line:
        keys = " ".join(self.session.keymap.keys(command))
        return Line(command.id, ((fit(command.label, 30), "strong"), (command.help, "muted")), ((keys, "key"),))

    def chosen(self, key: str) -> None:
        """Carry it out."""
        self.dismiss(self._commands[key])

"""Which keys are bound to which command, with what the user changed."""

from collections.abc import Iterable, Mapping

from textual.binding import Binding

from briefreader.errors import ConfigError
from briefreader.model.clean import clean_line
from briefreader.tui.commands import COMMANDS, HINTS, Command, Where

_BY_ID = {command.id: command for command in COMMANDS}
# They arrive as backspace, tab and enter, whatever was pressed.
_NEVER = {"ctrl+h": "backspace", "ctrl+i": "tab", "ctrl+m": "enter"}
_SHOWN = {
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "escape": "esc",
    "pagedown": "pgdn",
    "pageup": "pgup",
    "shift+tab": "S-tab",
    "question_mark": "?",
    "slash": "/",
}
_ARROWS = str.maketrans({"↓": "down", "↑": "up", "←": "left", "→": "right"})


def bindings(*where: Where) -> list[Binding]:
    """The bindings of a kind of node, for its `BINDINGS`; the user's own keys come in by their ids."""
    return [Binding(c.keys, c.action, c.label, show=False, id=c.id) for c in COMMANDS if c.where in where]


class Keymap:
    """The keys of every command.

    Attributes:
        changed: keys by command id, for `App.set_keymap`.

    Raises: ConfigError for an unknown command, for no key and for a key that no terminal sends as such.
    """

    def __init__(self, changed: Mapping[str, str], *, ascii_only: bool = False) -> None:
        for command_id, keys in changed.items():
            _check(command_id, keys)
        self.changed = dict(changed)
        self._ascii = ascii_only

    def keys(self, command: Command) -> tuple[str, ...]:
        """The keys of a command, as people write them."""
        keys = self.changed.get(command.id, command.keys).split(",")
        shown = (_SHOWN.get(key.strip(), key.strip()) for key in keys)
        return tuple(key.translate(_ARROWS) if self._ascii else key for key in shown)

    def key_of(self, command_id: str) -> str:
        """The first key of a command."""
        return self.keys(_BY_ID[command_id])[0]

    def hints(self, context: str) -> list[tuple[str, str]]:
        """What the line of keys shows: keys and label, most needed first."""
        return [("/".join(self.key_of(i) for i in ids), label) for ids, label in HINTS.get(context, ())]


def commands_for(where: Iterable[Where]) -> list[Command]:
    """The commands that are valid in some places, in the order of the list."""
    wanted = set(where)
    return [command for command in COMMANDS if command.where in wanted]


def _check(command_id: str, keys: str) -> None:
    if command_id not in _BY_ID:
        raise ConfigError(f"there is no command {clean_line(command_id)!r} to bind keys to", "the help (?) lists them")
    names = [key.strip() for key in keys.split(",")]
    if not all(names):
        raise ConfigError(f"no key for {command_id} in the configuration", "name at least one")
    for name in names:
        if name in _NEVER:
            raise ConfigError(
                f"{name} can't be bound: it arrives as {_NEVER[name]}", f"choose another for {command_id}"
            )

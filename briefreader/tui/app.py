"""The reader: screens, themes and signals, nothing else."""

import asyncio
import signal
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.binding import BindingType

from briefreader.config import Config
from briefreader.model.briefing import Briefing
from briefreader.tui.commands import Command, Where
from briefreader.tui.keys import Keymap, bindings, commands_for
from briefreader.tui.marking import Marking
from briefreader.tui.messages import BriefingOpened
from briefreader.tui.screens.help import HelpScreen
from briefreader.tui.screens.palette import PaletteScreen
from briefreader.tui.screens.reading import ReadingScreen
from briefreader.tui.session import Session
from briefreader.tui.signs import choose_signs
from briefreader.tui.theme import DEFAULTS, THEMES, choose_theme

if TYPE_CHECKING:
    from briefreader.desk.desk import Desk

_WIDGETS = sorted((Path(__file__).parent / "widgets").glob("*.tcss"))


class ReaderApp(App[int]):
    """One run of the reader.

    Attributes:
        session: what every screen works with.
    """

    CSS_PATH: ClassVar[list[str | PurePath]] = [*_WIDGETS]
    CONTEXTS: ClassVar[tuple[Where, ...]] = ("everywhere",)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("everywhere")]
    ENABLE_COMMAND_PALETTE = False

    def __init__(self, desk: "Desk", briefing: Briefing, config: Config) -> None:
        """Raises: ConfigError for a theme or a command that there isn't."""
        theme = choose_theme(config.theme)
        signs = choose_signs(config.ascii)
        keymap = Keymap(config.keys, ascii_only=signs.ascii)
        super().__init__(ansi_color=True)
        self.animation_level = "none"
        self.HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-medium"), (100, "-wide")]
        for known in THEMES.values():
            self.register_theme(known)
        self.theme = theme.name
        self.set_keymap(keymap.changed)
        self.session = Session(desk, Marking(desk), signs, keymap)
        self._first = briefing
        self._low_bandwidth = config.low_bandwidth

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """What the stylesheets ask for, also under Textual's own themes."""
        return dict(DEFAULTS)

    def on_mount(self) -> None:
        """Open the first briefing where it was left; a hang-up or a request to end leaves cleanly."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGHUP, signal.SIGTERM):
            loop.add_signal_handler(number, self._leave)
        self.set_class(self.session.signs.ascii, "-ascii")
        self.set_class(self._low_bandwidth, "-low-bandwidth")
        place = self.session.desk.place(self._first.id)
        self.push_screen(ReadingScreen(self.session, self._first, place or 0))

    def on_briefing_opened(self, message: BriefingOpened) -> None:
        """Read another briefing in place of the one before."""
        self.switch_screen(ReadingScreen(self.session, message.briefing, message.offset))

    @property
    def _reading(self) -> ReadingScreen | None:
        return next((screen for screen in self.screen_stack if isinstance(screen, ReadingScreen)), None)

    def _leave(self) -> None:
        if self._reading is not None:
            self._reading.keep_place()
        self.exit(0)

    async def action_quit(self) -> None:
        """Keep the place and end."""
        self._leave()

    def action_help_quit(self) -> None:
        """Whoever presses ctrl+c wants out: say how."""
        if self._reading is not None and self.screen is self._reading:
            self._reading.tell(f"{self.session.keymap.key_of('reading.leave')} quits")

    def _where(self) -> list[Where]:
        """Where the keys go now, from the innermost: the kinds of node from the focused one up."""
        node = self.focused or self.screen
        kinds: list[Where] = ["text", "list"] if isinstance(self.screen, ReadingScreen) else []
        for ancestor in node.ancestors_with_self:
            kinds.extend(getattr(ancestor, "CONTEXTS", ()))
        return list(dict.fromkeys(kinds))

    def action_help(self) -> None:
        """Every key of this screen."""
        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen(self.session, self._where()))

    def action_palette(self) -> None:
        """Every command of this screen, to be found by typing."""
        if isinstance(self.screen, PaletteScreen):
            return
        node = self.focused or self.screen
        nodes = {kind: n for n in reversed(node.ancestors_with_self) for kind in getattr(n, "CONTEXTS", ())}
        valid = [kind for kind in self._where() if kind in nodes]

        async def carry_out(command: Command | None) -> None:
            if command is not None:
                await self.run_action(command.action, nodes[command.where])

        self.push_screen(PaletteScreen(self.session, commands_for(valid)), carry_out)

    def action_redraw(self) -> None:
        """Draw everything anew, whatever the terminal shows."""
        self.refresh(layout=True)
        self.screen.refresh(layout=True)

    def action_suspend(self) -> None:
        """Back to the shell for a while."""
        if self._reading is not None:
            self._reading.keep_place()
        self.action_suspend_process()


def run(desk: "Desk", briefing: Briefing, config: Config) -> int:
    """Read a briefing.

    Returns: the exit code.
    Raises: ConfigError for a theme or a command that there isn't.
    """
    app = ReaderApp(desk, briefing, config)
    return app.run(mouse=config.mouse) or 0

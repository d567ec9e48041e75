"""The reader: screens, themes and signals, nothing else."""

import asyncio
import os
import signal
from contextlib import ExitStack, suppress
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.binding import BindingType

from briefreader.config import Config
from briefreader.errors import BriefreaderError
from briefreader.model.briefing import Briefing
from briefreader.tui.clipboard import osc52
from briefreader.tui.commands import Where
from briefreader.tui.crash import crash_error
from briefreader.tui.deciding import Deciding
from briefreader.tui.guiding import Guides
from briefreader.tui.history import History
from briefreader.tui.keys import Keymap, bindings
from briefreader.tui.marking import Marking
from briefreader.tui.messages import BriefingOpened
from briefreader.tui.places import Places
from briefreader.tui.screens.reading import ReadingScreen
from briefreader.tui.session import Session
from briefreader.tui.signs import choose_signs
from briefreader.tui.theme import DEFAULTS, THEMES, choose_theme
from briefreader.tui.type_ahead import TypeAhead, reach
from briefreader.tui.wire.driver import WireDriver, choose_driver

if TYPE_CHECKING:
    from briefreader.desk.desk import Desk

_HERE = Path(__file__).parent
# the screen that is opened at once is among them: one that comes later has all of them parsed again
_WIDTHS = [(0, "-narrow"), (60, "-medium"), (100, "-wide"), (164, "-broad")]
_ROUNDS = 2  # in the first all parts take their sizes, in the second the screen what that changes
_STYLES = [*sorted((_HERE / "widgets").glob("*.tcss")), _HERE / "screens" / "reading.tcss"]


class ReaderApp(Guides):
    """One run of the reader.

    Attributes:
        session: what every screen works with.
        type_ahead: the keys that wait for their turn.
        crash: what to say of an error that nobody foresaw.
    """

    CSS_PATH: ClassVar[list[str | PurePath]] = [*_STYLES]
    CONTEXTS: ClassVar[tuple[Where, ...]] = ("everywhere",)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("everywhere")]
    ENABLE_COMMAND_PALETTE = False

    def __init__(self, desk: "Desk", briefing: Briefing, config: Config) -> None:
        """Raises: ConfigError for a theme or a command that there isn't."""
        theme = choose_theme(config.theme)
        signs = choose_signs(config.ascii)
        keymap = Keymap(config.keys, ascii_only=signs.ascii)
        super().__init__(driver_class=choose_driver(wanted=config.wire), ansi_color=True)
        self.HORIZONTAL_BREAKPOINTS = _WIDTHS
        self.animation_level = "none"
        for known in THEMES.values():
            self.register_theme(known)
        self.theme = theme.name
        self.set_keymap(keymap.changed)
        history, places = History(), Places(desk.state.get("places"))
        marking, deciding = Marking(desk, history), Deciding(desk, history)
        sparing = config.low_bandwidth
        panes = "none" if sparing else config.panes
        self.session = Session(desk, marking, deciding, signs, keymap, places, panes, config.page_overlap, sparing)
        self.crash: BriefreaderError | None = None
        self._first = briefing
        self._begun = False
        self._building = ExitStack()
        self.type_ahead = TypeAhead(self, self._takes_keys, self._go_on)

    def refresh_css(self, animate: bool = True) -> None:
        """Style everything anew; before there is anything, only what colors there are."""
        if self._begun:
            super().refresh_css(animate)
        else:
            self.stylesheet.set_variables(self.get_css_variables())

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """What the stylesheets ask for, also under Textual's own themes."""
        return dict(DEFAULTS)

    def on_mount(self) -> None:
        """A hang-up or a request to end leaves cleanly."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGHUP, signal.SIGTERM):
            loop.add_signal_handler(number, self._break_off)
        self.app_resume_signal.subscribe(self, lambda _: self.action_redraw())  # after ctrl+z and `fg`

    def get_default_screen(self) -> ReadingScreen:
        """The first briefing where it was left; no blank screen is laid out under it."""
        self.set_class(self.session.signs.ascii, "-ascii")
        self.set_class(self.session.sparing, "-low-bandwidth")
        self._begun = True
        self._building.enter_context(self.batch_update())
        place = self.session.desk.library.place(self._first.id)
        reading = ReadingScreen(self.session, self._first, place or 0)
        # told of its size later, it would be laid out twice
        reading.add_class(max(at for at in _WIDTHS if at[0] <= self.size.width)[1], update=False)
        return reading

    async def on_ready(self) -> None:
        """All parts know their sizes: once each has done what follows from that, the screen is painted, once."""
        with self._building:
            for _ in range(_ROUNDS):
                await reach([self.screen, *self.screen.walk_children()])
            if isinstance(self._driver, WireDriver):
                self._driver.take_as_built()
        for screen in self.screen_stack:  # that one, too, over which another is open again
            screen.check_idle()

    def on_briefing_opened(self, message: BriefingOpened) -> None:
        """Read another briefing in place of the one before."""
        self.switch_screen(ReadingScreen(self.session, message.briefing, message.offset))

    async def on_event(self, event: events.Event) -> None:
        """Keys wait for what the keys before them opened."""
        if isinstance(event, events.Key | events.Paste) and not event.is_forwarded and self.type_ahead.holds(event):
            return
        await super().on_event(event)

    def _handle_exception(self, error: Exception) -> None:
        """Save and end; Textual's own would print the values of variables, and with them the text that is read."""
        self._return_code = 1
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
            self.crash = crash_error(error, self.session.desk.locations.state)
            with suppress(Exception):  # whatever is broken, ending comes first
                if self.reading is not None:
                    self.reading.keep_place()
                    self.reading.keep_drafts()
        self._close_messages_no_wait()

    def copy_to_clipboard(self, text: str) -> None:
        """Send a text to the terminal, through what lies between; one that is too long isn't sent."""
        sequence = osc52(text, os.environ)
        if sequence is not None and self._driver is not None:
            self._clipboard = text
            self._driver.write(sequence)

    def _takes_keys(self) -> bool:
        return self.reading is not None and not (self.screen is self.reading and self.reading.waiting)

    def _go_on(self) -> None:
        if self.reading is not None:
            self.reading.stop_waiting()

    def _break_off(self) -> None:
        """The line is lost, or somebody wants the process to end: the next start goes on from here."""
        if self.reading is not None:
            self.reading.keep_place()
            self.reading.keep_screen()
            self.reading.keep_opening()
        self.exit(0)

    def _leave(self) -> None:
        if self.reading is not None:
            self.reading.keep_place()
            self.reading.forget_screen()
            self.reading.keep_opening()
        self.exit(0)

    async def action_quit(self) -> None:
        """Keep the place and end."""
        self._leave()

    def action_help_quit(self) -> None:
        """Whoever presses ctrl+c wants out: say how."""
        if self.reading is not None and self.screen is self.reading:
            self.reading.tell(f"{self.session.keymap.key_of('reading.leave')} quits")

    def action_redraw(self) -> None:
        """Draw everything anew, whatever the terminal shows."""
        if isinstance(self._driver, WireDriver):
            self._driver.wire.forget()
        self.refresh(layout=True)
        self.screen.refresh(layout=True)

    def action_suspend(self) -> None:
        """Back to the shell for a while."""
        if self.reading is not None:
            self.reading.keep_place()
        self.action_suspend_process()


def run(desk: "Desk", briefing: Briefing, config: Config) -> int:
    """Read a briefing.

    Returns: the exit code.
    Raises: ConfigError for a theme or a command that there isn't, BriefreaderError where the reader broke.
    """
    app = ReaderApp(desk, briefing, config)
    code = app.run(mouse=config.mouse)
    if app.crash is not None:
        raise app.crash
    return code or 0

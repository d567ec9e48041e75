"""Textual's driver for terminals, with the wire between."""

import os
from asyncio import TimerHandle
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from textual.driver import Driver
from textual.drivers.linux_driver import LinuxDriver

from briefreader.tui.prepaint import Painted, give_back, take_over
from briefreader.tui.wire.frames import OTHER_SCREEN
from briefreader.tui.wire.versions import why_not
from briefreader.tui.wire.wire import Wire

if TYPE_CHECKING:
    from textual.app import App

_BUILT = 0.003  # seconds without an update after which the first screen counts as built
_FILLED = 0.3  # and one that has its lists
_FEW = ("vt", "ansi", "sun", "wyse")  # how the names of terminals begin that know little beyond a VT100


class WireDriver(LinuxDriver):
    """Writes only the cells that changed; the first screen once it is built."""

    def __init__(self, app: "App[Any]", **settings: Any) -> None:
        super().__init__(app, **settings)
        self._painted: Painted | None = None
        self._release: TimerHandle | None = None
        self._patience = _BUILT
        self._when_shown: Callable[[], object] | None = None
        self.wire = Wire(self._get_terminal_size(), plain=os.environ.get("TERM", "").startswith(_FEW))
        self.wire.hold()

    def start_application_mode(self) -> None:
        """Take the terminal, with what prepaint has written on it, and leave it one day as prepaint found it."""
        self._painted = take_over()
        start: Callable[[], None] = super().start_application_mode
        start()
        if self._painted is not None:
            # lists that stand there already aren't taken away until they come again
            self._patience = _FILLED if self._painted.whole else _BUILT
            self.attrs_before, self._painted = self._painted.attributes, None

    def write(self, data: str) -> None:
        """Write what is left of what Textual writes."""
        painted = self._painted
        if painted and OTHER_SCREEN.fullmatch(data) and painted.size == super()._get_terminal_size():
            self.wire.begin_with(painted.picture)
            return
        width, height = self._app.size
        shown = self.wire.translate(data, (width, height))
        if shown:
            super().write(shown)
        if self.wire.is_ready:
            if self._release is not None:
                self._release.cancel()
            self._release = None
            if self.wire.is_shown or not self._patience:
                self._show()
            else:
                self._release = self._loop.call_later(self._patience, self._show)

    def take_as_built(self) -> None:
        """The next update is the whole first screen: nothing more is waited for, but for lists that stand there."""
        if self._patience == _BUILT:
            self._patience = 0.0

    def when_shown(self, do: Callable[[], object]) -> bool:
        """Do something as soon as the first screen is on the terminal.

        Returns: whether it will be done: not where a first screen is there already, or waits for its lists.
        """
        if self.wire.is_held and self._patience != _FILLED:
            self._when_shown = do
            return True
        return False

    def _show(self) -> None:
        shown = self.wire.release()
        if shown:
            super().write(shown)
        do, self._when_shown = self._when_shown, None
        if do is not None:
            do()

    def _get_terminal_size(self) -> tuple[int, int]:
        # asked for whenever the terminal says that its size has changed, even back to what it was
        if hasattr(self, "wire"):
            self.wire.forget()
        return super()._get_terminal_size()


def choose_driver(*, wanted: bool) -> type[Driver] | None:
    """The driver for this run; None for Textual's own."""
    if wanted and not why_not():
        return WireDriver
    give_back()  # Textual's own driver would take what was written before it, and a terminal without echo, as given
    return None

"""Textual's driver for terminals, with the wire between."""

import os
from typing import TYPE_CHECKING, Any

from textual.driver import Driver
from textual.drivers.linux_driver import LinuxDriver

from briefreader.tui.wire.versions import why_not
from briefreader.tui.wire.wire import Wire

if TYPE_CHECKING:
    from textual.app import App

_FEW = ("vt", "ansi", "dumb", "sun", "wyse")  # how the names of terminals begin that know little beyond a VT100


class WireDriver(LinuxDriver):
    """Writes only the cells that changed."""

    def __init__(self, app: "App[Any]", **settings: Any) -> None:
        super().__init__(app, **settings)
        self.wire = Wire(self._get_terminal_size(), plain=os.environ.get("TERM", "").startswith(_FEW))

    def write(self, data: str) -> None:
        """Write what is left of what Textual writes."""
        width, height = self._app.size
        shown = self.wire.translate(data, (width, height))
        if shown:
            super().write(shown)

    def hold(self) -> None:
        """Show nothing new until `release`."""
        self.wire.hold()

    def release(self) -> None:
        """Show what there is."""
        shown = self.wire.release()
        if shown:
            super().write(shown)

    def _get_terminal_size(self) -> tuple[int, int]:
        # asked for whenever the terminal says that its size has changed, even back to what it was
        if hasattr(self, "wire"):
            self.wire.forget()
        return super()._get_terminal_size()


def choose_driver(*, wanted: bool) -> type[Driver] | None:
    """The driver for this run; None for Textual's own."""
    return WireDriver if wanted and not why_not() else None

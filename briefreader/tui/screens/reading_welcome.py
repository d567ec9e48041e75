"""The keys that matter, shown once to whoever opens the reader for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefreader.tui.screens.reading_base import ReadingPart

if TYPE_CHECKING:
    from briefreader.tui.widgets.welcome import Welcome

_KEY = "welcomed"


class Welcomes(ReadingPart):
    """Shows them at the first start, and whenever they are asked for."""

    welcome: Welcome | None = None

    def welcome_once(self) -> None:
        """Show them where they never were; where that can't be remembered, they would come again and again."""
        desk = self.session.desk
        if desk.writable and not desk.state.get(_KEY):
            self.action_ten_keys()

    def action_ten_keys(self) -> None:
        """Show them again."""
        if self.welcome is None:
            from briefreader.tui.widgets.welcome import Welcome

            self.welcome = Welcome(self.session.keymap, self.session.signs, "welcome")
            self.mount(self.welcome)
        self.welcome.display = True

    def end_welcome(self) -> None:
        """Any key puts them away."""
        if self.welcome is not None and self.welcome.display:
            self.welcome.display = False
            if not self.session.desk.state.get(_KEY):
                self.session.desk.state.set(_KEY, True)

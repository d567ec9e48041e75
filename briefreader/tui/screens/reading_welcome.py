"""The keys that matter, shown once to whoever opens the reader for the first time."""

from briefreader.tui.screens.reading_base import ReadingBase
from briefreader.tui.session import Session
from briefreader.tui.widgets.welcome import Welcome

_KEY = "welcomed"


class Welcomes(ReadingBase):
    """Shows them at the first start, and whenever they are asked for."""

    welcome: Welcome

    def make_welcome(self, session: Session) -> Welcome:
        """The widget, not shown yet."""
        self.welcome = Welcome(session.keymap, session.signs, "welcome")
        return self.welcome

    def welcome_once(self) -> None:
        """Show them where they never were; where that can't be remembered, they would come again and again."""
        desk = self.session.desk
        if desk.writable and not desk.state.get(_KEY):
            self.welcome.display = True

    def action_ten_keys(self) -> None:
        """Show them again."""
        self.welcome.display = True

    def end_welcome(self) -> None:
        """Any key puts them away."""
        if self.welcome.display:
            self.welcome.display = False
            if not self.session.desk.state.get(_KEY):
                self.session.desk.state.set(_KEY, True)

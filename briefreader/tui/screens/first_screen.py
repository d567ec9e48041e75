"""What Textual does to a screen that is an app's first, put right; all that is private to Textual 8 is here."""

from textual.geometry import Size
from textual.screen import Screen

TOUCHED = ("_pop_result_callback", "_screen_resized", "_compositor_refresh")
"""Methods of Textual's `Screen` that are built upon, to be looked for in each version."""


class FirstScreen(Screen[None]):
    """A screen that an app begins with, no blank one under it."""

    def _pop_result_callback(self) -> None:
        # it was never pushed; a callback is taken off it all the same when it is replaced
        if self._result_callbacks:
            super()._pop_result_callback()

    def _screen_resized(self, size: Size) -> None:
        # of two sizes under way at once each layout would send the other again, for ever: a terminal that tells none
        # is 80 by 25 to Rich and 80 by 24 to Textual
        super()._screen_resized(self.app.size)

    def _compositor_refresh(self) -> None:
        # while an app batches updates, the screen is drawn at every layout all the same, and that thrown away
        if not getattr(self.app, "_batch_count", 0):
            super()._compositor_refresh()

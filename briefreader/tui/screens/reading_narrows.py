"""Narrowing a list while one types."""

from briefreader.tui.screens.reading_base import ReadingPart
from briefreader.tui.widgets.pane import Pane
from briefreader.tui.widgets.prompt import Prompt

_PURPOSE = "narrow"


class Narrows(ReadingPart):
    """The line at the bottom, typed into on behalf of a list."""

    _narrowed: Pane | None = None
    _before = ""

    def on_pane_narrow_asked(self, message: Pane.NarrowAsked) -> None:
        """Ask for the words that its rows must have in them."""
        self._narrowed, self._before = message.pane, message.pane.narrowing.typed
        self.prompt.ask(_PURPOSE, f"{message.pane.heading.lower()} with", self._before)

    def on_prompt_typed(self, message: Prompt.Typed) -> None:
        """Every letter narrows."""
        if message.purpose == _PURPOSE and self._narrowed is not None:
            self._narrowed.narrow(message.text)

    def end_narrowing(self, message: Prompt.Answered) -> bool:
        """Back to the list, with all its rows that were there before where the typing was given up.

        Returns: whether the answer was about a list.
        """
        pane = self._narrowed
        if message.purpose != _PURPOSE or pane is None:
            return False
        self._narrowed = None
        pane.narrow(self._before if message.answer is None else message.answer)
        pane.focus()
        return True

"""A question on the line at the bottom, answered by typing."""

from dataclasses import dataclass
from typing import ClassVar

from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.suggester import Suggester
from textual.widgets import Static

from briefreader.model.clean import clean_line
from briefreader.tui.commands import Where
from briefreader.tui.keys import bindings
from briefreader.tui.widgets.line_input import LineInput


class Prompt(Horizontal):
    """Hidden until it asks; a label and the line to type into are made then.

    Attributes:
        purpose: what the answer is for, as given to `ask`.
    """

    CONTEXTS: ClassVar[tuple[Where, ...]] = ("prompt",)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("prompt")]

    @dataclass
    class Answered(Message):
        """The user has typed an answer; None if none is given."""

        purpose: str
        answer: str | None

    @dataclass
    class Typed(Message):
        """The user is typing: what the answer would be now."""

        purpose: str
        text: str

    def __init__(self, dom_id: str | None = None) -> None:
        super().__init__(id=dom_id)
        self.purpose = ""

    def ask(self, purpose: str, label: str, value: str = "", suggester: Suggester | None = None) -> None:
        """Show the question and take the keys."""
        self.purpose = purpose
        if not self.children:  # no start needs them
            self.mount(Static("", id="prompt-label"), LineInput(dom_id="prompt-input"))
        self.query_one("#prompt-label", Static).update(Content(f" {label} "))
        line = self.query_one(LineInput)
        line.suggester = suggester
        line.value = clean_line(value)
        line.cursor_position = len(value)
        self.add_class("-asking")
        self.screen.add_class("-asking")
        line.focus()

    def _end(self, answer: str | None) -> None:
        self.remove_class("-asking")
        self.screen.remove_class("-asking")
        self.post_message(self.Answered(self.purpose, answer))

    def on_input_changed(self, event: LineInput.Changed) -> None:
        """Some questions are answered letter by letter."""
        event.stop()
        if self.has_class("-asking"):
            self.post_message(self.Typed(self.purpose, event.value))

    def on_input_submitted(self, event: LineInput.Submitted) -> None:
        """Enter gives the answer."""
        event.stop()
        self._end(event.value)

    def action_complete(self) -> None:
        """Take what is suggested."""
        self.query_one(LineInput).action_cursor_right()

    def action_give_up(self) -> None:
        """Escape gives none."""
        self._end(None)

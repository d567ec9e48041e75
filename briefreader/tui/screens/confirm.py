"""A question to be answered with yes or no."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from briefreader.model.clean import clean_line


class ConfirmScreen(ModalScreen[bool]):
    """Dismisses with whether the answer was yes; anything but `y` is no."""

    CSS_PATH = "confirm.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "answer(True)", "yes", show=False),
        Binding("n,q,escape,enter", "answer(False)", "no", show=False),
    ]

    def __init__(self, question: str) -> None:
        super().__init__()
        self._question = question

    def compose(self) -> ComposeResult:
        """The question on the line at the bottom."""
        yield Static(Content(f" {clean_line(self._question)}  y yes  n no"), id="confirm-line")

    def action_answer(self, answer: bool) -> None:
        """Give the answer."""
        self.dismiss(answer)

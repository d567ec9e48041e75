"""One line to type into, without frame and without a blinking cursor."""

from textual.suggester import Suggester
from textual.widgets import Input


class LineInput(Input):
    """An input that sends nothing to the terminal while nothing is typed."""

    def __init__(
        self, value: str = "", placeholder: str = "", *, suggester: Suggester | None = None, dom_id: str | None = None
    ) -> None:
        super().__init__(value, placeholder, select_on_focus=False, suggester=suggester, id=dom_id, compact=True)
        self.cursor_blink = False

"""The line at the top: what is read, by whom, of when, and how far."""

from typing import ClassVar

from rich.segment import Segment

from briefreader.model.clean import clean_line
from briefreader.tui.signs import Signs
from briefreader.tui.text.cells import clip, width_of
from briefreader.tui.widgets.lines_view import LinesView


class StatusLine(LinesView):
    """A title at the left, parts of a line at the right; the title gives way where there is no room."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"status-line--title", "status-line--facts"}

    def __init__(self, signs: Signs, title: str, dom_id: str | None = None) -> None:
        super().__init__(dom_id)
        self._signs = signs
        self.title = title
        self._facts: tuple[str, ...] = ()

    def show(self, facts: tuple[str, ...]) -> None:
        """Other parts at the right, the most needed last."""
        if facts != self._facts:
            self._facts = facts
            self.repaint()

    def draw(self, y: int, width: int) -> list[Segment]:
        """The line."""
        facts = [self._signs.show(clean_line(fact)) for fact in self._facts]
        between = f" {self._signs.dot} "
        while len(facts) > 1 and width_of(between.join(facts)) > max(width - 24, width // 2):
            del facts[0]
        tail = clip(between.join(facts), width - 2, self._signs.more)
        room = max(0, width - width_of(tail) - 4)
        title = clip(self._signs.show(clean_line(self.title)), room, self._signs.more)
        space = max(0, width - width_of(title) - width_of(tail) - 2)
        return [
            Segment(" "),
            Segment(title, self.style("status-line--title")),
            Segment(" " * space),
            Segment(tail, self.style("status-line--facts")),
            Segment(" "),
        ]

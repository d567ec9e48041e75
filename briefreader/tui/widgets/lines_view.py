"""A widget of rows that repaints only the cells that changed."""

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Offset, Region
from textual.strip import Strip
from textual.widget import Widget


class LinesView(Widget):
    """Draws itself row by row; whoever changes it calls `repaint`.

    Subclasses say in `draw` how a row looks. What was drawn is remembered, so that a change that touches one row,
    or a part of it, sends no more than that to the terminal.
    """

    def __init__(self, dom_id: str | None = None) -> None:
        super().__init__(id=dom_id)
        self._drawn: dict[int, Strip] = {}
        self._styles_by_name: dict[tuple[str, ...], Style] = {}

    def draw(self, y: int, width: int) -> list[Segment]:
        """The segments of a row; no wider than `width` cells."""
        raise NotImplementedError

    def style(self, *names: str) -> Style:
        """Component styles laid over each other, the last one on top."""
        known = self._styles_by_name.get(names)
        if known is None:
            known = Style()
            for name in names:
                known += self.get_component_rich_style(name, partial=True)
            self._styles_by_name[names] = known
        return known

    def repaint(self) -> None:
        """Draw what is visible anew, and refresh what differs."""
        width, height = self.size
        for y, old in list(self._drawn.items()):
            if y >= height:
                del self._drawn[y]
                continue
            new = self._strip(y)
            changed = _difference(old, new)
            if changed:
                self._drawn[y] = new
                start, end = changed
                self.refresh(Region(start, y, min(end, width) - start, 1))
        cell = self.cursor_cell() if self.has_focus else None
        if cell is not None:
            self.app.cursor_position = self.content_region.offset + cell

    def cursor_cell(self) -> Offset | None:
        """Where in the widget the reader is, for screen readers and the terminal's own cursor; None for nowhere."""
        return None

    def forget(self) -> None:
        """Draw everything anew: a size or a style has changed."""
        self._drawn.clear()
        self._styles_by_name.clear()
        self.refresh()

    def _strip(self, y: int) -> Strip:
        width = self.size.width
        plain = Style()  # Textual's filters for terminals without color need a style on every segment
        segments = [s if s.style is not None else Segment(s.text, plain) for s in self.draw(y, width)]
        return Strip(segments).adjust_cell_length(width, plain)

    def render_line(self, y: int) -> Strip:
        """One row, from what was drawn where it is known."""
        if y not in self._drawn:
            self._drawn[y] = self._strip(y)
        return self._drawn[y]

    def notify_style_update(self) -> None:
        """Styles come from the stylesheet again after a change of theme."""
        super().notify_style_update()
        self._styles_by_name.clear()
        self.repaint()

    def watch_has_focus(self, has_focus: bool) -> None:
        """A row may look different while keys go here."""
        super().watch_has_focus(has_focus)
        self.repaint()

    def on_resize(self, event: events.Resize) -> None:
        """Nothing drawn at another size can be used."""
        self.forget()


def _difference(old: Strip, new: Strip) -> tuple[int, int] | None:
    """The columns between which two rows differ; None where they don't."""
    before, after = list(old), list(new)
    if before == after:
        return None
    start = 0
    for a, b in zip(before, after, strict=False):
        if a != b:
            break
        start += a.cell_length
    tail = 0
    for a, b in zip(reversed(before), reversed(after), strict=False):
        if a != b:
            break
        tail += a.cell_length
    width = max(old.cell_length, new.cell_length)
    return min(start, width), max(width - tail, start + 1)

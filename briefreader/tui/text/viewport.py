"""The part of a layout that a screen shows."""

from briefreader.model.span import Span
from briefreader.tui.text.layout import Layout, Place, Row

_MARGIN = 2  # rows kept in sight around where the reader is, where there is room
_FAR = 4  # screens beyond which a distance needn't be counted


class Viewport:
    """A window of some rows over a layout.

    Attributes:
        layout: what is seen through it.
        height: its rows.
        top: the first row seen.
    """

    def __init__(self, layout: Layout, height: int, overlap: int = 2) -> None:
        self.layout = layout
        self._overlap = overlap
        self.height = max(1, height)
        self.top = Place(0, 0)

    def rows(self) -> list[tuple[Place, Row | None]]:
        """The rows seen, from the top; None for a blank one. Shorter than the height where the text ends."""
        place, end = self.top, self.layout.end
        seen = [(place, self.layout.row(place))]
        while len(seen) < self.height and place < end:
            place = self.layout.move(place, 1)
            seen.append((place, self.layout.row(place)))
        return seen

    def set_top(self, top: Place) -> None:
        """Show other rows; the window stays full where there is text enough."""
        self.top = max(Place(0, 0), min(top, self.layout.last_top(self.height)))

    def sees(self, offset: int) -> bool:
        """Whether the row of an offset is seen."""
        return 0 <= self.layout.distance(self.top, self.layout.find(offset), self.height) < self.height

    def show_around(self, offset: int) -> None:
        """Bring an offset into sight with what stands before it; nothing moves where it is seen already."""
        if not self.sees(offset):
            self.set_top(self.layout.move(self.layout.find(offset), -(self.height // 3)))

    def show_whole(self, span: Span, offset: int) -> None:
        """Scroll by the fewest rows that bring all of a span into sight; its row of `offset`, if it is too long."""
        layout, height = self.layout, self.height
        first, last = layout.find(span.start), layout.find(max(span.start, span.end - 1))
        if layout.distance(first, last, height) >= height:
            first = last = layout.find(offset)
        margin = _MARGIN if height > 8 * _MARGIN else 0
        if layout.distance(self.top, first, height) < margin:
            self.set_top(layout.move(first, -margin))
        below = layout.distance(self.top, last, _FAR * height) + margin + 1 - height
        if below > 0:
            if below > (_FAR - 1) * height:
                self.set_top(layout.move(last, margin + 1 - height))
            else:
                self.set_top(layout.move(self.top, below))

    def goes_on(self, span: Span) -> bool:
        """Whether a span ends below what is seen."""
        end = self.layout.find(max(span.start, span.end - 1))
        return self.layout.distance(self.top, end, 2 * self.height) >= self.height

    def page(self, share: float, times: int = 1) -> bool:
        """Scroll by a share of the height; of a whole one some rows stay in sight. Returns whether anything moved."""
        before = self.top
        rows = round(abs(share) * self.height) - (
            self._overlap if abs(share) >= 1 and self.height > 2 * self._overlap else 0
        )
        rows = max(1, rows) * times
        self.set_top(self.layout.move(self.top, rows if share > 0 else -rows))
        return self.top != before

    def reading_place(self, offset: int, down: bool) -> int:
        """Where one reads on after scrolling: at `offset` if it is still seen, else where a paragraph starts.

        Going down that is the first paragraph seen, going up the last one; a row where none starts.
        """
        if self.sees(offset):
            return offset
        rows = [(place, row) for place, row in self.rows() if row is not None]
        starts = [row for place, row in rows if place.row == 0 and self.layout.blocks[place.block].first]
        chosen = starts or [row for _, row in rows]
        return (chosen[0] if down else chosen[-1]).start

"""The cells of a screen."""

from functools import lru_cache

from briefreader.tui.text.cells import is_sure, split_clusters, width_of
from briefreader.tui.wire.style import PLAIN, Style


@lru_cache(4096)
def is_odd(cell: str) -> bool:
    """Whether terminals may disagree on where the cells after this one stand: wide, joined, combining, bidirectional.

    The second half of a wide character, "", belongs to it.
    """
    return len(cell) != 1 or not is_sure(cell)


class Row:
    """One row.

    Attributes:
        texts: what stands in each cell with its combining marks; "" is the second half of a wide character, None a
            cell of which nothing is known.
        styles: how each cell looks; a space that looks the same in all of them is plain.
        odd: whether there may be cells that `is_odd` tells apart.
    """

    __slots__ = ("odd", "styles", "texts")

    def __init__(self, width: int, text: str | None = None) -> None:
        self.texts: list[str | None] = [text] * width
        self.styles: list[Style] = [PLAIN] * width
        self.odd = False

    def is_like(self, other: "Row") -> bool:
        """Whether both look the same."""
        return self.texts == other.texts and self.styles == other.styles

    def copy_from(self, other: "Row") -> None:
        """Become like another row, but where that one isn't known."""
        if None in other.texts:
            for x, text in enumerate(other.texts):
                if text is not None:
                    self.texts[x], self.styles[x] = text, other.styles[x]
        else:
            self.texts[:], self.styles[:] = other.texts, other.styles
        self.odd = other.odd

    def put(self, x: int, text: str, style: Style) -> int:
        """Write a text without control characters. Returns: the column after it."""
        width = len(self.texts)
        if text.isascii():
            shown = text[: max(0, width - x)]
            self._cut(x, x + len(shown))
            self.texts[x : x + len(shown)] = shown
            if style.shows_on_blanks or " " not in shown:
                self.styles[x : x + len(shown)] = [style] * len(shown)
            else:
                self.styles[x : x + len(shown)] = [PLAIN if c == " " else style for c in shown]
            return x + len(text)
        for cluster in split_clusters(text):
            x = self._put_cluster(x, cluster, style)
        return x

    def _put_cluster(self, x: int, cluster: str, style: Style) -> int:
        cells = width_of(cluster)
        self.odd = self.odd or is_odd(cluster)
        width = len(self.texts)
        if cells == 0:
            self._join(min(x, width) - 1, cluster)
        elif x + cells <= width:
            self._cut(x, x + cells)
            self.texts[x] = cluster
            self.styles[x] = PLAIN if cluster == " " and not style.shows_on_blanks else style
            for second in range(x + 1, x + cells):
                self.texts[second], self.styles[second] = "", style
        return x + cells

    def _join(self, x: int, mark: str) -> None:
        """A mark belongs to the cell before it."""
        while x > 0 and self.texts[x] == "":
            x -= 1
        if x >= 0 and self.texts[x] is not None:
            self.texts[x] = f"{self.texts[x]}{mark}"

    def _cut(self, start: int, end: int) -> None:
        """What is left of wide characters that are half overwritten is blank."""
        if not self.odd or start >= end:
            return
        for cell, half in ((start - 1, start), (end, end)):
            if half < len(self.texts) and self.texts[half] == "":
                self.texts[cell], self.styles[cell] = " ", PLAIN


class Grid:
    """All rows of a screen.

    Attributes:
        width, height: in cells.
        rows: from the top.
    """

    def __init__(self, width: int, height: int, text: str | None = None) -> None:
        self.width, self.height = width, height
        self.rows = [Row(width, text) for _ in range(height)]

    def copy(self) -> "Grid":
        """Another grid with the same rows, which may be put in another order there."""
        other = Grid(self.width, 0)
        other.height, other.rows = self.height, list(self.rows)
        return other

    @property
    def size(self) -> tuple[int, int]:
        """Columns and rows."""
        return self.width, self.height

    @property
    def is_known(self) -> bool:
        """Whether it is known what stands in each cell."""
        return not any(None in row.texts for row in self.rows)

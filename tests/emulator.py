"""A terminal emulator that keeps joined and combined characters in their cell, as today's terminals do."""

import pyte

from briefreader.tui.text.cells import split_clusters, width_of

# pyte knows neither the answers to questions nor kitty's key flags; they would print as text
_UNKNOWN = ("\x1b[>1u", "\x1b[<u")


class Emulator(pyte.Screen):
    """A screen that a stream of characters is written on."""

    def __init__(self, columns: int, rows: int) -> None:
        super().__init__(columns, rows)
        self._parser = pyte.Stream(self)

    def write(self, data: str) -> None:
        """Show what an app writes."""
        for sequence in _UNKNOWN:
            data = data.replace(sequence, "")
        self._parser.feed(data)

    def draw(self, data: str) -> None:
        """Characters as they are shown: each cluster in the cells that it takes."""
        for cluster in split_clusters(data):
            cells = width_of(cluster)
            if cells == 0:
                line, x = self.buffer[self.cursor.y], self.cursor.x - 1
                if x > 0 and line[x].data == "":
                    x -= 1
                if x >= 0:
                    line[x] = line[x]._replace(data=line[x].data + cluster)
                continue
            line, x = self.buffer[self.cursor.y], self.cursor.x
            if x + cells > self.columns:
                continue
            if line[x].data == "" and x:
                line[x - 1] = self.default_char
            if x + cells < self.columns and line[x + cells].data == "":
                line[x + cells] = self.default_char
            line[x] = self.cursor.attrs._replace(data=cluster)
            for second in range(x + 1, x + cells):
                line[second] = self.cursor.attrs._replace(data="")
            self.cursor.x = min(x + cells, self.columns)
        self.dirty.add(self.cursor.y)

    def cells(self) -> list[list[tuple[object, ...]]]:
        """What each cell shows: its text and whatever of its style can be seen."""
        return [[_seen(self.buffer[y][x]) for x in range(self.columns)] for y in range(self.lines)]


def _seen(cell: pyte.screens.Char) -> tuple[object, ...]:
    always = (cell.data, cell.bg, cell.underscore, cell.strikethrough, cell.reverse, cell.blink)
    if not cell.data.startswith(" "):
        return (*always, cell.fg, cell.bold, cell.italics)
    return (*always, cell.fg) if cell.reverse or cell.underscore or cell.strikethrough else always

"""The text of a briefing: what is visible of it, with a gutter, a cursor and whatever lies on its words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.binding import BindingType
from textual.geometry import Offset
from textual.message import Message

from briefreader.model.briefing import Briefing
from briefreader.model.span import Span
from briefreader.tui.commands import Where
from briefreader.tui.keys import bindings
from briefreader.tui.signs import Signs
from briefreader.tui.text.cells import index_at_cell, show_row, width_of
from briefreader.tui.text.cursor import Cursor
from briefreader.tui.text.highlights import Cover, Layer, split_runs
from briefreader.tui.text.layout import Layout, Place, Row
from briefreader.tui.text.units import Unit, Units
from briefreader.tui.text.viewport import Viewport
from briefreader.tui.widgets.count import Count
from briefreader.tui.widgets.lines_view import LinesView

MEASURE = 84  # cells of a row beyond which the eye loses the next one


def expected_paragraphs(briefing: Briefing) -> int:
    """How many paragraphs there are, or will be, so that the text needn't move aside for longer numbers."""
    known = len(briefing.paragraphs)
    if briefing.is_whole:
        return known
    return round(known * len(briefing.text) / max(1, briefing.paragraphs[-1].span.end))


class TextView(LinesView, can_focus=True):
    """A briefing, laid out only where it is looked at.

    Attributes:
        briefing: the text.
        units: what the cursor moves by.
        cursor: where the reader is and what is selected.
    """

    CONTEXTS: ClassVar[tuple[Where, ...]] = ("text",)
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "text-view--cursor",
        "text-view--number",
        "text-view--marked",
        "text-view--headline",
        "text-view--heading",
        "text-view--caption",
        "text-view--mark",
        "text-view--mention",
        "text-view--hit",
        "text-view--source",
        "text-view--cue",
        "text-view--content",
        "text-view--selection",
        "text-view--word",
    }
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("text")]

    @dataclass
    class Moved(Message):
        """The cursor stands elsewhere, or the selection has changed."""

        cursor: Cursor

    def __init__(
        self, briefing: Briefing, signs: Signs, offset: int = 0, dom_id: str | None = None, *, page_overlap: int = 2
    ) -> None:
        super().__init__(dom_id)
        self.briefing = briefing
        self.signs = signs
        self.units = Units(briefing)
        self.cursor = Cursor(self.units.at(offset, "word").start)
        self.count = Count()
        self._overlap = page_overlap
        self._view = Viewport(Layout(briefing, MEASURE), 1, page_overlap)
        self._moved = False
        self._bound: tuple[int, int] | None = None  # the paragraph that isn't there yet, and where it is waited for
        self._seen: tuple[object, list[tuple[Place, Row | None]]] = (None, [])
        self._marks = Layer("mark", ())
        self._parts = self._marks
        self._lights: tuple[Cover, ...] = ()
        self._digits = max(2, len(str(expected_paragraphs(briefing))))

    @property
    def selection(self) -> Span | None:
        """What is selected; None if nothing is."""
        return self.cursor.span(self.units)

    @property
    def word(self) -> Span:
        """The word that the cursor stands on."""
        return self.units.at(self.cursor.offset, "word")

    @property
    def place(self) -> int:
        """The offset to come back to: where the cursor is."""
        return self.cursor.offset

    def set_briefing(self, briefing: Briefing) -> None:
        """Show the whole of what was only begun; nothing on the screen moves."""
        self.briefing = briefing
        self.units = Units(briefing)
        top, height = self._view.top, self._view.height
        self._view = Viewport(Layout(briefing, self._view.layout.width), height, self._overlap)
        self._view.set_top(top)
        self.repaint()
        bound, self._bound = self._bound, None
        if bound and bound[1] == self.cursor.offset:
            self._go_to_paragraph(bound[0])

    def set_marks(self, spans: Sequence[Span]) -> None:
        """Show these passages as marked: beside the text, and in it where they are only part of a paragraph."""
        whole = {self.briefing.paragraph_at(span.start).span for span in spans}
        self._marks = Layer("mark", spans)
        self._parts = Layer("mark", (span for span in spans if span not in whole))
        self.repaint()

    def set_lights(self, layers: Sequence[Cover]) -> None:
        """Light up words; the later layers lie above the earlier ones."""
        self._lights = tuple(layers)
        self.repaint()

    def go_to(self, offset: int, *, keep_selection: bool = False) -> None:
        """Put the cursor somewhere; where that can't be seen, scroll to show what is around it."""
        offset = self.units.at(offset, "word").start
        self._view.show_around(offset)
        self._set_cursor((self.cursor if keep_selection else self.cursor.released()).moved(offset))

    def reveal(self, offsets: Sequence[int]) -> None:
        """Scroll to the first of some places where none of them can be seen; the cursor stays where it is."""
        if offsets and not any(map(self._view.sees, offsets)):
            self._view.show_around(offsets[0])
            self._moved = True
            self.repaint()

    def release(self) -> None:
        """Let the selection go."""
        self._set_cursor(self.cursor.released())

    def _set_cursor(self, cursor: Cursor) -> None:
        moved = cursor != self.cursor
        self._moved = True
        self.cursor = cursor
        self.repaint()
        if moved:
            self.post_message(self.Moved(cursor))

    @property
    def _gutter(self) -> int:
        """Cells before the text: the cursor, the number, the mark, with a space between them."""
        return self._digits + 5

    def on_resize(self, event: events.Resize) -> None:
        """The same words stay at the top, and the cursor in sight."""
        width = min(MEASURE, max(8, event.size.width - self._gutter - 1))
        old = self._view
        layout = old.layout if width == old.layout.width else Layout(self.briefing, width, old.layout.blocks)
        self._view = Viewport(layout, event.size.height, self._overlap)
        if self._moved:
            row = old.layout.row(old.top) or old.layout.rows(old.top.block)[-1]
            self._view.set_top(layout.find(row.start))
            self._view.show_around(self.cursor.offset)
        else:
            self._view.set_top(layout.move(layout.find(self.cursor.offset), -(event.size.height // 3)))

    def draw(self, y: int, width: int) -> list[Segment]:
        """Gutter and words of one row."""
        rows = self._visible()
        place, row = rows[y] if y < len(rows) else (Place(0, 0), None)
        if row is None:
            return []
        return [*self._draw_gutter(place, row), *self._draw_words(place, row)]

    def opening_rows(self) -> list[str]:
        """The rows as they will be where the text is opened at this place."""
        layout, height = self._view.layout, self._view.height
        view = Viewport(layout, height, self._overlap)
        view.set_top(layout.move(layout.find(self.cursor.offset), -(height // 3)))
        drawn = [[*self._draw_gutter(p, row), *self._draw_words(p, row)] if row else [] for p, row in view.rows()]
        return ["".join(segment.text for segment in segments) for segments in drawn]

    def _visible(self) -> list[tuple[Place, Row | None]]:
        if self._seen[0] != (self._view, self._view.top):
            self._seen = ((self._view, self._view.top), self._view.rows())
        return self._seen[1]

    def cursor_cell(self) -> Offset | None:
        """The word under the cursor."""
        at = self.word.start
        for y, (_, row) in enumerate(self._visible()):
            if row is not None and row.start <= at < row.end:
                before = "".join(show_row(self.briefing.text[row.start : row.end])[: at - row.start])
                return Offset(self._gutter + row.indent + width_of(before), y)
        return None

    def _draw_gutter(self, place: Place, row: Row) -> list[Segment]:
        word = self.word
        here = row.start <= word.start < max(row.end, row.start + 1)
        marked = bool(self._marks.within(row.start, max(row.end, row.start + 1)))
        block = self._view.layout.blocks[place.block]
        paragraph = self._view.layout.paragraph(place.block)
        number = str(paragraph.number) if block.first and place.row == 0 else ""
        return [
            Segment(f" {self.signs.cursor}" if here else "  ", self.style("text-view--cursor") if here else None),
            Segment(number.rjust(self._digits) + " ", self.style("text-view--number") if number else None),
            Segment(self.signs.mark if marked else " ", self.style("text-view--marked") if marked else None),
            Segment(" " * (1 + row.indent)),
        ]

    def _draw_words(self, place: Place, row: Row) -> list[Segment]:
        kind = self._view.layout.paragraph(place.block).kind
        base = (f"text-view--{kind}",) if kind in ("headline", "heading", "caption") else ()
        shown = show_row(self.briefing.text[row.start : row.end])
        segments = []
        for run in split_runs(row.start, row.end, self._layers()):
            words = "".join(shown[run.start - row.start : run.end - row.start])
            if words:
                names = (*base, *(f"text-view--{name}" for name in run.styles))
                segments.append(Segment(self.signs.show(words), self.style(*names)))
        return segments

    def _layers(self) -> list[Cover]:
        layers: list[Cover] = [self._parts, *self._lights]
        selection = self.selection
        if selection is not None:
            layers.append(Layer("selection", (selection,)))
        elif self.has_focus:
            layers.append(Layer("word", (self.word,)))
        return layers

    def _move(self, offset: int) -> None:
        self._view.show_whole(self.units.paragraph(offset).span, offset)
        self._set_cursor(self.cursor.moved(offset))

    def action_step(self, unit: Unit, direction: int) -> None:
        """The next unit, or as many on as a number typed before says.

        A paragraph that goes on below the screen is paged before it is left, so that nothing is passed over unseen.
        """
        count = self.count.take()
        reading = unit == "paragraph" and direction > 0 and count is None and self.cursor.anchor is None
        if reading and self._view.goes_on(self.units.paragraph(self.cursor.offset).span):
            self.action_page(1.0)
        else:
            self._move(self.units.step(self.cursor.offset, unit, direction * (count or 1)))

    def action_page(self, share: float) -> None:
        """A share of the screen further on; at an end of the text the cursor goes there."""
        down = share > 0
        if self._view.page(share, self.count.take() or 1):
            offset = self._view.reading_place(self.cursor.offset, down)
        else:
            offset = self.briefing.paragraphs[-1 if down else 0].span.start
        self._set_cursor(self.cursor.moved(self.units.at(offset, "word").start))

    def action_top(self) -> None:
        """The first paragraph."""
        self.count.take()
        self._move(self.units.at(0, "word").start)

    def action_bottom(self) -> None:
        """The last paragraph, or the one of a number typed before."""
        wanted = self.count.take() or 0
        self._go_to_paragraph(wanted)
        # of a text that is only begun the rest is gone to when it is there, unless the reader has gone elsewhere
        later = not self.briefing.is_whole and not 0 < wanted <= len(self.briefing.paragraphs)
        self._bound = (wanted, self.cursor.offset) if later else None

    def _go_to_paragraph(self, wanted: int) -> None:
        paragraphs = self.briefing.paragraphs
        chosen = paragraphs[min(wanted, len(paragraphs)) - 1 if wanted else -1]
        self._move(self.units.at(chosen.span.start, "word").start)

    def action_select(self, unit: Unit) -> None:
        """Start to select, change what the selection is made of, or let it go."""
        self._set_cursor(self.cursor.selecting(unit))

    def action_swap(self) -> None:
        """Go on at the selection's other end."""
        cursor = self.cursor.swapped()
        self._view.show_around(cursor.offset)
        self._set_cursor(cursor)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """The wheel turns a third of a page."""
        self.action_page(0.3)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """The wheel turns a third of a page."""
        self.action_page(-0.3)

    def on_click(self, event: events.Click) -> None:
        """A click puts the cursor on a word."""
        rows = self._visible()
        row = rows[event.y][1] if event.y < len(rows) else None
        if row is None:
            return
        shown = show_row(self.briefing.text[row.start : row.end])
        offset = row.start + index_at_cell(shown, event.x - self._gutter - row.indent)
        self._move(self.units.at(offset, "word").start)

    def on_key(self, event: events.Key) -> None:
        """Digits are a number for the next command."""
        if self.count.feed(event):
            event.stop()

    def on_focus(self) -> None:
        """A list may have scrolled the cursor out of sight."""
        self._view.show_around(self.cursor.offset)
        self.repaint()

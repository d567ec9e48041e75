"""From what Textual writes to what the terminal needs."""

from briefreader.tui.openings import Picture
from briefreader.tui.wire.changes import write_changes
from briefreader.tui.wire.frames import HARMLESS, OTHER_SCREEN, SYNC_END, SYNC_START, Frame, draw_frame, parse_frame
from briefreader.tui.wire.grid import Grid
from briefreader.tui.wire.pen import Pen
from briefreader.tui.wire.picture import draw_picture
from briefreader.tui.wire.scrolling import scroll_rows
from briefreader.tui.wire.style import PLAIN

_LONG = 400  # characters that a terminal may show in parts


class Wire:
    """Keeps what is wanted on the screen and what the terminal shows, and writes the difference.

    It never reads from the terminal: it is right as long as all that is written goes through it, and whoever knows of
    something else (another size, another program in between) makes it `forget`.
    """

    def __init__(self, size: tuple[int, int], *, plain: bool = False) -> None:
        """`plain` is for a terminal that knows no more than a VT100."""
        self._plain = plain
        self._synchronized = False
        self._held = False
        self._resize(size)

    def _resize(self, size: tuple[int, int]) -> None:
        self._wanted, self._shown = Grid(*size), Grid(*size)
        self._pen = Pen(size[0], plain=self._plain)
        self._cursor = (0, 0)
        self._lost = True

    def forget(self) -> None:
        """Nothing is known of what the terminal shows; what is wanted on it stays the same."""
        self._shown = Grid(*self._wanted.size)
        self._pen = Pen(self._wanted.width, plain=self._plain)
        self._lost = True

    def begin_with(self, picture: Picture) -> None:
        """The terminal shows this and nothing else."""
        shown = Grid(*self._wanted.size, " ")
        try:
            draw_picture(picture, shown)
        except ValueError:  # a look that nobody here has written
            self.forget()
        else:
            self._shown, self._lost = shown, False

    def copy_wanted(self) -> Grid | None:
        """What is wanted on the screen; None where that isn't known of all cells."""
        if not self._wanted.is_known:
            return None
        copy = Grid(*self._wanted.size)
        for mine, theirs in zip(copy.rows, self._wanted.rows, strict=True):
            mine.copy_from(theirs)
        return copy

    def hold(self) -> None:
        """Write no cell until `release`."""
        self._held = True

    @property
    def is_held(self) -> bool:
        """Whether nothing is written yet."""
        return self._held

    @property
    def is_ready(self) -> bool:
        """Whether a whole screen is held back, with something on it."""
        return self._held and self._wanted.is_known and any(set(row.texts) - {" "} for row in self._wanted.rows)

    @property
    def is_shown(self) -> bool:
        """Whether there is nothing to write: the terminal shows what is wanted on it."""
        rows = zip(self._wanted.rows, self._shown.rows, strict=True)
        return not self._lost and all(wanted.is_like(shown) for wanted, shown in rows)

    def release(self) -> str:
        """Write what was held back."""
        held, self._held = self._held, False
        return self._catch_up() if held else ""

    def translate(self, data: str, size: tuple[int, int]) -> str:
        """What to write to a terminal of this size in place of what Textual wrote; often less, at times nothing."""
        if data in (SYNC_START, SYNC_END):
            # Textual asks for it only where the terminal has answered that it can do it
            self._synchronized = True
            return ""
        if size != self._wanted.size:
            self._resize(size)
        frame = parse_frame(data)
        if frame is not None:
            return self._show(frame)
        if OTHER_SCREEN.fullmatch(data):
            self.forget()
        elif not HARMLESS.fullmatch(data):
            self._wanted = Grid(*size)
            self.forget()
        return data

    def _show(self, frame: Frame) -> str:
        draw_frame(frame, self._wanted)
        self._cursor = frame.cursor
        return "" if self._held else self._catch_up()

    def _catch_up(self) -> str:
        pen = self._pen.fork()
        if self._lost and self._wanted.is_known:
            pen.wear(PLAIN)
            pen.raw("\x1b[2J")
            self._shown = Grid(*self._wanted.size, " ")
        scroll_rows(self._shown, self._wanted, pen)
        write_changes(self._shown, self._wanted, pen)
        self._lost = False
        for before, after in zip(self._shown.rows, self._wanted.rows, strict=True):
            if not before.is_like(after):
                before.copy_from(after)
        pen.move(*self._cursor)
        self._pen = pen
        written = pen.text()
        return f"{SYNC_START}{written}{SYNC_END}" if self._synchronized and len(written) > _LONG else written

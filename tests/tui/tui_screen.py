"""What a screen shows, as text that a test can look into or keep."""

import asyncio
import os
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from rich.color import Color
from rich.style import Style
from textual.message_pump import MessagePump
from textual.pilot import Pilot
from tui_desk import FakeDesk

from briefreader.tui.app import ReaderApp
from briefreader.tui.background import THREADS
from briefreader.tui.type_ahead import reach
from briefreader.tui.widgets.text_view import TextView

_ROUNDS = 3  # in each of which nobody may have anything to do: what one does may be for another to go on with
_PATIENCE = 2.0  # seconds
_KEPT = Path(__file__).parent / "screens"
ANSI_COLORS = [
    f"{bright}{color}"
    for bright in ("", "bright ")
    for color in ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")
]
_ATTRIBUTES = ("bold", "dim", "italic", "underline", "reverse")


@dataclass
class Reader:
    """One reader on a screen without a terminal.

    Attributes:
        others: threads that nobody waits for.
        patient: whether what goes on behind the screen is waited for.
    """

    app: ReaderApp
    pilot: Pilot[int]
    desk: FakeDesk
    others: frozenset[threading.Thread] = frozenset()
    patient: bool = True

    async def settle(self) -> None:
        """Wait until nothing is under way: no key, no thread, no message, nothing to be painted."""
        calm = 0
        while calm < _ROUNDS:
            await asyncio.sleep(0)
            if not self._runs():
                return
            self.app.screen._on_timer_update()
            if self._at_work() or not await reach(self._nodes()):
                calm = 0
                await asyncio.sleep(0.001)
            else:
                calm += 1

    def _runs(self) -> bool:
        return self.app.is_running and not self.app._exit and bool(self.app.screen_stack)

    def _nodes(self) -> list[MessagePump]:
        return [self.app, *(n for screen in self.app.screen_stack for n in screen.walk_children(with_self=True))]

    def _at_work(self) -> bool:
        app = self.app
        return (
            not app.type_ahead.idle
            or (self.patient and any(t.name.startswith(THREADS) for t in set(threading.enumerate()) - self.others))
            or app._resize_event is not None
            or any(node.message_queue_size or node._next_callbacks for node in self._nodes())
            or any(screen._callbacks or screen._dirty_widgets for screen in app.screen_stack if screen.is_current)
        )

    async def press(self, *keys: str) -> None:
        """Press keys one by one."""
        for key in keys:
            await self.app._press_keys([key])
            await self.settle()

    async def type(self, text: str) -> None:
        """Type letters."""
        await self.press(*text)

    @property
    def rows(self) -> list[str]:
        """The screen's rows."""
        return [strip.text for strip in self.app.screen._compositor.render_strips()]

    @property
    def shown(self) -> str:
        """The whole screen."""
        return "\n".join(row.rstrip() for row in self.rows)

    @property
    def bottom(self) -> str:
        """The last row."""
        return self.rows[-1].strip()

    @property
    def text(self) -> TextView:
        """The text of the reading screen."""
        return self.app.screen_stack[0].query_one(TextView)

    def styled(self, attribute: str) -> list[str]:
        """The words that are shown with an attribute, or in a color ("cyan"), in the order of the screen."""
        found = []
        for strip in self.app.screen._compositor.render_strips():
            for segment in strip:
                if attribute in describe(segment.style) and segment.text.strip():
                    found.append(segment.text.strip())
        return found


def describe(style: Style | None) -> list[str]:
    """A style in words."""
    if style is None:
        return []
    words = [name for name in _ATTRIBUTES if getattr(style, name)]
    if style.color and not style.color.is_default:
        words.append(_color(style.color))
    if style.bgcolor and not style.bgcolor.is_default:
        words.append(f"on {_color(style.bgcolor)}")
    return words


def _color(color: Color) -> str:
    return ANSI_COLORS[color.number] if color.number is not None and color.number < 16 else color.name


def render(reader: Reader) -> str:
    """The screen's rows, then what is styled in each: row, column, style and words."""
    rows, styles = [], []
    for y, strip in enumerate(reader.app.screen._compositor.render_strips()):
        rows.append(strip.text.rstrip())
        x = 0
        for segment in strip:
            words = describe(segment.style)
            if words and segment.text.strip():
                styles.append(f"{y:>2}:{x:<3} {' '.join(words)}: {segment.text.strip()}")
            x += segment.cell_length
    return "\n".join([*rows, "", *styles, ""])


async def check_screen(reader: Reader, name: str) -> None:
    """Compare a screen with the one kept under a name; `KEEP_SCREENS=1` keeps it instead.

    Raises: AssertionError where they still differ after a while, or where none is kept.
    """
    path, now = _KEPT / f"{name}.txt", render(reader)
    if os.environ.get("KEEP_SCREENS"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(now, "utf8")
    assert path.exists(), f"no screen {name} is kept: run with KEEP_SCREENS=1 and look at it"
    kept, end = path.read_text("utf8"), time.monotonic() + _PATIENCE
    while now != kept and time.monotonic() < end:  # a machine with much else to do
        await asyncio.sleep(0.05)
        await reader.settle()
        now = render(reader)
    assert now == kept

"""The line at the bottom: which keys matter here, or what there is to be said."""

from typing import ClassVar

from rich.segment import Segment
from textual.geometry import Size

from briefreader.model.clean import clean_line
from briefreader.tui.keys import Keymap
from briefreader.tui.signs import Signs
from briefreader.tui.text.cells import clip, drop_joiners, width_of
from briefreader.tui.text.wrap import wrap
from briefreader.tui.widgets.lines_view import LinesView

_MOST = 4  # rows of an alert
_NARROW = 20  # cells


class KeyLine(LinesView):
    """Keys and what they do, as many as there is room for; a message takes their place until it is put away."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "key-line--key",
        "key-line--label",
        "key-line--message",
        "key-line--alert",
    }

    def __init__(self, keymap: Keymap, signs: Signs, context: str, dom_id: str | None = None) -> None:
        super().__init__(dom_id)
        self._keymap = keymap
        self._signs = signs
        self._hinted = context
        self._message: str | None = None
        self._alert = False

    @property
    def message(self) -> str | None:
        """What is being said."""
        return self._message

    def show(self, context: str) -> None:
        """Hint at the keys of another context."""
        if context != self._hinted:
            self._hinted = context
            self.repaint()

    def say(self, message: str | None, *, alert: bool = False) -> None:
        """Say something; None to show the keys again. An alert takes the rows it needs, anything else one."""
        if (message, alert) == (self._message, self._alert):
            return
        before = len(self._rows(self.size.width))
        self._message, self._alert = message, alert
        if len(self._rows(self.size.width)) != before:
            self.refresh(layout=True)
        self.repaint()

    def _rows(self, width: int) -> list[str]:
        """The rows of what is being said."""
        if self._message is None:
            return [""]
        line = self._signs.show(drop_joiners(clean_line(("! " if self._alert else "") + self._message)))
        if not self._alert or width < _NARROW:
            return [clip(line, width - 2, self._signs.more)]
        rows = [line[start:end] for start, end in wrap(line, width - 2)]
        return rows if len(rows) <= _MOST else [*rows[: _MOST - 1], rows[_MOST - 1] + self._signs.more]

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """One row, or as many as an alert takes."""
        return len(self._rows(width))

    def draw(self, y: int, width: int) -> list[Segment]:
        """The line, or a row of an alert."""
        if self._message is not None:
            rows = self._rows(width)
            name = "key-line--alert" if self._alert else "key-line--message"
            return [Segment(" "), Segment(rows[y], self.style(name))] if y < len(rows) else []
        segments, room = [Segment(" ")], width - 1
        hints = self._keymap.hints(self._hinted)
        needed = width_of("  ".join(hints[-1])) if hints else 0
        for number, (keys, label) in enumerate(hints):
            last = number == len(hints) - 1
            cells = width_of(keys) + width_of(label) + 1
            if cells > room - (0 if last else needed + 2):
                continue
            segments.append(Segment(keys, self.style("key-line--key")))
            segments.append(Segment(f" {label}  ", self.style("key-line--label")))
            room -= cells + 2
        return segments

"""The line at the bottom: which keys matter here, or what there is to be said."""

from typing import ClassVar

from rich.segment import Segment

from briefreader.model.clean import clean_line
from briefreader.tui.keys import Keymap
from briefreader.tui.signs import Signs
from briefreader.tui.text.cells import clip, width_of
from briefreader.tui.widgets.lines_view import LinesView


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
        """Say something; None to show the keys again."""
        if (message, alert) != (self._message, self._alert):
            self._message, self._alert = message, alert
            self.repaint()

    def draw(self, y: int, width: int) -> list[Segment]:
        """The line."""
        if self._message is not None:
            line = clip(self._signs.show(clean_line(self._message)), width - 2, self._signs.more)
            lead = "! " if self._alert else ""
            name = "key-line--alert" if self._alert else "key-line--message"
            return [Segment(" "), Segment(clip(lead + line, width - 2, self._signs.more), self.style(name))]
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

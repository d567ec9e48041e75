"""What a first start shows: the keys that matter, over the text until one is pressed."""

from typing import ClassVar

from rich.segment import Segment
from textual.geometry import Size

from briefreader.tui.commands import TEN
from briefreader.tui.keys import Keymap
from briefreader.tui.signs import Signs
from briefreader.tui.text.cells import clip, fit
from briefreader.tui.widgets.lines_view import LinesView

_KEYS = 10  # cells
_TITLE = "The keys that matter"
_END = "{help} has every key; any key goes on"


class Welcome(LinesView):
    """Takes no key itself: whatever is pressed does what it always does, and puts this away."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"welcome--title", "welcome--key", "welcome--label"}

    def __init__(self, keymap: Keymap, signs: Signs, dom_id: str | None = None) -> None:
        super().__init__(dom_id)
        self._signs = signs
        self._rows = [
            (_TITLE, ""),
            *((" ".join(keymap.key_of(command) for command in ids), label) for ids, label in TEN),
            ("", _END.format(help=keymap.key_of("app.help"))),
        ]

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """A row a line."""
        return len(self._rows)

    def draw(self, y: int, width: int) -> list[Segment]:
        """The title, the keys, what to do next."""
        if y >= len(self._rows):
            return []
        keys, label = self._rows[y]
        if y == 0:
            return [Segment(clip(keys, width, self._signs.more), self.style("welcome--title"))]
        room = max(0, width - _KEYS)
        return [
            Segment(fit(keys, min(width, _KEYS)), self.style("welcome--key")),
            Segment(clip(label, room, self._signs.more), self.style("welcome--label")),
        ]

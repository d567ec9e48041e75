"""What every screen works with."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefreader.tui.deciding import Deciding
from briefreader.tui.keys import Keymap
from briefreader.tui.marking import Marking
from briefreader.tui.places import Places
from briefreader.tui.signs import Signs

if TYPE_CHECKING:
    from briefreader.desk.desk import Desk


@dataclass(frozen=True)
class Session:
    """One run of the reader.

    Attributes:
        desk: the use cases.
        marking: marks, with undo.
        deciding: verdicts, with undo.
        signs: what is drawn beside the words.
        keymap: which keys do what.
        places: where the reader was, and places with a name.
        panes: what is beside the text at first where only one list has room, after `Config.panes`.
        page_overlap: rows that stay in sight when a page is turned.
        sparing: on a slow line, where nothing is shown that wasn't asked for.
    """

    desk: "Desk"
    marking: Marking
    deciding: Deciding
    signs: Signs
    keymap: Keymap
    places: Places
    panes: str = "claims"
    page_overlap: int = 2
    sparing: bool = False

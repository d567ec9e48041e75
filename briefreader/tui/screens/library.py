"""All briefings that are kept."""

from typing import ClassVar

from briefreader.errors import BriefreaderError
from briefreader.model.mark import LibraryEntry
from briefreader.tui.messages import Visit
from briefreader.tui.names import date_name
from briefreader.tui.screens.picker import Picker
from briefreader.tui.session import Session
from briefreader.tui.signs import Signs
from briefreader.tui.text.cells import fit
from briefreader.tui.widgets.row_list import Line

_BAR = 8  # cells


class LibraryScreen(Picker[Visit | None]):
    """Dismisses with the briefing to open, where it was left, or None."""

    LABEL: ClassVar[str] = "library"
    EMPTY: ClassVar[str] = "no briefing fits"

    def __init__(self, session: Session, query: str = "") -> None:
        super().__init__(session, query)
        self._entries: tuple[LibraryEntry, ...] = ()
        self._marks: dict[str, int] = {}

    def on_mount(self) -> None:
        """What is kept, the one read last first."""
        try:
            entries = self.session.desk.library()
            marks = self.session.marking.of(None)
        except BriefreaderError as error:
            self.keys.say(str(error), alert=True)
            return
        self._entries = tuple(sorted(entries, key=lambda e: e.opened or e.added, reverse=True))
        for mark in marks:
            self._marks[mark.briefing] = self._marks.get(mark.briefing, 0) + 1

    def look(self, query: str) -> None:
        """The briefings that have all the words typed in title or source."""
        words = query.casefold().split()
        fitting = [e for e in self._entries if all(w in f"{e.title} {e.source}".casefold() for w in words)]
        width = self.rows.size.width - 2
        self.fill([entry_line(e, self._marks.get(e.id, 0), self.session.signs, width) for e in fitting])

    def chosen(self, key: str) -> None:
        """Open it."""
        self.dismiss(Visit(key))


def entry_line(entry: LibraryEntry, marks: int, signs: Signs, width: int) -> Line:
    """Title, source, date, how far it was read, and its marks."""
    done = round(entry.progress * _BAR)
    progress = signs.bar[0] * done + signs.bar[1] * (_BAR - done)
    column = max(16, width // 2)
    marked = f"{signs.mark}{marks}" if marks else ""
    right = f"{date_name(entry.published):>11}  {progress} {entry.progress:>4.0%} {marked:>4}"
    left = ((fit(entry.title, column, signs.more), "strong"), (f"  {entry.source}", "muted"))
    return Line(entry.id, left, ((right, "muted"),))

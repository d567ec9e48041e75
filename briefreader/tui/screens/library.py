"""All briefings that are kept."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import ClassVar

from textual.binding import BindingType
from textual.message import Message

from briefreader.errors import BriefreaderError
from briefreader.model.briefing import Briefing
from briefreader.model.mark import LibraryEntry
from briefreader.tui.adding import Adding
from briefreader.tui.background import in_background
from briefreader.tui.commands import Where
from briefreader.tui.history import Change
from briefreader.tui.keys import bindings
from briefreader.tui.messages import Told, Visit
from briefreader.tui.names import date_name
from briefreader.tui.screens.picker import Picker
from briefreader.tui.session import Session
from briefreader.tui.signs import Signs
from briefreader.tui.text.cells import fit
from briefreader.tui.widgets.row_window import Line

_BAR = 8  # cells
_WIDE = 90  # cells of a row from which on who is in a briefing has a column of its own
_CAST = 200  # briefings that are looked into for who is in them


class LibraryScreen(Picker[Visit | None]):
    """Dismisses with the briefing to open, where it was left, or None."""

    CONTEXTS: ClassVar[tuple[Where, ...]] = ("library", "picker")
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("library")]
    LABEL: ClassVar[str] = "library"
    EMPTY: ClassVar[str] = "no briefing fits"

    @dataclass
    class Loaded(Message):
        """A briefing that is to be kept; None after the last one."""

        briefing: Briefing | None

    @dataclass
    class CastKnown(Message):
        """Who is in some briefings, by their ids."""

        casts: dict[str, tuple[str, ...]]

    def __init__(self, session: Session, query: str = "") -> None:
        super().__init__(session, query)
        self._entries: tuple[LibraryEntry, ...] = ()
        self._marks: dict[str, int] = {}
        self._casts: dict[str, tuple[str, ...]] = {}
        self._added: list[str] = []
        self._before: frozenset[str] = frozenset()
        self._gone = Event()
        self.keys.show("library")
        self.add_class("-whole")

    def on_mount(self) -> None:
        """What is kept, the one read last first."""
        try:
            marks = self.session.marking.of(None)
            self._read_entries()
        except BriefreaderError as error:
            self.keys.say(str(error), alert=True)
            return
        for mark in marks:
            self._marks[mark.briefing] = self._marks.get(mark.briefing, 0) + 1
        in_background(self, "the library", self._find_casts, lambda reason: Told(reason, alert=True))

    def on_unmount(self) -> None:
        """Nobody waits for the rest."""
        self._gone.set()

    def _read_entries(self) -> None:
        entries = self.session.desk.library.entries()
        self._entries = tuple(sorted(entries, key=lambda e: e.opened or e.added, reverse=True))

    def _find_casts(self) -> Message:
        casts: dict[str, tuple[str, ...]] = {}
        for entry in self._entries[:_CAST]:
            if self._gone.is_set():
                break
            with suppress(BriefreaderError):  # one that can't be read is told of when it is opened
                casts[entry.id] = self.session.desk.sightings.cast(entry.id)
        return self.CastKnown(casts)

    def on_library_screen_cast_known(self, message: CastKnown) -> None:
        """Show who is in them."""
        self._casts.update(message.casts)
        self.look(self.query_line.value)

    def look(self, query: str) -> None:
        """The briefings that have all the words typed in title, source, date or who is in them."""
        if not self._entries:
            key = self.session.keymap.key_of("library.add")
            self.rows.set_lines([Line(None, ((f"nothing is kept yet: type a path, then {key}", "muted"),))])
            return
        words = query.casefold().split()
        fitting = [e for e in self._entries if all(word in self._words(e) for word in words)]
        width = self.rows.size.width - 2
        self.fill([entry_line(e, self._marks.get(e.id, 0), self._cast(e), self.session.signs, width) for e in fitting])

    def _cast(self, entry: LibraryEntry) -> Sequence[str]:
        return self._casts.get(entry.id, ())

    def _words(self, entry: LibraryEntry) -> str:
        words = (entry.title, entry.source, entry.published or "", date_name(entry.published), *self._cast(entry))
        return " ".join(words).casefold()

    def chosen(self, key: str) -> None:
        """Open it."""
        self.dismiss(Visit(key))

    def action_add(self) -> None:
        """Put the file, or all files of the folder, of the path that is typed into the library."""
        typed = self.query_line.value.strip()
        if not typed:
            self.keys.say(f"type the path of a file or a folder, then {self.session.keymap.key_of('library.add')}")
            return
        self._added = []
        self._before = frozenset(entry.id for entry in self._entries)
        self.keys.say(f"adding {typed}")
        path = typed if "://" in typed else str(Path(typed).expanduser())
        desk = self.session.desk

        def load() -> Message:
            for source in desk.opening.sources([path]):
                if self._gone.is_set():
                    break
                try:
                    if isinstance(source, BriefreaderError):
                        raise source
                    self.post_message(self.Loaded(desk.opening.load(source)))
                except BriefreaderError as error:
                    self.post_message(Told(str(error), alert=True))
            return self.Loaded(None)

        in_background(self, "adding it", load, lambda reason: Told(reason, alert=True))

    def on_library_screen_loaded(self, message: Loaded) -> None:
        """Keep one; after the last one show them all."""
        try:
            if message.briefing is not None:
                self._added.append(self.session.desk.library.keep(message.briefing).id)
                return
            self._read_entries()
        except BriefreaderError as error:
            self.keys.say(str(error), alert=True)
            return
        if self._added:
            self.query_line.value = ""
            self.look("")
            self.rows.choose_row(self._added[0])
            number = len(set(self._added))
            self._remember()
            self.keys.say(f"{number} in the library now" if number > 1 else "it is in the library now: enter opens it")

    def _remember(self) -> None:
        """Let what is new be taken out again; what was there already isn't touched."""
        new = [added for added in dict.fromkeys(self._added) if added not in self._before]
        if new:
            self.session.marking.remember(Adding(self.session.desk.library, new))

    def action_undo(self) -> None:
        """Take the last change back, whatever it was."""
        self._turn(self.session.marking.undo, "undid", "nothing to undo")

    def action_redo(self) -> None:
        """Do again what was undone."""
        self._turn(self.session.marking.redo, "redid", "nothing to redo")

    def _turn(self, turn: Callable[[], Change | None], done: str, nothing: str) -> None:
        try:
            change = turn()
            self._read_entries()
        except BriefreaderError as error:
            self.keys.say(str(error), alert=True)
            return
        self.look(self.query_line.value)
        self.keys.say(f"{done}: {change.words}" if change else nothing)

    def on_told(self, message: Told) -> None:
        """Say what went wrong."""
        message.stop()
        self.keys.say(message.line, alert=message.alert)


def entry_line(entry: LibraryEntry, marks: int, cast: Sequence[str], signs: Signs, width: int) -> Line:
    """Title, who is in it, source, date, how far it was read, and its marks."""
    done = round(entry.progress * _BAR)
    progress = signs.bar[0] * done + signs.bar[1] * (_BAR - done)
    marked = f"{signs.mark}{marks}" if marks else ""
    right = f"{date_name(entry.published):>11}  {progress} {entry.progress:>4.0%} {marked:>4}"
    column = max(16, width * 2 // 5 if width >= _WIDE else width // 2)
    # Of a path its end tells most; addresses and "-" are as they are.
    source = entry.source if width >= _WIDE or "://" in entry.source else entry.source.rpartition("/")[2]
    more = f"  {', '.join(cast)} {signs.dot} {source}" if cast else f"  {source}"
    return Line(entry.id, ((fit(entry.title, column, signs.more), "strong"), (more, "muted")), ((right, "muted"),))

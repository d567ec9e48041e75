"""After a lost line the reader is where it was: the screen, what was typed into it, the list in use."""

from typing import Any

from textual.geometry import Region
from textual.screen import Screen

from briefreader.errors import BriefreaderError
from briefreader.tui.openings import Arranged, keep_opening
from briefreader.tui.screens.reading_deeds import Deeds
from briefreader.tui.screens.reading_visits import Visits
from briefreader.tui.screens.reading_welcome import Welcomes
from briefreader.tui.wire.driver import WireDriver
from briefreader.tui.wire.grid import Grid
from briefreader.tui.wire.picture import take_picture
from briefreader.tui.wire.style import PLAIN

_KEY = "screen"


class Resumes(Deeds, Visits, Welcomes):
    """Remembers what is on the screen when it is taken away, and brings it back."""

    def keep_screen(self) -> None:
        """Remember what is on the screen, for a next start that nobody meant."""
        self.keep_drafts()
        stack = self.app.screen_stack
        above = reversed(stack[stack.index(self) + 1 :])
        top = next((found for screen in above if (found := _describe(screen))), ("", ""))
        pane = self.focused.id if self.focused in (self.entities, self.claims) else ""
        self.session.desk.state.set(_KEY, [self.briefing.id, *top, pane])

    def keep_drafts(self) -> None:
        """Keep every note that is being written, to the last letter."""
        from briefreader.tui.screens.note import NoteScreen

        for screen in self.app.screen_stack:
            if isinstance(screen, NoteScreen):
                screen.keep_draft()

    def forget_screen(self) -> None:
        """The reader was left as one leaves it: the next start begins with the text."""
        self.session.desk.state.set(_KEY, None)

    def keep_opening(self) -> None:
        """Remember the screen that this text will open with, so that it can be shown before anything else is there."""
        desk, driver = self.session.desk, self.app._driver
        size, text = self.app.size, self.text.region
        if not desk.writable or self.app.screen is not self or not text.width:
            return
        grid = driver.wire.copy_wanted() if isinstance(driver, WireDriver) else None
        if grid is None or grid.size != (size.width, size.height):
            grid = Grid(*size, " ")
        _show_rows(self.text.opening_rows(), grid, text)
        if self.keys.message:  # which the next start doesn't begin with
            _show_rows([""] * self.keys.size.height, grid, self.keys.region)
        locations = desk.locations
        keep_opening(locations, self.briefing, self.text.cursor.offset, take_picture(grid), size, self._lists_now())

    def _lists_now(self) -> Arranged:
        which = "entities" if self.has_class("-entities") else "claims"
        return Arranged(self.has_class("-alone"), which, self.session.signs.cursor)

    def resume(self) -> None:
        """Bring back what was on the screen of this briefing, once."""
        kept = self.session.desk.state.get(_KEY)
        if not _is_kept(kept) or kept[0] != self.briefing.id:
            return
        self.forget_screen()
        _, name, detail, pane = kept
        if pane in ("entities", "claims"):
            self.wait_for_findings(lambda: self._enter(pane))
        if name:
            self._open_again(name, detail)

    def _enter(self, pane: str) -> None:
        if self.focused is self.text:
            self.action_show(pane)

    def _open_again(self, name: str, detail: str) -> None:
        if name == "finder":
            self.open_finder(detail)
        elif name == "library":
            self.action_library(detail)
        elif name == "marks":
            self.action_marks()
        elif name == "export":
            self.action_export()
        elif name == "note":
            mark = next((m for m in self.session.marking.of(None) if f"mark-{m.id}" == detail), None)
            if mark is not None:
                self.open_note(mark)
        elif name == "dossier":
            try:
                self.open_dossier(self.session.desk.actors.get(detail))
            except BriefreaderError as error:
                self.tell_error(error)

    def action_show(self, which: str) -> None:
        """Go to a list."""
        raise NotImplementedError


def _describe(screen: Screen[Any]) -> tuple[str, str] | None:
    """What it takes to open a screen again; None for one that isn't worth it."""
    from briefreader.tui.screens.dossier import DossierScreen
    from briefreader.tui.screens.export import ExportScreen
    from briefreader.tui.screens.finder import FinderScreen
    from briefreader.tui.screens.library import LibraryScreen
    from briefreader.tui.screens.marks import MarksScreen
    from briefreader.tui.screens.note import NoteScreen

    match screen:
        case NoteScreen():
            return ("note", screen.key) if screen.key.startswith("mark-") else None
        case FinderScreen():
            return "finder", screen.query_line.value
        case LibraryScreen():
            return "library", screen.query_line.value
        case MarksScreen():
            return "marks", ""
        case ExportScreen():
            return "export", ""
        case DossierScreen():
            return "dossier", screen.actor.id
    return None


def _show_rows(rows: list[str], grid: Grid, region: Region) -> None:
    """Let rows stand in a part of the screen; where they do already, in their styles."""
    wanted = [row.rstrip() for row in rows[: region.height]] + [""] * (region.height - len(rows))
    places = grid.rows[region.y : region.bottom]
    if wanted == ["".join(text or "" for text in row.texts[region.x : region.right]).rstrip() for row in places]:
        return
    for row, text in zip(places, wanted, strict=True):
        row.put(region.x, " " * region.width, PLAIN)
        row.put(region.x, text, PLAIN)


def _is_kept(kept: Any) -> bool:
    return isinstance(kept, list) and len(kept) == 4 and all(isinstance(part, str) for part in kept)

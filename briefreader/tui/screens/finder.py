"""The finder: actors and factions by any of their names."""

from dataclasses import dataclass
from threading import Lock
from typing import ClassVar

from textual.message import Message

from briefreader.errors import BriefreaderError
from briefreader.model.match import Match
from briefreader.tui.background import in_background
from briefreader.tui.findings import Findings
from briefreader.tui.messages import Told
from briefreader.tui.names import type_name, why_found
from briefreader.tui.pieces import Piece, fit_pieces, underline
from briefreader.tui.screens.dossier import DossierScreen
from briefreader.tui.screens.picker import Picker
from briefreader.tui.session import Session
from briefreader.tui.text.cells import width_of
from briefreader.tui.widgets.row_list import Line

_LIMIT = 50


class FinderScreen(Picker[int | None]):
    """Dismisses with an offset to go to in the briefing, or None."""

    LABEL: ClassVar[str] = "find an actor"
    EMPTY: ClassVar[str] = "no actor is known by that name"

    @dataclass
    class Found(Message):
        """The answer to a query."""

        query: str
        matches: tuple[Match, ...]

    def __init__(self, session: Session, findings: Findings | None, query: str = "", as_of: str | None = None) -> None:
        super().__init__(session, query)
        self._findings = findings
        self._as_of = as_of
        self._asking = Lock()

    def look(self, query: str) -> None:
        """Ask the desk, beside the screen; an empty query has no answer."""
        if not query.strip():
            self.rows.set_lines((), keep=False)
            return

        def find() -> Message | None:
            with self._asking:  # one after the other, and those that were typed over not at all
                if query != self.query_line.value:
                    return None
                return self.Found(query, self.session.desk.find(query, limit=_LIMIT, as_of=self._as_of))

        in_background(self, "the finder", find, lambda reason: Told(reason, alert=True))

    def on_told(self, message: Told) -> None:
        """Say why there is no answer."""
        message.stop()
        self.keys.say(message.line, alert=message.alert)

    def on_finder_screen_found(self, message: Found) -> None:
        """Show the answer, unless something else was typed in the meantime."""
        if message.query == self.query_line.value:
            width = self.rows.size.width - 2
            widest = max((width_of(match.actor.name) for match in message.matches), default=0)
            column = min(widest, max(20, width // 2 - 6))
            self.fill([match_line(match, column) for match in message.matches])

    def on_mount(self) -> None:
        """Say why there is something to find already."""
        if self.query_line.value:
            self.keys.say("no actor is linked to it: these come closest")

    def chosen(self, key: str) -> None:
        """Open the dossier."""
        try:
            actor = self.session.desk.actor(key)
        except BriefreaderError as error:
            self.keys.say(str(error), alert=True)
        else:
            self.app.push_screen(DossierScreen(self.session, actor, self._findings), self._come_back)

    def _come_back(self, offset: int | None) -> None:
        if offset is not None:
            self.dismiss(offset)


def match_line(match: Match, column: int) -> Line:
    """Name, why it was found with the part that matched underlined, and the kind of actor."""
    name = match.actor.name
    if match.matched == name:
        named, why = underline(name, match.underline, "found", "strong"), [(why_found(match), "muted")]
    else:
        named, why = [(name, "strong")], _why(match)
    left = (*fit_pieces(named, column), ("  ", ""), *why)
    return Line(match.actor.id, left, ((type_name(match.actor.kind), "muted"),))


def _why(match: Match) -> list[Piece]:
    words = why_found(match)
    before, found, after = words.partition(match.matched)
    if not found:
        return [(words, "muted")]
    return [(before, "muted"), *underline(found, match.underline, "found"), (after, "muted")]

"""Finding an actor by any of its names, for whatever it is wanted."""

from dataclasses import dataclass
from threading import Lock
from typing import ClassVar, Generic

from textual.message import Message

from briefreader.errors import BriefreaderError
from briefreader.model.actor import Actor
from briefreader.model.match import Match
from briefreader.tui.background import in_background
from briefreader.tui.finder_query import split_query
from briefreader.tui.messages import Told
from briefreader.tui.names import type_name, why_found
from briefreader.tui.pieces import Piece, fit_pieces, underline
from briefreader.tui.screens.picker import Choice, Picker
from briefreader.tui.session import Session
from briefreader.tui.text.cells import width_of
from briefreader.tui.widgets.row_window import Line

_LIMIT, _SPARING_LIMIT = 50, 6


class ActorFinder(Picker[Choice], Generic[Choice]):
    """Actors as they are typed, also narrowed by `kind:` and `as-of:`. Subclasses say what becomes of the chosen one.

    Attributes:
        typed: the name that is looked for, without what narrows it.
    """

    LABEL: ClassVar[str] = "find an actor"
    EMPTY: ClassVar[str] = "no actor is known by that name"

    @dataclass
    class Found(Message):
        """The answer to a query."""

        query: str
        matches: tuple[Match, ...]

    def __init__(self, session: Session, query: str = "", as_of: str | None = None) -> None:
        super().__init__(session, query)
        self._as_of = as_of
        self._asking = Lock()

    @property
    def typed(self) -> str:
        """The name that is looked for, without what narrows it."""
        return split_query(self.query_line.value).name

    def look(self, query: str) -> None:
        """Ask the desk, beside the screen; an empty query has no answer."""
        asked = split_query(query)
        if asked.problem:
            self.keys.say(asked.problem)
        if not asked.name:
            self.rows.set_lines((), keep=False)
            return

        def wanted() -> bool:
            return query == self.query_line.value

        def find() -> Message | None:
            with self._asking:  # one after the other; what was typed over is given up, wherever it is
                if not wanted():
                    return None
                as_of = asked.as_of or self._as_of
                limit = _SPARING_LIMIT if self.session.sparing else _LIMIT
                find = self.session.desk.finder.find
                found = find(asked.name, limit=limit, kind=asked.kind, as_of=as_of, wanted=wanted)
                return self.Found(query, found) if wanted() else None

        in_background(self, "the finder", find, lambda reason: Told(reason, alert=True))

    def on_told(self, message: Told) -> None:
        """Say why there is no answer."""
        message.stop()
        self.keys.say(message.line, alert=message.alert)

    def on_actor_finder_found(self, message: Found) -> None:
        """Show the answer, unless something else was typed in the meantime."""
        if message.query == self.query_line.value:
            width = self.rows.size.width - 2
            widest = max((width_of(match.actor.name) for match in message.matches), default=0)
            column = min(widest, max(20, width // 2 - 6))
            self.fill([match_line(match, column) for match in message.matches])


class ActorChooser(ActorFinder[Actor | None]):
    """Dismisses with the actor that was chosen, or None."""

    def __init__(self, session: Session, label: str, query: str = "") -> None:
        super().__init__(session, query)
        self._label = label

    def on_mount(self) -> None:
        """Say what for."""
        self.keys.say(self._label)

    def chosen(self, key: str) -> None:
        """Give it."""
        try:
            self.dismiss(self.session.desk.actors.get(key))
        except BriefreaderError as error:
            self.keys.say(str(error), alert=True)


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

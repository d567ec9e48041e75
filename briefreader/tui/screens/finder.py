"""The finder: actors and factions by any of their names."""

from collections.abc import Callable
from typing import ClassVar

from textual.binding import BindingType

from briefreader.errors import BriefreaderError
from briefreader.model.actor import Actor
from briefreader.tui.commands import Where
from briefreader.tui.findings import Findings
from briefreader.tui.keys import bindings
from briefreader.tui.messages import Visit
from briefreader.tui.screens.actor_finder import ActorFinder
from briefreader.tui.screens.actor_forms import actor_fields, actor_maker
from briefreader.tui.screens.dossier import DossierScreen
from briefreader.tui.screens.form import Request, ask
from briefreader.tui.session import Session


class FinderScreen(ActorFinder[Visit | None]):
    """Opens dossiers; dismisses with a place to go to, or None."""

    CONTEXTS: ClassVar[tuple[Where, ...]] = ("finder", "picker")
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("finder")]

    def __init__(
        self,
        session: Session,
        findings: Findings | None,
        query: str = "",
        as_of: str | None = None,
        tie: Callable[[Actor], None] | None = None,
    ) -> None:
        """Args: tie: ties what the reader had chosen to an actor."""
        super().__init__(session, query, as_of)
        self._findings = findings
        self._tie = tie
        self.keys.show("finder")

    def on_mount(self) -> None:
        """Say why there is something to find already."""
        if self.query_line.value:
            self.keys.say("no actor is linked to it: these come closest")

    def chosen(self, key: str) -> None:
        """Open the dossier."""
        try:
            actor = self.session.desk.actors.get(key)
        except BriefreaderError as error:
            self.keys.say(str(error), alert=True)
        else:
            self._open(actor)

    def action_new(self) -> None:
        """Make an actor of what was typed, and open its dossier."""
        editing = self.session.desk.editing
        fields, make = actor_fields(None, self.typed), actor_maker(None)
        new = Request("a new actor", fields, make, lambda actor: self._open(editing.add(actor).actor))
        ask(self, self.session, new)

    def action_tie(self) -> None:
        """Tie what stands under the cursor to the current row's actor, and go back."""
        if self._tie is None:
            self.keys.say("no entity under the cursor to tie it to")
        elif self.rows.current is not None:
            try:
                actor = self.session.desk.actors.get(self.rows.current)
            except BriefreaderError as error:
                self.keys.say(str(error), alert=True)
            else:
                self.dismiss(None)
                self._tie(actor)

    def _open(self, actor: Actor) -> None:
        self.app.push_screen(DossierScreen(self.session, actor, self._findings), self._come_back)

    def _come_back(self, visit: Visit | None) -> None:
        if visit is not None:
            self.dismiss(visit)
        else:
            self.look(self.query_line.value)

"""The dossier of one actor."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen

from briefreader.errors import BriefreaderError
from briefreader.model.actor import Actor
from briefreader.tui.commands import Where
from briefreader.tui.findings import Findings
from briefreader.tui.keys import bindings
from briefreader.tui.names import type_name
from briefreader.tui.screens.dossier_lines import dossier_lines
from briefreader.tui.session import Session
from briefreader.tui.widgets.key_line import KeyLine
from briefreader.tui.widgets.row_list import RowList
from briefreader.tui.widgets.status_line import StatusLine


class DossierScreen(Screen[int | None]):
    """Who somebody is and what they do in the briefing; dismisses with an offset to go to, or None."""

    CSS_PATH = "dossier.tcss"
    CONTEXTS: ClassVar[tuple[Where, ...]] = ("screen",)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("screen")]

    def __init__(self, session: Session, actor: Actor, findings: Findings | None) -> None:
        super().__init__()
        self.session = session
        self._actor = actor
        self._findings = findings
        self.rows = RowList(session.signs, "dossier-rows")
        self.keys = KeyLine(session.keymap, session.signs, "screen")

    def compose(self) -> ComposeResult:
        """Who it is, all that is known, the keys."""
        status = StatusLine(self.session.signs, self._actor.name)
        status.show(tuple(filter(None, (self._actor.country, type_name(self._actor.kind)))))
        yield status
        yield self.rows
        yield self.keys

    def on_mount(self) -> None:
        """The rows take the keys."""
        self.rows.focus()

    def on_resize(self) -> None:
        """Sentences are wrapped to the width."""
        self.call_after_refresh(self._fill)

    def _fill(self) -> None:
        signs, width = self.session.signs, self.rows.size.width - 2
        self.rows.set_lines(dossier_lines(self._actor, self._findings, self._name_of, signs, width))

    def _name_of(self, actor_id: str) -> str:
        try:
            return self.session.desk.actor(actor_id).name
        except BriefreaderError:
            return actor_id

    def on_row_list_chosen(self, message: RowList.Chosen) -> None:
        """Go to a place in the briefing, or to another actor."""
        what, _, where = message.key.partition(":")
        if what == "at":
            self.dismiss(int(where.split(":")[-1]))
        elif what == "actor":
            try:
                actor = self.session.desk.actor(where.split(":", 1)[1])
            except BriefreaderError as error:
                self.keys.say(str(error), alert=True)
            else:
                self.app.push_screen(DossierScreen(self.session, actor, self._findings), self._come_back)

    def _come_back(self, offset: int | None) -> None:
        if offset is not None:
            self.dismiss(offset)

    def action_back(self) -> None:
        """Back to where it was opened from."""
        self.dismiss(None)

"""The dossier of one actor."""

from contextlib import suppress
from dataclasses import dataclass, replace
from threading import Event
from time import monotonic
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.message import Message

from briefreader.errors import BriefreaderError
from briefreader.model.actor import Actor
from briefreader.tui.background import in_background
from briefreader.tui.commands import Where
from briefreader.tui.findings import Findings
from briefreader.tui.keys import bindings
from briefreader.tui.messages import Told, Visit
from briefreader.tui.names import type_name
from briefreader.tui.screens.dossier_edits import DossierEdits
from briefreader.tui.screens.dossier_library import InLibrary
from briefreader.tui.screens.dossier_lines import Known, dossier_lines
from briefreader.tui.session import Session
from briefreader.tui.widgets.row_list import RowList

_PAUSE = 0.3  # seconds between two looks at what was found so far


@dataclass
class LookedThrough(Message):
    """What was found in the library so far."""

    library: InLibrary


class DossierScreen(DossierEdits):
    """Who somebody is and what they do in the briefing; dismisses with a place to go to, or None."""

    CSS_PATH = "dossier.tcss"
    CONTEXTS: ClassVar[tuple[Where, ...]] = ("dossier", "screen")
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("dossier", "screen")]

    def __init__(self, session: Session, actor: Actor, findings: Findings | None) -> None:
        super().__init__(session, actor)
        self._findings = findings
        self._library = InLibrary()
        self._gone = Event()

    def compose(self) -> ComposeResult:
        """Who it is, all that is known, the keys."""
        yield self.status
        yield self.rows
        yield self.keys

    def on_mount(self) -> None:
        """The rows take the keys."""
        self._show_facts()
        self.rows.focus()
        self.look_through()

    def on_unmount(self) -> None:
        """Nobody waits for the rest of the library."""
        self._gone.set()

    def look_through(self) -> None:
        """Find out in the background what is known of it across the library; what comes is shown as it comes."""
        self._gone.set()
        self._gone = gone = Event()
        actor, desk = self.actor.id, self.session.desk

        def look() -> LookedThrough | None:
            library, steps, shown = InLibrary(), [], monotonic()
            for step in desk.sightings.of(actor):
                if gone.is_set():
                    break
                steps.append(step)
                if monotonic() - shown > _PAUSE:
                    library, steps, shown = library.after(steps), [], monotonic()
                    self.post_message(LookedThrough(library))
            return None if gone.is_set() else LookedThrough(replace(library.after(steps), finished=True))

        in_background(self, "the library", look, lambda reason: Told(reason, alert=True))

    def on_looked_through(self, message: LookedThrough) -> None:
        """Show what was found so far."""
        self._library = message.library
        self.fill()

    def on_resize(self) -> None:
        """Sentences are wrapped to the width."""
        self.call_after_refresh(self.fill)

    def on_screen_resume(self) -> None:
        """It may have been changed in another dossier."""
        with suppress(BriefreaderError):  # one that is gone meanwhile stays as it was
            self.show(self.session.desk.actors.get(self.actor.id))

    def show(self, actor: Actor) -> None:
        """Show the actor as it is now."""
        if actor != self.actor:
            self.actor = actor
            self._show_facts()
            self.fill()

    def _show_facts(self) -> None:
        self.status.title = self.actor.name
        self.status.show(tuple(filter(None, (self.actor.country, type_name(self.actor.kind)))))
        self.status.repaint()

    def fill(self) -> None:
        """All rows anew."""
        signs, width = self.session.signs, self.rows.size.width - 2
        known = Known(self.actor, self._findings, self._library, self._is_it)
        self.rows.set_lines(dossier_lines(known, self.name_of, signs, width))

    def _is_it(self, linked: str | None) -> bool:
        try:
            return self.session.desk.actors.means(linked, self.actor.id)
        except BriefreaderError:  # the store broke while the dossier is open
            return linked == self.actor.id

    def on_row_list_chosen(self, message: RowList.Chosen) -> None:
        """Go to a place in the briefing, or to another actor; change a name."""
        what, _, where = message.key.partition(":")
        if what == "at" and self._findings is not None:
            self.dismiss(Visit(self._findings.briefing.id, int(where.split(":")[-1])))
        elif what == "in":
            _, offset, briefing = where.split(":", 2)
            self.dismiss(Visit(briefing, int(offset)))
        elif what == "name":
            self.action_change()
        elif what == "actor":
            try:
                actor = self.session.desk.actors.get(where.split(":", 1)[1])
            except BriefreaderError as error:
                self.keys.say(str(error), alert=True)
            else:
                self.app.push_screen(DossierScreen(self.session, actor, self._findings), self._come_back)

    def _come_back(self, visit: Visit | None) -> None:
        if visit is not None:
            self.dismiss(visit)

    def action_back(self) -> None:
        """Back to where it was opened from."""
        self.dismiss(None)

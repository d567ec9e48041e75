"""What the reader changes of an actor; all of it can be undone."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from textual.screen import Screen

from briefreader.errors import BriefreaderError, UnknownError
from briefreader.model.actor import Actor, Affiliation, Alias
from briefreader.tui.background import in_background
from briefreader.tui.messages import Told, Visit
from briefreader.tui.screens.actor_forms import (
    actor_fields,
    actor_maker,
    alias_fields,
    alias_maker,
    tie_fields,
    tie_maker,
)
from briefreader.tui.screens.confirm import ConfirmScreen
from briefreader.tui.screens.form import Field, Request, ask
from briefreader.tui.screens.note import NoteScreen
from briefreader.tui.session import Session
from briefreader.tui.widgets.key_line import KeyLine
from briefreader.tui.widgets.row_list import RowList
from briefreader.tui.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from briefreader.desk.editing import Edited
    from briefreader.store.history import Edit

Made = TypeVar("Made")


class DossierEdits(Screen[Visit | None]):
    """An actor on the screen, and the commands that change it: dialogs ask, the desk writes.

    Attributes:
        actor: as it is kept now.
    """

    def __init__(self, session: Session, actor: Actor) -> None:
        super().__init__()
        self.session = session
        self.actor = actor
        self.status = StatusLine(session.signs, actor.name)
        self.rows = RowList(session.signs, "dossier-rows")
        self.keys = KeyLine(session.keymap, session.signs, "dossier")

    def show(self, actor: Actor) -> None:
        """Show the actor as it is now."""
        raise NotImplementedError

    def look_through(self) -> None:
        """Find out what is known of the actor across the library."""
        raise NotImplementedError

    def name_of(self, actor_id: str) -> str:
        """What another actor is called; its id where it is gone."""
        try:
            return self.session.desk.actors.get(actor_id).name
        except BriefreaderError:
            return actor_id

    def on_key(self) -> None:
        """What was said is read by the next key."""
        self.keys.say(None)

    @property
    def alias(self) -> Alias | None:
        """The name that the current row stands for."""
        return next(iter(self._here("name", self.actor.aliases)), None)

    @property
    def tie(self) -> Affiliation | None:
        """The link that the current row stands for."""
        return next(iter(self._here("actor", self.actor.affiliations)), None)

    def _here(self, what: str, items: tuple[Made, ...]) -> tuple[Made, ...]:
        kind, _, rest = (self.rows.current or "").partition(":")
        place = rest.split(":")[0]
        return items[int(place) : int(place) + 1] if kind == what and place.isdecimal() else ()

    def _ask(
        self,
        title: str,
        fields: tuple[Field, ...],
        make: Callable[[Mapping[str, str]], Made],
        keep: "Callable[[Made], Edited]",
    ) -> None:
        ask(self, self.session, Request(title, fields, make, lambda made: self._did(keep(made))))

    def _did(self, edited: "Edited") -> None:
        """Show what was done and, when that is known, what it made doubtful."""
        self.show(edited.actor)
        undo = self.session.keymap.key_of("dossier.undo")
        line = f"done, {undo} undoes: {edited.words}" if edited.words else "nothing was changed"
        self.keys.say(line)

        def doubt() -> Told | None:
            doubts = self.session.desk.editing.doubts(edited)
            return Told("; ".join((line, *doubts)), alert=True) if doubts else None

        in_background(self, "the names", doubt, lambda reason: Told(reason, alert=True))

    def on_told(self, message: Told) -> None:
        """Say what was found out beside the screen."""
        message.stop()
        self.keys.say(message.line, alert=message.alert)

    def _do(self, act: "Callable[[], Edited]") -> None:
        try:
            edited = act()
        except BriefreaderError as error:
            self.keys.say(str(error), alert=True)
        else:
            self._did(edited)

    def action_edit(self) -> None:
        """Name, kind, country, summary."""
        before, editing = self.actor, self.session.desk.editing
        self._ask(before.name, actor_fields(before), actor_maker(before), lambda after: editing.save(before, after))

    def action_alias(self) -> None:
        """Another name."""
        self._ask_alias(None)

    def _ask_alias(self, alias: Alias | None) -> None:
        actor, editing = self.actor.id, self.session.desk.editing
        title = f"a name of {self.actor.name}" if alias else f"another name of {self.actor.name}"
        instead_of = alias.name if alias else ""
        self._ask(
            title, alias_fields(alias), alias_maker(alias), lambda made: editing.add_alias(actor, made, instead_of)
        )

    def action_link(self) -> None:
        """How it stands to another actor, to be found first."""
        from briefreader.tui.screens.actor_finder import ActorChooser

        def chosen(other: Actor | None) -> None:
            if other is not None:
                self._ask_tie(other.id, None)

        self.app.push_screen(ActorChooser(self.session, f"whom is {self.actor.name} linked to?"), chosen)

    def _ask_tie(self, other: str, tie: Affiliation | None) -> None:
        actor, editing = self.actor.id, self.session.desk.editing
        title = f"{self.actor.name} … {self.name_of(other)}"
        self._ask(title, tie_fields(tie), tie_maker(other, tie), lambda made: editing.link(actor, made, tie))

    def action_change(self) -> None:
        """The name or link of the current row; the actor itself where the row is neither."""
        if self.alias is not None:
            self._ask_alias(self.alias)
        elif self.tie is not None:
            self._ask_tie(self.tie.actor, self.tie)
        else:
            self.action_edit()

    def action_remove(self) -> None:
        """Take the name or link of the current row away."""
        actor, editing, alias, tie = self.actor.id, self.session.desk.editing, self.alias, self.tie
        if alias is not None:
            self._do(lambda: editing.drop_alias(actor, alias.name))
        elif tie is not None:
            self._do(lambda: editing.unlink(actor, tie.role, tie.actor, tie))
        else:
            self.keys.say("only a name or a link can be taken away")

    def action_merge(self) -> None:
        """Make another actor, to be found first, a part of this one."""
        from briefreader.tui.screens.actor_finder import ActorChooser

        def chosen(other: Actor | None) -> None:
            if other is None:
                return
            question = f"{other.name} ({other.id}) becomes part of {self.actor.name}: names, links, notes. Merge?"
            self.app.push_screen(ConfirmScreen(question), lambda yes: merge(other) if yes else None)

        def merge(other: Actor) -> None:
            self._do(lambda: self.session.desk.editing.merge(other.id, self.actor.id))
            self.look_through()

        self.app.push_screen(ActorChooser(self.session, f"who is {self.actor.name}, too?"), chosen)

    def action_note(self) -> None:
        """Your notes."""
        self._ask_note(self.actor, self.actor.notes)

    def _ask_note(self, before: Actor, note: str, told: str = "") -> None:
        def keep(written: str | None) -> None:
            if written is None or written == before.notes:
                return
            try:
                self._did(self.session.desk.editing.save(before, replace(before, notes=written)))
            except BriefreaderError as error:
                self._ask_note(before, written, str(error))

        self.app.push_screen(NoteScreen(self.session, before.name, note, f"actor-{before.id}", told), keep)

    def action_why(self) -> None:
        """When the name of the current row links."""
        actor, alias = self.actor, self.alias or Alias(self.actor.name)
        why = self.session.desk.editing.why
        in_background(self, "the names", lambda: Told(why(actor, alias), alert=True), lambda r: Told(r, alert=True))

    def action_undo(self) -> None:
        """Take the last change of an actor back."""
        self._turn("undid", self.session.desk.editing.undo)

    def action_redo(self) -> None:
        """Do again what was undone."""
        self._turn("did again", self.session.desk.editing.redo)

    def _turn(self, did: str, turn: "Callable[[], Edit]") -> None:
        try:
            edit = turn()
        except BriefreaderError as error:
            self.keys.say(str(error), alert=True)
            return
        try:
            self.show(self.session.desk.actors.get(self.actor.id))
            if edit.kind in ("merged", "unmerged"):
                self.look_through()
        except UnknownError:
            self.keys.say(f"{did}: {edit.words}; it isn't kept any more")
        else:
            self.keys.say(f"{did}: {edit.words}")

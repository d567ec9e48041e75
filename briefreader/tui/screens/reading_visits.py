"""From a briefing to the other screens and back."""

from typing import TYPE_CHECKING

from briefreader.errors import BriefreaderError
from briefreader.model.clean import clean_line
from briefreader.tui.background import in_background
from briefreader.tui.messages import BriefingOpened, Told, Visit
from briefreader.tui.screens.reading_base import ReadingPart

if TYPE_CHECKING:
    from briefreader.model.actor import Actor
    from briefreader.model.analysis import Entity
    from briefreader.tui.screens.export import ExportRequest


class Visits(ReadingPart):
    """Commands that open another screen."""

    def action_find(self) -> None:
        """Find an actor by name."""
        self.open_finder("")

    def open_finder(self, query: str, entity: "Entity | None" = None) -> None:
        """Find an actor by name, beginning with what is typed already; it can be tied to an entity."""
        tie = self.tie_for(entity)
        from briefreader.tui.screens.finder import FinderScreen

        self.app.push_screen(
            FinderScreen(self.session, self.findings, query, self.briefing.published, tie), self._visit
        )

    def _come_back(self, offset: int) -> None:
        self.remove_class("-open")
        self.text.focus()
        self.jump(offset)

    def action_look_up(self) -> None:
        """Open the dossier of who is meant here; the finder where the store doesn't know them."""
        if self.text.selection is None and self.wait_for_findings(self.action_look_up):
            return
        selected = self.text.selection
        entity = None if selected is not None else self._entity_here()
        if entity is None:
            span = selected or self.text.word
            self.open_finder(" ".join(span.of(self.briefing.text).split())[:80])
        elif entity.actor is None:
            self.open_finder(entity.name, entity)
        else:
            try:
                actor = self.session.desk.actors.get(entity.actor)
            except BriefreaderError as error:
                self.tell_error(error)
            else:
                self.open_dossier(actor)

    def open_dossier(self, actor: "Actor") -> None:
        """All about an actor."""
        from briefreader.tui.screens.dossier import DossierScreen

        self.app.push_screen(DossierScreen(self.session, actor, self.findings), self._visit)

    def _entity_here(self) -> "Entity | None":
        findings = self.findings
        if findings is None:
            return None
        if self.focused is self.entities:
            return findings.entity(self.entities.current)
        claim = self.claim_here()
        source = findings.entity(claim.source.entity) if claim and claim.source else None
        if self.focused is self.claims:
            return source
        word = self.text.word
        found = findings.entity_at(word.start) or findings.entity_at(max(word.start, word.end - 1))
        return findings.entity(found) or source

    def action_library(self, query: str = "") -> None:
        """All briefings, or those that fit what is typed already."""
        self.keep_place()
        from briefreader.tui.screens.library import LibraryScreen

        self.app.push_screen(LibraryScreen(self.session, query), self._visit)

    def action_marks(self) -> None:
        """All marks."""
        from briefreader.tui.screens.marks import MarksScreen

        self.app.push_screen(MarksScreen(self.session, self.briefing), self._visit)

    def _visit(self, visit: Visit | None) -> None:
        if visit is None:
            return
        if visit.briefing == self.briefing.id:
            if visit.offset is not None:
                self._come_back(visit.offset)
            return
        self.session.places.leave(self.here)
        self.open_other(visit)

    def open_other(self, visit: Visit) -> None:
        """Read another briefing in place of this one."""
        self.keep_place()
        desk = self.session.desk

        def load() -> BriefingOpened:
            briefing = desk.opening.open(visit.briefing)
            offset = desk.library.place(briefing.id) if visit.offset is None else visit.offset
            return BriefingOpened(briefing, offset or 0)

        in_background(self, "opening it", load, lambda reason: Told(reason, alert=True))

    def action_export(self) -> None:
        """Marks to a document."""
        if not self.session.marking.of(None):
            self.tell(f"nothing is marked yet: {self.key('mark.toggle')} marks a paragraph")
        else:
            from briefreader.tui.screens.export import ExportScreen

            self.app.push_screen(ExportScreen(self.session, self.briefing), self._write)

    def _write(self, request: "ExportRequest | None") -> None:
        if request is None:
            return
        if request.path.exists():

            def answered(overwrite: bool | None) -> None:
                if overwrite:
                    self._write_file(request, overwrite=True)
                else:
                    self.tell("nothing was written")

            question = f"{clean_line(str(request.path))} is there already. Overwrite it?"
            from briefreader.tui.screens.confirm import ConfirmScreen

            self.app.push_screen(ConfirmScreen(question), answered)
        else:
            self._write_file(request, overwrite=False)

    def _write_file(self, request: "ExportRequest", *, overwrite: bool) -> None:
        try:
            path = self.session.desk.exporting.write(request.document, request.path, overwrite=overwrite)
        except BriefreaderError as error:
            self.tell_error(error)
        else:
            self.tell(f"written to {path}")

    def keep_place(self) -> None:
        """Remember where the reader is."""
        raise NotImplementedError

"""What the reader does to a briefing: mark, tag, note, copy; all of it can be undone."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from briefreader.errors import BriefreaderError
from briefreader.model.clean import clean
from briefreader.tui.clipboard import osc52
from briefreader.tui.crash import write_private
from briefreader.tui.history import Change
from briefreader.tui.screens.reading_base import ReadingPart
from briefreader.tui.tags import TagSuggester, parse_tags

if TYPE_CHECKING:
    from briefreader.model.mark import Mark


class Deeds(ReadingPart):
    """Commands that keep something or hand something on."""

    _tagged: Mark

    def action_mark(self) -> None:
        """Mark the selection or the paragraph; where just that is marked, unmark it."""
        passage = self.passage_here()
        marking = self.session.marking
        same = next((m for m in marking.of(self.briefing.id) if m.span == passage), None)
        try:
            if same is None:
                marking.add(self.briefing, passage)
            else:
                marking.remove(same)
        except BriefreaderError as error:
            self.tell_error(error)
            return
        self.text.release()
        self.show_marks()
        what = f"{self.session.signs.paragraph}{self.briefing.paragraph_at(passage.start).number}"
        self.tell(f"unmarked {what}; {self.key('mark.undo')} undoes" if same else f"marked {what}")

    def _marked(self) -> Mark | None:
        """The mark here; made where there is none."""
        mark = self.mark_here()
        if mark is None or (self.text.selection is not None and mark.span != self.text.selection):
            try:
                mark = self.session.marking.add(self.briefing, self.passage_here())
            except BriefreaderError as error:
                self.tell_error(error)
                return None
            self.text.release()
            self.show_marks()
        return mark

    def action_tag(self) -> None:
        """Ask for the tags of the mark here."""
        mark = self._marked()
        if mark is not None:
            known = TagSuggester(self.session.marking.tags())
            self._tagged = mark
            self.prompt.ask("tags", "tags", " ".join(mark.tags), known)

    def tag(self, typed: str) -> None:
        """Give the mark that was asked about the tags that were typed."""
        try:
            mark = self.session.marking.retag(self._tagged, parse_tags(typed))
        except BriefreaderError as error:
            self.tell_error(error)
            return
        self.tell("tagged " + " ".join(f"#{tag}" for tag in mark.tags) if mark.tags else "no tags left")

    def action_note(self) -> None:
        """Write the note of the mark here."""
        mark = self._marked()
        if mark is not None:
            self.open_note(mark)

    def open_note(self, mark: Mark) -> None:
        """Write the note of a mark."""
        from briefreader.tui.screens.note import NoteScreen

        def keep(note: str | None) -> None:
            if note is None or note == mark.note:
                return
            try:
                self.session.marking.renote(mark, note)
            except BriefreaderError as error:
                self.tell_error(error)
            else:
                self.tell("note kept" if note else f"note gone; {self.key('mark.undo')} undoes")

        self.app.push_screen(NoteScreen(self.session, mark.quote, mark.note, f"mark-{mark.id}"), keep)

    def action_undo(self) -> None:
        """Take the last change of marks back."""
        self._turn_back("undid", "nothing to undo", self.session.marking.undo)

    def action_redo(self) -> None:
        """Do again what was undone."""
        self._turn_back("redid", "nothing to redo", self.session.marking.redo)

    def _turn_back(self, did: str, nothing: str, turn: Callable[[], Change | None]) -> None:
        try:
            change = turn()
        except BriefreaderError as error:
            self.tell_error(error)
            return
        self.show_marks()
        self.show_verdicts()
        self.tell(f"{did}: {change.words}" if change else nothing)

    def action_copy(self) -> None:
        """Send the selection, or the sentence at the cursor, to the terminal with where it comes from."""
        span = self.text.selection or self.text.units.at(self.text.cursor.offset, "sentence")
        self.send(self.session.desk.citing.passage(self.briefing, span))
        self.text.release()

    def action_copy_claim(self) -> None:
        """Send the claim here to the terminal as a line for a report."""
        if self.wait_for_findings(self.action_copy_claim):
            return
        claim = self.claim_here()
        if claim is None or self.findings is None:
            self.tell("no claim here" if self.findings else self.no_findings)
        else:
            self.send(self.session.desk.citing.claim(self.briefing, self.findings.analysis, claim))

    def send(self, text: str) -> None:
        """Hand a text to the terminal's clipboard; no terminal tells whether it took it."""
        plain = clean(text)
        if osc52(plain, os.environ) is None:
            self._leave_in_file(plain)
            return
        self.app.copy_to_clipboard(plain)
        self.tell(f"sent to the terminal: {text}")

    def _leave_in_file(self, text: str) -> None:
        try:
            path = write_private(self.session.desk.locations.state, "copied.txt", text)
        except OSError as error:
            self.tell_error(BriefreaderError(f"too long for the terminal, nor could it be written: {error}"))
        else:
            self.tell(f"too long for the terminal: it is in {path}", alert=True)

"""All marks, of this briefing or of the whole library."""

from collections.abc import Callable, Mapping
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen

from briefreader.errors import BriefreaderError
from briefreader.model.briefing import Briefing
from briefreader.model.mark import Mark
from briefreader.tui.commands import Where
from briefreader.tui.history import Change
from briefreader.tui.keys import bindings
from briefreader.tui.messages import Visit
from briefreader.tui.screens.note import NoteScreen
from briefreader.tui.session import Session
from briefreader.tui.signs import Signs
from briefreader.tui.tags import TagSuggester, parse_tags
from briefreader.tui.widgets.key_line import KeyLine
from briefreader.tui.widgets.prompt import Prompt
from briefreader.tui.widgets.row_list import RowList
from briefreader.tui.widgets.row_window import Line
from briefreader.tui.widgets.status_line import StatusLine


class MarksScreen(Screen[Visit | None]):
    """Dismisses with the place of a mark, or None."""

    CSS_PATH = "marks.tcss"
    CONTEXTS: ClassVar[tuple[Where, ...]] = ("marks", "screen")
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("marks", "screen")]

    def __init__(self, session: Session, briefing: Briefing) -> None:
        super().__init__()
        self.session = session
        self._briefing = briefing
        self._everything = False
        self._marks: dict[str, Mark] = {}
        self._titles: Mapping[str, str] = {}
        self.status = StatusLine(session.signs, "Marks")
        self.rows = RowList(session.signs, "marks-rows")
        self.keys = KeyLine(session.keymap, session.signs, "marks")
        self.prompt = Prompt("prompt")

    def compose(self) -> ComposeResult:
        """How many, which, the keys."""
        yield self.status
        yield self.rows
        yield self.keys
        yield self.prompt

    def on_mount(self) -> None:
        """The rows take the keys."""
        self._titles = {entry.id: entry.title for entry in self.session.desk.library.entries()}
        self.rows.focus()
        self._fill()

    def _fill(self) -> None:
        marks = self.session.marking.of(None if self._everything else self._briefing.id)
        self._marks = {mark.id: mark for mark in marks}
        titles = {**self._titles, self._briefing.id: self._briefing.title}
        lines = mark_lines(marks, self._paragraph, titles if self._everything else {}, self.session.signs)
        key = self.session.keymap.key_of("mark.toggle")
        empty = Line(None, ((f"nothing is marked yet: {key} in the text marks a paragraph", "muted"),))
        self.rows.set_lines(lines or [empty])
        scope = "all briefings" if self._everything else self._briefing.title
        self.status.show((scope, f"{len(marks)} mark{'s' * (len(marks) != 1)}"))

    def _paragraph(self, mark: Mark) -> int | None:
        here = mark.briefing == self._briefing.id
        return self._briefing.paragraph_at(mark.span.start).number if here else None

    @property
    def _current(self) -> Mark | None:
        return self._marks.get(self.rows.current or "")

    def on_row_list_chosen(self, message: RowList.Chosen) -> None:
        """Go to the mark."""
        mark = self._marks[message.key]
        self.dismiss(Visit(mark.briefing, mark.span.start))

    def action_scope(self) -> None:
        """This briefing's marks, or all."""
        self._everything = not self._everything
        self._fill()

    def action_remove(self) -> None:
        """Unmark."""
        if self._current:
            self._change(self.session.marking.remove, f"unmarked; {self.session.keymap.key_of('marks.undo')} undoes")

    def action_tag(self) -> None:
        """Ask for the tags."""
        if self._current:
            known = TagSuggester(self.session.marking.tags())
            self.prompt.ask("tags", "tags", " ".join(self._current.tags), known)

    def on_prompt_answered(self, message: Prompt.Answered) -> None:
        """Keep the tags that were typed."""
        self.rows.focus()
        answer = message.answer
        if answer is not None:
            self._change(lambda mark: self.session.marking.retag(mark, parse_tags(answer)), "tagged")

    def action_note(self) -> None:
        """Write the note."""
        mark = self._current
        if mark:
            self.app.push_screen(NoteScreen(self.session, mark.quote, mark.note, f"mark-{mark.id}"), self._keep_note)

    def _keep_note(self, note: str | None) -> None:
        if note is not None:
            self._change(lambda mark: self.session.marking.renote(mark, note), "note kept")

    def _change(self, change: Callable[[Mark], Mark], done: str) -> None:
        mark = self._current
        if mark is None:
            return
        try:
            change(mark)
        except BriefreaderError as error:
            self.keys.say(str(error), alert=True)
            return
        self._fill()
        self.keys.say(done)

    def action_undo(self) -> None:
        """Take the last change back."""
        self._turn(self.session.marking.undo, "nothing to undo")

    def action_redo(self) -> None:
        """Do again what was undone."""
        self._turn(self.session.marking.redo, "nothing to redo")

    def _turn(self, turn: Callable[[], Change | None], nothing: str) -> None:
        try:
            change = turn()
        except BriefreaderError as error:
            self.keys.say(str(error), alert=True)
            return
        self._fill()
        self.keys.say(None if change else nothing)

    def on_key(self) -> None:
        """What was said is read by the next key."""
        self.keys.say(None)

    def action_back(self) -> None:
        """Back to the text."""
        self.dismiss(None)


def mark_lines(
    marks: tuple[Mark, ...], paragraph: Callable[[Mark], int | None], titles: Mapping[str, str], signs: Signs
) -> list[Line]:
    """Rows of marks; under the title of their briefing where titles are given."""
    lines: list[Line] = []
    before = ""
    for mark in marks:
        if titles and mark.briefing != before:
            before = mark.briefing
            lines.append(Line(None, ((titles.get(before, before), "heading"),)))
        number = paragraph(mark)
        place = f"{signs.paragraph}{number}" if number else ""
        note = " ".join(mark.note.split())
        left = [(place.ljust(6), "muted"), (" ".join(mark.quote.split()), "")]
        if note:
            left.insert(1, (f"{note}  ", "strong"))
        tags = " ".join(f"#{tag}" for tag in mark.tags)
        lines.append(Line(mark.id, tuple(left), ((tags, "key"),) if tags else ()))
    return lines

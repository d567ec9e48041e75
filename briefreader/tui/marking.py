"""Marks, and every change to them, done and undone."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefreader.model.briefing import Briefing
from briefreader.model.mark import Mark
from briefreader.model.span import Span

if TYPE_CHECKING:
    from briefreader.desk.desk import Desk


@dataclass(frozen=True, slots=True)
class Change:
    """A mark before and after: None where there was, or is, none."""

    before: Mark | None
    after: Mark | None

    @property
    def words(self) -> str:
        """What was done, to be said after "undid" or "redid"."""
        if self.before is None:
            return "mark"
        return "unmarking" if self.after is None else "change of the mark"


class Marking:
    """The marks of one user at one desk, with what can be undone since the start.

    Every method that changes something raises the desk's StoreError where it can't be kept; nothing has changed then.
    """

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._done: list[Change] = []
        self._undone: list[Change] = []

    def of(self, briefing_id: str | None) -> tuple[Mark, ...]:
        """The marks of a briefing, or all."""
        return self._desk.marks(briefing_id)

    def tags(self) -> tuple[str, ...]:
        """All tags in use."""
        return tuple(sorted({tag for mark in self._desk.marks() for tag in mark.tags}))

    def add(self, briefing: Briefing, span: Span) -> Mark:
        """Mark a passage."""
        mark = self._desk.add_mark(briefing, span)
        return self._did(Change(None, mark), mark)

    def retag(self, mark: Mark, tags: tuple[str, ...]) -> Mark:
        """Give a mark other tags."""
        after = self._desk.update_mark(replace(mark, tags=tags))
        return self._did(Change(mark, after), after)

    def renote(self, mark: Mark, note: str) -> Mark:
        """Give a mark another note."""
        after = self._desk.update_mark(replace(mark, note=note))
        return self._did(Change(mark, after), after)

    def remove(self, mark: Mark) -> Mark:
        """Unmark a passage."""
        self._desk.remove_mark(mark.id)
        return self._did(Change(mark, None), mark)

    def undo(self) -> Change | None:
        """Take the last change back; None if there is none."""
        return self._turn(self._done, self._undone, lambda c: (c.after, c.before))

    def redo(self) -> Change | None:
        """Do the change that was undone last again; None if there is none."""
        return self._turn(self._undone, self._done, lambda c: (c.before, c.after))

    def _did(self, change: Change, mark: Mark) -> Mark:
        self._done.append(change)
        self._undone.clear()
        return mark

    def _turn(
        self,
        source: list[Change],
        target: list[Change],
        direction: Callable[[Change], tuple[Mark | None, Mark | None]],
    ) -> Change | None:
        if not source:
            return None
        now, then = direction(source[-1])
        if then is None and now is not None:
            self._desk.remove_mark(now.id)
        elif then is not None and now is None:
            self._desk.restore_mark(then)
        elif then is not None:
            self._desk.update_mark(then)
        target.append(source.pop())
        return target[-1]

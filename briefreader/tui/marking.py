"""Marks, and every change to them, done and undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefreader.model.briefing import Briefing
from briefreader.model.span import Span
from briefreader.tui.history import Change, History, RecordChange

if TYPE_CHECKING:
    from briefreader.desk.desk import Desk
    from briefreader.model.mark import Mark


class Marking:
    """The marks of one user at one desk.

    Every method that changes something raises the desk's StoreError where it can't be kept; nothing has changed then.
    """

    def __init__(self, desk: Desk, history: History) -> None:
        """Args: history: where what can be undone is remembered, with that of others."""
        self._desk = desk
        self._history = history

    def remember(self, change: Change) -> None:
        """Remember something else that was done, in the order of what can be undone."""
        self._history.did(change)

    def of(self, briefing_id: str | None) -> tuple[Mark, ...]:
        """The marks of a briefing, or all."""
        return self._desk.marks.of(briefing_id)

    def tags(self) -> tuple[str, ...]:
        """All tags in use."""
        return tuple(sorted({tag for mark in self._desk.marks.of() for tag in mark.tags}))

    def add(self, briefing: Briefing, span: Span) -> Mark:
        """Mark a passage."""
        mark = self._desk.marks.add(briefing, span)
        self._history.did(RecordChange(self._desk.marks, None, mark, "mark"))
        return mark

    def retag(self, mark: Mark, tags: tuple[str, ...]) -> Mark:
        """Give a mark other tags."""
        return self._change(mark, replace(mark, tags=tags))

    def renote(self, mark: Mark, note: str) -> Mark:
        """Give a mark another note."""
        return self._change(mark, replace(mark, note=note))

    def _change(self, before: Mark, wanted: Mark) -> Mark:
        after = self._desk.marks.update(wanted)
        self._history.did(RecordChange(self._desk.marks, before, after, "change of the mark"))
        return after

    def remove(self, mark: Mark) -> Mark:
        """Unmark a passage."""
        self._desk.marks.remove(mark.id)
        self._history.did(RecordChange(self._desk.marks, mark, None, "unmarking"))
        return mark

    def undo(self) -> Change | None:
        """Take the last change back, whatever it was; None if there is none."""
        return self._history.undo()

    def redo(self) -> Change | None:
        """Do the change that was undone last again; None if there is none."""
        return self._history.redo()

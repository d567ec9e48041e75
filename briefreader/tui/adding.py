"""Briefings that were added to the library, as a change that can be undone."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefreader.errors import UnknownError
from briefreader.model.briefing import Briefing

if TYPE_CHECKING:
    from briefreader.desk.library import Library


class Adding:
    """Briefings that weren't in the library before.

    Args:
        library: where they were added.
        ids: of those that were added, in order.
    """

    def __init__(self, library: "Library", ids: Sequence[str]) -> None:
        self._library = library
        self._ids = tuple(ids)
        self._removed: list[Briefing] = []

    @property
    def words(self) -> str:
        """How many they are."""
        return "one briefing added" if len(self._ids) == 1 else f"{len(self._ids)} briefings added"

    def undo(self) -> None:
        """Take them out again; one that is gone already stays so."""
        for briefing_id in self._ids:
            try:
                self._removed.append(self._library.remove(briefing_id))
            except UnknownError:
                continue

    def redo(self) -> None:
        """Put them back."""
        while self._removed:
            self._library.keep(self._removed[0])
            del self._removed[0]

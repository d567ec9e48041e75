"""The briefings that are kept, and where the reader is in each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from briefreader.errors import UnknownError
from briefreader.model.briefing import Briefing

if TYPE_CHECKING:
    from briefreader.desk.opening import Opening
    from briefreader.model.mark import LibraryEntry
    from briefreader.store.library import LibraryStore


class Library:
    """The library of one user.

    Args:
        store: where it is kept.
        opening: reads files, and finishes what was opened in a hurry.
    """

    def __init__(self, store: LibraryStore, opening: Opening) -> None:
        self._store = store
        self._opening = opening

    def entries(self) -> tuple[LibraryEntry, ...]:
        """All briefings kept."""
        return self._store.entries()

    def keep(self, briefing: Briefing) -> LibraryEntry:
        """Put a briefing into the library; one that is there stays as it is."""
        return self._store.add(self._opening.finish(briefing))

    def remove(self, briefing_id: str) -> Briefing:
        """Forget a briefing, with the place in it; its marks stay.

        Returns: it, whole, so that `keep` can put it back.
        Raises: UnknownError if it isn't there; StoreError where nothing can be kept.
        """
        briefing = self._store.load(briefing_id)
        self._store.remove(briefing_id)
        return briefing

    def resolve(self, reference: str) -> str:
        """The id of a briefing that is kept: of an id, a unique beginning of one, or a file's path."""
        if Path(reference).is_file():
            reference = self._opening.load(reference).id
        return self._store.find(reference).id

    def place(self, briefing_id: str) -> int | None:
        """The offset at which a briefing was left."""
        try:
            return self._store.find(briefing_id).place
        except UnknownError:
            return None

    def keep_place(self, briefing: Briefing, offset: int) -> None:
        """Remember where the reader is; a briefing that isn't in the library is put there.

        Raises: StoreError where nothing can be kept; ask `Desk.writable` before.
        """
        progress = min(1.0, offset / max(1, len(briefing.text)))
        self.keep(briefing)
        self._store.set_place(briefing.id, offset, progress)

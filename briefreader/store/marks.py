"""Marked passages."""

from dataclasses import replace
from pathlib import Path

from briefreader.model.mark import Mark
from briefreader.store.collection import Collection
from briefreader.store.ids import check_slug, make_mark_id
from briefreader.store.storage import AtomicStorage
from briefreader.store.tables import Schema

SCHEMA = Schema("briefreader.marks", 1)


class MarkStore:
    """All marks of all briefings. Args: path: `marks.json`."""

    def __init__(self, path: Path) -> None:
        self._storage = AtomicStorage(path, SCHEMA)
        self._marks = Collection(self._storage, "marks", Mark, "mark")

    @property
    def writable(self) -> bool:
        """Whether marks can be kept."""
        return self._storage.writable

    @property
    def notices(self) -> tuple[str, ...]:
        """What the user must be told: a file that was set aside. Reads the store."""
        self._storage.read()
        return self._storage.notices

    def all(self) -> tuple[Mark, ...]:
        """All marks, oldest first. Raises: StoreError if they can't be read."""
        return tuple(self._marks.records().values())

    def of(self, briefing_id: str) -> tuple[Mark, ...]:
        """The marks of one briefing, oldest first."""
        return tuple(mark for mark in self.all() if mark.briefing == briefing_id)

    def get(self, mark_id: str) -> Mark:
        """One mark. Raises: UnknownError."""
        return self._marks.get(mark_id)

    def add(self, mark: Mark) -> Mark:
        """Keep a new mark; without an id it gets one.

        Returns: the mark as it is kept, once it is safe on the disk.
        Raises: StoreError if its id is taken or none, or it can't be written.
        """
        with self._marks.change() as change:
            kept = replace(mark, id=check_slug(mark.id) if mark.id else make_mark_id(change.records))
            change.insert(kept)
        return kept

    def update(self, mark: Mark) -> Mark:
        """Change a mark. Returns it once it is safe on the disk.

        Raises: UnknownError if there is none of its id; StoreError if it can't be written.
        """
        with self._marks.change() as change:
            change.update(mark)
        return mark

    def remove(self, mark_id: str) -> None:
        """Forget a mark. Raises: UnknownError if there is none; StoreError if it can't be written."""
        with self._marks.change() as change:
            change.remove(mark_id)

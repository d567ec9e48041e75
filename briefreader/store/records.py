"""Records of one kind in a file of their own."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from briefreader.store.collection import Collection
from briefreader.store.file_store import FileStore
from briefreader.store.ids import check_slug, make_mark_id
from briefreader.store.tables import Schema

if TYPE_CHECKING:
    from briefreader.model.mark import Mark
    from briefreader.model.verdict import Verdict

R = TypeVar("R", "Mark", "Verdict")


class RecordStore(FileStore, Generic[R]):
    """All records of one kind, of all briefings.

    Args:
        path: the file.
        schema: what it holds.
        table: the table's name in it.
        cls: the class of the records.
        noun: what a record is called in an error.
        sign: the letter that ids begin with.
    """

    def __init__(self, path: Path, schema: Schema, *, table: str, cls: type[R], noun: str, sign: str) -> None:
        super().__init__(path, schema)
        self._records: Collection[R] = Collection(self._storage, table, cls, noun)
        self._sign = sign

    def all(self) -> tuple[R, ...]:
        """All records, oldest first. Raises: StoreError if they can't be read."""
        return tuple(self._records.records().values())

    def of(self, briefing_id: str) -> tuple[R, ...]:
        """The records of one briefing, oldest first."""
        return tuple(record for record in self.all() if record.briefing == briefing_id)

    def get(self, record_id: str) -> R:
        """One record. Raises: UnknownError."""
        return self._records.get(record_id)

    def add(self, record: R) -> R:
        """Keep a new record; without an id it gets one.

        Returns: the record as it is kept, once it is safe on the disk.
        Raises: StoreError if its id is taken or none, or it can't be written.
        """
        with self._records.change() as change:
            made = check_slug(record.id) if record.id else make_mark_id(change.records, self._sign)
            kept = replace(record, id=made)
            change.insert(kept)
        return kept

    def update(self, record: R) -> R:
        """Change a record. Returns it once it is safe on the disk.

        Raises: UnknownError if there is none of its id; StoreError if it can't be written.
        """
        with self._records.change() as change:
            change.update(record)
        return record

    def remove(self, record_id: str) -> None:
        """Forget a record. Raises: UnknownError if there is none; StoreError if it can't be written."""
        with self._records.change() as change:
            change.remove(record_id)

"""Records of one class in one table, decoded once and looked up by id."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from briefreader.errors import StoreError, UnknownError
from briefreader.model.clean import clean_line
from briefreader.store.codec import CodecError, decode, encode, field_names
from briefreader.store.storage import AtomicStorage
from briefreader.store.tables import Document as Fields

if TYPE_CHECKING:
    from tinydb import TinyDB
    from tinydb.table import Table


class Record(Protocol):
    """Whatever has an id of its own."""

    @property
    def id(self) -> str:
        """Unique in its collection."""
        ...


R = TypeVar("R", bound=Record)


def rewrite(document: Mapping[str, Any], record: Record) -> Fields:
    """A record's document, with what the old one holds beyond the model's fields."""
    known = field_names(type(record))
    return {name: value for name, value in document.items() if name not in known} | encode(record)


class Collection(Generic[R]):
    """One table of a storage as model objects.

    What a document holds beyond the model's fields stays with it when its record is changed.

    Attributes:
        storage: where it is kept.
        table: the table's name in the storage.
        cls: the class of the records.
        noun: what a record is called in an error ("mark").
    """

    def __init__(self, storage: AtomicStorage, table: str, cls: type[R], noun: str) -> None:
        self.storage = storage
        self.table = table
        self.cls = cls
        self.noun = noun
        self._records: dict[str, R] = {}
        self._numbers: dict[str, int] = {}
        self._stamp = -1

    def records(self) -> Mapping[str, R]:
        """All records by id, in the order in which they were added; not to be kept beyond the next call.

        Raises: StoreError for a document that is no record, naming it.
        """
        with self.storage.mutex:
            documents = self.storage.read().get(self.table, {})
            if self._stamp != self.storage.stamp:
                self._records, self._numbers = self._decode(documents)
                self._stamp = self.storage.stamp
            return self._records

    def get(self, record_id: str) -> R:
        """One record. Raises: UnknownError."""
        try:
            return self.records()[record_id]
        except KeyError:
            raise self.unknown(record_id) from None

    def unknown(self, record_id: str) -> UnknownError:
        """The error for an id that isn't there."""
        return UnknownError(f"there is no {self.noun} {clean_line(repr(record_id))}", "its id may be mistyped")

    @contextmanager
    def change(self, *, durable: bool = True) -> Iterator[Change[R]]:
        """Read, change and write with every other writer kept out; written once, at the end, or not at all.

        Args: durable: as `AtomicStorage.transaction` has it.
        Raises: StoreError if it can't be locked, read or written.
        """
        with self.storage.mutex:
            try:
                with self.storage.transaction(durable=durable) as database:
                    yield self.start_change(database)
            except BaseException:
                self._stamp = -1
                raise
            self._stamp = self.storage.stamp

    def start_change(self, database: TinyDB) -> Change[R]:
        """What `change` yields."""
        return Change(self, database)

    def _decode(self, documents: Mapping[str, Fields]) -> tuple[dict[str, R], dict[str, int]]:
        records: dict[str, R] = {}
        numbers: dict[str, int] = {}
        for number, document in documents.items():
            try:
                record = decode(self.cls, document)
            except CodecError as error:
                name = document.get("id", f"number {number}")
                raise self._broken(name, str(error)) from None
            if record.id in records:
                raise self._broken(record.id, "two records have this id")
            records[record.id] = record
            numbers[record.id] = int(number)
        return records, numbers

    def _broken(self, name: object, problem: str) -> StoreError:
        file = clean_line(str(self.storage.path))
        return StoreError(clean_line(f"the {self.noun} {name!r} can't be read: {problem}"), f"mend it in {file}")


class Change(Generic[R]):
    """What can be done inside `Collection.change`; its records are those of this moment, read under the lock.

    Attributes:
        database: for tables beside the collection's own.
    """

    def __init__(self, collection: Collection[R], database: TinyDB) -> None:
        self.database = database
        self._collection = collection
        self._table: Table = database.table(collection.table)
        self.records = collection.records()

    def insert(self, record: R, extra: Mapping[str, Any] | None = None) -> None:
        """Add a record, with fields beyond the model's. Raises: StoreError if its id is taken."""
        held = self._collection
        if record.id in self.records:
            raise StoreError(
                f"there is already a {held.noun} {clean_line(repr(record.id))}", "choose another id, or change that one"
            )
        self.keep(record, extra or {})

    def keep(self, record: R, extra: Mapping[str, Any]) -> None:
        """Add a record whose id the table hasn't got."""
        held = self._collection
        held._numbers[record.id] = self._table.insert({**extra, **encode(record)})
        held._records[record.id] = record

    def update(self, record: R, extra: Mapping[str, Any] | None = None) -> None:
        """Change a record, and fields beyond the model's. Raises: UnknownError if it isn't there."""

        def change(document: MutableMapping[str, Any]) -> None:
            changed = rewrite(document, record) | dict(extra or {})
            document.clear()
            document.update(changed)

        self._table.update(change, doc_ids=[self._number(record.id)])
        self._collection._records[record.id] = record

    def remove(self, record_id: str) -> None:
        """Take a record away. Raises: UnknownError if it isn't there."""
        held = self._collection
        self._table.remove(doc_ids=[self._number(record_id)])
        del held._records[record_id], held._numbers[record_id]

    def _number(self, record_id: str) -> int:
        try:
            return self._collection._numbers[record_id]
        except KeyError:
            raise self._collection.unknown(record_id) from None

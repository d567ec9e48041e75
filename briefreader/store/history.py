"""What the user did to the actors lately, so that it can be undone and redone, in this process or a later one."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from tinydb import TinyDB
from tinydb.table import Document, Table

from briefreader.errors import StoreError, UnknownError
from briefreader.model.actor import Actor
from briefreader.model.changes import describe_change
from briefreader.model.clean import clean_line
from briefreader.store.codec import CodecError, decode
from briefreader.store.tables import Tables

EditKind = Literal["added", "changed", "removed", "merged", "unmerged", "imported"]
_KEPT = 100
_WATCHED = ("actors", "redirects", "removed")
_KEPT_OF_EDIT = ("kind", "time", "actor", "name", "undone")
Snapshot = dict[tuple[str, str], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing that the user did.

    Attributes:
        time: ISO date-time in UTC.
        actor: the id of the actor that it was done to, `name` its name then.
        undone: whether it has been taken back since.
        words: what was done, in plain words, to be said after "did" or "undid".
        ids: of all actors that it touched.
    """

    kind: EditKind
    time: str
    actor: str
    name: str
    undone: bool = False
    words: str = field(default="", compare=False)
    ids: tuple[str, ...] = field(default=(), compare=False)


def list_edits(tables: Tables) -> tuple[Edit, ...]:
    """What was done, oldest first."""
    return tuple(_describe(entry) for entry in tables.get("history", {}).values())


@contextmanager
def recorded(database: TinyDB, edit: Edit, ids: Iterable[str]) -> Iterator[None]:
    """Remember what is done inside to the documents of some ids; what was undone before can't be redone after this."""
    watched = frozenset(ids)
    before = _snapshot(database, watched)
    yield
    after = _snapshot(database, watched)
    steps = [
        {
            "table": table,
            "id": record_id,
            "before": before.get((table, record_id)),
            "after": after.get((table, record_id)),
        }
        for table, record_id in before | after
        if before.get((table, record_id)) != after.get((table, record_id))
    ]
    if not steps:
        return
    table = database.table("history")
    table.remove(lambda entry: bool(entry["undone"]))
    fields = {name: getattr(edit, name) for name in _KEPT_OF_EDIT}
    table.insert(fields | {"steps": steps})
    numbers = [entry.doc_id for entry in table]
    table.remove(doc_ids=numbers[:-_KEPT])


def undo(database: TinyDB) -> Edit:
    """Take the last thing that was done back.

    Raises: UnknownError if there is nothing; StoreError if what it did was changed since by other means.
    """
    table = database.table("history")
    entry = next((entry for entry in reversed(table.all()) if not entry["undone"]), None)
    if entry is None:
        raise UnknownError("there is nothing to undo")
    _apply(database, entry, "after", "before")
    table.update({"undone": True}, doc_ids=[entry.doc_id])
    return _describe(entry | {"undone": True})


def redo(database: TinyDB) -> Edit:
    """Do again what was undone last. Raises: as `undo`."""
    table = database.table("history")
    entry = next((entry for entry in table if entry["undone"]), None)
    if entry is None:
        raise UnknownError("there is nothing to redo")
    _apply(database, entry, "before", "after")
    table.update({"undone": False}, doc_ids=[entry.doc_id])
    return _describe(entry | {"undone": False})


def _describe(entry: Mapping[str, Any]) -> Edit:
    try:
        kept = {name: entry[name] for name in _KEPT_OF_EDIT}
        steps = [(step["table"], step["id"], step["before"], step["after"]) for step in entry["steps"]]
    except KeyError as error:
        raise StoreError(f"the history of the actors can't be read: {error} is missing", "mend or remove it") from None
    if kept["kind"] not in get_args(EditKind):
        raise StoreError(clean_line(f"the history of the actors can't be read: {kept['kind']!r}"), "mend or remove it")
    changed = {record_id: (before, after) for table, record_id, before, after in steps if table == "actors"}
    ids = tuple(dict.fromkeys((kept["actor"], *(record_id for _, record_id, *_ in steps))))
    return Edit(**kept, words=_words(kept["kind"], kept["actor"], kept["name"], changed), ids=ids)


def _words(kind: EditKind, actor: str, name: str, changed: Mapping[str, tuple[Any, Any]]) -> str:
    before, after = (_actor(document) for document in changed.get(actor, (None, None)))
    match kind:
        case "changed" if before and after:
            return f"{after.name}: {'; '.join(describe_change(before, after)) or 'nothing but the time'}"
        case "merged" if after:
            return f"{name} merged into {after.name}"
        case "unmerged" if after:
            return f"{name} parted from {after.name}"
    return f"{name} {kind}"


def _actor(document: Any) -> Actor | None:
    try:
        return decode(Actor, document)
    except CodecError:  # gone, or written by a later version: the words then say less
        return None


def _snapshot(database: TinyDB, ids: frozenset[str]) -> Snapshot:
    return {
        (name, document["id"]): dict(document)
        for name in _WATCHED
        for document in database.table(name)
        if document.get("id") in ids
    }


def _apply(database: TinyDB, entry: Document, there: str, wanted: str) -> None:
    now = _snapshot(database, frozenset(step["id"] for step in entry["steps"]))
    for step in entry["steps"]:
        if now.get((step["table"], step["id"])) != step[there]:
            raise StoreError(
                f"{clean_line(entry['name'])} was changed meanwhile",
                "what was done to it can't be taken back by itself",
            )
    for step in entry["steps"]:
        put_document(database.table(step["table"]), step["id"], step[wanted])


def find_document(table: Table, record_id: str) -> dict[str, Any] | None:
    """The document of an id, as a copy of its own; None if there is none."""
    return next((dict(found) for found in table if found.get("id") == record_id), None)


def put_document(table: Table, record_id: str, document: dict[str, Any] | None) -> None:
    """Make a document the one of an id, whatever was there before; None takes it away."""
    held = [found.doc_id for found in table if found.get("id") == record_id]
    if held:
        table.remove(doc_ids=held)
    if document is not None:
        table.insert(Document(document, held[0]) if held else document)

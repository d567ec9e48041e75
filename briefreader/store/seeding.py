"""How the actors that are shipped come into the store, and how a newer release changes what the user hasn't touched."""

import json
from collections.abc import Callable, Iterable
from functools import cached_property
from hashlib import blake2b
from pathlib import Path

from tinydb import table

from briefreader.errors import StoreError
from briefreader.model.actor import Actor
from briefreader.store.codec import encode, field_names
from briefreader.store.seed import fingerprint_seed, load_seed
from briefreader.store.storage import AtomicStorage
from briefreader.store.tables import Document, Tables

Seed = Path | Callable[[], Iterable[Actor]]

SHIPPED = "shipped"
_COMPARED = field_names(Actor) - {"created", "updated"}


def fingerprint(document: Document) -> str:
    """What tells whether a document still says what was shipped; times and fields beyond the model's don't count."""
    told = {name: value for name, value in document.items() if name in _COMPARED}
    return blake2b(json.dumps(told, sort_keys=True).encode(), digest_size=8).hexdigest()


def merge_seed(documents: dict[str, Document], seed: Iterable[Actor], removed: frozenset[str]) -> dict[str, Document]:
    """The table of actors with those of a release in it.

    A document that came from a release carries the fingerprint of what was shipped: while it still says that, it is
    the release's to change and, once nobody refers to it, to take back. What the user added or changed stays as it is.

    Args:
        documents: the table by number; not changed.
        removed: ids that the user removed or merged into others; they don't come back.
    """
    shipped = {actor.id: _ship(actor) for actor in seed}
    own = {number: document for number, document in documents.items() if _is_own(document)}
    wanted = {actor for document in own.values() for actor in _ties(document)}
    merged: dict[str, Document] = {}
    for number, document in documents.items():
        fresh = shipped.pop(document.get("id", ""), None)
        if number in own:
            same = fresh is not None and SHIPPED in document and fingerprint(document) == fresh[SHIPPED]
            merged[number] = document | {SHIPPED: fresh[SHIPPED]} if fresh and same else document
        elif fresh is not None:
            merged[number] = {k: v for k, v in document.items() if k not in _COMPARED} | fresh
        elif document.get("id") in wanted:
            merged[number] = document
    free = max((int(number) for number in documents), default=0) + 1
    added = (document for actor_id, document in shipped.items() if actor_id not in removed)
    return merged | {str(number): document for number, document in enumerate(added, start=free)}


def _ship(actor: Actor) -> Document:
    document = encode(actor)
    return document | {SHIPPED: fingerprint(document)}


def _is_own(document: Document) -> bool:
    return SHIPPED not in document or fingerprint(document) != document[SHIPPED]


def _ties(document: Document) -> list[str]:
    try:
        return [affiliation["actor"] for affiliation in document.get("affiliations", ())]
    except (KeyError, TypeError):  # mended by hand; whoever decodes it will say so
        return []


class Seeding:
    """Keeps what is shipped in a storage's tables up to date: on the disk, or in memory where that can't be.

    Args:
        seed: the folder of what is shipped, or what gives it.

    Attributes:
        in_memory: whether the tables are brought up to date in memory alone.
    """

    def __init__(self, storage: AtomicStorage, seed: Seed) -> None:
        self.in_memory = False
        self._storage = storage
        self._seed = seed
        self._checked = -1

    def refresh(self) -> None:
        """Merge the release's actors in, if the tables as they are now haven't got them.

        Raises: StoreError if the tables or what is shipped can't be read.
        """
        with self._storage.mutex:
            tables = self._storage.read()
            if self._checked != self._storage.stamp:
                if tables.get("seed", {}).get("1", {}).get("fingerprint") != self.fingerprint:
                    self._merge()
                self._checked = self._storage.stamp

    @cached_property
    def fingerprint(self) -> str:
        """What tells one release's actors from another's."""
        if isinstance(self._seed, Path):
            return fingerprint_seed(self._seed)
        return blake2b(json.dumps([encode(actor) for actor in self._seed()]).encode(), digest_size=8).hexdigest()

    def _merge(self) -> None:
        seed = load_seed(self._seed) if isinstance(self._seed, Path) else tuple(self._seed())
        if self.in_memory:
            self._storage.hold(self._with_seed(self._storage.read(), seed))
            return
        try:
            with self._storage.transaction() as database:
                merged = self._with_seed(self._storage.read(), seed)
                for name in ("actors", "seed"):
                    database.table(name).truncate()
                    database.table(name).insert_multiple(
                        table.Document(fields, int(number)) for number, fields in merged[name].items()
                    )
        except StoreError:
            self._storage.hold(self._with_seed(self._storage.read(), seed))

    def _with_seed(self, tables: Tables, seed: Iterable[Actor]) -> Tables:
        absent = ("removed", "redirects")
        removed = frozenset(document.get("id", "") for name in absent for document in tables.get(name, {}).values())
        actors = merge_seed(tables.get("actors", {}), seed, removed)
        return tables | {"actors": actors, "seed": {"1": {"fingerprint": self.fingerprint}}}

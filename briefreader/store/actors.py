"""Actors and factions: what is shipped, and what the user added to it or changed."""

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cached_property
from hashlib import blake2b
from pathlib import Path

from tinydb import TinyDB
from tinydb.table import Document

from briefreader.errors import StoreError
from briefreader.model.actor import Actor
from briefreader.store.codec import encode
from briefreader.store.collection import Collection
from briefreader.store.ids import check_slug, make_slug
from briefreader.store.seed import fingerprint_seed, load_seed
from briefreader.store.seeding import merge_seed
from briefreader.store.storage import AtomicStorage
from briefreader.store.tables import Schema, Tables

SCHEMA = Schema("briefreader.actors", 1)
Seed = Path | Callable[[], Iterable[Actor]]


class ActorStore:
    """The user's actors, with those of the release merged in.

    What is shipped is written into the file on first use; a newer release changes what the user hasn't touched, and
    nothing else. Where the file can't be written all of it is there in memory. Whatever another process writes is seen
    at the next call.

    Args:
        path: `actors.json`.
        seed: the folder of what is shipped, or what gives it.
    """

    def __init__(self, path: Path, seed: Seed = tuple) -> None:
        self._storage = AtomicStorage(path, SCHEMA)
        self._actors = Collection(self._storage, "actors", Actor, "actor")
        self._seed = seed
        self._merged = -1

    @property
    def writable(self) -> bool:
        """Whether actors can be added and changed."""
        return self._storage.writable

    @property
    def notices(self) -> tuple[str, ...]:
        """What the user must be told: a file that was set aside. Reads the store."""
        self._fresh()
        return self._storage.notices

    @property
    def revision(self) -> str:
        """A fingerprint that changes whenever an actor does; the same in every process."""
        self._fresh()
        return self._storage.digest

    def all(self) -> tuple[Actor, ...]:
        """All actors, those that came with the first release first.

        Raises: StoreError if the file can't be read and has no good copy.
        """
        return tuple(self._fresh().records().values())

    def get(self, actor_id: str) -> Actor:
        """One actor. Raises: UnknownError."""
        return self._fresh().get(actor_id)

    def add(self, actor: Actor) -> Actor:
        """Keep a new actor; without an id it gets one made from its name.

        Returns: the actor as it is kept, once it is safe on the disk.
        Raises: StoreError if the id is taken or none, or it can't be written.
        """
        with self._fresh().change() as change:
            made = check_slug(actor.id) if actor.id else make_slug(actor.name, change.records)
            kept = replace(actor, id=made)
            change.insert(kept)
            _set_removed(change.database, made, removed=False)
        return kept

    def update(self, actor: Actor) -> Actor:
        """Change an actor. Returns it once it is safe on the disk.

        Raises: UnknownError if there is none of its id; StoreError if it can't be written.
        """
        with self._fresh().change() as change:
            change.update(actor)
        return actor

    def remove(self, actor_id: str) -> None:
        """Forget an actor; one that was shipped doesn't come back with the next release.

        Raises: UnknownError if there is none; StoreError if it can't be written.
        """
        with self._fresh().change() as change:
            change.remove(actor_id)
            _set_removed(change.database, actor_id, removed=True)

    @cached_property
    def _seed_fingerprint(self) -> str:
        if isinstance(self._seed, Path):
            return fingerprint_seed(self._seed)
        return blake2b(json.dumps([encode(actor) for actor in self._seed()]).encode(), digest_size=8).hexdigest()

    def _fresh(self) -> Collection[Actor]:
        """The actors, with the release's merged in if the file, as it is now, hasn't got them."""
        with self._storage.mutex:
            tables = self._storage.read()
            if self._merged != self._storage.stamp:
                if tables.get("seed", {}).get("1", {}).get("fingerprint") != self._seed_fingerprint:
                    self._merge_seed()
                self._merged = self._storage.stamp
            return self._actors

    def _merge_seed(self) -> None:
        seed = load_seed(self._seed) if isinstance(self._seed, Path) else tuple(self._seed())
        try:
            with self._storage.transaction() as database:
                merged = self._with_seed(self._storage.read(), seed)
                for name in ("actors", "seed"):
                    table = database.table(name)
                    table.truncate()
                    table.insert_multiple(Document(fields, int(number)) for number, fields in merged[name].items())
        except StoreError:
            self._storage.hold(self._with_seed(self._storage.read(), seed))

    def _with_seed(self, tables: Tables, seed: Iterable[Actor]) -> Tables:
        removed = frozenset(document.get("id", "") for document in tables.get("removed", {}).values())
        actors = merge_seed(tables.get("actors", {}), seed, removed)
        return tables | {"actors": actors, "seed": {"1": {"fingerprint": self._seed_fingerprint}}}


def _set_removed(database: TinyDB, actor_id: str, *, removed: bool) -> None:
    """Remember, or no longer, that the user removed an actor, so that no release brings it back."""
    table = database.table("removed")
    table.remove(lambda document: document.get("id") == actor_id)
    if removed:
        table.insert({"id": actor_id})

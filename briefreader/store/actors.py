"""Actors and factions: what is shipped, and what the user added to it or changed."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from typing import Any

from tinydb import TinyDB

from briefreader.errors import StoreError, UnknownError
from briefreader.model.actor import Actor
from briefreader.model.clean import clean_line
from briefreader.store.codec import CodecError, decode, encode
from briefreader.store.collection import Change, Collection, rewrite
from briefreader.store.file_store import FileStore
from briefreader.store.files import find_signature
from briefreader.store.history import Edit, EditKind, find_document, list_edits, put_document, recorded, redo, undo
from briefreader.store.ids import check_slug, make_slug, now_in_utc
from briefreader.store.layered import Combined, LayeredActors, Roster
from briefreader.store.layers import Layers
from briefreader.store.merging import merge_actors, unmerge_actors
from briefreader.store.seeding import Seed, Seeding
from briefreader.store.tables import Schema

SCHEMA = Schema("briefreader.actors", 1)
_LONGEST_LIST = 2_000  # actors; every write carries all that are in the file


class ActorStore(FileStore):
    """The user's actors, with those of the release merged in.

    What is shipped is written into the file on first use; a newer release changes what the user hasn't touched, and
    nothing else. Where the file can't be written all of it is there in memory. Whatever another process writes is seen
    at the next call. What changes actors returns once it is safe on the disk, and can be undone. Behind the user's
    actors stand those of the imported lists, which are only read: what is changed of them goes into the user's file.

    Args:
        path: `actors.json`.
        seed: the folder of what is shipped, or what gives it.
        now: tells the time, as ISO in UTC.
        layers: the folder of the imported lists.

    Attributes:
        layers: the imported lists; none where no folder was given.
    """

    def __init__(
        self, path: Path, seed: Seed = tuple, now: Callable[[], str] = now_in_utc, layers: Path | None = None
    ) -> None:
        super().__init__(path, SCHEMA)
        self.layers = Layers(layers)
        self._actors = LayeredActors(self._storage, self.layers)
        self._seeding = Seeding(self._storage, seed)
        self._now = now

    @property
    def notices(self) -> tuple[str, ...]:
        """What the user must be told: a file that was set aside. Reads the store."""
        self._seeding.refresh()
        self.layers.records()
        return (*self._storage.notices, *self.layers.notices)

    @property
    def revision(self) -> str:
        """A fingerprint that changes whenever an actor does; the same in every process."""
        with self._storage.mutex:
            self._seeding.refresh()
            layers = self.layers.signature
            digest = self._storage.digest
            return blake2b(repr((digest, layers)).encode(), digest_size=16).hexdigest() if layers else digest

    @property
    def fingerprint(self) -> str:
        """Like `revision`, without reading a file: it may change where no actor did, but never stays where one did.

        Ask for it after the actors: what a release brings is written when they are first read.
        """
        parts = (find_signature(self._storage.path), self.layers.signature, self._seeding.fingerprint)
        return blake2b(repr(parts).encode(), digest_size=16).hexdigest()

    @property
    def redirects(self) -> Mapping[str, str]:
        """Ids of actors that were merged into others, and of those others, which may have been merged in turn."""
        with self._storage.mutex:
            self._seeding.refresh()
            return self._read_redirects()

    def roster(self) -> Sequence[Actor]:
        """All actors as they are at this moment, each read from what is kept when it is asked for. Raises: as `all`."""
        records = self._fresh().records()
        return Roster(records if isinstance(records, Combined) else dict(records))

    def leave_as_is(self) -> None:
        """Don't write what a new release brings, for who only wants to look."""
        self._seeding.in_memory = True

    @property
    def removed(self) -> frozenset[str]:
        """Ids of actors that the user removed."""
        with self._storage.mutex:
            self._seeding.refresh()
            documents = self._storage.read().get("removed", {}).values()
            return frozenset(document.get("id", "") for document in documents)

    def all(self) -> tuple[Actor, ...]:
        """All actors, those that came with the first release first.

        Raises: StoreError if the file can't be read and has no good copy.
        """
        return tuple(self._fresh().records().values())

    def ids(self) -> frozenset[str]:
        """The ids of all actors, and those that lead to one since they were merged. Raises: as `all`."""
        with self._storage.mutex:
            return frozenset((*self._fresh().records(), *self._read_redirects()))

    def own(self) -> tuple[Actor, ...]:
        """What is shipped and what the user added or changed: all but the imported lists. Raises: as `all`."""
        with self._storage.mutex:
            self._seeding.refresh()
            return tuple(self._actors.own().values())

    def all_without(self, layer: str) -> Mapping[str, Actor]:
        """All actors by id, as they would be without one of the imported lists. Raises: as `all`."""
        with self._storage.mutex:
            self._seeding.refresh()
            return self._actors.without(layer)

    def get(self, actor_id: str) -> Actor:
        """One actor, also by an id that was merged into it. Raises: UnknownError."""
        with self._storage.mutex:
            records = self._fresh().records()
            if actor_id in records:
                return records[actor_id]
            redirects = self._read_redirects()
            wanted = actor_id
            while wanted in redirects:
                wanted = redirects.pop(wanted)
            if wanted not in records:
                raise self._actors.unknown(actor_id)
            return records[wanted]

    def resolve(self, actor_id: str) -> str | None:
        """The id of an actor as it is now; None for one that is gone."""
        try:
            return self.get(actor_id).id
        except UnknownError:
            return None

    def means(self, linked: str | None, actor_id: str) -> bool:
        """Whether the id that something was linked to means an actor, also if the two became one since."""
        return linked is not None and (linked == actor_id or self.resolve(linked) == actor_id)

    def add(self, actor: Actor) -> Actor:
        """Keep a new actor; without an id it gets one made from its name.

        Returns: the actor as it is kept.
        Raises: StoreError if the id is taken or none, or it can't be written.
        """
        with self._fresh().change() as change:
            taken = change.records.keys() | self._read_redirects().keys()
            kept = replace(actor, id=check_slug(actor.id) if actor.id else make_slug(actor.name, taken))
            if kept.id in taken:
                raise StoreError(
                    f"there is already an actor {kept.id!r}", f"choose another id, as {make_slug(kept.id, taken)}"
                )
            with self._recorded(change.database, "added", kept, kept.id):
                change.insert(kept)
                put_document(change.database.table("removed"), kept.id, None)
        return kept

    def add_list(self, actors: Sequence[Actor], source: str) -> None:
        """Keep a list of actors, those that are known changed, in one step that can be undone as one.

        Raises: StoreError if the list is longer than one file should carry, or it can't be written.
        """
        if len(actors) > _LONGEST_LIST:
            raise StoreError(
                f"{len(actors)} actors are too many to be kept among your own (at most {_LONGEST_LIST})",
                "keep them as a layer",
            )
        if not actors:
            return
        with self._fresh().change() as change:
            edit = Edit("imported", self._now(), actors[0].id, f"{len(actors)} actors of {source}")
            with recorded(change.database, edit, [actor.id for actor in actors]):
                for actor in actors:
                    if actor.id in change.records:
                        change.update(actor)
                    else:
                        change.insert(replace(actor, id=check_slug(actor.id)))

    def update(self, actor: Actor) -> Actor:
        """Change an actor. Returns it.

        Raises: UnknownError if there is none of its id; StoreError if it can't be written.
        """
        with self._fresh().change() as change, self._recorded(change.database, "changed", actor, actor.id):
            change.update(actor)
        return actor

    def edit(self, actor_id: str, edit: Callable[[Actor], Actor]) -> tuple[Actor, Actor]:
        """Change an actor as it is at this moment, every other writer kept out.

        Args:
            actor_id: also one that was merged into another.
            edit: gives the actor as it shall be; whatever it raises leaves all as it was.
        Returns: the actor before and after; nothing is written where they are the same.
        Raises: UnknownError if there is none of this id; StoreError if it can't be written.
        """
        known = self.get(actor_id).id
        with self._fresh().change() as change:
            before = self._known(change, known)
            wanted = replace(edit(before), id=before.id, created=before.created, updated=before.updated)
            if wanted == before:
                return before, before
            after = replace(wanted, updated=self._now())
            with self._recorded(change.database, "changed", after, after.id):
                change.update(after)
        return before, after

    def remove(self, actor_id: str) -> None:
        """Forget an actor; one that was shipped doesn't come back with the next release.

        Raises: UnknownError if there is none; StoreError if it can't be written.
        """
        with self._fresh().change() as change:
            actor = self._known(change, actor_id)
            with self._recorded(change.database, "removed", actor, actor_id):
                change.remove(actor_id)
                put_document(change.database.table("removed"), actor_id, {"id": actor_id})

    def merge(self, kept_id: str, gone_id: str) -> Actor:
        """Make two actors one. The id of the one that is gone leads to the other from now on.

        Returns: the one that is kept, with the names, affiliations and notes of the other.
        Raises: UnknownError if one of them isn't there; StoreError if they are the same, or it can't be written.
        """
        with self._fresh().change() as change:
            kept, gone = self._known(change, kept_id), self._known(change, gone_id)
            if kept == gone:
                raise StoreError(f"{clean_line(kept.name)} can't be merged with itself", "name two actors")
            merged = replace(merge_actors(kept, gone), updated=self._now())
            redirect = {
                "id": gone_id,
                "to": kept_id,
                "gone": find_document(change.database.table("actors"), gone_id) or encode(gone),
                "before": encode(kept),
            }
            with self._recorded(change.database, "merged", gone, kept_id, gone_id):
                change.remove(gone_id)
                change.update(merged)
                put_document(change.database.table("redirects"), gone_id, redirect)
        return merged

    def unmerge(self, gone_id: str) -> Actor:
        """Bring an actor back that was merged into another one, which loses what it got by that and nothing else.

        Returns: the actor that is back.
        Raises: UnknownError if it wasn't merged; StoreError if the other one isn't there, or it can't be written.
        """
        self._seeding.refresh()
        with self._storage.transaction() as database:
            redirect = find_document(database.table("redirects"), gone_id)
            if redirect is None:
                raise UnknownError(f"no actor {clean_line(repr(gone_id))} was merged into another one")
            before, gone = _decode(redirect, "before"), _decode(redirect, "gone")
            now = self._actors.records().get(redirect["to"])
            if now is None:
                raise StoreError(
                    f"{clean_line(before.name)}, which it was merged into, isn't there any more",
                    "bring that one back first",
                )
            apart = replace(unmerge_actors(now, before, gone), updated=before.updated)
            if apart != before:
                apart = replace(apart, updated=self._now())
            actors = database.table("actors")
            document = find_document(actors, now.id) or {}
            with self._recorded(database, "unmerged", gone, now.id, gone_id):
                put_document(actors, now.id, {**rewrite(document, apart), **self._actors.absorbing(now.id)})
                put_document(actors, gone_id, redirect["gone"])
                put_document(database.table("redirects"), gone_id, None)
        return gone

    def history(self) -> tuple[Edit, ...]:
        """What the user did lately, oldest first; what was undone stands last until something else is done."""
        return list_edits(self._storage.read())

    def undo(self) -> Edit:
        """Take the last thing that was done back, in whichever process it was.

        Raises: UnknownError if there is nothing; StoreError if a release changed it since, or it can't be written.
        """
        self._seeding.refresh()
        with self._storage.transaction() as database:
            return undo(database)

    def redo(self) -> Edit:
        """Do again what was undone last. Raises: as `undo`."""
        self._seeding.refresh()
        with self._storage.transaction() as database:
            return redo(database)

    def _fresh(self) -> Collection[Actor]:
        self._seeding.refresh()
        return self._actors

    def _read_redirects(self) -> dict[str, str]:
        documents = self._storage.read().get("redirects", {}).values()
        return {document.get("id", ""): document.get("to", "") for document in documents}

    def _known(self, change: Change[Actor], actor_id: str) -> Actor:
        try:
            return change.records[actor_id]
        except KeyError:
            raise self._actors.unknown(actor_id) from None

    def _recorded(self, database: TinyDB, kind: EditKind, actor: Actor, *ids: str) -> AbstractContextManager[None]:
        return recorded(database, Edit(kind, self._now(), ids[0], actor.name), ids)


def _decode(redirect: Mapping[str, Any], field: str) -> Actor:
    try:
        return decode(Actor, redirect.get(field))
    except CodecError as error:
        raise StoreError(
            clean_line(f"how {redirect.get('id')!r} was merged can't be read: {field}: {error}"),
            "mend it in actors.json",
        ) from None

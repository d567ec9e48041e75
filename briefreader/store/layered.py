"""The user's own actors with those of the imported lists behind them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from typing import Any, overload

from tinydb import TinyDB

from briefreader.model.actor import Actor
from briefreader.store.collection import Change, Collection
from briefreader.store.layers import Layers
from briefreader.store.merging import merge_actors
from briefreader.store.seeding import SHIPPED
from briefreader.store.storage import AtomicStorage

ABSORBED = "absorbed"  # of a document: the layers whose records of this id it already says all about


class LayeredActors(Collection[Actor]):
    """One table of actors over layers that are only read.

    Records of one id are one actor: that of the table first, then those of the layers by their names. What is changed
    goes into the table, whole; that document has absorbed the layers that have its id, and outranks them from then on.
    An id that was removed, or merged into another, isn't there, whatever a layer says.
    """

    def __init__(self, storage: AtomicStorage, layers: Layers | None) -> None:
        super().__init__(storage, "actors", Actor, "actor")
        self._layers = layers
        self._combined: Mapping[str, Actor] = {}
        self._made_of: object = None  # the state of the table and of the layers that they were combined from

    def records(self) -> Mapping[str, Actor]:
        """All actors by id, those of the table first. Raises: StoreError for a document that is none, naming it."""
        with self.storage.mutex:
            own = self.own()
            layers = self._layers.records() if self._layers else {}
            if not layers or self._layers is None:
                return own
            made_of = (self._stamp, self._layers.signature)
            if self._made_of != made_of or self.storage.staged:
                self._combined = self._combine(own, layers)
                self._made_of = None if self.storage.staged else made_of
            return self._combined

    def own(self) -> Mapping[str, Actor]:
        """The actors of the table alone."""
        return super().records()

    def without(self, layer: str) -> Mapping[str, Actor]:
        """All actors as they would be without a layer; what was changed of its own ones goes with it."""
        layers = self._layers.records() if self._layers else {}
        own = self.own()
        documents = self.storage.read().get(self.table, {})
        changed = {
            actor_id
            for actor_id, actor in own.items()
            if layer in self._absorbed(actor_id)
            and not actor.created
            and SHIPPED not in documents[str(self._numbers[actor_id])]
        }
        return self._combine(
            {actor_id: actor for actor_id, actor in own.items() if actor_id not in changed},
            {name: records for name, records in layers.items() if name != layer},
        )

    def absorbing(self, actor_id: str) -> Mapping[str, Any]:
        """What a document of this id must say beside the model's fields."""
        layers = self._layers.records() if self._layers else {}
        having = [name for name, records in layers.items() if actor_id in records]
        return {ABSORBED: sorted({*having, *self._absorbed(actor_id)})} if having else {}

    def start_change(self, database: TinyDB) -> "LayeredChange":
        """A change that puts into the table what so far only a layer has."""
        return LayeredChange(self, database)

    def _combine(self, own: Mapping[str, Actor], layers: Mapping[str, Mapping[str, Actor]]) -> "Combined":
        tables = self.storage.read()
        hidden = {
            document.get("id", "") for name in ("removed", "redirects") for document in tables.get(name, {}).values()
        }
        said: dict[str, list[Mapping[str, Actor]]] = {}
        for name, records in layers.items():
            for actor_id in records:
                if name not in self._absorbed(actor_id) if actor_id in own else actor_id not in hidden:
                    said.setdefault(actor_id, []).append(records)
        return Combined(own, said)

    def _absorbed(self, actor_id: str) -> Iterable[str]:
        number = self._numbers.get(actor_id)
        document = self.storage.read().get(self.table, {}).get(str(number), {})
        told = document.get(ABSORBED, ())
        return told if isinstance(told, list) else ()


class Combined(Mapping[str, Actor]):
    """Actors of a table and of layers by id, decoded and merged when they are asked for.

    Args:
        own: those of the table.
        said: for each id that layers have, the records of those that count.
    """

    def __init__(self, own: Mapping[str, Actor], said: Mapping[str, list[Mapping[str, Actor]]]) -> None:
        self._own = dict(own)
        self._said = said
        self._made: dict[str, Actor] = {}

    def __getitem__(self, actor_id: str) -> Actor:
        if actor_id not in self._said:
            return self._own[actor_id]
        if actor_id not in self._made:
            parts = [records[actor_id] for records in self._said[actor_id]]
            if actor_id in self._own:
                parts.insert(0, self._own[actor_id])
            self._made[actor_id] = reduce(merge_actors, parts)
        return self._made[actor_id]

    def __iter__(self) -> Iterator[str]:
        yield from self._own
        yield from (actor_id for actor_id in self._said if actor_id not in self._own)

    def __len__(self) -> int:
        return len(self._own.keys() | self._said.keys())


class Roster(Sequence[Actor]):
    """Actors in their order; one is made when it is asked for."""

    def __init__(self, actors: Mapping[str, Actor]) -> None:
        self._actors = actors
        self._ids = tuple(actors)

    @overload
    def __getitem__(self, place: int) -> Actor: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Actor]: ...

    def __getitem__(self, place: int | slice) -> Actor | Sequence[Actor]:
        if isinstance(place, slice):
            return [self._actors[actor_id] for actor_id in self._ids[place]]
        return self._actors[self._ids[place]]

    def __len__(self) -> int:
        return len(self._ids)


class LayeredChange(Change[Actor]):
    """A change of actors, some of which only layers have."""

    def __init__(self, collection: LayeredActors, database: TinyDB) -> None:
        super().__init__(collection, database)
        self._layered = collection

    def insert(self, record: Actor, extra: Mapping[str, Any] | None = None) -> None:
        """As `Change.insert`; a record of this id that a layer has stays hidden behind it."""
        super().insert(record, {**(extra or {}), **self._layered.absorbing(record.id)})

    def update(self, record: Actor, extra: Mapping[str, Any] | None = None) -> None:
        """As `Change.update`, also of an actor that only a layer has."""
        extra = {**(extra or {}), **self._layered.absorbing(record.id)}
        if record.id in self.records and record.id not in self._layered.own():
            self.keep(record, extra)
        else:
            super().update(record, extra)

    def remove(self, record_id: str) -> None:
        """As `Change.remove`; that a layer's record must not come back is for the caller to write down."""
        if record_id not in self.records or record_id in self._layered.own():
            super().remove(record_id)

"""Imported lists of actors: a TinyDB file each, only read after the import."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tinydb import table

from briefreader.errors import StoreError, UnknownError
from briefreader.model.actor import Actor
from briefreader.model.clean import clean_line
from briefreader.store.codec import CodecError, decode, encode
from briefreader.store.files import Signature, explain, find_signature, read_file, replace_file
from briefreader.store.ids import make_slug
from briefreader.store.lock import WriteLock
from briefreader.store.storage import AtomicStorage
from briefreader.store.tables import Document, Schema

SCHEMA = Schema("briefreader.layer", 1)
_KEPT = ".old"  # what the layer was before it was replaced or removed, for `restore`
_PATIENCE = 10.0  # seconds to wait for another writer


@dataclass(frozen=True, slots=True)
class Layer:
    """What is told of an imported list.

    Attributes:
        name: a slug, unique among the layers.
        source: the file that it was read from, without its folders.
        format: as it was read ("cameo").
        imported: ISO date-time in UTC.
        actors: how many records it has.
    """

    name: str
    source: str = ""
    format: str = ""
    imported: str = ""
    actors: int = 0


class LayerRecords(Mapping[str, Actor]):
    """The actors of one layer by id, decoded when they are asked for: most never are.

    Args:
        documents: the table as it is kept.
        name: of the layer, for errors.
    """

    def __init__(self, documents: Mapping[str, Document], name: str) -> None:
        self._documents = {document.get("id", f"#{number}"): document for number, document in documents.items()}
        self._name = name
        self._actors: dict[str, Actor] = {}

    def __getitem__(self, actor_id: str) -> Actor:
        if actor_id not in self._actors:
            try:
                self._actors[actor_id] = decode(Actor, self._documents[actor_id])
            except CodecError as error:
                problem = clean_line(f"the actor {actor_id!r} of the layer {self._name} can't be read: {error}")
                raise StoreError(problem, "import that list anew") from None
        return self._actors[actor_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._documents)

    def __len__(self) -> int:
        return len(self._documents)


class Layers:
    """The layers in a folder, each with the actors that it has by id.

    Args:
        folder: need not exist; None for no layers at all.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._storages: dict[str, AtomicStorage] = {}
        self._records: dict[str, tuple[int, LayerRecords]] = {}

    @property
    def signature(self) -> tuple[tuple[str, Signature], ...]:
        """What changes whenever a layer does, told without reading any."""
        return tuple((path.stem, found) for path in self._files() if (found := find_signature(path)))

    @property
    def notices(self) -> tuple[str, ...]:
        """What the user must be told of layers that were read."""
        return tuple(notice for storage in self._storages.values() for notice in storage.notices)

    def records(self) -> Mapping[str, Mapping[str, Actor]]:
        """The actors of each layer by id, the layers by name.

        Raises: StoreError for a layer that can't be read and has no good copy.
        """
        return {path.stem: self._read(path.stem) for path in self._files()}

    def get(self, name: str) -> Mapping[str, Actor]:
        """The actors of one layer by id. Raises: UnknownError; StoreError if it can't be read."""
        self._check(name)
        return self._read(make_slug(name, ()))

    def all(self) -> tuple[Layer, ...]:
        """The layers, by name. Raises: StoreError if one can't be read."""
        return tuple(self._describe(path.stem) for path in self._files())

    def removed(self) -> tuple[str, ...]:
        """The names of layers that were removed or replaced, and can be restored as they were."""
        if self._folder is None:
            return ()
        with suppress(OSError):
            return tuple(
                sorted(path.name.removesuffix(f".json{_KEPT}") for path in self._folder.glob(f"*.json{_KEPT}"))
            )
        return ()

    def __contains__(self, name: str) -> bool:
        return self._path(name).exists()

    def write(self, layer: Layer, actors: Iterable[Actor], *, replace: bool = False) -> Layer:
        """Keep a list; what a layer of that name held before can be restored.

        Returns: the layer as it is kept.
        Raises: StoreError if there is one of that name and it isn't to be replaced, or it can't be written.
        """
        name = make_slug(layer.name, ())
        storage = self._storage(name)
        documents = [encode(actor) for actor in actors]
        kept = Layer(name, layer.source, layer.format, layer.imported, len(documents))
        with storage.transaction() as database:
            if name in self:
                if not replace:
                    raise StoreError(f"there is already a layer {name}", "replace it, or choose another name")
                self._keep_old(name)
            database.drop_tables()
            database.table("layer").insert(encode(kept))
            database.table("actors").insert_multiple(
                table.Document(document, number) for number, document in enumerate(documents, start=1)
            )
        return kept

    def remove(self, name: str) -> None:
        """Take a layer away; it can be restored. Raises: UnknownError, StoreError if it can't be removed."""
        self._check(name)
        path = self._path(name)
        try:
            with WriteLock(path, _PATIENCE).hold():
                self._backup(name).unlink(missing_ok=True)
                path.replace(self._old(name))
        except OSError as error:
            raise explain(path, "removed", error) from None
        self._storages.pop(make_slug(name, ()), None)

    def restore(self, name: str) -> None:
        """Bring back what a layer was before it was removed or replaced; done twice, all is as before.

        Raises: UnknownError if nothing of it is left; StoreError if it can't be written.
        """
        path, old = self._path(name), self._old(name)
        if not old.exists():
            raise UnknownError(f"nothing is left of a layer {clean_line(repr(name))}", _hint(self.removed()))
        spare = path.with_name(f".{path.name}.swap.tmp")
        try:
            with WriteLock(path, _PATIENCE).hold():
                self._backup(name).unlink(missing_ok=True)
                if path.exists():
                    path.replace(spare)
                old.replace(path)
                if spare.exists():
                    spare.replace(old)
        except OSError as error:
            raise explain(path, "restored", error) from None
        self._storages.pop(make_slug(name, ()), None)

    def _files(self) -> list[Path]:
        if self._folder is None:
            return []
        try:
            return sorted(path for path in self._folder.glob("*.json") if make_slug(path.stem, ()) == path.stem)
        except OSError:
            return []

    def _check(self, name: str) -> None:
        if name not in self:
            raise UnknownError(
                f"there is no layer {clean_line(repr(name))}", _hint(path.stem for path in self._files())
            )

    def _path(self, name: str) -> Path:
        if self._folder is None:
            raise StoreError("there is no folder for layers")
        return self._folder / f"{make_slug(name, ())}.json"

    def _backup(self, name: str) -> Path:
        return self._path(name).with_name(f"{self._path(name).name}.bak")

    def _old(self, name: str) -> Path:
        return self._path(name).with_name(f"{self._path(name).name}{_KEPT}")

    def _keep_old(self, name: str) -> None:
        path = self._path(name)
        try:
            found = read_file(path)
            if found is not None:
                replace_file(self._old(name), found[0])
        except OSError as error:
            raise explain(path, "kept aside", error) from None

    def _storage(self, name: str) -> AtomicStorage:
        if name not in self._storages:
            self._storages[name] = AtomicStorage(self._path(name), SCHEMA)
            self._records.pop(name, None)
        return self._storages[name]

    def _read(self, name: str) -> LayerRecords:
        storage = self._storage(name)
        with storage.mutex:
            documents = storage.read().get("actors", {})
            if name not in self._records or self._records[name][0] != storage.stamp:
                self._records[name] = (storage.stamp, LayerRecords(documents, name))
            return self._records[name][1]

    def _describe(self, name: str) -> Layer:
        tables = self._storage(name).read()
        try:
            return decode(Layer, tables.get("layer", {}).get("1", {"name": name}))
        except CodecError as error:
            raise StoreError(f"the layer {name} can't be read: {clean_line(str(error))}", "import it anew") from None


def _hint(names: Iterable[str]) -> str:
    known = ", ".join(names)
    return f"there is {known}" if known else "there is none"

"""Other people's lists of actors: taken in as layers, printed for others."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from briefreader.desk.settling import NO_COUNTRY, Settling, map_states
from briefreader.exchange.records import Context, Remark, Remarks
from briefreader.exchange.registry import guess_format, read_actors, write_actors
from briefreader.model.actor import Actor, ActorKind
from briefreader.model.clean import clean_line
from briefreader.search.fold import fold_loose
from briefreader.store.actors import ActorStore
from briefreader.store.ids import make_slug, now_in_utc
from briefreader.store.layers import Layer
from briefreader.store.merging import merge_actors

_GUESSED_BY = 65536  # bytes of a file that tell its format


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do, before anything is written.

    Attributes:
        layer: what is told of the list; its name is the layer's.
        actors: the records to be kept, of known actors what is new of them.
        read: how many records the list has.
        fresh: how many of them are new actors.
        remarks: what was merged, doubted, dropped, and what of the list can't be said here.
    """

    layer: Layer
    actors: tuple[Actor, ...]
    read: int
    fresh: int
    remarks: tuple[Remark, ...]

    @property
    def open(self) -> int:
        """How many records a lenient plan would merge, and this one doesn't."""
        return sum(remark.reason == NO_COUNTRY for remark in self.remarks)


class ActorLists:
    """Importing and exporting of actors.

    Args:
        store: the actors.
        data: the folder of what ships with the program.
    """

    def __init__(self, store: ActorStore, data: Path) -> None:
        self._store = store
        self._data = data / "exchange"

    def plan(
        self,
        stream: BinaryIO,
        source: str,
        *,
        form: str | None = None,
        layer: str = "",
        kind: ActorKind | None = None,
        mapping: Mapping[str, str] | None = None,
        lenient: bool = False,
        advance: Callable[[int], object] = lambda _: None,
    ) -> ImportPlan:
        """What the import of a list would do.

        Args:
            stream: the list's bytes, at their beginning; must be seekable.
            source: the name of its file.
            form: its format; None to guess.
            layer: the name of the layer; "" for that of the file.
            kind: what a record is where the list doesn't say.
            mapping: fields by headers, for CSV.
            lenient: merge also where one of two actors of a name has no country.
            advance: is told how many bytes were read, every now and then.
        Raises: SourceError for a file that isn't of the format; StoreError if the store can't be read.
        """
        source = clean_line(source)
        if form is None:
            form = guess_format(source, stream.read(_GUESSED_BY))
            stream.seek(0)
        name = make_slug(layer or Path(source).stem, ())
        known = self._store.all_without(name)
        context = Context(self._data, map_states(known.values()), kind, mapping or {}, source)
        records, told = read_actors(form, stream, context, advance)
        remarks = Remarks(list(told))
        settling = Settling(
            known.values(),
            fold_loose,
            remarks,
            self._store.redirects,
            self._store.removed,
            lenient=lenient,
            keep_ids=form in ("csv", "json"),
        )
        actors = settling.settle(records)
        return ImportPlan(
            Layer(name, source, form, now_in_utc(), len(actors)),
            actors,
            len(records),
            settling.fresh,
            tuple(remarks.found),
        )

    def keep(self, plan: ImportPlan, *, overwrite: bool = False) -> Layer:
        """Write a plan down as a layer. Raises: StoreError if there is one of its name, or it can't be written."""
        return self._store.layers.write(plan.layer, plan.actors, replace=overwrite)

    def keep_among_own(self, plan: ImportPlan) -> None:
        """Write a plan's actors among the user's own. Raises: StoreError if they are too many, or can't be written."""
        known = {actor.id: actor for actor in self._store.all()}
        now = now_in_utc()
        changed = [
            replace(merge_actors(known[actor.id], actor), updated=now)
            if actor.id in known
            else replace(actor, created=now, updated=now)
            for actor in plan.actors
        ]
        self._store.add_list(changed, plan.layer.source)

    def export(self, form: str, *, layer: str | None = None) -> tuple[str, tuple[Remark, ...]]:
        """All actors, or those of one layer, as a document, and what it can't say. Raises: UnknownError."""
        if layer is None:
            actors = self._store.all()
        else:
            ids = self._store.layers.get(layer)
            actors = tuple(actor for actor in self._store.all() if actor.id in ids)
        return write_actors(form, actors, Context(self._data, map_states(self._store.all())))

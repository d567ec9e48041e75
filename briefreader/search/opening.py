"""The finder over a store of any size: scanned while it is small, else arrays that the cache folder keeps."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING

from briefreader.model.actor import Actor
from briefreader.search.index import Names
from briefreader.search.match import ActorIndex

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from briefreader.search.columns import Columns

LARGE = 20_000  # names from which arrays answer sooner, the 90 ms that numpy takes to import included
_FEW = 2_000  # actors that may have changed before the arrays are made anew
_SAMPLED = 50  # actors that are compared with what is kept of them, where the fingerprint says they are the same
_FILE, _CHANGES = "names.arrays", "names-changed.arrays"


def open_index(
    actors: Iterable[Actor], *, fingerprint: str = "", cache: Path | None = None, large: int = LARGE
) -> ActorIndex:
    """The finder over some actors.

    The index of a large store is kept and mapped again while the fingerprint is the same; where it isn't and few
    actors have changed, what is kept goes on to be used with those beside it. A file that is damaged or somebody
    else's is made anew; where nothing can be written, nothing is kept.

    Args:
        actors: of a sequence, only those are read that are found, where the index is kept already.
        fingerprint: changes with the actors; "" where nobody knows: then they are compared with what is kept.
        cache: the folder to keep the index in; None to keep none.
        large: the number of names from which it is worth that.
    """
    lazily = actors if isinstance(actors, Sequence) else list(actors)
    kept = _Kept.load(cache, fingerprint) if cache is not None and (cache / _FILE).exists() else None
    names = kept.map_again(lazily) if kept is not None else None
    if names is not None:
        return ActorIndex(names=names)
    some = list(lazily)
    if len(some) + sum(len(actor.aliases) for actor in some) < large:
        return ActorIndex(some, faster=lambda: _make(some, "", None))
    return ActorIndex(
        names=(kept.bring_up_to_date(some) if kept is not None else None) or _make(some, fingerprint, cache)
    )


def _make(actors: list[Actor], fingerprint: str, cache: Path | None) -> Names:
    from briefreader.search.arrays import ArrayIndex
    from briefreader.search.columns import make_columns

    columns = make_columns(actors)
    if cache is not None:
        _save(cache / _FILE, fingerprint, {field.name: getattr(columns, field.name) for field in fields(columns)})
    return ArrayIndex(columns, actors)


def _save(path: Path, fingerprint: str, arrays: "dict[str, NDArray[np.generic]]") -> None:
    from briefreader.search.kept import save_arrays

    with suppress(OSError):  # a full disk or a folder that is only read: the index is made anew next time
        save_arrays(path, fingerprint, arrays)


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the cache folder has of the names, and whose it was; `fingerprint` is of the actors that there are now."""

    folder: Path
    columns: "Columns"
    stamp: str
    fingerprint: str

    @classmethod
    def load(cls, folder: Path, fingerprint: str) -> "_Kept | None":
        from briefreader.search.columns import Columns
        from briefreader.search.kept import load_arrays

        found = load_arrays(folder / _FILE)
        if found is None or found[1].keys() != {field.name for field in fields(Columns)}:
            return None
        return cls(folder, Columns(**found[1]), found[0], fingerprint)

    def map_again(self, actors: Sequence[Actor]) -> Names | None:
        """What is kept for these very actors, if that is known; a sample of them is looked at."""
        import numpy as np

        from briefreader.search.kept import load_arrays

        if not self.fingerprint:
            return None
        if self.fingerprint == self.stamp:
            places = np.arange(len(self.columns.digests), dtype=np.int32)
            return self._lay(actors, places) if len(actors) == len(places) and self._agrees(actors, places) else None
        changes = load_arrays(self.folder / _CHANGES)
        if changes is None or changes[0] != self._change or changes[1].keys() != {"places"}:
            return None
        return self._lay(actors, changes[1]["places"]) if self._agrees(actors, changes[1]["places"]) else None

    @property
    def _change(self) -> str:
        return f"{self.stamp} {self.fingerprint}"

    def _agrees(self, actors: Sequence[Actor], places: "NDArray[np.int32]") -> bool:
        from briefreader.search.columns import digest_actors

        if len(places) != len(self.columns.digests) or (len(places) and int(places.max()) >= len(actors)):
            return False
        sampled = [old for old in range(0, len(places), max(1, len(places) // _SAMPLED)) if places[old] >= 0]
        digests = digest_actors([actors[int(places[old])] for old in sampled])
        return bool((digests == self.columns.digests[sampled]).all())

    def bring_up_to_date(self, actors: list[Actor]) -> Names | None:
        """What is kept with what has changed since beside it; None where that is too much."""
        import numpy as np

        from briefreader.search.columns import digest_actors

        if not actors:
            return None
        digests = digest_actors(actors)
        order = np.argsort(digests)
        found = np.searchsorted(digests[order], self.columns.digests)
        found[found == len(actors)] = 0
        places = order[found].astype(np.int32)
        places[digests[places] != self.columns.digests] = -1
        gone = np.count_nonzero(places < 0)
        if gone > _FEW or len(actors) - (len(places) - gone) > _FEW:
            return None
        _save(self.folder / _CHANGES, self._change, {"places": places})
        return self._lay(actors, places)

    def _lay(self, actors: Sequence[Actor], places: "NDArray[np.int32]") -> Names:
        """The columns for those actors that they know, with the others in a small index beside."""
        import numpy as np

        from briefreader.search.arrays import ArrayIndex
        from briefreader.search.index import NameIndex
        from briefreader.search.layered import LayeredIndex

        others = np.ones(len(actors), bool)
        others[places[places >= 0]] = False
        same = len(places) == len(actors) and bool((places == np.arange(len(places))).all())
        old = ArrayIndex(self.columns, actors, None if same else places)
        new = [actors[place] for place in np.flatnonzero(others).tolist()]
        return LayeredIndex(old, len(old), NameIndex(new)) if new else old

"""The finder over a store of any size: scanned while it is small, else arrays that the cache folder keeps."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import fields
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
_SAMPLED = 97  # of so many actors one is compared with what is kept of it
_FILE, _CHANGES = "names.arrays", "names-changed.arrays"


def open_index(
    actors: Iterable[Actor] | Sequence[Actor], *, fingerprint: str = "", cache: Path | None = None, large: int = LARGE
) -> ActorIndex:
    """The finder over some actors.

    The index of a large store is kept and mapped again while the fingerprint is the same; where it isn't and few
    actors have changed, what is kept goes on to be used with those beside it. A file that is damaged or somebody
    else's is made anew; where nothing can be written, nothing is kept.

    Args:
        actors: of a sequence only those are asked for that are needed.
        fingerprint: changes with the actors; "" where nobody knows: then they are compared with what is kept.
        cache: the folder to keep the index in; None to keep none.
        large: the number of names from which it is worth that.
    """
    some = actors if isinstance(actors, Sequence) else list(actors)
    if len(some) < large and len(some) + sum(len(actor.aliases) for actor in some) < large:
        return ActorIndex(some)
    return ActorIndex(names=_open_large(some, fingerprint, cache))


def _open_large(actors: Sequence[Actor], fingerprint: str, cache: Path | None) -> Names:
    from briefreader.search.arrays import ArrayIndex
    from briefreader.search.columns import make_columns

    kept = _load_columns(cache / _FILE) if cache is not None else None
    if kept is not None:
        names = _use(kept[1], kept[0], actors, fingerprint, cache)
        if names is not None:
            return names
    columns = make_columns(actors)
    if cache is not None:
        _save(cache / _FILE, fingerprint, {field.name: getattr(columns, field.name) for field in fields(columns)})
    return ArrayIndex(columns, actors)


def _load_columns(path: Path) -> "tuple[str, Columns] | None":
    from briefreader.search.columns import Columns
    from briefreader.search.kept import load_arrays

    kept = load_arrays(path)
    if kept is None or kept[1].keys() != {field.name for field in fields(Columns)}:
        return None
    return kept[0], Columns(**kept[1])


def _save(path: Path, fingerprint: str, arrays: "dict[str, NDArray[np.generic]]") -> None:
    from briefreader.search.kept import save_arrays

    with suppress(OSError):  # a full disk or a folder that is only read: the index is made anew next time
        save_arrays(path, fingerprint, arrays)


def _use(columns: "Columns", kept: str, actors: Sequence[Actor], fingerprint: str, cache: Path | None) -> Names | None:
    """What is kept, for the actors that there are now; None where too many have changed."""
    import numpy as np

    from briefreader.search.arrays import ArrayIndex
    from briefreader.search.columns import digest_actors
    from briefreader.search.kept import load_arrays

    if fingerprint and fingerprint == kept and _agree(columns, actors, range(len(actors))):
        return ArrayIndex(columns, actors)
    changes = load_arrays(cache / _CHANGES) if fingerprint and cache is not None else None
    if changes is not None and changes[0] == f"{kept} {fingerprint}" and changes[1].keys() == {"places"}:
        places = changes[1]["places"]
        if len(places) == len(columns.digests) and _agree(columns, actors, places.tolist()):
            return _lay(columns, actors, places)
    if not actors:
        return None
    digests = digest_actors(actors)
    order = np.argsort(digests)
    found = np.searchsorted(digests[order], columns.digests)
    found[found == len(actors)] = 0
    places = order[found].astype(np.int32)
    places[digests[places] != columns.digests] = -1
    if len(actors) - np.count_nonzero(places >= 0) > _FEW or np.count_nonzero(places < 0) > _FEW:
        return None
    if cache is not None:
        _save(cache / _CHANGES, f"{kept} {fingerprint}", {"places": places})
    return _lay(columns, actors, places)


def _agree(columns: "Columns", actors: Sequence[Actor], places: Sequence[int]) -> bool:
    """Whether actors are those of the columns, by their number and a sample of them."""
    from briefreader.search.columns import digest_actors

    if len(places) != len(columns.digests) or max(places, default=-1) >= len(actors):
        return False
    sampled = [old for old in range(0, len(places), _SAMPLED) if places[old] >= 0]
    return bool((digest_actors([actors[places[old]] for old in sampled]) == columns.digests[sampled]).all())


def _lay(columns: "Columns", actors: Sequence[Actor], places: "NDArray[np.int32]") -> Names:
    """The columns for those actors that they know, with the others in a small index beside."""
    from briefreader.search.arrays import ArrayIndex
    from briefreader.search.index import NameIndex
    from briefreader.search.layered import LayeredIndex

    known = set(places.tolist())
    old = ArrayIndex(columns, [actors[place] if place >= 0 else None for place in places.tolist()], places >= 0)
    others = [actor for place, actor in enumerate(actors) if place not in known]
    return LayeredIndex(old, len(old), NameIndex(others)) if others else old

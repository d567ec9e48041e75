"""Who may be meant by a name."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from briefreader.model.actor import ActorKind
from briefreader.model.match import Match

if TYPE_CHECKING:
    from briefreader.search.match import ActorIndex
    from briefreader.store.actors import ActorStore


class Finder:
    """Finds actors by whatever they are called.

    Args:
        actors: whom it can find.
        cache: the folder that the index of a large store is kept in.
    """

    def __init__(self, actors: "ActorStore", cache: Path) -> None:
        self._actors = actors
        self._cache = cache

    @cached_property
    def _index(self) -> "ActorIndex":
        from briefreader.search.opening import open_index

        return open_index(self._actors.roster(), fingerprint=self._actors.revision, cache=self._cache)

    def find(
        self,
        query: str,
        *,
        limit: int = 20,
        kind: ActorKind | None = None,
        as_of: str | None = None,
        wanted: Callable[[], bool] | None = None,
    ) -> tuple[Match, ...]:
        """Actors that a query may mean, best first; none once nobody waits for them any more (`wanted`)."""
        return self._index.find(query, limit=limit, kind=kind, as_of=as_of, wanted=wanted)

    def forget_actors(self) -> None:
        """Make the index anew, when it is next needed, of the actors as they are then."""
        self.__dict__.pop("_index", None)

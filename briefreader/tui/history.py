"""What was done and can be undone, in one order whatever it was."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar


class Record(Protocol):
    """Whatever has an id of its own."""

    @property
    def id(self) -> str:
        """Unique among its kind."""
        ...


R = TypeVar("R", bound=Record)
Kept = TypeVar("Kept", bound=Record, contravariant=True)


class Keeper(Protocol[Kept]):
    """Who keeps records of one kind; each method raises StoreError where it can't, and nothing has changed then."""

    def restore(self, record: Kept) -> object:
        """Put a removed record back."""
        ...

    def update(self, record: Kept) -> object:
        """Put a record in the place of the one with its id."""
        ...

    def remove(self, record_id: str) -> object:
        """Forget a record."""
        ...


class Change(Protocol):
    """Something that was done."""

    @property
    def words(self) -> str:
        """What it was, to be said after "undid" or "redid"."""
        ...

    def undo(self) -> None:
        """Take it back."""
        ...

    def redo(self) -> None:
        """Do it again."""
        ...


@dataclass(frozen=True, slots=True)
class RecordChange(Generic[R]):
    """A record before and after: None where there was, or is, none."""

    keeper: Keeper[R]
    before: R | None
    after: R | None
    words: str

    def undo(self) -> None:
        """Take it back."""
        self._turn(self.after, self.before)

    def redo(self) -> None:
        """Do it again."""
        self._turn(self.before, self.after)

    def _turn(self, now: R | None, then: R | None) -> None:
        if then is None and now is not None:
            self.keeper.remove(now.id)
        elif then is not None and now is None:
            self.keeper.restore(then)
        elif then is not None:
            self.keeper.update(then)


class History:
    """All changes since the start. Raises what the keepers raise; nothing has changed then."""

    def __init__(self) -> None:
        self._done: list[Change] = []
        self._undone: list[Change] = []

    def did(self, change: Change) -> None:
        """Remember a change."""
        self._done.append(change)
        self._undone.clear()

    def undo(self) -> Change | None:
        """Take the last change back; None if there is none."""
        return self._turn(self._done, self._undone, lambda change: change.undo())

    def redo(self) -> Change | None:
        """Do the change that was undone last again; None if there is none."""
        return self._turn(self._undone, self._done, lambda change: change.redo())

    def _turn(self, source: list[Change], target: list[Change], turn: Callable[[Change], None]) -> Change | None:
        if not source:
            return None
        turn(source[-1])
        target.append(source.pop())
        return target[-1]

"""Where the reader was, and places with a name; all of it outlives the reader."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

_MOST_JUMPS = 50
_MOST_NAMED = 500


class Place(NamedTuple):
    """An offset in a briefing, by its id."""

    briefing: str
    offset: int


class Places:
    """Places to come back to: those that a jump left, oldest first, and those with a letter.

    A small letter is for one briefing, a capital for all of them.

    Args:
        kept: what `dump` gave before; whatever else it is counts as nothing.
    """

    def __init__(self, kept: Any = None) -> None:
        kept = kept if isinstance(kept, dict) else {}
        self._jumps = [place for row in _rows(kept, "jumps") if (place := _place(row))]
        self._at = len(self._jumps)
        self._named: dict[tuple[str, str], Place] = {}
        for row in _rows(kept, "named"):
            place = _place(row[1:]) if isinstance(row, list) else None
            if place and isinstance(row[0], str) and len(row[0]) == 1:
                self.name(row[0], place)

    def dump(self) -> dict[str, list[list[str | int]]]:
        """All places, as they can be kept in a JSON file."""
        return {
            "jumps": [[*place] for place in self._jumps[-_MOST_JUMPS:]],
            "named": [[letter, *place] for (_, letter), place in [*self._named.items()][-_MOST_NAMED:]],
        }

    @property
    def jumps(self) -> tuple[Place, ...]:
        """The places that a jump left, the last one first."""
        return tuple(reversed(self._jumps))

    @property
    def named(self) -> tuple[tuple[str, Place], ...]:
        """The places that have a letter, by their letters."""
        return tuple(sorted((letter, place) for (_, letter), place in self._named.items()))

    def leave(self, place: Place) -> None:
        """Remember a place that is left by a jump; what lay ahead of it is forgotten."""
        ahead = self._jumps[: self._at]
        self._jumps = [*(other for other in ahead if other != place), place][-_MOST_JUMPS:]
        self._at = len(self._jumps)

    def back(self, here: Place) -> Place | None:
        """The place left last; going there is a jump itself, so that twice comes back here."""
        if not self._jumps:
            return None
        before = self._jumps.pop()
        self.leave(here)
        return before

    def older(self, here: Place) -> Place | None:
        """The place left before the one that `older` gave last; None where there is none."""
        if self._at == len(self._jumps) and self._jumps:
            self.leave(here)
            self._at -= 1
        if self._at == 0:
            return None
        self._at -= 1
        return self._jumps[self._at]

    def newer(self) -> Place | None:
        """The way back from `older`; None at its end."""
        if self._at + 1 >= len(self._jumps):
            return None
        self._at += 1
        return self._jumps[self._at]

    def name(self, letter: str, place: Place) -> None:
        """Give a place a letter."""
        key = ("" if letter.isupper() else place.briefing, letter)
        self._named.pop(key, None)
        self._named[key] = place

    def forget(self, letter: str, briefing: str) -> None:
        """Take a letter away, as seen from a briefing."""
        self._named.pop(("" if letter.isupper() else briefing, letter), None)

    def find(self, letter: str, briefing: str) -> Place | None:
        """The place of a letter, as seen from a briefing; None if it has none."""
        return self._named.get(("" if letter.isupper() else briefing, letter))


@dataclass(frozen=True, slots=True)
class Naming:
    """A letter that a place was given, which can be undone.

    Attributes:
        before: the place that had it.
        keep: keeps all places for the next start.
    """

    places: Places
    letter: str
    before: Place | None
    after: Place
    keep: Callable[[], None]
    words: str = "name of a place"

    def undo(self) -> None:
        """Give the letter back."""
        if self.before is None:
            self.places.forget(self.letter, self.after.briefing)
        else:
            self.places.name(self.letter, self.before)
        self.keep()

    def redo(self) -> None:
        """Give it once more."""
        self.places.name(self.letter, self.after)
        self.keep()


def _rows(kept: dict[Any, Any], key: str) -> list[Any]:
    rows = kept.get(key)
    return rows if isinstance(rows, list) else []


def _place(row: Any) -> Place | None:
    if isinstance(row, list) and len(row) == 2 and isinstance(row[0], str) and isinstance(row[1], int):
        return Place(row[0], max(0, row[1]))
    return None

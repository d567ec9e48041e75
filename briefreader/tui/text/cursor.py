"""Where the reader is and what is selected."""

from dataclasses import dataclass, replace

from briefreader.model.span import Span
from briefreader.tui.text.units import Unit, Units


@dataclass(frozen=True, slots=True)
class Cursor:
    """A place in the text and, while something is selected, the other end of it.

    Attributes:
        offset: where motions start from.
        anchor: the end that stays where it is; None while nothing is selected.
        unit: what the selection is made of.
    """

    offset: int = 0
    anchor: int | None = None
    unit: Unit = "word"

    def moved(self, offset: int) -> "Cursor":
        """The cursor elsewhere; a selection stretches."""
        return replace(self, offset=offset)

    def selecting(self, unit: Unit) -> "Cursor":
        """Start to select by a unit; the same unit again lets go, another one changes what the selection is made of."""
        if self.anchor is None:
            return replace(self, anchor=self.offset, unit=unit)
        return self.released() if unit == self.unit else replace(self, unit=unit)

    def swapped(self) -> "Cursor":
        """The cursor at the selection's other end."""
        return self if self.anchor is None else replace(self, offset=self.anchor, anchor=self.offset)

    def released(self) -> "Cursor":
        """The cursor with nothing selected."""
        return replace(self, anchor=None, unit="word")

    def span(self, units: Units) -> Span | None:
        """What is selected: whole units from one end to the other; None if nothing is."""
        if self.anchor is None:
            return None
        return units.at(self.anchor, self.unit).cover(units.at(self.offset, self.unit))

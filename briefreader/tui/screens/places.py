"""All places to come back to."""

from collections.abc import Mapping
from typing import ClassVar

from briefreader.model.briefing import Briefing
from briefreader.tui.places import Place
from briefreader.tui.screens.picker import Picker
from briefreader.tui.session import Session
from briefreader.tui.text.cells import fit
from briefreader.tui.widgets.row_window import Line

_WORDS = 120  # code points of the text that are shown
_TITLE = 24  # cells of the title of another briefing


class PlacesScreen(Picker[Place | None]):
    """Dismisses with a place, or None. Those with a letter stand before those that were left by jumps."""

    LABEL: ClassVar[str] = "go to"
    EMPTY: ClassVar[str] = "no place fits"

    def __init__(self, session: Session, briefing: Briefing, titles: Mapping[str, str]) -> None:
        super().__init__(session)
        self._briefing = briefing
        self._titles = {**titles, briefing.id: briefing.title}
        named = [(letter, place) for letter, place in session.places.named if self._is_seen(letter, place)]
        left = [("", place) for place in session.places.jumps if place.briefing in self._titles]
        self._places = {str(number): row for number, row in enumerate((*named, *left))}

    def _is_seen(self, letter: str, place: Place) -> bool:
        return place.briefing == self._briefing.id or (letter.isupper() and place.briefing in self._titles)

    def look(self, query: str) -> None:
        """The places whose letter is typed, or that have all the words typed in what is shown of them."""
        words = query.casefold().split()
        shown = {key: (letter, *self._describe(place)) for key, (letter, place) in self._places.items()}
        self.fill(
            [
                self._line(key, *row)
                for key, row in shown.items()
                if query == row[0] or all(word in " ".join(row).casefold() for word in words)
            ]
        )

    def _describe(self, place: Place) -> tuple[str, str]:
        """Where a place is, and the words there, as far as they are at hand."""
        if place.briefing != self._briefing.id:
            return fit(self._titles[place.briefing], _TITLE, self.session.signs.more), ""
        number = self._briefing.paragraph_at(place.offset).number
        words = self._briefing.text[place.offset : place.offset + _WORDS]
        return f"{self.session.signs.paragraph}{number}", " ".join(words.split())

    def _line(self, key: str, letter: str, where: str, words: str) -> Line:
        return Line(key, ((f"{letter or ' '}  ", "key"), (where.ljust(6), "muted"), (words, "")))

    def chosen(self, key: str) -> None:
        """Go there."""
        self.dismiss(self._places[key][1])

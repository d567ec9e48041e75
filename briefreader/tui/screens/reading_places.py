"""Where the reader was and will want to be again: the places left by jumps, and places with a letter."""

from collections.abc import Callable

from textual import events

from briefreader.errors import BriefreaderError
from briefreader.tui.messages import Visit
from briefreader.tui.places import Naming, Place
from briefreader.tui.screens.reading_base import ReadingPart

_LIST = "'"


class Placing(ReadingPart):
    """Commands that name places and go to them, in this briefing or another."""

    _asked: Callable[[str], None] | None = None

    def action_go_back(self) -> None:
        """Where the reader was before the last jump."""
        self._go(self.session.places.back(self.here), "nowhere to go back to yet")

    def action_older(self) -> None:
        """One further back among the places that were left."""
        self._go(self.session.places.older(self.here), "there is nothing before that")

    def action_newer(self) -> None:
        """One further on, after going back."""
        self._go(self.session.places.newer(), "there is nothing after that")

    def _go(self, place: Place | None, nowhere: str) -> None:
        if place is None:
            self.tell(nowhere)
        elif place.briefing == self.briefing.id:
            self.text.go_to(place.offset)
        else:
            self.open_other(Visit(*place))

    def action_name_place(self) -> None:
        """Name this place by the letter typed next."""
        self._asked = self._give_name
        self.tell("name this place: type a letter, a capital to find it from any briefing")

    def action_go_place(self) -> None:
        """Go to the place of the letter typed next."""
        self._asked = self._go_named
        self.tell(f"go to: type a letter; {_LIST} lists them")

    def take_letter(self, event: events.Key) -> bool:
        """Use a key as the letter that was asked for; whether one was."""
        asked, self._asked = self._asked, None
        if asked is None:
            return False
        letter = event.character or ""
        if letter.isalpha():
            asked(letter)
        elif letter == _LIST:
            self._show_list()
        else:
            self.tell("no letter: nothing done")
        return True

    def _give_name(self, letter: str) -> None:
        places, here = self.session.places, self.here
        naming = Naming(places, letter, places.find(letter, here.briefing), here, self.keep_places)
        naming.redo()
        self.session.marking.remember(naming)
        was = f"; {self.key('mark.undo')} undoes: it was another place" if naming.before not in (None, here) else ""
        self.tell(f"this place is {letter}: {self.key('place.go')} {letter} comes back{was}")

    def _go_named(self, letter: str) -> None:
        place = self.session.places.find(letter, self.briefing.id)
        if place is None:
            self.tell(f"no place is named {letter}")
        else:
            self._leave_for(place)

    def _leave_for(self, place: Place | None) -> None:
        if place is not None:
            self.session.places.leave(self.here)
            self._go(place, "")

    def _show_list(self) -> None:
        try:
            titles = {entry.id: entry.title for entry in self.session.desk.library.entries()}
        except BriefreaderError as error:
            self.tell_error(error)
        else:
            from briefreader.tui.screens.places import PlacesScreen

            self.app.push_screen(PlacesScreen(self.session, self.briefing, titles), self._leave_for)

    def keep_places(self) -> None:
        """Keep them for the next start."""
        self.session.desk.state.set("places", self.session.places.dump())

"""One desk a reader: everything that it can do, opened when it is first needed."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from briefreader.config import Config
from briefreader.locations import Locations

if TYPE_CHECKING:
    from briefreader.desk.actor_lists import ActorLists
    from briefreader.desk.analyzing import Analyzing
    from briefreader.desk.citing import Citing
    from briefreader.desk.editing import ActorEditing
    from briefreader.desk.exporting import Exporting
    from briefreader.desk.finder import Finder
    from briefreader.desk.library import Library
    from briefreader.desk.marks import Marks
    from briefreader.desk.opening import Opening
    from briefreader.desk.sightings import Sightings
    from briefreader.desk.verdicts import Verdicts
    from briefreader.store.actors import ActorStore
    from briefreader.store.library import LibraryStore
    from briefreader.store.state import StateStore


class Desk:
    """The use cases of one user, a group each.

    Nothing is opened or imported before it is needed: `find` never loads an engine, `analyze` no library.

    Attributes:
        locations: where this user's files are.
        data: the folder of what ships with the program.
        config: the user's settings.
    """

    def __init__(self, locations: Locations, data: Path, config: Config) -> None:
        self.locations = locations
        self.data = data
        self.config = config

    @cached_property
    def actors(self) -> "ActorStore":
        """The actor store, with the seed merged in."""
        from briefreader.store.actors import ActorStore

        return ActorStore(self.locations.actors, self.data / "actors", layers=self.locations.layers)

    @cached_property
    def actor_lists(self) -> "ActorLists":
        """Importing and exporting of actors."""
        from briefreader.desk.actor_lists import ActorLists

        return ActorLists(self.actors, self.data)

    @cached_property
    def finder(self) -> "Finder":
        """Looking actors up."""
        from briefreader.desk.finder import Finder

        return Finder(self.actors, self.locations.names)

    @cached_property
    def editing(self) -> "ActorEditing":
        """Everything that changes actors."""
        from briefreader.desk.editing import ActorEditing, load_name_lists

        lexicon = (self.data / "lexicon", self.locations.config / "lexicon")
        return ActorEditing(self.actors, self.finder.find, lambda: load_name_lists(lexicon), self._forget_actors)

    def _forget_actors(self) -> None:
        self.finder.forget_actors()
        self.analyzing.forget_actors()

    @cached_property
    def opening(self) -> "Opening":
        """Opening of briefings, from wherever they are."""
        from briefreader.desk.opening import Opening

        return Opening(self._library_store, self.data)

    @cached_property
    def library(self) -> "Library":
        """The briefings that are kept, and the places in them."""
        from briefreader.desk.library import Library

        return Library(self._library_store, self.opening)

    @cached_property
    def _library_store(self) -> "LibraryStore":
        from briefreader.store.library import LibraryStore

        return LibraryStore(self.locations.library, self.locations.briefings)

    @cached_property
    def analyzing(self) -> "Analyzing":
        """What is found in briefings."""
        from briefreader.desk.analyzing import Analyzing

        return Analyzing(self.locations, self.data, self.config, self.actors, self.verdicts)

    @cached_property
    def verdicts(self) -> "Verdicts":
        """What the reader decided about findings."""
        from briefreader.desk.verdicts import Verdicts

        # a list of verdicts reads no actors
        return Verdicts(self.locations.verdicts, lambda actor_id: self.actors.resolve(actor_id), self.library.keep)

    @cached_property
    def sightings(self) -> "Sightings":
        """Which actors are seen where in the library."""
        from briefreader.desk.sightings import Sightings

        return Sightings(self.library, self.opening, self.analyzing, self.actors)

    @cached_property
    def marks(self) -> "Marks":
        """Marked passages."""
        from briefreader.desk.marks import Marks

        return Marks(self.locations.marks, self.library.keep)

    @cached_property
    def citing(self) -> "Citing":
        """Lines that can stand in a report."""
        from briefreader.desk.citing import Citing

        return Citing(self.actors, self.config.claim_line)

    @cached_property
    def exporting(self) -> "Exporting":
        """Marks, and whole briefings, as documents."""
        from briefreader.desk.exporting import Exporting

        return Exporting(self.marks, self.opening, self.analyzing, self.actors)

    @cached_property
    def state(self) -> "StateStore":
        """What is remembered for the next start, by key; a value may be whatever somebody wrote there."""
        from briefreader.store.state import StateStore

        return StateStore(self.locations.places)

    @property
    def writable(self) -> bool:
        """Whether marks and places can be kept."""
        return self.marks.writable and self._library_store.writable

    @property
    def notices(self) -> tuple[str, ...]:
        """What the user must be told: files set aside, nothing can be kept."""
        kept = () if self.writable else (f"nothing can be kept: {self.locations.data} can't be written",)
        return tuple(dict.fromkeys((*kept, *self.actors.notices, *self.library_notices)))

    @property
    def library_notices(self) -> tuple[str, ...]:
        """What the stores of briefings, marks and verdicts have to tell."""
        stores = (self._library_store, self.marks, self.verdicts)
        return tuple(dict.fromkeys(notice for store in stores for notice in store.notices))

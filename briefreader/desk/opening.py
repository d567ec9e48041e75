"""From what a user names to a briefing on the screen."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from briefreader.errors import BriefreaderError, UnknownError
from briefreader.model.briefing import Briefing

if TYPE_CHECKING:
    from briefreader.store.library import LibraryStore

_FIRST = 300  # paragraphs of a briefing opened in a hurry


class Opening:
    """Opens briefings: files, standard input, those of the library, the bundled one.

    Args:
        store: the library.
        data: the folder of what ships with the program.
    """

    def __init__(self, store: "LibraryStore", data: Path) -> None:
        self._store = store
        self._data = data
        self._begun: set[str] = set()  # of the library, opened in a hurry

    def open(
        self, source: str | None, *, published: str | None = None, data: bytes | None = None, hurry: bool = False
    ) -> Briefing:
        """A briefing to be read: a path, "-" with its bytes as `data`, or the id (or a beginning) of one kept.

        Without a source: the one read last, else the bundled one. In a hurry a very long one comes with its first
        paragraphs alone, unless it was left behind them; `finish` gives the whole.
        """
        if source is None:
            last = max(self._store.entries(), key=lambda entry: entry.opened or entry.added, default=None)
            source = last.id if last else str(self.sample())
        briefing = self._open_named(source, hurry) if data is None and not Path(source).exists() else None
        if briefing is None:
            briefing = self.load(source, published=published, data=data, hurry=hurry)
        if not briefing.is_whole and self._place(briefing) > briefing.paragraphs[-1].span.end:
            return self.finish(briefing)
        return briefing

    def _open_named(self, reference: str, hurry: bool) -> Briefing | None:
        try:
            briefing = self._store.load(self._store.find(reference).id, first=_FIRST if hurry else None)
        except UnknownError:
            return None  # the loader's own error says more of a path that isn't there
        if not briefing.is_whole:
            self._begun.add(briefing.id)
        return briefing

    def _place(self, briefing: Briefing) -> int:
        try:
            return self._store.find(briefing.id).place or 0
        except UnknownError:
            return 0

    def open_kept(self, briefing_id: str) -> Briefing:
        """A briefing of the library. Raises: UnknownError."""
        return self._store.load(briefing_id)

    def finish(self, briefing: Briefing) -> Briefing:
        """The whole of a briefing that was opened in a hurry."""
        from briefreader.ingest.load import finish_briefing

        if briefing.is_whole:
            return briefing
        return self._store.load(briefing.id) if briefing.id in self._begun else finish_briefing(briefing)

    def load(
        self, source: str, *, published: str | None = None, data: bytes | None = None, hurry: bool = False
    ) -> Briefing:
        """A briefing from a source, kept nowhere."""
        from briefreader.ingest.load import load_briefing

        return load_briefing(source, published=published, data=data, hurry=hurry)

    def sources(self, given: Iterable[str]) -> Iterable[str | BriefreaderError]:
        """The single sources behind what was given: folders walked, each failure in its place."""
        from briefreader.ingest.load import expand_sources

        return expand_sources(given)

    def sample(self) -> Path:
        """The bundled briefing."""
        return next(iter(sorted((self._data / "briefings").glob("*.txt"))))

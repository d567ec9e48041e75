"""Briefings that were opened or added: what is known of them, and their texts."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from briefreader.errors import UnknownError
from briefreader.model.briefing import Briefing
from briefreader.model.clean import clean_line
from briefreader.model.mark import LibraryEntry
from briefreader.store.collection import Collection
from briefreader.store.file_store import FileStore
from briefreader.store.ids import now_in_utc
from briefreader.store.tables import Schema
from briefreader.store.texts import Texts

SCHEMA = Schema("briefreader.library", 1)


class LibraryStore(FileStore):
    """The library.

    Args:
        path: `library.json`.
        folder: where the texts are.
        now: tells the time, as ISO in UTC.
    """

    def __init__(self, path: Path, folder: Path, now: Callable[[], str] = now_in_utc) -> None:
        super().__init__(path, SCHEMA)
        self._entries = Collection(self._storage, "briefings", LibraryEntry, "briefing")
        self._texts = Texts(folder)
        self._now = now

    def entries(self) -> tuple[LibraryEntry, ...]:
        """All briefings, oldest first. Raises: StoreError if the library can't be read."""
        return tuple(self._entries.records().values())

    def add(self, briefing: Briefing) -> LibraryEntry:
        """Keep a briefing with its text; one that is there already stays as it is.

        Returns: its entry, once both are safe on the disk.
        Raises: StoreError if it can't be written.
        """
        known = self._entries.records().get(briefing.id)
        if known and self._texts.path(briefing.id).exists():
            return known
        with self._entries.change() as change:
            self._texts.add(briefing)
            known = change.records.get(briefing.id)
            if known is None:
                known = LibraryEntry(
                    briefing.id, briefing.title, briefing.source, briefing.published, added=self._now()
                )
                change.insert(known)
        return known

    def find(self, reference: str) -> LibraryEntry:
        """The briefing of an id, of a unique beginning of one (with or without "sha256:"), or of a source.

        Raises: UnknownError if there is none, or more than one.
        """
        entries = self._entries.records()
        if reference in entries:
            return entries[reference]
        start = reference.removeprefix("sha256:").lower()
        found = [e for e in entries.values() if start and e.id.removeprefix("sha256:").startswith(start)]
        if not found and reference not in ("", "-"):
            path = os.path.realpath(reference)
            found = [e for e in entries.values() if reference == e.source or path == os.path.realpath(e.source)]
        shown = clean_line(repr(reference[:80]))
        if not found:
            raise UnknownError(
                f"no briefing {shown} in the library", "give an id, a unique beginning of one, or a file's path"
            )
        if len(found) > 1:
            ids = ", ".join(clean_line(entry.id[:19]) for entry in found[:4])
            raise UnknownError(f"{shown} may be any of {len(found)} briefings", f"give more of the id: {ids}")
        return found[0]

    def load(self, briefing_id: str, *, first: int | None = None) -> Briefing:
        """A briefing as it was when it was added; with no more than the first paragraphs, if so many are named.

        Raises: UnknownError if its text isn't kept; StoreError if it can't be read.
        """
        return self._texts.load(briefing_id, first=first)

    def set_place(self, briefing_id: str, place: int, progress: float) -> LibraryEntry:
        """Remember where the reader is in a briefing, and when; quick, since only a power cut could lose it.

        Args:
            place: code points from the start of the text.
            progress: 0-1.
        Raises: UnknownError if it isn't in the library; StoreError if it can't be written.
        """
        with self._entries.change(durable=False) as change:
            if briefing_id not in change.records:
                raise self._entries.unknown(briefing_id)
            entry = change.records[briefing_id]
            moved = replace(entry, place=place, progress=min(1.0, max(0.0, progress)), opened=self._now())
            change.update(moved)
        return moved

    def remove(self, briefing_id: str) -> None:
        """Forget a briefing and its text. Raises: UnknownError, StoreError."""
        with self._entries.change() as change:
            change.remove(briefing_id)
        self._texts.remove(briefing_id)

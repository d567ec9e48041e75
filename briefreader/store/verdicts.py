"""What the reader decided."""

from dataclasses import replace
from pathlib import Path

from briefreader.model.verdict import Verdict
from briefreader.store.collection import Collection
from briefreader.store.ids import check_slug, make_mark_id
from briefreader.store.storage import AtomicStorage
from briefreader.store.tables import Schema

SCHEMA = Schema("briefreader.verdicts", 1)


class VerdictStore:
    """All verdicts on all briefings. Args: path: `verdicts.json`."""

    def __init__(self, path: Path) -> None:
        self._storage = AtomicStorage(path, SCHEMA)
        self._verdicts = Collection(self._storage, "verdicts", Verdict, "verdict")

    @property
    def writable(self) -> bool:
        """Whether verdicts can be kept."""
        return self._storage.writable

    @property
    def notices(self) -> tuple[str, ...]:
        """What the user must be told: a file that was set aside. Reads the store."""
        self._storage.read()
        return self._storage.notices

    def all(self) -> tuple[Verdict, ...]:
        """All verdicts, oldest first. Raises: StoreError if they can't be read."""
        return tuple(self._verdicts.records().values())

    def get(self, verdict_id: str) -> Verdict:
        """One verdict. Raises: UnknownError."""
        return self._verdicts.get(verdict_id)

    def add(self, verdict: Verdict) -> Verdict:
        """Keep a new verdict; without an id it gets one.

        Returns: the verdict as it is kept, once it is safe on the disk.
        Raises: StoreError if its id is taken or none, or it can't be written.
        """
        with self._verdicts.change() as change:
            kept = replace(verdict, id=check_slug(verdict.id) if verdict.id else make_mark_id(change.records, "v"))
            change.insert(kept)
        return kept

    def update(self, verdict: Verdict) -> Verdict:
        """Change a verdict. Returns it once it is safe on the disk.

        Raises: UnknownError if there is none of its id; StoreError if it can't be written.
        """
        with self._verdicts.change() as change:
            change.update(verdict)
        return verdict

    def remove(self, verdict_id: str) -> None:
        """Forget a verdict. Raises: UnknownError if there is none; StoreError if it can't be written."""
        with self._verdicts.change() as change:
            change.remove(verdict_id)

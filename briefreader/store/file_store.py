"""What every store has: a file."""

from pathlib import Path

from briefreader.store.storage import AtomicStorage
from briefreader.store.tables import Schema


class FileStore:
    """One file. Args: path: where it is; schema: what it holds."""

    def __init__(self, path: Path, schema: Schema) -> None:
        self._storage = AtomicStorage(path, schema)

    @property
    def writable(self) -> bool:
        """Whether anything can be kept."""
        return self._storage.writable

    @property
    def notices(self) -> tuple[str, ...]:
        """What the user must be told: a file that was set aside. Reads the store."""
        self._storage.read()
        return self._storage.notices

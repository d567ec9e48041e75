"""One writer at a time, across processes."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from briefreader.errors import StoreError
from briefreader.model.clean import clean_line
from briefreader.store.files import explain

if TYPE_CHECKING:
    from filelock import BaseFileLock

_POLL = 0.005  # seconds between two tries: a write takes a few milliseconds


class WriteLock:
    """The lock beside a file; it may be taken again by the thread that holds it.

    Attributes:
        path: the file that it guards; the lock itself is `NAME.lock` beside it and stays there.
        timeout: seconds to wait for another writer.
    """

    def __init__(self, path: Path, timeout: float) -> None:
        self.path = path
        self.timeout = timeout
        self._lock: BaseFileLock | None = None

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Keep every other writer out.

        Raises: StoreError if another one doesn't finish in time, or if locks don't work in that folder.
        """
        from filelock import FileLock, Timeout  # 14 ms to import, which reading need not pay

        if self._lock is None:
            self._lock = FileLock(self.path.with_name(f"{self.path.name}.lock"), timeout=self.timeout, mode=0o600)
        name = clean_line(self.path.name)
        try:
            self._lock.acquire(poll_interval=_POLL)
        except Timeout:
            raise StoreError(
                f"{name} is held by another program for {self.timeout:g} seconds now",
                "close the other briefreader, then try again",
            ) from None
        except OSError as error:
            raise explain(self.path, "locked", error) from None
        except NotImplementedError:  # how filelock before 4 says that a file system has no locks
            raise StoreError(
                f"{name} can't be locked", "file locks don't work there; set BRIEFREADER_HOME to a local folder"
            ) from None
        try:
            yield
        finally:
            self._lock.release()

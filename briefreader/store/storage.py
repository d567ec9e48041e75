"""TinyDB's storage, made safe: whole files, one writer at a time, a good copy to fall back on."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any

from briefreader.errors import StoreError
from briefreader.model.clean import clean_line
from briefreader.store.files import (
    Signature,
    explain,
    find_signature,
    is_writable,
    make_folder,
    read_file,
    replace_file,
    sweep,
)
from briefreader.store.lock import WriteLock
from briefreader.store.tables import BrokenTablesError, Schema, Tables, parse_tables, render_tables

if TYPE_CHECKING:
    from tinydb import TinyDB


class AtomicStorage:
    """A file of tables that survives killed writers, several writers, full disks and careless hands.

    The tables are parsed once and read again only when the file has changed. All changes belong in a `transaction`,
    which holds the lock from reading to writing; TinyDB itself is imported by the first of them, and takes this for a
    storage of its own. After each write `NAME.bak` has the same contents: it takes the place
    of a file that is gone or doesn't parse, which is first set aside as `NAME.broken-TIME`.

    Attributes:
        path: the file itself, symlinks followed.
        schema: what the file must hold.
        notices: what the user must be told of files that were set aside.
        stamp: counts up whenever `read` has something new to give.
        mutex: held by who needs `read` and `stamp` to fit together, or more than one `read` to be of one moment.
    """

    def __init__(self, path: Path, schema: Schema, *, timeout: float = 10.0) -> None:
        self.path = Path(os.path.realpath(path))
        self.schema = schema
        self.notices: tuple[str, ...] = ()
        self.stamp = 0
        self._shown = clean_line(self.path.name)
        self._backup = self.path.with_name(self.path.name + ".bak")
        self._lock = WriteLock(self.path, timeout)
        self.mutex = RLock()
        self._tables: Tables | None = None
        self._signature: Signature | None = None
        self._digest = ""
        self._staged: Tables | None = None
        self._in_transaction = False
        self._swept = False

    @property
    def writable(self) -> bool:
        """Whether a write can be expected to succeed."""
        return is_writable(self.path)

    @property
    def digest(self) -> str:
        """A fingerprint that changes whenever the contents do; the same in every process."""
        with self.mutex:
            self.read()
            return self._digest

    @property
    def staged(self) -> bool:
        """Whether a transaction has changed the tables and hasn't written them yet."""
        return self._staged is not None

    def read(self) -> Tables:
        """The tables as they are now; not to be changed outside of TinyDB.

        Raises: StoreError for a file that can't be read and has no good copy, or is of a newer version.
        """
        with self.mutex:
            if self._staged is not None:
                return self._staged
            if not self._in_transaction:
                self._refresh()
            return self._tables or {}

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Take new tables: in a transaction they are written at its end, all at once; else now.

        Raises: StoreError if it can't be written, or if, outside of a transaction, another process wrote since `read`.
        """
        with self.mutex:
            if self._in_transaction:
                self._staged = data
                return
            with self._writing():
                if find_signature(self.path) != self._signature:
                    self.forget()
                    raise StoreError(f"{self._shown} was changed by another program meanwhile", "try again")
                self._save(data)

    def close(self) -> None:
        """Nothing is held open."""

    def hold(self, tables: Tables) -> None:
        """Give these tables from now on, though they couldn't be written; until the file changes."""
        with self.mutex:
            self._accept(tables, self._signature, render_tables(tables, self.schema))

    def forget(self) -> None:
        """Read the file again at the next occasion."""
        with self.mutex:
            self._tables = None

    @contextmanager
    def transaction(self, *, durable: bool = True) -> Iterator[TinyDB]:
        """Read, change and write with every other writer kept out.

        Yields a TinyDB of its own each time, since one that lived longer would remember ids and answers of a file that
        another process has changed. An error inside leaves the file as it was.

        Args:
            durable: whether what is written must outlast a power cut; else it is quick, outlasts the process alone, and
                the good copy stays as it was.
        Raises: StoreError if it can't be locked, read or written.
        """
        with self.mutex:
            if self._in_transaction:
                raise RuntimeError("a transaction inside another one")
            with self._writing():
                self._refresh()
                self._in_transaction = True
                try:
                    from tinydb import TinyDB

                    yield TinyDB(storage=lambda: self)
                    if self._staged is not None:
                        self._save(self._staged, durable)
                except BaseException:
                    self.forget()  # TinyDB changes documents in place
                    raise
                finally:
                    self._in_transaction = False
                    self._staged = None

    @contextmanager
    def _writing(self) -> Iterator[None]:
        if not self.writable:
            raise StoreError(
                f"{self._shown} can't be written", "nothing can be kept there; set BRIEFREADER_HOME to another folder"
            )
        try:
            make_folder(self.path.parent)
        except OSError as error:
            raise explain(self.path, "written", error) from None
        with self._lock.hold():
            if not self._swept:
                sweep(self.path.parent, self.path.name)
                self._swept = True
            yield

    def _accept(self, tables: Tables, signature: Signature | None, raw: bytes) -> None:
        self._tables = tables
        self._signature = signature
        self._digest = blake2b(raw, digest_size=16).hexdigest()
        self.stamp += 1

    def _notify(self, notice: str) -> None:
        self.notices = (*self.notices, notice)

    def _save(self, tables: Tables, durable: bool = True) -> None:
        data = render_tables(tables, self.schema)
        try:
            signature = replace_file(self.path, data, durable=durable)
        except OSError as error:
            self.forget()
            raise explain(self.path, "written", error) from None
        self._accept(tables, signature, data)
        if not durable and self._backup.exists():
            return
        try:
            replace_file(self._backup, data)
        except OSError as error:
            self._notify(f"{clean_line(str(explain(self._backup, 'written', error)))} ({self._shown} itself is safe)")

    def _refresh(self) -> None:
        if self._tables is None or find_signature(self.path) != self._signature:
            self._load()

    def _load(self) -> None:
        found = self._read_bytes(self.path)
        if found is None:
            if os.path.lexists(self._backup):
                self._recover("is gone", None)
            else:
                self._accept({}, None, b"")
            return
        raw, signature = found
        try:
            tables = parse_tables(raw)
        except BrokenTablesError as error:
            self._recover(f"can't be read ({clean_line(str(error))})", signature)
            return
        self.schema.check(tables, self._shown)
        self._accept(tables, signature, raw)

    def _read_bytes(self, path: Path) -> tuple[bytes, Signature] | None:
        try:
            return read_file(path)
        except OSError as error:
            raise explain(path, "read", error) from None

    def _read_backup(self, problem: str) -> tuple[Tables, bytes, Signature]:
        raw, signature = self._read_bytes(self._backup) or (b"", (0, 0, 0, 0))
        try:
            tables = parse_tables(raw)
        except BrokenTablesError:
            raise StoreError(
                f"{self._shown} {problem} and there is no good copy of it",
                f"mend it, or move it away to start afresh: {clean_line(str(self.path))}",
            ) from None
        self.schema.check(tables, clean_line(self._backup.name))
        return tables, raw, signature

    def _recover(self, problem: str, broken: Signature | None) -> None:
        """Take the good copy, put it in the file's place, keep what stood there under another name."""
        tables, raw, (*_, written) = self._read_backup(problem)
        used = f"the last good copy, of {time.strftime('%Y-%m-%d %H:%M', time.localtime(written / 1e9))}, is used"
        try:
            with self._writing():
                if find_signature(self.path) != broken:  # another process was faster
                    self._load()
                    return
                aside = self._set_aside() if broken else ""
                self._accept(tables, replace_file(self.path, raw), raw)
        except (StoreError, OSError):
            self._accept(tables, broken, raw)
            self._notify(f"{self._shown} {problem}; {used}")
            return
        self._notify(f"{self._shown} {problem}; {f'it was set aside as {aside}, ' if aside else ''}{used}")

    def _set_aside(self) -> str:
        name = f"{self.path.name}.broken-{time.strftime('%Y%m%dT%H%M%S')}"
        aside = self.path.with_name(name)
        count = 1
        while os.path.lexists(aside):
            count += 1
            aside = self.path.with_name(f"{name}-{count}")
        try:
            aside.hardlink_to(self.path)  # so that the file is never missing, and its mode is known to who replaces it
        except OSError:
            self.path.rename(aside)
        return clean_line(aside.name)

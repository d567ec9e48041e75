import errno
import json
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import filelock
import pytest
from tinydb import TinyDB, where

from briefreader.errors import StoreError
from briefreader.store.storage import AtomicStorage
from briefreader.store.tables import Schema, parse_tables

SCHEMA = Schema("briefreader.test", 1)


def open_storage(path: Path, **options: float) -> AtomicStorage:
    return AtomicStorage(path, SCHEMA, **options)


def insert(storage: AtomicStorage, *names: str) -> None:
    with storage.transaction() as database:
        for name in names:
            database.table("things").insert({"id": name})


def names(storage: AtomicStorage) -> list[str]:
    return [document["id"] for document in storage.read().get("things", {}).values()]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "things.json"


@pytest.fixture
def filled(path: Path) -> Path:
    insert(open_storage(path), "one", "two")
    return path


def test_reading_makes_nothing(path: Path) -> None:
    storage = open_storage(path)
    assert (storage.read(), storage.notices, storage.writable) == ({}, (), True)
    assert not path.parent.exists()


def test_a_transaction_is_written_and_read_by_others(path: Path) -> None:
    other = open_storage(path)
    assert names(other) == []
    insert(open_storage(path), "one", "two")
    assert names(other) == ["one", "two"]
    assert parse_tables(path.read_bytes())["schema"] == SCHEMA.render()
    assert path.with_name("things.json.bak").read_bytes() == path.read_bytes()
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_an_error_inside_leaves_all_as_it_was(filled: Path) -> None:
    storage = open_storage(filled)
    before = filled.read_bytes()
    with pytest.raises(ZeroDivisionError), storage.transaction() as database:
        database.table("things").update({"id": "changed"})
        database.table("things").insert({"id": "three"})
        raise ZeroDivisionError
    assert filled.read_bytes() == before
    assert names(storage) == ["one", "two"]


def test_nothing_is_written_where_nothing_changed(filled: Path) -> None:
    storage = open_storage(filled)
    before = filled.stat()
    with storage.transaction() as database:
        assert len(database.table("things")) == 2
    after = filled.stat()  # to read it may change when it was read
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_no_transaction_inside_another(path: Path) -> None:
    storage = open_storage(path)
    with storage.transaction(), pytest.raises(RuntimeError), storage.transaction():
        pass


def test_ids_and_answers_are_not_remembered_over_a_foreign_write(filled: Path) -> None:
    mine, theirs = open_storage(filled), open_storage(filled)
    insert(mine, "three")
    insert(theirs, "four", "five")
    insert(mine, "six")
    with mine.transaction() as database:
        assert len(database.table("things").search(where("id") != "one")) == 5
    assert names(theirs) == ["one", "two", "three", "four", "five", "six"]
    assert len(theirs.read()["things"]) == 6


def test_stamp_and_digest_tell_changes(filled: Path) -> None:
    storage, other = open_storage(filled), open_storage(filled)
    storage.read()
    stamp, digest = storage.stamp, storage.digest
    assert (storage.read(), storage.stamp, other.digest) == (other.read(), stamp, digest)
    insert(other, "three")
    assert storage.digest == other.digest != digest
    assert storage.stamp > stamp


def test_tinydb_alone_loses_no_update(filled: Path) -> None:
    """Outside of a transaction, a write over what another process changed is refused."""
    storage = open_storage(filled)
    database = TinyDB(storage=lambda: storage)
    database.table("things").insert({"id": "three"})
    assert names(open_storage(filled)) == ["one", "two", "three"]
    data = storage.read()
    insert(open_storage(filled), "four")
    with pytest.raises(StoreError, match="meanwhile"):
        storage.write(data)
    assert names(storage) == ["one", "two", "three", "four"]


def test_symlinks_are_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "things.json").symlink_to(tmp_path / "elsewhere" / "real.json")
    for name in ("one", "two"):
        insert(open_storage(tmp_path / "things.json"), name)
    assert (tmp_path / "things.json").is_symlink()
    assert [file.name for file in (tmp_path / "elsewhere").glob("*.json")] == ["real.json"]
    assert names(open_storage(tmp_path / "elsewhere" / "real.json")) == ["one", "two"]


def test_a_mode_that_the_user_chose_is_kept(filled: Path) -> None:
    filled.chmod(0o644)
    insert(open_storage(filled), "three")
    assert stat.S_IMODE(filled.stat().st_mode) == 0o644


def test_stray_files_are_swept(filled: Path) -> None:
    stray = filled.with_name(".things.json.1-2.tmp")
    stray.write_bytes(b"{")
    open_storage(filled).read()
    assert stray.exists()
    insert(open_storage(filled), "three")
    assert not stray.exists()


BROKEN = [b"", b"{ not json", b"[]", b"\xff\xfe", b'{"things": {"x": 1}}']


@pytest.mark.parametrize("raw", BROKEN)
def test_a_broken_file_is_set_aside(filled: Path, raw: bytes) -> None:
    filled.write_bytes(raw)
    filled.chmod(0o640)
    storage = open_storage(filled)
    assert names(storage) == ["one", "two"]
    (aside,) = filled.parent.glob("things.json.broken-*")
    assert aside.read_bytes() == raw
    assert len(storage.notices) == 1
    assert aside.name in storage.notices[0]
    assert "\n" not in storage.notices[0]
    assert names(open_storage(filled)) == ["one", "two"]
    assert open_storage(filled).notices == ()
    assert stat.S_IMODE(filled.stat().st_mode) == 0o640
    insert(storage, "three")
    assert names(open_storage(filled)) == ["one", "two", "three"]


def test_broken_twice_in_a_second(filled: Path) -> None:
    for raw in (b"first", b"second"):
        filled.write_bytes(raw)
        assert names(open_storage(filled)) == ["one", "two"]
    assert sorted(file.read_bytes() for file in filled.parent.glob("*.broken-*")) == [b"first", b"second"]


def test_a_file_cut_in_half(filled: Path) -> None:
    raw = filled.read_bytes()
    filled.write_bytes(raw[: len(raw) // 2])
    assert names(open_storage(filled)) == ["one", "two"]


def test_broken_while_it_is_open(filled: Path) -> None:
    storage = open_storage(filled)
    insert(storage, "three")
    filled.write_bytes(b"{")
    insert(storage, "four")
    assert names(open_storage(filled)) == ["one", "two", "three", "four"]
    assert len(storage.notices) == 1


@pytest.mark.parametrize("backup", [None, b"{ too"])
def test_broken_without_a_good_copy(filled: Path, backup: bytes | None) -> None:
    filled.write_bytes(b"{")
    good = filled.with_name("things.json.bak")
    if backup is None:
        good.unlink()
    else:
        good.write_bytes(backup)
    before = sorted(filled.parent.iterdir())
    for act in (names, insert):
        with pytest.raises(StoreError, match="no good copy") as caught:
            act(open_storage(filled))
        assert "\n" not in str(caught.value)
    assert filled.read_bytes() == b"{"
    assert sorted(filled.parent.iterdir()) == before


def test_a_file_that_is_gone_comes_back(filled: Path) -> None:
    filled.unlink()
    storage = open_storage(filled)
    assert names(storage) == ["one", "two"]
    assert "is gone" in storage.notices[0]
    assert names(open_storage(filled)) == ["one", "two"]


def test_all_gone_is_a_new_start(filled: Path) -> None:
    storage = open_storage(filled)
    assert names(storage) == ["one", "two"]
    for file in filled.parent.iterdir():
        file.unlink()
    assert (names(storage), storage.notices) == ([], ())


@pytest.mark.parametrize("backup", [True, False])
def test_a_newer_version_is_left_alone(filled: Path, backup: bool) -> None:
    raw = json.dumps({"schema": Schema("briefreader.test", 9).render(), "things": {"1": {"new": True}}}).encode()
    filled.write_bytes(raw)
    if not backup:
        filled.with_name("things.json.bak").unlink()
    for act in (names, insert):
        with pytest.raises(StoreError, match="newer briefreader"):
            act(open_storage(filled))
    assert filled.read_bytes() == raw
    assert not list(filled.parent.glob("*.broken-*"))


def test_a_file_that_appears_in_a_newer_version_while_open(filled: Path) -> None:
    storage = open_storage(filled)
    storage.read()
    raw = json.dumps({"schema": Schema("briefreader.test", 9).render()}).encode()
    filled.write_bytes(raw)
    with pytest.raises(StoreError):
        insert(storage, "three")
    assert filled.read_bytes() == raw


def test_unknown_tables_stay(filled: Path) -> None:
    tables = parse_tables(filled.read_bytes())
    filled.write_text(json.dumps(tables | {"later": {"7": {"kept": "yes"}}}), "utf8")
    insert(open_storage(filled), "three")
    assert parse_tables(filled.read_bytes())["later"] == {"7": {"kept": "yes"}}


def test_a_file_of_tinydb_without_a_schema(path: Path) -> None:
    path.parent.mkdir()
    with TinyDB(path) as database:
        database.table("things").insert({"id": "one"})
    insert(open_storage(path), "two")
    assert names(open_storage(path)) == ["one", "two"]
    with TinyDB(path) as database:
        assert [document["id"] for document in database.table("things")] == ["one", "two"]


def test_a_folder_in_its_place(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(StoreError, match="directory"):
        open_storage(path).read()


def test_a_file_in_the_place_of_its_folder(path: Path) -> None:
    path.parent.write_bytes(b"")
    storage = open_storage(path)
    assert (storage.read(), storage.writable) == ({}, False)
    with pytest.raises(StoreError, match="can't be written"):
        insert(storage, "one")


@contextmanager
def held_by_another_process(path: Path) -> Iterator[None]:
    code = "import sys, filelock; lock = filelock.FileLock(sys.argv[1]); lock.acquire(); print(flush=True); input()"
    command = [sys.executable, "-c", code, f"{path}.lock"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout
        holder.stdout.readline()
        yield
        holder.communicate(b"\n")


def test_a_lock_that_is_held_too_long(filled: Path) -> None:
    storage = open_storage(filled, timeout=0.1)
    with held_by_another_process(filled):
        assert names(storage) == ["one", "two"]
        with pytest.raises(StoreError, match="held by another program"):
            insert(storage, "three")
        filled.write_bytes(b"{")
        other = open_storage(filled, timeout=0.1)
        assert names(other) == ["one", "two"]
        assert len(other.notices) == 1
        assert filled.read_bytes() == b"{"
    insert(storage, "three")
    assert names(storage) == ["one", "two", "three"]


@pytest.mark.parametrize(
    "error", [OSError(errno.ENOLCK, "No locks available"), NotImplementedError("no flock on this file system")]
)
def test_locks_that_do_not_work(filled: Path, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(filelock.FileLock, "acquire", fail)
    storage = open_storage(filled)
    assert names(storage) == ["one", "two"]
    with pytest.raises(StoreError, match="locks don't work") as caught:
        insert(storage, "three")
    assert "\n" not in str(caught.value)
    assert names(storage) == ["one", "two"]


def test_the_good_copy_that_cannot_be_written_is_only_told(filled: Path) -> None:
    good = filled.with_name("things.json.bak")
    good.unlink()
    good.mkdir()
    storage = open_storage(filled)
    insert(storage, "three")
    assert names(open_storage(filled)) == ["one", "two", "three"]
    assert "itself is safe" in storage.notices[0]


def test_hold_keeps_in_memory_what_cannot_be_written(filled: Path) -> None:
    storage = open_storage(filled)
    digest = storage.digest
    storage.hold({"things": {"1": {"id": "held"}}})
    assert names(storage) == ["held"]
    assert storage.digest != digest
    insert(open_storage(filled), "three")
    assert names(storage) == ["one", "two", "three"]


def test_what_need_not_be_durable_is_whole_and_leaves_the_good_copy(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = filled.with_name("things.json.bak").read_bytes()
    storage = open_storage(filled)
    monkeypatch.setattr("os.fsync", lambda _: pytest.fail("synced"))
    with storage.transaction(durable=False) as database:
        database.table("things").insert({"id": "three"})
    assert names(open_storage(filled)) == ["one", "two", "three"]
    assert filled.with_name("things.json.bak").read_bytes() == good
    monkeypatch.undo()
    insert(storage, "four")
    assert filled.with_name("things.json.bak").read_bytes() == filled.read_bytes()
    filled.write_bytes(b"{")
    assert names(open_storage(filled)) == ["one", "two", "three", "four"]

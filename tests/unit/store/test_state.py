import os
import stat
from pathlib import Path

import pytest

from briefreader.store.state import StateStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "state.json"


def test_values_are_kept(path: Path) -> None:
    store = StateStore(path)
    assert store.get("screen") is None
    assert store.get("screen", "reading") == "reading"
    assert not path.parent.exists()
    assert store.set("draft", {"text": "half a not", "at": [1, 2]})
    assert StateStore(path).get("draft") == {"text": "half a not", "at": [1, 2]}
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_none_forgets(path: Path) -> None:
    store = StateStore(path)
    store.set("draft", "x")
    store.set("draft", None)
    assert store.get("draft", "gone") == "gone"
    assert "draft" not in path.read_text("utf8")


def test_another_process_s_keys_stay(path: Path) -> None:
    one, other = StateStore(path), StateStore(path)
    one.set("a", 1)
    other.set("b", 2)
    one.set("c", 3)
    assert [StateStore(path).get(key) for key in "abc"] == [1, 2, 3]
    assert other.get("c") == 3


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b"\xff", b"null", b"[" * 100_000])
def test_a_broken_file_is_empty(path: Path, raw: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(raw)
    store = StateStore(path)
    assert store.get("a", 7) == 7
    assert store.set("a", 1)
    assert StateStore(path).get("a") == 1


def test_where_nothing_can_be_written_it_is_remembered(path: Path) -> None:
    path.parent.write_bytes(b"")
    store = StateStore(path)
    assert not store.set("a", 1)
    assert store.get("a") == 1
    path.parent.unlink()
    assert store.set("b", 2)
    assert [StateStore(path).get(key) for key in "ab"] == [1, 2]


def test_a_folder_in_its_place(path: Path) -> None:
    path.mkdir(parents=True)
    store = StateStore(path)
    assert not store.set("a", 1)
    assert store.get("a") == 1


def test_only_old_stray_files_are_swept(path: Path) -> None:
    path.parent.mkdir()
    old, new = path.with_name(".state.json.1-1.tmp"), path.with_name(".state.json.2-2.tmp")
    old.write_bytes(b"")
    new.write_bytes(b"")
    os.utime(old, (0, 0))
    StateStore(path).set("a", 1)
    assert (old.exists(), new.exists()) == (False, True)

import os
import stat
from pathlib import Path

import pytest

from briefreader.store.files import find_signature, is_writable, make_folder, read_file, replace_file, sweep


def listing(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_new_files_and_folders_are_for_the_user_alone(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        make_folder(tmp_path / "a" / "b")
        replace_file(tmp_path / "a" / "b" / "x", b"1")
    finally:
        os.umask(old)
    assert [mode(tmp_path / "a"), mode(tmp_path / "a" / "b"), mode(tmp_path / "a" / "b" / "x")] == [0o700, 0o700, 0o600]


@pytest.mark.parametrize("durable", [True, False])
def test_replace_keeps_the_mode_and_leaves_nothing_beside(tmp_path: Path, durable: bool) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"old")
    path.chmod(0o640)
    signature = replace_file(path, b"new", durable=durable)
    assert (path.read_bytes(), mode(path)) == (b"new", 0o640)
    assert signature == find_signature(path)
    assert listing(tmp_path) == ["x"]


def test_a_reader_that_has_it_open_keeps_the_old_contents(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"old")
    with path.open("rb") as file:
        replace_file(path, b"new")
        assert file.read() == b"old"


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_failure_leaves_the_old_file_and_no_temporary(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(*((os, "fsync", fail) if call == "fsync" else (Path, "replace", fail)))
    with pytest.raises(OSError, match="Input/output"):
        replace_file(path, b"new")
    assert path.read_bytes() == b"old"
    assert listing(tmp_path) == ["x"]


def test_signatures_differ_from_write_to_write(tmp_path: Path) -> None:
    path = tmp_path / "x"
    assert find_signature(path) is None
    assert len({replace_file(path, b"same") for _ in range(5)}) == 5


def test_read_file(tmp_path: Path) -> None:
    path = tmp_path / "x"
    assert read_file(path) is None
    path.write_bytes(b"here")
    assert read_file(path) == (b"here", find_signature(path))
    assert read_file(path / "below a file") is None
    with pytest.raises(IsADirectoryError):
        read_file(tmp_path)


def test_is_writable(tmp_path: Path) -> None:
    assert is_writable(tmp_path / "no" / "such" / "folder" / "x")
    (tmp_path / "file").write_bytes(b"")
    assert is_writable(tmp_path / "file")
    assert not is_writable(tmp_path / "file" / "x")
    assert not is_writable(Path("/proc/version/x"))
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    assert not is_writable(tmp_path / "dangling" / "x")


def test_sweep_takes_only_what_killed_writers_left(tmp_path: Path) -> None:
    for name in (".x.json.1-2.tmp", ".x.json.bak.1-2.tmp", ".y.json.1-2.tmp", "x.json", "x.json.tmp", ".x.json.1-2"):
        (tmp_path / name).write_bytes(b"")
    sweep(tmp_path, "x.json")
    assert listing(tmp_path) == sorted([".y.json.1-2.tmp", "x.json", "x.json.tmp", ".x.json.1-2"])
    sweep(tmp_path)
    assert not (tmp_path / ".y.json.1-2.tmp").exists()
    sweep(tmp_path / "missing")

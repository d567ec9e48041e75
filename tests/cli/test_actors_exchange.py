"""`briefreader actors import`, `export` and `layers`, as a user has them."""

import json
from pathlib import Path
from typing import Any

import pytest

CAMEO = (
    "# a list of this test\n"
    "ILHAM_TESTOV_  ; from nowhere\n+I._TESTOV_\n\t[AZEGOV 940101-960720]\n"
    "RIVER_BRIGADES_\n+RB_\n\t[FRAREB]\n"
    "FRANCE_\n+FRANZ_LAND_\n\t[FRA]\n"
    "+\x00BROKEN_\n"
)


@pytest.fixture
def dictionary(tmp_path: Path) -> Path:
    path = tmp_path / "Some List.txt"
    path.write_text(CAMEO, "utf8")
    return path


def files(home: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(home)): path.read_bytes()
        for path in home.rglob("*")
        if path.is_file() and path.suffix != ".lock"
    }


def test_a_list_is_imported_found_removed_and_restored(briefreader: Any, dictionary: Path, home: Path) -> None:
    done = briefreader("actors", "import", str(dictionary))
    shown = done.stdout.decode()
    assert done.returncode == 0, done.stderr
    assert "3 records read as cameo; 3 kept as the layer some-list, 2 of them new" in shown
    assert "dropped, a name with letters that are lost: 1" in shown
    best = json.loads(briefreader("find", "Ilham Testow", "--format", "json").stdout)[0]
    assert best["actor"] == "ilham-testov"
    person = json.loads(briefreader("actors", "show", "ilham-testov", "--format", "json").stdout)
    assert person["affiliations"][0]["actor"] == "azerbaijan"
    assert "ilham-testov" not in (home / "actors.json").read_text("utf8")
    (layer,) = json.loads(briefreader("actors", "layers", "--format", "json").stdout)
    assert (layer["name"], layer["actors"], layer["source"]) == ("some-list", 3, "Some List.txt")
    assert briefreader("actors", "layers", "--remove", "some-list").returncode == 0
    assert briefreader("actors", "show", "ilham-testov").returncode == 1
    assert briefreader("actors", "layers", "--restore", "some-list").returncode == 0
    assert briefreader("actors", "show", "ilham-testov").returncode == 0


def test_a_second_import_of_the_name_is_refused(briefreader: Any, dictionary: Path, home: Path) -> None:
    assert briefreader("actors", "import", str(dictionary)).returncode == 0
    before = files(home)
    again = briefreader("actors", "import", str(dictionary))
    assert (again.returncode, len(again.stderr.splitlines())) == (1, 1)
    assert files(home) == before
    shown = briefreader("actors", "import", str(dictionary), "--replace").stdout.decode()
    assert "3 kept as the layer some-list, 2 of them new" in shown


def test_a_dry_run_writes_nothing(briefreader: Any, dictionary: Path, home: Path) -> None:
    assert briefreader("find", "x").returncode == 0  # what is shipped is written on first use
    before = files(home)
    for options in ((), ("--into-store",)):
        done = briefreader("actors", "import", str(dictionary), "--dry-run", *options)
        assert done.returncode == 0
        assert b"would be kept" in done.stdout
    assert files(home) == before


def test_a_dry_run_in_an_empty_home_leaves_it_empty(briefreader: Any, dictionary: Path, home: Path) -> None:
    assert briefreader("actors", "import", str(dictionary), "--dry-run").returncode == 0
    assert not home.exists()


def test_what_is_known_already_makes_no_layer(briefreader: Any, tmp_path: Path, home: Path) -> None:
    path = tmp_path / "own.json"
    assert briefreader("actors", "export", "--format", "json", "-o", str(path)).returncode == 0
    done = briefreader("actors", "import", str(path))
    assert b"; 0 to be kept: all is known here" in done.stdout
    assert b" 0 doubted, 0 dropped" in done.stdout
    assert not (home / "layers").exists()


def test_an_export_tells_what_it_leaves_out(briefreader: Any, dictionary: Path) -> None:
    assert briefreader("actors", "import", str(dictionary)).returncode == 0
    for form in ("csv", "ftm", "misp"):
        done = briefreader("actors", "export", "--format", form, "--layer", "some-list")
        assert b"left out, " in done.stderr
        assert b"Ilham Testov" in done.stdout
        assert b"Hayat Tahrir" not in done.stdout
    assert briefreader("actors", "export", "--layer", "absent").returncode == 1


def test_into_the_store(briefreader: Any, dictionary: Path, home: Path) -> None:
    assert briefreader("actors", "import", str(dictionary), "--into-store").returncode == 0
    assert not (home / "layers").exists()
    france = json.loads(briefreader("actors", "show", "france", "--format", "json").stdout)
    assert france["name"] == "France"
    assert [a["weak"] for a in france["aliases"] if a["name"] == "Franz Land"] == [True]
    assert briefreader("actors", "import", str(dictionary), "--into-store", "--layer", "x").returncode == 2


@pytest.mark.parametrize(
    ("content", "arguments"),
    [
        (b"", ()),
        (b"\x00\xff\xfe\x00" * 100, ()),
        (b"plain words and nothing else\n", ()),
        (b'{"values": [', ("--format", "misp")),
        (b"[" * 100_000, ("--format", "misp")),
        (b"[" * 100_000, ("--format", "json")),
        (b"no,header,known\n1,2,3\n", ("--format", "csv")),
    ],
)
def test_what_is_no_list_is_one_line(
    briefreader: Any, tmp_path: Path, home: Path, content: bytes, arguments: tuple[str, ...]
) -> None:
    path = tmp_path / "broken\x1b[31m.txt"
    path.write_bytes(content)
    done = briefreader("actors", "import", str(path), *arguments)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert b"\x1b" not in done.stderr
    assert not (home / "layers").exists()


def test_a_missing_file_and_a_folder(briefreader: Any, tmp_path: Path) -> None:
    for path in (tmp_path / "absent.txt", tmp_path):
        done = briefreader("actors", "import", str(path))
        assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)

"""The other commands: what they print, and what they refuse."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from briefreader import __version__

MARKED = "Harbor closed\n\nThe mayor said on 3 June 2025 that the harbor was closed.\n"


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "harbor.txt"
    path.write_text(MARKED, "utf8")
    return path


def test_version_and_help(briefreader: Any) -> None:
    assert briefreader("--version").stdout.decode().split() == ["briefreader", __version__]
    shown = briefreader("--help").stdout.decode()
    assert all(name in shown for name in ("read", "analyze", "find", "actors", "library", "marks", "export", "doctor"))


@pytest.mark.parametrize("command", ["read", "analyze", "find", "actors add", "library add", "marks add", "export"])
def test_every_command_has_help(briefreader: Any, command: str) -> None:
    done = briefreader(*command.split(), "--help")
    assert done.returncode == 0
    assert b"Usage:" in done.stdout


def test_actors_are_added_found_and_shown(briefreader: Any) -> None:
    done = briefreader(
        "actors", "add", "Front of the Two Rivers", "--kind", "armed_group", "--alias", "FTR:acronym", "--country", "xx"
    )
    actor_id = done.stdout.decode().strip()
    assert (done.returncode, actor_id) == (0, "front-of-the-two-rivers")
    best = json.loads(briefreader("find", "ftr", "--format", "json").stdout)[0]
    assert (best["actor"], best["matched"], best["why"]) == (actor_id, "FTR", "acronym")
    shown = json.loads(briefreader("actors", "show", actor_id, "--format", "json").stdout)
    assert (shown["name"], shown["kind"], shown["country"]) == ("Front of the Two Rivers", "armed_group", "XX")
    assert actor_id in {a["id"] for a in json.loads(briefreader("actors", "list", "--format", "json").stdout)}


def test_actors_refuses(briefreader: Any) -> None:
    assert briefreader("actors", "add", " ", "--kind", "person").returncode == 2
    assert briefreader("actors", "add", "X", "--kind", "nonsense").returncode == 2
    unknown = briefreader("actors", "show", "nobody-at-all")
    assert (unknown.returncode, len(unknown.stderr.splitlines())) == (1, 1)
    assert briefreader("actors", "add", "A", "--kind", "person", "--id", "one").returncode == 0
    taken = briefreader("actors", "add", "B", "--kind", "person", "--id", "one")
    assert (taken.returncode, len(taken.stderr.splitlines())) == (1, 1)


def test_find_knows_what_is_shipped(briefreader: Any) -> None:
    best = json.loads(briefreader("find", "Hayat Tahrir al Sham", "--format", "json", "--limit", "1").stdout)
    assert [m["actor"] for m in best] == ["hayat-tahrir-al-sham"]
    assert briefreader("find", "zzzzqqqq").returncode == 0


def test_library_marks_and_export(briefreader: Any, document: Path, tmp_path: Path) -> None:
    briefing = briefreader("library", "add", str(document)).stdout.decode().strip()
    start = MARKED.index("The mayor")
    done = briefreader(
        "marks", "add", briefing[:15], "--start", str(start), "--end", str(start + 9), "--tag", "port", "--note", "who?"
    )
    assert done.returncode == 0, done.stderr
    (mark,) = json.loads(briefreader("marks", "list", "--format", "json").stdout)
    assert mark["id"] == done.stdout.decode().strip()
    assert (mark["quote"], mark["tags"], mark["note"]) == ("The mayor", ["port"], "who?")
    (entry,) = json.loads(briefreader("library", "list", "--format", "json").stdout)
    assert (entry["id"], entry["marks"], entry["title"]) == (briefing, 1, "Harbor closed")
    assert "The mayor" in briefreader("export", "--briefing", str(document)).stdout.decode()
    assert "The mayor" not in briefreader("export", "--tag", "other").stdout.decode()
    target = tmp_path / "out.jsonl"
    assert briefreader("export", "--format", "jsonl", "-o", str(target)).returncode == 0
    assert json.loads(target.read_text("utf8").splitlines()[0])


def test_marks_refuses(briefreader: Any, document: Path) -> None:
    for start, end in (("5", "5"), ("9", "2"), ("0", "100000")):
        done = briefreader("marks", "add", str(document), "--start", start, "--end", end)
        assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert briefreader("marks", "add", "sha256:00", "--start", "0", "--end", "1").returncode == 1
    assert briefreader("export", "--format", "nonsense").returncode == 1
    assert json.loads(briefreader("marks", "list", "--format", "json").stdout) == []


def test_reader_needs_a_terminal(briefreader: Any, document: Path) -> None:
    done = briefreader(str(document))
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, b"", 1)
    done = briefreader("no-such-command-or-file")
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)


def test_broken_store_is_set_aside(briefreader: Any, home: Path) -> None:
    briefreader("actors", "add", "First", "--kind", "party")
    briefreader("actors", "add", "Second", "--kind", "party")
    (home / "actors.json").write_text("{ not json", "utf8")
    done = briefreader("find", "first", "--format", "json")
    assert done.returncode == 0
    assert json.loads(done.stdout)[0]["actor"] == "first"
    assert len(done.stderr.splitlines()) == 1
    assert [p for p in home.iterdir() if "broken" in p.name]


def test_broken_configuration(briefreader: Any, home: Path) -> None:
    home.mkdir()
    (home / "config.toml").write_text("theme = \n", "utf8")
    done = briefreader("find", "x")
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert b"line 1" in done.stderr


def test_doctor(briefreader: Any) -> None:
    shown = briefreader("doctor").stdout.decode()
    assert "rapidfuzz" in shown
    assert "actors" in shown


def test_doctor_tells_of_each_store_that_cannot_be_read(briefreader: Any, home: Path) -> None:
    home.mkdir()
    for name in ("actors", "marks"):
        (home / f"{name}.json").write_text("{", "utf8")
    done = briefreader("doctor")
    faults = [line for line in done.stdout.decode().splitlines() if line.startswith("!!")]
    assert [any(name in fault for fault in faults) for name in ("actors.json", "marks.json", "library")] == [1, 1, 0]
    assert done.stderr == b""


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(briefreader: Any, shell: str) -> None:
    assert b"_BRIEFREADER_COMPLETE" in briefreader("completion", shell).stdout
    typed = {"COMP_WORDS": "briefreader ana", "COMP_CWORD": "ana" if shell == "fish" else "1"}
    offered = briefreader(_BRIEFREADER_COMPLETE=f"{shell}_complete", **typed)
    assert b"analyze" in offered.stdout


@pytest.mark.parametrize(
    ("args", "unwanted"),
    [
        (("find", "hts"), ("textual", "onnxruntime", "numpy", "markdown_it", "briefreader.ingest")),
        (("analyze", "-", "--engine", "rules"), ("textual", "onnxruntime", "numpy", "rapidfuzz")),
        (("--help",), ("textual", "tinydb", "rich", "rapidfuzz", "briefreader.desk")),
    ],
)
def test_commands_import_only_what_they_use(home: Path, args: tuple[str, ...], unwanted: tuple[str, ...]) -> None:
    probe = (
        "import sys; from briefreader.cli.main import run; code = run(sys.argv[1:]); "
        "print(code, *sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe, *args], input=b"Words.", capture_output=True, timeout=60, check=True
    )
    code, *modules = done.stderr.decode().split()
    assert code == "0"
    assert not set(unwanted) & set(modules)


def test_the_reader_starts_without_what_it_has_time_for_later(home: Path, document: Path) -> None:
    probe = (
        "import sys, briefreader.cli.reader as reader; reader._take_terminal = lambda: None; "
        "import briefreader.tui.app as app; app.run = lambda *_: print(*sys.modules, file=sys.stderr) or 0; "
        "from briefreader.__main__ import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe, str(document), "--ascii"], capture_output=True, timeout=60, check=True
    )
    modules = done.stderr.decode().split()
    unwanted = {"click", "tinydb", "tomllib", "numpy", "rapidfuzz", "onnxruntime", "briefreader.search"}
    unwanted |= {f"briefreader.model.{name}" for name in ("actor", "analysis", "match", "verdict")}
    unwanted |= {"briefreader.desk.deciding", "briefreader.tui.screens.picker"}
    assert not unwanted & set(modules)

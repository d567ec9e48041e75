"""The screen that a text opens with is shown again only where nothing has changed that it depends on."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefreader.config import Config
from briefreader.desk.desk import Desk
from briefreader.ingest.load import load_briefing
from briefreader.locations import data_dir, find_locations
from briefreader.tui.openings import (
    Arranged,
    Run,
    Text,
    keep_opening,
    recall_arranged,
    recall_text,
)

SIZE = (80, 24)
PICTURE = {0: [Run(0, ";1", "Quay"), Run(40, "", "CLAIMS")], 3: [Run(2, "", "日本")]}
ARRANGED = Arranged(False, "claims", "▌")


@pytest.fixture
def source(tmp_path: Path) -> str:
    path = tmp_path / "a.txt"
    path.write_text("Dockers block the quay\n\nThe union said so.\n", "utf8")
    return str(path)


def leave(source: str, place: int = 0, arranged: Arranged = ARRANGED) -> str:
    """Read a text, and leave it at a place. Returns: its id."""
    desk = Desk(find_locations(), data_dir(), Config())
    briefing = load_briefing(source)
    desk.library.keep_place(briefing, place)
    keep_opening(find_locations(), briefing, place, PICTURE, SIZE, arranged)
    return briefing.id


def kept_file(home: Path) -> Path:
    return next(path for path in (home / "cache" / "openings").iterdir() if path.name != "arranged.json")


def test_a_text_opens_as_it_was_left(home: Path, source: str) -> None:
    leave(source)
    assert recall_text(source, [source], SIZE) == Text(False, PICTURE)
    assert recall_text(os.path.relpath(source), [source], SIZE) == Text(False, PICTURE)
    assert recall_text("", [], SIZE) == Text(False, PICTURE)
    assert recall_text("other.txt", ["other.txt"], SIZE) == Text(True, None)


def test_each_text_has_its_own(home: Path, source: str, tmp_path: Path) -> None:
    other = tmp_path / "b.txt"
    other.write_text("Another one", "utf8")
    leave(source)
    leave(str(other))
    assert recall_text(source, [source], SIZE).picture == PICTURE
    assert recall_text(str(other), [str(other)], SIZE).picture == PICTURE


@pytest.mark.parametrize(
    "change",
    [
        lambda home, source: Path(source).write_text("Changed", "utf8"),
        lambda home, source: (home / "config.toml").write_text("ascii = true", "utf8"),
        lambda home, source: Desk(find_locations(), data_dir(), Config()).library.keep_place(load_briefing(source), 9),
        lambda home, source: leave(__file__, arranged=Arranged(True, "claims", "▌")),
        lambda home, source: kept_file(home).write_text("{}", "utf8"),
        lambda home, source: kept_file(home).write_text("[" * 9000, "utf8"),
    ],
    ids=["text", "settings", "place", "lists", "broken", "deep"],
)
def test_what_has_changed_is_not_shown(home: Path, source: str, change: Callable[[Path, str], Any]) -> None:
    leave(source)
    change(home, source)
    assert recall_text(source, [source], SIZE) == Text(False, None)


def test_other_terminals_and_flags_have_other_screens(home: Path, source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["briefreader", source])
    leave(source)
    assert recall_text(source, [source], (81, 24)).picture is None
    assert recall_text(source, ["--ascii", source], SIZE).picture is None
    assert recall_text(source, ["--theme", "light", source], SIZE).picture is None
    monkeypatch.setenv("NO_COLOR", "1")
    assert recall_text(source, [source], SIZE).picture is None


@pytest.mark.parametrize(
    "run",
    [
        [0, "", "\x1b[2J"],
        [0, "1m\x1b[2J", "a"],
        [-1, "", "a"],
        [80, "", "a"],
        [0, "", "\u202eabc"],
        [0, "", "a\nb"],
        [0, 1, "a"],
        [0, "", "a" * 9000],
        ["0", "", "a"],
    ],
)
def test_nothing_but_text_and_colors_is_ever_shown(home: Path, source: str, run: list[Any]) -> None:
    leave(source)
    path = kept_file(home)
    kept = json.loads(path.read_text("utf8"))
    kept["picture"] = {"0": [run]}
    path.write_text(json.dumps(kept), "utf8")
    assert recall_text(source, [source], SIZE) == Text(False, None)


@pytest.mark.parametrize("library", ["", "[]", "{}", '{"briefings": {"1": {"source": 3}}}', '{"briefings": [1]}'])
def test_a_library_that_cannot_be_read_makes_nothing_sure(home: Path, source: str, library: str) -> None:
    home.mkdir(exist_ok=True)
    (home / "library.json").write_text(library, "utf8")
    assert recall_text(source, [source], SIZE) == Text(False, None)


def test_how_the_lists_were_left(home: Path, source: str) -> None:
    assert recall_arranged() == Arranged(False, "claims", "")
    leave(source, arranged=Arranged(True, "entities", ">"))
    assert recall_arranged() == Arranged(True, "entities", ">")
    (home / "config.toml").write_text("", "utf8")
    assert recall_arranged() is None


def test_old_ones_go(home: Path, tmp_path: Path) -> None:
    for number in range(70):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"Text {number}", "utf8")
        keep_opening(find_locations(), load_briefing(str(path)), 0, PICTURE, SIZE, ARRANGED)
    assert len(list((home / "cache" / "openings").iterdir())) == 60

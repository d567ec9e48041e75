"""What is written before Textual is there: only where it is sure to stand there later too."""

import json
import os
from pathlib import Path

import pytest
from rich.cells import cell_len

from briefreader.locations import find_locations
from briefreader.tui.prepaint import first_rows, keep_opening, recall_opening, source_of
from briefreader.tui.text.cells import is_sure


@pytest.mark.parametrize(
    ("arguments", "source"),
    [
        ([], ""),
        (["a.txt"], "a.txt"),
        (["read", "a.txt"], "a.txt"),
        (["--ascii", "./a", "--engine", "rules"], "./a"),
        (["library"], None),
        (["library", "add", "a.txt"], None),
        (["--plain", "a.txt"], None),
        (["--no-wire", "a.txt"], None),
        (["-"], None),
        (["a.md"], None),
        ([""], None),
    ],
)
def test_source(arguments: list[str], source: str | None) -> None:
    assert source_of(arguments) == source


@pytest.mark.parametrize(
    "text",
    [
        "- an item\n\nmore",
        "> quoted",
        "wrapped\nby hand",
        "wide 日本",
        "e\u0301",
        "    indented",
        "\x1b[2J",
        "a\x00",
        "",
    ],
)
def test_a_text_that_needs_thought_is_left_alone(text: str) -> None:
    assert first_rows(text.split("\n\n"), 80, 20, number=2, cursor=">") is None


def test_no_more_rows_than_there_are() -> None:
    rows = first_rows([("quay " * 900).strip()], 80, 10, number=1, cursor=">")
    assert rows is not None
    assert len(rows) == 10
    assert all(len(row) <= 45 for row in rows)


@pytest.mark.parametrize("changed", ["library", "config", "source", "size", None])
def test_an_opening_is_forgotten_when_anything_it_depends_on_changes(
    home: Path, tmp_path: Path, changed: str | None
) -> None:
    home.mkdir()
    source = tmp_path / "a.txt"
    for path in (source, home / "library.json"):
        path.write_text("x", "utf8")
    keep_opening(find_locations(), str(source), ["one", "two"], (80, 24))
    if changed == "size":
        assert recall_opening([str(source)], (81, 24)) is None
    elif changed:
        path = {"library": home / "library.json", "config": home / "config.toml", "source": source}[changed]
        path.write_text("changed", "utf8")
        os.utime(path, ns=(1, 1))
        assert recall_opening([str(source)], (80, 24)) is None
    else:
        assert recall_opening([str(source)], (80, 24)) == ["one", "two"]
        assert recall_opening([], (80, 24)) == ["one", "two"]
        assert recall_opening(["other.txt"], (80, 24)) is None


@pytest.mark.parametrize("kept", ["", "[]", "{}", json.dumps({"rows": [1], "stamps": {}, "looks": []})])
def test_a_broken_opening_is_none(home: Path, kept: str) -> None:
    (home / "cache").mkdir(parents=True)
    (home / "cache" / "opening.json").write_text(kept, "utf8")
    assert recall_opening([], (80, 24)) is None


def test_what_is_sure_takes_one_cell() -> None:
    for code in range(0x20, 0x3000):
        assert not is_sure(chr(code)) or cell_len(chr(code)) == 1

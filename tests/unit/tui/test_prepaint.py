"""What is written before Textual is there: only where it is sure to stand there later too."""

import pytest
from rich.cells import cell_len

from briefreader.tui.prepaint import first_rows, source_of
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


def test_what_is_sure_takes_one_cell() -> None:
    for code in range(0x20, 0x3000):
        assert not is_sure(chr(code)) or cell_len(chr(code)) == 1

"""The first screen that is written before Textual is there stands just where the reader shows it."""

import pytest
from conftest import OpenReader
from tui_sample import TEXT, make_briefing

from briefreader.tui.prepaint import first_rows, split_beginning


@pytest.mark.parametrize("columns", [40, 59, 60, 61, 72, 80, 99, 100, 101, 120, 143, 145, 200])
@pytest.mark.parametrize("text", [TEXT, "Short.\n\nVery short.\n", "word " * 700], ids=["sample", "short", "long"])
async def test_nothing_jumps(reader: OpenReader, columns: int, text: str) -> None:
    async with reader(size=(columns, 24), text=make_briefing(text)) as r:
        parts, number = split_beginning(text.encode(), len(text.encode()))
        before = first_rows(parts, columns, 22, number=number, cursor="▌")
        assert before is not None
        after = r.rows[1:23]
        for y, row in enumerate(before):
            assert after[y][: len(row.rstrip())] == row.rstrip()
        beside = r.app.screen.query_one("#text").size.width
        assert all(not row[:beside].strip() for row in after[len(before) : r.app.screen.query_one("#text").size.height])
        kept = [*(row.rstrip() for row in r.app.screen.text.opening_rows()), ""]
        assert kept[: len(before)] == [row.rstrip() for row in before]

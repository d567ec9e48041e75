"""The first screen that is written before Textual is there stands just where the reader shows it."""

import threading

import pytest
from conftest import OpenReader
from tui_desk import FakeDesk
from tui_sample import TEXT, analyze, make_briefing
from tui_screen import Reader

from briefreader.config import Config
from briefreader.tui.app import ReaderApp
from briefreader.tui.prepaint import READING, first_rows, frame_around, split_beginning


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


@pytest.mark.parametrize("ascii_only", [False, True])
@pytest.mark.parametrize("size", [(40, 24), (59, 24), (60, 24), (80, 24), (99, 10), (100, 10), (120, 36), (180, 50)])
@pytest.mark.parametrize("low_bandwidth", [False, True])
async def test_the_frame_stands_as_it_later_does(
    desk: FakeDesk, size: tuple[int, int], ascii_only: bool, low_bandwidth: bool
) -> None:
    found = threading.Event()
    desk.analyzing.analyze_unchecked = lambda briefing: found.wait(20) and analyze(briefing)
    app = ReaderApp(desk, make_briefing(), Config().with_flags(ascii=ascii_only, low_bandwidth=low_bandwidth))
    async with app.run_test(size=size) as pilot:
        one = Reader(app, pilot, desk, patient=False)
        await one.settle()
        after = one.rows
        found.set()
        await one.settle()
    frame = frame_around(size, "claims", alone=low_bandwidth, ascii_only=ascii_only)
    assert READING in after[-1]
    for y, row in frame.items():
        assert all(after[y][run.x :].startswith(run.text) for run in row)
    left = min((run.x for run in frame.get(1, [])), default=size[0])
    for y in range(1, size[1] - 1):
        assert after[y][left:].split() == [run.text for run in sorted(frame.get(y, []))]

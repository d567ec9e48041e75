"""Keys that come faster than the screen can follow."""

import asyncio
import threading

import pytest
from textual import events
from textual.keys import _character_to_key
from tui_desk import FakeAnalyzing, FakeDesk

from briefreader.model.analysis import Analysis
from briefreader.model.briefing import Briefing
from briefreader.tui.screens.finder import FinderScreen
from briefreader.tui.screens.marks import MarksScreen


async def burst(r, *keys: str) -> None:
    """All the keys in the app's queue before it handles the first."""
    for key in keys:
        r.app.post_message(events.Key(key, key if len(key) == 1 else None))
    await wait(r)


async def wait(r) -> None:
    await r.pilot.pause()
    for _ in range(400):
        await asyncio.sleep(0.005)
        if r.app.type_ahead.idle:
            break
    await r.settle()


async def test_the_finder_gets_what_is_typed_after_its_key(reader):
    async with reader() as r:
        before = r.text.cursor.offset
        await burst(r, "f", "h", "t", "s", "q")
        assert isinstance(r.app.screen, FinderScreen)
        assert r.app.screen.query_line.value == "htsq"
        assert r.text.cursor.offset == before and not r.desk.kept


async def test_a_search_gets_its_words(reader):
    async with reader() as r:
        await burst(r, "slash", *"photographs", "enter", "m")
        assert [m.quote[:6] for m in r.desk.kept.values()] == ["Terrab"]


async def test_keys_go_through_screens_and_back(reader):
    async with reader() as r:
        await burst(r, "m", "j", "m", "M", "j", "m", "escape", "f", "x", "escape", "j", "m")
        assert [m.quote[:8] for m in r.desk.marks.of()] == ["Port aut", "Salma Te"]
        await burst(r, "M", "q", "M")
        assert isinstance(r.app.screen, MarksScreen)


class SlowAnalyzing(FakeAnalyzing):
    """Its engine waits."""

    def __init__(self) -> None:
        super().__init__(broken=False)
        self.go = threading.Event()

    def analyze_unchecked(self, briefing: Briefing) -> Analysis:
        self.go.wait(5)
        return super().analyze_unchecked(briefing)


@pytest.mark.parametrize(("keys", "quote"), [(("]", "]", "m"), "Salma Te"), (("c", "j", "m"), "Salma Te")])
async def test_keys_wait_for_the_claims(reader, briefing, monkeypatch, keys, quote):
    desk = FakeDesk(briefing)
    desk.analyzing = slow = SlowAnalyzing()
    monkeypatch.setattr("tui_screen.Reader.settle", lambda r: r.pilot.pause())
    async with reader(desk=desk) as r:
        for key in keys:
            r.app.post_message(events.Key(_character_to_key(key), key))
        await r.pilot.pause()
        assert "waits" in r.bottom
        slow.go.set()
        await wait(r)
        assert [m.quote[:8] for m in desk.kept.values()] == [quote]


async def test_an_engine_that_had_to_be_replaced_is_named(reader, desk):
    desk.analyzing.engine_notice = "there is no model; the rules read alone"
    async with reader() as r:
        assert "the rules read alone" in r.bottom

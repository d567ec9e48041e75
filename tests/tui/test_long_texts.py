"""A long text: begun first and finished behind the screen; its nearest paragraphs analyzed before the others."""

import threading
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Future
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from tui_desk import FakeAnalyzing, FakeDesk, FakeOpening
from tui_sample import analyze
from tui_screen import Reader

from briefreader.config import Config
from briefreader.model.analysis import Analysis
from briefreader.model.briefing import Briefing
from briefreader.tui.app import ReaderApp


@asynccontextmanager
async def opened(desk: FakeDesk, text: Briefing) -> AsyncIterator[Reader]:
    """The reader, without waiting for what goes on behind the screen."""
    app = ReaderApp(desk, text, Config())
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        yield Reader(app, pilot, desk, patient=False)


async def until(r: Reader, true: Callable[[], object]) -> object:
    """Wait for something to become true."""
    for _ in range(300):
        if found := true():
            return found
        await r.pilot.pause(0.01)
    raise AssertionError(r.shown)


class SlowOpening(FakeOpening):
    """Finishes a briefing when it is told to."""

    def __init__(self, desk: FakeDesk, whole: Briefing) -> None:
        super().__init__(desk)
        self.whole = whole
        self.go_on = threading.Event()

    def finish(self, briefing: Briefing) -> Briefing:
        assert self.go_on.wait(10)
        return self.whole


async def test_the_rest_comes_without_anything_moving(briefing: Briefing) -> None:
    desk = FakeDesk(briefing)
    desk.opening = SlowOpening(desk, briefing)
    begun = replace(briefing, paragraphs=briefing.paragraphs[:3])
    async with opened(desk, begun) as r:
        await r.press("j", "j", "l")
        before = [row[:60] for row in r.rows[1:8]]
        assert "Fishermen" not in r.shown and "¶3/3" not in r.rows[0]
        desk.opening.go_on.set()
        await until(r, lambda: "CLAIMS 8" in r.shown)
        assert [row[:60] for row in r.rows[1:8]] == before
        assert "Fishermen" in r.shown and "¶3/7" in r.rows[0] and "CLAIMS 8" in r.shown
        await r.press("G")
        await r.pilot.pause()
        assert "¶7/7" in r.rows[0]


@pytest.mark.parametrize(
    ("keys", "place"),
    [(("G",), "¶7/7"), (("5", "G"), "¶5/7"), (("G", "k"), "¶2/7"), (("2", "G"), "¶2/7"), (("G", "g"), "¶1/7")],
)
async def test_a_place_that_is_not_there_yet_is_gone_to_once_it_is(
    briefing: Briefing, keys: tuple[str, ...], place: str
) -> None:
    desk = FakeDesk(briefing)
    desk.opening = SlowOpening(desk, briefing)
    async with opened(desk, replace(briefing, paragraphs=briefing.paragraphs[:3])) as r:
        await r.press(*keys)
        assert "¶7" not in r.rows[0].partition("/")[0]
        desk.opening.go_on.set()
        await until(r, lambda: "CLAIMS 8" in r.shown)
        assert place in r.rows[0]


class Apart:
    """Stands for the second process: the test says when it has read what."""

    def __init__(self) -> None:
        self.asked: dict[tuple[int, int] | None, Future[Analysis]] = {}
        self.closed = False

    def read(self, part: tuple[int, int] | None) -> "Future[Analysis]":
        return self.asked.setdefault(part, Future())

    def close(self) -> None:
        self.closed = True
        for future in self.asked.values():  # as the real one does: nobody goes on waiting
            future.cancel()


class ApartAnalyzing(FakeAnalyzing):
    """Has no analysis at hand."""

    def __init__(self) -> None:
        super().__init__(broken=False)
        self.apart = Apart()

    def recall(self, briefing: Briefing) -> Analysis | None:
        return None

    def read_apart(self, briefing: Briefing) -> Apart:
        return self.apart


def desk_apart(briefing: Briefing) -> tuple[FakeDesk, Apart]:
    """A desk whose texts are read by a second process, and that process."""
    desk, analyzing = FakeDesk(briefing), ApartAnalyzing()
    desk.analyzing, desk.config = analyzing, Config(engine="test")
    return desk, analyzing.apart


async def test_what_is_near_comes_first_and_what_is_lit_stays_lit(
    briefing: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefreader.tui.screens.reading_understands.LONG", 10)
    (desk, apart), whole = desk_apart(briefing), analyze(briefing)
    fewer = tuple(replace(c, id=f"c{int(c.id[1:]) + 50}") for c in whole.claims[:3])
    near = replace(whole, entities=tuple(replace(e, id=f"x{e.id}") for e in whole.entities), claims=fewer)
    near = replace(near, claims=tuple(replace(c, source=None, targets=(), replies_to=()) for c in fewer))
    async with opened(desk, briefing) as r:
        await until(r, lambda: apart.asked)
        (part,) = apart.asked
        assert part is not None
        apart.asked[part].set_result(near)
        await until(r, lambda: "CLAIMS 3…" in r.shown)
        await r.press("e", "j")
        lit = r.app.screen.light.entity
        assert lit and lit.startswith("x")
        await until(r, lambda: None in apart.asked)
        apart.asked[None].set_result(whole)
        await until(r, lambda: "CLAIMS 8 " in r.shown)
        assert r.app.screen.light.entity == lit.removeprefix("x") == r.app.screen.entities.current
        assert apart.closed


async def test_leaving_ends_the_second_process(briefing: Briefing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefreader.tui.screens.reading_understands.LONG", 10)
    desk, apart = desk_apart(briefing)
    async with opened(desk, briefing) as r:
        await until(r, lambda: apart.asked)
    assert apart.closed

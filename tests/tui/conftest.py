"""The reader on a screen of its own, served by a desk in memory."""

import asyncio
import sys
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # tui_sample and tui_screen are shared by the tests beside them

from tui_desk import FakeDesk
from tui_sample import make_briefing
from tui_screen import Reader

from briefreader.config import Config
from briefreader.model.briefing import Briefing
from briefreader.tui.app import ReaderApp

OpenReader = Callable[..., AbstractAsyncContextManager[Reader]]


@pytest.fixture(autouse=True)
def no_fixed_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """`Reader.settle` waits for what is under way; Textual's own waiting for an idle processor takes 60 ms a key."""

    async def go_on(*args: float) -> None:
        await asyncio.sleep(0)

    monkeypatch.setattr("textual.app.wait_for_idle", go_on)
    monkeypatch.setattr("textual.pilot.wait_for_idle", go_on)


@pytest.fixture
def briefing() -> Briefing:
    """The sample."""
    return make_briefing()


@pytest.fixture
def desk(briefing: Briefing) -> FakeDesk:
    """A desk that knows the sample."""
    return FakeDesk(briefing)


@pytest.fixture
def reader(desk: FakeDesk, briefing: Briefing, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> OpenReader:
    """Open the reader: `async with reader(size=(80, 24)) as r`; keyword arguments go to the settings."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("COLORFGBG", raising=False)
    monkeypatch.chdir(tmp_path)

    @asynccontextmanager
    async def opened(
        *, size: tuple[int, int] = (80, 24), text: Briefing = briefing, desk: FakeDesk = desk, **settings: object
    ) -> AsyncIterator[Reader]:
        others = frozenset(threading.enumerate())  # what an earlier test left behind is waited for by nobody
        app = ReaderApp(desk, text, Config().with_flags(**settings))
        async with app.run_test(size=size) as pilot:
            one = Reader(app, pilot, desk, others)
            await one.settle()
            yield one

    return opened

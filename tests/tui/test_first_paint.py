"""The first screen is painted once, when all of it is there."""

from typing import Any

import pytest
from textual.screen import Screen

from briefreader.tui.app import ReaderApp
from briefreader.tui.screens.first_screen import TOUCHED
from briefreader.tui.screens.reading import ReadingScreen


@pytest.mark.parametrize("name", TOUCHED)
def test_textual_has_what_is_built_upon(name: str) -> None:
    assert callable(getattr(Screen, name))  # another Textual may call it otherwise: then nothing is put right


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (40, 10)])
async def test_nothing_is_drawn_before_all_parts_have_their_sizes(
    reader: Any, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []
    refresh = Screen._compositor_refresh

    def count(screen: Screen[object]) -> None:
        drawn.append(screen.app._batch_count)
        refresh(screen)

    monkeypatch.setattr(Screen, "_compositor_refresh", count)
    sized: list[int] = []
    on_ready = ReaderApp.on_ready

    async def ready(app: ReaderApp) -> None:
        await on_ready(app)
        sized.append(len(drawn))

    monkeypatch.setattr(ReaderApp, "on_ready", ready)
    async with reader(size=size) as r:
        assert isinstance(r.app.screen, ReadingScreen)
        assert sized == [0]
        assert drawn and not any(drawn)

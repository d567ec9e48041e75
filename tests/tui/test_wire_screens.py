"""Every screen through the wire, beside what Textual writes itself: the same cells after every write."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from emulator import Emulator
from textual import events
from textual.app import App
from textual.drivers.headless_driver import HeadlessDriver
from textual.geometry import Size
from textual.pilot import Pilot
from tui_desk import FakeDesk
from tui_sample import make_briefing
from tui_screen import Reader

from briefreader.config import Config
from briefreader.model.briefing import Briefing
from briefreader.tui.app import ReaderApp
from briefreader.tui.wire.frames import parse_frame
from briefreader.tui.wire.wire import Wire

HOSTILE = (
    """Headline 日本語の見出し — e\u0301tude of the quay

The العَربية committee 👩\u200d👩\u200d👧 said 🇺🇦 that ❤️ ก็ and [@click=app.quit]x[/] stood on the 埠頭 quay
“never”, it said.

עברית אחת שתיים\tthen a tab, and a very long word: """
    + "x" * 90
    + "\n\n"
    + "quay " * 400
)


class Beside(HeadlessDriver):
    """Shows what Textual writes on one emulator, and what the wire makes of it on another one."""

    def __init__(self, app: App[Any], **settings: Any) -> None:
        super().__init__(app, **settings)
        size = settings["size"]
        self.resize(size)
        self.wire = Wire(size)
        self.different: list[str] = []
        self.textual = self.sent = 0

    @property
    def is_headless(self) -> bool:
        return False

    def resize(self, size: tuple[int, int]) -> None:
        """A window of another size, on which nobody knows what stands."""
        self.direct, self.wired = Emulator(*size), Emulator(*size)
        self.wired.write("\x1b[7mwhat was here before the window changed\x1b[m\r\n" * 9)

    def write(self, data: str) -> None:
        width, height = self._app.size
        out = self.wire.translate(data, (width, height))
        self.direct.write(data)
        self.wired.write(out)
        self.textual += len(data)
        self.sent += len(out)
        if parse_frame(data) is None:
            return
        shown = zip(self.direct.cells(), self.wired.cells(), strict=True)
        self.different += [f"row {y} after {data[:60]!r}" for y, (a, b) in enumerate(shown) if a != b]


async def drive(briefing: Briefing, keys: list[str], size: tuple[int, int]) -> Beside:
    """Press keys; `WxH` resizes the window."""
    desk = FakeDesk(briefing)
    app = ReaderApp(desk, briefing, Config(wire=False))
    app.driver_class = Beside
    found: list[Beside] = []
    resized = any("x" in key[1:] for key in keys)

    async def press(pilot: Pilot[int]) -> None:
        reader = Reader(app, pilot, desk)
        await reader.settle()
        driver = app._driver
        assert isinstance(driver, Beside)
        found.append(driver)
        for key in keys:
            if "x" in key[1:]:
                width, height = map(int, key.split("x"))
                driver.resize((width, height))
                driver.wire.forget()
                app.post_message(events.Resize(Size(width, height), Size(width, height)))
                await reader.settle()
                await pilot.pause(0.1)
            else:
                await reader.press(key)
                if resized:  # Textual goes on painting at the old size for a while
                    await pilot.pause(0.05)
        app.exit()

    await asyncio.wait_for(app.run_async(size=size, auto_pilot=press), 30)
    return found[0]


SCREENS = {
    "reading": ["j", "j", "k", "space", "b", "G", "g", "l", ")", "z", "z"],
    "panes": ["e", "j", "j", "c", "j", "j", "enter", "escape", "tab", "tab"],
    "selecting": ["v", "l", "l", "o", "escape", "V", "m", "u", "ctrl+r"],
    "finder": ["f", *"hdc", "backspace", "down", "enter", "escape", "escape"],
    "dossier": ["c", "j", "K", "j", "j", "escape"],
    "others": ["M", "escape", "L", "escape", "x", "escape", "question_mark", "j", "escape", "ctrl+p", *"ma", "escape"],
    "note": ["m", "N", *"abc", "escape"],
    "resized": ["j", "60x20", "j", "120x36", "e", "40x12", "j", "80x24", "80x24", "ctrl+l"],
}


@pytest.mark.parametrize("keys", SCREENS.values(), ids=SCREENS.keys())
@pytest.mark.parametrize("hostile", [False, True], ids=["sample", "hostile"])
async def test_every_cell_is_as_textual_would_have_it(
    briefing: Briefing, keys: list[str], hostile: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.chdir(tmp_path)
    driver = await drive(make_briefing(HOSTILE) if hostile else briefing, keys, (80, 24))
    assert driver.different == []
    assert driver.sent < driver.textual

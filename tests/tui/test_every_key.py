"""Every key that help lists on a screen, pressed there: nothing breaks, and the way back leads to the same text."""

import pytest
from conftest import OpenReader
from tui_desk import FakeDesk
from tui_screen import Reader

from briefreader.tui.commands import COMMANDS, Command
from briefreader.tui.keys import commands_for

_ENDS = {"reading.leave", "app.quit", "app.suspend"}  # end or leave the reader: pressed by tests of their own
_LIKE_OTHERS = {"entities", "narrowing", "tagging"}  # what these have of other places is pressed in those
SCREENS = {
    "text": (),
    "selecting": ("j", "j", "v"),
    "entities": ("e",),
    "claims": ("c",),
    "narrowing": ("c", "slash", "t"),
    "tagging": ("m", "t", "a"),
    "finder": ("f", "h", "d"),
    "dossier": ("c", "K"),
    "marks": ("m", "M"),
    "note": ("m", "i"),
    "export": ("m", "x"),
    "library": ("L",),
    "places": ("G", "apostrophe", "apostrophe"),
    "palette": ("ctrl+p", "u", "n", "d", "o"),
    "help": ("question_mark",),
}


def listed(r: Reader) -> list[Command]:
    """The commands that help lists here, but for those that other nodes than the ones in use have."""
    return [command for command in commands_for(r.app._where()) if command.id not in _ENDS]


@pytest.mark.parametrize("screen", SCREENS)
async def test_every_key_that_help_lists(reader: OpenReader, desk: FakeDesk, screen: str) -> None:
    async with reader(size=(100, 30)) as r:
        await r.press(*SCREENS[screen])
        known = ("reading", "text", "everywhere") if screen in _LIKE_OTHERS else ()
        pressed = [key for c in listed(r) if c.where not in known for key in c.keys.split(",")]
        assert pressed
        depth = len(r.app.screen_stack)
        for key in pressed:
            await r.press(key)
            assert r.app.crash is None and r.app.is_running
            for _ in range(8):
                if len(r.app.screen_stack) <= depth:
                    break
                await r.press("escape")
            if len(r.app.screen_stack) < depth:
                await r.press(*SCREENS[screen])
        for _ in range(8):
            await r.press("escape")
        assert len(r.app.screen_stack) == 1 and r.app.focused is r.text


async def test_no_command_is_left_out(reader: OpenReader, desk: FakeDesk) -> None:
    seen: set[str] = set()
    async with reader(size=(100, 30)) as r:
        for keys in SCREENS.values():
            desk.kept.clear()
            await r.press(*keys)
            seen |= {command.id for command in listed(r)}
            for _ in range(4):
                await r.press("escape")
    forms = {command.id for command in COMMANDS if command.where == "form"}  # opened by the dossier's own tests
    assert {command.id for command in COMMANDS} - seen - _ENDS - forms == set()


@pytest.mark.parametrize("screen", [name for name in SCREENS if name not in ("text", "selecting")])
async def test_escape_leads_back_to_the_very_same_state(reader: OpenReader, screen: str) -> None:
    async with reader(size=(120, 30)) as r:
        await r.press("j", "j", "right_square_bracket", "l", "m")
        in_a_list = screen in ("entities", "claims", "narrowing")
        keys = [key for key in SCREENS[screen] if in_a_list or key not in ("m", "G", "c")]  # what would move or unmark
        await r.press("k", "j")
        before = (r.rows[:-1], r.styled("reverse"), r.text.cursor, r.app.screen.light)
        await r.press(*keys)
        assert (r.rows[:-1], r.styled("reverse")) != before[:2]
        while len(r.app.screen_stack) > 1 or r.app.focused is not r.text:
            await r.press("escape")
        if not in_a_list:  # entering a list lights up its row, and leaves it lit
            assert (r.rows[:-1], r.styled("reverse"), r.text.cursor, r.app.screen.light) == before
        assert r.text.cursor == before[2]

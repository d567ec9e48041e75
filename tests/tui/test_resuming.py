"""What is there again after a lost line: the screen, what was typed, the note that was being written."""

import pytest
from conftest import OpenReader
from tui_desk import FakeDesk
from tui_screen import Reader


async def hang_up(r: Reader) -> None:
    """What a SIGHUP does."""
    r.app._break_off()
    await r.pilot.pause()


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        (("f", "q", "u", "a", "y"), "find an actor quay"),
        (("L", "p", "o", "r", "t"), "library port"),
        (("M",), "Marks"),
        (("x",), "preview"),
        (("c", "j", "K"), "Salma Terrab"),
        (("f", "h", "d", "c", "enter"), "names"),
    ],
)
async def test_the_screen(reader: OpenReader, keys: tuple[str, ...], shown: str) -> None:
    async with reader() as r:
        await r.press("j", "m", *keys)
        before = r.rows
        assert shown in r.shown
        await hang_up(r)
    async with reader() as r:
        assert shown in r.shown and r.rows[:3] == before[:3]
        await r.press("escape")
        if len(r.app.screen_stack) > 1:
            await r.press("escape")
        assert "¶2/7" in r.rows[0]


async def test_the_list_in_use(reader: OpenReader) -> None:
    async with reader() as r:
        await r.press("e")
        await hang_up(r)
    async with reader() as r:
        assert r.app.focused.id == "entities" and "ENTITIES" in r.shown


async def test_the_note_that_was_being_written(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader() as r:
        await r.press("j", "m", "i")
        await r.type("not true")
        await hang_up(r)
    assert [mark.note for mark in desk.marks.of()] == [""]
    async with reader() as r:
        assert "not true" in r.shown and "isn't kept yet" in r.shown
        await r.type("!")
        await r.press("ctrl+s")
        assert [mark.note for mark in desk.marks.of()] == ["not true!"]
        await r.press("i")
        assert "isn't kept yet" not in r.shown
    assert desk.state.get("drafts") is None


async def test_a_note_in_the_list_of_marks_too(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader() as r:
        await r.press("j", "m", "M", "i")
        await r.type("later")
        await hang_up(r)
    async with reader() as r:
        assert "later" in r.shown
        await r.press("escape", "i")
        assert "later" not in r.shown  # it was given up


async def test_drafts_are_kept_while_one_types(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader() as r:
        await r.press("m", "i")
        await r.type("so far")
        await r.pilot.pause(0.6)
        assert "so far" in desk.state["drafts"].values()


async def test_who_leaves_starts_with_the_text(reader: OpenReader) -> None:
    async with reader() as r:
        await r.press("M")
        await r.press("ctrl+q")
    async with reader() as r:
        assert len(r.app.screen_stack) == 1


@pytest.mark.parametrize("kept", ["x", [1, 2, 3, 4], ["?"] * 4, [], {"a": 1}])
async def test_whatever_else_was_kept_is_nothing(reader: OpenReader, desk: FakeDesk, kept: object) -> None:
    desk.state.set("screen", kept)
    desk.state.set("drafts", kept)
    desk.state.set("places", kept)
    async with reader() as r:
        await r.press("m", "i", "x", "ctrl+s")
        assert "note kept" in r.bottom

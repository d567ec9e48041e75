"""The first start, and a library that is filled from within the reader."""

from pathlib import Path

from conftest import OpenReader
from tui_desk import FakeDesk

from briefreader.model.briefing import Briefing
from briefreader.tui.commands import COMMANDS, TEN

TITLE = "The keys that matter"


async def test_the_keys_that_matter_are_shown_once(reader: OpenReader, desk: FakeDesk) -> None:
    desk.state.clear()
    async with reader() as r:
        assert TITLE in r.shown and "Port authority" in r.rows[1] and "? has every key" in r.shown
        await r.press("j", "j")
        assert TITLE not in r.shown and "¶3/7" in r.rows[0]
    async with reader() as r:
        assert TITLE not in r.shown


async def test_typing_ahead_goes_through_them(reader: OpenReader, desk: FakeDesk) -> None:
    desk.state.clear()
    async with reader() as r:
        for key in "jjfquay":
            r.pilot.app.post_message(_key(key))
        await r.settle()
        assert TITLE not in r.shown and "formerly Quay Watch" in r.shown
        await r.press("escape")
        assert "¶3/7" in r.rows[0]


async def test_help_shows_them_again(reader: OpenReader) -> None:
    async with reader() as r:
        await r.press("question_mark", "f1")
        assert TITLE in r.shown
        await r.press("escape")
        assert TITLE not in r.shown
        await r.press("f1")
        assert TITLE in r.shown
        await r.press("M", "question_mark", "f1")
        assert TITLE in r.shown and len(r.app.screen_stack) == 1


async def test_they_do_not_come_again_and_again_where_nothing_can_be_kept(
    reader: OpenReader, briefing: Briefing
) -> None:
    desk = FakeDesk(briefing, writable=False)
    desk.state.clear()
    async with reader(desk=desk) as r:
        assert TITLE not in r.shown


def test_the_keys_that_matter_are_commands() -> None:
    assert len(TEN) == 10 and {i for ids, _ in TEN for i in ids} <= {command.id for command in COMMANDS}


async def test_an_empty_library_says_what_to_do(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader() as r:
        desk.library.entries = lambda: ()
        await r.press("L")
        assert "nothing is kept yet: type a path, then ctrl+n" in r.shown


async def test_a_file_and_a_folder_are_added(reader: OpenReader, desk: FakeDesk, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for name in ("one", "two"):
        (tmp_path / "in" / f"{name}.txt").write_text(f"Report {name}\n\nWords of {name}.", "utf8")
    async with reader(size=(120, 30)) as r:
        await r.press("L", "ctrl+n")
        assert "type the path" in r.bottom or "type the path" in r.shown
        await r.type("in/one.txt")
        await r.press("ctrl+n")
        assert "enter opens it" in r.shown and "Report one" in r.shown
        await r.press("enter")
        await r.settle()
        assert "Report one" in r.rows[0]
        await r.press("L")
        await r.type("in")
        await r.press("ctrl+n")
        assert "2 in the library now" in r.shown and "Report two" in r.shown
        await r.type("nowhere")
        await r.press("ctrl+n")
        assert "there is no file" in r.shown
        await r.press("escape")
        assert "Report one" in r.rows[0]


async def test_what_was_added_is_taken_out_and_put_back(reader: OpenReader, desk: FakeDesk, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(f"Report {name}\n\nWords of {name}.", "utf8")
    known = list(desk.briefings)
    async with reader(size=(120, 30)) as r:
        await r.press("L")
        for name in ("one", "two", "one"):  # the last is there already: nothing that could be undone
            await r.type(f"{name}.txt")
            await r.press("ctrl+n")
        added = [b for b in desk.briefings if b not in known]
        await r.press("ctrl+underscore")
        assert "undid: one briefing added" in r.shown and "Report two" not in r.shown
        desk.briefings.pop(added[0])  # by another reader
        await r.press("ctrl+underscore")
        assert list(desk.briefings) == known
        await r.press("ctrl+underscore")
        assert "nothing to undo" in r.shown
        await r.press("ctrl+r", "ctrl+r")
        assert list(desk.briefings) == [*known, added[1]] and "Report two" in r.shown
        await r.press("escape", "u")
        assert "undid: one briefing added" in r.shown and list(desk.briefings) == known


async def test_the_library_tells_and_finds_who_is_in_a_briefing(reader: OpenReader) -> None:
    async with reader(size=(140, 30)) as r:
        await r.press("L")
        assert "Harbour Defence Committee, Salma" in r.shown
        await r.type("terrab")
        assert "Port authority" in r.rows[3]
        await r.type("zz")
        assert "no briefing fits" in r.shown


def _key(key: str) -> object:
    from textual.events import Key

    return Key(key, key)

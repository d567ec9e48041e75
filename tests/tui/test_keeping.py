"""Marks, tags, notes, copies, exports and the place: what is kept, and what can be undone."""

from pathlib import Path

import pytest
from conftest import OpenReader
from tui_desk import FakeDesk
from tui_sample import make_briefing

from briefreader.model.briefing import Briefing
from briefreader.tui.clipboard import osc52


async def test_mark_and_unmark(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader() as r:
        await r.press("j", "j", "m")
        (mark,) = desk.kept.values()
        assert mark.quote.startswith("Salma Terrab") and mark.quote.endswith("tanks.")
        assert any(row.startswith(" ▌ 3 ▎ Salma") for row in r.rows) and "marked ¶3" in r.bottom
        await r.press("m")
        assert not desk.kept and "▎" not in r.shown
        await r.press("u")
        assert desk.kept == {mark.id: mark} and "▎" in r.shown


async def test_undo_and_redo_of_every_change(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader() as r:
        await r.press("m", "t")
        await r.type("b,a")
        await r.press("enter", "i")
        await r.type("look")
        await r.press("ctrl+s")
        (mark,) = desk.kept.values()
        assert (mark.tags, mark.note) == (("a", "b"), "look")
        await r.press("u")
        assert next(iter(desk.kept.values())).note == ""
        await r.press("u")
        assert next(iter(desk.kept.values())).tags == ()
        await r.press("u")
        assert not desk.kept
        await r.press("u")
        assert "nothing to undo" in r.bottom
        await r.press("ctrl+r", "ctrl+r", "ctrl+r")
        assert list(desk.kept.values()) == [mark]
        await r.press("ctrl+r")
        assert "nothing to redo" in r.bottom


async def test_tags_are_completed_from_those_used(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader() as r:
        await r.press("m", "t")
        await r.type("harbour")
        await r.press("enter", "j", "m", "t")
        await r.type("fire #Har")
        await r.settle()
        await r.press("tab", "enter")
        assert "tagged #fire #harbour" in r.bottom
        assert sorted(t for m in desk.marks.of() for t in m.tags) == ["fire", "harbour", "harbour"]
        await r.press("M", "t")
        await r.type(" fi")
        await r.press("tab", "enter")
        assert desk.marks.of()[0].tags == ("fire", "harbour")


async def test_marking_what_is_selected(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader() as r:
        await r.press("j", "j", "v", "l", "m")
        assert [mark.quote for mark in desk.kept.values()] == ["Salma Terrab"]
        assert r.text.selection is None and "Salma Terrab" in " ".join(r.styled("yellow"))


async def test_marking_a_claim_from_its_list(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader() as r:
        await r.press("c", "j", "j", "m")
        assert [m.quote for m in desk.kept.values()] == ["She blamed the HDC for storing ammunition beside the tanks"]


async def test_a_note_left_by_escape_stays_as_it_was(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader() as r:
        await r.press("m", "i", "x", "escape")
        assert next(iter(desk.kept.values())).note == ""


async def test_copies_are_said_to_be_sent(reader: OpenReader) -> None:
    async with reader() as r:
        await r.press("j", "j", "y")
        assert r.app.clipboard.startswith("“Salma Terrab, who heads") and "Coast Wire" in r.app.clipboard
        assert "sent to the terminal" in r.bottom
        await r.press("c", "j", "Y")
        assert r.app.clipboard == "claim c3 ¶3"


async def test_where_nothing_can_be_kept_it_is_said_and_reading_goes_on(reader: OpenReader, briefing: Briefing) -> None:
    desk = FakeDesk(briefing, writable=False)
    async with reader(desk=desk, size=(100, 24)) as r:
        assert r.bottom == "! nothing can be kept: the home isn't writable"
        await r.press("j", "m")
        assert "! nothing can be kept" in r.bottom and "¶2/7" in r.rows[0]
        await r.press("q")
    assert not desk.places


async def test_the_marks(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader() as r:
        await r.press("M")
        assert "nothing is marked yet" in r.shown
        await r.press("q", "j", "m", "G", "m", "g", "M")
        assert "2 marks" in r.rows[0]
        await r.press("j", "t")
        await r.type("later")
        await r.press("enter")
        assert "#later" in r.shown and [m.tags for m in desk.marks.of()] == [(), ("later",)]
        await r.press("m")
        assert "1 mark" in r.rows[0] and len(desk.kept) == 1
        await r.press("u")
        assert len(desk.kept) == 2
        await r.press("G", "enter")
        assert "¶7/7" in r.rows[0]


async def test_the_marks_of_all_briefings_lead_to_the_other_one(reader: OpenReader, desk: FakeDesk) -> None:
    other = make_briefing("Other title\n\nFirst words.\n\nMarked words.", id="sha256:b2")
    desk.briefings[other.id] = other
    desk.marks.add(other, other.paragraphs[2].span)
    async with reader() as r:
        await r.press("M", "a")
        assert "Other title" in r.shown and "all briefings" in r.rows[0]
        await r.press("enter")
        await r.settle()
        assert "Other title" in r.rows[0] and "¶3/3" in r.rows[0]


async def test_export(reader: OpenReader, desk: FakeDesk, tmp_path: Path) -> None:
    async with reader() as r:
        await r.press("x")
        assert "nothing is marked yet" in r.bottom
        await r.press("j", "j", "m", "x")
        assert "> Salma Terrab" in r.shown and "port-authority-rejects-militias-account-of-the.md" in r.shown
        await r.press("j")
        assert "# jsonl" in r.shown and "-of-the.jsonl" in r.shown
        await r.press("k", "ctrl+s")
        path = tmp_path / "port-authority-rejects-militias-account-of-the.md"
        assert "written to" in r.bottom and path.read_text("utf8").startswith("# markdown\n\n> Salma Terrab")


async def test_export_asks_before_it_overwrites(reader: OpenReader, desk: FakeDesk, tmp_path: Path) -> None:
    path = tmp_path / "mine.md"
    path.write_text("precious", "utf8")
    async with reader() as r:
        await r.press("m", "x", "tab", "tab", "ctrl+u")
        await r.type("mine.md")
        await r.press("enter")
        assert "is there already" in r.shown
        await r.press("n")
        assert path.read_text("utf8") == "precious" and "nothing was written" in r.bottom
        await r.press("x", "tab", "tab", "ctrl+u")
        await r.type("mine.md")
        await r.press("enter", "y")
        assert path.read_text("utf8").startswith("# markdown")


async def test_the_place_is_kept_and_come_back_to(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader() as r:
        await r.press("5", "G", "q")
    async with reader() as r:
        assert "¶5/7" in r.rows[0]
        await r.press("k", "ctrl+q")
    async with reader() as r:
        assert "¶4/7" in r.rows[0]


async def test_the_library(reader: OpenReader, desk: FakeDesk) -> None:
    other = make_briefing("Other title\n\nFirst words.\n\nLast words.", id="sha256:b2")
    desk.briefings[other.id] = other
    desk.places[other.id] = other.paragraphs[2].span.start
    async with reader() as r:
        await r.press("j", "L")
        assert "Other title" in r.shown and "harbour.txt" not in r.rows[0]
        await r.type("other")
        assert "Port authority" not in r.shown
        await r.press("enter")
        await r.settle()
        assert "Other title" in r.rows[0] and "¶3/3" in r.rows[0]
        assert desk.places[r.desk.opening.open(None).id] > 0


async def test_a_long_alert_is_shown_whole(reader: OpenReader, desk: FakeDesk) -> None:
    desk.notices = (
        "actors.json couldn't be read; it was set aside as actors.json.broken and the last good copy is used",
    )
    async with reader(size=(60, 20)) as r:
        assert " ".join(" ".join(r.rows[-2:]).split()).endswith(desk.notices[0])
        await r.press("j")
        assert "paragraph" in r.bottom and "last good copy" not in r.shown


def test_the_clipboard_is_reached_through_tmux_and_screen() -> None:
    plain = osc52("quay", {"TERM": "xterm"})
    assert plain == "\x1b]52;c;cXVheQ==\x07"
    assert osc52("quay", {"TMUX": "x"}) == f"\x1bPtmux;\x1b{plain}\x1b\\"
    wrapped = osc52("quay " * 1000, {"TERM": "screen"})
    assert wrapped is not None
    assert "".join(part.removeprefix("\x1bP") for part in wrapped.split("\x1b\\")) == osc52("quay " * 1000, {})


async def test_what_is_too_long_for_the_terminal_is_in_a_file(reader, desk) -> None:
    long = "berth " * 20_000
    desk.citing.passage = lambda briefing, span: long
    async with reader() as r:
        await r.press("y")
        assert "too long for the terminal" in r.bottom
        path = desk.locations.state / "copied.txt"
        assert path.read_text("utf8") == long and path.stat().st_mode & 0o777 == 0o600


async def test_what_breaks_is_written_down_without_the_text(reader, desk) -> None:
    def breaks(briefing, span):
        secret = "a word of the text"
        raise ValueError(f"\x1b[31m {len(secret)}")

    desk.citing.passage = breaks
    with pytest.raises(ValueError):
        async with reader() as r:
            app = r.app
            await r.press("j", "y")
    log = desk.locations.state / "crash.log"
    assert str(log) in str(app.crash) and app.return_code == 1 and desk.places
    assert "ValueError" in log.read_text("utf8") and "\x1b" not in log.read_text("utf8")
    assert log.stat().st_mode & 0o777 == 0o600


async def test_a_name_of_a_place_is_undone(reader: OpenReader) -> None:
    async with reader() as r:
        await r.press("B", "k", "j", "B", "k")
        assert "u undoes" in r.rows[-1]
        await r.press("j", "u", "apostrophe", "k")
        assert r.text.cursor.offset == 0
        await r.press("u", "apostrophe", "k")
        assert "no place is named k" in r.rows[-1]
        await r.press("ctrl+r", "ctrl+r", "apostrophe", "k")
        assert r.text.cursor.offset > 0

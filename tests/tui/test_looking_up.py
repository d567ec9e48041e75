"""Finder, dossier, help, palette."""

from collections.abc import Callable
from time import sleep
from typing import Any

import pytest
from conftest import OpenReader
from tui_desk import FakeDesk, FakeFinder

from briefreader.model.briefing import Briefing
from briefreader.model.match import Match


async def test_the_finder_answers_each_letter(reader: OpenReader) -> None:
    async with reader() as r:
        await r.press("f")
        await r.type("hd")
        assert "HDC — acronym" in r.shown and "armed group" in r.shown
        assert "HD" in r.styled("underline")
        await r.press("backspace", "backspace")
        await r.type("quay")
        assert "formerly Quay Watch, until 2021-05" in r.shown
        await r.type("zz")
        assert "no actor is known" in r.shown


async def test_a_slow_query_is_given_up_for_the_next_letter(
    reader: OpenReader, briefing: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    given_up, answer = [], FakeFinder.find

    def find(finder: FakeFinder, query: str, *, wanted: Callable[[], bool], **rest: Any) -> tuple[Match, ...]:
        if query == "h":
            for _ in range(2000):
                if not wanted():
                    given_up.append(query)
                    break
                sleep(0.005)
        return answer(finder, query, **rest)

    monkeypatch.setattr(FakeFinder, "find", find)
    async with reader() as r:
        await r.press("f")
        await r.pilot.press("h")
        await r.pilot.press("d")
        await r.settle()
        assert given_up == ["h"]
        assert "HDC — acronym" in r.shown
        assert "HD" in r.styled("underline") and "H" not in r.styled("underline")


async def test_enter_opens_the_dossier_and_escape_leads_all_the_way_back(reader: OpenReader) -> None:
    async with reader() as r:
        await r.press("j", "f")
        await r.type("e")
        await r.press("down", "enter")
        assert "Salma Terrab" in r.rows[0]
        await r.press("escape")
        assert "find an actor e" in r.rows[1]
        await r.press("escape")
        assert "¶2/7" in r.rows[0]


async def test_a_dossier_has_names_ties_claims_and_mentions(reader: OpenReader) -> None:
    async with reader(size=(80, 40)) as r:
        await r.press("c", "K")
        assert "Harbour Defence Committee" in r.rows[0]
        for words in (
            "acronym         HDC",
            "formerly        Quay Watch  2014 – May 2021",
            "Arabic          لجنة",
            "never alone",
            "opposed to      Port Authority of Benghar  since 2022",
            "¶2    ⚑ accuses navy",
            "¶3    Terrab ⚑ accuses HDC",
        ):
            assert words in r.shown, words


async def test_the_third_claims_source_is_looked_up(reader: OpenReader) -> None:
    async with reader() as r:
        await r.press("c", "j", "j", "K")
        assert "Salma Terrab" in r.rows[0] and "person" in r.rows[0]
        await r.press("q")
        assert r.app.focused.id == "claims" and "▸ ¶3" in r.shown


async def test_looking_up_what_the_word_cursor_stands_on(reader: OpenReader) -> None:
    async with reader() as r:
        await r.press("j", "5", "l", "K")
        assert "Harbour Defence Committee" in r.rows[0] or "find" in r.rows[1]


async def test_one_whom_the_store_does_not_know_goes_to_the_finder(reader: OpenReader) -> None:
    async with reader() as r:
        await r.press("e", "3", "G", "K")
        assert "find an actor navy" in r.rows[1]


async def test_a_dossier_leads_to_places_and_to_other_actors(reader: OpenReader) -> None:
    async with reader(size=(80, 40)) as r:
        await r.press("c", "K")
        while "▸ opposed" not in r.shown:
            await r.press("j")
        await r.press("enter")
        assert "Port Authority of Benghar" in r.rows[0]
        await r.press("q", "G", "k", "k", "k", "k")
        while "▸ ¶6" not in r.shown:
            await r.press("k")
        await r.press("enter")
        assert "¶6/7" in r.rows[0] and r.app.focused is r.text


async def test_help_is_drawn_from_the_list_of_commands(reader: OpenReader) -> None:
    async with reader(size=(120, 50), keys={"text.next": "ctrl+j"}) as r:
        await r.press("question_mark")
        assert "ctrl+j" in r.shown and "next paragraph" in r.shown and "text.next" in r.shown
        await r.press("q")
        assert "¶1/7" in r.rows[0]


async def test_the_palette_carries_out_what_is_chosen(reader: OpenReader) -> None:
    async with reader() as r:
        await r.press("ctrl+p")
        await r.type("next par")
        await r.press("enter")
        assert "¶2/7" in r.rows[0]
        await r.press("ctrl+p")
        await r.type("unmark")
        await r.press("enter")
        assert len(r.desk.kept) == 1


async def test_an_engine_that_breaks_leaves_the_text(reader: OpenReader, briefing: Briefing) -> None:
    async with reader(desk=FakeDesk(briefing, broken=True)) as r:
        assert r.bottom.startswith("! the engine failed: out of ␛[31m steam")
        await r.press("j", "K")
        assert "find an actor The" in r.rows[1]
        await r.press("escape", "w", "right_square_bracket", "Y", "c", "enter", "K")
        assert "¶2/7" in r.shown or "find" in r.shown

"""The dossier is changed: names, links, notes, merging, undoing; the finder makes actors and narrows."""

from dataclasses import replace
from pathlib import Path

import pytest
from conftest import OpenReader
from tui_desk import FakeDesk
from tui_screen import Reader

from briefreader.model.briefing import Briefing
from briefreader.tui.finder_query import Query, split_query


async def to_row(r: Reader, words: str) -> None:
    """Make the row with these words current."""
    await r.press("g")
    for _ in range(80):
        if any(words in row and row.lstrip().startswith("▸") for row in r.rows):
            return
        await r.press("j")
    raise AssertionError(f"no row with {words!r}:\n{r.shown}")


def flat(r: Reader) -> str:
    """The screen, whatever is wrapped in it."""
    return " ".join(r.shown.split())


async def fill(r: Reader, *lines: str) -> None:
    """Fill a form in from its first line on; what stands there gives way."""
    while r.app.focused is not r.app.screen.query("LineInput").first():
        await r.press("shift+tab")
    for line in lines:
        r.app.focused.value = line
        await r.press("enter")


async def test_the_actor_is_edited(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader(size=(80, 40)) as r:
        await r.press("c", "K", "E")
        assert "kind     armed group" in r.shown
        await fill(r, "Quay Committee", "party", "bg", "Dockers.")
        assert "Quay Committee" in r.rows[0] and "BG · party" in r.rows[0]
        assert r.bottom.startswith("done, u undoes: renamed from")
        await r.press("u")
        assert "Harbour Defence Committee" in r.rows[0] and r.bottom.startswith("undid: Quay Committee: renamed")
        await r.press("ctrl+r")
        assert desk.actors.get("hdc").summary == "Dockers."


async def test_what_a_form_cannot_be_made_of_stays_in_it(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader(size=(80, 40)) as r:
        await r.press("c", "K", "E")
        await fill(r, "Quay Committee", "wizards", "", "")
        assert "kind: wizards is none of" in r.shown and "Quay Committee" in r.shown
        await fill(r, "Quay Committee", "arm", "Benghar", "")
        assert "no ISO 3166 code" in r.shown and "Quay Committee" in r.shown
        await r.press("escape")
        assert desk.actors.get("hdc").name == "Harbour Defence Committee"


async def test_a_name_is_added_changed_explained_and_taken_away(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader(size=(80, 40)) as r:
        await r.press("c", "K", "plus")
        await fill(r, "Quay Guard", "nick", "2019", "2020-05", "no")
        assert "Quay Guard  2019 – May 2020" in r.shown
        await to_row(r, "Quay Guard")
        await r.press("w")
        assert "links wherever it stands; held 2019 to 2020-05" in flat(r)
        await r.press("enter")
        await fill(r, "Quay Guards", "acronym", "2020", "2011", "")
        assert "before it begins" in r.shown and "Quay Guards" in r.shown
        await fill(r, "Quay Guards", "acronym", "", "", "yes")
        assert "Quay Guards  never alone" in r.shown and "Quay Guard " not in r.shown
        await to_row(r, "Quay Guards")
        await r.press("w")
        assert "never links by the name alone" in flat(r)
        await r.press("minus")
        assert "Quay Guards" not in "\n".join(r.rows[:-1]) and "taken away" in r.bottom
        await r.press("u", "u", "u")
        assert r.bottom.startswith("undid: Harbour Defence Committee: alias “Quay Guard” (nickname, 2019 to")


async def test_a_doubtful_name_is_told_of(reader: OpenReader) -> None:
    async with reader(size=(80, 40)) as r:
        await r.press("c", "K", "plus")
        await fill(r, "Omar Lakhdar", "", "", "", "")
        assert "is a name of Omar Lakhdar, too: alone it stays open" in flat(r)


async def test_a_link_is_added_changed_and_taken_away(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader(size=(80, 40)) as r:
        await r.press("c", "K", "a")
        assert "whom is Harbour Defence Committee linked to?" in r.shown
        await r.type("salma")
        await r.press("enter")
        await fill(r, "opp", "", "2022", "")
        assert "opposed to      Salma Terrab  since 2022" in r.shown
        await to_row(r, "Salma Terrab")
        await r.press("equals_sign")
        await fill(r, "allied with", "partner", "2022", "2023")
        assert "allied with     Salma Terrab  partner, 2022 – 2023" in r.shown
        assert "opposed to      Salma" not in r.shown
        await to_row(r, "Salma Terrab")
        await r.press("minus")
        assert len(desk.actors.get("hdc").affiliations) == 2


async def test_another_actor_is_merged_into_it(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader(size=(80, 40)) as r:
        await r.press("c", "K", "ampersand")
        await r.type("omar")
        await r.press("enter")
        assert "Omar Lakhdar (omar-lakhdar) becomes part of Harbour Defence Committee" in r.shown
        await r.press("n")
        assert desk.actors.get("omar-lakhdar").id == "omar-lakhdar"
        await r.press("ampersand")
        await r.type("omar")
        await r.press("enter", "y")
        assert "Omar Lakhdar merged into Harbour Defence Committee" in r.bottom
        assert desk.actors.get("omar-lakhdar").id == "hdc"
        assert "also            Omar Lakhdar" in r.shown
        await r.press("u")
        assert desk.actors.get("omar-lakhdar").id == "omar-lakhdar"


async def test_notes(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader(size=(80, 40)) as r:
        await r.press("c", "K", "i")
        await r.type("ask the port")
        await r.press("ctrl+s")
        assert desk.actors.get("hdc").notes == "ask the port"
        assert "ask the port" in r.shown


async def test_the_finder_makes_a_new_actor(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader() as r:
        await r.press("f")
        await r.type("kind:party Dockers")
        await r.press("ctrl+n")
        assert "a new actor" in r.shown and "Dockers" in r.shown
        await fill(r, "Dockers' Union", "party", "", "")
        assert "Dockers' Union" in r.rows[0]
        assert desk.actors.get("dockers-union").kind == "party"
        await r.press("u")
        assert "it isn't kept any more" in r.bottom
        await r.press("escape", "escape")
        assert "¶1/7" in r.rows[0]


async def test_the_finder_narrows(reader: OpenReader) -> None:
    async with reader() as r:
        await r.press("f")
        await r.type("kind:pers e")
        assert "Salma Terrab" in r.shown and "Harbour Defence" not in "\n".join(r.rows[2:20])
        await r.press("escape", "f")
        await r.type("kind:x e")
        assert "kinds: person" in r.shown


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("navy", Query("navy")),
        ("kind:armed_group  as-of:2016-05 the navy", Query("the navy", "armed_group", "2016-05")),
        ("the kind:par navy", Query("the navy", "party")),
        ("navy kind:", Query("navy", problem="?")),
        ("navy as-of:May", Query("navy", problem="?")),
        ("Kind:STATE x:y", Query("x:y", "state")),
    ],
)
def test_what_narrows_is_taken_out_of_a_query(typed: str, query: Query) -> None:
    found = split_query(typed)
    assert (found.name, found.kind, found.as_of, bool(found.problem)) == (
        query.name, query.kind, query.as_of, bool(query.problem),
    )  # fmt: skip


async def test_where_nothing_can_be_kept_the_form_keeps_what_was_typed(reader: OpenReader, briefing: Briefing) -> None:
    async with reader(desk=FakeDesk(briefing, writable=False), size=(80, 40)) as r:
        await r.press("c", "K", "plus")
        await fill(r, "Quay Guard", "", "", "", "")
        assert "! " in r.shown and "Quay Guard" in r.shown
        await r.press("escape", "i")
        await r.type("ask")
        await r.press("ctrl+s")
        assert "! " in r.shown and "ask" in r.shown
        await r.press("escape", "q")
        assert "¶1/7" in r.rows[0]


async def test_a_note_is_written_on_in_an_editor(
    reader: OpenReader, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("VISUAL", "true")
    async with reader(size=(80, 40)) as r:
        await r.press("c", "K", "i")
        await r.type("ask")
        await r.press("ctrl+o")
        assert "ask" in r.shown  # without a terminal there is no editor; the note stays
        await r.press("ctrl+s")
        assert desk.actors.get("hdc").notes == "ask"


async def test_the_dossier_looks_through_the_library(reader: OpenReader, briefing: Briefing) -> None:
    other = replace(briefing, id="sha256:" + "b2" * 32, title="The same fire again", published="2025-06-05")
    async with reader(desk=FakeDesk(briefing, other), size=(80, 60)) as r:
        await r.press("c", "K")
        assert "10 mentions in 2 briefings" in r.shown
        assert "3 Jun 2025 █ █ 5 Jun 2025" in r.shown
        assert "what it claims" in r.shown and "what is claimed about it" in r.shown
        await to_row(r, "The same fire again")
        await r.press("enter")
        assert "The same fire again" in r.rows[0]


async def test_what_was_changed_is_used_at_once(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader() as r:
        before = desk.analyzing.analyzed
        await r.press("c", "K", "q")
        assert desk.analyzing.analyzed == before + 1  # the library has it once more, the text isn't read again
        await r.press("K", "i", "x", "ctrl+s", "q")
        assert desk.analyzing.analyzed == before + 2  # no text reads otherwise for a note
        await r.press("K", "plus")
        await fill(r, "Quay Guard", "", "", "", "")
        await r.press("q")
        assert desk.analyzing.analyzed == before + 4


async def test_claims_follow_an_actor_that_was_merged(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader(size=(80, 60)) as r:
        await r.press("c", "j", "j", "K", "ampersand")
        await r.type("harbour d")
        await r.press("enter", "y")
        assert "Salma Terrab" in r.rows[0]
        assert "⚑ accuses navy" in r.shown and "✗ denies" in r.shown
        assert "7 mentions in 1 briefing" in flat(r)


async def test_a_store_that_breaks_meanwhile_leaves_the_screen(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader(size=(80, 40)) as r:
        await r.press("c", "K")
        for name in ("actors.json", "actors.json.bak"):
            Path(name).write_text("{", "utf8")
        await r.press("u")
        assert "! actors.json can't be read" in r.shown
        await r.press("plus")
        await fill(r, "Quay Guard", "", "", "", "")
        assert "! actors.json can't be read" in r.shown and "Quay Guard" in r.shown
        await r.press("escape", "a", "x", "escape", "w", "i", "y", "ctrl+s", "escape")
        await r.pilot.resize_terminal(70, 30)
        await r.settle()
        assert "Harbour Defence Committee" in r.rows[0]
        await r.press("q")
        assert "¶1/7" in r.rows[0]

"""The lists of entities and claims: sorted, grouped, narrowed, and moving with the text."""

from conftest import OpenReader

from briefreader.tui.widgets.claim_pane import ClaimPane
from briefreader.tui.widgets.entity_pane import EntityPane
from briefreader.tui.widgets.pane import Narrowing, Pane

WIDE = (120, 36)


def names(pane: Pane) -> list[str]:
    """The first words of a pane's rows, headings too."""
    return ["".join(text for text, _ in line.left).strip() for line in pane.lines]


async def test_entities_are_sorted_by_count_place_and_name(reader: OpenReader) -> None:
    async with reader(size=WIDE) as r:
        pane = r.app.screen.query_one(EntityPane)
        assert "by count ▾" in r.shown
        assert names(pane)[:3] == ["organization 4", "Harbour Defence Committee", "Port Authority of Benghar"]
        await r.press("e", "s")
        assert "by place ▾" in r.shown
        assert names(pane)[1:3] == ["Port Authority of Benghar", "Harbour Defence Committee"]
        await r.press("s", "a")
        assert "by name ▾" in r.shown
        assert names(pane)[:3] == ["drone", "eastern quays", "Harbour Defence Committee"]
        await r.press("s", "a")
        assert "by count ▾" in r.shown and names(pane)[0] == "organization 4"


async def test_the_current_row_stays_when_the_order_changes(reader: OpenReader) -> None:
    async with reader(size=(120, 20)) as r:
        await r.press("e", "G")
        pane = r.app.screen.query_one(EntityPane)
        before = pane.current
        await r.press("s", "s")
        assert pane.current == before and pane.cursor_cell() is not None


async def test_claims_stand_under_their_sources_or_stances(reader: OpenReader) -> None:
    async with reader(size=WIDE) as r:
        pane = r.app.screen.query_one(ClaimPane)
        await r.press("c", "s")
        assert "by source ▾" in r.shown
        assert [line.left[0][0] for line in pane.lines if line.key is None] == [
            "Fishermen who keep their boats at the eastern quays", "HDC", "Lakhdar", "navy", "Terrab"]  # fmt: skip
        await r.press("s")
        assert [line.left[0][0] for line in pane.lines if line.key is None][:2] == ["accuses", "denies"]


async def test_what_a_list_is_narrowed_to_is_said_where_there_is_little_room(reader: OpenReader) -> None:
    async with reader() as r:
        await r.press("c", "s", "S", "slash")
        await r.type("hdc")
        await r.press("enter")
        assert "CLAIMS 2/8 /hdc" in r.shown


async def test_claims_of_one_stance(reader: OpenReader) -> None:
    async with reader(size=WIDE) as r:
        pane = r.app.screen.query_one(ClaimPane)
        await r.press("c", "S")
        assert "CLAIMS 2/8" in r.shown and "accuses ▾" in r.shown
        await r.press("S")
        assert "CLAIMS 3/8" in r.shown and "denies ▾" in r.shown
        await r.press("escape")
        assert "CLAIMS 8 " in r.shown and "all stances ▾" in r.shown and pane.has_focus
        await r.press(*"SSSSSS")
        assert "CLAIMS 8 " in r.shown


async def test_typing_narrows_a_list(reader: OpenReader) -> None:
    async with reader(size=WIDE) as r:
        pane = r.app.screen.query_one(EntityPane)
        await r.press("e", "slash")
        await r.type("hdc")
        assert "ENTITIES 1/11 /hdc" in r.shown and pane.current == "e2"
        await r.press("enter")
        assert pane.has_focus and "ENTITIES 1/11 /hdc" in r.shown
        await r.press("slash", "backspace", "backspace")
        assert "/h" in r.shown
        await r.press("escape")
        assert "ENTITIES 1/11 /hdc" in r.shown
        await r.press("escape")
        assert "ENTITIES 11 " in r.shown and pane.has_focus
        await r.press("slash")
        await r.type("zz")
        assert "nothing fits" in r.shown
        await r.press("enter", "j", "enter", "K", "escape", "escape", "escape")
        assert "ENTITIES 11 " in r.shown


async def test_claims_are_found_by_any_of_their_words(reader: OpenReader) -> None:
    async with reader() as r:
        pane = r.app.screen.query_one(ClaimPane)
        await r.press("c", "slash")
        for typed, found in (("terrab", {"c2", "c3", "c8"}), ("no comment", {"c4"}), ("photograph", {"c8"})):
            await r.type(typed)
            assert {line.key for line in pane.lines} == found
            await r.press("ctrl+u")


async def test_a_claim_lights_up_what_it_answers_and_what_answers_it(reader: OpenReader) -> None:
    async with reader(size=WIDE) as r:
        pane = r.app.screen.query_one(ClaimPane)
        await r.press("c", "g")
        assert pane.noted == {"c2", "c4", "c5"}
        await r.press("j", "j")
        assert pane.current == "c3" and pane.noted == {"c6"}


def test_narrowing_forgives_accents_and_needs_every_word() -> None:
    assert Narrowing("terrab sal").fits(("Salma Ṭerrāb",))
    assert not Narrowing("terrab x").fits(("Salma Ṭerrāb",))
    assert Narrowing("").fits(()) and not Narrowing("  ")
    assert Narrowing("U.S.").fits(("the US",))

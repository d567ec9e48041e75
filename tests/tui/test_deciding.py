"""The reader decides: accepts, rejects, corrects and adds findings, and goes through those that are left."""

import pytest
from conftest import OpenReader
from tui_desk import FakeDesk
from tui_sample import TEXT, make_briefing
from tui_screen import Reader

from briefreader.model.briefing import Briefing
from briefreader.model.verdict import Verdict
from briefreader.tui.screens.choice import ChoiceScreen
from briefreader.tui.screens.finder import FinderScreen
from briefreader.tui.screens.reading import ReadingScreen

WIDE = (120, 36)
ACCEPT, REJECT, CORRECT, NEXT = "plus", "minus", "equals_sign", "full_stop"


def screen(r: Reader) -> ReadingScreen:
    return next(s for s in r.app.screen_stack if isinstance(s, ReadingScreen))


def claims(r: Reader) -> list[tuple[str, str, str]]:
    """Id, stance and how it was checked."""
    findings = screen(r).findings
    assert findings
    return [(c.id, c.stance, c.checked) for c in findings.claims]


def only(desk: FakeDesk) -> Verdict:
    (verdict,) = desk.verdicts.of()
    return verdict


async def test_accepting_a_claim_that_is_lit_up(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader(size=WIDE) as r:
        await r.press("right_square_bracket", ACCEPT)
        assert claims(r)[0] == ("c1", "accuses", "accepted")
        assert "accepted: HDC accuses, ¶2" in r.bottom
        row = next(row for row in r.rows if "HDC" in row and "accuses" in row)
        assert row.rstrip().endswith("✓")
        await r.press(ACCEPT)
        assert "accepted already" in r.bottom
        assert (only(desk).about, only(desk).deed) == ("claim", "accept")


async def test_everything_is_undone_in_one_order(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader(size=WIDE) as r:
        await r.press("right_square_bracket", ACCEPT, "m", REJECT)
        assert [c[0] for c in claims(r)][:1] == ["c2"]
        await r.press("u")
        assert claims(r)[0] == ("c1", "accuses", "accepted") and "undid: rejecting the claim" in r.bottom
        await r.press("u")
        assert not desk.kept and len(desk.verdicts.of()) == 1
        await r.press("u")
        assert claims(r)[0] == ("c1", "accuses", "") and not desk.verdicts.of()
        await r.press("ctrl+r", "ctrl+r", "ctrl+r")
        assert claims(r)[0][0] == "c2" and desk.kept and only(desk).deed == "reject"


async def test_rejecting_from_the_list_goes_on_in_the_list(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader(size=WIDE) as r:
        await r.press("c", "j", REJECT)
        assert "c2" not in [c[0] for c in claims(r)]
        assert screen(r).claims.has_focus and screen(r).claims.current is not None
        assert "CLAIMS 7" in r.shown


async def test_correcting_a_stance_and_a_source(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader(size=WIDE) as r:
        await r.press("c", CORRECT)
        assert isinstance(r.app.screen, ChoiceScreen) and "claim of HDC" in r.shown
        await r.type("conf")
        await r.press("enter")
        assert claims(r)[0] == ("c1", "confirms", "corrected")
        assert only(desk).was == "accuses"
        await r.press(CORRECT)
        await r.type("source terrab")
        await r.press("enter")
        findings = screen(r).findings
        assert findings and findings.claims[0].source and findings.claims[0].source.entity == "e4"
        assert findings.claims[0].stance == "confirms"
        assert len(desk.verdicts.of()) == 1
        await r.press(CORRECT, "escape")
        assert screen(r).claims.has_focus and len(desk.verdicts.of()) == 1


async def test_an_entity_loses_first_its_link_then_itself(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader(size=WIDE) as r:
        await r.press("e", "g", REJECT)
        findings = screen(r).findings
        assert findings and (findings.entity("e2").actor, findings.entity("e2").checked) == (None, "corrected")
        assert "isn't Harbour Defence Committee" in r.bottom
        await r.press(REJECT)
        assert screen(r).findings.entity("e2") is None
        assert only(desk).about == "entity"
        await r.press("u", "u")
        assert screen(r).findings.entity("e2").actor == "hdc"


async def test_correcting_who_an_entity_is(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader(size=WIDE) as r:
        await r.press("e", CORRECT)
        assert "Port Authority of Benghar" in r.shown and "another actor" in r.shown
        await r.press("enter")
        entity = screen(r).findings.entity("e1")
        assert (entity.actor, entity.checked, entity.candidates) == ("benghar-port", "corrected", ())
        await r.press(CORRECT)
        await r.type("what facility")
        assert "nothing fits" in r.shown
        await r.press("escape", CORRECT)
        await r.type("what location")
        await r.press("enter")
        entity = screen(r).findings.entity("e1")
        assert (entity.type, entity.actor) == ("location", "benghar-port")
        await r.press(CORRECT)
        await r.type("no actor")
        await r.press("enter")
        entity = screen(r).findings.entity("e1")
        assert (entity.type, entity.actor) == ("location", None)
        assert len(desk.verdicts.of()) == 1


async def test_another_actor_is_found_by_name(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader(size=WIDE) as r:
        await r.press("e", CORRECT)
        await r.type("another")
        await r.press("enter")
        await r.type("salma")
        await r.press("enter")
        assert screen(r).findings.entity("e1").actor == "salma-terrab"


async def test_the_finder_ties(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader(size=WIDE) as r:
        await r.press("e", "f")
        await r.type("benghar")
        await r.press("ctrl+t")
        assert not isinstance(r.app.screen, FinderScreen)
        assert screen(r).findings.entity("e1").actor == "benghar-port"
        assert (only(desk).about, only(desk).deed, only(desk).was) == ("link", "correct", "")
        await r.press("escape", "g", "f")
        await r.type("benghar")
        await r.press("ctrl+t")


async def test_the_finder_ties_what_is_selected(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader(size=WIDE) as r:
        screen(r).text.go_to(TEXT.index("Fishermen"))
        await r.settle()
        await r.press("v", "f")
        await r.type("omar")
        await r.press("ctrl+t")
        added = [e for e in screen(r).findings.analysis.entities if e.checked == "added"]
        assert [(e.name, e.type, e.actor) for e in added] == [("Fishermen", "person", "omar-lakhdar")]


async def test_where_there_is_nothing_to_tie(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader(size=WIDE) as r:
        screen(r).text.go_to(TEXT.index("who would give"))
        await r.settle()
        await r.press("f")
        await r.type("omar")
        await r.press("ctrl+t")
        assert "no entity under the cursor" in r.shown and not desk.verdicts.of()


async def test_adding_a_claim_and_an_entity(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader(size=WIDE) as r:
        start = TEXT.index("There was one bang")
        screen(r).text.go_to(start)
        await r.settle()
        await r.press("v", "l", "l", "l", CORRECT)
        await r.type("claim states")
        await r.press("enter")
        assert "who states it" in r.shown
        await r.type("idris")
        await r.press("enter")
        added = next(c for c in screen(r).findings.claims if c.checked == "added")
        assert (added.stance, added.paragraph, added.source.entity) == ("states", 5, "e7")
        assert added.content[0].of(TEXT) == "There was one bang"
        assert "added: Idris states, ¶5" in r.bottom
        await r.press("v", CORRECT)
        await r.type("entity event")
        await r.press("enter")
        assert [e.type for e in screen(r).findings.analysis.entities if e.checked == "added"] == ["event"]
        assert len(desk.verdicts.of()) == 2


async def test_what_was_added_is_taken_back_by_rejecting_it(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader(size=WIDE) as r:
        screen(r).text.go_to(TEXT.index("photographs"))
        await r.settle()
        await r.press("v", CORRECT)
        await r.type("entity document")
        await r.press("enter")
        assert only(desk).deed == "add"
        screen(r).entities.choose_row(next(e.id for e in screen(r).findings.analysis.entities if e.checked))
        screen(r).entities.focus()
        await r.settle()
        await r.press(REJECT)
        assert not desk.verdicts.of() and "taken back" in r.bottom


async def test_other_words_for_a_claim(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader(size=WIDE) as r:
        await r.press("right_square_bracket")
        screen(r).text.go_to(TEXT.index("a drone"))
        await r.settle()
        await r.press("v", "l", CORRECT)
        await r.type("words")
        await r.press("enter")
        assert screen(r).findings.claims[0].content[0].of(TEXT) == "a drone"


async def test_the_next_unchecked(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader(size=WIDE) as r:
        for n in range(8):
            await r.press(NEXT)
            assert f"{8 - n} left" in r.bottom, n
            await r.press(ACCEPT)
        assert {c[2] for c in claims(r)} == {"accepted"}
        await r.press(NEXT)
        assert "all claims are looked at" in r.bottom and screen(r).light.entity
        await r.press("escape", "e")
        current = screen(r).entities.current
        await r.press(ACCEPT, NEXT)
        assert screen(r).entities.current not in (None, current)
        for _ in range(10):
            await r.press(ACCEPT, NEXT)
        assert "all of this list was looked at" in r.bottom
        await r.press("escape", NEXT)
        assert "everything was looked at" in r.bottom


async def test_a_new_start_shows_what_was_decided(reader: OpenReader, desk: FakeDesk, briefing: Briefing) -> None:
    async with reader(size=WIDE) as r:
        await r.press("c", REJECT, ACCEPT)
    again = FakeDesk(briefing)
    async with reader(size=WIDE, desk=again) as r:
        assert claims(r)[0][0] == "c2" and claims(r)[0][2] == "accepted"
        assert "✓" in r.shown


async def test_what_lost_its_place_is_told(reader: OpenReader, desk: FakeDesk, briefing: Briefing) -> None:
    async with reader(size=WIDE) as r:
        await r.press("c", ACCEPT, "e", "g", ACCEPT)
    text = make_briefing("Rain at last\n\nIt rained all week in the valley.\n")
    async with reader(size=WIDE, text=text, desk=FakeDesk(text)) as r:
        assert "2 of your verdicts lost their place" in r.shown


async def test_ascii(reader: OpenReader) -> None:
    async with reader(size=WIDE, ascii=True) as r:
        await r.press("c", ACCEPT, "e", ACCEPT)
        assert all(row.isascii() for row in r.rows)
        assert sum(row.rstrip().endswith(" ok") for row in r.rows) == 1
        assert any("ok  x" in row for row in r.rows)
        await r.press("escape", "v", CORRECT)
        assert isinstance(r.app.screen, ChoiceScreen) and all(row.isascii() for row in r.rows)


async def test_nothing_here_and_nothing_kept(reader: OpenReader, briefing: Briefing) -> None:
    async with reader(size=WIDE) as r:
        screen(r).text.go_to(TEXT.index("who would give"))
        await r.settle()
        for key in (ACCEPT, REJECT, CORRECT):
            await r.press(key)
            assert "no finding here" in r.bottom
    async with reader(size=WIDE, desk=FakeDesk(briefing, writable=False)) as r:
        await r.press("c", ACCEPT)
        assert claims(r)[0][2] == "" and "✓ HDC" not in r.shown


async def test_the_keys_wait_for_the_findings(reader: OpenReader) -> None:
    text = make_briefing("Nothing here.\n\nNor here.\n")
    async with reader(text=text, desk=FakeDesk(text)) as r:
        for key in (ACCEPT, REJECT, CORRECT, NEXT):
            await r.press(key)
        assert "everything was looked at" in r.bottom


@pytest.mark.parametrize("size", [(80, 24), (60, 20)])
async def test_the_dialog_on_a_small_screen(reader: OpenReader, size: tuple[int, int]) -> None:
    async with reader(size=size) as r:
        await r.press("right_square_bracket", CORRECT)
        assert "stance" in r.shown and "accuses" in r.shown

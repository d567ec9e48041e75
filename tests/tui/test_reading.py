"""Reading: getting about, and text and lists moving as one thing."""

import threading

import pytest
from conftest import OpenReader
from tui_desk import FakeAnalyzing, FakeDesk
from tui_sample import make_briefing
from tui_screen import Reader

from briefreader.config import Config
from briefreader.model.analysis import Analysis
from briefreader.model.briefing import Briefing
from briefreader.tui.app import ReaderApp
from briefreader.tui.widgets.claim_pane import ClaimPane
from briefreader.tui.widgets.entity_pane import EntityPane


async def test_text_entities_and_claims_are_shown(reader: OpenReader) -> None:
    async with reader(size=(120, 36)) as r:
        assert "Port authority rejects" in r.rows[0] and "¶1/7 · 0%" in r.rows[0]
        assert "ENTITIES 11" in r.shown and "CLAIMS 8" in r.shown
        assert any("Harbour Defence Committee" in row and "×4 ●" in row for row in r.rows)
        assert any("¶3" in row and "Terrab" in row and "✗ denies" in row and "→ ¶2" in row for row in r.rows)


async def test_paragraphs_with_counts(reader: OpenReader) -> None:
    async with reader() as r:
        await r.press("j", "j")
        assert "¶3/7" in r.rows[0]
        await r.press("3", "j")
        assert "¶6/7" in r.rows[0]
        await r.press("4", "G")
        assert "¶4/7" in r.rows[0]
        await r.press("g")
        assert "¶1/7" in r.rows[0]
        await r.press("G", "k")
        assert "¶6/7" in r.rows[0]


async def test_a_count_is_for_the_very_next_key(reader: OpenReader) -> None:
    async with reader() as r:
        await r.press("3", "y", "j")
        assert "¶2/7" in r.rows[0]


async def test_words_and_sentences(reader: OpenReader) -> None:
    async with reader() as r:
        await r.press("j", "j", "l")
        assert r.text.word.of(r.text.briefing.text) == "Terrab"
        await r.press("right_parenthesis")
        assert r.text.word.of(r.text.briefing.text) == "She"
        await r.press("h", "left_parenthesis")
        assert r.text.word.of(r.text.briefing.text) == "Salma"


async def test_pages_end_at_the_ends(reader: OpenReader) -> None:
    async with reader(size=(80, 12)) as r:
        await r.press("space")
        assert "¶1/7" not in r.rows[0]
        for _ in range(6):
            await r.press("space")
        assert "¶7/7 · 100%" in r.rows[0]
        for _ in range(8):
            await r.press("ctrl+u", "b")
        assert "¶1/7" in r.rows[0]


async def test_a_paragraph_longer_than_the_screen_is_paged_before_it_is_left(reader: OpenReader) -> None:
    long = make_briefing("Head\n\n" + "word " * 400 + "\n\nLast.")
    async with reader(size=(80, 12), text=long, desk=FakeDesk(long)) as r:
        await r.press("j", "j")
        assert "¶2/3" in r.rows[0]
        for _ in range(10):
            await r.press("j")
        assert "¶3/3" in r.rows[0]


async def test_the_lists_follow_the_text(reader: OpenReader) -> None:
    async with reader(size=(120, 36)) as r:
        await r.press("j", "j")
        assert r.app.screen.query_one(ClaimPane).current == "c2"
        assert r.app.screen.query_one(EntityPane).current == "e4"
        assert any(row.rstrip().endswith("HDC") and "· ¶3" in row for row in r.rows)
        await r.press("j")
        assert r.app.screen.query_one(ClaimPane).current == "c4"


async def test_an_entity_lights_up_its_mentions_and_the_claims_that_involve_it(reader: OpenReader) -> None:
    async with reader(size=(120, 36)) as r:
        await r.press("e", "g")
        lit = [words for words in r.styled("underline") if words in ("HDC", "Harbour Defence Committee")]
        assert lit == ["Harbour Defence Committee", "HDC", "HDC", "HDC"]
        involved = [row for row in r.rows if "│ · ¶" in row or "│ ▸ ¶" in row]
        assert [row.split("¶")[1][0] for row in involved] == ["2", "3"]


async def test_a_claim_lights_up_source_cue_and_content_each_in_its_style(reader: OpenReader) -> None:
    async with reader(size=(120, 36)) as r:
        await r.press("c", "j", "j")
        assert "She" in r.styled("cyan")
        assert r.styled("magenta") == ["blamed"]
        assert " ".join(r.styled("green")).endswith("the HDC for storing ammunition beside the tanks")
        assert not set(r.styled("underline")) & {"She", "blamed"}
        assert "blamed" in r.styled("italic")


async def test_moving_in_a_list_leaves_the_cursor_and_escape_comes_back_to_it(reader: OpenReader) -> None:
    async with reader(size=(80, 12)) as r:
        before = r.rows[1:-1]
        await r.press("c", "G")
        assert "Terrab said" in r.shown
        await r.press("escape")
        assert "¶1/7" in r.rows[0]
        assert [row[:40] for row in r.rows[1:-1]] == [row[:40] for row in before]


async def test_enter_goes_to_the_item(reader: OpenReader) -> None:
    async with reader() as r:
        await r.press("c", "4", "G", "enter")
        assert "¶4/7" in r.rows[0] and r.app.focused is r.text
        await r.press("grave_accent")
        assert "¶1/7" in r.rows[0]


async def test_next_claim_and_next_mention(reader: OpenReader) -> None:
    async with reader() as r:
        await r.press("right_square_bracket", "right_square_bracket", "right_square_bracket")
        assert r.text.word.of(r.text.briefing.text) == "She"
        await r.press("left_square_bracket")
        assert r.text.word.of(r.text.briefing.text) == "Salma"
        await r.press("w")
        assert "¶7/7" in r.rows[0]
        await r.press("w")
        assert "¶3/7" in r.rows[0]
        await r.press("W")
        assert "¶7/7" in r.rows[0]


async def test_search(reader: OpenReader) -> None:
    async with reader() as r:
        await r.press("slash")
        await r.type("ammunition")
        assert r.bottom == "/ ammunition"
        await r.press("enter")
        assert "¶3/7" in r.rows[0] and "ammunition" in r.styled("underline")
        await r.press("n")
        assert "¶6/7" in r.rows[0]
        await r.press("n")
        assert "¶3/7" in r.rows[0] and "round the end" in r.bottom
        await r.press("N")
        assert "¶6/7" in r.rows[0]
        await r.press("slash", "q", "q", "enter")
        assert "“qq” is not in the text" in r.bottom and "¶6/7" in r.rows[0]


async def test_named_places_outlive_the_reader(reader: OpenReader) -> None:
    async with reader() as r:
        await r.press("3", "G", "B", "a", "g", "apostrophe", "a")
        assert "¶3/7" in r.rows[0]
        await r.press("apostrophe", "z")
        assert "no place is named z" in r.bottom
        await r.press("B", "escape", "g")
    async with reader() as r:
        await r.press("g", "apostrophe", "a")
        assert "¶3/7" in r.rows[0]
        await r.press("grave_accent")
        assert "¶1/7" in r.rows[0]


async def test_back_through_the_places_that_were_left(reader: OpenReader) -> None:
    async with reader() as r:
        await r.press("less_than_sign")
        assert "nothing before" in r.bottom
        for word in ("navy", "Idris", "photographs"):
            await r.press("slash")
            await r.type(word)
            await r.press("enter")
        assert "¶7/7" in r.rows[0]
        for key, number in zip("<<<>>>", (5, 4, 1, 4, 5, 7), strict=True):
            await r.press(key)
            assert f"¶{number}/7" in r.rows[0], (key, number)


async def test_the_list_of_places(reader: OpenReader, desk: FakeDesk) -> None:
    other = make_briefing("Other title\n\nFirst words.\n\nLast words.", id="sha256:b2")
    desk.briefings[other.id] = other
    async with reader() as r:
        await r.press("4", "G", "B", "n", "B", "N", "g", "apostrophe", "apostrophe")
        assert "n  ¶4" in r.shown and "The navy has not commented." in r.shown
        await r.press("enter")
        assert "¶4/7" in r.rows[0]
        await r.press("L")
        await r.type("other")
        await r.press("enter")
        await r.settle()
        assert "Other title" in r.rows[0]
        await r.press("apostrophe", "n")
        assert "no place is named n" in r.bottom
        await r.press("apostrophe", "apostrophe")
        await r.type("port auth")
        await r.press("enter")
        await r.settle()
        assert "Port authority" in r.rows[0] and "¶4/7" in r.rows[0]
        await r.press("grave_accent")
        await r.settle()
        assert "Other title" in r.rows[0]


async def test_panes_by_tab(reader: OpenReader) -> None:
    async with reader(size=(120, 36)) as r:
        order = []
        for _ in range(4):
            order.append(r.app.focused.id)
            await r.press("tab")
        assert order == ["text", "entities", "claims", "text"]
        await r.press("shift+tab")
        assert r.app.focused.id == "text"


async def test_text_alone(reader: OpenReader) -> None:
    async with reader(size=(120, 36)) as r:
        await r.press("z")
        assert "CLAIMS" not in r.shown
        await r.press("z")
        assert "CLAIMS" in r.shown


async def test_one_list_at_a_time_below_100_columns(reader: OpenReader) -> None:
    async with reader(size=(80, 24)) as r:
        assert "CLAIMS 8" in r.shown and "ENTITIES" not in r.shown
        await r.press("e")
        assert "ENTITIES 11" in r.shown and "CLAIMS" not in r.shown
        await r.press("e")
        assert r.app.focused is r.text


async def test_a_list_opens_over_the_text_below_60_columns(reader: OpenReader) -> None:
    async with reader(size=(50, 20)) as r:
        assert "CLAIMS" not in r.shown
        await r.press("c")
        assert "CLAIMS 8" in r.shown and "Salma Terrab, who" not in r.shown
        await r.press("escape")
        assert "CLAIMS" not in r.shown and "Salma Terrab, who" in r.shown


async def test_resizing_keeps_the_place(reader: OpenReader) -> None:
    long = make_briefing("\n\n".join(f"Paragraph {n} " + "word " * 30 for n in range(60)))
    async with reader(size=(120, 30), text=long, desk=FakeDesk(long)) as r:
        await r.press("3", "0", "G")
        await r.pilot.resize_terminal(70, 15)
        await r.settle()
        assert "¶30/60" in r.rows[0] and "Paragraph 29" in r.shown


@pytest.mark.parametrize("keys", [("v", "l", "l"), ("v", "l", "o", "l", "o", "l")])
async def test_selecting(reader: OpenReader, keys: tuple[str, ...]) -> None:
    async with reader() as r:
        await r.press("j", "j", *keys)
        assert r.text.selection is not None
        selected = r.text.selection.of(r.text.briefing.text)
        assert selected == ("Salma Terrab, who" if len(keys) == 3 else "Terrab, who")
        assert "other end" in r.bottom
        await r.press("s")
        assert r.text.selection.of(r.text.briefing.text).startswith("Salma Terrab, who heads")
        await r.press("escape")
        assert r.text.selection is None


async def test_the_users_keys_are_bound_and_shown(reader: OpenReader) -> None:
    async with reader(keys={"text.next": "t", "mark.toggle": "j"}) as r:
        await r.press("t")
        assert "¶2/7" in r.rows[0] and "t/k paragraph" in r.bottom and "j mark" in r.bottom
        await r.press("j")
        assert len(r.desk.kept) == 1


async def test_leaving_does_not_wait_for_a_slow_engine(reader: OpenReader, briefing: Briefing) -> None:
    let_go = threading.Event()

    class Slow(FakeAnalyzing):
        def analyze_unchecked(self, briefing: Briefing) -> Analysis:
            let_go.wait(60)
            return super().analyze_unchecked(briefing)

    desk = FakeDesk(briefing)
    desk.analyzing = Slow(broken=False)
    app = ReaderApp(desk, briefing, Config())
    async with app.run_test() as pilot:
        await Reader(app, pilot, desk, patient=False).press("j", "q")
    assert app.return_code == 0 and not let_go.is_set()
    let_go.set()


async def test_the_terminals_cursor_is_where_the_reader_is(reader: OpenReader) -> None:
    async with reader(size=(120, 36)) as r:
        await r.press("j", "j", "l")
        x, y = r.app.cursor_position
        assert r.rows[y][x:].startswith("Terrab")
        await r.press("c")
        x, y = r.app.cursor_position
        assert r.rows[y][x:].startswith("▸ ¶3")


async def test_the_mouse_where_it_is_on(reader: OpenReader) -> None:
    async with reader(size=(120, 36), mouse=True) as r:
        y = next(i for i, row in enumerate(r.rows) if "Salma Terrab, who" in row)
        await r.pilot.click(offset=(r.rows[y].index("Terrab") + 2, y))
        await r.settle()
        assert r.text.word.of(r.text.briefing.text) == "Terrab"
        y = next(i for i, row in enumerate(r.rows) if "pledges" in row)
        await r.pilot.click(offset=(70, y), times=2)
        await r.settle()
        assert "¶7/7" in r.rows[0]

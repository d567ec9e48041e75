"""How the lists were arranged is there again at the next start."""

import pytest
from conftest import OpenReader
from tui_desk import FakeDesk
from tui_sample import make_briefing

from briefreader.tui.widgets.entity_pane import EntityPane

WIDE = (120, 36)


def names(rows: list[str]) -> list[str]:
    """What the lists show, without the signs for where the reader is and the room that they leave."""
    shown = (row[64:].translate({ord("▸"): " ", ord("·"): " "}) for row in rows[1:-1])
    return [row for row in shown if row.strip(" │")]


async def test_order_groups_and_narrowing_outlive_the_reader(reader: OpenReader) -> None:
    async with reader(size=WIDE) as r:
        await r.press("e", "s", "a", "slash")
        await r.type("har")
        await r.press("enter", "c", "s", "S", "q")
        before = names(r.rows)
    async with reader(size=WIDE) as r:
        assert names(r.rows) == before
        assert "by place" in r.shown and "/har" in r.shown and "accuses by source" in r.shown
        assert not r.app.screen.query_one(EntityPane).grouped
        await r.press("e", "escape", "c", "escape", "q")
    async with reader(size=WIDE) as r:
        assert "ENTITIES 11 " in r.shown and "CLAIMS 8 " in r.shown and "by place" in r.shown


async def test_another_briefing_is_arranged_alike_but_not_narrowed(reader: OpenReader, desk: FakeDesk) -> None:
    async with reader(size=WIDE) as r:
        await r.press("c", "s", "S", "q")
    other = make_briefing(id="sha256:b2")
    async with reader(size=WIDE, text=other) as r:
        assert "CLAIMS 8 " in r.shown and "by source" in r.shown
        await r.press("q")
    async with reader(size=WIDE) as r:
        assert "CLAIMS 2/8" in r.shown


async def test_which_list_is_beside_the_text(reader: OpenReader) -> None:
    async with reader() as r:
        assert "CLAIMS" in r.shown
        await r.press("e", "q")
    async with reader() as r:
        assert "ENTITIES" in r.shown and r.app.focused is r.text
        await r.press("z", "q")
    async with reader() as r:
        assert "ENTITIES" not in r.shown
    async with reader(panes="claims") as r:
        assert "CLAIMS" not in r.shown
    async with reader(panes="entities") as r:  # the configuration was changed since
        assert "ENTITIES" in r.shown


@pytest.mark.parametrize(
    "kept",
    [
        "x",
        [1],
        {"which": 3},
        {"which": "claims", "alone": False, "config": "claims", "entities": {"order": "size", "grouped": 1}},
        {"which": "claims", "alone": False, "config": "claims", "narrowed": {"sha256:b1": {"claims": ["", "sings"]}}},
    ],
)
async def test_what_cannot_be_read_is_said_once(reader: OpenReader, desk: FakeDesk, kept: object) -> None:
    desk.state.set("panes", kept)
    async with reader(size=WIDE) as r:
        assert "how the lists were arranged can't be read" in r.bottom
        assert "by count" in r.shown and "CLAIMS 8 " in r.shown
        await r.press("j", "q")
    async with reader(size=WIDE) as r:
        assert "can't be read" not in r.bottom

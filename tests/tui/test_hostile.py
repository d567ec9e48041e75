"""Text, titles, names and errors that would act on a terminal or be taken for markup."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from conftest import OpenReader
from tui_desk import FakeDesk
from tui_sample import ACTORS, make_briefing

from briefreader.model.actor import Actor, Alias
from briefreader.model.clean import clean
from briefreader.model.mark import Mark
from briefreader.model.match import Match

EVIL = "evil \x1b]52;c;aGk=\x07 [@click=app.quit]x[/] [/nope] \u202e \x9b31m \x00 end\t\ud800"
CLEAN = clean(EVIL)
_ACTING = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def acting(text: str) -> list[str]:
    """What of a text a terminal could act on."""
    return [
        c
        for c in text
        if ord(c) < 32 or 0x7F <= ord(c) < 0xA0 or 0x202A <= ord(c) <= 0x202E or 0xD800 <= ord(c) < 0xE000
    ]


class EvilFinder:
    """Everything that it tells comes from somebody else."""

    def find(self, query: str, **_: object) -> tuple[Match, ...]:
        actor = Actor("evil", EVIL, "armed_group", aliases=(Alias(EVIL, "acronym"),), summary=EVIL, provenance=EVIL)
        return (
            Match(actor, EVIL, "acronym", 90.0, ((0, 99),), EVIL),
            Match(replace(ACTORS[0], name=EVIL), EVIL, "exact", 1),
        )


class EvilActors:
    """Knows nobody else."""

    def get(self, actor_id: str) -> Actor:
        return EvilFinder().find("")[0].actor


@pytest.fixture
def evil() -> Iterator[tuple[FakeDesk, object]]:
    """A desk and a briefing of foreign text; the briefing's own is clean, as ingest leaves it."""
    briefing = make_briefing(f"{CLEAN}\n\n{CLEAN} {CLEAN}", outlet=EVIL, title=EVIL, source=EVIL, published=EVIL)
    desk = FakeDesk(briefing)
    desk.finder, desk.actors = EvilFinder(), EvilActors()
    desk.notices = (EVIL,)
    desk.kept["e"] = Mark("e", briefing.id, briefing.paragraphs[1].span, EVIL, tags=(EVIL,), note=EVIL)
    yield desk, briefing


@pytest.mark.parametrize(
    "keys",
    [
        (),
        ("f", "a"),
        ("f", "a", "enter"),
        ("M",),
        ("M", "a"),
        ("M", "i"),
        ("j", "i"),
        ("j", "t"),
        ("L",),
        ("x",),
        ("j", "y"),
        ("slash", "e", "enter"),
        ("K",),
    ],
)
async def test_nothing_acts_and_nothing_is_markup(
    reader: OpenReader, evil: tuple[FakeDesk, object], keys: tuple[str, ...]
) -> None:
    desk, briefing = evil
    async with reader(desk=desk, text=briefing, size=(120, 30)) as r:
        await r.press(*keys)
        assert not acting("".join(r.rows))
        assert "[@click=app.quit]x[/]" in r.shown


async def test_the_clipboard_gets_clean_text(reader: OpenReader, evil: tuple[FakeDesk, object]) -> None:
    desk, briefing = evil
    async with reader(desk=desk, text=briefing) as r:
        await r.press("j", "V", "y")
        assert r.app.clipboard and not [c for c in acting(r.app.clipboard) if c != "\t"]

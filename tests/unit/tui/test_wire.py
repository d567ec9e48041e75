"""The wire's own writing against Textual's, on the same emulator: every cell must look the same."""

import json

import pytest
from emulator import Emulator
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.geometry import Region
from textual.strip import Strip

from briefreader.tui.openings import Run
from briefreader.tui.prepaint import write_picture
from briefreader.tui.wire.picture import take_picture
from briefreader.tui.wire.wire import Wire

WIDTH, HEIGHT = 24, 6
WORDS = [
    "a", "quay", " ", "   ", "  \u2502 ", "said", "é", "e\u0301", "日", "日本", "👩\u200d👩\u200d👧", "🇺🇦", "❤️",
    "עברית", "العَربية", "ก็", "—", "“no”", "\u200b", "____________", "            ", "●", "x" * 30,
]  # fmt: skip
STYLES = [
    Style(),
    Style(bold=True),
    Style(dim=True, italic=True),
    Style(reverse=True),
    Style(underline=True, color="cyan"),
    Style(color="red", bgcolor="blue"),
    Style(color="#123456"),
    Style(bold=True, dim=True, strike=True),
]
CONSOLE = Console(force_terminal=True, color_system="truecolor", width=WIDTH)

words = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(STYLES)), max_size=8)
strips = words.map(lambda pieces: Strip([Segment(*p) for p in pieces]).adjust_cell_length(WIDTH, Style()))
screens = st.lists(strips, min_size=HEIGHT, max_size=HEIGHT)
regions = st.tuples(st.integers(0, HEIGHT - 1), st.integers(0, WIDTH - 1), st.integers(1, WIDTH))


def whole(rows: list[Strip]) -> str:
    """What Textual writes for a screen."""
    update = LayoutUpdate([[row] for row in rows], Region(0, 0, WIDTH, HEIGHT))
    return update.render_segments(CONSOLE) + "\x1b[1;1H"


def part(row: Strip, y: int, start: int, end: int) -> str:
    """What Textual writes for a part of a row."""
    end = min(WIDTH, max(end, start + 1))
    chops = [{0: None} for _ in range(HEIGHT)]
    chops[y] = {start: row.crop(start, end)}
    return ChopsUpdate(chops, [(y, start, end)], [[end]] * HEIGHT).render_segments(CONSOLE) + "\x1b[2;3H"


class Pair:
    """Two emulators: one is written to by Textual, the other one through the wire."""

    def __init__(self, *, plain: bool = False) -> None:
        self.wire = Wire((WIDTH, HEIGHT), plain=plain)
        self.direct, self.wired = Emulator(WIDTH, HEIGHT), Emulator(WIDTH, HEIGHT)
        self.sent = 0

    def write(self, data: str) -> str:
        """Write to both."""
        out = self.wire.translate(data, (WIDTH, HEIGHT))
        self.direct.write(data)
        self.wired.write(out)
        self.sent += len(out)
        return out

    def check(self) -> None:
        """Raises: AssertionError where a cell differs."""
        for y, (direct, wired) in enumerate(zip(self.direct.cells(), self.wired.cells(), strict=True)):
            assert direct == wired, f"row {y}"
        assert (self.direct.cursor.x, self.direct.cursor.y) == (self.wired.cursor.x, self.wired.cursor.y)


@settings(max_examples=150, deadline=None)
@given(first=screens, second=screens, parts=st.lists(st.tuples(strips, regions), max_size=6), plain=st.booleans())
def test_every_cell_is_as_textual_would_have_it(
    first: list[Strip], second: list[Strip], parts: list[tuple[Strip, tuple[int, int, int]]], plain: bool
) -> None:
    pair = Pair(plain=plain)
    pair.write("\x1b[?1049h")
    for rows in (first, second):
        pair.write(whole(rows))
        pair.check()
        for row, region in parts:
            pair.write(part(row, *region))
            pair.check()


@settings(max_examples=50, deadline=None)
@given(first=screens, second=screens, garbage=screens)
def test_what_was_forgotten_is_written_anew(first: list[Strip], second: list[Strip], garbage: list[Strip]) -> None:
    pair = Pair()
    pair.write(whole(first))
    pair.wired.write(whole(garbage))
    pair.wire.forget()
    pair.write(whole(second))
    pair.check()


def test_nothing_is_sent_for_what_is_there() -> None:
    pair = Pair()
    screen = whole([Strip([Segment("quay side".ljust(WIDTH), Style(bold=True))])] * HEIGHT)
    pair.write(screen)
    assert pair.write(screen) == ""


def test_one_letter_costs_a_move_and_a_letter() -> None:
    pair = Pair()
    rows = [Strip([Segment("quay side".ljust(WIDTH), Style())])] * HEIGHT
    pair.write(whole(rows))
    rows = [*rows[:3], Strip([Segment("quad side".ljust(WIDTH), Style())]), *rows[4:]]
    assert pair.write(whole(rows)) == "\x1b[4;4Hd\x1b[H"


@settings(max_examples=150, deadline=None)
@given(
    screens, st.lists(strips, min_size=1, max_size=HEIGHT - 1), st.integers(0, 2), st.booleans(), strips, st.booleans()
)
def test_rows_that_moved_are_as_textual_would_have_them(
    first: list[Strip], new: list[Strip], fixed: int, down: bool, other: Strip, plain: bool
) -> None:
    pair = Pair(plain=plain)
    pair.write(whole(first))
    still, moving = first[:fixed], first[fixed:]
    second = [*still, *([*new, *moving] if down else [*moving[len(new) :], *new])][:HEIGHT]
    second = [*second, *[other] * (HEIGHT - len(second))]
    pair.write(whole(second))
    pair.check()
    pair.write(whole([other, *second[1:]]))
    pair.check()


@pytest.mark.parametrize(("plain", "back"), [(False, False), (True, True)])
def test_the_terminal_moves_rows_itself(plain: bool, back: bool) -> None:
    pair = Pair(plain=plain)
    rows = [Strip([Segment(f"        {WORDS[n]} {n * 7919**3}".ljust(WIDTH)[:WIDTH], Style())]) for n in range(7)]
    before, after = (rows[1:], rows[:-1]) if back else (rows[:-1], rows[1:])
    pair.write(whole(before))
    assert ("\x1bM" if back else "\x1bD") in pair.write(whole(after))
    pair.check()


@pytest.mark.parametrize(
    "harmless", ["\x1b[?25l", "\x1b[?2026$p", "\x1b]52;c;aGk=\x07", "\x1bPtmux;\x1b\x1b]52;c;aGk=\x07\x1b\\", "\a"]
)
def test_what_changes_no_cell_goes_through_and_nothing_is_forgotten(harmless: str) -> None:
    pair = Pair()
    screen = whole([Strip([Segment("quay side".ljust(WIDTH), Style())])] * HEIGHT)
    pair.write(screen)
    assert pair.wire.translate(harmless, (WIDTH, HEIGHT)) == harmless
    assert pair.write(screen) == ""


@pytest.mark.parametrize("foreign", ["\x1b[2J", "hello", "\x1b[3;3Hx\x1b[1A", "\x1b]0;title\x07"])
def test_what_is_foreign_goes_through_and_everything_is_forgotten(foreign: str) -> None:
    pair = Pair()
    screen = whole([Strip([Segment("quay side".ljust(WIDTH), Style())])] * HEIGHT)
    pair.write(screen)
    assert pair.wire.translate(foreign, (WIDTH, HEIGHT)) == foreign
    assert pair.write(screen).count("quay side") == HEIGHT


def test_synchronized_output_is_asked_for_only_around_what_may_be_seen_in_parts() -> None:
    pair = Pair()
    rows = [Strip([Segment("abcdefghijklmnopqrstuvwxyz0123456789"[y:][:WIDTH], Style())]) for y in range(HEIGHT)]
    assert pair.write("\x1b[?2026h") == ""
    big = pair.write(whole(rows) + "")
    assert pair.write("\x1b[?2026l") == ""
    assert not big.startswith("\x1b[?2026h")  # a few cells come at once anyway


def test_a_held_frame_is_written_when_it_is_released() -> None:
    wire = Wire((WIDTH, HEIGHT))
    wire.hold()
    screen = whole([Strip([Segment("quay side".ljust(WIDTH), Style())])] * HEIGHT)
    assert wire.translate(screen, (WIDTH, HEIGHT)) == ""
    assert wire.release().count("quay side") == HEIGHT


@settings(max_examples=150, deadline=None)
@given(screens)
def test_a_picture_is_the_screen_again(rows: list[Strip]) -> None:
    wire = Wire((WIDTH, HEIGHT))
    straight, painted = Emulator(WIDTH, HEIGHT), Emulator(WIDTH, HEIGHT)
    straight.write(wire.translate(whole(rows), (WIDTH, HEIGHT)))
    wanted = wire.copy_wanted()
    assert wanted is not None
    picture = {int(y): [Run(*run) for run in row] for y, row in json.loads(json.dumps(take_picture(wanted))).items()}
    painted.write(write_picture(picture))
    assert painted.cells() == straight.cells()
    again = Wire((WIDTH, HEIGHT))
    again.begin_with(picture)
    again.hold()
    again.translate(whole(rows), (WIDTH, HEIGHT))
    assert again.is_shown

"""Which rows are seen, and which is current."""

from hypothesis import given
from hypothesis import strategies as st

from briefreader.tui.widgets.row_window import Line, RowWindow

LINES = st.lists(st.booleans(), max_size=12).map(
    lambda chosen: [Line(f"k{n}" if can else None, ()) for n, can in enumerate(chosen)]
)


def window(lines: list[Line], room: int = 4) -> RowWindow:
    made = RowWindow()
    made.room = room
    made.set_lines(lines, keep=False)
    return made


@given(LINES, st.integers(1, 6), st.lists(st.tuples(st.sampled_from((-1, 1)), st.integers(1, 5)), max_size=6))
def test_the_current_row_is_seen_wherever_one_steps(lines: list[Line], room: int, steps: list[tuple[int, int]]) -> None:
    rows = window(lines, room)
    can = [n for n, line in enumerate(lines) if line.key]
    at = 0
    for direction, times in steps:
        rows.index = rows.step(direction, times)
        rows.reveal()
        at = max(0, min(at + direction * times, len(can) - 1))
        assert rows.index == (can[at] if can else -1)
        assert not can or rows.top <= rows.index < rows.top + room
        assert 0 <= rows.top <= max(0, len(lines) - room)


@given(LINES, LINES)
def test_the_current_row_stays_with_its_key(before: list[Line], after: list[Line]) -> None:
    rows = window(before)
    rows.index = rows.nearest(len(before), 1)
    key = rows.current
    rows.set_lines(after, keep=True)
    keys = [line.key for line in after if line.key]
    assert rows.current == (key if key in keys else keys[0] if keys else None)


@given(LINES, st.integers(-3, 15), st.sampled_from((-1, 1)))
def test_the_nearest_row_is_one_that_can_be_current(lines: list[Line], index: int, step: int) -> None:
    rows = window(lines)
    found, within = rows.nearest(index, step), max(0, min(index, len(lines) - 1))
    beyond = [n for n in rows.rows if (n - within) * step >= 0]
    assert found == (min(beyond or rows.rows, key=lambda n: abs(n - within)) if rows.rows else -1)


def test_a_heading_is_seen_with_the_row_below_it() -> None:
    rows = window([Line(f"k{n}", ()) for n in range(4)] + [Line(None, ()), Line("last", ())], room=2)
    rows.top, rows.index = 5, 5
    rows.reveal()
    assert rows.top == 4


def test_the_nearest_of_some_rows_is_brought_into_sight() -> None:
    rows = window([Line(f"k{n}", ()) for n in range(20)])
    rows.reveal_nearest({"k2", "k19"})
    assert rows.top == 0
    rows.reveal_nearest({"k9", "k19"})
    assert rows.top <= 9 < rows.top + rows.room

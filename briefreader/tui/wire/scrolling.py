"""Rows that only moved: the terminal moves them itself, within a scrolling region."""

from collections import Counter
from typing import NamedTuple

from briefreader.tui.wire.changes import write_changes
from briefreader.tui.wire.grid import Grid, Row
from briefreader.tui.wire.pen import Pen
from briefreader.tui.wire.style import PLAIN

_FEWEST = 4  # changed rows under which nothing is looked for
_SKIPPED, _COMPARED = 8, 24  # columns of the gutter; those by which a row is known again
_ALIKE = 3  # rows known again under which it can't pay


class Scroll(NamedTuple):
    """Rows from `top` to `bottom`, both included, that go up by so many, or down where it is less than 0."""

    top: int
    bottom: int
    by: int


def scroll_rows(shown: Grid, wanted: Grid, pen: Pen) -> None:
    """Let the terminal move rows where that leaves less to write; `shown` is what it shows from then on."""
    scroll = find_scroll(shown, wanted)
    if scroll is None:
        return
    still, moved, moving = shown.copy(), shown.copy(), pen.fork()
    _scroll(moved, scroll, moving)
    write_changes(moved, wanted, moving)
    staying = pen.fork()
    write_changes(still, wanted, staying)
    if len(moving.text()) < len(staying.text()):
        _scroll(shown, scroll, pen)


def _scroll(shown: Grid, scroll: Scroll, pen: Pen) -> None:
    top, bottom, by = scroll
    # what is scrolled in is blank in the style that is worn
    pen.wear(PLAIN)
    pen.raw(f"\x1b[{top + 1};{bottom + 1}r")
    pen.raw(f"\x1b[{bottom + 1}H" + "\x1bD" * by if by > 0 else f"\x1b[{top + 1}H" + "\x1bM" * -by)
    pen.raw("\x1b[r")
    pen.cursor = None  # terminals differ on whether taking a region back moves it
    rows = shown.rows[top : bottom + 1]
    blank = [Row(shown.width, " ") for _ in range(min(abs(by), len(rows)))]
    shown.rows[top : bottom + 1] = rows[by:] + blank if by > 0 else blank + rows[:by]


def find_scroll(shown: Grid, wanted: Grid) -> Scroll | None:
    """The move of the changed rows that most of those that are known again have made; None where there are too few."""
    changed = [y for y, row in enumerate(shown.rows) if not row.is_like(wanted.rows[y])]
    if len(changed) < _FEWEST:
        return None
    top, bottom = changed[0], changed[-1]
    rows = range(top, bottom + 1)
    # where a cell isn't known it can't be told what would move
    if any(None in shown.rows[y].texts or None in wanted.rows[y].texts for y in rows):
        return None
    stood: dict[str, int] = {}
    for y in rows:
        stood.setdefault(_known_by(shown.rows[y]), y)
    stood.pop("", None)
    moves = Counter(stood[key] - y for y in rows if (key := _known_by(wanted.rows[y])) in stood)
    by, times = moves.most_common(1)[0] if moves else (0, 0)
    return Scroll(top, bottom, by) if by and times >= _ALIKE else None


def _known_by(row: Row) -> str:
    return "".join(text or "" for text in row.texts[_SKIPPED : _SKIPPED + _COMPARED]).strip()

"""What to write so that a terminal shows other cells than it does."""

from bisect import bisect_left

from briefreader.tui.wire.grid import Grid, Row, is_odd
from briefreader.tui.wire.pen import Pen
from briefreader.tui.wire.style import PLAIN

_ERASED = 10  # blanks beyond which to erase them, and to go across them, takes fewer bytes
_SPACES = 3  # and to erase the rest of a row


def write_changes(shown: Grid, wanted: Grid, pen: Pen) -> None:
    """Write whatever differs, of the cells that are known."""
    for y, (before, after) in enumerate(zip(shown.rows, wanted.rows, strict=True)):
        if not before.is_like(after):
            _write_row(before, after, y, pen)


def _write_row(before: Row, after: Row, y: int, pen: Pen) -> None:
    changed = [
        x
        for x, text in enumerate(after.texts)
        if text is not None and (text != before.texts[x] or after.styles[x] != before.styles[x])
    ]
    if not changed:
        return
    odd = min(_first_odd(before), _first_odd(after))
    if changed[-1] < odd:
        _write_cells(changed, after, y, pen)
        return
    _write_cells(changed[: bisect_left(changed, odd)], after, y, pen)
    _rewrite(after, odd, y, pen)


def _first_odd(row: Row) -> int:
    if row.odd:
        for x, text in enumerate(row.texts):
            if text is not None and is_odd(text):
                return x
        row.odd = False
    return len(row.texts)


def _blanks_at(row: Row, x: int) -> int:
    """The column after the plain blanks that start at one."""
    while x < len(row.texts) and row.texts[x] == " " and row.styles[x] == PLAIN:
        x += 1
    return x


def _write_cells(changed: list[int], row: Row, y: int, pen: Pen) -> None:
    """Write these columns of a row that is sure of its columns up to the last of them."""
    index = 0
    while index < len(changed):
        x = changed[index]
        if row.texts[x] == " " and row.styles[x] == PLAIN:
            end = _blanks_at(row, x)
            after = bisect_left(changed, end)
            last = changed[after - 1]
            if end == len(row.texts) and last - x >= _SPACES:
                # the row is blank from here on; what is blank already before this column may be erased as well
                at = pen.cursor[0] if pen.cursor and pen.cursor[1] == y else x
                pen.move(at if at <= x and _blanks_at(row, at) == end else x, y, row)
                pen.erase()
                return
            if pen.can_erase and last - x >= _ERASED:
                pen.move(x, y, row)
                pen.erase(last - x + 1)
                index = after
                continue
        pen.move(x, y, row)
        pen.put(row.texts[x] or "", row.styles[x])
        index += 1


def _rewrite(row: Row, start: int, y: int, pen: Pen) -> None:
    """Write a row anew from a column to its end: nobody knows where its cells stand on this terminal."""
    width = len(row.texts)
    pen.move(start, y)
    pen.erase()
    x = start
    while x < width:
        text = row.texts[x]
        end = x + 1
        while end < width and row.texts[end] == "":
            end += 1
        blank = _blanks_at(row, x)
        if blank > x:
            end = blank
        elif text:
            pen.move(x, y, row)
            pen.put(text, row.styles[x], end - x)
            if len(text) > 1 or end - x > 1:
                pen.cursor = None if end < width and not is_odd(row.texts[end] or "") else pen.cursor
        x = end

"""Screens as they are kept, and cells again."""

import re
from itertools import groupby

from briefreader.tui.openings import Picture, Run
from briefreader.tui.wire.grid import Grid, Row, is_odd
from briefreader.tui.wire.style import PLAIN, apply_sgr, sgr_between

_INK = re.compile(r"[^ ]+(?: {1,7}[^ ]+)*")  # further blanks aren't written: to go on behind them takes less


def take_picture(grid: Grid) -> Picture:
    """What stands on a screen; cells of which nothing is known count as blank."""
    rows = {y: _runs(row) for y, row in enumerate(grid.rows)}
    return {y: runs for y, runs in rows.items() if runs}


def _runs(row: Row) -> list[Run]:
    """A row's cells, taken together where they look the same; those after odd ones say anew where they stand."""
    cells = [(x, row.texts[x] or " ", row.styles[x]) for x in range(len(row.texts)) if row.texts[x] != ""]
    runs: list[Run] = []
    for (style, odd), same in groupby(cells, key=lambda cell: (cell[2], is_odd(cell[1]))):
        group = list(same)
        x, text = group[0][0], "".join(cell[1] for cell in group)
        if style != PLAIN:
            runs.append(Run(x, sgr_between(None, style)[2:-1], text))
        elif odd:
            runs.append(Run(x, "", text))
        else:
            runs.extend(Run(x + found.start(), "", found.group()) for found in _INK.finditer(text))
    return runs


def draw_picture(picture: Picture, grid: Grid) -> None:
    """Put a picture on a blank screen. Raises: ValueError for a look that there isn't."""
    for y, row in picture.items():
        for run in row:
            grid.rows[y].put(run.x, run.text, apply_sgr(PLAIN, run.look) if run.look else PLAIN)

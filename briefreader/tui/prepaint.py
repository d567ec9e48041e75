"""The first screen, on the terminal before Textual is there to show it: of a text that was read before the one that it
opens with, of another one its first rows and what stands around every text.

Nothing here imports more than it takes to wrap a plain text: everything else would take longer than writing it does.
What isn't sure to stand just so on the later screen isn't written at all.
"""

import os
import re
import signal
import sys
import termios
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from briefreader.model.clean import clean, clean_line
from briefreader.tui.arguments import parse_arguments
from briefreader.tui.openings import Picture, Run, recall_arranged, recall_text
from briefreader.tui.text.cells import is_sure, show_row, width_of
from briefreader.tui.text.wrap import wrap

MEASURE = 84  # cells of a row beyond which the eye loses the next one
READING = "still reading for names and claims"
_BROAD = 98  # cells of the text and its gutter, beyond which the lists get what is left
_LONG = 8_000  # code points of a paragraph that is laid out in parts
# As `ingest.load` begins a very long text, whose import would take longer than all of this.
_BEGUN, _BEGINNING, _UNSURE = 400_000, 120_000, 8
# A text that needs no thought: a line a paragraph, nothing that is indented, listed or quoted. No NULs, no controls.
_SIMPLE = re.compile(r"(?!\ufeff)(?:[^\W\d_]|[\"“‘'¡¿])[^\n\x00-\x08\x0e-\x1f\x7f\r\f\v\ufffd]*")


class Painted(NamedTuple):
    """What stands on the terminal.

    Attributes:
        picture: all of it; the rest is blank.
        whole: whether that is a whole screen, lists and all.
        size: columns and rows.
        attributes: of the terminal, as they were.
    """

    picture: Picture
    whole: bool
    size: tuple[int, int]
    attributes: list[Any]


_painted: Painted | None = None


def text_width(columns: int, *, alone: bool = False) -> int:
    """The columns of the text on a screen that wide, with the gutter: what `reading.tcss` leaves to it."""
    if columns < 60 or alone:
        return columns
    if columns < 100:
        return columns - max(30, columns * 44 // 100)
    return min(_BROAD, columns - min(66, columns * 46 // 100))


def source_of(arguments: Sequence[str]) -> str | None:
    """The file that is going to be opened, "" for what was read last; None where that isn't plain to see."""
    asked = parse_arguments(arguments)
    if asked is None or ("wire" in asked.flags and not asked.flags["wire"]):
        return None
    source = asked.source or ""
    return None if source.endswith((".md", ".markdown")) else source


def split_beginning(data: bytes, size: int) -> tuple[list[str], int]:
    """The first paragraphs of a file, and how many there are or, of a very long one, will be estimated at first.

    Args:
        data: the file, or of one from `_BEGUN` bytes on its beginning.
        size: of the whole file, in bytes.
    Raises: ValueError where it can't be told.
    """
    if size < _BEGUN:
        paragraphs = clean(data.decode("utf-8")).rstrip().split("\n\n")
        return paragraphs, len(paragraphs)
    text = clean(data.decode("ascii"))  # of other texts, the size tells no number of code points
    paragraphs = text[: text.index("\n\n", _BEGINNING)].split("\n\n")[:-_UNSURE]
    return paragraphs, round(len(paragraphs) * size / len("\n\n".join(paragraphs)))


def first_rows(
    paragraphs: Sequence[str], columns: int, height: int, *, number: int, cursor: str, alone: bool = False
) -> list[str] | None:
    """The rows of a simple text from its beginning; None for a text that isn't simple.

    Args:
        number: of all paragraphs, which decides how wide their numbers are.
        cursor: the sign of the row where the reader is.
        alone: whether no list is beside it.
    """
    digits = max(2, len(str(number)))
    width = min(MEASURE, max(8, text_width(columns, alone=alone) - digits - 6))
    rows: list[str] = []
    for index, paragraph in enumerate(paragraphs, 1):
        if not _SIMPLE.fullmatch(paragraph) or len(paragraph) > _LONG or not is_sure(paragraph):
            return None
        for start, end in wrap(paragraph, width):
            label = "" if rows and rows[-1] else str(index)
            rows.append(f" {' ' if rows else cursor}{label:>{digits}}   " + "".join(show_row(paragraph[start:end])))
        if len(rows) >= height:
            break
        rows.append("")
    return rows[:height]


def frame_around(size: tuple[int, int], which: str, *, alone: bool, ascii_only: bool) -> Picture:
    """What stands around every text before anything is found in it: as `reading.tcss` and the lists have it.

    Args:
        which: the list that is there where only one has room.
        alone: whether no list is beside the text.
    """
    columns, lines = size
    frame = {lines - 1: _words(1, ";1", READING)}
    if alone or columns < 60 or lines < 8:
        return frame
    rule, more = ("|", "~") if ascii_only else ("\u2502", "\u2026")
    left = text_width(columns)
    shade = "" if os.environ.get("NO_COLOR") else ";90"
    frame |= {y: [Run(left, shade, rule)] for y in range(1, lines - 1)}
    headings = ((1, "ENTITIES"), (3, "CLAIMS")) if columns >= 100 else ((1, which.upper()),)
    for y, heading in headings:
        frame[y] += [Run(left + 2, ";1", heading), Run(left + 3 + len(heading), ";2", more)]
    if columns < 100:
        other = "e entities" if which == "claims" else "c claims"
        frame[1] += _words(columns - 1 - len(other), ";2", other)
    return frame


def _words(x: int, look: str, text: str) -> list[Run]:
    """The words of a row; what is between them is as blank as the rest."""
    return [Run(x + found.start(), look, found[0]) for found in re.finditer(r"\S+", text)]


def prepaint(arguments: list[str]) -> None:
    """Show the beginning of the text that is going to be opened, where it is sure how."""
    global _painted
    if os.environ.get("TERM", "dumb") == "dumb" or not (sys.stdin.isatty() and sys.stdout.isatty()):
        return
    try:
        size = columns, lines = os.get_terminal_size(sys.stdout.fileno())
        source = source_of(arguments)
        if source is None or lines < 4 or columns < 20:
            return
        known = recall_text(source, arguments, size)
        picture = known.picture
        if picture is None and known.is_new and source:
            picture = _beginning(source, arguments, size)
        if picture is None:
            return
        attributes = termios.tcgetattr(0)
        # what is typed already reaches the reader as it was typed
        typed = [attributes[0] & ~termios.ICRNL, *attributes[1:3], attributes[3] & ~(termios.ECHO | termios.ICANON)]
        quiet = [*typed, *attributes[4:]]
        for number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: sys.exit(1))
        termios.tcsetattr(0, termios.TCSANOW, quiet)
        _painted = Painted(picture, known.picture is not None, size, attributes)
        os.write(sys.stdout.fileno(), f"\x1b[?1049h\x1b[?25l\x1b[m\x1b[2J{write_picture(picture)}".encode())
    except (OSError, ValueError, termios.error):
        give_back()


def _beginning(source: str, arguments: list[str], size: tuple[int, int]) -> Picture | None:
    """The first rows of a text that is opened for the first time, and what stands around every text."""
    arranged = recall_arranged()
    if arranged is None:
        return None
    columns, height = size[0], size[1] - 2  # without the line at the top and the one at the bottom
    with open(source, "rb", buffering=0) as file:
        whole = os.fstat(file.fileno()).st_size
        data = file.read(_BEGUN)
    paragraphs, number = split_beginning(data, whole)
    ascii_only = "--ascii" in arguments or arranged.cursor == ">"
    cursor = ">" if ascii_only else arranged.cursor or "\u258c"
    alone = arranged.alone or "--low-bandwidth" in arguments
    rows = first_rows(paragraphs, columns, height, number=number, cursor=cursor, alone=alone)
    if rows is None:
        return None
    text = {y: [Run(0, "", clean_line(row).rstrip())] for y, row in enumerate(rows, 1) if row.strip()}
    frame = frame_around(size, arranged.which, alone=alone, ascii_only=ascii_only)
    return {y: [*text.get(y, []), *frame.get(y, [])] for y in sorted({*text, *frame})}


def write_picture(picture: Picture) -> str:
    """What puts a picture on a blank screen."""
    written, worn = [], ""
    for y, row in picture.items():
        at: int | None = None
        for run in row:
            if run.x != at:
                written.append(f"\x1b[{y + 1};{run.x + 1}H" if run.x else f"\x1b[{y + 1}H")
            if run.look != worn:
                written.append(f"\x1b[{run.look}m")
                worn = run.look
            written.append(run.text)
            # where cells may be narrower or wider than they should be, nobody knows where the cursor is after them
            at = run.x + width_of(run.text) if is_sure(run.text) else None
    return "".join(written) + ("\x1b[m" if worn else "")


def take_over() -> Painted | None:
    """What stands on the terminal, for whoever goes on there; from now on it is theirs to leave it clean."""
    global _painted
    painted, _painted = _painted, None
    return painted


def give_back() -> None:
    """Leave the terminal as it was, where nobody has taken over."""
    painted = take_over()
    if painted is None:
        return
    with suppress(OSError, termios.error):
        termios.tcsetattr(0, termios.TCSANOW, painted.attributes)
        os.write(sys.stdout.fileno(), b"\x1b[?1049l\x1b[?25h")

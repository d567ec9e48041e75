"""The first rows of a text, on the terminal before Textual is there to show them.

Nothing here imports more than it takes to wrap a plain text: everything else would take longer than writing it does.
What isn't sure to stand just so on the later screen isn't written at all.
"""

import json
import os
import re
import signal
import sys
import termios
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from briefreader.model.clean import clean, clean_line
from briefreader.tui.text.cells import is_sure, show_row
from briefreader.tui.text.wrap import wrap

if TYPE_CHECKING:
    from briefreader.locations import Locations

MEASURE = 84  # cells of a row beyond which the eye loses the next one
_BROAD = 98  # cells of the text and its gutter, beyond which the lists get what is left
_LONG = 8_000  # code points of a paragraph that is laid out in parts
# As `ingest.load` begins a very long text, whose import would take longer than all of this.
_BEGUN, _BEGINNING, _UNSURE = 400_000, 120_000, 8
_KEPT = "opening.json"  # in the cache
# A text that needs no thought: a line a paragraph, nothing that is indented, listed or quoted. No NULs, no controls.
_SIMPLE = re.compile(r"(?!\ufeff)(?:[^\W\d_]|[\"“‘'¡¿])[^\n\x00-\x08\x0e-\x1f\x7f\r\f\v\ufffd]*")
_FLAGS = {"--low-bandwidth", "--no-low-bandwidth", "--ascii", "--no-ascii", "--mouse", "--no-mouse", "--wire"}
_OPTIONS = {"--published", "--engine", "--theme"}  # with a value


class Painted(NamedTuple):
    """What stands on the terminal.

    Attributes:
        rows: by their place from the top, each without the blanks at its end.
        size: columns and rows.
        attributes: of the terminal, as they were.
    """

    rows: dict[int, str]
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
    found: list[str] = []
    rest = iter(arguments[1:] if arguments[:1] == ["read"] else arguments)
    for argument in rest:
        if argument in _OPTIONS:
            next(rest, None)
        elif argument not in _FLAGS:
            found.append(argument)
    if len(found) > 1 or any(one[0] == "-" or one.endswith((".md", ".markdown")) for one in found if one):
        return None
    if found and not set("./") & set(found[0]):  # a command, or the id of a briefing
        return None
    return found[0] if found else ""


def _folders() -> tuple[str, str, str]:
    """Cache, configuration and data, as `find_locations` has them, which takes longer than all of this."""
    home = os.environ.get("BRIEFREADER_HOME")
    if home:
        root = os.path.expanduser(home)
        return os.path.join(root, "cache"), root, root
    return (
        _folder("XDG_CACHE_HOME", "~/.cache"),
        _folder("XDG_CONFIG_HOME", "~/.config"),
        _folder("XDG_DATA_HOME", "~/.local/share"),
    )


def _folder(variable: str, other: str) -> str:
    return os.path.join(os.environ.get(variable) or os.path.expanduser(other), "briefreader")


def _stamp(path: str) -> list[int] | None:
    """What changes with a file; None where there is none."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return [found.st_mtime_ns, found.st_size]


def _stamps(config: str, data: str, source: str) -> dict[str, Any]:
    """What the opening of a text depends on."""
    return {
        "config": _stamp(f"{config}/config.toml"),
        "library": _stamp(f"{data}/library.json"),
        "source": [os.path.abspath(source), _stamp(source)] if source else None,
    }


def _looks(size: tuple[int, int], arguments: Sequence[str]) -> list[Any]:
    return [
        *size,
        "--ascii" in arguments,
        "--low-bandwidth" in arguments,
        *(os.environ.get(name) for name in ("LANG", "LC_ALL", "LC_CTYPE")),
    ]


def recall_opening(arguments: Sequence[str], size: tuple[int, int]) -> list[str] | None:
    """The rows that were kept when a text was left, if nothing that they depend on has changed since."""
    source = source_of(arguments)
    cache, config, data = _folders()
    if source is None or _stamp(f"{cache}/{_KEPT}") is None:
        return None
    try:
        with open(f"{cache}/{_KEPT}", encoding="utf-8") as file:
            kept = json.load(file)
        rows: list[str] = kept["rows"]
        now = _stamps(config, data, source)
        known = {**kept["stamps"], "source": kept["stamps"]["source"] if source else None}
        fits = kept["looks"] == _looks(size, arguments) and known == now and now["library"] is not None
        return rows if fits and all(isinstance(row, str) for row in rows) else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def keep_opening(locations: "Locations", source: str, rows: Sequence[str], size: tuple[int, int]) -> None:
    """Remember the rows that a text will open with.

    Args:
        source: the file it was read from; "" for one that is only in the library.
    """
    from briefreader.tui.crash import write_private

    stamps = _stamps(str(locations.config), str(locations.data), source)
    kept = {"stamps": stamps, "looks": _looks(size, sys.argv[1:]), "rows": rows}
    with suppress(OSError):
        write_private(locations.cache, _KEPT, json.dumps(kept))


def _has_kept() -> bool:
    """Whether settings or places may make the opening another one than the beginning of the text."""
    _, config, data = _folders()
    return _stamp(f"{config}/config.toml") is not None or _stamp(f"{data}/library.json") is not None


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


def prepaint(arguments: list[str]) -> None:
    """Show the beginning of the text that is going to be opened, where it is sure how."""
    global _painted
    if os.environ.get("TERM", "dumb") == "dumb" or not (sys.stdin.isatty() and sys.stdout.isatty()):
        return
    try:
        columns, lines = os.get_terminal_size(sys.stdout.fileno())
        rows = _opening(arguments, columns, lines)
        if rows is None:
            return
        attributes = termios.tcgetattr(0)
        quiet = [*attributes[:3], attributes[3] & ~termios.ECHO, *attributes[4:]]
        for number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: sys.exit(1))
        termios.tcsetattr(0, termios.TCSANOW, quiet)
        _painted = Painted(rows, (columns, lines), attributes)
        shown = "".join(f"\x1b[{y + 1}H{row}" for y, row in rows.items())
        os.write(sys.stdout.fileno(), f"\x1b[?1049h\x1b[?25l\x1b[m\x1b[2J{shown}".encode())
    except (OSError, ValueError, termios.error):
        give_back()


def _opening(arguments: list[str], columns: int, lines: int) -> dict[int, str] | None:
    """The rows that will be on the screen, by their place from the top."""
    source = source_of(arguments)
    height = lines - 2  # without the line at the top and the one at the bottom
    if height < 2 or columns < 20:
        return None
    rows = recall_opening(arguments, (columns, lines))
    if rows is None and source and not _has_kept():
        with open(source, "rb", buffering=0) as file:
            size = os.fstat(file.fileno()).st_size
            data = file.read(_BEGUN)
        paragraphs, number = split_beginning(data, size)
        cursor = ">" if "--ascii" in arguments else "\u258c"
        alone = "--low-bandwidth" in arguments
        rows = first_rows(paragraphs, columns, height, number=number, cursor=cursor, alone=alone)
    if rows is None:
        return None
    return {y: clean_line(row).rstrip() for y, row in enumerate(rows[:height], 1) if row.strip()}


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

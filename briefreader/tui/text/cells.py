"""How wide text is on a terminal, and what a code point shows as."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from briefreader.model.clean import clean

TAB = 4
# White space at which a row may end; no-break spaces are none.
SPACE = frozenset(
    " \t\n\r\f\v\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u2028\u2029\u205f\u3000"
)
SPACES = "".join(sorted(SPACE))  # inside a class of a regular expression: nothing in it needs an escape
_LINE_BREAKS = "\n\r\f\v\u2028\u2029"
_ODD_SPACE = re.compile(f"\t|[{_LINE_BREAKS}][{SPACES}]|[{SPACES}][{_LINE_BREAKS}]")
_ONE_FOR_ONE = dict.fromkeys(map(ord, _LINE_BREAKS), " ")
_JOINER = "\u200d"
# Letters and signs of Europe's scripts: whatever is none of them may be wide, have no width, or join its neighbors.
_UNSURE = re.compile(
    "[^\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u058f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e"
    "\u20a0-\u20bf\u2100-\u2319\u2400-\u25fc]"
)


def is_sure(text: str) -> bool:
    """Whether each code point takes one cell in every terminal, whatever its neighbors are."""
    return _UNSURE.search(text) is None


def width_of(text: str) -> int:
    """How many cells a text takes."""
    if text.isascii() or is_sure(text):
        return len(text)
    from rich.cells import cell_len  # nearly no text needs it, and the first screen is there before it is

    return cell_len(drop_joiners(text) if _JOINER in text else text)


def drop_joiners(text: str) -> str:
    """A text without zero-width joiners but those that join emoji.

    Rich takes whatever follows a joiner for part of one sign, terminals only what they have a glyph for: letters after
    a joiner would shift the rest of their row.
    """
    if _JOINER not in text:
        return text
    return "".join(c for i, c in enumerate(text) if c != _JOINER or _joins_emoji(text, i))


def _joins_emoji(text: str, index: int) -> bool:
    before = text[max(0, index - 3) : index].rstrip("\ufe0f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff")
    return _is_emoji(before[-1:]) and _is_emoji(text[index + 1 : index + 2])


def _is_emoji(character: str) -> bool:
    return character > "\u2000" and unicodedata.category(character) == "So"


def split_clusters(text: str) -> Iterator[str]:
    """Cut a text into what a reader sees as one character each: a base with its marks, joined emoji, a flag."""
    start = 0
    for index in range(1, len(text)):
        if not _joins(text, start, index):
            yield text[start:index]
            start = index
    if text:
        yield text[start:]


def _joins(text: str, start: int, index: int) -> bool:
    character = text[index]
    if character in "\u200c\u200d":
        return True
    if text[index - 1] == _JOINER:
        return _joins_emoji(text, index - 1)
    if "\U0001f1e6" <= character <= "\U0001f1ff":
        return index - start == 1 and "\U0001f1e6" <= text[start] <= "\U0001f1ff"
    return "\U0001f3fb" <= character <= "\U0001f3ff" or unicodedata.category(character).startswith("M")


def space_width(space: str, column: int) -> int:
    """Cells of a run of white space that starts at a column; a run with a line break in it is one space wide."""
    if any(character in _LINE_BREAKS for character in space):
        return 1
    if "\t" not in space:
        return width_of(space)
    at = column
    for character in space:
        at += TAB - at % TAB if character == "\t" else width_of(character)
    return at - column


def show_row(text: str) -> list[str] | str:
    """What stands on the terminal for each code point of a row.

    Soft line breaks become one space, tabs run to the next stop; whatever could act on a terminal is a stand-in.

    Returns: a string of the same length, or, where tabs and runs around line breaks change it, one string a code point.
    """
    if not _ODD_SPACE.search(text) and _JOINER not in text:
        return clean(text.translate(_ONE_FOR_ONE))
    shown: list[str] = []
    column = 0
    for run in re.finditer(f"[{SPACES}]+|[^{SPACES}]+", text):
        piece = run.group()
        if piece[0] not in SPACE:
            shown.extend("" if c == _JOINER and not _joins_emoji(piece, i) else c for i, c in enumerate(clean(piece)))
            column += width_of(piece)
            continue
        width = space_width(piece, column)
        # the run's cells all stand at its first code point, so that no cut inside it can change the columns after it
        shown.append(" " * width)
        shown.extend([""] * (len(piece) - 1))
        column += width
    return shown


def index_at_cell(shown: Sequence[str], cell: int) -> int:
    """Which code point of a shown row stands in a cell; the last one beyond its end."""
    used = 0
    for index, piece in enumerate(shown):
        used += width_of(piece)
        if used > cell:
            return index
    return max(0, len(shown) - 1)


def clip(text: str, width: int, more: str = "…") -> str:
    """A text cut to a width in cells, with a sign that there was more."""
    if width <= 0:
        return ""
    if width_of(text) <= width:
        return text
    room = width - width_of(more)
    if room < 0:
        return " " * width
    kept, used = [], 0
    for cluster in split_clusters(text):
        used += width_of(cluster)
        if used > room:
            break
        kept.append(cluster)
    return "".join(kept).rstrip() + more


def fit(text: str, width: int, more: str = "…") -> str:
    """A text cut or filled with spaces to exactly a width in cells."""
    cut = clip(text, width, more)
    return cut + " " * (width - width_of(cut))

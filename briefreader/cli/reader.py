"""The reader, opened as the command line asks for it."""

import gc
import os
import sys

from briefreader.cli.basics import open_desk, read_stdin
from briefreader.cli.ending import end, guard
from briefreader.errors import BriefreaderError
from briefreader.tui.arguments import Asked


def main(asked: Asked) -> None:
    """The installed command, where it is plain that the reader is wanted: it starts a tenth sooner without click."""
    end(guard(lambda: open_reader(asked.source, None, **asked.flags)))


def open_reader(source: str | None, published: str | None, **flags: str | bool | None) -> int:
    """Open the reader.

    Args:
        source: a file, "-" for standard input, or the id of a briefing; None for the one read last.
        published: the ISO date, where the text has none.
        flags: by the name of the setting; None where none was given.
    Returns: the exit code.
    Raises: BriefreaderError for what can't be read or shown.
    """
    gc.disable()  # while the screen is built, a fifth of the time; the reader turns it on again
    desk = open_desk(**flags)
    if source is None and not sys.stdin.isatty():
        source = "-"
    data = read_stdin() if source == "-" else None
    briefing = desk.opening.open(source, published=published, data=data, hurry=True)
    _take_terminal()
    # what a key changes is shown in two steps; Textual shows so many a second, and none while nothing happens
    os.environ.setdefault("TEXTUAL_FPS", "1000")
    from briefreader.tui.app import run

    return run(desk, briefing, desk.config)


def _take_terminal() -> None:
    """Read the keys from the terminal where standard input was the briefing.

    Raises: BriefreaderError where there is no terminal to read keys from or to draw on.
    """
    if not sys.stdout.isatty():
        raise BriefreaderError("the reader needs a terminal", "use `briefreader read --plain` in a pipe")
    if os.environ.get("TERM") == "dumb":
        raise BriefreaderError("this terminal can't place text (TERM=dumb)", "use `briefreader read --plain`")
    if sys.stdin.isatty():
        return
    try:
        terminal = os.open("/dev/tty", os.O_RDONLY)
    except OSError:
        raise BriefreaderError("there is no terminal to read keys from", "use `briefreader read --plain`") from None
    os.dup2(terminal, 0)
    os.close(terminal)

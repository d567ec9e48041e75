"""How every command ends: exit codes, errors as one line on stderr, a clean terminal."""

import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from briefreader.cli.basics import warn
from briefreader.errors import BriefreaderError


def guard(do: Callable[[], Any]) -> int:
    """Do what a command does. Returns: the exit code of the contract; errors are one line on stderr."""
    # what was named by bytes that aren't UTF-8 can still be printed
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        try:
            result = do()
        finally:
            give_back_terminal()
        sys.stdout.flush()
    except BriefreaderError as error:
        warn(str(error))
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # the reader of our output went away; Python would complain once more when it closes stdout
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        # what no room foresaw: a full disk under stdout, a terminal that went away
        warn(str(error))
        return 1
    return result if isinstance(result, int) else 0


def give_back_terminal() -> None:
    """Leave the terminal clean, where a first screen was written on it and the reader never came."""
    prepaint = sys.modules.get("briefreader.tui.prepaint")  # importing it would cost the other commands time
    if prepaint is not None:
        prepaint.give_back()


def end(code: int) -> None:
    """End the process, whatever is still at work in it."""
    others = [thread for thread in threading.enumerate() if thread is not threading.main_thread()]
    if any(thread.daemon for thread in others):
        # an engine still at work: the interpreter would end it inside its C++, which aborts the process
        for thread in others:
            if not thread.daemon:
                thread.join()
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError):
                stream.flush()
        os._exit(code)
    sys.exit(code)

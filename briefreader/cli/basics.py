"""What every command starts with: the desk, standard input, a line on stderr. Nothing here needs click."""

import sys
from typing import TYPE_CHECKING, Any

from briefreader.model.clean import clean_line

if TYPE_CHECKING:
    from briefreader.desk.desk import Desk


def open_desk(**flags: Any) -> "Desk":
    """The desk of this user, with the settings and what the flags say."""
    from briefreader.config import load_config
    from briefreader.desk.desk import Desk
    from briefreader.locations import data_dir, find_locations

    locations = find_locations()
    return Desk(locations, data_dir(), load_config(locations.config_file).with_flags(**flags))


def read_stdin() -> bytes:
    """All of standard input, as bytes."""
    return sys.stdin.buffer.read()


def warn(line: str) -> None:
    """One line on stderr."""
    if sys.stderr is not None:
        sys.stderr.write(f"briefreader: {clean_line(line)}\n")


def warn_all(notices: tuple[str, ...]) -> None:
    """What a store has to tell, a line each."""
    for notice in notices:
        warn(notice)

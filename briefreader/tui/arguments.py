"""What the reader is asked for, where that is plain to see.

Nothing is imported here: the command line proper takes longer to import than a first screen takes to be written, and
is there for everything that is left open.
"""

from collections.abc import Sequence
from typing import NamedTuple

_SWITCHES = {
    "--ascii": ("ascii", True),
    "--no-ascii": ("ascii", False),
    "--low-bandwidth": ("low_bandwidth", True),
    "--no-low-bandwidth": ("low_bandwidth", False),
    "--mouse": ("mouse", True),
    "--no-mouse": ("mouse", False),
    "--wire": ("wire", True),
    "--no-wire": ("wire", False),
}
_OPTIONS = {"--published": "published", "--engine": "engine", "--theme": "theme"}


class Asked(NamedTuple):
    """What the reader is asked for.

    Attributes:
        source: the file that is going to be opened; None for what was read last.
        flags: what the flags say, by the name of the setting, and "published", unchecked.
    """

    source: str | None
    flags: dict[str, str | bool]


def parse_arguments(arguments: Sequence[str]) -> Asked | None:
    """What is asked for; None where that isn't plain to see: a command, an id, a mistake, what isn't an option here."""
    found: list[str] = []
    flags: dict[str, str | bool] = {}
    rest = iter(arguments[1:] if arguments[:1] == ["read"] else arguments)
    for argument in rest:
        if argument in _SWITCHES:
            name, value = _SWITCHES[argument]
            flags[name] = value
        elif argument in _OPTIONS:
            given = next(rest, None)
            if given is None:
                return None
            flags[_OPTIONS[argument]] = given
        elif argument.startswith("-") or not {".", "/"} & {*argument}:  # an id, or the name of a command
            return None
        else:
            found.append(argument)
    return Asked(found[0] if found else None, flags) if len(found) <= 1 else None

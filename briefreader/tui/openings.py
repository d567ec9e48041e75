"""The screens that texts open with, kept in the cache so that they stand before there is anything that could draw them.

Nothing here imports more than it takes to read two small files: everything else would take longer than showing them.
"""

import json
import os
import re
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from briefreader.model.clean import clean_line

if TYPE_CHECKING:
    from briefreader.locations import Locations
    from briefreader.model.briefing import Briefing

_FOLDER = "openings"  # in the cache
_ARRANGED = "arranged.json"
_MOST = 60  # screens kept; one takes up to 10 kB
_LARGEST = 4_000_000  # bytes of a library that takes longer to read than is won
_LOOK = re.compile(r"[0-9;]*")
_BROKEN = (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError)  # files that somebody changed


class Run(NamedTuple):
    """Cells of one row that look the same.

    Attributes:
        x: the column of the first.
        look: SGR parameters, from the default style on.
        text: what stands there; no control characters.
    """

    x: int
    look: str
    text: str


Picture = dict[int, list[Run]]
"""What stands on a screen, by row from the top; all else is blank."""


class Arranged(NamedTuple):
    """What the screens of all texts have in common.

    Attributes:
        alone: whether no list is beside the text.
        which: the list that is there where only one has room.
        cursor: the sign of the row where the reader is.
    """

    alone: bool
    which: str
    cursor: str


class Text(NamedTuple):
    """What is known of a text that is going to be opened.

    Attributes:
        is_new: whether it is opened for the first time, as far as its path tells.
        picture: the screen that it opens with; None where that isn't sure.
    """

    is_new: bool
    picture: Picture | None


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


def _looks(size: tuple[int, int], arguments: Sequence[str]) -> list[Any]:
    """What decides how a screen looks, beside the configuration."""
    flags = [word for word in arguments if word.startswith("--") and word not in ("--wire", "--mouse", "--no-mouse")]
    theme = arguments[arguments.index("--theme") + 1 :][:1] if "--theme" in arguments else []
    variables = ("LANG", "LC_ALL", "LC_CTYPE", "TERM", "COLORTERM", "COLORFGBG", "NO_COLOR")
    return [*size, flags, [*theme], [os.environ.get(name) for name in variables]]


def recall_arranged() -> Arranged | None:
    """How the last reader left the screen; None where the settings aren't those it had.

    Where neither has ever been a reader nor settings, it is as a first start has it.
    """
    cache, config, _ = _folders()
    now = _stamp(f"{config}/config.toml")
    try:
        kept = _read(f"{cache}/{_FOLDER}/{_ARRANGED}")
        arranged = Arranged(*kept["arranged"])
        return arranged if kept["config"] == now and isinstance(arranged.cursor, str) else None
    except FileNotFoundError:
        return Arranged(False, "claims", "") if now is None else None
    except _BROKEN:
        return None


def recall_text(source: str, arguments: Sequence[str], size: tuple[int, int]) -> Text:
    """What is known of a text: of the file that it is read from, or with "" of the text that was read last."""
    cache, _, data = _folders()
    try:
        if os.stat(f"{data}/library.json").st_size > _LARGEST:
            return Text(False, None)
        entries = list(_read(f"{data}/library.json")["briefings"].values())
        if source:
            found = [entry for entry in entries if _is_of(entry["source"], source)]
        else:
            found = [max(entries, key=lambda entry: entry.get("opened") or entry["added"])]
        for entry in reversed(found):
            picture = _recall(cache, entry, source, _looks(size, arguments), size)
            if picture is not None:
                return Text(False, picture)
        return Text(not found, None)
    except FileNotFoundError:
        return Text(True, None)
    except _BROKEN:
        return Text(False, None)


def _is_of(kept: str, source: str) -> bool:
    """Whether a briefing was read from a file."""
    if os.path.basename(kept) != os.path.basename(source):  # the others needn't be looked for on the disk
        return False
    return os.path.realpath(kept) == os.path.realpath(source)


def _recall(cache: str, entry: Any, source: str, looks: list[Any], size: tuple[int, int]) -> Picture | None:
    try:
        kept = _read(f"{cache}/{_FOLDER}/{_name(entry['id'])}")
    except FileNotFoundError:
        return None
    arranged = recall_arranged()
    same = (
        kept["place"] == (entry.get("place") or 0)
        and kept["looks"] == looks
        and arranged is not None
        and kept["arranged"] == [*arranged]
        and (not source or kept["source"] == [os.path.realpath(source), _stamp(source)])
    )
    if not same:
        return None
    return _sound_picture(kept["picture"], size)


def _sound_picture(kept: Any, size: tuple[int, int]) -> Picture | None:
    """A picture as it was kept; None where it can't be one of such a screen."""
    picture = {int(y): [Run(*run) for run in row] for y, row in kept.items()}
    sure = all(0 <= y < size[1] and all(_is_sound(run, size[0]) for run in row) for y, row in picture.items())
    return picture if sure else None


def _is_sound(run: Run, columns: int) -> bool:
    """Whether a run holds no more than text and colors, whoever wrote it."""
    return (
        0 <= run.x < columns
        and len(run.text) <= 8 * (columns - run.x)  # with combining marks
        and clean_line(run.text) == run.text
        and _LOOK.fullmatch(run.look) is not None
    )


def _read(path: str) -> Any:
    with open(path, "rb", buffering=0) as file:
        return json.loads(file.read())


def _name(briefing_id: str) -> str:
    return f"{briefing_id.removeprefix('sha256:')[:32]}.json"


def keep_opening(
    locations: "Locations",
    briefing: "Briefing",
    place: int,
    picture: Picture,
    size: tuple[int, int],
    arranged: Arranged,
) -> None:
    """Remember the screen that a text will open with at a place, as far as anything can be kept."""
    from briefreader.tui.crash import write_private

    source = briefing.source
    kept = {
        "place": place,
        "looks": _looks(size, sys.argv[1:]),
        "arranged": [*arranged],
        "source": [os.path.realpath(source), _stamp(source)],
        "picture": picture,
    }
    folder = locations.cache / _FOLDER
    with suppress(OSError):
        write_private(folder, _name(briefing.id), _dump(kept))
        common = {"arranged": [*arranged], "config": _stamp(str(locations.config_file))}
        write_private(folder, _ARRANGED, json.dumps(common))
        for path in sorted(folder.iterdir(), key=lambda p: -p.stat().st_mtime_ns)[_MOST:]:
            path.unlink(missing_ok=True)


def _dump(kept: dict[str, Any]) -> str:
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))

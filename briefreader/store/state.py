"""Where the reader was: places, drafts, the last screen. Small, written as one goes, no harm if lost."""

import json
import os
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Any

from briefreader.store.files import Signature, find_signature, make_folder, read_file, replace_file, sweep

_STRAY = 60.0  # seconds after which a temporary file is a killed writer's: there is no lock here

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


class StateStore:
    """Values by key, in a file that is whole at any moment but may be lost in a power cut.

    Nothing here ever raises for the file's sake: a broken one counts as empty, and what can't be written is remembered
    as long as the process lives. Two processes that write the same key at once: the last one wins.

    Args:
        path: `state.json`.
    """

    def __init__(self, path: Path) -> None:
        self._path = Path(os.path.realpath(path))
        self._values: dict[str, Json] = {}
        self._unsaved: dict[str, Json] = {}
        self._signature: Signature | None = None
        self._swept = False
        self._lock = Lock()

    def get(self, key: str, default: Json = None) -> Any:
        """The value of a key, or what is given for one that isn't there; it may be whatever somebody wrote there."""
        with self._lock:
            self._refresh()
            return self._values.get(key, default)

    def set(self, key: str, value: Any) -> bool:
        """Remember a value that JSON can say; None forgets the key. Returns: whether it could be written."""
        with self._lock:
            self._refresh()
            self._unsaved[key] = value
            self._values = _merge(self._values, self._unsaved)
            try:
                make_folder(self._path.parent)
                if not self._swept:
                    sweep(self._path.parent, self._path.name, older=_STRAY)
                    self._swept = True
                self._signature = replace_file(self._path, json.dumps(self._values).encode("ascii"), durable=False)
            except OSError:
                return False
            self._unsaved = {}
            return True

    def _refresh(self) -> None:
        signature = find_signature(self._path)
        if signature == self._signature:
            return
        values: Any = None
        with suppress(OSError, ValueError, RecursionError):
            found = read_file(self._path)
            values = json.loads(found[0]) if found else None
        self._values = _merge(values if isinstance(values, dict) else {}, self._unsaved)
        self._signature = signature


def _merge(values: dict[str, Json], changed: dict[str, Json]) -> dict[str, Json]:
    return {key: value for key, value in (values | changed).items() if value is not None}

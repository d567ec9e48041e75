"""The user's own editor on a text that isn't lost, whatever becomes of it."""

import os
import re
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from briefreader.errors import BriefreaderError, StoreError
from briefreader.model.clean import clean_line

_USUAL = ("nano", "vim", "vi", "emacs")


def find_editor() -> list[str]:
    """The command of the user's editor: `$VISUAL`, `$EDITOR`, else a usual one. Raises: StoreError if there is none."""
    for name in ("VISUAL", "EDITOR"):
        with suppress(ValueError):  # quotes that don't match: no command
            command = shlex.split(os.environ.get(name, ""))
            if command:
                return command
    found = next(filter(None, map(shutil.which, _USUAL)), None)
    if found is None:
        raise StoreError("there is no editor here", "set EDITOR to the command of yours")
    return [found]


@contextmanager
def edit_draft(folder: Path, name: str, text: str) -> Iterator[str]:
    """Have a text edited, and do something with what comes of it.

    The text is in a file of the user's own under `folder`/drafts until what is done with it has succeeded; where that
    fails the file stays, the error tells where it is, and the next time of the same `name` goes on with it. The name's
    ending, as ".toml", tells the editor what it is.

    Raises: StoreError if there is no editor, it fails, or what it left isn't UTF-8.
    """
    command = find_editor()
    path = _draft_path(folder, name)
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(text, "utf8")
    try:
        _run([*command, str(path)])
        try:
            edited = path.read_text("utf8")
        except (OSError, ValueError):
            raise StoreError("what the editor left isn't a text in UTF-8") from None
        yield edited
    except BriefreaderError as error:
        if _same(path, text):
            _forget(path)
            raise
        raise StoreError(
            error.message,
            f"{f'{error.hint}; ' if error.hint else ''}your text is in {clean_line(str(path))}, edit again",
        ) from None
    _forget(path)


def _draft_path(folder: Path, name: str) -> Path:
    safe = re.sub(r"[^a-zA-Z0-9.-]", "_", name)[-120:].lstrip(".")
    drafts = folder / "drafts"
    try:
        drafts.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not os.access(drafts, os.W_OK | os.X_OK):
            raise PermissionError
    except OSError:  # a home that can't be written: the system's folder for what is passing
        drafts = Path(tempfile.mkdtemp(prefix="briefreader-"))
    return drafts / safe


def _run(command: list[str]) -> None:
    name = clean_line(command[0])
    try:
        done = subprocess.run(command, check=False)
    except OSError as error:
        raise StoreError(f"{name} can't be started: {clean_line(error.strerror or str(error))}", "set EDITOR") from None
    if done.returncode:
        raise StoreError(f"{name} ended with {done.returncode}", "nothing was changed")


def _same(path: Path, text: str) -> bool:
    try:
        return path.read_text("utf8") == text
    except (OSError, ValueError):
        return False


def _forget(path: Path) -> None:
    with suppress(OSError):
        path.unlink()

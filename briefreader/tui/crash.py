"""What is left of an error that nobody foresaw: a file to report, and one line."""

import os
from pathlib import Path
from traceback import format_exception

from briefreader.errors import BriefreaderError
from briefreader.model.clean import clean, clean_line

_NAME = "crash.log"


def write_private(folder: Path, name: str, text: str) -> Path:
    """Write a file that only the user can read. Raises: OSError."""
    folder.mkdir(0o700, parents=True, exist_ok=True)
    path = folder / name
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
    return path


def crash_error(error: BaseException, folder: Path) -> BriefreaderError:
    """The line for the user; where and what is in a file, without the values of variables: they hold the texts read."""
    line = f"the reader broke: {type(error).__name__}; what you did is kept"
    try:
        path = write_private(folder, _NAME, clean("".join(format_exception(error))))
    except OSError as failed:
        return BriefreaderError(line, f"its details could not be written: {clean_line(str(failed))}")
    return BriefreaderError(line, f"details are in {clean_line(str(path))}")

"""Folders to the files in them that can be read."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from briefreader.errors import BriefreaderError, SourceError
from briefreader.ingest.decode import is_probably_text
from briefreader.model.clean import clean_line

MARKDOWN_SUFFIXES = frozenset((".md", ".markdown", ".mdown", ".mkd"))
_SUFFIXES = MARKDOWN_SUFFIXES | {".txt", ".text"}
_LOOKED_AT = 4096  # bytes that tell text from what is none


def _is_briefing(path: Path) -> bool:
    """Whether a file is named as a text, or has no suffix and looks like one."""
    if path.suffix:
        return path.suffix.lower() in _SUFFIXES and path.is_file()
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return is_probably_text(file.read(_LOOKED_AT))
    except OSError:
        return False


def _walk(folder: str) -> Iterator[str | BriefreaderError]:
    """The files of a folder and the folders in it, sorted, and those folders that can't be read."""
    failed: list[OSError] = []
    found = 0
    for root, folders, files in os.walk(folder, onerror=failed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = Path(root, name)
            if not name.startswith(".") and _is_briefing(path):
                found += 1
                yield str(path)
        while failed:
            yield _unreadable(failed.pop())
            found += 1
    while failed:
        yield _unreadable(failed.pop())
        found += 1
    if not found:
        yield SourceError(f"there is no text in the folder {clean_line(folder)}", "put .txt or .md files there")


def _unreadable(error: OSError) -> SourceError:
    return SourceError(f"the folder {clean_line(str(error.filename))} can't be read", clean_line(error.strerror or ""))


def expand_sources(given: Iterable[str]) -> Iterator[str | BriefreaderError]:
    """The single sources behind what was given: folders are walked, everything else is passed on as it is.

    A folder that can't be read or has no text in it gives its error in its place, so that the others go on; whether a
    file can be read shows only when it is.

    Yields: paths, sorted within a folder, and errors. Hidden files, links to folders, and files of other kinds than
        plain text and Markdown are left out of a walk.
    """
    for source in given:
        if source != "-" and "\0" not in source and Path(source).is_dir():
            yield from _walk(source)
        else:
            yield source

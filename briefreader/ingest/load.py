"""Sources to briefings: the one door of this room."""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath

from briefreader.errors import BriefreaderError, SourceError
from briefreader.ingest.decode import decode
from briefreader.ingest.metadata import guess_language, read_metadata
from briefreader.ingest.segment import split_paragraphs
from briefreader.model.briefing import Briefing
from briefreader.model.clean import clean, clean_line

_MARKDOWN = frozenset((".md", ".markdown", ".mdown", ".mkd"))
_SUFFIXES = _MARKDOWN | {".txt", ".text", ".asc", ".log", ""}


def _shown(source: str) -> str:
    return "standard input" if source == "-" else clean_line(source)


def read_source(source: str) -> bytes:
    """The bytes of a file.

    Raises: SourceError for an address, a folder, and for what isn't there or can't be read.
    """
    shown = _shown(source)
    if source.startswith(("http://", "https://")):
        raise SourceError(f"{shown}: addresses can't be read yet", "save the page as text and open the file")
    try:
        return Path(source).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        raise SourceError(f"there is no file {shown}", "check the path") from None
    except IsADirectoryError:
        raise SourceError(f"{shown} is a folder", "name a file in it") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise SourceError(f"{shown} can't be read", clean_line(reason)) from None


def load_briefing(source: str, *, published: str | None = None, data: bytes | None = None) -> Briefing:
    """Read a source as a briefing.

    Args:
        source: a file's path; "-" with its bytes as `data`.
        published: an ISO date for a text that has none.
        data: the source's bytes, where they are there already.
    Raises: SourceError for what can't be read, is empty or no text.
    """
    raw = read_source(source) if data is None else data
    text = clean(decode(raw, _shown(source)))
    if not text.strip():
        raise SourceError(f"{_shown(source)} is empty", "there is nothing to read")
    identity = "sha256:" + hashlib.sha256(raw).hexdigest()
    name = "standard input" if source == "-" else clean_line(PurePath(source).stem) or clean_line(source)
    if PurePath(source).suffix.lower() in _MARKDOWN:
        from briefreader.ingest.markdown import read_markdown  # markdown-it is for those files alone

        document = read_markdown(text)
        text, paragraphs, told = document.text, document.paragraphs, document.metadata
        if not text.strip():
            raise SourceError(f"{_shown(source)} is empty", "there is nothing to read")
    else:
        paragraphs = split_paragraphs(text)
        told = read_metadata(text, paragraphs)
    return Briefing(
        id=identity,
        source=source,
        title=told.title or name,
        published=told.published or published,
        language=guess_language(text),
        text=text,
        paragraphs=paragraphs,
        outlet=told.outlet,
    )


def expand_sources(given: Iterable[str]) -> Iterator[str | BriefreaderError]:
    """The single sources behind what was given: folders are walked, everything else is passed on as it is.

    A folder without a text to read gives its error in its place, so that the others go on.

    Yields: paths, sorted within a folder; files that are hidden or have another kind of suffix are left out.
    """
    for source in given:
        folder = Path(source)
        if source == "-" or not folder.is_dir():
            yield source
            continue
        files = [
            path
            for path in sorted(folder.rglob("*"))
            if path.suffix.lower() in _SUFFIXES
            and not any(part.startswith(".") for part in path.relative_to(folder).parts)
            and path.is_file()
        ]
        if not files:
            yield SourceError(f"there is no text in the folder {_shown(source)}", "put .txt or .md files there")
        yield from map(str, files)

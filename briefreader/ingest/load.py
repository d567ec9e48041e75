"""Sources to briefings: the one door of this room."""

import hashlib
import re
import sys
from dataclasses import replace
from pathlib import Path, PurePath
from typing import BinaryIO

from briefreader.errors import SourceError
from briefreader.ingest.dates import is_iso_date
from briefreader.ingest.decode import decode
from briefreader.ingest.folders import MARKDOWN_SUFFIXES, expand_sources
from briefreader.ingest.metadata import Metadata, guess_language, read_metadata
from briefreader.ingest.patterns import compile_later
from briefreader.ingest.segment import split_paragraphs
from briefreader.model.briefing import Briefing, Paragraph
from briefreader.model.clean import clean, clean_line

__all__ = ["begin_paragraphs", "expand_sources", "finish_briefing", "load_briefing", "read_source"]

_LARGEST = 256 << 20  # bytes; a device or a log without end must not fill the memory
_LARGEST_MARKDOWN = 2 << 20  # code points; the parser reads a third of a megabyte a second
_ADDRESS = compile_later(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_LONG = 400_000  # code points from which on a text in a hurry is only begun
_BEGINNING = 120_000  # code points of such a beginning
_UNSURE = 8  # paragraphs at the end of a beginning that may be others once the rest is seen
_LOOKED_AT = 1 << 14  # code points of a stream that tell whether it is Markdown
_MARKS = tuple(
    compile_later(mark, re.MULTILINE)
    for mark in (
        r"^#{1,6} \S",
        r"^(?:```|~~~)",
        r"\]\((?:https?://|/|#)[^\s()]*\)",
        r"(?<![*\w])\*\*\w[^*\n]*\*\*(?![*\w])",
        r"^\|?[ \t]*:?-{3,}:?[ \t]*\|",
        r"\A---[ \t]*\n[A-Za-z]+[ \t]*:",
    )
)


def _shown(source: str) -> str:
    return "standard input" if source == "-" else clean_line(source)


def _read(file: BinaryIO, shown: str) -> bytes:
    data = file.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise SourceError(f"{shown} is larger than {_LARGEST >> 20} MB", "split it")
    return data


def read_source(source: str, stdin: BinaryIO | None = None) -> bytes:
    """The bytes of a file, or of standard input for "-".

    Args:
        stdin: what "-" stands for, if not this process's own standard input.
    Raises: SourceError for an address, a folder, and for what isn't there, can't be read or doesn't end.
    """
    shown = _shown(source)
    if _ADDRESS.match(source):
        raise SourceError(f"{shown}: addresses can't be read yet", "save the page as text and open the file")
    try:
        if source == "-":
            return _read(stdin or sys.stdin.buffer, shown)
        with Path(source).open("rb") as file:
            return _read(file, shown)
    except (FileNotFoundError, NotADirectoryError):
        raise SourceError(f"there is no file {shown}", "check the path") from None
    except IsADirectoryError:
        raise SourceError(f"{shown} is a folder", "name a file in it") from None
    except PermissionError:
        raise SourceError(f"{shown} can't be read", "you have no permission to") from None
    except (OSError, ValueError, AttributeError) as error:  # AttributeError: there is no standard input
        reason = error.strerror if isinstance(error, OSError) else None
        raise SourceError(f"{shown} can't be read", clean_line(reason or "check the path")) from None


def _is_markdown(source: str, text: str) -> bool:
    """Whether a text is Markdown: by its file's name, or for a stream by two different kinds of marks in it."""
    if len(text) > _LARGEST_MARKDOWN:
        return False
    if source != "-":
        return PurePath(source).suffix.lower() in MARKDOWN_SUFFIXES
    return sum(mark.search(text, 0, _LOOKED_AT) is not None for mark in _MARKS) >= 2


def _parse(source: str, text: str, *, whole: bool) -> tuple[str, tuple[Paragraph, ...], Metadata]:
    """What is read of a text, its paragraphs and what it shows of itself."""
    if _is_markdown(source, text):
        from briefreader.ingest.markdown import read_markdown  # markdown-it is for those files alone

        document = read_markdown(text)
        return document.text, document.paragraphs, document.metadata
    paragraphs = split_paragraphs(text) if whole else begin_paragraphs(text)
    return text, paragraphs, read_metadata(text, paragraphs)


def begin_paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The first paragraphs of a very long text, as they are in the whole; all of a shorter one."""
    cut = text.find("\n\n", _BEGINNING)
    if len(text) < _LONG or not 0 < cut < 2 * _BEGINNING:
        return split_paragraphs(text)
    return split_paragraphs(text[:cut])[:-_UNSURE] or split_paragraphs(text)


def finish_briefing(briefing: Briefing) -> Briefing:
    """The whole of a plain text that was only begun."""
    paragraphs = split_paragraphs(briefing.text)
    told = read_metadata(briefing.text, paragraphs)
    return replace(
        briefing,
        title=told.title or briefing.title,
        published=told.published or briefing.published,
        paragraphs=paragraphs,
        outlet=told.outlet,
    )


def load_briefing(
    source: str, *, published: str | None = None, data: bytes | None = None, hurry: bool = False
) -> Briefing:
    """Read a source as a briefing.

    The text of a plain file is the decoded and cleaned file, code point for code point; that of a Markdown file is
    what a reader sees of it.

    Args:
        source: a file's path, or "-" for standard input.
        published: the ISO date of a text that shows none, to the year or month where no more is known.
        data: the source's bytes, where they are there already; then nothing is read.
        hurry: of a very long text only the first paragraphs are told apart, to be shown while the rest is
            (`finish_briefing`).
    Raises: SourceError for what can't be read, is empty or no text, and for a date that is none.
    """
    if published is not None and not is_iso_date(published):
        raise SourceError(f"{clean_line(repr(published))} is no date", "write 2024-10-07, 2024-10 or 2024")
    raw = read_source(source) if data is None else data
    shown = _shown(source)
    text = clean(decode(raw, shown))
    if text and not text.isspace():
        text, paragraphs, told = _parse(source, text, whole=not hurry)
    if not text or text.isspace():
        raise SourceError(f"{shown} is empty", "there is nothing to read")
    name = shown if source == "-" else clean_line(PurePath(source).stem) or shown
    return Briefing(
        id="sha256:" + hashlib.sha256(raw).hexdigest(),
        source=source,
        title=told.title or name,
        published=told.published or published,
        language=guess_language(text),
        text=text,
        paragraphs=paragraphs,
        outlet=told.outlet,
    )

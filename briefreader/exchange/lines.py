"""The lines of a file of strangers: whatever its encoding, however long, one at a time."""

import codecs
import io
import json
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO, NamedTuple

from briefreader.errors import SourceError
from briefreader.exchange.records import Remarks
from briefreader.model.clean import clean_line

_LONGEST_LINE = 4 * 1024 * 1024  # bytes
_LARGEST_WHOLE = 256 * 1024 * 1024  # bytes of a document that can only be read as one
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Line(NamedTuple):
    """A line of a file without its end; lines count from 1."""

    number: int
    text: str


class Source:
    """A file to be read once, by lines or as a whole.

    Args:
        stream: its bytes.
        remarks: where what can't be read is noted.
        advance: is told how many bytes were read, every now and then.
    """

    def __init__(self, stream: BinaryIO, remarks: Remarks, advance: Callable[[int], object]) -> None:
        self._remarks = remarks
        self._advance = advance
        first = stream.readline(_LONGEST_LINE + 1)
        if first.startswith(_UTF16):
            whole = first + stream.read(_LARGEST_WHOLE)
            stream = io.BytesIO(whole.decode("utf-16", "replace").encode("utf8", "replace"))
            first = stream.readline(_LONGEST_LINE + 1)
        self._first = first.removeprefix(codecs.BOM_UTF8)
        self._stream = stream

    def lines(self) -> Iterator[Line]:
        """Each line; what isn't UTF-8 is taken for Windows-1252 and noted, as is a line too long, which is passed over.

        Lists that several people edited hold both encodings.
        """
        raw, number = self._first, 0
        while raw:
            number += 1
            self._advance(len(raw))
            if len(raw) > _LONGEST_LINE:
                self._skip_line(raw)
                self._remarks.add("dropped", "the line is too long", line=number)
            else:
                yield Line(number, self._decode(raw, number).rstrip("\r\n"))
            raw = self._stream.readline(_LONGEST_LINE + 1)

    def whole(self) -> str:
        """All of it. Raises: SourceError if it is too large for that."""
        raw = self._first + self._stream.read(_LARGEST_WHOLE)
        self._advance(len(raw))
        if len(raw) >= _LARGEST_WHOLE:
            raise SourceError("a file of this format is read as one, and this one is too large", "split it")
        try:
            return raw.decode("utf8")
        except UnicodeDecodeError as error:
            line = raw.count(b"\n", 0, error.start) + 1
            self._remarks.add("doubted", "not UTF-8; taken for Windows-1252", line=line)
            return raw.decode("cp1252", "replace")

    def _skip_line(self, raw: bytes) -> None:
        while raw and not raw.endswith(b"\n"):
            raw = self._stream.readline(_LONGEST_LINE)
            self._advance(len(raw))

    def _decode(self, raw: bytes, number: int) -> str:
        try:
            return raw.decode("utf8")
        except UnicodeDecodeError:
            self._remarks.add("doubted", "not UTF-8; taken for Windows-1252", line=number)
            return raw.decode("cp1252", "replace")


def parse_json(text: str) -> Any:
    """JSON of strangers. Raises: ValueError, with the reason in a few words, for what isn't or is nested too deep."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise ValueError(f"no JSON ({clean_line(error.msg)})") from None
    except (ValueError, RecursionError):
        raise ValueError("no JSON that can be read") from None


def texts(value: Any) -> list[str]:
    """The texts in a value that should be a text or a list of them; anything else in it is passed over."""
    values = value if isinstance(value, list) else [value]
    return [item for item in values if isinstance(item, str)]

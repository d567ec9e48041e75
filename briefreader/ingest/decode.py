"""Bytes to text: which encoding, and what is no text at all."""

import codecs
import re

from briefreader.errors import SourceError

_MAGIC = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "compressed"),
    (b"\x7fELF", "a program"),
    (b"{\\rtf", "rich text"),
)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HINT = "save it as text first"
_SAMPLE = 1 << 18  # bytes that tell the encoding well enough
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_NEWLINES = re.compile("\r\n?")


def _utf16_without_bom(data: bytes) -> str | None:
    """UTF-16 of mostly Latin text has a NUL in every second byte; None where it doesn't look so."""
    sample = data[:_SAMPLE]
    if len(sample) < 4 or len(data) % 2:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.4 * half and odd < 0.05 * half else None


def _guess(data: bytes, shown: str) -> str:
    from charset_normalizer import from_bytes  # 40 ms to import, for the few files that aren't Unicode

    best = from_bytes(data[:_SAMPLE]).best()
    if best is None:
        raise SourceError(f"{shown} is in no encoding that can be told", "save it as UTF-8")
    return data.decode(best.encoding, errors="replace")


def decode(data: bytes, shown: str) -> str:
    """Text of a file's bytes, with line feeds as line ends.

    UTF-8 and UTF-16 are told by their marks or their form, everything else by charset-normalizer.

    Args:
        shown: what the file is called in an error.
    Raises: SourceError for what is no text.
    """
    for magic, name in _MAGIC:
        if data.startswith(magic):
            raise SourceError(f"{shown} is {name}, not text", _HINT)
    encoding = next((name for bom, name in _BOMS if data.startswith(bom)), None) or _utf16_without_bom(data)
    if encoding is None:
        sample = data[:_SAMPLE]
        if b"\0" in sample or len(_CONTROLS.findall(sample)) > 0.1 * len(sample) + 8:
            raise SourceError(f"{shown} is binary, not text", _HINT)
        encoding = "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = _guess(data, shown) if encoding == "utf-8" else data.decode(encoding, errors="replace")
    return _NEWLINES.sub("\n", text)

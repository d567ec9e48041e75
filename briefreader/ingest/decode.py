"""Bytes to text: which encoding, and what is no text at all."""

import codecs
import re
import unicodedata

from briefreader.errors import SourceError

_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "compressed"),
    (b"BZh", "compressed"),
    (b"\xfd7zXZ", "compressed"),
    (b"\x28\xb5\x2f\xfd", "compressed"),
    (b"7z\xbc\xaf", "compressed"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "a database"),
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
_SAMPLE = 1 << 16  # bytes that tell the encoding well enough
# ESC is left out: a terminal's log is text, and what is left of its colors is shown as stand-ins.
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_FEW = 8  # controls that even a short text may have
_NOT_ASCII = re.compile(rb"[\x80-\xff]")
_CONTEXT = 128  # bytes before such a byte that are looked at with it
# What news is, or was, written in. Given all that exist, the guesses drift to what nobody used.
_OLDER = (
    "cp1252", "cp1250", "cp1251", "cp1256", "cp1254", "cp1253", "cp1255", "cp1257", "cp1258", "koi8_r", "koi8_u",
    "cp866", "iso8859_2", "iso8859_5", "iso8859_6", "iso8859_15", "cp874", "gb18030", "big5", "cp932", "euc_jp",
    "cp949",
)  # fmt: skip
_MULTIBYTE = re.compile(rb"[\xc2-\xf4][\x80-\xbf]+")
_NEWLINES = re.compile("\r\n?")
_NO_TEXT = frozenset(("Cc", "Cn", "Co", "Cs"))


def _has_many_controls(sample: bytes) -> bool:
    return len(_CONTROLS.findall(sample)) > _FEW + 0.1 * len(sample)


def _utf16_without_bom(data: bytes) -> str | None:
    """UTF-16 has its NULs, of Latin letters, digits and spaces, all on one side; None where it doesn't look so."""
    sample = data[: _SAMPLE - _SAMPLE % 2]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if len(data) % 2 or not even + odd or min(even, odd) > 0.02 * max(even, odd):
        return None
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    text = sample.decode(encoding, errors="replace")
    strange = sum(unicodedata.category(sign) in _NO_TEXT and sign not in "\t\n\r\x0c" for sign in text)
    return encoding if strange + text.count("�") <= 0.02 * len(text) else None


def _mostly_utf8(data: bytes, error: UnicodeDecodeError) -> bool:
    """Whether the bytes around an error are UTF-8 but for slips: a file cut off, two files glued together."""
    near = data[max(0, error.start - _SAMPLE) : error.start + _SAMPLE]
    good = len(_MULTIBYTE.findall(near))
    return good > 10 * near.decode("utf-8", errors="replace").count("�")


def _telling(data: bytes) -> bytes:
    """Those lines that aren't ASCII: a few accents in much English would tell nothing."""
    lines, size, at = [], 0, 0
    while size < _SAMPLE and (found := _NOT_ASCII.search(data, at)):
        near = max(at, found.start() - _CONTEXT)
        start = data.rfind(b"\n", near, found.start()) + 1 or near
        at = data.find(b"\n", found.end(), found.end() + _SAMPLE) + 1 or found.end() + _SAMPLE
        lines.append(data[start:at])
        size += len(lines[-1])
    return b"".join(lines)


def _guess(data: bytes, shown: str) -> str:
    from charset_normalizer import from_bytes  # 40 ms to import, for the few files that aren't Unicode

    best = from_bytes(_telling(data), cp_isolation=list(_OLDER)).best()
    if best is None:
        raise SourceError(f"{shown} is in no encoding that can be told", "save it as UTF-8")
    return data.decode(best.encoding, errors="replace")


def decode(data: bytes, shown: str) -> str:
    """Text of a file's bytes, with line feeds as line ends.

    UTF-8, UTF-16 and UTF-32 are told by their marks or their form, everything else by charset-normalizer. Bytes that
    can't be decoded become U+FFFD where the rest of the file leaves no doubt about its encoding.

    Args:
        shown: what the file is called in an error.
    Raises: SourceError for what is no text.
    """
    for magic, name in _MAGIC:
        if data.startswith(magic):
            raise SourceError(f"{shown} is {name}, not text", _HINT)
    encoding = next((name for bom, name in _BOMS if data.startswith(bom)), None) or _utf16_without_bom(data)
    if encoding is None:
        if b"\0" in data or _has_many_controls(data[:_SAMPLE]):
            raise SourceError(f"{shown} is binary, not text", _HINT)
        encoding = "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding.startswith("utf-8") and not _mostly_utf8(data, error):
            text = _guess(data, shown)
        else:
            text = data.decode(encoding, errors="replace")
    return _NEWLINES.sub("\n", text)


def is_probably_text(data: bytes) -> bool:
    """Whether the beginning of a file looks like text in any encoding."""
    return not any(data.startswith(magic) for magic, _ in _MAGIC) and (
        (b"\0" not in data and not _has_many_controls(data))
        or data.startswith(tuple(bom for bom, _ in _BOMS))
        or _utf16_without_bom(data) is not None
    )

"""Ids and times: slugs for actors, short ids in order of time for marks."""

import os
import re
import time
import unicodedata
from collections.abc import Container
from datetime import UTC, datetime

from briefreader.errors import StoreError
from briefreader.model.clean import clean_line

_LONGEST = 100
_SLUG = re.compile(r"[a-z0-9]+(?:[-_.][a-z0-9]+)*")
_CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"


def is_slug(given: str) -> bool:
    """Whether a text is small ASCII letters, digits and single hyphens between them."""
    return len(given) <= _LONGEST and _SLUG.fullmatch(given) is not None


def check_slug(given: str) -> str:
    """The same id. Raises: StoreError if it isn't small ASCII letters, digits and single hyphens between them."""
    if not is_slug(given):
        raise StoreError(
            f"{clean_line(repr(given[:_LONGEST]))} can't be an id", "use small letters, digits and hyphens between them"
        )
    return given


def make_slug(name: str, taken: Container[str]) -> str:
    """An id from a name, in Latin letters whatever its script; with a number where the id is taken."""
    plain = unicodedata.normalize("NFKD", name.replace("ʿ", "").replace("ʾ", ""))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    if not plain.isascii():
        from anyascii import anyascii  # large tables, needed for few names

        plain = anyascii(plain)
    words = re.findall(r"[a-z0-9]+", re.sub(r"['’ʼ`]", "", plain.lower()))
    slug = "-".join(words)[: _LONGEST - 10].rstrip("-") or "actor"
    candidate = slug
    number = 1
    while candidate in taken:
        number += 1
        candidate = f"{slug}-{number}"
    return candidate


def _base32(value: int, width: int) -> str:
    return "".join(_CROCKFORD[value >> 5 * place & 31] for place in reversed(range(width)))


def make_mark_id(taken: Container[str], sign: str = "m") -> str:
    """A short id that none of `taken` has: a letter, the time in milliseconds and ten random bits, so that ids sort."""
    while True:
        made = f"{sign}{_base32(time.time_ns() // 1_000_000, 9)}{_base32(int.from_bytes(os.urandom(2)) & 1023, 2)}"
        if made not in taken:
            return made


def now_in_utc() -> str:
    """The time as ISO, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")

"""Names that a text itself puts side by side: "X (ABC)", "X, now Y", "X, formerly known as Y"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefreader.extract.language.words import split_words
from briefreader.extract.names.merging import Name
from briefreader.model.span import Span

_QUOTES = "[\"“”'‘’«»]?"
_RENAMED = (
    r"(?:(?:also|now|then|later|formerly|previously|originally|once|better|commonly|widely|today|or|i\.e\.|aka|a\.k\.a\.)"
    r"[ ,]*)+(?:(?:known|called|named|referred to|operating)[ ]?)?(?:as |by |simply )*"
)
_KNOWN = (
    r"(?:(?:is|was|are|were|be|been|which)[ ])*(?:known|called|renamed|rebranded|referred to)[ ](?:as[ ]|simply[ ])*"
)
_BECAME = (
    r"(?:(?:which|that|who)[ ])?(?:(?:has|had|then|later|since)[ ])*"
    r"(?:(?:changed|changing) its name to|(?:rebranded|renamed)(?: itself)?(?: as)?|became|nicknamed|dubbed)[ ]"
)
_ITS = r"(?:by|under|with)[ ](?:its|their|the)[ ][\w ]{0,40}(?:acronym|initials|name|abbreviation)[ ]"
_BETWEEN = re.compile(
    rf"(?P<open>[ ]?\()?(?P<comma>,)?[ —–-]*"
    rf"(?P<words>{_RENAMED}|{_KNOWN}|{_KNOWN}{_ITS}|{_BECAME})?(?:the[ ])?{_QUOTES}",
    re.IGNORECASE,
)
# Which of the two names is the old one: the second, or the first.
_FORMERLY = re.compile(r"(?:formerly|previously|originally|once)\b", re.IGNORECASE)
_NOW = re.compile(r"\b(?:now|later|renamed|rebranded|became|chang(?:ed|ing) its name)\b", re.IGNORECASE)
# What one does to another, unless a comma or a bracket stands before it.
_NAMING = ("called", "dubbed", "nicknamed", "renamed", "referred")


@dataclass(frozen=True, slots=True)
class Definition:
    """Two names that the text says are one; `first` and `second` count the names, `why` quotes the text.

    Attributes:
        acronym: the second is the first's abbreviation.
        former: which of the two it goes by no longer, if the text says so.
    """

    first: int
    second: int
    why: str
    acronym: bool = False
    former: int | None = None


def find_definitions(text: str, names: Sequence[Name]) -> Iterator[Definition]:
    """The definitions among neighbouring names, sorted."""
    for left, right in pairwise(names):
        if right.span.start - left.span.end > 90 or not _may_be_one(left, right):
            continue
        match = _BETWEEN.fullmatch(text, left.span.end, right.span.start)
        if not match:
            continue
        if _defines(text, left, right, match):
            why = " ".join(_quote(text, left, right).split())
            words = match["words"] or ""
            former = right if _FORMERLY.match(words) else left if _NOW.search(words) else None
            yield Definition(left.number, right.number, why, is_short(right.text), former.number if former else None)


def _defines(text: str, left: Name, right: Name, match: re.Match[str]) -> bool:
    after = text[right.span.end : right.span.end + 2].strip("\"”’'»")[:1]
    if match["open"] and not match["words"]:
        if after not in (")", ",", ";", ""):
            return False
        nickname = left.type == right.type == "person" and after == ")"
        return nickname or (is_short(right.text) and left.type not in ("location", "person"))
    words = (match["words"] or "").strip().casefold()
    if not words or (words == "or" and not match["comma"]):
        return False
    if words.split()[0] in _NAMING and not (match["open"] or match["comma"]):
        return False  # "Qatar called Israel's threats irresponsible"
    return bool(
        match["open"]
        or match["comma"]
        or re.search(r"\b(?:known|called|renamed|rebranded|referred|name|became|nicknamed|dubbed)\b", words)
    )


def is_short(name: str) -> bool:
    """Whether a name is written like an abbreviation: "HTS", "MoD", "M23"."""
    letters = [c for c in name if c.isalpha()]
    return len(name) <= 10 and " " not in name and sum(c.isupper() for c in letters) >= max(1, (len(letters) + 1) // 2)


def initials(name: str) -> str:
    """The first letters of a name's words, small words and articles aside; of "al-Sham" the "s"."""
    letters = []
    for word in split_words(name, Span(0, len(name))):
        if word.capital:
            parts = [part for part in re.split(r"[-‐‑]", word.text) if part[:1].isupper()] or [word.text]
            letters += [part[0] for part in parts]
    return "".join(letters).casefold()


def _may_be_one(left: Name, right: Name) -> bool:
    if left.type == right.type:
        return True
    # An abbreviation's own type is only guessed.
    return is_short(right.text) and {left.type, right.type} <= {
        "organisation",
        "event",
        "document",
        "location",
        "weapon",
    }


def _quote(text: str, left: Name, right: Name) -> str:
    end = right.span.end + (text[right.span.end : right.span.end + 1] == ")")
    return text[left.span.start : end]

"""What kind of paragraph a block of lines is, as far as its looks tell."""

import re

from briefreader.ingest.dates import MONTH, find_date, find_month
from briefreader.ingest.patterns import compile_later

_ENDS = r"[\"”’»›')\]]*\Z"
# A stop, also before a bracket: "… on Monday. (Agency)"
_STOPPED = compile_later(rf"[.:;,؟۔。।።](?:[\"”’»]?\s*[(\[][^()\[\]]{{0,60}}[)\]])?{_ENDS}")
_DRAWN = compile_later(r"[\W_]*\Z")  # a rule, an ornament: no letter, no digit
_RULED = compile_later(r"\n[ \t]*[=\-~_*#]{3,}\Z")

# Photo credits. Agencies stand alone in brackets, photographers before their agency.
_AGENCIES = r"AP|AFP|EPA|EFE|ANSA|DPA|TASS|UNHCR|Reuters|Anadolu|Xinhua|Sputnik|Getty Images|Shutterstock|Planet Labs"
_NAME = r"[^\W\d_a-z][^()\[\]/\n]{0,60}"
_CREDIT = compile_later(
    rf"[(\[](?:[^()\[\]\n]{{0,80}}(?:\b(?i:photos?|handout|courtesy|file|via|screen ?shot|supplied)\b|©)"
    rf"[^()\[\]\n]{{0,80}}|{_NAME}/ ?{_NAME})[)\]]\.?\Z"
)
_AGENCY_CREDIT = compile_later(rf"[(\[](?:{_AGENCIES})[)\]]\.?\Z")
_WORD = r"[^\W\d_a-z][\w.’'-]*"
_BARE_CREDIT = compile_later(
    rf"(?:[.\n|–—]\s*(?:(?i:photo|picture|image|credit)\s*:?\s+)?{_WORD}(?: {_WORD}){{0,3}}/{_WORD}(?: {_WORD}){{0,3}}"
    r"|(?:©|\([cC]\)) ?[^\n.]{2,50})\Z"
)
_CAPTION = compile_later(
    r"(?:(?:file )?(?:photo|photograph|picture|image|caption|map|graphic|figure|video)s?(?: by| credit)?\s*:"
    r"|FILE ?(?:PHOTO)?\s*[-–—:]|(?:photo|picture|image) (?:by|courtesy of) )",
    re.IGNORECASE,
)

_TITLE_FIELD = compile_later(r"(?:title|headline)\s*:\s*(?=\S)", re.IGNORECASE)
_FIELD = compile_later(
    r"(?:date|dateline|published(?: on)?|posted(?: on)?|released|last (?:updated|modified)|updated(?: on)?|source"
    r"|outlet|publisher|publication|authors?|byline|location|place|url|link|language|section)\s*:\s*\S",
    re.IGNORECASE,
)
_CAPITAL = r"[^\W\d_a-z]"
_BY_NAME = compile_later(
    r"(?i:(?:text|story|words|report|reporting|written|compiled|analysis) by|by|from):?"
    rf" {_CAPITAL}\S*(?:\Z| (?i:and )?{_CAPITAL})"
)
_BYLINE = compile_later(rf"{_BY_NAME.pattern}|(?i:published|posted|updated|last updated)\b")
_WRITTEN_BY = compile_later(
    r"[(\[]?(?i:(?:additional )?(?:reporting|writing|editing|compiled|translated) by) [^\W\d_a-z][^\n]*\Z"
)
_DAY = rf"(?i:\d{{1,2}}(?:st|nd|rd|th)? (?:{MONTH})\b\.?|(?:{MONTH})\b\.? \d{{1,2}})(?:,? \d{{4}})?"
# "GENEVA, Switzerland, 3 June (Agency) —" alone
_PLACE = compile_later(
    rf"(?P<place>[^\W\d_][\w .'’/-]*?)(?:, [^\W\d_][\w .'’-]{{1,30}})?"
    rf"(?:,? {_DAY}(?: \([^()\n]{{2,40}}\))?| \([^()\n]{{2,40}}\) ?[-–—])[ –—:-]*\Z"
)
_REPORT = compile_later(
    r"\b(?:report|briefing|brief|update|bulletin|digest|review|summary|sitrep|timeline)\b", re.IGNORECASE
)
_ADDRESS = compile_later(r"https?://(?:www\.)?(?P<host>[^\s/:?#]+)\S*\Z", re.IGNORECASE)
_LONG_WORD = compile_later(r"[^\W\d_][\w’'-]{3,}")
_LONGEST_TITLE, _LONGEST_HEADING, _LONGEST_DATELINE, _LONGEST_CAPTION = 220, 90, 120, 500
_BESIDE_DATE = 50  # code points that may stand beside a date that is no more than a dateline


def strip_rule(words: str) -> str:
    """A heading without the line drawn under it."""
    return _RULED.sub("", words)


def address_host(words: str) -> str | None:
    """The host of an address that stands alone, or None."""
    address = _ADDRESS.match(words)
    return address and address["host"]


def title_field(words: str) -> str | None:
    """The title in "Title: …", or None."""
    field = _TITLE_FIELD.match(words)
    return words[field.end() :] if field and len(words) <= _LONGEST_TITLE else None


def is_caption(words: str, *, at_top: bool) -> bool:
    """Whether it stands under a picture: it is called one, or ends with its credit.

    Args:
        at_top: whether it stands before the first body paragraph, where an agency's name alone is enough.
    """
    if len(words) > _LONGEST_CAPTION:
        return False
    if _CAPTION.match(words):
        return True
    end = words[-200:]
    if any(sign in end for sign in ("/", "©", "(c)", "(C)")) and _BARE_CREDIT.search(end):
        return True
    if not end.removesuffix(".").endswith((")", "]")):
        return False
    return _CREDIT.search(end) is not None or (
        at_top and _AGENCY_CREDIT.search(end) is not None and find_date(words) is not None
    )


def is_dateline(words: str) -> bool:
    """Whether it is a byline, a field of a head ("Source: …"), or little more than a date, a place or an address."""
    if _ADDRESS.match(words):
        return True
    if _BY_NAME.match(words) and len(words) <= _LONGEST_TITLE and not _STOPPED.search(words[-80:]):
        return True
    if len(words) > _LONGEST_DATELINE or words.count("\n") > 1:
        return False
    if _FIELD.match(words):
        return True
    if _STOPPED.search(words[-80:]):
        return False
    if _BYLINE.match(words) or _is_place(words):
        return True
    dated = find_date(words) or find_month(words)
    return dated is not None and len(words) - (dated[2] - dated[1]) <= _BESIDE_DATE


def _is_place(words: str) -> bool:
    if words[:1].islower() or words[1:2].islower():  # no place in capitals
        return False
    placed = _PLACE.match(words)
    return placed is not None and placed["place"].isupper()


def is_signature(words: str) -> bool:
    """Whether it may close a text: when it was published, who wrote it."""
    if len(words) > 2 * _LONGEST_DATELINE or "\n" in words:
        return False
    if _WRITTEN_BY.match(words):
        return True
    dated = find_date(words)
    if dated is None or len(words) > _LONGEST_DATELINE:
        return False
    return _FIELD.match(words) is not None or _BYLINE.match(words) is not None or dated[2] - dated[1] == len(words)


def is_dated_title(words: str, after: str) -> bool:
    """Whether a first line that looks like a dateline is the title: "Weekly briefing, 3 June 2025".

    Args:
        after: the next paragraph, which would be the title if this one were none.
    """
    if any(form.match(words) for form in (_FIELD, _BYLINE, _ADDRESS)) or _is_place(words) or not is_title(words):
        return False
    return is_report_title(words) or not after or is_dateline(after) or not is_title(after)


def is_report_title(words: str) -> bool:
    """Whether a title calls itself a report, so that a date in it is the report's own."""
    return _REPORT.search(words) is not None


def is_title(words: str) -> bool:
    """Whether it may be a headline: short, with no stop at its end."""
    words = strip_rule(words)
    return (
        len(words) <= _LONGEST_TITLE
        and words.count("\n") <= 3
        and not _STOPPED.search(words[-80:])
        and not _DRAWN.match(words)
        and not _BY_NAME.match(words)
    )


def is_stopped_title(words: str) -> bool:
    """Whether it is a headline although it ends with a stop: one sentence with capitals as only titles have them."""
    long = _LONG_WORD.findall(words) if len(words) <= _LONGEST_TITLE and "\n" not in words else []
    capital = sum(word[0].isupper() for word in long)
    return len(long) >= 4 and capital >= 0.75 * len(long) and not re.search(r"[.!?][\"”’]? ", words)


def is_heading(words: str) -> bool:
    """Whether it may be a heading within a text: shorter than a headline, and no quotation."""
    line = strip_rule(words)
    if line.isupper():
        line = line.rstrip(":?!")
    if len(line) > _LONGEST_HEADING or "\n" in line or not line or not is_title(line):
        return False
    if line.endswith(("?", "!")) or line.startswith(("“", '"', "«", "‘")):
        return False
    return not line[0].islower() and (line[0].isalnum() or line != words)

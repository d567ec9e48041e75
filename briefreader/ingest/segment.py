"""Text to paragraphs of the contract's kinds."""

import re

from briefreader.ingest.dates import find_date
from briefreader.ingest.lines import split_blocks
from briefreader.ingest.sentences import split_sentences
from briefreader.model.briefing import Paragraph, ParagraphKind
from briefreader.model.span import Span

_TOP = 8  # paragraphs among which bylines and the first captions stand
_STOPPED = re.compile(r"[.;,][\"”’»›')\]]*\Z")
_CREDIT = re.compile(
    r"[(\[][^()\[\]]{0,80}(?:/|photos?\b|handout|courtesy|file\b|\bAFP\b|\bAP\b|reuters|getty|\bEPA\b)[^()\[\]]{0,80}[)\]]\Z",
    re.IGNORECASE,
)
_CAPTION = re.compile(r"(?:file photo|photo|picture|image|caption|map|graphic)s?(?: by)?\s*:", re.IGNORECASE)
_BYLINE = re.compile(r"(?:by|from|reporting by|published|updated|posted|last updated|date|source)\b[: ]", re.IGNORECASE)
_RULE = re.compile(r"[-=_*~#\s]{3,}\Z")
_LONG_TITLE, _LONG_HEADING, _LONG_DATELINE = 220, 90, 120


def split_paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Split a text into paragraphs and sentences.

    Returns: sorted, disjoint, covering all but white space; none for a text of white space alone.
    """
    spans = [(Span(block[0].span.start, block[-1].span.end), block[0]) for block in split_blocks(text)]
    paragraphs: list[Paragraph] = []
    for number, (span, first) in enumerate(spans, 1):
        last = number == len(spans)
        if first.is_quote(text):
            kind: ParagraphKind = "quote"
        elif first.is_item(text):
            kind = "list_item"
        else:
            kind = _kind(span.of(text), number, paragraphs, last=last)
        paragraphs.append(Paragraph(number, span, kind, split_sentences(text, span)))
    return tuple(paragraphs)


def _kind(words: str, number: int, before: list[Paragraph], *, last: bool) -> ParagraphKind:
    if number == 1 and not last and len(words) <= _LONG_TITLE and _is_title(words):
        return "headline"
    if _is_caption(words):
        return "caption"
    if number <= _TOP and _is_dateline(words) and all(p.kind != "body" for p in before):
        return "dateline"
    heading = len(words) <= _LONG_HEADING and "\n" not in words and _is_title(words) and not words.endswith((":", "?"))
    if heading and not last and before and _has_capitals(words):
        return "heading"
    return "body"


def _is_title(words: str) -> bool:
    return not _STOPPED.search(words[-8:]) and not _RULE.match(words) and not words.startswith(("“", '"'))


def _has_capitals(words: str) -> bool:
    return words[0].isupper() or words[0].isdigit() or not words[0].isascii()


def _is_caption(words: str) -> bool:
    return len(words) <= 400 and (_CREDIT.search(words[-180:]) is not None or _CAPTION.match(words) is not None)


def _is_dateline(words: str) -> bool:
    """A byline, or a line that has little more than a date, a place or an agency."""
    if len(words) > _LONG_DATELINE or _STOPPED.search(words[-3:]):
        return False
    if _BYLINE.match(words):
        return True
    dated = find_date(words)
    return dated is not None and len(words) - (dated[2] - dated[1]) <= 50

"""Paragraphs to sentences."""

import re

from briefreader.ingest.abbreviations import EITHER, MONTHS, OPENERS, TITLES
from briefreader.model.span import Span, trim

_STOP = re.compile(r"(?:[.!?…]+|[؟।۔])[\"”’»›')\]]*(?=\s)|[。！？][」』”]*")
_WORD_BEFORE = re.compile(r"[\w.’'-]*\Z")
_NEXT = re.compile(r"[\s\"“‘«‹'(\[„–—-]*(\w*)")
_INITIAL = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]\Z")
_REACH = 40  # code points before a stop that hold the word it belongs to


def split_sentences(text: str, within: Span) -> tuple[Span, ...]:
    """Split one paragraph into sentences.

    A stop ends a sentence unless it belongs to an abbreviation, an initial or a number, or a small letter follows;
    quotation marks and brackets that close after it belong to the sentence.

    Returns: sorted, disjoint spans without white space at their ends, at least one. Units: code points of `text`.
    Raises: ValueError if `within` overruns `text`.
    Source: Kiss & Strunk 2006, orthographic heuristic only.
    """
    if within.end > len(text):
        raise ValueError(f"{within} overruns a text of {len(text)}")
    spans, start = [], within.start
    for stop in _STOP.finditer(text, within.start, within.end):
        if _ends(text, start, stop.start(), stop.end(), within.end):
            sentence = trim(text, Span(start, stop.end()))
            if sentence:
                spans.append(sentence)
            start = stop.end()
    rest = trim(text, Span(start, within.end))
    if rest or not spans:
        spans.append(rest)
    return tuple(spans)


def _ends(text: str, start: int, stop: int, after: int, end: int) -> bool:
    """Whether the stop at `stop`, closed at `after`, ends the sentence that began at `start`."""
    if text[stop] in "。！？؟।۔":
        return True
    following = _NEXT.match(text, after, min(end, after + _REACH))
    word = following.group(1) if following else ""
    if not word:
        return True
    if word[0].islower():
        return False
    if text[stop] != "." or after - stop > 1:  # "!", "?", an ellipsis, or a quotation that is closed
        return True
    before = _WORD_BEFORE.search(text, max(start, stop - _REACH), stop)
    return _ends_after(before.group().lstrip("'’.") if before else "", word)


def _ends_after(before: str, word: str) -> bool:
    """Whether a full stop between two words ends a sentence."""
    known = before.lower()
    if known in TITLES:
        return False
    if known in MONTHS:
        return not word[0].isdigit()
    if known in EITHER or "." in before:  # "U.S."
        return word.lower() in OPENERS
    if len(before) == 1 and _INITIAL.match(before) and before.isupper():
        return word.lower() in OPENERS
    return True

"""Paragraphs to sentences."""

import re

from briefreader.ingest.abbreviations import EITHER, INNER, NUMBERED, OPENERS, SAYING, TITLES
from briefreader.ingest.patterns import compile_later
from briefreader.model.span import Span, trim

_CLOSERS = r"[\"”’»›')\]」』]*+(?:\[\d{1,3}\])*+"  # quotation marks, brackets, a footnote's number
# Scripts whose stop needs no space after it, and those whose stop does.
_STOP = compile_later(rf"[。！？።]++{_CLOSERS}|(?:(?<![.!?…])[.!?…]++|[؟۔।॥։။]++){_CLOSERS}(?=\s)")
_WORD_BEFORE = compile_later(r"[\w.’'-]*\Z")
_GOES_ON = compile_later(r"[\s\"“‘«‹'(\[„–—-]*+")
_WORD = compile_later(r"\w*+")
_ENUMERATOR = compile_later(r"[\s(>*•-]*(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})\Z")
_ON_X = compile_later(r"\b(?:on|to|via|from) X\Z")  # the platform, no initial
_CLOSED_QUOTE = compile_later(r"[\"”’»]")
_LONGEST_ENUMERATOR = 8  # with the space before it
_REACH = 40  # code points around a stop that tell what it is


def split_sentences(text: str, within: Span) -> tuple[Span, ...]:
    """Split one paragraph into sentences.

    A stop ends a sentence unless it belongs to an abbreviation, an initial or a number, or a small letter follows;
    quotation marks and brackets that close after it belong to the sentence. A quotation of several sentences is split
    like any other text.

    Returns: sorted, disjoint spans without white space at their ends, at least one. Units: code points of `text`.
    Raises: ValueError if `within` overruns `text`.
    Source: Kiss & Strunk 2006, orthographic heuristic only.
    """
    if within.end > len(text):
        raise ValueError(f"{within} overruns a text of {len(text)}")
    spans, start = [], within.start
    for stop in _STOP.finditer(text, within.start, within.end):
        if _ends(text, start, stop, within.end):
            sentence = trim(text, Span(start, stop.end()))
            if sentence:
                spans.append(sentence)
            start = stop.end()
    rest = trim(text, Span(start, within.end))
    if not spans and rest == within:
        return (within,)
    if rest or not spans:
        spans.append(rest)
    return tuple(spans)


def _ends(text: str, start: int, stop: re.Match[str], end: int) -> bool:
    """Whether a stop ends the sentence that began at `start`."""
    if text[stop.start()] not in ".!?…":
        return True
    after = stop.end()
    opening = _GOES_ON.match(text, after, min(end, after + _REACH))
    at = opening.end() if opening else after
    if text[at : at + 1].islower():
        return False
    following = text[at : min(end, at + _REACH)]
    mark = stop.group()
    if mark == ".":
        if stop.start() - start < _LONGEST_ENUMERATOR and _ENUMERATOR.match(text, start, stop.start()):
            return False
        return bool(_ON_X.search(text, start, stop.start())) or _ends_after(
            _word_before(text, start, stop.start()), following
        )
    if mark[0] in "!?" and _CLOSED_QUOTE.search(mark):
        return not any(word.strip(".,:!?") in SAYING for word in following.split()[:3])
    return True


def _word_before(text: str, start: int, stop: int) -> str:
    """What stands before a stop, abbreviations such as "U.S" whole."""
    words = text[max(start, stop - _REACH) : stop].split()
    found = _WORD_BEFORE.search(words[-1]) if words and not text[stop - 1].isspace() else None
    return found.group().lstrip("'’.-") if found else ""


def _ends_after(before: str, following: str) -> bool:
    """Whether a full stop between a word and what follows ends a sentence."""
    known = before.lower()
    word = _WORD.match(following)
    opens = word is not None and word.group().lower() in OPENERS and following[word.end() :][:1] != "."
    if known in INNER or (known in TITLES and before[0].isupper()):
        return False
    if known in NUMBERED:
        return not following[:1].isdigit()
    if known in EITHER or "." in before:  # "U.S."
        return opens or not following
    if len(before) == 1 and before.isalpha() and not before.islower():  # an initial; in some scripts a title
        return opens or not following
    return not (len(before) == 1 and before.islower() and not before.isascii())  # Cyrillic "г." and the like

"""Words, sentences and paragraphs as what a cursor moves by."""

import re
import unicodedata
from bisect import bisect_right
from functools import cache
from typing import Literal

from briefreader.model.briefing import Briefing, Paragraph
from briefreader.model.span import Span

Unit = Literal["word", "sentence", "paragraph"]

_IDEOGRAPHS = "\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"


@cache
def _tokens(ideographs: str) -> re.Pattern[str]:
    """Words, and each ideograph by itself; a class that large takes its time to compile.

    A dash stands between words even where no space does; hyphens and apostrophes hold a word together.
    """
    return re.compile(f"{ideographs and f'[{ideographs}]|'}[^\\s{ideographs}—–…/]+")


def split_words(text: str, within: Span) -> tuple[Span, ...]:
    """The words of a range, without the punctuation around them.

    Returns: sorted, disjoint spans; the whole range where it has no word.
    """
    words = []
    tokens = _tokens(_IDEOGRAPHS if max(text[within.start : within.end], default="") >= _IDEOGRAPHS[0] else "")
    for found in tokens.finditer(text, within.start, within.end):
        start, end = found.span()
        while start < end and not text[start].isalnum():
            start += 1
        while end > start and not (text[end - 1].isalnum() or _is_mark(text[end - 1])):
            end -= 1
        if start < end:
            words.append(Span(start, end))
    return tuple(words) or (within,)


def _is_mark(character: str) -> bool:
    """Combining marks end words of Arabic, Hebrew and the scripts of India; `isalnum` doesn't count them."""
    return character > "\u02ff" and unicodedata.category(character).startswith("M")


class Units:
    """The words, sentences and paragraphs of a briefing, split only where somebody moves."""

    def __init__(self, briefing: Briefing) -> None:
        self._briefing = briefing
        self._words: dict[int, tuple[Span, ...]] = {}

    def paragraph_index(self, offset: int) -> int:
        """The index of the paragraph at an offset, or of the last one before it."""
        return max(0, bisect_right(self._briefing.paragraphs, offset, key=lambda p: p.span.start) - 1)

    def paragraph(self, offset: int) -> Paragraph:
        """The paragraph at an offset, or the last one before it."""
        return self._briefing.paragraph_at(offset)

    def _within(self, paragraph: int, unit: Unit) -> tuple[Span, ...]:
        if unit == "paragraph":
            return (self._briefing.paragraphs[paragraph].span,)
        if unit == "sentence":
            return self._briefing.paragraphs[paragraph].sentences
        if paragraph not in self._words:
            if len(self._words) > 64:
                self._words.clear()
            self._words[paragraph] = split_words(self._briefing.text, self._briefing.paragraphs[paragraph].span)
        return self._words[paragraph]

    def at(self, offset: int, unit: Unit) -> Span:
        """The unit at an offset; between two words the one that follows, between two others the one before."""
        spans = self._within(self.paragraph_index(offset), unit)
        return spans[_index_at(spans, offset, unit)]

    def step(self, offset: int, unit: Unit, count: int) -> int:
        """Where the word starts that begins the unit `count` further on (back, if negative).

        At the ends of the text it is the last or first one.
        A step back from inside a sentence goes to its own start first.
        """
        paragraph = self.paragraph_index(offset)
        spans = self._within(paragraph, unit)
        index = _index_at(spans, offset, unit) + count
        if unit == "sentence" and count < 0 and offset > self.at(self.at(offset, unit).start, "word").start:
            index += 1
        last = len(self._briefing.paragraphs) - 1
        while index < 0 and paragraph > 0:
            paragraph -= 1
            spans = self._within(paragraph, unit)
            index += len(spans)
        while index >= len(spans) and paragraph < last:
            index -= len(spans)
            paragraph += 1
            spans = self._within(paragraph, unit)
        return self.at(spans[max(0, min(index, len(spans) - 1))].start, "word").start


def _index_at(spans: tuple[Span, ...], offset: int, unit: Unit) -> int:
    if unit == "word":
        return min(bisect_right(spans, offset, key=lambda s: s.end), len(spans) - 1)
    return max(0, bisect_right(spans, offset, key=lambda s: s.start) - 1)

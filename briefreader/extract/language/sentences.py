"""A briefing as sentences of words: where the rules about who is who look around a name."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from briefreader.extract.language.words import Word, split_words
from briefreader.model.briefing import Briefing, ParagraphKind
from briefreader.model.span import Span

# A quotation that isn't closed in its paragraph goes on in the next one.
_QUOTED = re.compile(r"“[^“”]*(?:”|\Z)|\"[^\"]*(?:\"|\Z)")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence; `number` counts from 0 over the whole briefing, `paragraph` from 1; `starts` are its words'."""

    number: int
    paragraph: int
    kind: ParagraphKind
    span: Span
    words: tuple[Word, ...]
    starts: tuple[int, ...]

    def index(self, offset: int) -> int:
        """The number of the first word that starts at an offset or after it."""
        return bisect_left(self.starts, offset)

    def before(self, offset: int, count: int = 1) -> tuple[Word, ...]:
        """Up to so many words that end before an offset, nearest last."""
        index = self.index(offset)
        while index and self.words[index - 1].span.end > offset:
            index -= 1
        return self.words[max(0, index - count) : index]

    def after(self, offset: int, count: int = 1) -> tuple[Word, ...]:
        """Up to so many words that start at an offset or after it."""
        index = self.index(offset)
        return self.words[index : index + count]


@dataclass(frozen=True, slots=True)
class Pages:
    """All sentences of a briefing, sorted.

    Attributes:
        quotes: what stands between quotation marks, two words at least; sorted and disjoint.
        starts: of the sentences.
    """

    text: str
    sentences: Sequence[Sentence]
    quotes: Sequence[Span] = ()
    starts: Sequence[int] = ()

    def quoted(self, offset: int) -> bool:
        """Whether it is somebody's own words that stand at an offset."""
        number = bisect_right(self.quotes, offset, key=lambda quote: quote.start) - 1
        return number >= 0 and self.quotes[number].holds(offset)

    def at(self, offset: int) -> Sentence:
        """The sentence at an offset, or the last one before it (the first, if there is none)."""
        return self.sentences[max(0, bisect_right(self.starts, offset) - 1)]


# several stages of one reading ask for the same; threads may each replace it
_last: tuple[Briefing | None, Pages] = (None, Pages("", ()))


def split_pages(briefing: Briefing) -> Pages:
    """The sentences of a briefing with their words; those of the last one asked for are at hand."""
    global _last
    known, pages = _last
    if known is not briefing:
        pages = _split(briefing)
        _last = briefing, pages
    return pages


def _split(briefing: Briefing) -> Pages:
    found: list[Sentence] = []
    quotes: list[Span] = []
    for paragraph in briefing.paragraphs:
        said = _QUOTED.finditer(briefing.text, paragraph.span.start, paragraph.span.end)
        quotes += [Span(*quote.span()) for quote in said if " " in quote[0].strip('“”" ')]
        for span in paragraph.sentences:
            words = split_words(briefing.text, span)
            starts = tuple(word.span.start for word in words)
            found.append(Sentence(len(found), paragraph.number, paragraph.kind, span, words, starts))
    return Pages(briefing.text, found, quotes, [sentence.span.start for sentence in found])

"""What the rules look at: sentences that one quotation holds together, as tagged words."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from briefreader.extract.engine import FoundName
from briefreader.extract.language.cuewords import Cues
from briefreader.extract.language.grammar import Grammar, Tag
from briefreader.extract.language.quotes import Quote, find_quotes
from briefreader.extract.language.scenes import skip_scene
from briefreader.extract.language.word_tags import tag_words
from briefreader.extract.language.words import Word, split_words
from briefreader.model.briefing import Briefing, Paragraph, ParagraphKind
from briefreader.model.span import Span, trim

# What an entry of a live report begins with: "08:30 –", "9.15 a.m. GMT:".
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})? ?[–—:-] ?(?=\S)")
# A longer "sentence" is a table or not prose at all; its words beyond this are not looked at.
_LONGEST = 4000


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence, or several that one quotation spans, with the word lists that it is read by.

    Attributes:
        lower: the words, casefolded.
        quoted: for each word, the number of the quotation it stands in, marks included, or -1.
        kind: of the paragraph.
        opens: whether it is the first of its paragraph.
    """

    text: str
    span: Span
    words: tuple[Word, ...]
    lower: tuple[str, ...]
    tags: tuple[Tag, ...]
    quoted: tuple[int, ...]
    quotes: tuple[Quote, ...]
    kind: ParagraphKind
    opens: bool
    grammar: Grammar
    cues: Cues

    def __len__(self) -> int:
        return len(self.words)

    def tag(self, at: int) -> Tag:
        """The tag of a word; "stop" before the first and after the last."""
        return self.tags[at] if 0 <= at < len(self.tags) else "stop"

    def word(self, at: int) -> str:
        """A word, casefolded; "" before the first and after the last."""
        return self.lower[at] if 0 <= at < len(self.lower) else ""

    def in_quote(self, at: int) -> bool:
        """Whether a word stands in a quotation."""
        return 0 <= at < len(self.quoted) and self.quoted[at] >= 0

    def pauses(self, at: int) -> bool:
        """Whether a word is a comma, a dash or the like, or closes a quotation that ends with a comma."""
        if self.tag(at) in ("comma", "break"):
            return True
        closes = self.tag(at) == "quote" and self.in_quote(at) and self.quoted[at] != self._quote_after(at)
        return closes and self.word(at - 1) == ","

    def _quote_after(self, at: int) -> int:
        return self.quoted[at + 1] if at + 1 < len(self.quoted) else -1

    def span_of(self, start: int, end: int) -> Span:
        """The span of some words, half-open in words; without commas and the like at its ends.

        Raises: IndexError for no words.
        """
        span = Span(self.words[start].span.start, self.words[end - 1].span.end)
        return trim_content(self.text, span)


def trim_content(text: str, span: Span) -> Span:
    """A span without white space, commas, colons and dashes at its ends, and without a last period."""
    return trim(text, trim(text, span, " \t\r\n\u00a0,;:–—-"), " \t\r\n\u00a0,;:–—.")


def skip_clock(text: str, span: Span) -> Span:
    """A span without the time of the day that heads it."""
    clock = _CLOCK.match(text, span.start, span.end)
    return Span(clock.end(), span.end) if clock else span


def split_units(
    briefing: Briefing, names: Sequence[FoundName], grammar: Grammar, cues: Cues, without: Set[int] = frozenset()
) -> Iterator[Unit]:
    """The units of a briefing, sorted.

    Args:
        without: the numbers of paragraphs that aren't looked at.
    """
    ordered = sorted(names, key=lambda n: n.span)
    starts = [name.span.start for name in ordered]
    for paragraph in briefing.paragraphs:
        if paragraph.number in without:
            continue
        quotes = find_quotes(briefing.text, paragraph.span)
        for number, whole in enumerate(_join_sentences(paragraph, quotes)):
            span = skip_scene(briefing.text, skip_clock(briefing.text, whole))
            words = tuple(word for word, _ in zip(split_words(briefing.text, span), range(_LONGEST), strict=False))
            first = bisect_right(quotes, span.start, key=lambda q: q.span.end)
            inside = quotes[first : bisect_left(quotes, span.end, key=lambda q: q.span.start)]
            yield Unit(
                text=briefing.text,
                span=span,
                words=words,
                lower=tuple(word.lower for word in words),
                tags=tuple(tag_words(words, _name_tags(words, ordered, starts), grammar)),
                quoted=tuple(_quote_at(inside, word.span.start) if inside else -1 for word in words),
                quotes=inside,
                kind=paragraph.kind,
                opens=number == 0,
                grammar=grammar,
                cues=cues,
            )


def _join_sentences(paragraph: Paragraph, quotes: Sequence[Quote]) -> Iterator[Span]:
    """The sentences of a paragraph, those joined that a quotation spans."""
    pending: Span | None = None
    for sentence in paragraph.sentences:
        pending = pending.cover(sentence) if pending else sentence
        following = bisect_left(quotes, pending.end, key=lambda q: q.span.end)
        if following < len(quotes) and quotes[following].span.start < pending.end < quotes[following].span.end:
            continue
        yield pending
        pending = None
    if pending:
        yield pending


def _quote_at(quotes: Sequence[Quote], offset: int) -> int:
    number = bisect_right(quotes, offset, key=lambda q: q.span.start) - 1
    return number if number >= 0 and quotes[number].span.holds(offset) else -1


def _name_tags(words: Sequence[Word], names: Sequence[FoundName], starts: Sequence[int]) -> list[Tag | None]:
    """The tags that the names settle."""
    tags: list[Tag | None] = [None] * len(words)
    for at, word in enumerate(words):
        number = bisect_right(starts, word.span.start) - 1
        if number < 0 or not names[number].span.contains(word.span):
            continue
        kind = names[number].type
        if kind == "temporal":
            tags[at] = "time"
        elif kind in ("person", "organisation", "location", "nationality") and word.text != ",":
            tags[at] = "name"
    return tags

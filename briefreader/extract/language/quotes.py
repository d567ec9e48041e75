"""What stands between quotation marks."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefreader.model.span import Span

_CLOSING = {
    "“": ("”",), "„": ("“", "”"), "‟": ("”",), "«": ("»",), "»": ("«",), "‹": ("›",), '"': ('"',), "‘": ("’",),
    "'": ("'",), "''": ("''",), "``": ("''", "``"),
}  # fmt: skip
# Wire copy has two single marks for a double one.
_MARK = re.compile("''|``|[“”„«»‹›\"‘’'‟]")
# How far a single quotation mark may be from its partner: beyond it was an apostrophe.
_LONGEST_SINGLE = 600
_MOST_BETWEEN = 20
# A mark without a partner that so few characters follow was a slip.
_SHORTEST_OPEN = 20


@dataclass(frozen=True, slots=True)
class Quote:
    """A stretch between quotation marks.

    Attributes:
        span: with its marks.
        inner: without them.
        closed: False where the quotation goes on in the next paragraph.
    """

    span: Span
    inner: Span
    closed: bool = True


def find_quotes(text: str, within: Span) -> tuple[Quote, ...]:
    """The outermost quotations of one paragraph: sorted and disjoint.

    Straight, curly, low and angled marks; a single mark counts only where it cannot be an apostrophe. A quotation
    that opens and never closes runs to the end of the paragraph.
    """
    marks = [Span(*m.span()) for m in _MARK.finditer(text, within.start, within.end)]
    return tuple(_pair(text, within, marks))


def _pair(text: str, within: Span, marks: Sequence[Span]) -> Iterator[Quote]:
    number = 0
    while number < len(marks):
        mark = marks[number]
        opens = _opens(text, within, mark)
        closing = _closing(text, within, marks, number) if opens else None
        if closing is not None:
            yield Quote(mark.cover(marks[closing]), Span(mark.end, marks[closing].start))
            number = closing + 1
        elif opens and _goes_on(text, within, mark):
            yield Quote(Span(mark.start, within.end), Span(mark.end, within.end), closed=False)
            return
        else:
            number += 1


def _closing(text: str, within: Span, marks: Sequence[Span], number: int) -> int | None:
    """The number of the mark that closes another."""
    opening = marks[number]
    single = opening.of(text) in ("‘", "'", "‹", "„")
    last = min(len(marks), number + _MOST_BETWEEN) if single else len(marks)
    for other in range(number + 1, last):
        mark = marks[other]
        if single and mark.start - opening.end > _LONGEST_SINGLE:
            return None
        if mark.of(text) in _CLOSING[opening.of(text)] and (not single or _ends_word(text, within, mark)):
            return other if mark.start > opening.end else None
    return None


def _opens(text: str, within: Span, mark: Span) -> bool:
    before = text[mark.start - 1] if mark.start > within.start else " "
    after = text[mark.end] if mark.end < within.end else " "
    written = mark.of(text)
    if written in ("‘", "'"):
        return not before.isalnum() and before not in ".,!?" and after.isalnum()
    if written in ("”", "’", "›"):
        return False
    if written == "»":
        return not before.isalnum() and after.isalnum()
    return not after.isspace() or written == "«"


def _ends_word(text: str, within: Span, mark: Span) -> bool:
    after = text[mark.end] if mark.end < within.end else " "
    return not after.isalnum() and not text[mark.start - 1].isspace()


def _goes_on(text: str, within: Span, mark: Span) -> bool:
    """Whether a mark that never closes opens a quotation that goes on in the next paragraph."""
    if mark.of(text) in ("“", "„", "«"):
        return within.end - mark.start >= _SHORTEST_OPEN
    return mark.of(text) in ('"', "''", "``") and mark.start == within.start


def quotes_inside(contents: Iterable[Span], quotes: Sequence[Quote]) -> tuple[Span, ...]:
    """What is quoted within some spans, without the marks, cut where a span ends: sorted."""
    found = []
    for content in contents:
        first = bisect_left(quotes, content.start, key=lambda q: q.span.end)
        for quote in quotes[first:]:
            if quote.span.start >= content.end:
                break
            start, end = max(quote.inner.start, content.start), min(quote.inner.end, content.end)
            if start < end:
                found.append(Span(start, end))
    return tuple(sorted(found))

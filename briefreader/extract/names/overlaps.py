"""Which of several names stays where they overlap, and what stands in their place already."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from briefreader.extract.engine import FoundName
from briefreader.model.span import Span


def longest(names: Iterable[FoundName]) -> list[FoundName]:
    """Disjoint names, sorted: of several that overlap the longest, then the first in the order given."""
    starts: list[int] = []
    kept: list[FoundName] = []
    for name in sorted(names, key=lambda n: -len(n.span)):
        at = bisect_left(starts, name.span.end)
        if name.span and not (at and kept[at - 1].span.end > name.span.start):
            starts.insert(at, name.span.start)
            kept.insert(at, name)
    return kept


def is_taken(span: Span, taken: Sequence[Span]) -> bool:
    """Whether one of some disjoint sorted spans overlaps a span."""
    at = bisect_left(taken, span.end, key=lambda t: t.start)
    return at > 0 and taken[at - 1].end > span.start

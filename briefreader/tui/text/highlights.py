"""Which styles lie on which part of a row."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple, Protocol

from briefreader.model.span import Span


class Cover(Protocol):
    """Something that lies on words, in one style."""

    @property
    def style(self) -> str:
        """The style's name."""
        ...

    def within(self, start: int, end: int) -> list[Span]:
        """The spans that share a code point with a range."""
        ...


class Layer:
    """Spans that are shown in one style.

    Attributes:
        style: the style's name.
        spans: sorted.
    """

    def __init__(self, style: str, spans: Iterable[Span]) -> None:
        self.style = style
        self.spans = tuple(sorted(spans))
        self._reach = max(map(len, self.spans), default=0)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Layer) and (self.style, self.spans) == (other.style, other.spans)

    def __hash__(self) -> int:
        return hash((self.style, self.spans))

    def within(self, start: int, end: int) -> list[Span]:
        """The spans that share a code point with a range; found without looking at all."""
        index = bisect_left(self.spans, start - self._reach, key=lambda s: s.start)
        found = []
        for span in self.spans[index:]:
            if span.start >= end:
                break
            if span.end > start:
                found.append(span)
        return found


class Run(NamedTuple):
    """A part of a row whose code points share their styles; later styles lie above earlier ones."""

    start: int
    end: int
    styles: tuple[str, ...]


def split_runs(start: int, end: int, layers: Sequence[Cover]) -> list[Run]:
    """Cut a range where any layer's style begins or ends.

    Returns: sorted, disjoint runs that cover the range; none for an empty range.
    """
    covering = [(span, layer.style) for layer in layers for span in layer.within(start, end)]
    if not covering:
        return [Run(start, end, ())] if start < end else []
    cuts = {start, end}
    for span, _ in covering:
        cuts.update((max(start, span.start), min(end, span.end)))
    edges = sorted(cuts)
    return [
        Run(a, b, tuple(dict.fromkeys(style for span, style in covering if span.start <= a and b <= span.end)))
        for a, b in pairwise(edges)
    ]

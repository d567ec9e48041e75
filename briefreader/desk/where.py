"""Which findings stand at a place, however many there are."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from briefreader.model.span import Span

_BLOCK = 128  # code points; most spans lie in one or two blocks


class Where:
    """Spans with the ids of what they belong to."""

    def __init__(self) -> None:
        self._blocks: dict[int, set[tuple[Span, str]]] = defaultdict(set)

    def add(self, key: str, spans: Iterable[Span]) -> None:
        """Something stands there."""
        for span in spans:
            for block in _blocks(span):
                self._blocks[block].add((span, key))

    def remove(self, key: str, spans: Iterable[Span]) -> None:
        """It no longer does."""
        for span in spans:
            for block in _blocks(span):
                self._blocks[block].discard((span, key))

    def at(self, span: Span) -> list[tuple[Span, str]]:
        """All that shares a code point with a span, in the order of the text."""
        near = {found for block in _blocks(span) for found in self._blocks.get(block, ()) if found[0].overlaps(span)}
        return sorted(near)


def _blocks(span: Span) -> Iterator[int]:
    return iter(range(span.start // _BLOCK, max(span.start, span.end - 1) // _BLOCK + 1))

"""The mentions of a cast in the order of the text, quick to look up."""

from bisect import bisect_left
from collections.abc import Sequence

from briefreader.extract.who.cast import Cast
from briefreader.model.analysis import Entity, Mention
from briefreader.model.span import Span

Seen = tuple[Mention, Entity]


class MentionIndex:
    """All mentions of a cast, sorted. Of mentions that overlap, all are kept."""

    def __init__(self, cast: Cast) -> None:
        pairs = [(mention, entity) for entity in cast.entities for mention in entity.mentions]
        self._pairs: Sequence[Seen] = sorted(pairs, key=lambda pair: (pair[0].span, pair[1].id))
        self._starts = [mention.span.start for mention, _ in self._pairs]
        self._longest = max((len(mention.span) for mention, _ in pairs), default=0)

    def inside(self, span: Span) -> list[Seen]:
        """The mentions that lie wholly inside a span, sorted."""
        return [pair for pair in self.touching(span) if span.contains(pair[0].span)]

    def touching(self, span: Span) -> list[Seen]:
        """The mentions that share a code point with a span, sorted."""
        first, last = bisect_left(self._starts, span.start - self._longest), bisect_left(self._starts, span.end)
        return [pair for pair in self._pairs[first:last] if pair[0].span.overlaps(span)]

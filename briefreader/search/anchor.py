"""Where a marked passage is found again in a text that has changed: an orphan rather than a wrong anchor."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefreader.model.span import Span
from briefreader.search.realign import realign

_ALIKE = 0.6  # context less alike is another place
_ENOUGH = 16  # code points of context that say where a quote is by themselves
_ONE_SIDE = 0.75  # what the better side of a context counts alone
_SURE = 24  # code points from which a quote that stands in one place alone needs no context
_TIE = 0.05  # contexts that differ by less are alike; then the nearer place counts
_CHANGED = 0.75  # a passage less alike is another one
_CHANGED_ALONE = 0.85  # the same, where the context has changed, too
_LONG = 1500  # code points from which only both ends of a quote are looked for
_END = 300
_OCCURRENCES = 64  # the nearest ones of a quote that are looked at
_PIECE = 12  # code points that must have stayed as they were somewhere in a changed passage
_PIECES = 24
_PLACES = 6


def find_anchor(text: str, quote: str, prefix: str, suffix: str, start: int) -> Span | None:
    """Where a quote stands now.

    As it was, at its place or where it moved to, the context and then the nearness deciding; else a passage that is
    like enough; None where that is not sure, as of a word that stands in many places with other words around it.

    Args:
        prefix: the code points before it when it was marked, `suffix` those after; "" where there were none.
        start: where it stood.

    Units: code points of `text`.
    """
    if not quote:
        return None
    start = max(0, start)
    mark = _Mark(text, quote, prefix, suffix, start)
    if text.startswith(quote, start) and mark.context(start, start + len(quote)) == 1:
        return Span(start, start + len(quote))
    return mark.find_exact() or (mark.find_ends() if len(quote) > _LONG else mark.find_changed())


@dataclass(frozen=True, slots=True)
class _Place:
    span: Span
    context: float
    distance: int


@dataclass(frozen=True, slots=True)
class _Mark:
    text: str
    quote: str
    prefix: str
    suffix: str
    start: int

    def context(self, start: int, end: int) -> float:
        """0-1: how like what stands around a place is to what stood around the quote; 0 where nothing did."""
        before = self.text[max(0, start - len(self.prefix)) : start]
        after = self.text[end : end + len(self.suffix)]
        if (before, after) == (self.prefix, self.suffix):
            return 1.0 if before or after or start == self.start else 0.0
        from rapidfuzz.fuzz import ratio  # a mark in an unchanged text needs none

        sides = [(len(one), ratio(one, other) / 100) for one, other in ((self.prefix, before), (self.suffix, after))]
        letters = sum(length for length, _ in sides)
        both = sum(length * alike for length, alike in sides) / letters if letters else 0.0
        return max(both, *(_ONE_SIDE * alike for length, alike in sides if length >= _ENOUGH), 0.0)

    def _place(self, span: Span) -> _Place:
        return _Place(span, self.context(span.start, span.end), abs(span.start - self.start))

    def find_exact(self) -> Span | None:
        """The quote as it was."""
        found = _nearest(self.text, self.quote, self.start)
        places = [self._place(Span(at, at + len(self.quote))) for at in found]
        whole = [place for place in places if place.context == 1]
        best = whole[0] if len(whole) == 1 else _choose(places)
        if best is None or best.context >= _ALIKE:
            return best.span if best else None
        return best.span if len(places) == 1 and len(self.quote) >= _SURE else None

    def find_changed(self) -> Span | None:
        """A passage that is like the quote, where a piece of it or of its context has stayed."""
        from rapidfuzz.fuzz import ratio

        places = []
        for near in self._likely_starts():
            span = realign(self.text, self.quote, self.prefix, self.suffix, near)
            if span is None:
                continue
            place = self._place(span)
            alike = ratio(self.quote, span.of(self.text)) / 100
            if alike >= (_CHANGED if place.context >= _ALIKE else _CHANGED_ALONE) and self._known(place):
                places.append(_Place(span, alike + place.context, place.distance))
        best = _choose(list({place.span: place for place in places}.values()))
        return best.span if best else None

    def _known(self, place: _Place) -> bool:
        """Whether a passage can be told from others: by its context, or because it is long and stands nowhere else."""
        if place.context >= _ALIKE:
            return True
        found = place.span.of(self.text)
        only = self.text.find(found) == place.span.start and self.text.find(found, place.span.start + 1) < 0
        return len(self.quote) >= _SURE and only

    def _likely_starts(self) -> list[int]:
        whole = self.prefix + self.quote + self.suffix
        step = max(1, min(_PIECE // 2, len(whole)), (len(whole) - _PIECE) // _PIECES)
        votes: dict[int, int] = {}
        for offset in range(0, max(1, len(whole) - _PIECE + 1), step):
            piece = whole[offset : offset + _PIECE]
            moved = offset - len(self.prefix)
            for at in _nearest(self.text, piece, self.start + moved, limit=8):
                near = max(0, at - moved)
                key = next((k for k in votes if abs(k - near) <= _PIECE), near)
                votes[key] = votes.get(key, 0) + 1
        ranked = sorted(votes, key=lambda near: (-votes[near], abs(near - self.start)))
        return ranked[:_PLACES]

    def find_ends(self) -> Span | None:
        """A long passage by both its ends."""
        tail = len(self.quote) - _END
        head = find_anchor(self.text, self.quote[:_END], self.prefix, self.quote[_END : _END + 32], self.start)
        if head is None:
            return None
        foot = find_anchor(self.text, self.quote[tail:], self.quote[tail - 32 : tail], self.suffix, head.start + tail)
        if foot is None or not 0.5 < (foot.end - head.start) / len(self.quote) < 2:
            return None
        return Span(head.start, foot.end)


def _choose(places: list[_Place]) -> _Place | None:
    """The place with the best context; of those that are alike the nearest, if it is clearly nearer."""
    most = max((place.context for place in places), default=0.0)
    alike = sorted((p for p in places if p.context >= most - _TIE), key=lambda place: place.distance)
    if not alike or (len(alike) > 1 and 2 * alike[0].distance > alike[1].distance):
        return None
    return alike[0]


def _nearest(text: str, piece: str, start: int, limit: int = _OCCURRENCES) -> Iterator[int]:
    """Where a piece of text stands, the nearest places first."""
    left, right = text.rfind(piece, 0, max(0, start - 1 + len(piece))), text.find(piece, max(0, start))
    for _ in range(limit):
        if left < 0 and right < 0:
            return
        if right < 0 or (left >= 0 and start - left <= right - start):
            yield left
            left = text.rfind(piece, 0, left - 1 + len(piece)) if left > 0 else -1
        else:
            yield right
            right = text.find(piece, right + 1)

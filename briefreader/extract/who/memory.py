"""Whom a reader has in mind at a place in a text."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from briefreader.extract.who.figures import Figure

# How much each mention keeps its figure in mind, and how much of it every sentence takes away.
AS_SOURCE, AS_SUBJECT, AS_OTHER, AS_ADJECTIVE = 3.0, 2.0, 1.0, 0.5
_FADING = 1.2
# The first of two must be this much more in mind for a description or a pronoun to mean it.
_MARGIN = 0.5
# Beyond so many mentions nobody is in mind any more, however long the sentences are.
_CROWD = 200


@dataclass(frozen=True, slots=True)
class _Trace:
    sentence: int
    weight: float
    figure: Figure


@dataclass(frozen=True, slots=True)
class Minded:
    """A figure, how much it is in mind, and how many sentences ago that began."""

    figure: Figure
    weight: float
    age: int


@dataclass(slots=True)
class Memory:
    """Who was mentioned where, and how much it weighs."""

    _traces: list[_Trace] = field(default_factory=list)

    def keep(self, sentence: int, weight: float, figure: Figure) -> None:
        """Keep a mention in mind; sentences come in order."""
        self._traces.append(_Trace(sentence, weight, figure))

    def ranked(self, sentence: int, reach: int, fits: Callable[[Figure], bool]) -> list[Minded]:
        """The fitting figures of the last sentences, most in mind first, then the last mentioned."""
        best: dict[int, Minded] = {}
        for trace in self._last(sentence, reach, fits):
            mind = trace.weight - _FADING * (sentence - trace.sentence)
            if id(trace.figure) not in best or mind > best[id(trace.figure)].weight:
                best[id(trace.figure)] = Minded(trace.figure, mind, sentence - trace.sentence)
        return sorted(best.values(), key=lambda minded: -minded.weight)

    def topic(self, sentence: int, reach: int, fits: Callable[[Figure], bool]) -> Figure | None:
        """The figure that the last sentences speak of most; None where two come near."""
        named = [trace.figure for trace in self._last(sentence, reach, fits) if trace.weight != AS_ADJECTIVE]
        counts = Counter(id(figure) for figure in named).most_common(2)
        if not counts or (len(counts) > 1 and counts[0][1] < 1.5 * counts[1][1]):
            return None
        return next(figure for figure in named if id(figure) == counts[0][0])

    def _last(self, sentence: int, reach: int, fits: Callable[[Figure], bool]) -> Iterator[_Trace]:
        """The traces of fitting figures in the last sentences, newest first."""
        judged: dict[int, bool] = {}
        for trace in islice(reversed(self._traces), _CROWD):
            if sentence - trace.sentence > reach:
                return
            if id(trace.figure) not in judged:
                judged[id(trace.figure)] = fits(trace.figure)
            if judged[id(trace.figure)]:
                yield trace


def clearly_first(ranked: Sequence[Minded]) -> Figure | None:
    """The first, unless the second is nearly as much in mind; the longer ago, the less does a little more tell."""
    if len(ranked) > 1 and ranked[0].weight - ranked[1].weight < _MARGIN * (1 + ranked[0].age):
        return None
    return ranked[0].figure if ranked else None

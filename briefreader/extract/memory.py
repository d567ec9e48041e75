"""Whom a reader has in mind at a place in a text."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from briefreader.extract.figures import Figure

# How much each mention keeps its figure in mind, and how much of it every sentence takes away.
AS_SOURCE, AS_SUBJECT, AS_OTHER, AS_ADJECTIVE = 3.0, 2.0, 1.0, 0.5
_FADING = 1.2
# The first of two must be this much more in mind for a description or a pronoun to mean it.
_MARGIN = 0.5


@dataclass(frozen=True, slots=True)
class _Trace:
    sentence: int
    weight: float
    figure: Figure


@dataclass(slots=True)
class Memory:
    """Who was mentioned where, and how much it weighs."""

    _traces: list[_Trace] = field(default_factory=list)

    def keep(self, sentence: int, weight: float, figure: Figure) -> None:
        """Keep a mention in mind; sentences come in order."""
        self._traces.append(_Trace(sentence, weight, figure))

    def ranked(self, sentence: int, reach: int, fits: Callable[[Figure], bool]) -> list[tuple[float, Figure]]:
        """The fitting figures of the last sentences, most in mind first, then the last mentioned."""
        best: dict[int, tuple[float, Figure]] = {}
        judged: dict[int, bool] = {}
        for trace in reversed(self._traces):
            if sentence - trace.sentence > reach:
                break
            number = id(trace.figure)
            if not judged.setdefault(number, fits(trace.figure)):
                continue
            mind = trace.weight - _FADING * (sentence - trace.sentence)
            if number not in best or mind > best[number][0]:
                best[number] = (mind, trace.figure)
        return sorted(best.values(), key=lambda entry: -entry[0])

    def topic(self, sentence: int, reach: int, fits: Callable[[Figure], bool]) -> Figure | None:
        """The figure that the last sentences speak of most; None where two come near."""
        counts: Counter[int] = Counter()
        figures: dict[int, Figure] = {}
        for trace in reversed(self._traces):
            if sentence - trace.sentence > reach:
                break
            if trace.weight != AS_ADJECTIVE and fits(trace.figure):
                counts[id(trace.figure)] += 1
                figures[id(trace.figure)] = trace.figure
        (first, most), (_, second) = (*counts.most_common(2), (0, 0), (0, 0))[:2]
        return figures[first] if most >= 1.5 * second and most else None


def clearly_first(ranked: list[tuple[float, Figure]]) -> Figure | None:
    """The first, unless the second is nearly as much in mind."""
    if not ranked or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _MARGIN):
        return None
    return ranked[0][1]

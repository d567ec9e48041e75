"""How often something was, over time, in one row of cells."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date

_UNITS: Sequence[Callable[[date], int]] = (
    lambda day: day.toordinal(),
    lambda day: day.toordinal() // 7,
    lambda day: day.year * 12 + day.month,
    lambda day: day.year,
)


def count_over_time(dated: Iterable[tuple[str, int]], cells: int) -> tuple[int, ...]:
    """Numbers of equal stretches of time from the first to the last date, as many as fit: days, weeks, months, years.

    Args:
        dated: ISO dates (to the month or year where no more is known), and how many each stands for.
        cells: the most stretches; what is older than all of them is left out.
    """
    days = [(_parse(iso), number) for iso, number in dated]
    known = [(day, number) for day, number in days if day is not None]
    if not known:
        return ()
    for unit in _UNITS:
        counts: Counter[int] = Counter()
        for day, number in known:
            counts[unit(day)] += number
        if max(counts) - min(counts) < cells:
            break
    last = max(counts)
    first = max(min(counts), last - cells + 1)
    return tuple(counts[at] for at in range(first, last + 1))


def draw_spark(counts: Sequence[int], levels: str) -> str:
    """One cell a number, as high as it is among them; the first level is nothing, and means nothing."""
    most = max(counts, default=0)
    top = len(levels) - 1
    return "".join(levels[-(-count * top // most)] if count else levels[0] for count in counts) if most else ""


def _parse(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso[:10] + "-01" * (2 - iso[:10].count("-")))
    except ValueError:
        return None

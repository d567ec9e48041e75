import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.tui.sparkline import count_over_time, draw_spark

LEVELS = " 12345678"


@pytest.mark.parametrize(
    ("dated", "cells", "counts"),
    [
        ([], 9, ()),
        ([("2025-06-03", 2)], 9, (2,)),
        ([("2025-06-03", 2), ("2025-06-05", 1), ("2025-06-03", 1)], 9, (3, 0, 1)),
        ([("2025-01-03", 2), ("2025-03", 1)], 5, (2, 0, 1)),
        ([("2015-01-03", 2), ("2018", 1)], 5, (2, 0, 0, 1)),
        ([("1815", 2), ("2018", 1), ("2016", 7)], 5, (0, 0, 7, 0, 1)),
        ([("soon", 2), ("2018-31", 1)], 5, ()),
    ],
)
def test_stretches_of_time(dated: list[tuple[str, int]], cells: int, counts: tuple[int, ...]) -> None:
    assert count_over_time(dated, cells) == counts


DATES = st.dates().map(lambda day: day.isoformat()) | st.sampled_from(["2020", "2021-04"])


@given(st.lists(st.tuples(DATES, st.integers(1, 9)), max_size=20), st.integers(1, 60))
def test_never_more_than_fits_and_nothing_lost_that_fits(dated: list[tuple[str, int]], cells: int) -> None:
    counts = count_over_time(dated, cells)
    assert len(counts) <= cells
    years = {int(iso[:4]) for iso, _ in dated}
    if dated and max(years) - min(years) < cells:
        assert sum(counts) == sum(number for _, number in dated)
    spark = draw_spark(counts, LEVELS)
    assert len(spark) == len(counts)
    assert all((sign == " ") == (count == 0) for sign, count in zip(spark, counts, strict=True))


def test_levels() -> None:
    assert draw_spark((0, 1, 4, 8), LEVELS) == " 148"
    assert draw_spark((5,), LEVELS) == "8"
    assert draw_spark((), LEVELS) == ""

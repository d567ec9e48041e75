"""Words of time against the date of publication, checked with the calendar of the standard library."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.extract.language.dates import Anchor, find_times
from briefreader.extract.language.lexicon import Lexicon
from briefreader.model.span import Span

PUBLISHED = "2023-03-15"  # a Wednesday
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

CASES = {
    "Monday, March 6": "2023-03-06",
    "Sunday, March 5": "2023-03-05",
    "Friday, March 6": "2020-03-06",
    "March 6, 2022": "2022-03-06",
    "6 March 2022": "2022-03-06",
    "6th of March": "2023-03-06",
    "Dec. 30": "2022-12-30",
    "May 2": "2023-05-02",
    "June 30": "2022-06-30",
    "Tuesday": "2023-03-14",
    "Wednesday": "2023-03-15",
    "last Wednesday": "2023-03-08",
    "next Friday": "2023-03-17",
    "late Thursday night": "2023-03-09",
    "yesterday": "2023-03-14",
    "Yesterday": "2023-03-14",
    "earlier today": "2023-03-15",
    "last night": "2023-03-14",
    "three days ago": "2023-03-12",
    "two months ago": "2023-01",
    "last month": "2023-02",
    "earlier this year": "2023",
    "last year": "2022",
    "since the beginning of this year": "2023",
    "2023-02-28": "2023-02-28",
    "February 2021": "2021-02",
    "last week": None,
    "2023-02-30": None,
    "February 30": None,
}


def resolve(text: str, published: str | None, lexicon: Lexicon) -> list[tuple[str, str | None]]:
    anchor = Anchor.of(published, text, lexicon)
    return [(words.span.of(text), words.iso) for words in find_times(text, Span(0, len(text)), anchor, lexicon)]


@pytest.mark.parametrize(("words", "iso"), CASES.items())
def test_resolved(lexicon: Lexicon, words: str, iso: str | None) -> None:
    assert resolve(f"He left {words}, they say", PUBLISHED, lexicon) == [(words, iso)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("in January", ("January", "2023-01")), ("in April", ("April", "2022-04")), ("in 2019", ("2019", "2019"))],
)
def test_after_in(lexicon: Lexicon, text: str, expected: tuple[str, str]) -> None:
    assert resolve(text, PUBLISHED, lexicon) == [expected]


def test_weekday_fixes_the_year_by_another_date_of_the_text(lexicon: Lexicon) -> None:
    found = dict(resolve("A picture of April 4, 2024. On Monday, October 7, he spoke. On Tuesday too", None, lexicon))
    assert found == {"April 4, 2024": "2024-04-04", "Monday, October 7": "2024-10-07", "Tuesday": None}


def test_without_any_date_only_full_ones_are_resolved(lexicon: Lexicon) -> None:
    assert resolve("On Monday, October 7, and on Tuesday", None, lexicon) == [
        ("Monday, October 7", None),
        ("Tuesday", None),
    ]


@given(st.dates(date(1990, 1, 1), date(2090, 12, 31)), st.integers(0, 364))
def test_day_and_month_of_the_past_year(lexicon: Lexicon, published: date, back: int) -> None:
    day = published - timedelta(days=back)
    ahead = _same_day(day, day.year + 1)
    text = f"on {WEEKDAYS[day.weekday()]}, {day:%B} {day.day}"
    assert resolve(text, published.isoformat(), lexicon)[0][1] == day.isoformat()
    if ahead and (ahead - published).days > 60:
        assert resolve(f"on {day:%B} {day.day}", published.isoformat(), lexicon)[0][1] == day.isoformat()


def _same_day(day: date, year: int) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:
        return None


@given(st.text(alphabet="Monday,Octber 17 of lastyrnxi-\n", max_size=60))
def test_any_text(lexicon: Lexicon, text: str) -> None:
    anchor = Anchor.of(None, text, lexicon)
    spans = [words.span for words in find_times(text, Span(0, len(text)), anchor, lexicon)]
    assert all(one.end <= two.start for one, two in pairwise(spans))

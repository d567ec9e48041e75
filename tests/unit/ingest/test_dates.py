"""Dates as datelines have them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.ingest.dates import find_date, find_month, is_iso_date


@pytest.mark.parametrize(
    "text",
    [
        "2025-06-03",
        "2025-06-03T14:30:00Z",
        "2025/6/3",
        "3.6.2025",
        "03.06.2025",
        "3 June 2025",
        "3 JUNE 2025",
        "3rd of June 2025",
        "03 Jun. 2025",
        "3-Jun-2025",
        "June 3, 2025",
        "June 3rd 2025",
        "Jun. 3, 2025",
        "Tuesday, 3 June, 2025",
    ],
)
def test_forms(text: str) -> None:
    for around in ("{}", "on {} in Benghar", "({})"):
        found = find_date(around.format(text))
        assert found is not None
        assert found[0] == "2025-06-03"


@pytest.mark.parametrize(
    "text", ["", "3 June", "June 2025", "31 June 2025", "2025-13-01", "03/06/2025", "12025-06-03", "5 of 2025"]
)
def test_what_is_no_full_date(text: str) -> None:
    assert find_date(text) is None


def test_the_first_of_several_and_where_it_stands() -> None:
    text = "from June 3, 2025 to 5 June 2025"
    found = find_date(text)
    assert found is not None
    assert (found[0], text[found[1] : found[2]]) == ("2025-06-03", "June 3, 2025")


def test_months() -> None:
    assert find_month("Report of Sept. 2025") == ("2025-09", 10, 20)
    assert find_month("no month 2025") is None


@pytest.mark.parametrize(
    ("text", "is_date"),
    [
        ("2025-06-03", True),
        ("2025-06", True),
        ("2025", True),
        ("2025-6-3", False),
        ("2025-02-30", False),
        ("", False),
        ("now", False),
        ("2025-06-03T10", False),
        ("٢٠٢٥", False),
    ],
)
def test_iso_dates(text: str, is_date: bool) -> None:
    assert is_iso_date(text) is is_date


@given(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)),
    st.sampled_from(["%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%d %b %Y", "%d.%m.%Y"]),
)
def test_any_day_is_found(day: date, form: str) -> None:
    found = find_date(day.strftime(form))
    assert found is not None
    assert found[0] == day.isoformat()

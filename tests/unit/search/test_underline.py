"""What is underlined in a name."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.model.match import Why
from briefreader.search.underline import underline


@pytest.mark.parametrize(
    ("name", "query", "why", "parts"),
    [
        ("Hay’at Tahrir al-Sham", "haya tah", "words", ["Hay’a", "Tah"]),
        ("Straßenbund", "strasse", "prefix", ["Straße"]),
        ("J.D. Harbor", "jd", "prefix", ["J.D."]),
        ("Front of the South", "fs", "acronym", ["F", "S"]),
        ("Front of the South", "fots", "acronym", ["F", "o", "t", "S"]),
        ("FOS", "f.o.s.", "acronym", ["FOS"]),
        ("Omar al-Hadi", "omer", "spelling", ["Omar"]),
        ("أَحْمَد الهادي", "احمد", "words", ["أَحْمَد"]),
        ("Old Quay", "quay", "exact", ["Old Quay"]),
    ],
)
def test_parts(name: str, query: str, why: Why, parts: list[str]) -> None:
    assert [name[start:end] for start, end in underline(name, query, why)] == parts


@given(
    st.text(min_size=1, max_size=30), st.text(max_size=12), st.sampled_from(["prefix", "words", "acronym", "spelling"])
)
def test_ranges_are_sorted_and_inside(name: str, query: str, why: Why) -> None:
    ranges = underline(name, query, why)
    assert all(0 <= start < end <= len(name) for start, end in ranges)
    assert all(one[1] <= other[0] for one, other in pairwise(ranges))

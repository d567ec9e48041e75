from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.extract.language.lexicon import Lexicon
from briefreader.extract.language.words import split_words
from briefreader.extract.names.arms import find_arms
from briefreader.extract.names.measures import find_measures
from briefreader.model.span import Span


def measures(text: str, lexicon: Lexicon) -> list[tuple[str, str]]:
    return [(m.span.of(text), m.type) for m in find_measures(text, Span(0, len(text)), lexicon)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Monday, October 7, they", [("Monday, October 7", "temporal")]),
        ("since 3 May 2021", [("3 May 2021", "temporal")]),
        ("on Dec. 26 and in June", [("Dec. 26", "temporal"), ("June", "temporal")]),
        ("between 2014 and 2016", [("2014", "temporal"), ("2016", "temporal")]),
        ("in the 1990s, on 2024-10-07", [("1990s", "temporal"), ("2024-10-07", "temporal")]),
        ("they may march on", []),
        ("worth $4.2 billion or 300 million rubles", [("$4.2 billion", "money"), ("300 million rubles", "money")]),
        (
            "some 40 soldiers, 12 km away, 15 percent",
            [("40", "quantity"), ("12 km", "quantity"), ("15 percent", "quantity")],
        ),
        ("for ₡1000 or ₦2 million", [("₡1000", "money"), ("₦2 million", "money")]),
        ("2,000 people fled", [("2,000", "quantity")]),
    ],
)
def test_dates_sums_and_quantities(text: str, expected: list[tuple[str, str]], lexicon: Lexicon) -> None:
    assert measures(text, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They fired Grad rockets and suicide drones.", ["Grad rockets", "suicide drones"]),
        ("A Su-24 and two T-72s burned", ["Su-24", "T-72s"]),
        ("by COVID-19 and Article-5", []),
        ("an anti-tank mine hit an ambulance", ["anti-tank mine", "ambulance"]),
        ("They took a car to the coal mine", []),
        ("HMS Northern Star (L 12) and FS Comte de Brell met.", ["HMS Northern Star", "L 12", "FS Comte de Brell"]),
        ("The MV Salt Bay sank; the USS of A", ["MV Salt Bay"]),
    ],
)
def test_arms(text: str, expected: list[str], lexicon: Lexicon) -> None:
    words = tuple(split_words(text, Span(0, len(text))))
    assert [a.span.of(text) for a in find_arms(words, lexicon)] == expected


@given(text=st.text(alphabet="0123456789.,-–/ $%MayJune1 st\nof", max_size=60))
def test_measures_are_sorted_and_disjoint(text: str, lexicon: Lexicon) -> None:
    spans = [m.span for m in find_measures(text, Span(0, len(text)), lexicon)]
    assert all(a.end <= b.start for a, b in pairwise(spans))

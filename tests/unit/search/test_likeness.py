"""Likeness word by word: slips cost little, other words much."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.search.likeness import compare_names, compare_words

_WORD = st.text(alphabet="abdehikorstu", min_size=1, max_size=8)
_NAME = st.lists(_WORD, min_size=1, max_size=4).map(" ".join)


@pytest.mark.parametrize(
    ("asked", "same", "other"),
    [
        ("free syrain army", "free syrian army", "free libyan army"),
        ("zelenskij", "zelensky", "zelenograd"),
        ("hizb ollah", "hezbollah", "hezb party"),
        ("harbor defense comittee", "harbor defense committee", "harbor defense company"),
        ("army east the of", "army of the east", "army of the west"),
    ],
)
def test_the_same_is_more_alike(asked: str, same: str, other: str) -> None:
    assert compare_names(asked, same).score > 80 > compare_names(asked, other).score


def test_a_word_that_others_bear_is_no_slip() -> None:
    slip, other = compare_names("iraq army", "iran army"), compare_names("iraq army", "iran army", {"iraq", "army"})
    assert slip.score > other.score + 10


def test_a_word_more_is_a_part_at_most() -> None:
    assert 50 < compare_names("khalil omar hadi", "khalil hadi").score < 80
    assert compare_names("x hadi", "hadi").score < 80


@given(_NAME)
def test_a_name_is_like_itself(name: str) -> None:
    likeness = compare_names(name, name)
    assert (likeness.total, likeness.weakest, likeness.ordered) == (1, 1, True)


@given(_NAME, _NAME)
def test_bounds(one: str, other: str) -> None:
    likeness = compare_names(one, other)
    assert 0 <= likeness.weakest <= 1
    assert 0 <= likeness.total <= 1


@given(_WORD, _WORD)
def test_words_either_way(one: str, other: str) -> None:
    assert compare_words(one, other) == compare_words(other, one)
    assert (compare_words(one, other) == 1) == (one == other)

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.extract.language.words import phrase_at, split_words
from briefreader.model.span import Span


def words(text: str) -> list[str]:
    return [w.text for w in split_words(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mali's U.S. envoy", ["Mali", "'s", "U.S.", "envoy"]),
        ("al-Shaddadi, 1,200 men", ["al-Shaddadi", ",", "1,200", "men"]),
        ("Sana’a’s port", ["Sana’a", "’s", "port"]),
        ("“No,” he said.", ["“", "No", ",", "”", "he", "said", "."]),
    ],
)
def test_words_and_marks_are_apart(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "capital"),
    [
        ("al-Shaddadi", True),
        ("Homs", True),
        ("M23", True),
        ("حماس", True),
        ("homs", False),
        ("al", False),
        ("6th", False),
    ],
)
def test_what_begins_like_a_name(text: str, capital: bool) -> None:
    (word,) = split_words(text, Span(0, len(text)))
    assert word.capital is capital


@given(st.text(max_size=80))
def test_all_but_white_space_and_loose_marks_is_in_a_word(text: str) -> None:
    found = list(split_words(text, Span(0, len(text))))
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    covered = {i for w in found for i in range(w.span.start, w.span.end)}
    assert all(not text[i].isalnum() for i in range(len(text)) if i not in covered)


def test_the_longest_phrase_counts() -> None:
    found = tuple(split_words("prime minister of all", Span(0, 21)))
    assert phrase_at(found, 0, frozenset(["prime", "prime minister"])) == 2
    assert phrase_at(found, 1, frozenset(["prime"])) == 0


@given(st.text(st.sampled_from("aB1 _\n.,'’-sU°é"), max_size=40), st.data())
def test_a_part_has_the_words_that_it_has_alone(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    alone = [(w.text, w.span.start + start) for w in split_words(text[start:end], Span(0, end - start))]
    assert [(w.text, w.span.start) for w in split_words(text, Span(start, end))] == alone

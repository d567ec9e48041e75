"""What stands between quotation marks."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.extract.language.quotes import find_quotes, quotes_inside
from briefreader.model.span import Span

CASES = {
    "curly": ("He saw “two men” there", ["two men"]),
    "straight": ('He saw "two men" there', ["two men"]),
    "guillemets": ("Il a vu «deux hommes» là", ["deux hommes"]),
    "German marks": ("Er sah „zwei Männer“ dort", ["zwei Männer"]),
    "wire copy": ("He saw ''two men'' there", ["two men"]),
    "TeX marks": ("He saw ``two men'' there", ["two men"]),
    "single curly": ("He saw ‘two men’ there", ["two men"]),
    "single straight": ("He saw 'two men' there", ["two men"]),
    "apostrophes": ("The miners' union and the men’s wives don't agree", []),
    "apostrophe inside singles": ("He saw ‘the men’s boats’ there", ["the men’s boats"]),
    "nested": ("“He said ‘no’ to us”", ["He said ‘no’ to us"]),
    "two": ("“One” and “two”", ["One", "two"]),
    "never closed": ("He said: “We came back and nobody was there", ["We came back and nobody was there"]),
    "closed only": ("We came back” he said", []),
    "inches": ('a 5" gun and a 9" gun', []),
    "empty": ("““”” “”", ["“"]),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_find_quotes(text: str, expected: list[str]) -> None:
    assert [quote.inner.of(text) for quote in find_quotes(text, Span(0, len(text)))] == expected


def test_unclosed_quote_is_marked() -> None:
    text = "“We came back and nobody was there"
    assert [quote.closed for quote in find_quotes(text, Span(0, len(text)))] == [False]


@given(st.text(alphabet="ab .,“”„«»‹›\"‘’'`\n", max_size=80))
def test_quotes_are_sorted_disjoint_and_inside(text: str) -> None:
    within = Span(len(text) // 4, len(text))
    quotes = find_quotes(text, within)
    for quote in quotes:
        assert within.contains(quote.span)
        assert quote.span.contains(quote.inner)
    assert all(one.span.end <= two.span.start for one, two in pairwise(quotes))


def test_quotes_are_cut_to_the_content() -> None:
    text = "“A long way,” he said, “to go”"
    quotes = find_quotes(text, Span(0, len(text)))
    contents = [Span(0, 7), Span(23, 30)]
    assert [span.of(text) for span in quotes_inside(contents, quotes)] == ["A long", "to go"]

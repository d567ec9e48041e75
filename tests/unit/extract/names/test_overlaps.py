from hypothesis import given
from hypothesis import strategies as st

from briefreader.extract.engine import FoundName
from briefreader.extract.names.overlaps import longest
from briefreader.model.span import Span

SPANS = st.tuples(st.integers(0, 20), st.integers(0, 6)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(st.lists(SPANS, max_size=12))
def test_the_longest_stay_and_no_two_overlap(spans: list[Span]) -> None:
    names = [FoundName(span, "person") for span in spans]
    expected: list[Span] = []
    for span in sorted(spans, key=lambda s: -len(s)):
        if span and not any(span.overlaps(other) for other in expected):
            expected.append(span)
    assert [name.span for name in longest(names)] == sorted(expected)


def test_of_two_of_one_length_the_first_given_stays() -> None:
    first, second = FoundName(Span(0, 4), "person"), FoundName(Span(0, 4), "location")
    assert longest([first, second]) == [first]

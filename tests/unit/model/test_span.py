"""Spans against sets of offsets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.model.span import Span, join, trim

spans = st.tuples(st.integers(0, 30), st.integers(0, 12)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
texts = st.text(" \t\nab.,", max_size=30)


def offsets(span: Span) -> set[int]:
    return set(range(span.start, span.end))


@pytest.mark.parametrize(("start", "end"), [(-1, 0), (3, 2), (-2, -1)])
def test_no_span_ends_before_it_starts(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no span"):
        Span(start, end)


@given(spans, spans)
def test_spans_are_sets_of_offsets(one: Span, other: Span) -> None:
    assert len(one) == len(offsets(one))
    if one and other:
        assert one.overlaps(other) == other.overlaps(one) == bool(offsets(one) & offsets(other))
        assert one.contains(other) == (offsets(other) <= offsets(one))
    covered = one.cover(other)
    assert covered == other.cover(one)
    assert covered.contains(one) and covered.contains(other)
    assert len(covered) <= max(one.end, other.end) - min(one.start, other.start)
    assert all(one.holds(offset) == (offset in offsets(one)) for offset in range(45))


@given(texts, st.data())
def test_trim_is_strip(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    for characters in (None, ".,"):
        inside = trim(text, span, characters)
        assert inside.of(text) == span.of(text).strip(characters)
        assert span.contains(inside)


def test_join_shows_gaps() -> None:
    assert join("one two three", (Span(0, 3), Span(8, 13))) == "one … three"
    assert join("one", ()) == ""

"""What stands at a place, against looking at everything."""

from hypothesis import given
from hypothesis import strategies as st

from briefreader.desk.where import Where
from briefreader.model.span import Span

spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 700), st.integers(1, 300))


@given(st.lists(st.tuples(st.sampled_from("abc"), spans)), st.lists(st.integers(0, 9)), spans)
def test_as_if_all_were_looked_at(added: list[tuple[str, Span]], gone: list[int], asked: Span) -> None:
    where = Where()
    for key, span in added:
        where.add(key, (span,))
    left = set(added)
    for index in gone:
        if index < len(added):
            where.remove(added[index][0], (added[index][1],))
            left.discard(added[index])
    assert where.at(asked) == sorted((span, key) for key, span in left if span.overlaps(asked))

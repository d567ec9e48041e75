"""Names in one string: what a scan finds is what a look at each name finds."""

from hypothesis import given
from hypothesis import strategies as st

from briefreader.search.lines import Lines

_WORD = st.text(alphabet="abש", min_size=1, max_size=3)
_NAME = st.lists(_WORD, max_size=4).map(" ".join)


@given(st.lists(_NAME, max_size=8), _NAME.filter(bool))
def test_against_a_look_at_each(names: list[str], asked: str) -> None:
    lines = Lines(names)
    numbered = list(enumerate(names))
    assert list(lines.rows(f"\n {asked} \n")) == [row for row, name in numbered if name == asked]
    assert list(lines.rows(f"\n {asked}")) == [row for row, name in numbered if name.startswith(asked)]
    assert list(lines.rows(f" {asked}")) == [row for row, name in numbered if f" {asked}" in f" {name}"]
    assert list(lines.rows(f" {asked} ")) == [row for row, name in numbered if f" {asked} " in f" {name} "]

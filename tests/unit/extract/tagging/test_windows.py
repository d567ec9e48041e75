"""Windows: every word is asked about once, in order, within the model's reach."""

from hypothesis import given
from hypothesis import strategies as st

from briefreader.extract.tagging.features import JOINED, PARAGRAPH, SHAPES, SPACED, features_of, shape_of
from briefreader.extract.tagging.windows import LONGEST, Reading, cut_words, windows_of
from briefreader.extract.tagging.wordpiece import Word

COUNTS = st.lists(st.integers(1, 60), min_size=1, max_size=400)


def reading(counts: list[int], openers: set[int]) -> Reading:
    """Words of so many pieces; each piece's id tells its word."""
    words = [Word(i, i + 1, (i,) * n, ((i, i + 1),) * n) for i, n in enumerate(counts)]
    opens = sorted({0} | {o for o in openers if o < len(counts)})
    return Reading(words, [1] * len(words), opens, opens)


@given(COUNTS, st.sets(st.integers(0, 399)))
def test_every_word_is_asked_about_once(counts: list[int], openers: set[int]) -> None:
    asked = []
    for window in windows_of(reading(counts, openers)):
        assert len(window.pieces) == len(window.features) <= LONGEST + 2
        asked += [window.pieces[p] for p in window.places]
    assert asked == list(range(len(counts)))


def test_windows_end_with_paragraphs_where_they_fit() -> None:
    assert list(cut_words(reading([1] * 10, {4, 7}), 5)) == [(0, 4), (4, 7), (7, 10)]
    assert list(cut_words(reading([1] * 10, {9}), 4)) == [(0, 4), (4, 8), (8, 10)]


def test_shapes() -> None:
    words = ["lower", "UPPER", "Title", "A", "1999", "McIntyre", "iPhone", ","]
    assert [shape_of(w) for w in words] == [1, 2, 3, 3, 4, 3, 5, 6]


def test_gaps() -> None:
    text = "On it-s\n\nway"
    words = [Word(s, e, (1,), ((s, e),)) for s, e in ((0, 2), (3, 5), (5, 6), (6, 7), (9, 12))]
    gaps = [f // SHAPES for f in features_of(text, words, {0, 4})]
    assert gaps == [PARAGRAPH, SPACED, JOINED, JOINED, PARAGRAPH]

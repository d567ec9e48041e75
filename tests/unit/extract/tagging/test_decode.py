"""Labels to spans: the best sequence that is allowed, checked against trying all."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.extract.tagging.decode import Tagged, best_sequence, decode, is_sequence

WIDTH = 5  # O, and B and I of two kinds
LOGITS = st.lists(st.lists(st.integers(-9, 9), min_size=WIDTH, max_size=WIDTH), min_size=1, max_size=5)


def allowed(labels: tuple[int, ...]) -> bool:
    return all(b % 2 or not b or a in (b, b - 1) for a, b in zip((0, *labels), labels, strict=False))


@given(LOGITS)
def test_best_sequence_is_the_best_of_all_allowed(rows: list[list[int]]) -> None:
    logits = np.array(rows, np.float32)
    labels = best_sequence(logits)
    best = max(
        sum(row[k] for row, k in zip(rows, path, strict=True))
        for path in product(range(WIDTH), repeat=len(rows))
        if allowed(path)
    )
    assert is_sequence(labels)
    assert sum(row[k] for row, k in zip(rows, labels, strict=True)) == best


@given(st.lists(st.integers(0, WIDTH - 1), min_size=1, max_size=8))
def test_is_sequence(labels: list[int]) -> None:
    assert is_sequence(labels) == allowed(tuple(labels))


def scores(labels: list[int]) -> "np.ndarray[tuple[int, int], np.dtype[np.float32]]":
    return (np.eye(WIDTH)[labels] * 20).astype(np.float32)


@pytest.mark.parametrize(
    ("labels", "openers", "spans"),
    [
        ([0, 1, 2, 0], [0], [(1, 3, 0)]),
        ([1, 1, 3, 4], [0], [(0, 1, 0), (1, 2, 0), (2, 4, 1)]),
        ([0, 0], [0], []),
        ([1, 2, 2, 2], [0, 2], [(0, 2, 0), (2, 4, 0)]),
    ],
)
def test_spans(labels: list[int], openers: list[int], spans: list[tuple[int, int, int]]) -> None:
    found = decode(scores(labels), openers)
    assert [(t.start, t.end, t.kind) for t in found] == spans
    assert all(0.99 < t.confidence <= 1 for t in found)


def test_confidence_is_of_the_kind_not_of_its_beginning() -> None:
    torn = np.array([[0, 9, 9, 0, 0]], np.float32)
    assert decode(torn, [0]) == [Tagged(0, 1, 0, pytest.approx(1, abs=1e-3))]

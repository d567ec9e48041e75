import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.errors import StoreError
from briefreader.store.ids import check_slug, make_mark_id, make_slug


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Front of the Two Rivers", "front-of-the-two-rivers"),
        ("Hay'at Tahrir al-Shām", "hayat-tahrir-al-sham"),
        ("Coast Guard (CG-2)", "coast-guard-cg-2"),
        ("Øst­front", "ostfront"),
        ("Фронт", "front"),
        ("!!!", "actor"),
        ("../../etc/passwd", "etc-passwd"),
        ("x" * 300, "x" * 90),
    ],
)
def test_slugs(name: str, slug: str) -> None:
    assert make_slug(name, ()) == slug


@given(st.text(), st.sets(st.text("ab-2", max_size=3)))
def test_slugs_can_be_ids_and_are_free(name: str, taken: set[str]) -> None:
    made = make_slug(name, taken)
    assert check_slug(made) == made
    assert made not in taken


def test_taken_slugs_get_a_number() -> None:
    assert make_slug("A b", {"a-b", "a-b-2"}) == "a-b-3"


@pytest.mark.parametrize("given_id", ["", "A", "a b", "-a", "a--b", "a/b", "..", "a\n", "é", "a" * 101, "\x1b[31m"])
def test_what_is_no_id(given_id: str) -> None:
    with pytest.raises(StoreError) as caught:
        check_slug(given_id)
    assert caught.value.message.isprintable()


def test_mark_ids_are_free_short_and_in_order_of_time(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(1_700_000_000_000, 1_800_000_000_000, 1_000_000_007))
    monkeypatch.setattr("time.time_ns", lambda: next(clock) * 1_000_000)
    made: list[str] = []
    for _ in range(90):
        made.append(make_mark_id(set(made)))
    assert made == sorted(set(made))
    assert all(re.fullmatch("m[0-9a-z]{11}", mark_id) for mark_id in made)


def test_mark_ids_of_one_moment_differ(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.time_ns", lambda: 1_700_000_000_000_000_000)
    made: set[str] = set()
    for _ in range(200):
        made.add(make_mark_id(made))
    assert len(made) == 200

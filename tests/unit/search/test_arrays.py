"""The arrays of a large store find what a scan over all names does."""

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefreader.model.actor import Actor, ActorKind, Alias
from briefreader.model.match import Match
from briefreader.search.arrays import ArrayIndex
from briefreader.search.columns import make_columns
from briefreader.search.match import ActorIndex

sys.path.insert(0, str(Path(__file__).parent))
from stores import DATES, queries, stores

SURE = 80.0  # likenesses from which letters in threes must not miss a name
GUESSED = ("spelling", "transliteration")


def in_arrays(actors: list[Actor]) -> ActorIndex:
    return ActorIndex(names=ArrayIndex(make_columns(actors), actors))


def assert_alike(found: tuple[Match, ...], scanned: tuple[Match, ...]) -> None:
    """What isn't guessed is the same to the letter; of guesses the good ones are, and none is better than it should."""
    mine, theirs = ({m.actor.id: m for m in matches} for matches in (found, scanned))
    for actor_id, match in theirs.items():
        other = mine.get(actor_id)
        if match.why not in GUESSED or match.score >= SURE:
            assert other is not None
            assert (other.matched, other.why, other.score, other.underline) == (
                match.matched, match.why, match.score, match.underline,
            )  # fmt: skip
    for actor_id, match in mine.items():
        assert match.score <= theirs[actor_id].score


@settings(max_examples=150, deadline=None)
@given(stores(), queries(), st.sampled_from((None, None, "person", "party")), DATES)
def test_finds_what_a_scan_finds(actors: list[Actor], query: str, kind: ActorKind | None, as_of: str | None) -> None:
    found = in_arrays(actors).find(query, limit=99, kind=kind, as_of=as_of)
    assert_alike(found, ActorIndex(actors).find(query, limit=99, kind=kind, as_of=as_of))


@settings(max_examples=60, deadline=None)
@given(stores(), queries(), st.integers(1, 4))
def test_the_first_few_are_the_first_of_all(actors: list[Actor], query: str, limit: int) -> None:
    index = in_arrays(actors)
    assert index.find(query, limit=limit) == index.find(query, limit=99)[:limit]


def test_of_many_that_begin_alike_the_shortest_come_first() -> None:
    actors = [Actor(f"a{n}", f"Harbour {'x' * (n % 40)}{n}", "party", (Alias(f"Quay {n}"),)) for n in range(3000)]
    for query in ("h", "harbour", "harbour x", "q", "quay 12", "12"):
        assert in_arrays(actors).find(query) == ActorIndex(actors).find(query)


@pytest.mark.parametrize("query", ["a", "harbour police", "", "شرطة"])
def test_an_empty_store(query: str) -> None:
    assert in_arrays([]).find(query) == ()


def test_names_that_fold_to_nothing() -> None:
    actors = [Actor("a", "!!!", "party"), Actor("b", "Quay", "party", (Alias(""), Alias("--")))]
    assert [m.actor.id for m in in_arrays(actors).find("quay")] == ["b"]
    assert in_arrays([actors[0]]).find("quay") == ()

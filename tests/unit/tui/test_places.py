"""Places left by jumps, and places with a letter."""

import json

import pytest

from briefreader.tui.history import History
from briefreader.tui.places import Naming, Place, Places

A, B, C = Place("a", 1), Place("a", 2), Place("b", 3)


def test_back_and_back_again() -> None:
    places = Places()
    assert places.back(A) is None
    places.leave(A)
    assert places.back(C) == A
    assert places.back(A) == C


def test_through_all_places_and_on_again() -> None:
    places = Places()
    for place in (A, B, C):
        places.leave(place)
    here = Place("b", 9)
    assert [places.older(here), places.older(C), places.older(B), places.older(A)] == [C, B, A, None]
    assert [places.newer(), places.newer(), places.newer(), places.newer()] == [B, C, here, None]
    places.older(here)
    places.older(C)
    places.leave(B)
    assert places.newer() is None and places.older(here) == B


def test_a_place_is_remembered_once() -> None:
    places = Places()
    for place in (A, B, A):
        places.leave(place)
    assert places.jumps == (A, B)


def test_small_letters_are_for_one_briefing_and_capitals_for_all() -> None:
    places = Places()
    places.name("x", A)
    places.name("X", C)
    assert places.find("x", "a") == A and places.find("x", "b") is None
    assert places.find("X", "a") == C
    places.name("X", A)
    assert places.find("X", "b") == A and places.named == (("X", A), ("x", A))


def test_all_of_it_is_kept() -> None:
    places = Places()
    places.leave(A)
    places.name("x", B)
    places.name("É", C)
    again = Places(json.loads(json.dumps(places.dump())))
    assert again.jumps == (A,) and again.named == places.named and again.find("É", "") == C


def test_no_more_than_can_be_of_use_is_kept() -> None:
    places = Places()
    for number in range(5000):
        places.leave(Place("a", number))
        places.name("x", Place(str(number), 0))
    dumped = places.dump()
    assert len(dumped["jumps"]) == 50 and len(dumped["named"]) == 500 and dumped["named"][-1] == ["x", "4999", 0]


@pytest.mark.parametrize(
    "kept",
    [[], "x", {"jumps": 3}, {"jumps": [1, [], ["a"], ["a", "b"], [1, 2], ["a", -7]], "named": [[], ["xy", "a", 1], 5]}],
)
def test_whatever_else_was_kept_is_nothing(kept: object) -> None:
    places = Places(kept)
    assert places.named == () and all(place.offset >= 0 for place in places.jumps)


def test_a_letter_given_is_taken_back_and_given_again() -> None:
    history, places, kept = History(), Places(), []
    for place in (Place("a", 1), Place("a", 9)):
        naming = Naming(places, "k", places.find("k", "a"), place, lambda: kept.append(places.dump()))
        naming.redo()
        history.did(naming)
    assert history.undo() and places.find("k", "a") == Place("a", 1)
    assert history.undo() and places.find("k", "a") is None
    assert kept[-1]["named"] == []
    assert history.redo() and history.redo() and places.find("k", "a") == Place("a", 9)

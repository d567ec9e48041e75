from dataclasses import replace
from pathlib import Path

import pytest

from briefreader.errors import StoreError, UnknownError
from briefreader.model.actor import Actor, Alias
from briefreader.store.actors import ActorStore
from briefreader.store.history import Edit

NAVY = Actor("navy", "Navy", "military", (Alias("N", "acronym"),))
FLEET = Actor("fleet", "Fleet", "military", (Alias("F", "acronym"),))
NOW = "2025-06-04T10:00:00+00:00"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "actors.json"


def shipping(path: Path, *seed: Actor) -> ActorStore:
    return ActorStore(path, lambda: seed, lambda: NOW)


def test_everything_can_be_undone_and_redone(path: Path) -> None:
    store = shipping(path, NAVY, FLEET)
    states = [set(store.all())]
    for act in (
        lambda: store.add(Actor("", "Mayor", "person")),
        lambda: store.update(replace(NAVY, notes="mine")),
        lambda: store.merge("navy", "fleet"),
        lambda: store.unmerge("fleet"),
        lambda: store.remove("fleet"),
    ):
        act()
        states.append(set(shipping(path, NAVY, FLEET).all()))
    assert len(set(map(frozenset, states))) == len(states) - 1  # apart again is as before they were one
    kinds = ["added", "changed", "merged", "unmerged", "removed"]
    assert [edit.kind for edit in store.history()] == kinds
    for state, kind in zip(reversed(states[:-1]), reversed(kinds), strict=True):
        assert shipping(path, NAVY, FLEET).undo().kind == kind
        assert set(store.all()) == state
    assert all(edit.undone for edit in store.history())
    with pytest.raises(UnknownError, match="nothing to undo"):
        store.undo()
    for state, kind in zip(states[1:], kinds, strict=True):
        assert shipping(path, NAVY, FLEET).redo().kind == kind
        assert set(store.all()) == state
    with pytest.raises(UnknownError, match="nothing to redo"):
        store.redo()


def test_what_is_done_after_an_undo_ends_the_redoing(path: Path) -> None:
    store = shipping(path)
    store.add(Actor("", "Mayor", "person"))
    store.undo()
    store.add(Actor("", "Guard", "party"))
    with pytest.raises(UnknownError):
        store.redo()
    assert store.history() == (Edit("added", NOW, "guard", "Guard"),)


def test_an_undone_removal_ends_it_for_later_releases_too(path: Path) -> None:
    store = shipping(path, NAVY)
    store.remove("navy")
    store.undo()
    assert shipping(path, replace(NAVY, name="Armada")).get("navy").name == "Armada"


def test_what_a_release_changed_meanwhile_is_not_undone(path: Path) -> None:
    store = shipping(path, NAVY)
    store.update(replace(NAVY, notes="mine"))
    store.update(NAVY)
    later = shipping(path, replace(NAVY, name="Armada"))
    assert later.get("navy").name == "Armada"
    with pytest.raises(StoreError, match="meanwhile"):
        later.undo()
    assert later.get("navy").name == "Armada"


def test_only_the_last_are_remembered(path: Path) -> None:
    store = shipping(path)
    for number in range(105):
        store.add(Actor(f"a-{number}", "A", "party"))
    assert [edit.actor for edit in store.history()] == [f"a-{number}" for number in range(5, 105)]


def test_ids_lead_to_what_they_were_merged_into(path: Path) -> None:
    store = shipping(path, NAVY, FLEET)
    store.add(Actor("ships", "Ships", "military"))
    store.merge("fleet", "ships")
    merged = store.merge("navy", "fleet")
    assert {alias.name for alias in merged.aliases} == {"N", "Fleet", "F", "Ships"}
    assert store.get("ships") == store.get("fleet") == store.get("navy") == merged
    assert store.redirects == {"ships": "fleet", "fleet": "navy"}
    assert store.all() == (merged,)
    with pytest.raises(StoreError, match="isn't there any more"):
        store.unmerge("ships")
    assert store.unmerge("fleet") == store.get("ships")
    assert store.unmerge("ships").name == "Ships"
    assert set(store.all()) == {NAVY, FLEET, Actor("ships", "Ships", "military")}


def test_merged_ids_are_taken_and_not_shipped_again(path: Path) -> None:
    shipping(path, NAVY, FLEET).merge("navy", "fleet")
    store = shipping(path, NAVY, replace(FLEET, name="Armada"))
    assert [actor.id for actor in store.all()] == ["navy"]
    with pytest.raises(StoreError, match="already"):
        store.add(FLEET)
    assert store.add(Actor("", "Fleet", "military")).id == "fleet-2"


def test_after_unmerging_the_release_goes_on(path: Path) -> None:
    store = shipping(path, NAVY, FLEET)
    store.merge("navy", "fleet")
    store.unmerge("fleet")
    later = shipping(path, replace(NAVY, name="Armada"), replace(FLEET, name="Flotilla"))
    assert {actor.name for actor in later.all()} == {"Armada", "Flotilla"}


def test_what_cannot_be_merged(path: Path) -> None:
    store = shipping(path, NAVY)
    for kept, gone in (("navy", "nobody"), ("nobody", "navy")):
        with pytest.raises(UnknownError):
            store.merge(kept, gone)
    with pytest.raises(StoreError, match="itself"):
        store.merge("navy", "navy")
    with pytest.raises(UnknownError, match="was merged"):
        store.unmerge("navy")
    assert store.history() == ()


def test_a_circle_of_redirects_made_by_hand(path: Path) -> None:
    store = shipping(path, NAVY)
    store.all()
    text = path.read_text("utf8").rstrip().removesuffix("}")
    path.write_text(text + ',"redirects":{"1":{"id":"a","to":"b"},"2":{"id":"b","to":"a"}}}', "utf8")
    with pytest.raises(UnknownError):
        store.get("a")
    with pytest.raises(StoreError, match="can't be read"):
        store.unmerge("a")

from dataclasses import replace
from pathlib import Path

import pytest

from briefreader.desk.editing import ActorEditing, NameLists
from briefreader.errors import StoreError, UnknownError
from briefreader.model.actor import Actor, Affiliation, Alias
from briefreader.store.actors import ActorStore

NAVY = Actor("navy", "Navy of Xo", "military", provenance="test")
GUARD = Actor("guard", "Guard of Xo", "party", (Alias("GX", "acronym"),), provenance="test")


@pytest.fixture
def store(tmp_path: Path) -> ActorStore:
    return ActorStore(tmp_path / "actors.json", lambda: (NAVY, GUARD))


@pytest.fixture
def changes() -> list[str]:
    return []


@pytest.fixture
def editing(store: ActorStore, changes: list[str]) -> ActorEditing:
    return ActorEditing(store, lambda name: (), NameLists, lambda: changes.append("changed"))


def test_two_who_edit_at_once_keep_both(editing: ActorEditing, store: ActorStore) -> None:
    before = store.get("navy")
    editing.change("navy", lambda actor: replace(actor, country="XX"))
    editing.save(before, replace(before, notes="mine"))
    assert (store.get("navy").country, store.get("navy").notes) == ("XX", "mine")
    with pytest.raises(StoreError, match="country of Navy of Xo was changed meanwhile"):
        editing.save(before, replace(before, country="YY"))


def test_only_what_changes_something_is_told_of(editing: ActorEditing, changes: list[str]) -> None:
    assert editing.change("navy", lambda actor: actor).words == ""
    assert changes == []
    assert editing.history() == ()
    editing.add_alias("navy", Alias("NX", "acronym"))
    editing.undo()
    editing.redo()
    assert len(changes) == 3


def test_what_was_wrong_before_may_stay(tmp_path: Path) -> None:
    store = ActorStore(tmp_path / "flawed.json", lambda: (replace(NAVY, provenance="", country="xx"),))
    editing = ActorEditing(store, lambda name: (), NameLists, lambda: None)
    assert editing.change("navy", lambda actor: replace(actor, notes="mine")).words
    with pytest.raises(StoreError, match="no ISO 3166 code"):
        editing.change("navy", lambda actor: replace(actor, country="yy"))


def test_ids_that_lead_elsewhere_are_followed(editing: ActorEditing, store: ActorStore) -> None:
    editing.link("guard", Affiliation("navy", "part_of"))
    editing.add(Actor("", "Fleet of Xo", "military", provenance="test"))
    editing.merge("navy", "fleet-of-xo")
    assert editing.add_alias("navy", Alias("FX", "acronym")).actor.id == "fleet-of-xo"
    editing.link("guard", Affiliation("navy", "allied_with"))
    assert [tie.actor for tie in store.get("guard").affiliations] == ["navy", "fleet-of-xo"]
    assert editing.check() == ()
    editing.unlink("guard", "part_of", "navy")
    assert [edit.kind for edit in editing.history("navy")] == ["added", "merged", "changed"]
    with pytest.raises(StoreError, match="merged into Fleet of Xo already"):
        editing.merge("navy", "guard")


def test_a_link_to_one_who_is_gone_can_be_taken_away(editing: ActorEditing, store: ActorStore) -> None:
    editing.link("guard", Affiliation("navy", "part_of"))
    store.remove("navy")
    assert [(fault.actor, fault.kind) for fault in editing.check()] == [("guard", "dangling")]
    editing.unlink("guard", "part_of", "navy")
    assert editing.check() == ()
    with pytest.raises(UnknownError):
        editing.link("guard", Affiliation("navy", "part_of"))


def test_a_native_name_gets_its_script(editing: ActorEditing) -> None:
    assert editing.add_alias("navy", Alias("Флот", "native")).actor.aliases[-1].script == "Cyrl"
    assert editing.add_alias("navy", Alias("Флот", "native", script="Xxxx")).actor.aliases[-1].script == "Xxxx"

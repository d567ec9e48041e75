"""Imported lists behind the user's actors."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefreader.errors import StoreError, UnknownError
from briefreader.model.actor import Actor, Alias
from briefreader.store.actors import ActorStore
from briefreader.store.layers import Layer

RIVER = Actor("river-front", "River Front", "armed_group", provenance="list")
HILL = Actor("hill-party", "Hill Party", "party", (Alias("HP", "acronym"),), provenance="list")
SEED = Actor("fredonia", "Fredonia", "state", country="FR", provenance="seed")


@pytest.fixture
def store(tmp_path: Path) -> ActorStore:
    store = ActorStore(tmp_path / "actors.json", lambda: [SEED], layers=tmp_path / "layers")
    store.layers.write(Layer("list"), [RIVER, HILL, Actor("fredonia", "Fredonia", "state", (Alias("Freedonia"),))])
    return store


def ids(store: ActorStore) -> list[str]:
    return [actor.id for actor in store.all()]


def test_layers_stand_behind_the_users_own(store: ActorStore) -> None:
    assert ids(store) == ["fredonia", "river-front", "hill-party"]
    assert store.get("hill-party") == HILL
    assert store.get("fredonia") == replace(SEED, aliases=(Alias("Freedonia"),))


def test_a_write_carries_no_names_of_a_layer(store: ActorStore, tmp_path: Path) -> None:
    store.add(Actor("", "Somebody", "person"))
    kept = (tmp_path / "actors.json").read_text("utf8")
    assert "Somebody" in kept
    assert "River Front" not in kept
    assert "Freedonia" not in kept


def test_what_is_changed_of_a_layers_actor_wins(store: ActorStore, tmp_path: Path) -> None:
    layer = (tmp_path / "layers" / "list.json").read_bytes()
    store.update(replace(HILL, name="Party of the Hill", aliases=()))
    assert store.get("hill-party").aliases == ()
    assert store.get("hill-party").name == "Party of the Hill"
    store.update(replace(store.get("fredonia"), aliases=()))
    assert store.get("fredonia") == SEED
    again = ActorStore(tmp_path / "actors.json", lambda: [SEED], layers=tmp_path / "layers")
    assert set(again.all()) == set(store.all())
    assert (tmp_path / "layers" / "list.json").read_bytes() == layer


def test_every_change_of_a_layers_actor_is_undone(store: ActorStore) -> None:
    before = set(store.all())
    store.update(replace(HILL, name="Party of the Hill"))
    store.remove("river-front")
    store.merge("fredonia", "hill-party")
    assert ids(store) == ["fredonia"]
    assert store.get("hill-party").id == "fredonia"
    for _ in range(3):
        store.undo()
    assert set(store.all()) == before
    for _ in range(3):
        store.redo()
    assert ids(store) == ["fredonia"]


def test_a_layers_actor_is_merged_and_unmerged(store: ActorStore) -> None:
    before = set(store.all())
    store.merge("hill-party", "river-front")
    assert Alias("River Front") in store.get("hill-party").aliases
    store.unmerge("river-front")
    assert {(actor.id, actor.name, actor.aliases) for actor in store.all()} == {
        (a.id, a.name, a.aliases) for a in before
    }


def test_ids_of_layers_are_taken(store: ActorStore) -> None:
    assert store.add(Actor("", "River Front", "party")).id == "river-front-2"
    with pytest.raises(StoreError):
        store.add(Actor("hill-party", "X", "party"))


def test_unknown_actors_stay_unknown(store: ActorStore) -> None:
    with pytest.raises(UnknownError):
        store.update(Actor("nobody", "Nobody", "person"))
    with pytest.raises(UnknownError):
        store.remove("nobody")


def test_a_layer_is_replaced_only_when_asked_and_comes_back(store: ActorStore) -> None:
    layer = Layer("list", actors=1)
    with pytest.raises(StoreError, match="already a layer list"):
        store.layers.write(layer, [RIVER])
    store.layers.write(layer, [RIVER], replace=True)
    assert ids(store) == ["fredonia", "river-front"]
    store.layers.restore("list")
    assert ids(store) == ["fredonia", "river-front", "hill-party"]
    store.layers.restore("list")
    assert ids(store) == ["fredonia", "river-front"]


def test_a_layer_is_removed_and_comes_back(store: ActorStore) -> None:
    store.layers.remove("list")
    assert ids(store) == ["fredonia"]
    assert store.layers.removed() == ("list",)
    with pytest.raises(UnknownError):
        store.layers.remove("list")
    store.layers.restore("list")
    assert "hill-party" in ids(store)
    with pytest.raises(UnknownError):
        store.layers.restore("list")


def test_a_name_can_be_no_path(store: ActorStore, tmp_path: Path) -> None:
    assert store.layers.write(Layer("../../Evil List\x1b"), [RIVER]).name == "evil-list"
    assert {path.parent for path in tmp_path.rglob("*list.json")} == {tmp_path / "layers"}


def test_the_fingerprint_follows_every_file(store: ActorStore) -> None:
    seen = [(store.fingerprint, store.revision)]
    for change in (
        lambda: store.add(Actor("", "Somebody", "person")),
        lambda: store.layers.write(Layer("other"), [RIVER]),
        lambda: store.layers.write(Layer("other"), [HILL], replace=True),
        lambda: store.layers.remove("other"),
    ):
        change()
        seen.append((store.fingerprint, store.revision))
    assert len(set(seen)) == 4
    assert seen[1] == seen[4]


def test_a_broken_layer_is_mended_from_its_copy(store: ActorStore, tmp_path: Path) -> None:
    (tmp_path / "layers" / "list.json").write_text("{ broken")
    again = ActorStore(tmp_path / "actors.json", lambda: [SEED], layers=tmp_path / "layers")
    assert "last good copy" in again.notices[0]
    assert len(again.all()) == 3


def test_what_layers_say_of_their_own_actors_goes_with_them(store: ActorStore) -> None:
    store.update(replace(HILL, name="Party of the Hill"))
    assert store.all_without("list").keys() == {"fredonia"}
    assert store.all_without("other").keys() == {"fredonia", "river-front", "hill-party"}


def test_a_list_among_the_users_own_is_one_step(store: ActorStore) -> None:
    before = set(store.all())
    store.add_list([replace(SEED, summary="A land."), Actor("new-one", "New One", "ngo")], "a list")
    assert store.get("fredonia").summary == "A land."
    assert store.get("new-one").name == "New One"
    assert store.undo().kind == "imported"
    assert set(store.all()) == before
    with pytest.raises(StoreError, match="too many"):
        store.add_list([Actor(f"x-{number}", "X", "ngo") for number in range(3000)], "a list")


def test_a_record_that_is_none_is_named(store: ActorStore, tmp_path: Path) -> None:
    path = tmp_path / "layers" / "list.json"
    path.write_text(path.read_text("utf8").replace('"kind":"party"', '"kind":"sect"'), "utf8")
    again = ActorStore(tmp_path / "actors.json", lambda: [SEED], layers=tmp_path / "layers")
    assert again.get("river-front") == RIVER
    with pytest.raises(StoreError, match="'hill-party' of the layer list"):
        again.all()


def test_what_is_no_layer_is_passed_over(store: ActorStore, tmp_path: Path) -> None:
    (tmp_path / "layers" / "Not A Slug.json").write_text("{}")
    (tmp_path / "layers" / "notes.txt").write_text("words")
    assert [layer.name for layer in store.layers.all()] == ["list"]


def test_a_layer_of_another_kind_is_refused(store: ActorStore, tmp_path: Path) -> None:
    (tmp_path / "layers" / "alien.json").write_text('{"schema":{"1":{"name":"another","version":1}}}')
    with pytest.raises(StoreError, match=r"alien\.json"):
        store.all()


def test_layers_of_one_id_are_one_actor(store: ActorStore) -> None:
    store.layers.write(Layer("a-list"), [replace(RIVER, aliases=(Alias("RF"),)), replace(HILL, country="FR")])
    assert store.get("river-front").aliases == (Alias("RF"),)
    assert (store.get("hill-party").country, store.get("hill-party").aliases) == ("FR", HILL.aliases)
    assert len(store.all()) == 3


@pytest.mark.parametrize("layered", [True, False])
def test_a_roster_stays_as_it_was(store: ActorStore, layered: bool) -> None:
    if not layered:
        store.layers.remove("list")
    before, roster = store.all(), store.roster()
    store.remove("fredonia")
    store.add(Actor("", "Somebody", "person"))
    assert tuple(roster) == before
    assert (roster[-1], roster[:1], len(roster)) == (before[-1], list(before[:1]), len(before))

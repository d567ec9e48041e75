import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from briefreader.errors import StoreError, UnknownError
from briefreader.model.actor import Actor, Affiliation, Alias
from briefreader.store.actors import ActorStore

NAVY = Actor("navy", "Navy of X", "military", (Alias("XN", "acronym"),), provenance="test")
GUARD = Actor("guard", "Harbor Guard", "armed_group", affiliations=(Affiliation("navy", "part_of"),), provenance="test")
MAYOR = Actor("mayor", "The Mayor", "person", provenance="test")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "actors.json"


def shipping(path: Path, *seed: Actor) -> ActorStore:
    return ActorStore(path, lambda: seed)


def test_the_seed_is_written_on_first_use(path: Path) -> None:
    assert shipping(path, NAVY, GUARD).all() == (NAVY, GUARD)
    assert path.exists()
    before = path.stat()
    again = shipping(path, NAVY, GUARD)
    assert again.all() == (NAVY, GUARD)
    after = path.stat()  # to read it may change when it was read
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert (again.notices, again.writable) == ((), True)


def test_the_seed_of_a_folder_is_parsed_only_when_it_changed(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "seed"
    folder.mkdir()
    record = '[[actor]]\nid = "navy"\nname = "Navy of X"\nkind = "military"\n'
    (folder / "a.toml").write_text(record, "utf8")
    assert [actor.id for actor in ActorStore(path, folder).all()] == ["navy"]
    with monkeypatch.context() as patch:
        patch.setattr("briefreader.store.seeding.load_seed", lambda _: pytest.fail("parsed again"))
        assert [actor.id for actor in ActorStore(path, folder).all()] == ["navy"]
    (folder / "a.toml").write_text(record.replace("of X", "of Y"), "utf8")
    assert [actor.name for actor in ActorStore(path, folder).all()] == ["Navy of Y"]


def test_a_newer_release_changes_what_the_user_has_not_touched(path: Path) -> None:
    store = shipping(path, NAVY, GUARD)
    store.update(replace(GUARD, notes="seen at the quay", updated="2025-06-04T00:00:00+00:00"))
    newer = replace(NAVY, name="Fleet of X", aliases=())
    newer_guard = replace(GUARD, summary="changed by the release")
    store = shipping(path, newer, newer_guard, MAYOR)
    assert store.get("navy") == newer
    assert store.get("guard").notes == "seen at the quay"
    assert store.get("guard").summary == ""
    assert store.get("mayor") == MAYOR


def test_what_the_user_takes_back_is_the_release_s_again(path: Path) -> None:
    store = shipping(path, NAVY)
    store.update(replace(NAVY, notes="mine"))
    store.update(replace(NAVY, updated="2025-06-04T00:00:00+00:00"))
    assert shipping(path, replace(NAVY, name="Fleet of X")).get("navy").name == "Fleet of X"


def test_what_the_user_changed_as_the_release_does_is_the_release_s(path: Path) -> None:
    shipping(path, NAVY).update(replace(NAVY, name="Fleet of X"))
    shipping(path, replace(NAVY, name="Fleet of X")).all()
    assert shipping(path, replace(NAVY, name="Armada of X")).get("navy").name == "Armada of X"


def test_an_actor_of_the_user_s_outlives_one_shipped_later(path: Path) -> None:
    mine = shipping(path).add(replace(MAYOR, notes="mine"))
    assert shipping(path, NAVY, MAYOR).get("mayor") == mine
    assert len(shipping(path, NAVY, MAYOR).all()) == 2


def test_what_is_no_longer_shipped_goes_unless_it_is_used(path: Path) -> None:
    store = shipping(path, NAVY, MAYOR, GUARD)
    store.add(Actor("", "Quay Watch", "armed_group", affiliations=(Affiliation("navy", "backed_by"),)))
    store.update(replace(GUARD, notes="mine"))
    assert [actor.id for actor in shipping(path).all()] == ["navy", "guard", "quay-watch"]


def test_what_the_user_removed_does_not_come_back(path: Path) -> None:
    shipping(path, NAVY, GUARD).remove("navy")
    store = shipping(path, replace(NAVY, name="Fleet of X"), GUARD, MAYOR)
    assert [actor.id for actor in store.all()] == ["guard", "mayor"]
    store.add(replace(NAVY, name="Mine"))
    store.remove("mayor")
    assert [actor.name for actor in shipping(path, NAVY, GUARD).all()] == ["Harbor Guard", "Mine"]


def test_add_makes_ids(path: Path) -> None:
    store = shipping(path, NAVY)
    names = ["Navy", "Navy", "Флот", "?"]
    assert [store.add(Actor("", name, "military")).id for name in names] == ["navy-2", "navy-3", "flot", "actor"]
    assert store.get("navy-3") == Actor("navy-3", "Navy", "military")


def test_add_refuses(path: Path) -> None:
    store = shipping(path, NAVY)
    before = path.read_bytes() if path.exists() else b""
    with pytest.raises(StoreError, match="already"):
        store.add(NAVY)
    with pytest.raises(StoreError, match="can't be an id"):
        store.add(replace(NAVY, id="../navy"))
    assert store.all() == (NAVY,)
    assert before == b"" or path.read_bytes() == before


def test_unknown_ids(path: Path) -> None:
    store = shipping(path, NAVY)
    for act in (store.get, store.remove, lambda actor_id: store.update(replace(NAVY, id=actor_id))):
        with pytest.raises(UnknownError, match="no actor"):
            act("nobody\x1b[31m")
    assert store.all() == (NAVY,)


def test_what_another_process_writes_is_seen(path: Path) -> None:
    one, other = shipping(path, NAVY), shipping(path, NAVY)
    one.all()
    other.add(GUARD)
    assert one.get("guard") == GUARD
    one.remove("guard")
    with pytest.raises(UnknownError):
        other.get("guard")


def test_the_revision_tells_changes(path: Path) -> None:
    store = shipping(path, NAVY)
    first = store.revision
    assert first == shipping(path, NAVY).revision
    store.add(GUARD)
    second = store.revision
    store.remove("guard")
    assert len({first, second, store.revision}) == 3


def test_fields_of_a_later_version_stay(path: Path) -> None:
    store = shipping(path)
    store.add(MAYOR)
    path.write_text(path.read_text("utf8").replace('"id":"mayor"', '"id":"mayor","tone":"high"'), "utf8")
    store.update(replace(store.get("mayor"), name="Lord Mayor", provenance=""))
    assert '"tone":"high"' in path.read_text("utf8")
    assert shipping(path).get("mayor") == Actor("mayor", "Lord Mayor", "person")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"person"', '"wizard"', "the actor 'mayor' can't be read: kind: 'wizard' is none of"),
        ('"name":"The Mayor",', "", "the actor 'mayor' can't be read: name is missing"),
        ('"id":"mayor",', "", "the actor 'number 2' can't be read: id is missing"),
        ('"id":"mayor"', '"id":"navy"', "the actor 'navy' can't be read: two records have this id"),
    ],
)
def test_a_record_mended_wrongly_is_named_and_left(path: Path, old: str, new: str, told: str) -> None:
    shipping(path, NAVY, MAYOR).all()
    text = path.read_text("utf8").replace(old, new)
    path.write_text(text, "utf8")
    store = shipping(path, NAVY, MAYOR)
    for act in (store.all, lambda: store.add(GUARD)):
        with pytest.raises(StoreError, match=told) as caught:
            act()
        assert "\n" not in str(caught.value)
    assert path.read_text("utf8") == text


def test_in_memory_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "home").write_bytes(b"a file, not a folder")
    store = shipping(tmp_path / "home" / "actors.json", NAVY, GUARD)
    assert (store.all(), store.writable) == ((NAVY, GUARD), False)
    assert store.revision
    with pytest.raises(StoreError, match="can't be written"):
        store.add(MAYOR)
    assert store.all() == (NAVY, GUARD)


def test_a_broken_file_is_told_of(path: Path) -> None:
    shipping(path, NAVY).add(GUARD)
    path.write_bytes(b"{ not")
    store = shipping(path, NAVY)
    assert len(store.notices) == 1
    assert store.get("guard") == GUARD


def test_a_hundred_at_once(path: Path) -> None:
    many = tuple(replace(MAYOR, id=f"mayor-{number}") for number in range(100))
    assert shipping(path, *many).all() == many


def test_reading_imports_little(path: Path) -> None:
    shipping(path, NAVY).all()
    code = (
        "import sys; from pathlib import Path; from briefreader.store.actors import ActorStore\n"
        "store = ActorStore(Path(sys.argv[1]), Path(sys.argv[1]).parent)\n"
        "wanted = {'textual', 'rich', 'rapidfuzz', 'filelock', 'tomllib', 'anyascii', 'click', 'tempfile'}\n"
        "print(*wanted & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []

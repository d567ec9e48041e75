"""An index that is kept, mapped again, brought up to date, and never trusted blindly."""

import sys
from collections import UserList
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefreader.model.actor import Actor
from briefreader.search import columns, opening
from briefreader.search.opening import open_index

sys.path.insert(0, str(Path(__file__).parent))
from stores import queries, stores

ACTORS = [Actor("quay", "Quay Committee", "party"), Actor("coast", "Coast Guard", "military")]


def reopen(actors: list[Actor], fingerprint: str, cache: Path) -> list[str]:
    found = open_index(actors, fingerprint=fingerprint, cache=cache, large=0).find("coast gard")
    return [match.actor.id for match in found]


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many actors arrays were made of, each time they were."""
    counts = []
    make = columns.make_columns

    def count(actors: list[Actor]) -> columns.Columns:
        counts.append(len(actors))
        return make(actors)

    monkeypatch.setattr(columns, "make_columns", count)
    return counts


def test_is_made_once(tmp_path: Path, made: list[int]) -> None:
    for _ in range(3):
        assert reopen(ACTORS, "1", tmp_path / "names") == ["coast"]
    assert made == [2]
    assert {file.stat().st_mode & 0o777 for file in (tmp_path / "names").iterdir()} == {0o600}


def test_a_small_change_is_laid_beside(tmp_path: Path, made: list[int]) -> None:
    reopen(ACTORS, "1", tmp_path)
    changed = [Actor("new", "Coast Gard", "party"), ACTORS[1], replace(ACTORS[0], name="Coast Garda")]
    for _ in range(2):
        assert sorted(reopen(changed, "2", tmp_path)) == ["coast", "new", "quay"]
    assert reopen([ACTORS[0]], "3", tmp_path) == []
    assert reopen(ACTORS, "1", tmp_path) == ["coast"]
    assert made == [2]


def test_many_changes_make_it_anew(tmp_path: Path, made: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_FEW", 1)
    reopen(ACTORS, "1", tmp_path)
    others = [replace(actor, name=f"{actor.name} East") for actor in ACTORS]
    assert reopen(others, "2", tmp_path) == ["coast"]
    assert made == [2, 2]


def test_the_same_fingerprint_for_other_actors_is_seen_through(tmp_path: Path) -> None:
    reopen(ACTORS, "1", tmp_path)
    assert reopen(ACTORS[::-1], "1", tmp_path) == ["coast"]
    assert reopen([*ACTORS, Actor("new", "Coast Gard", "party")], "1", tmp_path) == ["new", "coast"]


@pytest.mark.parametrize("at", [0, 8, 40, 700, -900, -1])
def test_a_damaged_file_is_made_anew(tmp_path: Path, made: list[int], at: int) -> None:
    reopen(ACTORS, "1", tmp_path)
    file = tmp_path / "names.arrays"
    raw = bytearray(file.read_bytes())
    raw[at] ^= 0x55
    file.write_bytes(raw)
    assert reopen(ACTORS, "1", tmp_path) == ["coast"]
    assert reopen(ACTORS, "1", tmp_path) == ["coast"]


@pytest.mark.parametrize("content", [b"", b"briefreader arrays 1\n", b"briefreader arrays 1\n[]\n", b"\0" * 9999])
def test_somebody_elses_file_is_made_anew(tmp_path: Path, content: bytes) -> None:
    for name in ("names.arrays", "names-changed.arrays"):
        (tmp_path / name).write_bytes(content)
    assert reopen(ACTORS, "1", tmp_path) == ["coast"]
    assert reopen(ACTORS[1:], "2", tmp_path) == ["coast"]


def test_a_file_cut_short_is_made_anew(tmp_path: Path) -> None:
    reopen(ACTORS, "1", tmp_path)
    file = tmp_path / "names.arrays"
    whole = file.read_bytes()
    for length in range(0, len(whole), len(whole) // 9):
        file.write_bytes(whole[:length])
        assert reopen(ACTORS, "1", tmp_path) == ["coast"]


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert reopen(ACTORS, "1", tmp_path / "file" / "names") == ["coast"]
    assert open_index(ACTORS, large=0).find("quay")[0].actor.id == "quay"


def test_a_small_store_needs_no_numpy(tmp_path: Path) -> None:
    assert open_index(ACTORS, fingerprint="1", cache=tmp_path).find("quay")
    assert not [*tmp_path.iterdir()]


@settings(max_examples=60, deadline=None)
@given(stores(8), stores(3), st.integers(0, 8), queries())
def test_an_update_equals_a_rebuild(
    tmp_path_factory: pytest.TempPathFactory, before: list[Actor], added: list[Actor], kept: int, query: str
) -> None:
    cache = tmp_path_factory.mktemp("names")
    open_index(before, fingerprint="1", cache=cache, large=0)
    after = [*before[:kept], *(replace(actor, id=f"b{actor.id}") for actor in added)]
    updated = open_index(after, fingerprint="2", cache=cache, large=0).find(query, limit=99)
    again = open_index(after, fingerprint="2", cache=cache, large=0).find(query, limit=99)
    rebuilt = open_index(after, large=0).find(query, limit=99)
    assert again == updated
    sure = [(m.actor.id, m.matched, m.why, m.score) for m in rebuilt if m.score >= 80 or m.why == "words"]
    assert [(m.actor.id, m.matched, m.why, m.score) for m in updated if m.score >= 80 or m.why == "words"] == sure


def test_of_a_mapped_index_only_those_are_read_that_are_found(tmp_path: Path) -> None:
    class Counting(UserList[Actor]):
        read = 0

        def __getitem__(self, place: Any) -> Any:
            self.read += 1
            return super().__getitem__(place)

    actors = Counting(Actor(f"a{n}", f"Quay {n} Committee", "party") for n in range(5000))
    open_index(list(actors), fingerprint="1", cache=tmp_path, large=0)
    actors.read = 0
    index = open_index(actors, fingerprint="1", cache=tmp_path, large=0)
    assert index.find("quay 4711 committee", limit=1)[0].actor.id == "a4711"
    assert actors.read < 2500

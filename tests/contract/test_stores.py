"""Every store that keeps records keeps them alike."""

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from briefreader.errors import StoreError, UnknownError
from briefreader.model.actor import Actor
from briefreader.model.briefing import Briefing, Paragraph
from briefreader.model.mark import Mark
from briefreader.model.span import Span
from briefreader.model.verdict import Anchor, Party, Statement, Verdict
from briefreader.store.actors import ActorStore
from briefreader.store.library import LibraryStore
from briefreader.store.marks import MarkStore
from briefreader.store.verdicts import VerdictStore

BRIEFING = Briefing("", "x.txt", "Harbor", None, "en", "Harbor", (Paragraph(1, Span(0, 6), "body", (Span(0, 6),)),))


def _verdict(n: int) -> Verdict:
    anchor = Anchor(Span(n, n + 1), "q", "before ", " after")
    party = Party(anchor, "Harbor", "location", "city", None)
    claim = Statement("denies", (anchor,), (anchor, anchor), (), party, (party,))
    if n % 2:
        return Verdict("", "sha256:00", "claim", "correct", statement=claim, was="states")
    return Verdict("", "sha256:00", "link", "accept", party=party)


@dataclass(frozen=True)
class Kind:
    """How one store is opened and used; `change` gives the changed record."""

    file: str
    open: Callable[[Path], Any]
    add: Callable[[Any, int], Any]
    all: Callable[[Any], tuple[Any, ...]]
    change: Callable[[Any, Any], Any]
    get: Callable[[Any, str], Any]


KINDS = [
    Kind(
        "actors.json",
        lambda home: ActorStore(home / "actors.json"),
        lambda store, n: store.add(Actor("", f"Front {n}", "party")),
        lambda store: store.all(),
        lambda store, record: store.update(replace(record, notes="changed")),
        lambda store, record_id: store.get(record_id),
    ),
    Kind(
        "marks.json",
        lambda home: MarkStore(home / "marks.json"),
        lambda store, n: store.add(Mark("", "sha256:00", Span(n, n + 1), "q")),
        lambda store: store.all(),
        lambda store, record: store.update(replace(record, note="changed")),
        lambda store, record_id: store.get(record_id),
    ),
    Kind(
        "verdicts.json",
        lambda home: VerdictStore(home / "verdicts.json"),
        lambda store, n: store.add(_verdict(n)),
        lambda store: store.all(),
        lambda store, record: store.update(replace(record, deed="reject")),
        lambda store, record_id: store.get(record_id),
    ),
    Kind(
        "library.json",
        lambda home: LibraryStore(home / "library.json", home / "briefings"),
        lambda store, n: store.add(replace(BRIEFING, id=f"sha256:{n:064x}")),
        lambda store: store.entries(),
        lambda store, record: store.set_place(record.id, 3, 0.5),
        lambda store, record_id: store.find(record_id),
    ),
]


@pytest.fixture(params=KINDS, ids=lambda kind: kind.file)
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "home"


def test_an_empty_store(kind: Kind, place: Path) -> None:
    store = kind.open(place)
    assert (kind.all(store), store.notices, store.writable) == ((), (), True)


def test_records_stay_in_their_order(kind: Kind, place: Path) -> None:
    store = kind.open(place)
    added = tuple(kind.add(store, n) for n in range(5))
    assert len({record.id for record in added}) == 5
    assert kind.all(store) == kind.all(kind.open(place)) == added


def test_changes_are_kept(kind: Kind, place: Path) -> None:
    store = kind.open(place)
    one, two = kind.add(store, 1), kind.add(store, 2)
    changed = kind.change(store, one)
    assert changed != one
    store.remove(two.id)
    assert kind.all(store) == kind.all(kind.open(place)) == (changed,)


def test_unknown_ids(kind: Kind, place: Path) -> None:
    store = kind.open(place)
    kind.add(store, 1)
    for act in (store.remove, lambda record_id: kind.get(store, record_id)):
        with pytest.raises(UnknownError) as caught:
            act("nobody \x1b]0;x\x07\n")
        assert str(caught.value).isprintable()


def test_two_that_are_open_at_once(kind: Kind, place: Path) -> None:
    one, other = kind.open(place), kind.open(place)
    for n in range(6):
        kind.add((one, other)[n % 2], n)
    assert len(kind.all(one)) == 6
    assert kind.all(one) == kind.all(other)


def test_a_broken_file(kind: Kind, place: Path) -> None:
    added = tuple(kind.add(kind.open(place), n) for n in range(3))
    path = place / kind.file
    path.write_bytes(path.read_bytes()[:-20])
    store = kind.open(place)
    assert kind.all(store) == added
    assert len(store.notices) == 1
    assert store.notices[0].isprintable()
    assert len(list(place.glob(f"{kind.file}.broken-*"))) == 1
    kind.add(store, 4)
    assert len(kind.all(kind.open(place))) == 4


def test_a_broken_file_without_a_good_copy(kind: Kind, place: Path) -> None:
    place.mkdir()
    (place / kind.file).write_bytes(b"{")
    for act in (kind.all, lambda store: kind.add(store, 1)):
        with pytest.raises(StoreError, match="no good copy"):
            act(kind.open(place))
    assert (place / kind.file).read_bytes() == b"{"


def test_a_newer_version(kind: Kind, place: Path) -> None:
    kind.add(kind.open(place), 1)
    path = place / kind.file
    tables = json.loads(path.read_bytes())
    tables["schema"]["1"]["version"] += 1
    path.write_text(json.dumps(tables), "utf8")
    before = path.read_bytes()
    for act in (kind.all, lambda store: kind.add(store, 2)):
        with pytest.raises(StoreError, match="newer briefreader"):
            act(kind.open(place))
    assert path.read_bytes() == before


def test_another_store_s_file(kind: Kind, place: Path) -> None:
    other = next(each for each in KINDS if each.file != kind.file)
    other.add(other.open(place), 1)
    (place / other.file).rename(place / kind.file)
    with pytest.raises(StoreError, match="is not a file of"):
        kind.all(kind.open(place))


def test_nowhere_to_write(kind: Kind, place: Path) -> None:
    place.write_bytes(b"a file where the folder should be")
    store = kind.open(place)
    assert (kind.all(store), store.writable) == ((), False)
    with pytest.raises(StoreError, match="can't be written"):
        kind.add(store, 1)
    assert kind.all(store) == ()


def test_files_are_for_the_user_alone(kind: Kind, place: Path) -> None:
    kind.add(kind.open(place), 1)
    assert {f.stat().st_mode & 0o777 for f in place.rglob("*") if f.is_file()} == {0o600}
    assert {f.stat().st_mode & 0o777 for f in (place, *place.rglob("*")) if f.is_dir()} == {0o700}


def test_threads(kind: Kind, place: Path) -> None:
    store = kind.open(place)
    with ThreadPoolExecutor(4) as pool:
        added = list(pool.map(lambda n: kind.add(store, n), range(24)))
        seen = list(pool.map(lambda _: len(kind.all(store)), range(8)))
    assert seen == [24] * 8
    assert {record.id for record in kind.all(kind.open(place))} == {record.id for record in added}

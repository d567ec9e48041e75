"""Every storage is the same to TinyDB: ours beside TinyDB's own, through one suite."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tinydb import TinyDB, where
from tinydb.storages import JSONStorage, MemoryStorage
from tinydb.table import Document

from briefreader.store.storage import AtomicStorage
from briefreader.store.tables import Schema

Open = Callable[[], Any]


def open_ours(folder: Path) -> TinyDB:
    return TinyDB(folder / "ours.json", Schema("briefreader.test"), storage=AtomicStorage)


def open_stock(folder: Path) -> TinyDB:
    return TinyDB(folder / "stock.json", storage=JSONStorage)


def open_memory(_: Path) -> TinyDB:
    return TinyDB(storage=MemoryStorage)


@contextmanager
def open_transaction(folder: Path) -> Iterator[TinyDB]:
    with AtomicStorage(folder / "transaction.json", Schema("briefreader.test")).transaction() as database:
        yield database


@pytest.fixture(params=[open_ours, open_stock, open_memory, open_transaction])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[TinyDB]:
    with request.param(tmp_path) as opened:
        yield opened


def test_a_new_one_is_empty(database: TinyDB) -> None:
    assert database.table("things").all() == []
    assert len(database.table("things")) == 0


def test_documents_come_back(database: TinyDB) -> None:
    table = database.table("things")
    document = {"text": "حرس\n\x1b\u202e", "list": [1, 2.5, None, True], "inner": {"a": []}}
    number = table.insert(document)
    assert table.get(doc_id=number) == document
    assert table.search(where("text") == document["text"]) == [document]


def test_numbers_go_on(database: TinyDB) -> None:
    table = database.table("things")
    assert table.insert_multiple({"n": n} for n in range(3)) == [1, 2, 3]
    table.remove(doc_ids=[2])
    assert table.insert({"n": 3}) == 4
    assert table.insert(Document({"n": 9}, 9)) == 9
    assert table.insert({"n": 10}) == 10
    with pytest.raises(ValueError, match="already exists"):
        table.insert(Document({}, 9))


def test_tables_are_apart(database: TinyDB) -> None:
    database.table("a").insert({"n": 1})
    database.table("b").insert({"n": 2})
    database.table("a").truncate()
    assert (database.table("a").all(), database.table("b").all()) == ([], [{"n": 2}])


def test_updates(database: TinyDB) -> None:
    table = database.table("things")
    table.insert_multiple({"n": n, "even": n % 2 == 0} for n in range(4))
    assert table.update({"n": 0}, lambda document: document["even"]) == [1, 3]
    table.upsert({"n": 7, "even": False}, where("n") == 7)
    assert [document["n"] for document in table] == [0, 1, 0, 3, 7]


def test_answers_follow_changes(database: TinyDB) -> None:
    table = database.table("things")
    table.insert({"n": 1})
    assert table.count(where("n") == 1) == 1
    table.insert({"n": 1})
    assert table.count(where("n") == 1) == 2


STEPS = st.lists(st.tuples(st.sampled_from(["insert", "remove", "update", "truncate"]), st.integers(0, 4)), max_size=12)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_any_steps_end_alike(tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int]]) -> None:
    folder = tmp_path_factory.mktemp("steps")
    with open_ours(folder) as ours, open_transaction(folder) as transaction, open_memory(folder) as memory:
        opened = (ours, transaction, memory)
        for step, number in steps:
            for database in opened:
                table = database.table("things")
                match step:
                    case "insert":
                        table.insert({"n": number})
                    case "remove":
                        table.remove(where("n") == number)
                    case "update":
                        table.update({"n": number}, where("n") < number)
                    case _:
                        table.truncate()
            answers = [[(d.doc_id, dict(d)) for d in database.table("things")] for database in opened]
            assert answers[0] == answers[1] == answers[2]
    with open_ours(folder) as again, open_memory(folder) as empty:
        assert again.table("things").all() == (memory if steps else empty).table("things").all()

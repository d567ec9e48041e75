import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.errors import StoreError
from briefreader.store.tables import BrokenTablesError, Schema, parse_tables, render_tables

SCHEMA = Schema("briefreader.test", 2)
TEXT = st.text(st.characters(), max_size=12)
VALUE = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=5,
)
DOCUMENT = st.dictionaries(TEXT, VALUE, max_size=3)
TABLE = st.dictionaries(st.integers(1, 999).map(str), DOCUMENT, max_size=3)
TABLES = st.dictionaries(TEXT.filter(lambda name: name != "schema"), TABLE, max_size=3)


@given(TABLES)
def test_what_is_rendered_is_parsed(tables: dict[str, dict[str, dict[str, object]]]) -> None:
    parsed = parse_tables(render_tables(tables, SCHEMA))
    assert parsed.pop("schema") == SCHEMA.render()
    assert parsed == tables
    assert list(parsed) == list(tables)


def test_one_document_a_line() -> None:
    raw = render_tables({"things": {"1": {"id": "a", "words": "two\nlines"}, "2": {"id": "ب"}}}, SCHEMA).decode()
    assert [line for line in raw.splitlines() if '"id"' in line] == [
        '"1":{"id":"a","words":"two\\nlines"},',
        '"2":{"id":"ب"}',
    ]


def test_lone_surrogates_are_escaped() -> None:
    raw = render_tables({"things": {"1": {"name": "caf\udce9"}}}, SCHEMA)
    assert b"\\udce9" in raw
    assert parse_tables(raw)["things"]["1"]["name"] == "caf\udce9"


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"\xff{}",
        b"[]",
        b"null",
        b'{"a": 1}',
        b'{"a": {"x": {}}}',
        b'{"a": {"1": []}}',
        b'{"a": {"-1": {}}}',
        '{"a": {"٣": {}}}'.encode(),
        b"[" * 200_000,
        b'{"a": {"1": {"n": ' + b"9" * 5000 + b"}}}",
    ],
)
def test_what_is_broken(raw: bytes) -> None:
    with pytest.raises(BrokenTablesError) as caught:
        parse_tables(raw)
    assert "\n" not in str(caught.value)


def test_every_beginning_of_a_file_is_broken() -> None:
    raw = render_tables({"things": {"1": {"id": "a"}, "2": {"id": "b"}}}, SCHEMA)
    for end in range(len(raw) - 1):
        with pytest.raises(BrokenTablesError):
            parse_tables(raw[:end])


def test_schema() -> None:
    SCHEMA.check({}, "x.json")
    SCHEMA.check({"schema": Schema("briefreader.test", 1).render()}, "x.json")
    for other in (Schema("briefreader.test", 3), Schema("briefreader.other", 1)):
        with pytest.raises(StoreError, match=r"x\.json"):
            SCHEMA.check({"schema": other.render()}, "x.json")
    with pytest.raises(StoreError):
        SCHEMA.check({"schema": {"1": json.loads('{"name": "briefreader.test", "version": "two"}')}}, "x.json")

import json
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.model.actor import Actor, Affiliation, Alias
from briefreader.model.briefing import Briefing, Paragraph
from briefreader.model.mark import LibraryEntry, Mark
from briefreader.model.span import Span
from briefreader.store.codec import CodecError, decode, encode

SPANS = st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda ends: Span(min(ends), max(ends)))
TEXT = st.text(max_size=8)
PAIRS = st.dictionaries(TEXT, TEXT, max_size=3).map(lambda held: tuple(held.items()))
ACTORS = st.builds(Actor, external_ids=PAIRS)
MARKS = st.builds(Mark, span=SPANS)
ENTRIES = st.builds(LibraryEntry, progress=st.floats(0, 1))
PARAGRAPHS = st.builds(Paragraph, span=SPANS, sentences=st.lists(SPANS, max_size=3).map(tuple))
BRIEFINGS = st.builds(Briefing, paragraphs=st.lists(PARAGRAPHS, max_size=3).map(tuple))


@given(ACTORS | MARKS | ENTRIES | BRIEFINGS)
def test_what_is_encoded_is_decoded(record: Any) -> None:
    document = encode(record)
    assert decode(type(record), json.loads(json.dumps(document))) == record
    assert decode(type(record), document, closed=True) == record


def test_defaults_are_left_out() -> None:
    actor = Actor("x", "X", "party", (Alias("Y", weak=True),), (Affiliation("z", "leads"),), external_ids=(("q", "1"),))
    assert encode(actor) == {
        "id": "x",
        "name": "X",
        "kind": "party",
        "aliases": [{"name": "Y", "weak": True}],
        "affiliations": [{"actor": "z", "role": "leads"}],
        "external_ids": {"q": "1"},
    }


WHOLE = {"id": "x", "name": "X", "kind": "party"}


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"kind": "club"}, "kind: 'club' is none of person, state"),
        ({"kind": []}, "kind: [] is none of"),
        ({"name": None}, "name: None is no text"),
        ({"aliases": {}}, "aliases: is no list"),
        ({"aliases": [{"name": "a"}, {"name": "b", "kind": "pet"}]}, "aliases[1].kind: 'pet'"),
        ({"aliases": ["a"]}, "aliases[0]: is no object"),
        ({"aliases": [{"kind": "name"}]}, "aliases[0]: name is missing"),
        ({"aliases": [{"name": "a", "weak": 1}]}, "aliases[0].weak: 1 is neither true nor false"),
        ({"aliases": [{"name": "a", "since": 2011}]}, "aliases[0].since: 2011 is no text"),
        ({"affiliations": [{"actor": "y"}]}, "affiliations[0]: role is missing"),
        ({"external_ids": [["a", "b"]]}, "external_ids: is no object of texts"),
        ({"external_ids": {"a": 1}}, "external_ids: is no object of texts"),
    ],
)
def test_what_is_refused(change: dict[str, Any], told: str) -> None:
    with pytest.raises(CodecError) as caught:
        decode(Actor, WHOLE | change)
    assert told in str(caught.value)


@pytest.mark.parametrize("missing", ["id", "name", "kind"])
def test_what_may_not_be_missing(missing: str) -> None:
    with pytest.raises(CodecError, match=f"{missing} is missing"):
        decode(Actor, {name: value for name, value in WHOLE.items() if name != missing})


@pytest.mark.parametrize("span", [[2, 1], [-1, 2], [0], [0, 1, 2], "01", None, [0, True], [0.0, 1.0], {}])
def test_spans(span: Any) -> None:
    with pytest.raises(CodecError, match="span"):
        decode(Mark, {"id": "m", "briefing": "b", "quote": "q", "span": span})


def test_numbers() -> None:
    entry = {"id": "b", "title": "", "source": "", "published": None}
    assert decode(LibraryEntry, entry | {"progress": 1}).progress == 1.0
    for wrong in ({"progress": "1"}, {"progress": True}, {"place": 1.5}, {"place": True}):
        with pytest.raises(CodecError):
            decode(LibraryEntry, entry | wrong)


def test_unknown_fields_are_passed_over_or_refused() -> None:
    document = WHOLE | {"aliases": [{"name": "a", "tone": "high"}]}
    assert decode(Actor, document).aliases == (Alias("a"),)
    with pytest.raises(CodecError, match=r"aliases\[0\]\.tone: is no field"):
        decode(Actor, document, closed=True)


def test_long_values_are_shortened() -> None:
    with pytest.raises(CodecError) as caught:
        decode(Actor, WHOLE | {"kind": "x" * 10_000})
    assert len(str(caught.value)) < 300


def test_a_class_that_cannot_be_kept() -> None:
    @dataclass
    class Odd:
        held: set[str]

    with pytest.raises(TypeError):
        decode(Odd, {})

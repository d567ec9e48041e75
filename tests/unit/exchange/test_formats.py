"""Every format there and back: what it says comes back as it was, what it can't say is told."""

import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from typing import get_args
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefreader.errors import SourceError, UnknownError
from briefreader.exchange.records import Context, Remark, tidy
from briefreader.exchange.registry import EXPORTERS, IMPORTERS, guess_format, read_actors, write_actors
from briefreader.locations import data_dir
from briefreader.model.actor import Actor, ActorKind, Affiliation, Alias, AliasKind

CONTEXT = Context(data_dir() / "exchange", source="test")
BOTH = tuple(form for form in IMPORTERS if form in EXPORTERS)
FULL = Actor(
    "river-front",
    "River Front",
    "armed_group",
    (
        Alias("RF", "acronym"),
        Alias("Front of the Two Rivers"),
        Alias("Delta Front", "former_name", until="2014"),
        Alias("جبهة", "native", "Arab", "ar"),
        Alias("the Front", weak=True),
    ),
    (Affiliation("fredonia", "opposed_to", "", "2011", None, "a paper"),),
    "FR",
    "Fights along the rivers.",
    (("wikidata", "Q123"),),
    "Mind the spelling.",
    "a test",
)
STATE = Actor("fredonia", "Fredonia", "state", country="FR", provenance="a test")


def read(form: str, raw: bytes, context: Context = CONTEXT) -> tuple[tuple[Actor, ...], tuple[Remark, ...]]:
    return read_actors(form, io.BytesIO(raw), context)


def there_and_back(form: str, *actors: Actor) -> tuple[Actor, ...]:
    document, _ = write_actors(form, actors, CONTEXT)
    return read(form, document.encode())[0]


@pytest.mark.parametrize("form", BOTH)
def test_names_kinds_and_countries_come_back(form: str) -> None:
    front, state = there_and_back(form, FULL, STATE)
    assert (front.name, front.kind, front.country, front.summary) == (FULL.name, FULL.kind, "FR", FULL.summary)
    assert {alias.name for alias in front.aliases} == {alias.name for alias in FULL.aliases}
    assert front.external_ids == FULL.external_ids
    assert front.provenance == FULL.provenance
    (tie,) = front.affiliations
    assert (tie.actor, tie.role) == (state.id, "opposed_to")


@pytest.mark.parametrize("form", BOTH)
def test_nothing_is_lost_in_silence(form: str) -> None:
    """What comes back differs from what was written only in what the report tells."""
    document, remarks = write_actors(form, (FULL, STATE), CONTEXT)
    front = read(form, document.encode())[0][0]
    told = " ".join(remark.reason for remark in remarks)
    sides = {
        "borne": [(a.since, a.until) for a in front.aliases] == [(a.since, a.until) for a in FULL.aliases],
        "script": {a.script for a in front.aliases} == {a.script for a in FULL.aliases},
        "weak": {a.name for a in front.aliases if a.weak} == {"the Front"},
        "kind": {(a.name, a.kind) for a in front.aliases} == {(a.name, a.kind) for a in FULL.aliases},
        "tie": {replace(t, actor="") for t in front.affiliations} == {replace(t, actor="") for t in FULL.affiliations},
        "notes": front.notes == FULL.notes,
    }
    assert {side for side, same in sides.items() if not same} <= {side for side in sides if side in told}


def test_json_says_all() -> None:
    assert there_and_back("json", FULL, STATE) == (FULL, STATE)
    assert write_actors("json", (FULL, STATE), CONTEXT)[1] == ()


NAME = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs", "Cc", "Cf"]), min_size=1, max_size=30)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.builds(
            Actor,
            id=st.just(""),
            name=NAME.filter(tidy),
            kind=st.sampled_from(get_args(ActorKind)),
            aliases=st.lists(st.builds(Alias, NAME, st.sampled_from(get_args(AliasKind))), max_size=3).map(tuple),
            summary=NAME,
        ),
        max_size=4,
    )
)
def test_any_names_come_back_tidied(records: list[Actor]) -> None:
    actors = tuple(replace(actor, id=f"actor-{number}") for number, actor in enumerate(records))
    for form in BOTH if actors else ():
        document, _ = write_actors(form, actors, CONTEXT)
        found = read(form, document.encode())[0]
        assert [actor.name for actor in found] == [tidy(actor.name) for actor in actors]
        for actor in found:
            assert all(alias.name == tidy(alias.name) for alias in actor.aliases)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(tuple(IMPORTERS)), st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(form: str, raw: bytes) -> None:
    try:
        actors, remarks = read(form, raw)
    except SourceError as error:
        assert "\n" not in str(error)
    else:
        for text in (*(actor.name for actor in actors), *(remark.item for remark in remarks)):
            assert "\n" not in text
            assert "\x1b" not in text


def test_formulas_stay_words_in_a_spreadsheet() -> None:
    evil = Actor("evil", '=HYPERLINK("x")', "ngo", (Alias("+1"), Alias("@sum")), summary="-2+3", notes="'=x")
    document, _ = write_actors("csv", (evil,), CONTEXT)
    (_, row) = csv.reader(document.splitlines())
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row)
    (back,) = there_and_back("csv", evil)
    assert (back.name, back.summary, back.notes) == (evil.name, evil.summary, evil.notes)
    assert back.aliases == evil.aliases


def test_a_sheet_of_strangers() -> None:
    raw = (
        b"Group Name;Also Known As;Abbreviation;Type;Country;Strength\n"
        b'River Front;"Front of Rivers|Rivers\' Front";RF;Armed Group;fra;300\n'
        b";nobody;;party;;\n"
        b"Hill Party;;;sect;Utopia;\n"
    )
    actors, remarks = read("csv", raw, replace(CONTEXT, kind="party"))
    assert [(a.name, a.kind, a.country) for a in actors] == [
        ("River Front", "armed_group", "FR"),
        ("Hill Party", "party", ""),
    ]
    assert actors[0].aliases == (Alias("Front of Rivers"), Alias("Rivers' Front"), Alias("RF", "acronym"))
    assert [(r.kind, r.item, r.line) for r in remarks] == [
        ("dropped", "Strength", 1),
        ("dropped", ", nobody, , party, ", 3),
        ("doubted", "Hill Party: sect", 4),
        ("dropped", "Hill Party: Utopia", 4),
    ]


def test_columns_are_mapped_by_hand() -> None:
    raw = b"Wer,Was,Wo\nFlussfront,armed_group,FR\n"
    context = replace(CONTEXT, mapping={"wer": "name", "Was": "kind", "Wo": "country"})
    assert [(a.name, a.kind, a.country) for a in read("csv", raw, context)[0]] == [("Flussfront", "armed_group", "FR")]
    for mapping in ({"Wer": "nonsense"}, {"Absent": "name"}, {"Was": "kind"}):
        with pytest.raises(SourceError):
            read("csv", raw, replace(CONTEXT, mapping=mapping))


def test_an_open_quote_costs_one_row_at_most() -> None:
    raw = b"name,kind\nA,ngo\n" + b'"' + b"x" * 300_000 + b"\nB,ngo\nC,ngo\n"
    actors, remarks = read("csv", raw)
    assert actors[0].name == "A"
    assert any(remark.kind == "dropped" for remark in remarks)


def test_ftm_lines_that_are_none() -> None:
    raw = (
        b'{"id": "a", "schema": "Person", "properties": {"name": ["Ann Example"], "weakAlias": ["Annie"],'
        b' "country": ["fr", "xx"], "birthDate": ["1970"]}}\n'
        b"{broken\n"
        b'{"id": "b", "schema": "Vessel", "properties": {"name": ["Ship"]}}\n'
        b'{"id": "c", "schema": "Organization", "properties": {"name": ["\xd8\xac", "J"], "topics": ["mil"]}}\n'
        b'{"id": "d", "schema": "Membership", "properties": {"member": ["a"], "organization": ["c"],'
        b' "startDate": ["2019-05-01T00:00:00"]}}\n'
        b'{"id": "e", "schema": "Family", "properties": {"person": ["a"]}}\n'
        b'[1, 2]\n{"id": 7}\n' + b"[" * 50_000 + b"\n"
    )
    actors, remarks = read("ftm", raw)
    ann, army = actors
    assert (ann.name, ann.kind, ann.country, ann.aliases) == (
        "Ann Example",
        "person",
        "FR",
        (Alias("Annie", weak=True),),
    )
    assert ann.affiliations == (Affiliation("c", "member_of", "", "2019-05-01", None),)
    assert (army.kind, army.aliases) == ("military", (Alias("J"),))
    assert sorted(remark.line for remark in remarks if remark.kind == "dropped") == [1, 2, 3, 6, 7, 8, 9]
    assert [remark.reason for remark in remarks if remark.kind == "unsaid"] == ["birthDate of an entity"]


def test_what_we_write_is_followthemoney() -> None:
    followthemoney = pytest.importorskip("followthemoney", reason="the extra `formats` brings it")
    actors = [replace(FULL, id=f"actor-{kind.replace('_', '-')}", kind=kind) for kind in get_args(ActorKind)]
    document, _ = write_actors("ftm", (*actors, STATE), CONTEXT)
    schemata = set()
    for line in document.splitlines():
        entity = json.loads(line)
        proxy = followthemoney.model.make_entity(entity["schema"])
        for name, values in entity["properties"].items():
            proxy.add(name, values, cleaned=False)  # drops, and raises for, what the model doesn't take
            assert sorted(proxy.get(name)) == sorted(values)
        proxy.schema.validate({"properties": entity["properties"]})
        schemata.add(proxy.schema.name)
    assert schemata == {"Person", "PublicBody", "Organization", "Company", "Territory", "UnknownLink"}


def test_a_cluster_written_by_hand() -> None:
    raw = (Path(__file__).parent / "cluster.json").read_bytes()
    actors, remarks = read("misp", raw)
    first, second, third = actors
    assert (first.name, first.kind, first.country) == ("Paper Heron", "armed_group", "FR")
    assert [alias.name for alias in first.aliases] == ["HERON-7", "Grey Wader", "شبح"]
    assert first.external_ids == (("misp", "3f0c1d1e-0000-4000-8000-000000000001"),)
    assert first.affiliations == (Affiliation(second.id, "part_of", source="MISP galaxy"),)
    assert (second.kind, second.country) == ("government_body", "FR")
    assert third.id == "value 3"
    assert {(r.kind, r.reason) for r in remarks} == {
        ("dropped", "a relation of the type similar"),
        ("dropped", "a value without a name, or with one too long"),
        ("dropped", "a country without a code of ISO 3166"),
        ("unsaid", "a suspected sponsor"),
        ("unsaid", "refs of a value"),
        ("unsaid", "a second country"),
    }


def test_what_we_write_is_a_cluster() -> None:
    """Of the fields of the standard: which there must be, which types they have."""
    document, _ = write_actors("misp", (FULL, STATE), CONTEXT)
    cluster = json.loads(document)
    assert {"name", "uuid", "description", "version", "source", "authors", "type", "values"} <= cluster.keys()
    assert isinstance(cluster["version"], int)
    for value in cluster["values"]:
        UUID(value["uuid"])
        assert value["value"]
        assert all(isinstance(held, str | list) for held in value["meta"].values())
        assert all({"dest-uuid", "type"} <= link.keys() for link in value.get("related", []))


@pytest.mark.parametrize("form", EXPORTERS)
def test_what_is_written_is_known_again(form: str) -> None:
    document, _ = write_actors(form, (FULL, STATE), CONTEXT)
    assert guess_format(f"list.{form}", document.encode()) == form


def test_unknown_formats() -> None:
    with pytest.raises(UnknownError):
        read("nonsense", b"")
    with pytest.raises(UnknownError):
        write_actors("cameo", (), CONTEXT)
    with pytest.raises(SourceError):
        guess_format("x.bin", b"\x00\x01")

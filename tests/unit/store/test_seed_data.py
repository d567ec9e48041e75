"""The shipped actors themselves, read without the store: what is true of every record, and how many there are."""

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

import pytest

from briefreader.locations import data_dir
from briefreader.model.actor import ActorKind, AffiliationRole, AliasKind
from briefreader.search.fold import fold_name, without_article

Record = dict[str, Any]

DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
KEYS = {"id", "name", "kind", "country", "summary", "provenance", "aliases", "affiliations", "external_ids", "notes"}

# Names that two actors really bear: a text has to decide.
SHARED = {
    "baath party": {"baath-party-iraq", "baath-party-syria"},
    "free syrian army": {"free-syrian-army", "syrian-free-army"},
    "isi": {"islamic-state", "isi-pakistan"},
    "jem": {"jem", "jaish-e-mohammed"},
    "peoples defence forces": {"hpg", "pdf-myanmar"},
    "peoples defense forces": {"hpg", "pdf-myanmar"},
    "sna": {"somali-national-army", "syrian-national-army"},
}
LEAST = {
    "state": 195,
    "armed_group": 250,
    "military": 100,
    "party": 60,
    "government_body": 150,
    "international": 100,
    "person": 400,
    "media": 150,
    "ngo": 50,
    "company": 15,
    "place": 250,
}


@cache
def files() -> dict[str, tuple[Record, ...]]:
    folder = data_dir() / "actors"
    return {path.name: tuple(tomllib.loads(path.read_text("utf-8"))["actor"]) for path in sorted(folder.glob("*.toml"))}


@cache
def records() -> tuple[Record, ...]:
    return tuple(record for content in files().values() for record in content)


def names(record: Record) -> Iterator[Record]:
    yield {"name": record["name"]}
    yield from record.get("aliases", ())


def dated(record: Record) -> Iterator[Record]:
    yield from record.get("aliases", ())
    yield from record.get("affiliations", ())


def label(record: Record) -> str:
    return str(record["id"])


def test_files_say_where_they_come_from() -> None:
    for path in sorted((data_dir() / "actors").glob("*.toml")):
        head = path.read_text("utf-8").split("[[actor]]", 1)[0]
        assert all(line.startswith("#") for line in head.splitlines() if line), path.name
        assert "# Provenance:" in head, path.name


def test_ids_are_slugs_and_unique() -> None:
    ids = [record["id"] for record in records()]
    assert not [name for name, count in Counter(ids).items() if count > 1]
    assert not [name for name in ids if not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", name)]


def test_records_have_what_a_record_has() -> None:
    for record in records():
        assert set(record) <= KEYS, label(record)
        assert record["kind"] in get_args(ActorKind), label(record)
        assert re.fullmatch("(?:[A-Z]{2})?", record["country"]), label(record)
        for key in ("name", "summary", "provenance"):
            assert record[key] == record[key].strip() != "", label(record)
        assert record["summary"].endswith("."), label(record)


def test_aliases() -> None:
    for record in records():
        written = [alias["name"] for alias in names(record)]
        assert not [name for name, count in Counter(written).items() if count > 1], label(record)
        for alias in record.get("aliases", ()):
            assert set(alias) <= {"name", "kind", "script", "language", "since", "until", "weak"}, alias
            assert alias.get("kind", "name") in get_args(AliasKind), alias
            assert fold_name(alias["name"]), alias
            assert re.fullmatch("(?:[a-z]{2})?", alias.get("language", "")), alias
            # A script that isn't said would make an index take the name for a Latin one.
            latin = bool(re.search("[A-Za-zÀ-ɏḀ-ỿ]", alias["name"]))
            assert latin or re.fullmatch("[A-Z][a-z]{3}", alias.get("script", "")), alias


def test_demonyms_and_metonyms_never_link_by_themselves() -> None:
    strong = [
        (record["id"], alias["name"])
        for record in records()
        for alias in record.get("aliases", ())
        if alias.get("kind") in ("demonym", "metonym") and not alias.get("weak")
    ]
    # The one building whose name is as good as the ministry's own.
    assert strong == [("pentagon", "Pentagon")]


def test_affiliations_point_to_actors() -> None:
    ids = {record["id"] for record in records()}
    for record in records():
        for tie in record.get("affiliations", ()):
            assert set(tie) <= {"actor", "role", "title", "since", "until", "source"}, (label(record), tie)
            assert tie["role"] in get_args(AffiliationRole), (label(record), tie)
            assert tie["actor"] in ids and tie["actor"] != record["id"], (label(record), tie)


def test_dates_are_iso_and_in_order() -> None:
    for record in records():
        for item in dated(record):
            since, until = item.get("since"), item.get("until")
            for date in (since, until):
                assert date is None or DATE.fullmatch(date), (label(record), item)
            if since and until:
                known = min(len(since), len(until))
                assert since[:known] <= until[:known], (label(record), item)


def test_no_strong_name_is_borne_twice() -> None:
    bearers: dict[str, set[str]] = defaultdict(set)
    for record in records():
        for alias in names(record):
            if not alias.get("weak"):
                bearers[without_article(fold_name(alias["name"]))].add(record["id"])
    assert {name: ids for name, ids in bearers.items() if len(ids) > 1} == SHARED


@pytest.mark.parametrize("kind", sorted(LEAST))
def test_enough_of_each_kind(kind: str) -> None:
    assert set(LEAST) == set(get_args(ActorKind))
    assert sum(record["kind"] == kind for record in records()) >= LEAST[kind]


def test_people_are_tied_to_an_office_or_a_group() -> None:
    people = [record for record in records() if record["kind"] == "person"]
    tied = [record for record in people if record.get("affiliations")]
    assert len(tied) >= 0.95 * len(people)
    assert sum(any("since" in tie for tie in record["affiliations"]) for record in tied) >= 150


def test_names_in_their_own_script() -> None:
    scripts = Counter(alias["script"] for record in records() for alias in names(record) if alias.get("script"))
    assert scripts["Arab"] >= 400
    assert scripts["Cyrl"] >= 200
    assert scripts["Hebr"] >= 30


@pytest.mark.parametrize(
    ("name", "date", "actor"),
    [
        ("Jabhat al-Nusra", "2014", "hayat-tahrir-al-sham"),
        ("Revolutionary Commando Army", "2020", "syrian-free-army"),
        ("Swaziland", "2010", "eswatini"),
        ("Islamic State in the Greater Sahara", "2019", "isgs"),
    ],
)
def test_former_names_are_dated(name: str, date: str, actor: str) -> None:
    [alias] = [a for r in records() if r["id"] == actor for a in names(r) if a["name"] == name]
    assert alias["kind"] == "former_name"
    assert alias.get("since", "0") <= date < alias["until"]

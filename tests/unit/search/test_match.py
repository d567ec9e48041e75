"""The finder on a handful of actors: every tier, its reason, what is underlined, what comes first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.model.actor import Actor, Alias
from briefreader.search.match import ActorIndex

ACTORS = (
    Actor(
        "harbor-committee",
        "Harbour Defence Committee",
        "armed_group",
        (
            Alias("HDC", "acronym"),
            Alias("Eastern Quays Brigade", "former_name", since="2019", until="2023-05"),
            Alias("لجنة الدفاع", "native", script="Arab"),
            Alias("the Committee", weak=True),
        ),
    ),
    Actor("harbor-police", "Harbour Police", "government_body"),
    Actor("hadi-coast", "Abdul-Hadi al-Qasim", "person", (Alias("Hadi", weak=True),)),
    Actor("coast-guard", "Coast Guard", "military", (Alias("HDC Watch", "nickname"),)),
    Actor("isil", "Islamic State", "armed_group", (Alias("ISIL", "acronym"),)),
    Actor("isilda", "Brazil Isilda Movement", "party"),
)
INDEX = ActorIndex(ACTORS)


@pytest.mark.parametrize(
    ("query", "actor", "why"),
    [
        ("harbour defence committee", "harbor-committee", "exact"),
        ("hdc", "harbor-committee", "acronym"),
        ("H.D.C.", "harbor-committee", "acronym"),
        ("eastern quays brigade", "harbor-committee", "former_name"),
        ("لجنه الدفاع", "harbor-committee", "native_script"),
        ("Abdul Hadi al Kassim", "hadi-coast", "transliteration"),
        ("Abd al Hadi Kasim", "hadi-coast", "spelling"),
        ("Harbour Def", "harbor-committee", "prefix"),
        ("committee harbour", "harbor-committee", "words"),
        ("Harbour Polixe", "harbor-police", "spelling"),
        ("hp", "harbor-police", "acronym"),
        ("ISIL", "isil", "acronym"),
    ],
)
def test_tiers(query: str, actor: str, why: str) -> None:
    best = INDEX.find(query)[0]
    assert (best.actor.id, best.why) == (actor, why)


def test_short_queries_are_never_spelled() -> None:
    for query in ("h", "is", "isi", "xyz"):
        assert all(m.why in ("exact", "acronym", "prefix", "former_name") for m in INDEX.find(query))
    assert INDEX.find("qqq") == ()


def test_nobody_is_nobody() -> None:
    assert INDEX.find("") == INDEX.find(" .,- ") == ()
    assert all(m.score < 75 for m in INDEX.find("Ministry of Fisheries"))


def test_a_former_name_says_until_when() -> None:
    assert INDEX.find("eastern quays brigade")[0].until == "2023-05"
    assert INDEX.find("hdc")[0].until is None


def test_as_of_prefers_what_was_borne_then() -> None:
    then = INDEX.find("eastern quays brigade", as_of="2022-01-01")[0]
    later = INDEX.find("eastern quays brigade", as_of="2025")[0]
    assert then.score > later.score


def test_kind_and_limit() -> None:
    assert {m.actor.kind for m in INDEX.find("harbour", kind="government_body")} == {"government_body"}
    assert len(INDEX.find("harbour", limit=1)) == 1


def test_weak_names_score_less() -> None:
    assert INDEX.find("hadi")[0].score < INDEX.find("abdul hadi al qasim")[0].score


@pytest.mark.parametrize(
    ("query", "parts"),
    [("harb def", ["Harb", "Def"]), ("HDC", ["HDC"]), ("police", ["Police"]), ("harbour", ["Harbour"])],
)
def test_underlines_what_was_typed(query: str, parts: list[str]) -> None:
    best = INDEX.find(query)[0]
    assert [best.matched[start:end] for start, end in best.underline] == parts


@given(st.text(max_size=30))
def test_whatever_is_typed(query: str) -> None:
    found = INDEX.find(query)
    assert [m.score for m in found] == sorted((m.score for m in found), reverse=True)
    assert len({m.actor.id for m in found}) == len(found)
    for match in found:
        assert 0 <= match.score <= 100
        assert all(0 <= start < end <= len(match.matched) for start, end in match.underline)
    assert INDEX.find(query) == found

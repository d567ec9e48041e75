"""The finder on a handful of actors: every tier, its reason, what is underlined, what comes first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.model.actor import Actor, Affiliation, Alias, AliasKind
from briefreader.search.arrays import ArrayIndex
from briefreader.search.match import ActorIndex
from briefreader.search.opening import open_index
from briefreader.search.tiers import LINK_THRESHOLD

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
        ("Harbour Pol", "harbor-police", "prefix"),
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
    def score(date: str) -> float:
        return INDEX.find("eastern quays brigade", as_of=date)[0].score

    assert score("2022-01-01") == score("2023-05-20") == score("2019") > score("2025") > LINK_THRESHOLD
    assert score("2018-12-31") < LINK_THRESHOLD  # nobody bore it yet: somebody else's


@pytest.mark.parametrize("kind", ["acronym", "name", "former_name", "native"])
def test_a_name_not_yet_borne_never_links(kind: AliasKind) -> None:
    index = ActorIndex((Actor("a", "Harbour Front", "party", (Alias("QZX", kind, since="2020-03"),)),))
    assert (
        index.find("qzx", as_of="2020-02-28")[0].score < LINK_THRESHOLD <= index.find("qzx", as_of="2020-03")[0].score
    )


def test_as_of_prefers_those_who_were_somebody_then() -> None:
    minister = Actor("b-minister", "Omar Hadi", "person", affiliations=(Affiliation("x", "leads", since="2020"),))
    index = ActorIndex((Actor("a-writer", "Omar Hadi", "person"), minister))
    assert [m.actor.id for m in index.find("omar hadi", as_of="2021")] == ["b-minister", "a-writer"]
    assert [m.actor.id for m in index.find("omar hadi")] == ["a-writer", "b-minister"]


def test_kind_and_limit() -> None:
    assert {m.actor.kind for m in INDEX.find("harbour", kind="government_body")} == {"government_body"}
    assert len(INDEX.find("harbour", limit=1)) == 1


@pytest.mark.parametrize("query", ["hadi", "the committee", "harbour", "hp", "harbour defence", "isi", "islamic"])
def test_weak_names_parts_and_initials_never_link(query: str) -> None:
    best = INDEX.find(query)[0]
    assert best.score < LINK_THRESHOLD


@pytest.mark.parametrize(
    "query",
    [
        "HDC",
        "Harbor Defense Committee",
        "committee defence harbour",
        "Abdulhadi al-Kassim",
        "لجنه الدفاع",
        "Islamc State",
    ],
)
def test_names_a_little_off_link(query: str) -> None:
    best = INDEX.find(query)[0]
    assert best.actor.id in ("harbor-committee", "hadi-coast", "isil")
    assert best.score >= LINK_THRESHOLD


@pytest.mark.parametrize(
    "query", ["Harbour Attack Committee", "Omar al-Qasim", "Northern Quays Brigade", "Coast Office"]
)
def test_one_other_word_is_another_name(query: str) -> None:
    assert all(m.score < LINK_THRESHOLD for m in INDEX.find(query))


def test_a_slip_in_a_part_of_a_name() -> None:
    best = INDEX.find("qausim")[0]
    assert (best.actor.id, best.why) == ("hadi-coast", "spelling")


def test_a_name_in_letters_that_are_not_stored() -> None:
    best = INDEX.find("عبد الهادي القاسم")[0]
    assert (best.actor.id, best.why) == ("hadi-coast", "transliteration")
    assert best.score < LINK_THRESHOLD


def test_exact_beats_all_else() -> None:
    index = ActorIndex((Actor("a", "Gaza City", "place"), Actor("b", "Gaza", "place"), Actor("c", "Gazah", "place")))
    assert [m.actor.id for m in index.find("gaza")] == ["b", "c", "a"]


def test_no_actors() -> None:
    assert ActorIndex(()).find("anybody at all") == ()


def test_endless_queries_and_names() -> None:
    index = ActorIndex((Actor("a", "ab " * 20_000, "party"), Actor("b", "Harbour Police", "party")))
    assert len(index.find("ab " * 100_000)) <= 2
    assert index.find("harbour police " + "x" * 10**6) is not None


@pytest.mark.parametrize(
    ("query", "parts"),
    [
        ("harb def", ["Harb", "Def"]),
        ("HDC", ["HDC"]),
        ("police", ["Police"]),
        ("harbour", ["Harbour"]),
        ("hp", ["H", "P"]),
        ("polixe", ["Police"]),
        ("abdulhad", ["Abdul-Hadi al-Qasim"]),
    ],
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


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Front of the Quays in the Northern Bay", ["FQ", "FOTQ", "FQNB"]),
        ("Al-Fajr Brigades in the Harbour", ["AFBH", "FBH", "AFB"]),
        ("Harbour Security Council of Benghar", ["HSC", "HSCB", "HSCOB"]),
        ("Front de libération de l'Anse", ["FLA", "FDLDL"]),
        ("Bureau Anti-Smuggling Unit", ["BAU", "BASU"]),
        ("Народный фронт порта", ["NFP"]),
    ],
)
def test_initials_with_small_words_or_without(name: str, letters: list[str]) -> None:
    actors = [Actor("a", name, "party"), Actor("b", "Coast Guard", "military")]
    for index in (ActorIndex(actors), open_index(actors, large=0)):
        for typed in letters:
            assert [(m.actor.id, m.why) for m in index.find(typed)] == [("a", "acronym")]


def test_of_several_with_the_same_initials_bodies_known_by_them_come_first() -> None:
    actors = [
        Actor("bank", "Eastern Quay Bank", "company"),
        Actor("front", "Eastern Quay Brigade", "armed_group"),
        Actor("old", "Eastern Quay Builders", "armed_group", tuple(Alias(f"Builder {n}") for n in range(9))),
        Actor("listed", "Something Else", "company", (Alias("EQB", "acronym"),)),
    ]
    assert [m.actor.id for m in ActorIndex(actors).find("EQB")] == ["listed", "old", "front", "bank"]


def test_a_query_that_nobody_waits_for_is_given_up() -> None:
    asked = iter([True, True, False, *[True] * 99])
    assert INDEX.find("harbour", wanted=lambda: next(asked)) == ()
    assert len([*asked]) == 99
    assert INDEX.find("harbour", wanted=lambda: True) == INDEX.find("harbour")


def test_who_asks_often_is_answered_from_arrays() -> None:
    index = open_index(ACTORS)
    first = index.find("harbour def")
    assert all(index.find("harbour def") == first for _ in range(6))
    assert isinstance(index._names, ArrayIndex)

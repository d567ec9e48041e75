"""CAMEO dictionaries: names, codes, dates, and what can't be read."""

import io
from pathlib import Path

import pytest

from briefreader.exchange.records import Context, Remark
from briefreader.exchange.registry import guess_format, read_actors
from briefreader.locations import data_dir
from briefreader.model.actor import Actor, Affiliation, Alias

_CONTEXT = Context(data_dir() / "exchange", {"AZ": "azerbaijan", "FR": "france"}, source="test.txt")


def read(text: str | bytes) -> tuple[tuple[Actor, ...], tuple[Remark, ...]]:
    raw = text if isinstance(text, bytes) else text.encode()
    return read_actors("cameo", io.BytesIO(raw), _CONTEXT)


def test_a_person_with_dated_codes() -> None:
    (actor,), remarks = read(
        "# a comment\n"
        "ILHAM_O'TEST_  ; where from\n"
        "+I._O'TEST_\n"
        "+O'TEST_\n"
        "\t[AZEELI]\n"
        "\t[AZEGOV 941006-960720]\n"
        "\t[AZEGOVHLH >20310115]\n"
    )
    assert (actor.name, actor.kind, actor.country) == ("Ilham O'Test", "person", "AZ")
    assert actor.aliases == (Alias("I. O'Test"), Alias("O'Test", weak=True))
    assert actor.affiliations == (
        Affiliation("azerbaijan", "member_of", "government", "1994-10-06", "1996-07-20", "CAMEO AZEGOV"),
        Affiliation("azerbaijan", "member_of", "government, health", "2031-01-15", None, "CAMEO AZEGOVHLH"),
    )
    assert actor.external_ids == (("cameo", "AZEELI AZEGOV AZEGOVHLH"),)
    assert actor.provenance == "CAMEO dictionary test.txt, line 2"
    assert remarks == ()


@pytest.mark.parametrize(
    ("text", "kind", "country"),
    [
        ("FREDONIA_ [FRA]\n+FREDONIAN_\n", "state", "FR"),
        ("RIVER_BRIGADES_\n\t[FRAREB]\n", "armed_group", "FR"),
        ("MINISTRY_OF_TESTS_\n\t[FRAGOV]\n", "government_body", "FR"),
        ("SMITH_AND_SONS_\n\t[MNCUSA]\n", "company", "US"),
        ("TESTERS_WITHOUT_BORDERS_\n\t[NGOHLH]\n", "ngo", ""),
        ("TEST_ORGANIZATION_\n\t[INTREB]\n", "armed_group", ""),
        ("DAILY_TEST_NEWS_\n\t[MED]\n", "media", ""),
    ],
)
def test_kinds_and_countries(text: str, kind: str, country: str) -> None:
    (actor,), _ = read(text)
    assert (actor.kind, actor.country) == (kind, country)


def test_how_names_are_written() -> None:
    (actor,), _ = read("AL-TEST_BRIGADE_OF_THE_TWO-RIVERS_(ATB)_\n+UN_Secy_Gen\n+ABTR\n\t[FRAREB]\n")
    assert actor.name == "al-Test Brigade of the Two-Rivers"
    assert actor.aliases == (Alias("ATB", "acronym"), Alias("UN Secy Gen"), Alias("ABTR", "acronym"))


def test_initials_are_an_acronym() -> None:
    (actor,), _ = read("FRONT_FOR_THE_LIBERATION_OF_TESTS_\n+FLT_\n\t[FRAREB]\n")
    assert actor.aliases == (Alias("FLT", "acronym"),)


def test_names_in_a_row_share_their_codes() -> None:
    (actor, other), remarks = read("THE_TEST_UNION_\nTEST_UNION_\n\t[IGO]\n\nLONELY_PARTY_\n\n")
    assert (actor.name, [alias.name for alias in actor.aliases]) == ("The Test Union", ["Test Union"])
    assert other.name == "Lonely Party"
    assert {(r.kind, r.reason) for r in remarks} >= {
        ("doubted", "names in a row, taken for one actor's"),
        ("doubted", "no code tells what it is"),
    }


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("+NOBODY_\n", "another name of nobody"),
        ("\t[FRAGOV]\n", "a code of nobody"),
        ("A_PARTY_\n\t[FRAGOV 9008223-911221]\n", "dates that can't be read (the code is kept)"),
        ("A_PARTY_\n\t[FRAGOV 991332-]\n", "dates that can't be read (the code is kept)"),
        ("A_PARTY_\n\t[FRAGOV 20121207-20120802]\n", "dates that end before they begin (the code is kept)"),
        ("A_PARTY_\n\tMNCUSA]\n", "a code without its bracket"),
        ("A_PARTY_\n+\x00LOST_\n\t[FRAGOV]\n", "a name with letters that are lost"),
        ("A_PARTY_\n+___\n\t[FRAGOV]\n", "a name without letters, or too long"),
        (f"A_PARTY_\n+{'B' * 5000}\n\t[FRAGOV]\n", "a name without letters, or too long"),
    ],
)
def test_what_is_dropped_is_told(text: str, reason: str) -> None:
    _, remarks = read(text)
    assert ("dropped", reason) in {(remark.kind, remark.reason) for remark in remarks}


def test_mixed_encodings_and_a_line_beyond_measure() -> None:
    raw = (
        b"\xef\xbb\xbfCAF\xc9_PARTY_\r\n\t[FRAPTY]\r\n"
        + b"X" * (5 * 1024 * 1024)
        + "\nÉTAT_PARTY_\n\t[FRAPTY]".encode()
    )
    actors, remarks = read(raw)
    assert [actor.name for actor in actors] == ["Café Party", "État Party"]
    assert [(r.kind, r.line) for r in remarks if r.line in (1, 3)] == [("doubted", 1), ("dropped", 3)]


def test_nothing_of_a_list_reaches_a_terminal_raw() -> None:
    actors, remarks = read("EVIL_\x1b]0;X_PARTY_\n+\u202eNAME_\n\t[FRAREB \x1b[31m]\n")
    for text in (*(a.name for a in actors), *(n.name for a in actors for n in a.aliases), *(r.item for r in remarks)):
        assert text.isprintable()


def test_the_format_is_guessed(tmp_path: Path) -> None:
    assert guess_format("x.txt", b"# words\n\nSOME_NAME_  [ABC]\n") == "cameo"

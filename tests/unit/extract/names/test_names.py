from collections.abc import Callable

import pytest

from briefreader.extract.engine import Resources
from briefreader.extract.names.finding import find_names
from briefreader.model.briefing import Briefing


@pytest.fixture
def names(states: Resources, brief: Callable[[str], Briefing]) -> Callable[[str], list[tuple[str, str]]]:
    """Finds the names of a text: the words and the type, by the rules."""
    return lambda text: [(n.span.of(text), n.type) for n in find_names(brief(text), states)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Council of Elders of the Upper Valley met.", [("Council of Elders of the Upper Valley", "organisation")]),
        ("He left the Lions of the Marsh Army.", [("Lions of the Marsh Army", "organisation")]),
        ("The Syrian Interior Ministry said so.", [("Syrian Interior Ministry", "organisation")]),
        (
            "Troops of the Northern Relief Force (NRF) left.",
            [("Northern Relief Force", "organisation"), ("NRF", "organisation")],
        ),
        (
            "It was built by Roads Without End (RWE) in haste.",
            [("Roads Without End", "organisation"), ("RWE", "organisation")],
        ),
        (
            "The UN Interim Force in Sudan (UNIFIS) left.",
            [("UN Interim Force in Sudan", "organisation"), ("UNIFIS", "organisation")],
        ),
        ("Members of the March 5 Movement fled.", [("March 5 Movement", "organisation")]),
        ("Petrolux, the state oil company, paid.", [("Petrolux", "organisation")]),
        ("Officers of Jaysh al-Marj fled.", [("Jaysh al-Marj", "organisation")]),
    ],
)
def test_organisations(
    text: str, expected: list[tuple[str, str]], names: Callable[[str], list[tuple[str, str]]]
) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Omar Haddad resigned.", [("Omar Haddad", "person")]),
        ("Lt. Gen. Gary J. Voll arrived.", [("Gary J. Voll", "person")]),
        ("The spokeswoman Mira bint Saleh al-Amin said no.", [("Mira bint Saleh al-Amin", "person")]),
        ("Foreign Minister Israel Katz spoke.", [("Israel Katz", "person")]),
        ("Secretary of State Jane Doe flew home.", [("Jane Doe", "person")]),
        ("Minister of Public Works Ali Sabra agreed.", [("Ali Sabra", "person")]),
        ("Residents fled. Abu Zayd, 34, said the town was empty.", [("Abu Zayd", "person")]),
        ("Gen. Richard “Rick” Coates left.", [("Richard “Rick” Coates", "person")]),
        ("Omar Haddad left. In the evening Haddad spoke.", [("Omar Haddad", "person"), ("Haddad", "person")]),
    ],
)
def test_people(text: str, expected: list[tuple[str, str]], names: Callable[[str], list[tuple[str, str]]]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A raid on the al-Marj military base failed.", [("al-Marj military base", "location")]),
        ("They live in eastern Qasabah province.", [("Qasabah", "location")]),
        ("Shelling hit Karam Province.", [("Karam Province", "location")]),
        ("He sailed to Port Karam.", [("Port Karam", "location")]),
        ("KARAM (Gulf Wire) - Rain fell.", [("KARAM", "location"), ("Gulf Wire", "organisation")]),
        ("The oil tanker Blue Star sank.", [("Blue Star", "vehicle")]),
        ("Karam, a town in the south, fell.", [("Karam", "location")]),
    ],
)
def test_places_and_ships(
    text: str, expected: list[tuple[str, str]], names: Callable[[str], list[tuple[str, str]]]
) -> None:
    found = names(text)
    assert [hit for hit in found if hit[0] != "oil tanker"] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Fighters left the town. Residents said nothing.",
        "Heavy shelling began at night.",
        "REBELS TAKE TOWN AFTER LONG FIGHT",
        "“Nobody came,” a farmer said.",
        "Meanwhile, prices rose.",
    ],
)
def test_capitals_alone_make_no_name(text: str, names: Callable[[str], list[tuple[str, str]]]) -> None:
    assert names(text) == []


def test_a_headline_in_title_case_has_the_names_of_the_body(names: Callable[[str], list[tuple[str, str]]]) -> None:
    text = "Rebels Storm Village Held By Dawn Brigade\nFighters of the Dawn Brigade fled from Syria."
    assert names(text) == [("Dawn Brigade", "organisation"), ("Dawn Brigade", "organisation"), ("Syria", "location")]


def test_tanks_that_hold_fuel_are_no_weapons(names: Callable[[str], list[tuple[str, str]]]) -> None:
    assert ("tanks", "weapon") in names("They sent tanks to Karam. The tanks fired.")
    assert not [n for n in names("Two fuel tanks burned in Karam. The tanks were old.") if n[1] == "weapon"]
    assert not [n for n in names("The think tank in Karam closed.") if n[1] == "weapon"]

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.extract.gazetteer import Gazetteer, held
from briefreader.model.actor import Actor, Alias


def fold(name: str) -> str:
    return re.sub(r"\b(?:ash|an) (?=\w)", "al ", re.sub(r"[\W_]+", " ", name.casefold().replace("’", ""))).strip()


ACTORS = (
    Actor("usa", "United States", "state", (Alias("US", "acronym"), Alias("U.S.", "acronym"))),
    Actor("front", "Dawn Front", "armed_group", (Alias("DFX", "acronym"), Alias("Dawn Front for Renewal"))),
    Actor("sham", "Hayat al-Sham", "armed_group", (Alias("Jabhat al-Fajr", "former_name", until="2016-07"),)),
    Actor("fajr", "Fajr Brigade", "armed_group", (Alias("Jabhat al-Fajr", since="2019"),)),
    Actor("is", "Sunrise State", "armed_group", (Alias("IS", "acronym"), Alias("Sunrise State group"))),
    Actor("army", "Army of Ruritania", "military", (Alias("the Army", weak=True), Alias("Ruritanian army"))),
    Actor("guard", "Ruritania Coast Guard Service", "military", (Alias("Ruritanian Border Guard Forces"),)),
    Actor("ruritania", "Ruritania", "state", (Alias("Ruritanian", "demonym", weak=True),)),
    Actor("hamas", "حماس", "armed_group"),
)
GAZETTEER = Gazetteer(ACTORS, fold)


def found(text: str, as_of: str | None = None) -> list[tuple[str, str]]:
    return [(s.span.of(text), s.bearers[0].actor.id) for s in GAZETTEER.find(text, None, as_of)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Dawn Front for Renewal left.", [("Dawn Front for Renewal", "front")]),
        ("The Dawn Front's men and the DFX", [("Dawn Front", "front"), ("DFX", "front")]),
        ("US-led forces, a U.S. ship", [("US", "usa"), ("U.S.", "usa")]),
        ("Hayat ash-Sham, Hayat\nal Sham", [("Hayat ash-Sham", "sham"), ("Hayat\nal Sham", "sham")]),
        ("HAYAT AL-SHAM ATTACKS", [("HAYAT AL-SHAM", "sham")]),
        ("the Sunrise State group", [("Sunrise State group", "is")]),
        ("the Ruritanian army", [("Ruritanian army", "army")]),
        ("the Ruritanian border guard forces", [("Ruritanian border guard forces", "guard")]),
        ("Ruritania coast guard service", [("Ruritania coast guard service", "guard")]),
        ("قالت حماس اليوم", [("حماس", "hamas")]),
    ],
)
def test_names_are_found_in_their_spellings(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "the dawn front of the storm",
        "the ruritanian border guard forces",
        "it is us",
        "IT IS A WAR THAT IS LOST",
        "Dawn. Front page",
        "Dawnfront",
        "Is it over?",
    ],
)
def test_common_words_are_no_names(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("date", "first", "holds"), [("2015", "sham", True), ("2020-01-05", "fajr", True), ("2017", "fajr", False)]
)
def test_of_two_bearers_the_one_of_the_date_comes_first(date: str, first: str, holds: bool) -> None:
    (sighting,) = GAZETTEER.find("Jabhat al-Fajr", None, date)
    assert sighting.bearers[0].actor.id == first
    assert {b.actor.id for b in sighting.bearers} == {"sham", "fajr"}
    assert sighting.bearers[0].holds is holds


def test_weak_names_come_after_strong_ones() -> None:
    gazetteer = Gazetteer(
        [Actor("a", "X Y", "military", (Alias("Guard", weak=True),)), Actor("b", "Guard", "military")], fold
    )
    (sighting,) = gazetteer.find("the Guard")
    assert [(b.actor.id, b.alias.weak) for b in sighting.bearers] == [("b", False), ("a", True)]


@pytest.mark.parametrize(
    ("since", "until", "date", "expected"),
    [
        ("2016-07", None, "2016-07-28", True),
        ("2016-07", None, "2016", True),
        ("2016-07", None, "2016-06-30", False),
        (None, "2016", "2016-12-31", True),
        (None, "2016", "2017-01-01", False),
        (None, None, "1900", True),
        ("2020", "2021", None, True),
    ],
)
def test_dates_are_compared_as_far_as_they_go(since: str, until: str, date: str, expected: bool) -> None:
    assert held(since, until, date) is expected


NAMES = st.lists(st.sampled_from(["Ab", "Cd", "Ef"]), min_size=1, max_size=3).map(" ".join)


@given(st.lists(NAMES, max_size=5, unique=True), st.lists(st.sampled_from(["Ab", "Cd", "Ef", "x", ","]), max_size=12))
def test_the_first_and_longest_name_wins(names: list[str], words: list[str]) -> None:
    gazetteer = Gazetteer([Actor(f"a{n}", name, "ngo") for n, name in enumerate(names)], fold)
    text = " ".join(words)
    expected, number = [], 0

    def longest(start: int, stop: int) -> int:
        return next((n for n in (3, 2, 1) if start + n <= stop and " ".join(words[start : start + n]) in names), 0)

    while number < len(words):
        length = longest(number, len(words))
        for later in range(number + 1, number + length):
            # A longer one that begins within and ends beyond takes its words.
            if longest(later, len(words)) > length and later + longest(later, len(words)) > number + length:
                length = longest(number, later)
                break
        if length:
            expected.append(" ".join(words[number : number + length]))
        number += max(1, length)
    assert [s.span.of(text) for s in gazetteer.find(text)] == expected


@given(st.text(alphabet="AbU.S'’-– \n\u0301حم1&/", max_size=60))
def test_spans_are_sorted_disjoint_and_fold_to_a_name(text: str) -> None:
    last = 0
    for sighting in GAZETTEER.find(text):
        assert last <= sighting.span.start < sighting.span.end <= len(text)
        last = sighting.span.end
        assert GAZETTEER.lookup(sighting.span.of(text))

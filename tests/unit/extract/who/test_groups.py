"""Several who speak and aren't named, and single people of whom only their place is told."""

from collections.abc import Callable

import pytest

from briefreader.extract.language.lexicon import Lexicon
from briefreader.extract.language.wordlists import compile_lists
from briefreader.extract.who.nameless import find_person
from briefreader.model.actor import Actor, Alias
from briefreader.model.analysis import Entity
from briefreader.model.span import Span

ACTORS = (
    Actor("chad", "Chad", "state", country="TD", aliases=(Alias("Chadian", "demonym"),)),
    Actor("relief-league", "Relief League", "ngo"),
)
Speakers = Callable[[str], list[Entity | None]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Residents said that the well was dry.", "Residents"),
        ("Several local tribesmen said that the well was dry.", "local tribesmen"),
        ("Five of the witnesses said that the well was dry.", "witnesses"),
        ("Two medics at a nearby clinic said that the well was dry.", "medics"),
        ("Some 20 families said that the well was dry.", "families"),
        ("Three villagers who fled to the hills said that the well was dry.", "villagers"),
        ("Officials from another Relief League country said that the well was dry.", "Officials"),
        ("A diplomat from a Relief League member state said that the well was dry.", "diplomat"),
        ("A source in Chad's security service told reporters that the well was dry.", "source"),
        ("A Relief League spokesman said that the well was dry.", "Relief League"),
        ("Chadian officials said that the well was dry.", "Chad"),
        ("Traders interviewed by the League said that the well was dry.", "Traders"),
        ("Two people familiar with the talks said that the well was dry.", "people"),
        ("Several said that the well was dry.", "Several"),
        ("The number said that the well was dry.", None),
        ("Local media said that the well was dry.", None),
    ],
)
def test_whose_claim_it_is(text: str, name: str | None, speakers: Speakers) -> None:
    (found,) = speakers(text)
    assert (found.name if found else None) == name
    if found and name not in ("Chad", "Relief League"):
        assert (found.type, found.actor, found.mentions[0].kind) == ("person", None, "title")


def test_bodies_together_and_one_of_them(speakers: Speakers) -> None:
    several, one = speakers("Several foreign channels denied it. “There is no ring,” wrote one of them.")
    assert several is not None
    assert one is not None
    assert (several.name, several.type) == ("foreign channels", "organisation")
    assert (one.name, one.type) == ("one", "organisation")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The port authority said that the quay was hit. It added that two ships sank.", ["port authority"] * 2),
        ("The army said that the quay was hit. It added that two ships sank.", ["army"] * 2),
        ("The presidency condemned the raid. Its statement, issued on Monday, urged Chad to act.", ["presidency"] * 2),
        ("The local branch of the tax ministry said that it had closed.", ["local branch"]),
        ("The regional bar association said that two lawyers were held.", ["regional bar association"]),
        ("Residents said that rain fell. It said that two ships sank.", ["Residents", None]),
    ],
)
def test_bodies_without_a_name(text: str, names: list[str | None], speakers: Speakers) -> None:
    assert [entity.name if entity else None for entity in speakers(text)] == names


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Residents of Abéché said that rain fell. Residents also said that roads were shut.", True),
        ("Residents of Abéché said that rain fell. Residents of Moundou said that roads were shut.", False),
        ("Residents said that rain fell. Traders said that roads were shut.", False),
        ("Residents said that rain fell. They added that roads were shut.", True),
        ("A diplomat said that rain fell. A second diplomat said that roads were shut.", False),
    ],
)
def test_whether_two_sources_are_one_group(text: str, same: bool, speakers: Speakers) -> None:
    first, second = speakers(text)
    assert first is not None
    assert (first == second) is same


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("One, a driver from Abéché", "driver"),
        ("Another, a driver from Abéché", "driver"),
        ("A third, a driver from Abéché", "driver"),
        ("A midwife from a clinic in Abéché, who asked not to be named", "midwife"),
        ("His elder brother, a driver", "elder brother"),
    ],
)
def test_somebody_is_told_by_the_first_words(source: str, name: str, lexicon: Lexicon) -> None:
    found = find_person((Span(0, len(source)),), source, compile_lists(lexicon))
    assert found is not None
    assert found.names[0].text == name

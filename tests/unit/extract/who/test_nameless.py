"""People whom a text never names: one of several, somebody's kin, those of a body who don't speak for it."""

from collections.abc import Callable

import pytest

from briefreader.model.actor import Actor, Alias
from briefreader.model.analysis import Entity

ACTORS = (
    Actor("chad", "Chad", "state", country="TD", aliases=(Alias("N’Djamena", "metonym", weak=True),)),
    Actor("mali", "Mali", "state", country="ML", aliases=(Alias("Bamako", "metonym", weak=True),)),
    Actor("kanem", "Kanem", "place", country="TD"),
    Actor("relief-league", "Relief League", "ngo"),
    Actor("salt-front", "Salt Front", "armed_group"),
    Actor("hawa-ali", "Hawa Ali", "person"),
)
Speakers = Callable[[str], list[Entity | None]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Four drivers came back. One of them said that the ford was closed.", "One of them"),
        ("The drivers came back. One of the drivers said that the ford was closed.", "One of the drivers"),
        ("One of three drivers said that the ford was closed.", "One of three drivers"),
        ("A driver shrugged. Another said that the ford was closed.", "Another"),
        ("Two drivers shrugged. A third said that the ford was closed.", "A third"),
        ("The Relief League met. One of its members said that the ford was closed.", "One of its members"),
        ("The Relief League met. One of its officials said that the ford was closed.", "Relief League"),
        ("Some of them said that the ford was closed.", "Some of them"),
        ("The other miller said that the ford was closed.", "other miller"),
        ("Both women said that the ford was closed.", "women"),
        ("Three letters came. One said that the ford was closed.", None),
        ("Three letters came. One said that 20 people had drowned. Another said that the ford was closed.", None),
        ("A Relief League volunteer said that the ford was closed.", "Relief League volunteer"),
        ("A worker with the Relief League said that the ford was closed.", "worker"),
        ("A member of the Relief League said that the ford was closed.", "member"),
        ("A Relief League official said that the ford was closed.", "Relief League"),
        ("A Relief League spokeswoman said that the ford was closed.", "Relief League"),
        ("A Relief League statement said that the ford was closed.", "Relief League"),
        ("Hawa Ali was lost. Her sister said that the ford was closed.", "sister"),
        ("Hawa Ali was lost. The woman's employer said that the ford was closed.", "employer"),
        ("Hawa Ali's lawyer said that the ford was closed.", "lawyer"),
        ("A tired weaver shrugged. She said that the ford was closed.", "tired weaver"),
        ("A tired father shrugged. She said that the ford was closed.", None),
        ("The owner of a mill said that the ford was closed.", "owner"),
    ],
)
def test_who_without_a_name_speaks(text: str, name: str | None, speakers: Speakers) -> None:
    found = speakers(text)[-1]
    assert (found.name if found else None) == name
    if found and name != "Relief League":
        assert (found.type, found.actor, found.mentions[0].kind) == ("person", None, "title")


@pytest.mark.parametrize(
    "text",
    [
        "Four drivers came back. One of them said that the ford was closed. He said that the toll was high.",
        "Some of them said that the ford was closed. They said that the toll was high.",
        "A Relief League cleaner said that the ford was closed. He said that the toll was high.",
        "Hawa Ali was lost. Her brother said that the ford was closed. He said that the toll was high.",
        "Hawa Ali fled. Her uncle said that the ford was closed. Rain fell. Her uncle said that the toll was high.",
        "Hawa Ali fled. Her lawyer said that the ford was closed. Rain fell. Her lawyer said that the toll was high.",
        "A beekeeper said that the ford was closed. Rain fell. Snow fell. The beekeeper said that the toll was high.",
        "A local source said that the ford was closed. The same source said that the toll was high.",
        "A local source said that the ford was closed. This resident said that the toll was high.",
        "Gen. Musa Bello met Gen. Omar Kolt, who said that the ford was closed. This officer said that it rained.",
        "Omar Kolt, head of the guild, said that the ford was closed. This miller said that the toll was high.",
        "The Salt Front said that the ford was closed. The same group said that the toll was high.",
    ],
)
def test_who_speaks_again(text: str, speakers: Speakers) -> None:
    first, second = speakers(text)
    assert first is not None
    assert first is second


@pytest.mark.parametrize(
    "text",
    [
        "A driver said that the ford was closed. Another driver said that the toll was high.",
        "A driver said that the ford was closed. The other driver said that the toll was high.",
        "A driver said that the ford was closed. This woman baker said that the toll was high.",
        "Some of them said that the ford was closed. Others said that the toll was high.",
        "Hawa Ali fled. Her uncle said that the ford was closed. Omar Kolt's uncle said that the toll was high.",
    ],
)
def test_somebody_else_speaks(text: str, speakers: Speakers) -> None:
    first, second = speakers(text)
    assert first is not None
    assert first is not second


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Chad met Mali. In N’Djamena, the government said that the ford was closed.", "Chad"),
        ("Chad met Mali. In Bamako, the authorities said that the ford was closed.", "Mali"),
        ("In Bamako, the authorities said that the ford was closed.", "Mali"),
        ("Chad met Mali. In Mali, the government said that the ford was closed.", "Mali"),
        ("Chad fell. Chad rose. In Kanem, the government said that the ford was closed.", "Chad"),
        ("Chad fell. Chad rose. In Kanem, the authorities said that the ford was closed.", "authorities"),
    ],
)
def test_a_government_is_of_the_place_that_its_sentence_opens_with(text: str, name: str, speakers: Speakers) -> None:
    found = speakers(text)[-1]
    assert (found.name if found else None) == name

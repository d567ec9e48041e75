from dataclasses import replace
from typing import Any

import pytest

from briefreader.model.actor import Actor, Affiliation, Alias
from briefreader.store.check import check_actors

GOOD = Actor("navy", "Navy of X", "military", country="XX", provenance="test")
STRANGE: Any = "wizard"
COMMON = frozenset({"the", "front", "army", "us"})


def kinds(*actors: Actor) -> list[tuple[str, str]]:
    return [(found.actor, found.kind) for found in check_actors(actors, str.casefold, COMMON)]


def aliased(*aliases: Alias) -> Actor:
    return replace(GOOD, aliases=aliases)


def test_nothing_is_wrong() -> None:
    other = Actor(
        "guard", "Guard", "party", (Alias("HG", "acronym"),), (Affiliation("navy", "part_of"),), provenance="."
    )
    assert kinds(GOOD, other) == []


@pytest.mark.parametrize(
    ("actor", "kind"),
    [
        (replace(GOOD, id="Navy!"), "id"),
        (replace(GOOD, kind=STRANGE), "kind"),
        (aliased(Alias("Fleet", STRANGE)), "kind"),
        (replace(GOOD, country="xx"), "country"),
        (replace(GOOD, provenance=" "), "provenance"),
        (aliased(Alias("Navy of X", "former_name")), "repeated"),
        (aliased(Alias(" ", weak=True)), "repeated"),
        (aliased(Alias("Fleet", since="2016-07", until="2015")), "date"),
        (aliased(Alias("Fleet", since="July 2016")), "date"),
        (aliased(Alias("Fleet", until="2016-02-30")), "date"),
        (aliased(Alias("Fleet", until="20160203")), "date"),
        (replace(GOOD, affiliations=(Affiliation("nobody", "leads"),)), "dangling"),
        (replace(GOOD, affiliations=(Affiliation("navy", "leads"),)), "dangling"),
        (aliased(Alias("Xn")), "links_too_much"),
        (aliased(Alias("X")), "links_too_much"),
        (aliased(Alias("The Army")), "links_too_much"),
        (aliased(Alias("fleet")), "links_too_much"),
    ],
)
def test_what_is_wrong(actor: Actor, kind: str) -> None:
    assert kinds(actor) == [(actor.id, kind)]


@pytest.mark.parametrize(
    "alias",
    [
        Alias("The Army", weak=True),
        Alias("US"),
        Alias("海"),
        Alias("Fleet", since="2016", until="2016-03"),
        Alias("Fleet", since="2016-03", until="2016"),
        Alias("Army of X"),
    ],
)
def test_what_is_fine(alias: Alias) -> None:
    assert kinds(aliased(alias)) == []


def test_names_that_two_actors_bear() -> None:
    other = Actor("fleet", "Fleet of X", "military", provenance="test")
    assert kinds(GOOD, replace(other, aliases=(Alias("NAVY of x"),))) == [("fleet", "same_name")]
    assert kinds(GOOD, replace(other, aliases=(Alias("NAVY of x", weak=True),))) == []
    old, new = Alias("Fleet", until="2012-05"), Alias("Fleet", since="2013")
    assert kinds(aliased(old), replace(other, aliases=(new,))) == []
    assert kinds(aliased(old), replace(other, aliases=(replace(new, since="2012"),))) == [("fleet", "same_name")]


def test_ids_that_two_actors_have() -> None:
    assert kinds(GOOD, replace(GOOD, name="Fleet")) == [("navy", "id")]

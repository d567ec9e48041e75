from dataclasses import replace

from briefreader.model.actor import Actor, Affiliation, Alias
from briefreader.model.changes import describe_change

NAVY = Actor("navy", "Navy", "military", (Alias("N", "acronym"),), (Affiliation("x", "part_of"),), notes="old")


def test_nothing_changed() -> None:
    assert describe_change(NAVY, replace(NAVY, updated="now")) == ()


def test_every_field_is_told_of() -> None:
    after = Actor(
        "navy",
        "Fleet",
        "armed_group",
        (Alias("N", "acronym", since="2011", weak=True), Alias("Fl", "nickname", until="2020")),
        (Affiliation("y", "backed_by", since="2011", until="2012"),),
        country="XX",
        summary="Who",
        external_ids=(("wikidata", "Q0"),),
        provenance="me",
    )
    assert describe_change(NAVY, after) == (
        "renamed from “Navy” to “Fleet”",
        "kind armed group instead of military",
        "country XX",
        "summary written",
        "notes taken away",
        "provenance changed",
        "alias “N” (acronym, since 2011, weak) changed",
        "alias “Fl” (nickname, until 2020) added",
        "link part of x taken away",
        "link backed by y (2011 to 2012) added",
        "id wikidata Q0 added",
    )

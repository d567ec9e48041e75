from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.errors import StoreError
from briefreader.model.actor import Actor, ActorKind, Affiliation, AffiliationRole, Alias, AliasKind
from briefreader.store.record_text import parse_record, render_record

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
DATES = st.none() | st.sampled_from(["2011", "2011-07", "2011-07-29"])
ALIASES = st.builds(Alias, TEXT, st.sampled_from(get_args(AliasKind)), TEXT, TEXT, DATES, DATES, st.booleans())
TIES = st.builds(Affiliation, TEXT, st.sampled_from(get_args(AffiliationRole)), TEXT, DATES, DATES, TEXT)
ACTORS = st.builds(
    Actor,
    id=st.just("some-id"),
    name=TEXT,
    kind=st.sampled_from(get_args(ActorKind)),
    aliases=st.lists(ALIASES, max_size=3).map(tuple),
    affiliations=st.lists(TIES, max_size=3).map(tuple),
    country=TEXT,
    summary=TEXT,
    external_ids=st.dictionaries(TEXT, TEXT, max_size=3).map(lambda d: tuple(d.items())),
    notes=TEXT,
    provenance=TEXT,
    created=TEXT,
)
NAVY = Actor("navy", "Navy", "military", created="then")


def render(actor: Actor) -> str:
    return render_record(actor, get_args(AliasKind), get_args(AffiliationRole))


@given(ACTORS)
def test_a_record_comes_back_as_it_was(actor: Actor) -> None:
    assert parse_record(render(actor), actor) == actor


@given(ACTORS)
def test_nothing_in_a_text_could_act_on_a_terminal(actor: Actor) -> None:
    assert not [
        sign
        for sign in render(actor)
        if sign != "\n" and (not sign.isprintable() and sign in "\x1b\x7f\x9b\u202e\u2028")
    ]


def test_prose_stands_line_by_line() -> None:
    text = render(replace(NAVY, notes='one\ntwo "quoted"\n'))
    assert '"""\none\ntwo \\"quoted\\"\n"""' in text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("name = ", "isn't TOML"),
        ('name = "N"', "kind is missing"),
        ('name = "N"\nkind = "fleet"', "kind: 'fleet' is none of"),
        ('name = "N"\nkind = "military"\nnmae = "M"', "nmae: is no field"),
        ('name = "N"\nkind = "military"\naliases = [{ name = 3 }]', r"aliases\[0\].name: 3 is no text"),
        ('id = "fleet"\nname = "N"\nkind = "military"', "the id of an actor can't be changed"),
    ],
)
def test_what_is_no_record(text: str, told: str) -> None:
    with pytest.raises(StoreError, match=told):
        parse_record(text, NAVY)


def test_times_and_id_stay() -> None:
    assert parse_record('name = "N"\nkind = "party"\nexternal_ids = { q = 5 }', NAVY) == Actor(
        "navy", "N", "party", created="then", external_ids=(("q", "5"),)
    )

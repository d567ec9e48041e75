from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from briefreader.model.actor import Actor, Affiliation, Alias
from briefreader.store.merging import merge_actors, unmerge_actors

NAMES = st.sampled_from("ABCDE")
ALIASES = st.lists(st.builds(Alias, NAMES, st.sampled_from(["name", "acronym"])), max_size=3, unique=True).map(tuple)
TIES = st.lists(st.builds(Affiliation, st.sampled_from(["one", "two", "x"]), st.just("leads")), max_size=2, unique=True)


def actors(actor_id: str) -> st.SearchStrategy[Actor]:
    return st.builds(
        Actor,
        st.just(actor_id),
        NAMES,
        st.just("party"),
        ALIASES,
        TIES.map(tuple),
        st.sampled_from(["", "SY", "LB"]),
        st.sampled_from(["", "Some words."]),
        st.dictionaries(st.sampled_from(["wikidata", "misp"]), NAMES, max_size=2).map(lambda held: tuple(held.items())),
        st.sampled_from(["", "A note.", "Another."]),
    )


@given(actors("one"), actors("two"))
def test_every_name_of_both_is_kept(kept: Actor, gone: Actor) -> None:
    merged = merge_actors(kept, gone)
    named = {actor_name for actor in (kept, gone) for actor_name in (actor.name, *(a.name for a in actor.aliases))}
    assert {merged.name, *(alias.name for alias in merged.aliases)} == named
    assert (merged.id, merged.name, merged.kind) == (kept.id, kept.name, kept.kind)
    assert merged.aliases[: len(kept.aliases)] == kept.aliases
    assert {tie.actor for tie in merged.affiliations} <= {"x"}


@given(actors("one"), actors("two"))
def test_unmerged_is_as_before(kept: Actor, gone: Actor) -> None:
    apart = unmerge_actors(merge_actors(kept, gone), kept, gone)
    assert replace(apart, affiliations=()) == replace(kept, affiliations=())
    assert set(apart.affiliations) == set(kept.affiliations)


def test_what_was_changed_since_stays() -> None:
    kept = Actor("one", "One", "party", (Alias("O"),))
    gone = Actor("two", "Two", "party", (Alias("T"),), (Affiliation("x", "leads"),), "SY", notes="of two")
    merged = merge_actors(kept, gone)
    assert merged.aliases == (Alias("O"), Alias("Two"), Alias("T"))
    later = replace(merged, name="One and only", aliases=(*merged.aliases, Alias("New")), notes="mine")
    assert unmerge_actors(later, kept, gone) == replace(
        kept, name="One and only", aliases=(Alias("O"), Alias("New")), notes="mine"
    )


def test_what_the_two_disagree_on() -> None:
    kept = Actor("one", "One", "party", country="SY", summary="S", external_ids=(("wikidata", "Q1"),), notes="a")
    gone = Actor(
        "two", "Two", "ngo", country="LB", summary="T", external_ids=(("wikidata", "Q2"), ("misp", "m")), notes="b"
    )
    merged = merge_actors(kept, gone)
    assert (merged.kind, merged.country, merged.summary) == ("party", "SY", "S")
    assert merged.external_ids == (("wikidata", "Q1"), ("misp", "m"))
    assert merged.notes == "a\n\nb"

"""Whose a list's records are: merged, apart, doubted."""

import pytest

from briefreader.desk.settling import NO_COUNTRY, Settling, map_states
from briefreader.exchange.records import Remarks
from briefreader.model.actor import Actor, Affiliation, Alias
from briefreader.search.fold import fold_loose

FRONT = Actor("river-front", "River Front", "armed_group", (Alias("RF", "acronym"),), country="FR")
MAYOR = Actor("ann-example", "Ann Example", "person", (Alias("Annie", weak=True),), country="FR")
LAND = Actor("fredonia", "Fredonia", "state", country="XK")
KNOWN = (FRONT, MAYOR, LAND)


def settle(*records: Actor, **options: bool) -> tuple[tuple[Actor, ...], dict[str, list[str]], int]:
    remarks = Remarks()
    settling = Settling(KNOWN, fold_loose, remarks, **options)
    settled = settling.settle(records)
    told: dict[str, list[str]] = {}
    for remark in remarks.found:
        told.setdefault(remark.kind, []).append(remark.item)
    return settled, told, settling.fresh


def test_one_name_and_country_is_one_actor() -> None:
    record = Actor("7", "the RÍVER-Front", "party", (Alias("R.F."), Alias("Front of Rivers")), country="FR")
    (settled,), told, fresh = settle(record)
    assert (settled.id, settled.name, settled.aliases) == ("river-front", "River Front", (Alias("Front of Rivers"),))
    assert told == {"merged": ["the RÍVER-Front → river-front"]}
    assert fresh == 0


def test_what_says_nothing_new_is_left_out() -> None:
    assert settle(Actor("7", "River Front", "armed_group", (Alias("RF"),), country="FR"))[0] == ()


@pytest.mark.parametrize(
    "record",
    [
        Actor("7", "River Front", "armed_group", country="DE"),
        Actor("7", "River Front", "armed_group"),
        Actor("7", "RF", "place", country="FR"),
        Actor("7", "Fredonia", "company", country="XK"),
        Actor("7", "Ann Example", "person"),
    ],
)
def test_others_of_a_name_are_kept_apart_and_told(record: Actor) -> None:
    (settled,), told, fresh = settle(record)
    assert settled.id not in {actor.id for actor in KNOWN}
    assert settled.name == record.name
    assert len(told["doubted"]) == fresh == 1


def test_a_missing_country_is_told_apart_and_can_be_passed_over() -> None:
    remarks = Remarks()
    Settling(KNOWN, fold_loose, remarks).settle([Actor("7", "River Front", "ngo")])
    assert [remark.reason for remark in remarks.found] == [NO_COUNTRY]
    (settled,), _, fresh = settle(Actor("7", "River Front", "ngo", (Alias("X Front"),)), lenient=True)
    assert (settled.id, fresh) == ("river-front", 0)
    for other in (Actor("7", "River Front", "ngo", country="DE"), Actor("7", "River Front", "person")):
        assert settle(other, lenient=True)[2] == 1


def test_records_of_a_list_are_merged_with_each_other() -> None:
    first = Actor("1", "Hill Party", "party", (Alias("HP"),), country="FR", provenance="line 1")
    second = Actor("2", "hill party", "party", (Alias("Party of the Hill"),), country="FR", provenance="line 2")
    (settled,), told, fresh = settle(first, second)
    assert [alias.name for alias in settled.aliases] == ["HP", "Party of the Hill"]
    assert (settled.provenance, fresh, len(told["merged"])) == ("line 1; line 2", 1, 1)


def test_no_name_that_somebody_is_known_by_goes_to_another() -> None:
    record = Actor("7", "Hill Party", "party", (Alias("RF"), Alias("Annie"), Alias("Hillers")), country="FR")
    (settled,), told, _ = settle(record)
    assert settled.aliases == (Alias("Hillers"),)
    assert [item.partition(":")[0] for item in told["dropped"]] == ["RF", "Annie"]


def test_ties_lead_to_where_their_actors_went() -> None:
    ties = tuple(Affiliation(target, "part_of") for target in ("2", "fredonia", "nobody", "1"))
    first = Actor("1", "Hill Party", "party", affiliations=ties, country="FR")
    (hill,), told, _ = settle(first, Actor("2", "River Front", "party", country="FR"))
    assert hill.affiliations == (Affiliation("river-front", "part_of"), Affiliation("fredonia", "part_of"))
    assert told["dropped"] == ["Hill Party: part_of nobody", "Hill Party: part_of"]


def test_ids_are_kept_where_they_are_worth_it() -> None:
    records = (Actor("hp", "Hill Party", "party"), Actor("river-front", "River Front", "party"))
    assert [actor.id for actor in settle(*records)[0]] == ["hill-party", "river-front-2"]
    settled, _, fresh = settle(*records, keep_ids=True)
    assert ([actor.id for actor in settled], fresh) == (["hp"], 1)
    assert [actor.id for actor in settle(Actor("../x", "Hill", "ngo"), keep_ids=True)[0]] == ["hill"]


def test_a_country_of_two_states_has_none() -> None:
    assert map_states(KNOWN) == {"XK": "fredonia"}
    assert map_states((*KNOWN, Actor("other", "Other", "state", country="XK"))) == {}


def test_who_was_removed_stays_away_and_is_told() -> None:
    remarks = Remarks()
    settling = Settling(KNOWN, fold_loose, remarks, removed=["hill-party"])
    assert settling.settle([Actor("1", "Hill Party", "party"), Actor("2", "Hill Group", "party")])[0].id == "hill-group"
    assert [(remark.kind, remark.item) for remark in remarks.found] == [("dropped", "Hill Party (hill-party)")]


def test_thousands_of_one_name_are_told_apart() -> None:
    settled, told, fresh = settle(*(Actor(str(number), "Ann Example", "person") for number in range(5000)))
    assert (len(settled), fresh, len(told["doubted"])) == (5000, 5000, 5000)
    assert len({actor.id for actor in settled}) == 5000

"""Which names are one, which actor that is, and what is left open."""

from collections.abc import Callable, Sequence

import pytest

from briefreader.extract.engine import FoundName, Resources
from briefreader.extract.names.finding import find_names
from briefreader.extract.who.cast import Cast
from briefreader.extract.who.entities import build_cast
from briefreader.model.actor import Actor, Alias
from briefreader.model.analysis import Entity, EntityType
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span

Casting = Callable[..., Cast]


@pytest.fixture
def cast(build: Callable[[Sequence[Actor]], Resources], brief: Callable[..., Briefing]) -> Casting:
    """Works out who is who in a text, without any attribution."""

    def work_out(text: str, *actors: Actor, published: str | None = None) -> Cast:
        resources, briefing = build(actors), brief(text, published)
        return build_cast(briefing, find_names(briefing, resources), (), resources)

    return work_out


def named(cast: Cast, words: str, nth: int = 0) -> Entity:
    """The entity whose mention covers the nth place where the words stand."""
    start = -1
    for _ in range(nth + 1):
        start = cast.text.index(words, start + 1)
    found = cast.entity(cast.entity_at(Span(start, start + len(words))))
    assert found is not None
    return found


@pytest.mark.parametrize(
    "text",
    [
        "The Dawn Front (ALF) fled. Later the ALF returned.",
        "The Dawn Front, now known as the ALF, fled.",
        "The Dawn Front, which later changed its name to the Army of Light, fled from the Army of Light.",
        "What was known as the Dawn Front (now the Army of Light) fled.",
        "The Dawn Front, formerly the Army of Light, fled.",
    ],
)
def test_a_definition_makes_two_names_one(text: str, cast: Casting) -> None:
    found = cast(text)
    other = "ALF" if "ALF" in text else "Army of Light"
    assert named(found, "Dawn Front") is named(found, other)
    assert "the text says" in named(found, other).why


@pytest.mark.parametrize("text", ["The Dawn Front in Homs (Syria) fled.", "The Dawn Front and the Army of Light fled."])
def test_what_is_no_definition(text: str, cast: Casting) -> None:
    found = cast(text)
    assert len({e.id for e in found.entities}) == len(found.entities)
    assert all(len(e.mentions) == 1 for e in found.entities)


def test_a_definition_outranks_the_store(cast: Casting) -> None:
    southern = Actor("southern", "Southern Lake Army", "armed_group", (Alias("SLA", "acronym"),))
    found = cast("The Steppe Liberation Army (SLA) fled. The SLA lost.", southern)
    assert named(found, "SLA", 1) is named(found, "Steppe")
    assert named(found, "SLA").actor is None


def test_a_known_acronym_links_a_spelling_that_the_store_does_not_know(cast: Casting) -> None:
    known = Actor("fajr", "Harakat al-Fajr", "armed_group", (Alias("HFX", "acronym"),))
    assert named(cast("Harakaat al-Fajr (HFX) fled.", known), "HFX").actor == "fajr"


GUARDS = (
    Actor("guard-ru", "Coast Watch of Russia", "government_body", (Alias("Coast Watch"),), country="RU"),
    Actor("guard-ua", "Coast Watch of Ukraine", "government_body", (Alias("Coast Watch"),), country="UA"),
)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Russia’s Coast Watch fired. Ukraine did not.", "guard-ru"),
        ("The Ukrainian Coast Watch fired on Russia.", "guard-ua"),
        ("The Coast Watch of Ukraine fired.", "guard-ua"),
        ("The Coast Watch fired on a ship from Russia.", "guard-ru"),
        ("The Coast Watch fired between Russia and Ukraine.", None),
        ("The Coast Watch fired.", None),
    ],
)
def test_a_name_that_two_bear_stays_open_unless_the_text_decides(text: str, actor: str | None, cast: Casting) -> None:
    entity = named(cast(text, *GUARDS), "Coast Watch")
    assert entity.actor == actor
    assert entity.candidates == (() if actor else ("guard-ru", "guard-ua"))
    assert entity.why


def test_a_definition_decides_between_two_bearers(cast: Casting) -> None:
    old = Actor("old", "Free River Army", "armed_group")
    new = Actor("new", "River Commandos", "armed_group", (Alias("Free River Army"),))
    text = "The Free River Army fled. The River Commandos (now the Free River Army) stayed."
    assert named(cast(text, old, new), "Free River Army").actor == "new"


def test_the_date_decides_between_two_bearers(cast: Casting) -> None:
    old = Actor("old", "Old Front", "armed_group", (Alias("Dawn Front", until="2015"),))
    new = Actor("new", "New Front", "armed_group", (Alias("Dawn Front", since="2019"),))
    assert named(cast("The Dawn Front fled.", old, new, published="2014-05-01"), "Dawn").actor == "old"
    assert named(cast("The Dawn Front fled.", old, new, published="2022"), "Dawn").actor == "new"
    assert named(cast("The Dawn Front fled.", old, new), "Dawn").actor is None


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Omar Haddad left. Haddad spoke.", "Omar Haddad", "Haddad spoke"),
        ("Abdel Karim al-Masri left. Gen. Masri spoke.", "Abdel Karim", "Masri spoke"),
        ("President Olena Kovalska left. Kovalskaa spoke.", "Olena", "Kovalskaa"),
        ("Sergei Markow left. Sergey Markow spoke.", "Sergei", "Sergey"),
        ("The Falcon Group left. Falcon spoke.", "Falcon Group", "Falcon spoke"),
        (
            "The Russian Foreign Ministry left. Russia’s Ministry of Foreign Affairs spoke.",
            "Russian Foreign",
            "Ministry of",
        ),
        ("The Syrian Defense Ministry left. The Ministry of Defence spoke.", "Syrian Defense", "Ministry of Defence"),
        ("They left the Karam base. The fight for Karam began.", "Karam base", "Karam began"),
        ("The Northern Valley Relief Board left. The NVRB spoke.", "Northern", "NVRB"),
        ("The Port Authority of Karam left. The Port Authority spoke.", "Authority of", "Authority spoke"),
    ],
)
def test_short_forms_and_other_words_for_one(text: str, one: str, other: str, cast: Casting) -> None:
    found = cast(text)
    assert named(found, one) is named(found, other)


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Omar Haddad met Samir Haddad. Later Haddad spoke.", "Omar", "Haddad spoke"),
        (
            "The Relief Board of Karam met the Relief Board of Homs. The Relief Board spoke.",
            "Board of K",
            "Board spoke",
        ),
        ("The Karam airport burned. In Karam they fled.", "Karam airport", "Karam they"),
        ("The Syrian Foreign Ministry met the Iraqi Foreign Ministry.", "Syrian Foreign", "Iraqi Foreign"),
        ("They flew to Riyadh. Riyadh denied it.", "Riyadh", "Riyadh denied"),
        ("Russian citizens fled. Russian forces stayed.", "Russian citizens", "Russian forces"),
    ],
)
def test_what_stays_two(text: str, one: str, other: str, cast: Casting) -> None:
    found = cast(text)
    assert named(found, one) is not named(found, other)


def test_a_surname_of_two_says_so(cast: Casting) -> None:
    found = cast("Omar Haddad met Samir Haddad. Later Haddad spoke.")
    assert "may be short for “Omar Haddad” or “Samir Haddad”" in named(found, "Haddad spoke").why


def test_a_body_is_known_in_other_words(cast: Casting) -> None:
    ministry = Actor("mfa", "Ministry of Foreign Affairs of the Republic of Syria", "government_body", country="SY")
    entity = named(cast("The Syrian Foreign Ministry spoke.", ministry), "Syrian Foreign")
    assert (entity.actor, entity.score) == ("mfa", 90)
    assert "in other words" in entity.why


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Moscow has denied it.", "metonym"),
        ("Fighters backed by Moscow fled.", "metonym"),
        ("Russian forces fled.", "demonym"),
        ("Russian-backed forces fled.", "demonym"),
        ("Russian and Syrian forces fled.", "demonym"),
        ("Russian Deputy Minister Omar Haddad fled.", "demonym"),
    ],
)
def test_a_state_by_its_capital_or_adjective(text: str, kind: str, cast: Casting) -> None:
    russia = next(e for e in cast(text).entities if e.actor == "russia")
    assert (russia.type, russia.subtype, russia.mentions[0].kind) == ("location", "country", kind)


@pytest.mark.parametrize(
    "text", ["A bomb went off in Moscow.", "Moscow residents fled.", "MOSCOW, May 5 (Wire) - Snow fell."]
)
def test_a_capital_as_a_place(text: str, cast: Casting) -> None:
    place = next(e for e in cast(text).entities if e.type == "location")
    assert (place.type, place.actor) == ("location", None)


@pytest.mark.parametrize("text", ["Russian citizens fled.", "The Russians fled.", "He is Russian."])
def test_a_people_is_not_its_state(text: str, cast: Casting) -> None:
    (people,) = cast(text).entities
    assert (people.type, people.actor) == ("nationality", None)


def test_an_engines_names_are_trimmed_and_the_gazetteers_win(
    states: Resources, brief: Callable[[str], Briefing]
) -> None:
    text = "The Russian forces met President Omar Haddad, the rebels and the NATO in Syria."
    found: list[tuple[str, EntityType]] = [
        ("Russian forces", "organisation"),
        ("President Omar Haddad", "person"),
        ("the rebels", "organisation"),
    ]
    found += [("the NATO", "location"), ("Syria", "organisation")]
    names = [FoundName(Span(text.index(w), text.index(w) + len(w)), kind) for w, kind in found]
    cast = build_cast(brief(text), names, (), states)
    assert [(m.span.of(text), e.type) for e in cast.entities for m in e.mentions] == [
        ("Russian", "location"),
        ("Omar Haddad", "person"),
        ("NATO", "organisation"),
        ("Syria", "location"),
    ]


def test_a_type_that_an_engine_flips_is_settled_by_the_rest(
    states: Resources, brief: Callable[[str], Briefing]
) -> None:
    text = "Karam fell. In Karam they wept. Karam burned. Ali Sabra left. Sabra spoke."
    kinds: list[tuple[str, EntityType]] = [("Karam", "person"), ("Karam", "location"), ("Karam", "location")]
    kinds += [("Ali Sabra", "person"), ("Sabra", "location")]
    names, start = [], 0
    for words, kind in kinds:
        start = text.index(words, start)
        names.append(FoundName(Span(start, start + len(words)), kind))
        start += len(words)
    cast = build_cast(brief(text), names, (), states)
    assert [(e.name, e.type, len(e.mentions)) for e in cast.entities] == [
        ("Karam", "location", 3),
        ("Ali Sabra", "person", 2),
    ]


def test_a_portfolio_before_a_title_is_nobody(
    build: Callable[[Sequence[Actor]], Resources], brief: Callable[..., Briefing]
) -> None:
    text = "Defence Secretary Ana Kolt left. Lena Press came with Secretary Kolt."
    found = [
        FoundName(Span(start, start + len(name)), "person")
        for name in ("Defence", "Ana Kolt", "Lena Press")
        for start in (text.index(name),)
    ]
    cast = build_cast(brief(text), found, (), build(()))
    assert {e.name for e in cast.entities} == {"Ana Kolt", "Lena Press"}


def test_names_go_on_behind_an_apostrophe_and_a_persons_behind_a_role(
    build: Callable[[Sequence[Actor]], Resources], brief: Callable[..., Briefing]
) -> None:
    text = "The Ta'ang left with its chief dispatcher, Lena Kolt, said Tera.info today."
    kinds: tuple[tuple[str, EntityType], ...] = (
        ("Ta", "nationality"),
        ("Lena Kolt", "organisation"),
        ("Tera", "location"),
    )
    found = []
    for name, kind in kinds:
        start = text.index(f" {name}") + 1
        found.append(FoundName(Span(start, start + len(name)), kind, confidence=0.5))
    cast = build_cast(brief(text), found, (), build(()))
    told = {(m.span.of(text), e.type) for e in cast.entities for m in e.mentions if m.kind == "name"}
    assert {("Ta'ang", "nationality"), ("Lena Kolt", "person")} <= told
    assert any(words == "Tera.info" for words, _ in told)


def test_an_owner_is_no_part_of_a_name_nor_is_what_it_owns(
    build: Callable[[Sequence[Actor]], Resources], brief: Callable[..., Briefing]
) -> None:
    text = "Karam’s Ministry of Salt and the Nehri resistance committees met the Tirwa state council."
    kinds: tuple[tuple[str, EntityType], ...] = (
        ("Karam’s Ministry of Salt", "organisation"),
        ("Nehri resistance", "organisation"),
        ("Tirwa", "organisation"),
    )
    found = [
        FoundName(Span(at, at + len(name)), kind, confidence=0.9) for name, kind in kinds for at in (text.index(name),)
    ]
    cast = build_cast(brief(text), found, (), build((Actor("karam", "Karam", "state", country="KM"),)))
    told = {(m.span.of(text), e.type) for e in cast.entities for m in e.mentions}
    assert told == {
        ("Karam", "location"),
        ("Ministry of Salt", "organisation"),
        ("Nehri", "organisation"),
        ("Tirwa", "location"),
    }


def test_a_peoples_army_has_no_owner(
    build: Callable[[Sequence[Actor]], Resources], brief: Callable[..., Briefing]
) -> None:
    text = "The Karam People's Army left."
    found = [FoundName(Span(4, 23), "organisation")]
    cast = build_cast(brief(text), found, (), build((Actor("karam", "Karam", "state", country="KM"),)))
    assert [e.name for e in cast.entities] == ["Karam People's Army"]


@pytest.mark.parametrize("other", ["Tuesday", "18 November", "November 18, 2025", "2025-11-18"])
def test_one_day_in_several_words(other: str, cast: Casting) -> None:
    told = cast(f"It rained on Tuesday and on Monday. The pier burned on {other}.", published="2025-11-19")
    days = [sorted(m.span.of(told.text) for m in e.mentions) for e in told.entities if e.type == "temporal"]
    assert sorted(days) == sorted([["Monday"], sorted(["Tuesday", other])])


def test_a_state_and_its_body_side_by_side_are_one_name(
    build: Callable[[Sequence[Actor]], Resources], brief: Callable[..., Briefing]
) -> None:
    mint = Actor("mint", "US Mint Department", "government_body", (Alias("Mint Department", weak=True),), country="US")
    text = "The United States Mint Department met the Russian forces."
    cast = build_cast(brief(text), (), (), build((mint,)))
    assert [(m.span.of(text), e.actor) for e in cast.entities for m in e.mentions] == [
        ("United States Mint Department", "mint"),
        ("Russian", "russia"),
    ]


def test_peoples_are_no_bodies_and_a_lone_number_is_no_time(
    states: Resources, brief: Callable[[str], Briefing]
) -> None:
    text = "Tamils and Yezidis fled in the last 24 hours."
    kinds: tuple[tuple[str, EntityType], ...] = (
        ("Tamils", "organisation"),
        ("Yezidis", "location"),
        ("24", "temporal"),
    )
    found = [FoundName(Span(text.index(w), text.index(w) + len(w)), kind) for w, kind in kinds]
    cast = build_cast(brief(text), found, (), states)
    assert [(e.name, e.type) for e in cast.entities] == [("Tamils", "nationality"), ("Yezidis", "nationality")]

"""The word lists that tell names apart, made ready to look phrases up in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from briefreader.extract.language.lexicon import Lexicon
from briefreader.extract.language.words import split_words
from briefreader.model.analysis import EntityType
from briefreader.model.span import Span

Phrases = frozenset[str]
_GENDERS: tuple[Literal["female", "male"], ...] = ("female", "male")


def phrases(entries: Iterable[str]) -> Phrases:
    """Phrases as `phrase_at` compares them: casefolded words with single spaces between."""
    return frozenset(" ".join(w.lower for w in split_words(entry, Span(0, len(entry)))) for entry in entries)


@dataclass(frozen=True, slots=True)
class WordLists:
    """The lists of `data/lexicon` that rules about names use; see the comments there.

    Attributes:
        heads: the type and subtype that a name has by its last word or words; `first_heads` by its first word.
        before: words after which a name most likely is an organisation, a medium, a company, a vehicle.
        numbered: organisation heads that a number may follow.
        facilities: place heads that belong to the name even where written small.
        areas: place heads that belong to it only with a capital.
        abbreviations: titles that are written with a full stop, without it.
        given: the gender that a given name tells.
        occupations: what people without a name are called; `undoing` words that only end like such, `groups` several,
            `sides` those besides of whom something is asked.
        roles: common nouns for people, by class; `any_role` all of them, `callings` with titles and words of gender.
    """

    grammar: Phrases
    common: Phrases
    titles: Phrases
    abbreviations: Phrases
    portfolio: Phrases
    modifiers: Phrases
    female: Phrases
    male: Phrases
    given: Mapping[str, Literal["female", "male"]]
    roles: Mapping[str, Phrases]
    any_role: Phrases
    callings: Phrases
    heads: Mapping[str, tuple[EntityType, str]]
    small_heads: Phrases
    numbered: Phrases
    facilities: Phrases
    areas: Phrases
    place_prepositions: Phrases
    compass: Phrases
    first_heads: Mapping[str, tuple[EntityType, str]]
    before: Mapping[str, Phrases]
    peoples: Phrases
    speech: Phrases
    members: Phrases
    owned_by_places: Phrases
    addressing: Phrases
    small_media: Phrases
    people: Phrases
    occupations: Phrases
    undoing: Phrases
    groups: Phrases
    sides: Phrases
    state: Phrases


@lru_cache(maxsize=4)
def compile_lists(lexicon: Lexicon) -> WordLists:
    """The lists of a lexicon; kept, since they are the same for every briefing."""

    def get(table: str, key: str) -> Phrases:
        return phrases(lexicon.words(table, key))

    heads: dict[str, tuple[EntityType, str]] = {}
    for subtype in ("region", "city", "facility", "country"):
        heads |= dict.fromkeys(get("place_heads", subtype), ("location", subtype))
    heads |= dict.fromkeys(get("other_heads", "event"), ("event", ""))
    heads |= dict.fromkeys(get("other_heads", "document"), ("document", ""))
    subtypes = ("company", "ngo", "media", "international", "party", "armed_group", "military", "government_body")
    for subtype in subtypes:
        heads |= dict.fromkeys(get("organisation_heads", subtype), ("organisation", subtype))
    roles = {name: phrases(entries) for name, entries in lexicon.table("titles").get("roles", {}).items()}
    any_role: Phrases = frozenset().union(*roles.values())
    return WordLists(
        grammar=get("common", "grammar"),
        common=get("common", "words"),
        titles=get("titles", "prefix"),
        abbreviations=frozenset(p.removesuffix(" .") for p in get("titles", "prefix") if p.endswith(" .")),
        portfolio=get("titles", "portfolio"),
        modifiers=get("titles", "modifier"),
        female=get("titles", "female"),
        male=get("titles", "male"),
        given={name: gender for gender in _GENDERS for name in get("given_names", gender)},
        roles=roles,
        any_role=any_role,
        callings=any_role | get("titles", "prefix") | get("titles", "female") | get("titles", "male"),
        heads=heads,
        small_heads=get("organisation_heads", "small"),
        numbered=get("organisation_heads", "numbered"),
        facilities=get("place_heads", "facility"),
        areas=get("place_heads", "region") | get("place_heads", "city"),
        place_prepositions=get("place_heads", "prepositions"),
        compass=get("place_heads", "compass"),
        first_heads=_first_heads(lexicon),
        before={key: get("context", f"before_{key}") for key in ("organisation", "media", "company", "vehicle")},
        peoples=get("peoples", "peoples"),
        speech=get("context", "speech"),
        members=get("context", "members"),
        owned_by_places=get("context", "owned_by_places"),
        addressing=get("context", "addressing"),
        small_media=get("organisation_heads", "small_media"),
        people=get("context", "people"),
        occupations=get("occupations", "one"),
        undoing=get("occupations", "things"),
        groups=get("occupations", "groups"),
        sides=get("occupations", "sides"),
        state=get("context", "state"),
    )


def _first_heads(lexicon: Lexicon) -> dict[str, tuple[EntityType, str]]:
    tables: tuple[tuple[str, str, EntityType], ...] = (
        ("place_heads", "before", "location"),
        ("other_heads", "event_first", "event"),
        ("other_heads", "document_first", "document"),
    )
    heads: dict[str, tuple[EntityType, str]] = {}
    for table, key, kind in tables:
        heads |= dict.fromkeys(phrases(lexicon.words(table, key)), (kind, ""))
    for subtype, entries in lexicon.table("organisation_heads").get("first", {}).items():
        heads |= dict.fromkeys(phrases(entries), ("organisation", subtype))
    return heads

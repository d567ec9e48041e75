"""Actors and factions as the store knows them, whatever briefing they stand in."""

from dataclasses import dataclass
from typing import Literal

ActorKind = Literal[
    "person",
    "state",
    "government_body",
    "military",
    "armed_group",
    "party",
    "media",
    "international",
    "company",
    "ngo",
    "place",
]
AliasKind = Literal["name", "acronym", "former_name", "transliteration", "native", "metonym", "nickname", "demonym"]
AffiliationRole = Literal[
    "leads",
    "speaks_for",
    "member_of",
    "part_of",
    "backed_by",
    "allied_with",
    "opposed_to",
    "successor_of",
]


@dataclass(frozen=True, slots=True)
class Alias:
    """Another name of an actor.

    Attributes:
        script: ISO 15924 ("Arab", "Cyrl"), "" for Latin.
        language: ISO 639-1, "" where it doesn't matter.
        since: ISO date, to the year or month where no more is known; None where open.
        until: likewise.
        weak: never links by the name alone ("the Army", "Washington").
    """

    name: str
    kind: AliasKind = "name"
    script: str = ""
    language: str = ""
    since: str | None = None
    until: str | None = None
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Affiliation:
    """How an actor stands to another one; `actor` is the other's id."""

    actor: str
    role: AffiliationRole
    title: str = ""
    since: str | None = None
    until: str | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, state, group or body that claims are made by or about.

    Attributes:
        id: a slug that never changes.
        name: the name by which it goes now, in English.
        country: ISO 3166 alpha-2, "" where none.
        external_ids: pairs of scheme and id ("wikidata", "Q…").
        provenance: where the record comes from, in a line.
        created: ISO date-time; "" in the seed.
        updated: likewise.
    """

    id: str
    name: str
    kind: ActorKind
    aliases: tuple[Alias, ...] = ()
    affiliations: tuple[Affiliation, ...] = ()
    country: str = ""
    summary: str = ""
    external_ids: tuple[tuple[str, str], ...] = ()
    notes: str = ""
    provenance: str = ""
    created: str = ""
    updated: str = ""

"""What was found in a briefing: entities with their mentions, and claims."""

from dataclasses import dataclass
from typing import Literal

from briefreader.model.span import Span

EntityType = Literal[
    "person",
    "organisation",
    "location",
    "nationality",
    "temporal",
    "quantity",
    "money",
    "weapon",
    "vehicle",
    "event",
    "document",
    "work",
]
MentionKind = Literal["name", "alias", "acronym", "title", "metonym", "demonym", "pronoun"]
Checked = Literal["", "accepted", "corrected", "added"]
"""What a reader did with a finding: "" where it is the machine's alone."""
Stance = Literal[
    "states",
    "accuses",
    "denies",
    "confirms",
    "condemns",
    "supports",
    "urges",
    "warns",
    "pledges",
    "believes",
    "no_comment",
]


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where an entity is named or meant. `paragraph` counts from 1."""

    span: Span
    kind: MentionKind
    paragraph: int


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something that a briefing speaks of.

    Attributes:
        id: "e1", "e2", … in this analysis alone.
        name: the fullest name that the text gives, or the actor's.
        subtype: "" where none is known.
        actor: the id in the actor store, or None.
        score: 0-100, how surely the name is that actor.
        mentions: sorted, at least one.
        why: in plain words, why it was linked or left open.
        candidates: ids of the actors that fit where more than one does.
        checked: what a reader did with it.
    """

    id: str
    name: str
    type: EntityType
    subtype: str
    actor: str | None
    score: int
    mentions: tuple[Mention, ...]
    why: str = ""
    candidates: tuple[str, ...] = ()
    checked: Checked = ""


@dataclass(frozen=True, slots=True)
class ClaimSource:
    """Who makes a claim. No spans where the source is only implied."""

    spans: tuple[Span, ...]
    entity: str | None


@dataclass(frozen=True, slots=True)
class ClaimDate:
    """When a claim was made: the words, and the ISO date that they mean (None if unresolved)."""

    text: str
    iso: str | None


@dataclass(frozen=True, slots=True)
class Claim:
    """Who says what about whom; the fields are the contract's.

    Attributes:
        id: "c1", "c2", … in this analysis alone.
        paragraph: where its cue stands, counted from 1.
        source: None where nobody can be named.
        content: empty for `no_comment`, and where a claim only answers another.
        targets: ids of entities.
        replies_to: ids of earlier claims.
        checked: what a reader did with it.
    """

    id: str
    paragraph: int
    stance: Stance
    repeated: bool
    hedged: bool
    source: ClaimSource | None
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    quotes: tuple[Span, ...] = ()
    targets: tuple[str, ...] = ()
    via: str | None = None
    date: ClaimDate | None = None
    replies_to: tuple[str, ...] = ()
    checked: Checked = ""


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that an engine found in one briefing; entities and claims in order of their first place."""

    briefing: str
    engine: str
    entities: tuple[Entity, ...]
    claims: tuple[Claim, ...]

    def entity(self, entity_id: str | None) -> Entity | None:
        """The entity of an id, or None."""
        return next((e for e in self.entities if e.id == entity_id), None)

"""What the reader decided about the machine's findings, in words of the text and never by the ids of an analysis."""

from dataclasses import dataclass
from typing import Literal

from briefreader.model.analysis import EntityType, Stance
from briefreader.model.span import Span

Deed = Literal["accept", "reject", "correct", "add"]
About = Literal["entity", "link", "claim"]
_CONTEXT = 32  # code points kept before and after, enough to tell two equal quotes apart


@dataclass(frozen=True, slots=True)
class Anchor:
    """A passage by its place and its words; `prefix` and `suffix` are up to 32 code points around it."""

    span: Span
    quote: str
    prefix: str = ""
    suffix: str = ""


def anchor_at(text: str, span: Span) -> Anchor:
    """The anchor of a passage of `text`."""
    return Anchor(
        span, span.of(text), text[max(0, span.start - _CONTEXT) : span.start], text[span.end : span.end + _CONTEXT]
    )


@dataclass(frozen=True, slots=True)
class Party:
    """An entity that a verdict speaks of, known by one of its mentions; `actor` is an id in the actor store."""

    anchor: Anchor
    name: str
    type: EntityType
    subtype: str = ""
    actor: str | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim as the reader has it.

    Attributes:
        cue: the passages of the cue, `content` and `source` likewise; empty where there are none.
        speaker: who makes it, where that is an entity.
        targets: whom it is about.
    """

    stance: Stance
    cue: tuple[Anchor, ...] = ()
    content: tuple[Anchor, ...] = ()
    source: tuple[Anchor, ...] = ()
    speaker: Party | None = None
    targets: tuple[Party, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """One decision. Of one finding there is at most one; a later one takes its place.

    Attributes:
        id: unique in the store.
        briefing: the briefing's id.
        about: "link" is whom an entity is, with the entity itself left as it is.
        party: the entity as it is decided to be; as it was, where it is rejected. None for a claim.
        statement: the same of a claim. None for an entity.
        was: what the machine had instead: the actor's id, the stance.
        created: ISO date-time in UTC, `updated` likewise.
    """

    id: str
    briefing: str
    about: About
    deed: Deed
    party: Party | None = None
    statement: Statement | None = None
    was: str = ""
    created: str = ""
    updated: str = ""

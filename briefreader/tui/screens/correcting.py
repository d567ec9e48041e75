"""What a finding can be corrected to."""

from collections.abc import Callable
from typing import get_args

from briefreader.model.analysis import Claim, Entity, EntityType, Stance
from briefreader.tui.findings import Findings
from briefreader.tui.names import stance_name, type_name
from briefreader.tui.screens.choice import Option

_SPEAKERS = ("person", "organisation", "location", "nationality", "document", "work")
_NOW = "now"


def claim_options(findings: Findings, claim: Claim) -> list[Option]:
    """Another stance, another source, or no claim."""
    stances = [
        Option(f"stance:{s}", "stance", stance_name(s), _NOW if s == claim.stance else "") for s in get_args(Stance)
    ]
    return [*stances, *source_options(findings, claim), Option("remove", "claim", "none: take it away")]


def source_options(findings: Findings, claim: Claim) -> list[Option]:
    """Who may make a claim: those of its paragraph first, then those named most."""
    speakers = [e for e in findings.analysis.entities if e.type in _SPEAKERS]
    speakers.sort(key=lambda e: (all(m.paragraph != claim.paragraph for m in e.mentions), -len(e.mentions)))
    now = claim.source.entity if claim.source else None
    options = [Option(f"source:{e.id}", "source", e.name, _NOW if e.id == now else type_name(e.type)) for e in speakers]
    return [*options, Option("source:", "source", "nobody who is named", "" if claim.source or not claim.id else _NOW)]


def entity_options(entity: Entity, name_of: Callable[[str], str]) -> list[Option]:
    """Another actor, another type, or no entity."""
    actors = list(dict.fromkeys((*filter(None, (entity.actor,)), *entity.candidates)))
    links = [Option(f"actor:{a}", "who it is", name_of(a), _NOW if a == entity.actor else "") for a in actors]
    types = [
        Option(f"type:{t}", "what it is", type_name(t), _NOW if t == entity.type else "") for t in get_args(EntityType)
    ]
    return [
        *links,
        Option("find", "who it is", "another actor", "to be found by name"),
        Option("actor:", "who it is", "no actor", "" if entity.actor or entity.candidates else _NOW),
        *types,
        Option("remove", "entity", "none: take it away"),
    ]


def adding_options(content_of: str) -> list[Option]:
    """What selected words may be; `content_of` is the claim that is lit up, in words, if one is."""
    return [
        *([Option("content", "words of the claim", content_of)] if content_of else []),
        *(Option(f"claim:{s}", "a new claim, that somebody", stance_name(s)) for s in get_args(Stance)),
        *(Option(f"entity:{t}", "a new entity", type_name(t)) for t in get_args(EntityType)),
    ]

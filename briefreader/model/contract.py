"""Analyses, actors and matches as the JSON objects that other programs read.

The shapes are those of `briefreader.analysis/1`: fields may be added, a changed or dropped one needs a new number.
"""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from briefreader.model.actor import Actor
from briefreader.model.analysis import Analysis, Claim, Entity
from briefreader.model.briefing import Briefing
from briefreader.model.match import Match
from briefreader.model.span import Span, join
from briefreader.model.verdict import Verdict

SCHEMA = "briefreader.analysis/1"


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def render_briefing(briefing: Briefing) -> dict[str, Any]:
    """A briefing with its text and paragraphs."""
    return {
        "id": briefing.id,
        "source": briefing.source,
        "title": briefing.title,
        "published": briefing.published,
        "language": briefing.language,
        "outlet": briefing.outlet,
        "text": briefing.text,
        "paragraphs": [
            {"number": p.number, "start": p.span.start, "end": p.span.end, "kind": p.kind} for p in briefing.paragraphs
        ],
    }


def render_entity(entity: Entity, text: str) -> dict[str, Any]:
    """An entity with its mentions in `text`."""
    return {
        "id": entity.id,
        "name": entity.name,
        "type": entity.type,
        "subtype": entity.subtype or None,
        "actor": entity.actor,
        "score": entity.score,
        "why": entity.why,
        "candidates": list(entity.candidates),
        "checked": entity.checked or None,
        "mentions": [
            {
                "start": m.span.start,
                "end": m.span.end,
                "text": m.span.of(text),
                "kind": m.kind,
                "paragraph": m.paragraph,
            }
            for m in entity.mentions
        ],
    }


def render_claim(claim: Claim, text: str) -> dict[str, Any]:
    """A claim with the words of its parts in `text`."""
    source = claim.source
    return {
        "id": claim.id,
        "paragraph": claim.paragraph,
        "stance": claim.stance,
        "repeated": claim.repeated,
        "hedged": claim.hedged,
        "source": source and {"spans": _pairs(source.spans), "text": join(text, source.spans), "entity": source.entity},
        "cue": {"spans": _pairs(claim.cue), "text": join(text, claim.cue)},
        "content": {"spans": _pairs(claim.content), "text": join(text, claim.content)},
        "quotes": _pairs(claim.quotes),
        "targets": list(claim.targets),
        "via": claim.via,
        "date": claim.date and {"text": claim.date.text, "iso": claim.date.iso},
        "replies_to": list(claim.replies_to),
        "checked": claim.checked or None,
    }


def render_analysis(briefing: Briefing, analysis: Analysis) -> dict[str, Any]:
    """What `briefreader analyze` prints for one briefing."""
    return {
        "schema": SCHEMA,
        "engine": analysis.engine,
        "briefing": render_briefing(briefing),
        "entities": [render_entity(e, briefing.text) for e in analysis.entities],
        "claims": [render_claim(c, briefing.text) for c in analysis.claims],
    }


def render_actor(actor: Actor) -> dict[str, Any]:
    """An actor with all its fields by their own names; external ids as an object."""
    return asdict(actor) | {"external_ids": dict(actor.external_ids)}


def render_match(match: Match) -> dict[str, Any]:
    """One answer of `briefreader find`."""
    return {
        "actor": match.actor.id,
        "name": match.actor.name,
        "matched": match.matched,
        "why": match.why,
        "score": round(match.score, 1),
        "kind": match.actor.kind,
        "until": match.until,
    }


def render_verdict(verdict: Verdict) -> dict[str, Any]:
    """A verdict with all its fields by their own names; a passage as its offsets and words."""
    fields: dict[str, Any] = _flatten(asdict(verdict))
    return fields


def _flatten(value: Any) -> Any:
    """Spans as `start` and `end` beside the words that they belong to."""
    if isinstance(value, dict):
        span = value.get("span") or {}
        return span | {key: _flatten(inner) for key, inner in value.items() if key != "span"}
    return [_flatten(inner) for inner in value] if isinstance(value, tuple | list) else value

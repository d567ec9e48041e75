"""One mark a line, as JSON."""

import json
from collections.abc import Sequence
from typing import Any

from briefreader.export.facts import checked_by, claims_in, paragraph_of
from briefreader.model.clean import clean
from briefreader.model.contract import render_actor, render_claim, render_entity
from briefreader.model.passage import Passage


def _row(passage: Passage) -> dict[str, Any]:
    mark, briefing, analysis = passage.mark, passage.briefing, passage.analysis
    entities = [e for e in analysis.entities if any(m.span.overlaps(mark.span) for m in e.mentions)] if analysis else []
    names = {e.id: e.name for e in analysis.entities} if analysis else {}
    claims = []
    for claim in claims_in(passage):
        row = render_claim(claim, briefing.text)
        source = row["source"]
        row["source_name"] = names.get(source["entity"], source["text"]) if source else None
        row["target_names"] = [names[t] for t in claim.targets if t in names]
        row["checked_by"] = checked_by(claim)
        claims.append(row)
    return {
        "mark": mark.id,
        "briefing": briefing.id,
        "title": briefing.title,
        "source": briefing.source,
        "outlet": briefing.outlet,
        "published": briefing.published,
        "paragraph": paragraph_of(passage),
        "start": mark.span.start,
        "end": mark.span.end,
        "quote": mark.quote,
        "tags": list(mark.tags),
        "note": mark.note,
        "created": mark.created,
        "updated": mark.updated,
        "claims": claims,
        "entities": [render_entity(e, briefing.text) for e in entities],
        "actors": [render_actor(actor) for actor in passage.actors if actor.id in {e.actor for e in entities}],
    }


def render(passages: Sequence[Passage]) -> str:
    """JSON lines: the mark with its briefing, and the claims and entities that it touches as `analyze` prints them.

    ASCII alone, so that nothing in it can act on a terminal.
    """
    return "".join(clean(json.dumps(_row(p))) + "\n" for p in passages)

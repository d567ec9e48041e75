"""Lines that can stand in a report: a quotation and a claim, with where they come from."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from briefreader.model.actor import Actor
from briefreader.model.analysis import Analysis, Claim
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span, join
from briefreader.model.wording import one_line, quoted, source_name, stance_words, where

if TYPE_CHECKING:
    from briefreader.store.actors import ActorStore

_ROLES = (("leads", "speaks_for"), ("member_of", "part_of"))


class Citing:
    """Cites passages and claims.

    Args:
        actors: tells whom a source leads or speaks for.
        claim_line: the template of a claim's line, from the settings.
    """

    def __init__(self, actors: "ActorStore", claim_line: str) -> None:
        self._actors = actors
        self._claim_line = claim_line

    def passage(self, briefing: Briefing, span: Span) -> str:
        """A passage with its citation, to be pasted."""
        return render_citation(briefing, span)

    def claim(self, briefing: Briefing, analysis: Analysis, claim: Claim) -> str:
        """A claim as a line for a report, after the template of the settings."""
        speaker = analysis.entity(claim.source.entity) if claim.source else None
        actor = self._actors.resolve(speaker.actor) if speaker and speaker.actor else None
        role = find_role(self._actors.get(actor), briefing.published, self._name) if actor else ""
        return render_claim_line(briefing, analysis, claim, self._claim_line, role)

    def _name(self, actor_id: str) -> str:
        actor = self._actors.resolve(actor_id)
        return self._actors.get(actor).name if actor else ""


def render_citation(briefing: Briefing, span: Span) -> str:
    """A passage in quotation marks with title, outlet, date and paragraph; soft wraps are gone, paragraphs kept."""
    lines = [one_line(line) for line in span.of(briefing.text).split("\n\n")]
    passage = "\n\n".join(line for line in lines if line)
    title = one_line(briefing.title)
    return f"“{passage}” ({title}. {where(briefing, span.start)})"


def find_role(actor: Actor, published: str | None, name_of: Callable[[str], str]) -> str:
    """Whom a person leads, speaks for or belongs to at a date, in brackets; "" where that isn't one single actor.

    Args: name_of: an actor's name by its id; "" for one that is gone.
    """
    if actor.kind != "person":
        return ""
    held = [
        tie
        for tie in actor.affiliations
        if (not tie.since or (published and tie.since <= published))
        and (not tie.until or (published and published <= tie.until))
    ]
    for roles in _ROLES:
        others = {tie.actor for tie in held if tie.role in roles}
        if others:
            name = one_line(name_of(others.pop())) if len(others) == 1 else ""
            return f" ({name})" if name else ""
    return ""


def render_claim_line(briefing: Briefing, analysis: Analysis, claim: Claim, template: str, role: str = "") -> str:
    """A claim as one line for a report.

    The words are in quotation marks only where the source is quoted; else they are the outlet's own.
    """
    content = one_line(join(briefing.text, claim.content))
    whole = any(len(q) >= 0.8 * sum(map(len, claim.content)) for q in claim.quotes)
    offset = claim.cue[0].start if claim.cue else claim.content[0].start
    outlet, day, _ = where(briefing, offset).rsplit(", ", 2)
    return template.format_map(
        {
            "source": source_name(briefing, analysis, claim),
            "role": role,
            "content": (quoted(content) if whole else content) or "no words",
            "stance": stance_words(briefing, analysis, claim),
            "outlet": outlet,
            "date": day,
            "paragraph": claim.paragraph,
            "title": one_line(briefing.title),
            "checked": "checked" if claim.checked else "found by machine",
        }
    )

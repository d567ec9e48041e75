"""An analysis, ordered by where the reader is."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from briefreader.model.briefing import Briefing
from briefreader.model.span import Span

if TYPE_CHECKING:
    from briefreader.desk.deciding import Decided
    from briefreader.model.analysis import Analysis, Claim, ClaimSource, Entity


def claim_spans(claim: Claim) -> tuple[Span, ...]:
    """All that a claim consists of, sorted."""
    source = claim.source.spans if claim.source else ()
    return tuple(sorted((*source, *claim.cue, *claim.content)))


def claim_start(briefing: Briefing, claim: Claim) -> int:
    """Where a claim begins; where its paragraph does, if it has no words."""
    spans = claim_spans(claim)
    return spans[0].start if spans else briefing.paragraphs[claim.paragraph - 1].span.start


def claim_entities(claim: Claim) -> tuple[str, ...]:
    """The ids of those who make a claim, whom it is about and by whom it is passed on."""
    source = claim.source.entity if claim.source else None
    return tuple(dict.fromkeys(e for e in (source, *claim.targets, claim.via) if e))


def choose_source(briefing: Briefing, claim: Claim, entity: Entity | None) -> ClaimSource | None:
    """An entity as a claim's source, with its mention nearest before the cue in the same paragraph, if any."""
    from briefreader.model.analysis import ClaimSource

    if entity is None:
        return None
    spans = [m.span for m in entity.mentions if m.paragraph == claim.paragraph]
    held = claim.source.spans if claim.source else ()
    if any(span.overlaps(part) for span in spans for part in held):
        return ClaimSource(held, entity.id)
    start = claim_start(briefing, replace(claim, source=None))
    parts = (*claim.cue, *claim.content)
    free = [span for span in spans if not any(span.overlaps(part) for part in parts)]
    nearest = min(free, key=lambda span: abs(span.start - start), default=None)
    return ClaimSource((nearest,) if nearest else (), entity.id)


class Findings:
    """What was found, by paragraph and by offset. Built once, away from the screen, and never changed.

    Attributes:
        briefing: the text.
        machine: what an engine found in it.
        decided: the same with the reader's verdicts.
        turn: how many changes of verdicts there had been by then.
        analysis: what holds, of `decided`.
        claims: in the order of the text.
    """

    def __init__(self, briefing: Briefing, machine: Analysis, decided: Decided | None = None, turn: int = 0) -> None:
        from briefreader.desk.deciding import Decided

        self.briefing = briefing
        self.machine = machine
        self.decided = decided or Decided(machine)
        self.turn = turn
        self.analysis = analysis = self.decided.analysis
        self.claims = tuple(sorted(analysis.claims, key=lambda c: (claim_start(briefing, c), c.paragraph)))
        self._entities = {e.id: e for e in analysis.entities}
        self._claims = {c.id: c for c in analysis.claims}
        self._mentions = sorted((m.span, e.id) for e in analysis.entities for m in e.mentions)
        self._reach = max((len(span) for span, _ in self._mentions), default=0)
        self._entities_in = _group((m.paragraph, m.span, e.id) for e in analysis.entities for m in e.mentions)
        self._claims_in: dict[int, list[str]] = defaultdict(list)
        self._involving: dict[str, list[str]] = defaultdict(list)
        self._answers: dict[str, list[str]] = defaultdict(list)
        for claim in self.claims:
            for paragraph in {claim.paragraph, *(briefing.paragraph_at(s.start).number for s in claim_spans(claim))}:
                self._claims_in[paragraph].append(claim.id)
            for entity in claim_entities(claim):
                self._involving[entity].append(claim.id)
            for answered in claim.replies_to:
                self._answers[answered].append(claim.id)

    def entity(self, entity_id: str | None) -> Entity | None:
        """The entity of an id, or None."""
        return self._entities.get(entity_id or "")

    def claim(self, claim_id: str | None) -> Claim | None:
        """The claim of an id, or None."""
        return self._claims.get(claim_id or "")

    def entities_in(self, paragraph: int) -> tuple[str, ...]:
        """The ids of those mentioned in a paragraph (counted from 1), in the order of the text."""
        return self._entities_in.get(paragraph, ())

    def claims_in(self, paragraph: int) -> tuple[str, ...]:
        """The ids of the claims that have a part in a paragraph (counted from 1), in the order of the text."""
        return tuple(self._claims_in.get(paragraph, ()))

    def entity_at(self, offset: int) -> str | None:
        """The id of the entity that is mentioned at an offset: of the shortest mention where several nest."""
        index = bisect_right(self._mentions, offset, key=lambda m: m[0].start)
        best: tuple[int, str] | None = None
        for span, entity in reversed(self._mentions[:index]):
            if span.start + self._reach <= offset:
                break
            if offset < span.end and (best is None or len(span) < best[0]):
                best = (len(span), entity)
        return best[1] if best else None

    def claim_at(self, offset: int) -> str | None:
        """The id of the claim that an offset belongs to: the last one begun where several do."""
        found = None
        for claim_id in self.claims_in(self.briefing.paragraph_at(offset).number):
            if any(span.holds(offset) for span in claim_spans(self._claims[claim_id])):
                found = claim_id
        return found

    def involving(self, entity_id: str | None) -> tuple[str, ...]:
        """The ids of the claims that an entity makes, passes on or is the target of."""
        return tuple(self._involving.get(entity_id or "", ()))

    def exchange(self, claim: Claim) -> tuple[str, ...]:
        """The ids of the claims that a claim answers, and of those that answer it."""
        return (*claim.replies_to, *self._answers.get(claim.id, ()))

    def claim_after(self, offset: int, count: int) -> Claim | None:
        """The claim that begins `count` after an offset (before it, if negative), round the ends, if there is any."""
        if not self.claims:
            return None
        starts = [Span(start, start) for start in (claim_start(self.briefing, c) for c in self.claims)]
        chosen = step_span(starts, offset, count)
        return self.claims[starts.index(chosen)]


def step_span(spans: list[Span], offset: int, count: int) -> Span:
    """The span that starts `count` after an offset (before it, if negative), round the ends.

    Raises: ValueError for no spans or no step.
    """
    if not spans or not count:
        raise ValueError("nowhere to go")
    if count > 0:
        index = bisect_right(spans, offset, key=lambda s: s.start) + count - 1
    else:
        index = sum(1 for s in spans if s.start < offset) + count
    return spans[index % len(spans)]


def _group(rows: Iterable[tuple[int, Span, str]]) -> dict[int, tuple[str, ...]]:
    """Ids by paragraph, each once, in the order of their spans."""
    by_paragraph: dict[int, list[tuple[Span, str]]] = defaultdict(list)
    for paragraph, span, item in rows:
        by_paragraph[paragraph].append((span, item))
    return {
        paragraph: tuple(dict.fromkeys(item for _, item in sorted(found, key=lambda f: f[0])))
        for paragraph, found in by_paragraph.items()
    }

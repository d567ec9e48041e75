"""Who is who in one briefing: what the search for claims asks."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from briefreader.model.analysis import Entity, Mention
from briefreader.model.span import Span


@dataclass(frozen=True)
class Cast:
    """The entities of a briefing, final, with ids "e1", "e2", … in order of their first mention.

    Attributes:
        speakers: whom the source phrases of the attributions stand for, by the phrase's spans; None where a phrase
            stands for nobody in the cast.
    """

    text: str
    entities: tuple[Entity, ...]
    speakers: Mapping[tuple[Span, ...], str | None] = field(default_factory=dict)

    @cached_property
    def _by_id(self) -> Mapping[str, Entity]:
        return {entity.id: entity for entity in self.entities}

    @cached_property
    def _mentions(self) -> Sequence[tuple[Mention, Entity]]:
        pairs = [(mention, entity) for entity in self.entities for mention in entity.mentions]
        return sorted(pairs, key=lambda pair: (pair[0].span, pair[1].id))

    @cached_property
    def _longest(self) -> int:
        return max((len(mention.span) for mention, _ in self._mentions), default=0)

    def entity(self, entity_id: str | None) -> Entity | None:
        """The entity of an id, or None."""
        return self._by_id.get(entity_id or "")

    def mentions_in(self, span: Span) -> tuple[tuple[Mention, Entity], ...]:
        """The mentions that lie wholly inside, sorted, each with its entity."""
        return tuple(pair for pair in self._touching(span) if span.contains(pair[0].span))

    def entity_at(self, span: Span) -> str | None:
        """The entity whose mention covers most of a span, the tightest of several; None where none touches it."""
        best = max(
            self._touching(span),
            key=lambda pair: (
                min(pair[0].span.end, span.end) - max(pair[0].span.start, span.start),
                -len(pair[0].span),
                -pair[0].span.start,
            ),
            default=None,
        )
        return best[1].id if best else None

    def source_entity(self, spans: Sequence[Span]) -> str | None:
        """The entity that a source phrase stands for.

        The head person of "The head of X, Y", the antecedent of a pronoun or of "The Russian official", the state for
        its capital, the body for its unnamed spokesman. None where the phrase names nobody of the cast.

        Args:
            spans: as in `Attribution.source`; for other spans only what is named in them is looked at.
        """
        if tuple(spans) in self.speakers:
            return self.speakers[tuple(spans)]
        for span in spans:
            inside = self.mentions_in(span)
            people = [e.id for _, e in inside if e.type == "person"]
            actors = [e.id for _, e in inside if e.type in ("organisation", "location")]
            if people or actors:
                return (people or actors)[0]
        return next((found for span in spans if (found := self.entity_at(span))), None)

    def _touching(self, span: Span) -> Sequence[tuple[Mention, Entity]]:
        first = bisect_right(self._mentions, span.start - self._longest, key=lambda pair: pair[0].span.start)
        last = bisect_left(self._mentions, span.end, key=lambda pair: pair[0].span.start)
        return [pair for pair in self._mentions[first:last] if pair[0].span.overlaps(span)]

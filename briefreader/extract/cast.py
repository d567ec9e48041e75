"""Who is who in one briefing: what the search for claims asks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from briefreader.model.analysis import Entity, Mention
from briefreader.model.span import Span


@dataclass(frozen=True, slots=True)
class Cast:
    """The entities of a briefing, final, with ids "e1", "e2", … in order of their first mention.

    Attributes:
        speakers: whom the source phrases of the attributions stand for, by the phrase's spans; None where a phrase
            stands for nobody in the cast.
    """

    text: str
    entities: tuple[Entity, ...]
    speakers: Mapping[tuple[Span, ...], str | None] = field(default_factory=dict)

    def entity(self, entity_id: str | None) -> Entity | None:
        """The entity of an id, or None."""
        return next((e for e in self.entities if e.id == entity_id), None)

    def mentions_in(self, span: Span) -> tuple[tuple[Mention, Entity], ...]:
        """The mentions that lie wholly inside, sorted, each with its entity."""
        inside = ((m, e) for e in self.entities for m in e.mentions if span.contains(m.span))
        return tuple(sorted(inside, key=lambda pair: (pair[0].span, pair[1].id)))

    def entity_at(self, span: Span) -> str | None:
        """The entity whose mention covers most of a span, the tightest of several; None where none touches it."""
        best = max(
            ((m.span, e.id) for e in self.entities for m in e.mentions if m.span.overlaps(span)),
            key=lambda hit: (min(hit[0].end, span.end) - max(hit[0].start, span.start), -len(hit[0]), -hit[0].start),
            default=None,
        )
        return best and best[1]

    def source_entity(self, spans: Sequence[Span]) -> str | None:
        """The entity that a source phrase stands for.

        The head person of "The head of X, Y", the antecedent of a pronoun or of "The Russian official", the state for
        its capital, the body for its unnamed spokesman. None where the phrase names nobody of the cast.

        Args:
            spans: as in `Attribution.source`, best the very same.
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

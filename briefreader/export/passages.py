"""What every format says of a mark: where it stands, its words, the claims and actors in it. Nothing is escaped here."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefreader.model.actor import Actor
from briefreader.model.analysis import Claim, Entity
from briefreader.model.briefing import Briefing
from briefreader.model.passage import Passage
from briefreader.model.span import join
from briefreader.model.wording import one_line, outlet_of, quoted, render_date, source_name, stance_words

# What is said of each claim, until verdicts of the reader are kept.
FOUND_BY = "machine"
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """A claim in plain words, each on one line; `content` is "" where a claim only answers another."""

    source: str
    stance: str
    content: str
    paragraph: int


def by_briefing(passages: Iterable[Passage]) -> Iterator[tuple[Briefing, Sequence[Passage]]]:
    """The passages of each briefing together, in their order in the text; briefings in the order given."""
    groups: dict[str, list[Passage]] = {}
    for passage in passages:
        groups.setdefault(passage.briefing.id, []).append(passage)
    for group in groups.values():
        yield group[0].briefing, sorted(group, key=lambda p: p.mark.span)


def paragraph_of(passage: Passage) -> int:
    """The number of the paragraph in which the mark begins."""
    briefing = passage.briefing
    return briefing.paragraph_at(passage.mark.span.start).number if briefing.paragraphs else 1


def split_words(text: str) -> tuple[str, ...]:
    """The paragraphs of a quotation or a note, each on one line."""
    lines = (one_line(part) for part in _BLANK_LINE.split(text))
    return tuple(line for line in lines if line)


def title_of(briefing: Briefing) -> str:
    """The title on one line."""
    return one_line(briefing.title) or "Untitled"


def published_in(briefing: Briefing) -> str:
    """Outlet and date: "Coast Wire, 3 Jun 2025"."""
    return f"{one_line(outlet_of(briefing)) or 'unknown'}, {render_date(briefing.published)}"


def cite(passage: Passage) -> str:
    """Where a passage stands: "Quay closed. Coast Wire, 3 Jun 2025, ¶3"."""
    return f"{title_of(passage.briefing)}. {published_in(passage.briefing)}, ¶{paragraph_of(passage)}"


def claims_in(passage: Passage) -> tuple[Claim, ...]:
    """The claims that the mark touches: by their cue, their content or whom they name as the source."""
    if passage.analysis is None:
        return ()
    return tuple(claim for claim in passage.analysis.claims if _touches(passage, claim))


def _touches(passage: Passage, claim: Claim) -> bool:
    spans = (*claim.cue, *claim.content, *(claim.source.spans if claim.source else ()))
    return any(span.overlaps(passage.mark.span) for span in spans)


def entities_in(passage: Passage) -> tuple[Entity, ...]:
    """The entities that are mentioned in the mark."""
    if passage.analysis is None:
        return ()
    span = passage.mark.span
    return tuple(e for e in passage.analysis.entities if any(m.span.overlaps(span) for m in e.mentions))


def actor_of(passage: Passage, entity: Entity) -> Actor | None:
    """The actor that an entity is linked to, where it is known."""
    return next((actor for actor in passage.actors if actor.id == entity.actor), None)


def word_claims(passage: Passage) -> tuple[ClaimWords, ...]:
    """The claims of the mark in plain words; content is in quotation marks only where the source is quoted."""
    briefing, analysis = passage.briefing, passage.analysis
    if analysis is None:
        return ()
    worded = []
    for claim in claims_in(passage):
        content = one_line(join(briefing.text, claim.content))
        whole = any(len(q) >= 0.8 * sum(map(len, claim.content)) for q in claim.quotes)
        worded.append(
            ClaimWords(
                source=source_name(briefing, analysis, claim),
                stance=stance_words(briefing, analysis, claim),
                content=quoted(content) if content and whole else content,
                paragraph=claim.paragraph,
            )
        )
    return tuple(worded)

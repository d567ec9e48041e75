"""What every format says of a passage, before it is put into the format's own form."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefreader.model.analysis import Claim
from briefreader.model.briefing import Briefing
from briefreader.model.clean import clean
from briefreader.model.passage import Passage
from briefreader.model.span import Span, join
from briefreader.model.wording import one_line, outlet_of, render_date, source_name, stance_words


@dataclass(frozen=True, slots=True)
class ClaimFacts:
    """A claim in words. `checked_by`: "machine" until a reader has decided about it, then "reader"."""

    paragraph: int
    source: str
    stance: str
    words: str
    checked_by: str

    @property
    def standing(self) -> str:
        """Whose word it is that the briefing claims this."""
        return "found by machine" if self.checked_by == "machine" else "checked by reader"


def checked_by(claim: Claim) -> str:
    """Who answers for a claim's being there: "machine" or "reader"."""
    return "reader" if claim.checked else "machine"


def by_briefing(passages: Sequence[Passage]) -> Iterator[tuple[Briefing, tuple[Passage, ...]]]:
    """Passages together that are of one briefing, in their order in the text; the briefings in the order given."""
    groups: dict[str, list[Passage]] = {}
    for passage in passages:
        groups.setdefault(passage.briefing.id, []).append(passage)
    for group in groups.values():
        yield group[0].briefing, tuple(sorted(group, key=lambda p: p.mark.span))


def paragraph_of(passage: Passage) -> int:
    """The number of the paragraph in which a passage begins."""
    return passage.briefing.paragraph_at(passage.mark.span.start).number if passage.briefing.paragraphs else 1


def quote_paragraphs(passage: Passage) -> tuple[str, ...]:
    """The passage's words, a line a paragraph, its soft wraps gone.

    They are the mark's own where the text no longer has them at its place.
    """
    if passage.mark.span.of(passage.briefing.text) != passage.mark.quote:
        return (one_line(passage.mark.quote),)
    inside = [
        clean(
            passage.briefing.text[max(p.span.start, passage.mark.span.start) : min(p.span.end, passage.mark.span.end)]
        )
        for p in passage.briefing.paragraphs
        if p.span.overlaps(passage.mark.span)
    ]
    lines = tuple(" ".join(words.split()) for words in inside)
    return tuple(line for line in lines if line) or (one_line(passage.mark.quote),)


def citation_of(passage: Passage) -> str:
    """Title, outlet, date and paragraph."""
    briefing = passage.briefing
    day = render_date(briefing.published)
    return f"{one_line(briefing.title)}. {outlet_of(briefing)}, {day}, ¶{paragraph_of(passage)}"


def claims_in(passage: Passage) -> tuple[Claim, ...]:
    """The claims that a passage touches."""
    if passage.analysis is None:
        return ()
    return tuple(c for c in passage.analysis.claims if any(part.overlaps(passage.mark.span) for part in _parts(c)))


def _parts(claim: Claim) -> tuple[Span, ...]:
    return (*claim.cue, *claim.content, *(claim.source.spans if claim.source else ()))


def claim_facts(passage: Passage) -> tuple[ClaimFacts, ...]:
    """The claims that a passage touches, in words."""
    analysis = passage.analysis
    if analysis is None:
        return ()
    briefing = passage.briefing
    return tuple(
        ClaimFacts(
            c.paragraph,
            source_name(briefing, analysis, c),
            stance_words(briefing, analysis, c),
            one_line(join(briefing.text, c.content)),
            checked_by(c),
        )
        for c in claims_in(passage)
    )

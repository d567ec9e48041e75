"""A briefing in a line after the other, with what was found under each paragraph: for screen readers and pipes."""

from collections.abc import Iterator

from briefreader.model.analysis import Analysis, Claim, Entity
from briefreader.model.briefing import Briefing, Paragraph
from briefreader.model.clean import clean_line
from briefreader.model.span import join
from briefreader.model.wording import one_line, outlet_of, render_date, source_name, stance_words

_SPOKEN = {"headline": "headline", "heading": "heading", "caption": "caption", "quote": "quotation"}


def render_plain(briefing: Briefing, analysis: Analysis) -> str:
    """The text with its claims, and with its entities where each is first named; no line depends on another's place."""
    facts = (
        outlet_of(briefing),
        render_date(briefing.published),
        _count(len(briefing.paragraphs), "paragraph"),
        _count(len(analysis.entities), "entity", "entities"),
        _count(len(analysis.claims), "claim"),
    )
    lines = [one_line(briefing.title), ", ".join(facts)]
    for paragraph in briefing.paragraphs:
        lines += ["", *_paragraph_lines(briefing, paragraph)]
        lines += [f"  Claim: {_claim_words(briefing, analysis, c)}" for c in analysis.claims if _is_in(c, paragraph)]
        first = [e for e in analysis.entities if e.mentions[0].paragraph == paragraph.number]
        lines += [f"  Named: {'; '.join(map(_entity_words, first))}"] if first else []
    return "\n".join(lines) + "\n"


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"


def _paragraph_lines(briefing: Briefing, paragraph: Paragraph) -> Iterator[str]:
    said = _SPOKEN.get(paragraph.kind)
    head = f"¶{paragraph.number} ({said})" if said else f"¶{paragraph.number}"
    yield f"{head} {one_line(paragraph.span.of(briefing.text))}"


def _is_in(claim: Claim, paragraph: Paragraph) -> bool:
    return claim.paragraph == paragraph.number


def _claim_words(briefing: Briefing, analysis: Analysis, claim: Claim) -> str:
    words = one_line(join(briefing.text, claim.content))
    said = f"{source_name(briefing, analysis, claim)} {stance_words(briefing, analysis, claim)}"
    checked = f" ({claim.checked} by you)" if claim.checked else ""
    return f"{said}: {words}{checked}" if words else said + checked


def _entity_words(entity: Entity) -> str:
    link = f", is {entity.actor}" if entity.actor else ", more than one fits" if entity.candidates else ""
    kind = (entity.subtype or entity.type).replace("_", " ")
    checked = f", {entity.checked} by you" if entity.checked else ""
    return clean_line(f"{one_line(entity.name)} ({kind}, {_count(len(entity.mentions), 'mention')}{link}{checked})")

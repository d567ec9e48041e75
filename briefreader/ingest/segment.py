"""Text to paragraphs of the contract's kinds."""

from collections.abc import Sequence

from briefreader.ingest.kinds import (
    is_caption,
    is_dated_title,
    is_dateline,
    is_heading,
    is_signature,
    is_stopped_title,
    is_title,
    title_field,
)
from briefreader.ingest.lines import split_blocks
from briefreader.ingest.sentences import split_sentences
from briefreader.model.briefing import Paragraph, ParagraphKind
from briefreader.model.span import Span

_HEAD = 12  # paragraphs among which headline, datelines and the first captions stand
_FOOT = 3  # paragraphs among which those who wrote it stand
_LONGEST_KIND = 600  # code points; what is longer is body


def split_paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Split a text into paragraphs and sentences.

    Returns: sorted, disjoint, covering all but white space; none for a text of white space alone.
    """
    spans: list[Span] = []
    marked: list[ParagraphKind | None] = []
    for block in split_blocks(text):
        spans.append(Span(block[0].span.start, block[-1].span.end))
        marked.append("quote" if block[0].is_quote(text) else "list_item" if block[0].is_item(text) else None)
    return tuple(
        Paragraph(number, span, kind, split_sentences(text, span))
        for number, (span, kind) in enumerate(zip(spans, choose_kinds(text, spans, marked), strict=True), 1)
    )


def choose_kinds(text: str, spans: Sequence[Span], marked: Sequence[ParagraphKind | None]) -> tuple[ParagraphKind, ...]:
    """The kind of each paragraph: what its marks say, else what it looks like where it stands.

    Args:
        marked: the kinds that marks tell (a quotation's ">", a heading's "#"); None where there is none.
    """
    kinds: list[ParagraphKind] = []
    head, titled = True, "headline" in marked
    for index, (span, told) in enumerate(zip(spans, marked, strict=True)):
        if told is None:
            words = span.of(text) if len(span) <= _LONGEST_KIND else ""
            after = (
                spans[index + 1].of(text) if index + 1 < len(spans) and len(spans[index + 1]) <= _LONGEST_KIND else ""
            )
            left = len(spans) - index - 1
            told = _kind(words, after, left, head=head and index < _HEAD, titled=titled, first=index == 0)
        titled |= told == "headline"
        head &= told not in ("body", "list_item", "quote")
        kinds.append(told)
    return tuple(kinds)


def _kind(words: str, after: str, left: int, *, head: bool, titled: bool, first: bool) -> ParagraphKind:
    """The kind of a paragraph without marks.

    Args:
        words: of the paragraph; "" where it is too long to be anything but body.
        after: those of the next one.
        left: how many come after it.
        head: whether no body came before it.
        titled: whether the headline came before it.
    """
    if not words:
        return "body"
    if head and not titled and title_field(words) is not None:
        return "headline"
    if is_caption(words, at_top=head):
        return "caption"
    if head and is_dateline(words) and left:
        return "headline" if not titled and first and is_dated_title(words, after) else "dateline"
    if head and not titled and left and (is_title(words) or is_stopped_title(words)):
        return "headline"
    if left < _FOOT and not head and is_signature(words):
        return "dateline"
    return "heading" if left and not first and is_heading(words) else "body"

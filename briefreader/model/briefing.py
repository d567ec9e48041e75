"""A briefing as it is read: its text, where its paragraphs and sentences are, what is known of it."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal

from briefreader.model.span import Span

_INK = re.compile(r"\S")

ParagraphKind = Literal["headline", "caption", "dateline", "heading", "list_item", "quote", "body"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph.

    Attributes:
        number: counts from 1.
        span: its text, without white space at the ends.
        kind: after the contract.
        sentences: sorted and disjoint, at least one, inside `span`.
    """

    number: int
    span: Span
    kind: ParagraphKind
    sentences: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Briefing:
    """A text with its paragraphs.

    Attributes:
        id: `sha256:` and the hash of the source's bytes.
        source: as it was given: a path, an address or "-".
        title: the headline, else the file's name.
        published: an ISO date, to the year or month where no more is known; None where nobody tells.
        language: an ISO 639-1 code.
        text: decoded and cleaned (`briefreader.model.clean`); all offsets count its code points.
        paragraphs: sorted, disjoint; they cover all but white space.
        outlet: the medium or agency that the text shows ("Coast Wire"), if any.
    """

    id: str
    source: str
    title: str
    published: str | None
    language: str
    text: str
    paragraphs: tuple[Paragraph, ...]
    outlet: str | None = None

    @property
    def is_whole(self) -> bool:
        """Whether the paragraphs reach to the end of the text; of a very long one the first ones come first."""
        return not self.paragraphs or _INK.search(self.text, self.paragraphs[-1].span.end) is None

    def paragraph_at(self, offset: int) -> Paragraph:
        """The paragraph at an offset, or the last one before it (the first, if there is none).

        Raises: IndexError if the briefing has no paragraphs.
        """
        index = bisect_right(self.paragraphs, offset, key=lambda p: p.span.start) - 1
        return self.paragraphs[max(0, index)]

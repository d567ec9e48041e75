"""Searching in a briefing, paragraph by paragraph, only as far as somebody looks."""

import re

from briefreader.model.briefing import Briefing
from briefreader.model.span import Span
from briefreader.tui.text.units import Units

_ALIKE = {"'": "['’‘]", '"': '["“”„«»]', "-": "[-‐‑–]"}


class TextSearch:
    """The hits of one query, as a layer of highlights.

    Letters match in either case unless the query has a capital; white space matches any, line breaks too; straight
    quotes and hyphens match the typographic ones.

    Attributes:
        style: of the highlights.
        query: as typed.

    Raises: ValueError for a query of white space alone.
    """

    style = "hit"

    def __init__(self, briefing: Briefing, query: str) -> None:
        words = query.split()
        if not words:
            raise ValueError("nothing to search for")
        self.query = query
        self._briefing = briefing
        self._units = Units(briefing)
        escaped = (r"".join(_ALIKE.get(c, re.escape(c)) for c in word) for word in words)
        flags = 0 if any(c.isupper() for c in query) else re.IGNORECASE
        self._pattern = re.compile(r"\s+".join(escaped), flags)
        self._hits: dict[int, list[Span]] = {}

    def _in_paragraph(self, index: int) -> list[Span]:
        if index not in self._hits:
            if len(self._hits) > 256:
                self._hits.clear()
            span = self._briefing.paragraphs[index].span
            found = self._pattern.finditer(self._briefing.text, span.start, span.end)
            self._hits[index] = [Span(*m.span()) for m in found]
        return self._hits[index]

    def within(self, start: int, end: int) -> list[Span]:
        """The hits that share a code point with a range of one paragraph."""
        hits = self._in_paragraph(self._units.paragraph_index(start))
        return [hit for hit in hits if hit.start < end and start < hit.end]

    def step(self, offset: int, count: int) -> Span | None:
        """The hit `count` after an offset (before it, if negative), round the ends, if there is any."""
        found: Span | None = None
        for _ in range(min(abs(count), 1000)):
            found = self._next(offset) if count > 0 else self._previous(offset)
            if found is None:
                return None
            offset = found.start
        return found

    def _next(self, offset: int) -> Span | None:
        number, here = len(self._briefing.paragraphs), self._units.paragraph_index(offset)
        for index in range(here, here + number + 1):
            for hit in self._in_paragraph(index % number):
                if index != here or hit.start > offset:
                    return hit
        return None

    def _previous(self, offset: int) -> Span | None:
        number, here = len(self._briefing.paragraphs), self._units.paragraph_index(offset)
        for index in range(here, here - number - 1, -1):
            for hit in reversed(self._in_paragraph(index % number)):
                if index != here or hit.start < offset:
                    return hit
        return None

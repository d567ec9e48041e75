"""Signs that a slow pattern may match somewhere, which are quicker to look for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from briefreader.model.span import Span


@dataclass(frozen=True, slots=True)
class Signs:
    """A character, or part of a word in small letters, of which one is in everything that a pattern matches."""

    character: re.Pattern[str]
    parts: tuple[str, ...]

    @classmethod
    def of(cls, words: Iterable[str], character: str = r"\d") -> "Signs":
        """Parts that are in all of some words: of "sep" and "september" the first alone."""
        parts: list[str] = []
        for word in sorted((word.lower() for word in words), key=len):
            if not any(part in word for part in parts):
                parts.append(word)
        return cls(re.compile(character), tuple(parts))

    def seen(self, text: str, span: Span) -> bool:
        """Whether one of them stands in a part of a text."""
        if self.character.search(text, span.start, span.end):
            return True
        lower = span.of(text).lower()
        return any(map(lower.__contains__, self.parts))

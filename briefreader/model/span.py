"""Where something stands in a text."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points of `Briefing.text`.

    Raises: ValueError if it ends before it starts, or starts before the text.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The text that it covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether the other lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def holds(self, offset: int) -> bool:
        """Whether a code point lies inside."""
        return self.start <= offset < self.end

    def cover(self, other: "Span") -> "Span":
        """The shortest span that contains both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


def trim(text: str, span: Span, characters: str | None = None) -> Span:
    """A span without the given characters (white space where none are given) at its ends."""
    inside = span.of(text)
    start = span.start + len(inside) - len(inside.lstrip(characters))
    return Span(start, max(start, span.start + len(inside.rstrip(characters))))


def join(text: str, spans: Iterable[Span]) -> str:
    """The text of several spans, with an ellipsis where they are apart."""
    return " … ".join(span.of(text) for span in spans)

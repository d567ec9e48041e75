"""What the reader keeps of a briefing."""

from dataclasses import dataclass

from briefreader.model.span import Span


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked passage, anchored by its place and its words.

    Attributes:
        id: unique in the store.
        briefing: the briefing's id.
        quote: the words at `span` when it was made.
        prefix: up to 32 code points before them, `suffix` as many after.
        tags: sorted.
        created: ISO date-time in UTC, `updated` likewise.
    """

    id: str
    briefing: str
    span: Span
    quote: str
    prefix: str = ""
    suffix: str = ""
    tags: tuple[str, ...] = ()
    note: str = ""
    created: str = ""
    updated: str = ""


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """A briefing in the library.

    Attributes:
        progress: 0-1, how far it was read.
        place: the offset at which the reader was.
        added: ISO date-time in UTC, `opened` likewise.
    """

    id: str
    title: str
    source: str
    published: str | None
    progress: float = 0.0
    place: int = 0
    added: str = ""
    opened: str = ""

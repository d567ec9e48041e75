"""What a reader knows at a place in a text: who was mentioned so far, who spoke last, how long ago that was."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from briefreader.extract.language.sentences import Pages, Sentence
from briefreader.extract.language.wordlists import WordLists
from briefreader.extract.who.figures import Figure
from briefreader.extract.who.memory import Memory, Minded
from briefreader.extract.who.speakers import Meant
from briefreader.model.span import Span

PRONOUN_REACH = 2
"""How many sentences back a pronoun reaches."""


class Heard(NamedTuple):
    """A source of a claim, whom it stands for, and how many sentences came before it."""

    time: int
    source: tuple[Span, ...]
    speaker: Figure | None


@dataclass(slots=True)
class Course:
    """The reading of a text so far.

    Attributes:
        meant: all mentions that are worked out, sorted.
        heard: who made a claim last.
    """

    pages: Pages
    lists: WordLists
    meant: list[Meant] = field(default_factory=list)
    heard: Heard | None = None
    _memory: Memory = field(default_factory=Memory)
    _times: Sequence[int] = ()

    @classmethod
    def of(cls, pages: Pages, lists: WordLists) -> "Course":
        """At the beginning of a text."""
        return cls(pages, lists, _times=list(_tell_time(pages)))

    def keep(self, sentence: Sentence, weight: float, figure: Figure) -> None:
        """Keep a mention in mind."""
        self._memory.keep(self._times[sentence.number], weight, figure)

    def hear(self, sentence: Sentence, source: tuple[Span, ...], speaker: Figure | None) -> None:
        """Keep in mind who made a claim."""
        self.heard = Heard(self._times[sentence.number], source, speaker)

    def heard_within(self, sentence: Sentence, reach: int) -> Heard | None:
        """Who made a claim last, if that isn't more sentences ago."""
        near = self.heard is not None and self._times[sentence.number] - self.heard.time <= reach
        return self.heard if near else None

    def ranked(self, sentence: Sentence, reach: int, fits: Callable[[Figure], bool]) -> list[Minded]:
        """The fitting figures of the last sentences, most in mind first."""
        return self._memory.ranked(self._times[sentence.number], reach, fits)

    def topic(self, sentence: Sentence, reach: int, fits: Callable[[Figure], bool]) -> Figure | None:
        """The fitting figure that the last sentences speak of most; None where two come near."""
        return self._memory.topic(self._times[sentence.number], reach, fits)


def is_body(figure: Figure) -> bool:
    """Whether a figure is an organisation or a state."""
    return figure.type == "organisation" or figure.subtype == "country"


def _tell_time(pages: Pages) -> Iterator[int]:
    """For each sentence how many came before it; one that is a quotation from end to end takes no time."""
    time = 0
    for sentence in pages.sentences:
        inside = pages.quoted(sentence.span.start) and pages.quoted(sentence.span.end - 1)
        time += not inside
        yield time

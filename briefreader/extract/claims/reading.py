"""One attribution with the words around it: what stance, targets, dates and replies are read from."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from briefreader.extract.claims.mentions import MentionIndex
from briefreader.extract.engine import Attribution
from briefreader.extract.language.cuewords import Cues
from briefreader.extract.language.grammar import FINITE, Grammar, Tag
from briefreader.extract.language.word_tags import tag_words
from briefreader.extract.language.words import Word, split_words
from briefreader.model.briefing import Briefing, Paragraph
from briefreader.model.span import Span

# The stance, the targets and the hedges of a claim are told by the start of its content.
_LOOKED_AT = 60
# How far from the cue its sentence is looked at, in code points: longer "sentences" are tables or worse.
_REACH = 1500


class Clause(NamedTuple):
    """Words in a row with a tag for each."""

    words: Sequence[Word]
    tags: Sequence[Tag]

    def part(self, start: int, end: int | None = None) -> "Clause":
        """Some of the words."""
        return Clause(self.words[start:end], self.tags[start:end])

    @property
    def lower(self) -> list[str]:
        """The words, casefolded."""
        return [word.lower for word in self.words]


@dataclass(frozen=True)
class Reading:
    """An attribution in its sentence.

    Attributes:
        sentence: the sentence of its cue.
        source: the entity that speaks, or None.
        others: the other attributions of the sentence.
    """

    text: str
    attribution: Attribution
    paragraph: Paragraph
    sentence: Span
    source: str | None
    others: Sequence[Attribution]
    mentions: MentionIndex
    grammar: Grammar
    cues: Cues

    @cached_property
    def cue_words(self) -> tuple[str, ...]:
        """The words of the cue, casefolded."""
        return lower_words(self.text, self.attribution.cue)

    @cached_property
    def content(self) -> Span:
        """The first part of the content; an empty span after the cue where there is none."""
        last = self.attribution.cue[-1].end
        return self.attribution.content[0] if self.attribution.content else Span(last, last)

    @cached_property
    def content_words(self) -> tuple[Word, ...]:
        """The first words of the first part of the content."""
        return tuple(word for word, _ in zip(split_words(self.text, self.content), range(_LOOKED_AT), strict=False))

    @cached_property
    def content_tags(self) -> tuple[Tag, ...]:
        """A tag for each of the content's first words."""
        return self._tag(self.content_words)

    @cached_property
    def clause(self) -> Clause:
        """The content's first words; those of its second part, too, where the first is no clause: "X … had fled"."""
        parts = self.attribution.content
        if len(parts) < 2 or FINITE.intersection(self.content_tags):
            return Clause(self.content_words, self.content_tags)
        words = (*self.content_words, *split_words(self.text, parts[1]))[:_LOOKED_AT]
        return Clause(words, self._tag(words))

    @cached_property
    def more_clauses(self) -> Sequence[Clause]:
        """The first words of each further part of the content that is no rest of the first."""
        parts = self.attribution.content[1:]
        if self.clause.words[len(self.content_words) :]:
            parts = parts[1:]
        told = [split_words(self.text, part)[:_LOOKED_AT] for part in parts]
        return [Clause(words, self._tag(words)) for words in told if words]

    def _tag(self, words: Sequence[Word]) -> tuple[Tag, ...]:
        known: list[Tag | None] = [None] * len(words)
        if words:
            for mention, _ in self.mentions.touching(Span(words[0].span.start, words[-1].span.end)):
                for at, word in enumerate(words):
                    if mention.span.contains(word.span) and mention.kind not in ("pronoun", "title"):
                        known[at] = "name"
        return tuple(tag_words(words, known, self.grammar))

    @cached_property
    def beside(self) -> frozenset[str]:
        """The ids of all who are named in the source phrase: "the spokesman for X, Y"."""
        return frozenset(entity.id for span in self.attribution.source for _, entity in self.mentions.inside(span))

    @cached_property
    def after_cue(self) -> Span:
        """From the end of the cue to the end of the content, if that follows soon; else the content alone."""
        end = self.attribution.cue[-1].end
        near = 0 <= self.content.start - end <= 60
        return Span(end, self.content.end) if near and self.attribution.content else self.content

    @cached_property
    def near(self) -> Span:
        """The sentence as far as it is near the cue."""
        cue = self.attribution.cue
        start = max(self.sentence.start, cue[0].start - _REACH)
        return Span(start, max(start, min(self.sentence.end, cue[-1].end + _REACH)))

    @property
    def rest(self) -> Span:
        """The sentence after the cue."""
        end = self.attribution.cue[-1].end
        return Span(end, max(end, self.near.end))

    @cached_property
    def outside(self) -> Sequence[Span]:
        """The parts of the sentence that are neither source, cue nor content, in order."""
        parts: list[Span] = []
        at = self.near.start
        claimed = (*self.attribution.source, *self.attribution.cue, *self.attribution.content)
        for span in sorted(span for span in claimed if span.overlaps(self.near)):
            if span.start > at:
                parts.append(Span(at, span.start))
            at = max(at, span.end)
        if at < self.near.end:
            parts.append(Span(at, self.near.end))
        return parts


def sentence_at(briefing: Briefing, offset: int) -> tuple[Paragraph, Span]:
    """The paragraph and the sentence at an offset."""
    paragraph = briefing.paragraph_at(offset)
    number = bisect_right(paragraph.sentences, offset, key=lambda s: s.start) - 1
    inside = number >= 0 and paragraph.sentences[number].holds(offset)
    return paragraph, paragraph.sentences[number] if inside else paragraph.span


def lower_words(text: str, spans: Sequence[Span], limit: int = _LOOKED_AT) -> tuple[str, ...]:
    """The first words of some spans, casefolded; marks are words too."""
    words: list[str] = []
    for span in spans:
        words += [word.lower for word in split_words(text, span)[: limit - len(words)]]
    return tuple(words)

"""A briefing cut into windows for the model: whole paragraphs where they fit.

Words around a window as context made nothing better on the dev sets, and a fifth more work.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from briefreader.extract.tagging.features import END, START, features_of, inside_feature
from briefreader.extract.tagging.wordpiece import Word, WordPiece
from briefreader.model.briefing import Briefing

LONGEST = 180  # pieces of words: windows as long as those of the training


@dataclass(frozen=True, slots=True)
class Reading:
    """A briefing's words as the model sees them.

    Attributes:
        openers: indices of the words that open a paragraph, sorted; the first is 0.
        breaks: indices of the words that open a sentence, sorted.
    """

    words: list[Word]
    features: list[int]
    openers: list[int]
    breaks: list[int]


@dataclass(frozen=True, slots=True)
class Window:
    """Model input.

    Attributes:
        places: where the first piece of each word stands.
    """

    places: list[int]
    pieces: list[int]
    features: list[int]


def read_words(briefing: Briefing, wordpiece: WordPiece) -> Reading:
    """The words of a briefing with their features."""
    words = split_paragraphs(briefing, wordpiece)
    starts = [w.start for w in words]
    openers = {bisect_left(starts, p.span.start) for p in briefing.paragraphs} | {0}
    breaks = {bisect_left(starts, s.start) for p in briefing.paragraphs for s in p.sentences} | openers
    inside = len(words)
    openers, breaks = ({i for i in found if i < inside} for found in (openers, breaks))
    return Reading(words, features_of(briefing.text, words, openers), sorted(openers), sorted(breaks))


def split_paragraphs(briefing: Briefing, wordpiece: WordPiece) -> list[Word]:
    """The words from a briefing's first paragraph to its last; what a part of a briefing leaves out isn't read."""
    if not briefing.paragraphs:
        return []
    return wordpiece.split(briefing.text, briefing.paragraphs[0].span.start, briefing.paragraphs[-1].span.end)


def cut_words(reading: Reading, size: int = LONGEST) -> Iterator[tuple[int, int]]:
    """Ranges of words of at most `size` pieces that end with a paragraph, else with a sentence, else anywhere."""
    total = [0]
    for word in reading.words:
        total.append(total[-1] + len(word.pieces))
    paragraphs, sentences = frozenset(reading.openers), frozenset(reading.breaks)
    start, count = 0, len(reading.words)
    while start < count:
        end = start + 1
        fits = {"paragraph": 0, "sentence": 0}
        while end < count and total[end + 1] - total[start] <= size:
            end += 1
            if end in paragraphs:
                fits["paragraph"] = end
            if end in sentences:
                fits["sentence"] = end
        if end < count:
            end = fits["paragraph"] or fits["sentence"] or end
        yield start, end
        start = end


def windows_of(reading: Reading) -> Iterator[Window]:
    """The windows of a briefing, in order: each word stands in exactly one of them."""
    for start, end in cut_words(reading):
        pieces, features, places = [START], [0], []
        for word, feature in zip(reading.words[start:end], reading.features[start:end], strict=True):
            places.append(len(pieces))
            pieces.extend(word.pieces)
            features.extend([feature, *[inside_feature(feature)] * (len(word.pieces) - 1)])
        yield Window(places, [*pieces, END], [*features, 0])

"""Examples cut into windows of whole paragraphs, varied from pass to pass, and batched by length. Needs no torch."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefreader.extract.tagging.features import END, PARAGRAPH, SHAPES, START, inside_feature
from briefreader.training.corpora import IGNORED, Example

QUOTES = frozenset("\"'“”‘’«»")
STOPS = frozenset(".!?")


@dataclass(frozen=True, slots=True)
class Window:
    """Consecutive words of an example as model input, and what is to be learnt of them.

    `labels` holds a label at the first piece of each word, else IGNORED; `links` the place of the cue's first piece.
    """

    corpus: str
    pieces: list[int]
    features: list[int]
    labels: list[int]
    links: list[int]


def cut_ranges(example: Example, budget: int, rng: random.Random) -> Iterator[tuple[int, int]]:
    """Ranges of words of at most `budget` pieces that end where a paragraph does, or else a sentence, if one fits."""
    start, size, last_paragraph, last_stop = 0, 0, 0, 0
    limit = rng.randint(budget // 3, budget)
    for i, word in enumerate(example.words):
        if i > start and example.features[i] // SHAPES == PARAGRAPH:
            last_paragraph = i
        if size + len(word.pieces) > limit and i > start:
            end = last_paragraph if last_paragraph > start else last_stop if last_stop > start else i
            yield start, end
            start, limit = end, budget
            size = sum(len(w.pieces) for w in example.words[start:i])
        size += len(word.pieces)
        if example.texts[i] in STOPS:
            last_stop = i + 1
    if start < len(example.words):
        yield start, len(example.words)


def window_of(example: Example, start: int, end: int) -> Window:
    """The window of a range of words."""
    pieces, features, labels, links = [START], [0], [IGNORED], [IGNORED]
    places = {}
    for i in range(start, end):
        places[i] = len(pieces)
        more = len(example.words[i].pieces) - 1
        feature = example.features[i]
        pieces.extend(example.words[i].pieces)
        features.extend([feature, *[inside_feature(feature)] * more])
        labels.extend([example.labels[i], *[IGNORED] * more])
        links.extend([example.links[i], *[IGNORED] * more])
    links = [places.get(link, IGNORED) for link in links]
    return Window(example.corpus, [*pieces, END], [*features, 0], [*labels, IGNORED], [*links, IGNORED])


def vary(example: Example, rng: random.Random) -> Example:
    """Now and then a copy in capitals, in headline case, in lower case, or without its quotation marks."""
    draw = rng.random()
    if draw < 0.09:
        shape = 2 if draw < 0.03 else 3 if draw < 0.06 else 1
        features = [shape + f - f % SHAPES if f % SHAPES in (1, 2, 3, 5) else f for f in example.features]
        return replace(example, features=features)
    if draw < 0.15:
        return without(example, [t in QUOTES and len(t) == 1 for t in example.texts])
    return example


def without(example: Example, gone: list[bool]) -> Example:
    """An example without some of its words; a span whose beginning goes begins at its next word."""
    kept = [i for i in range(len(gone)) if not gone[i]]
    place = {old: new for new, old in enumerate(kept)}
    labels = list(example.labels)
    for i in range(len(gone) - 1):
        if gone[i] and labels[i] % 2 == 1 and labels[i + 1] == labels[i] + 1:
            labels[i + 1] = labels[i]
    return Example(
        example.corpus,
        [example.words[i] for i in kept],
        [example.features[i] for i in kept],
        [labels[i] for i in kept],
        [place.get(example.links[i], IGNORED) for i in kept],
        [example.texts[i] for i in kept],
    )


def windows_of(examples: list[Example], budget: int, rng: random.Random, varied: bool = True) -> Iterator[Window]:
    """All windows of some examples, cut anew and varied each time."""
    for example in examples:
        copy = vary(example, rng) if varied else example
        for start, end in cut_ranges(copy, budget, rng):
            yield window_of(copy, start, end)


def batches_of(windows: list[Window], size: int, rng: random.Random) -> list[list[Window]]:
    """Batches of about `size` pieces each, of windows nearly as long as each other, in random order."""
    ordered = sorted(windows, key=lambda w: len(w.pieces) + rng.random() * 6)
    batches: list[list[Window]] = [[]]
    for window in ordered:
        if (len(batches[-1]) + 1) * len(window.pieces) > size and batches[-1]:
            batches.append([])
        batches[-1].append(window)
    rng.shuffle(batches)
    return batches

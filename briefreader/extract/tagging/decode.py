"""From scores to spans: the best sequence of labels in which no span goes on that never began."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from briefreader.extract.tagging.modelfile import Array, softmax


@dataclass(frozen=True, slots=True)
class Tagged:
    """Words `start` to `end` (exclusive) as one span of a kind, an index into the head's kinds.

    `confidence` is the mean probability that its words are of that kind.
    """

    start: int
    end: int
    kind: int
    confidence: float


def decode(logits: Array, openers: list[int]) -> list[Tagged]:
    """The spans of words, in order; none crosses the beginning of a paragraph.

    Args:
        logits: words by labels O, B-, I-, B-, I-, …
        openers: indices of the words that open a paragraph, sorted; the first is 0.
    """
    labels = logits.argmax(-1).tolist()
    for start, end in zip(openers, [*openers[1:], len(labels)], strict=True):
        if not is_sequence(labels[start:end]):
            labels[start:end] = best_sequence(logits[start:end])
    return spans_of(labels, softmax(logits), frozenset(openers))


def is_sequence(labels: Sequence[int]) -> bool:
    """Whether each I- follows its B- or another I- of its kind."""
    before = 0
    for label in labels:
        if label and not label % 2 and before != label and before != label - 1:
            return False
        before = label
    return True


def best_sequence(logits: Array) -> list[int]:
    """The labels with the highest sum in which each I- follows its B- or I- (Viterbi)."""
    insides = range(2, logits.shape[1], 2)
    rows = logits.tolist()
    best = list(rows[0])
    for inside in insides:
        best[inside] = -math.inf
    back: list[list[int]] = []
    for row in rows[1:]:
        top = best.index(max(best))
        came = [top] * len(row)
        score = [best[top] + own for own in row]
        for inside in insides:
            came[inside] = inside if best[inside] >= best[inside - 1] else inside - 1
            score[inside] = best[came[inside]] + row[inside]
        back.append(came)
        best = score
    labels = [best.index(max(best))]
    for came in reversed(back):
        labels.append(came[labels[-1]])
    return labels[::-1]


def spans_of(labels: list[int], chances: Array, openers: frozenset[int]) -> list[Tagged]:
    """The spans that a sequence of labels tells, cut where a paragraph begins."""
    spans: list[Tagged] = []
    start = 0
    for i in range(1, len(labels) + 1):
        here, label = labels[start], labels[i] if i < len(labels) else 0
        goes_on = label > 0 and label % 2 == 0 and (label == here or label == here + 1) and i not in openers
        if goes_on:
            continue
        if here:
            kind = (here - 1) // 2
            both = chances[start:i, 2 * kind + 1 : 2 * kind + 3].sum()
            spans.append(Tagged(start, i, kind, float(both) / (i - start)))
        start = i
    return spans

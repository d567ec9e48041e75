"""What the model sees of a text: its words, their pieces, their shape, and what stands before them."""

from collections.abc import Container
from functools import lru_cache

from briefreader.extract.tagging.wordpiece import Word

# The labels of the two heads. Their order is part of the model file's meaning and is checked against its metadata.
NAME_TYPES = (
    "person",
    "organisation",
    "location",
    "facility",
    "nationality",
    "temporal",
    "money",
    "quantity",
    "weapon",
    "vehicle",
    "document",
    "product",
    "misc",
)
ROLES = ("source", "cue", "content")
GUIDELINES = ("newswire", "defence")

SHAPES = 7
SPACED, JOINED, PARAGRAPH, LINE = range(4)
FEATURES = SHAPES * 4
START, END = 101, 102


def bio(kinds: tuple[str, ...]) -> tuple[str, ...]:
    """Labels for spans of some kinds: O, then B- and I- of each."""
    return ("O", *(f"{prefix}-{kind}" for kind in kinds for prefix in "BI"))


NAME_LABELS = bio(NAME_TYPES)
ROLE_LABELS = bio(ROLES)


@lru_cache(maxsize=4096)
def shape_of(word: str) -> int:
    """The case class of a word: what an uncased encoder can't see."""
    if word.islower():
        return 1
    if word.isupper():
        return 2 if len(word) > 1 else 3
    if word[:1].isupper():
        return 3
    if word.isdigit():
        return 4
    return 5 if any(c.isupper() for c in word) else 6


def features_of(text: str, words: list[Word], openers: Container[int]) -> list[int]:
    """One feature a word: its shape, and whether it opens a paragraph, is joined to the word before, or stands apart.

    Args:
        openers: indices of the words that open a paragraph; after a blank line or a mere line break differs.
    """
    features, before = [], 0
    for i, word in enumerate(words):
        if i in openers:
            gap = LINE if i and text.count("\n", before, word.start) == 1 else PARAGRAPH
        else:
            gap = JOINED if word.start == before else SPACED
        features.append(shape_of(text[word.start : word.end]) + SHAPES * gap)
        before = word.end
    return features


def inside_feature(feature: int) -> int:
    """The feature of a word's later pieces: the same shape, joined."""
    return feature % SHAPES + SHAPES * JOINED

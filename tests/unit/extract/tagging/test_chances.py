"""What the model as good as denies."""

import numpy as np

from briefreader.extract.engine import Attribution
from briefreader.extract.tagging.chances import Chances
from briefreader.extract.tagging.features import ROLE_LABELS
from briefreader.extract.tagging.windows import Reading
from briefreader.extract.tagging.wordpiece import Word
from briefreader.model.span import Span


def test_only_what_neither_part_speaks_for_is_doubted() -> None:
    words = [Word(n, n + 1, (1,), ((n, n + 1),)) for n in range(4)]
    roles = np.zeros((4, len(ROLE_LABELS)), np.float32)
    roles[:, 0] = 9
    roles[1, ROLE_LABELS.index("B-cue")] = 9
    roles[3, ROLE_LABELS.index("I-content")] = 9
    chances = Chances(Reading(words, [0] * 4, [0], [0]), roles)

    def claim(cue: int, *content: int) -> Attribution:
        return Attribution((), (Span(cue, cue + 1),), tuple(Span(n, n + 1) for n in content))

    assert not chances.doubts(claim(1, 2))
    assert not chances.doubts(claim(0, 3))
    assert chances.doubts(claim(0, 2))
    assert not chances.doubts(claim(0))


def test_what_the_rules_add_to_a_content_is_doubted_where_the_model_sees_none() -> None:
    words = [Word(n, n + 1, (1,), ((n, n + 1),)) for n in range(10)]
    roles = np.zeros((10, len(ROLE_LABELS)), np.float32)
    roles[:, 0] = 9
    roles[2:7, ROLE_LABELS.index("I-content")] = 11
    chances = Chances(Reading(words, [0] * 10, [0], [0]), roles)
    assert not chances.doubts_more([Span(2, 7)], [Span(2, 3)])
    assert chances.doubts_more([Span(2, 10)], [Span(2, 7)])
    assert not chances.doubts_more([Span(2, 8)], [Span(2, 7)])  # a word or two more is the rules' to tell
    assert chances.doubts_more([Span(2, 7), Span(7, 10)], [Span(2, 7)])

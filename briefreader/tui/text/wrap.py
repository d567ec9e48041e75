"""One paragraph to rows of a width."""

import re
from functools import cache
from itertools import pairwise

from briefreader.tui.text.cells import SPACE, SPACES, space_width, split_clusters, width_of

# Chinese and Japanese are written without spaces: a row may end after each character.
_IDEOGRAPHS = "\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_FIRST_IDEOGRAPH = _IDEOGRAPHS[0]


@cache
def _tokens(ideographs: str) -> re.Pattern[str]:
    """White space, words, and each ideograph by itself; a class that large takes its time to compile."""
    return re.compile(f"[{SPACES}]+|{ideographs and f'[{ideographs}]|'}[^{SPACES}{ideographs}]+")


def wrap(text: str, width: int) -> list[tuple[int, int]]:
    """Cut a text into rows.

    Rows end at white space, which belongs to no row; words wider than a row are cut between clusters. A cluster wider
    than the width stands alone.

    Returns: sorted half-open ranges of `text`, at least one; each at most `width` cells wide.
    Raises: ValueError if `width` is less than 1.
    """
    if width < 1:
        raise ValueError(f"no width: {width}")
    rows: list[tuple[int, int]] = []
    start = end = -1
    column = gap = 0
    tokens = _tokens(_IDEOGRAPHS if max(text, default="") >= _FIRST_IDEOGRAPH else "")
    for token in tokens.finditer(text):
        word = token.group()
        if word[0] in SPACE:
            gap = space_width(word, column) if start >= 0 else 0
            continue
        cells = width_of(word)
        if start >= 0 and column + gap + cells > width:
            rows.append((start, end))
            start = -1
        if start < 0:
            start, column, gap = token.start(), 0, 0
        if cells > width:
            starts = _cut_word(word, token.start(), width)
            rows.extend(pairwise(starts))
            start = starts[-1]
            column = width_of(text[start : token.end()])
        else:
            column += gap + cells
        end, gap = token.end(), 0
    if start >= 0:
        rows.append((start, end))
    return rows or [(0, 0)]


def _cut_word(word: str, offset: int, width: int) -> list[int]:
    """Where the rows of a word that is wider than a row start."""
    starts, at, column = [offset], offset, 0
    for cluster in split_clusters(word):
        cells = width_of(cluster)
        if column and column + cells > width:
            starts.append(at)
            column = 0
        column += cells
        at += len(cluster)
    return starts

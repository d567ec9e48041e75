"""Which part of a name a query stands for."""

import re

from briefreader.search.fold import fold_name, without_article

_WORD = re.compile(r"\w+(?:['’‘ʼ]\w+)*")


def underline(name: str, query: str, *, whole: bool) -> tuple[tuple[int, int], ...]:
    """Half-open ranges of `name` that a query matched: words that it has, or begins.

    Args:
        whole: the whole name was matched (an acronym, a spelling).
    """
    if whole:
        return ((0, len(name)),)
    asked = without_article(fold_name(query)).split()
    ranges = []
    for found in _WORD.finditer(name):
        folded = fold_name(found.group())
        part = max((word for word in asked if folded.startswith(word)), key=len, default="")
        if part:
            # folding may have dropped a character or two; never run over the word
            length = len(found.group()) if part == folded else min(len(part), len(found.group()))
            ranges.append((found.start(), found.start() + length))
    return tuple(ranges)

"""Which part of a name a query stands for."""

import re

from briefreader.model.match import Why
from briefreader.search.fold import fold_name, without_article
from briefreader.search.index import SMALL_WORDS

_WORD = re.compile(r"\w+(?:['’‘ʼ]\w+)*")
_PARTS: frozenset[Why] = frozenset(("prefix", "words"))


def underline(name: str, query: str, why: Why) -> tuple[tuple[int, int], ...]:
    """Half-open ranges of `name` that a query matched: words that it has or begins, initials, else the whole name."""
    folded = fold_name(query)
    if why == "acronym" and fold_name(name) != folded:
        return _underline_initials(name, folded.replace(" ", ""))
    if why not in _PARTS:
        return ((0, len(name)),)
    asked = without_article(folded).split()
    ranges = []
    for found in _WORD.finditer(name):
        word = fold_name(found.group())
        part = max((begun for begun in asked if word.startswith(begun)), key=len, default="")
        if part:
            # folding may have dropped a character or two; never run over the word
            length = len(found.group()) if part == word else min(len(part), len(found.group()))
            ranges.append((found.start(), found.start() + length))
    return tuple(ranges)


def _underline_initials(name: str, letters: str) -> tuple[tuple[int, int], ...]:
    words = [(found.start(), fold_name(found.group())) for found in _WORD.finditer(name)]
    for chosen in (words, [(start, word) for start, word in words if word not in SMALL_WORDS]):
        if "".join(word[:1] for _, word in chosen) == letters:
            return tuple((start, start + 1) for start, _ in chosen)
    return ((0, len(name)),)

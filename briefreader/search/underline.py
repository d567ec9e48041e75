"""Which part of a name a query stands for."""

import re
from collections.abc import Iterator

from briefreader.model.match import Why
from briefreader.search.fold import fold_name, without_article
from briefreader.search.initials import SMALL_WORDS

_WORD = re.compile(r"[^\s\-‐‑–—/()\[\],;:&+\"“”„«»|]+")
_LIKE = 0.6  # words less alike aren't the same one misspelled
_LONGEST = 200  # code points of a name that are looked at

Ranges = tuple[tuple[int, int], ...]


def underline(name: str, query: str, why: Why) -> Ranges:
    """Half-open ranges of `name` that a query matched: words that it has, begins or misspells, initials, else all."""
    folded = fold_name(query)
    asked = without_article(folded).split()
    words = [(found.start(), found.group()) for found in _WORD.finditer(name, 0, _LONGEST)]
    ranges: Ranges = ()
    if why in ("prefix", "words"):
        ranges = tuple(_begun(words, asked))
    elif why in ("spelling", "transliteration"):
        ranges = tuple(_alike(words, asked))
    elif why == "acronym" and fold_name(name) != folded:
        ranges = _initials(words, folded.replace(" ", ""))
    return ranges or ((0, len(name)),)


def _begun(words: list[tuple[int, str]], asked: list[str]) -> Iterator[tuple[int, int]]:
    for start, word in words:
        folded = fold_name(word)
        part = max((begun for begun in asked if folded.startswith(begun)), key=len, default="")
        if part:
            # folding drops letters and makes two of one
            fitting = (n for n in range(1, len(word)) if fold_name(word[:n]).startswith(part))
            yield start, start + next(fitting, len(word))


def _alike(words: list[tuple[int, str]], asked: list[str]) -> Iterator[tuple[int, int]]:
    from briefreader.search.likeness import compare_words

    for start, word in words:
        folded = fold_name(word)
        if folded and any(compare_words(one, folded) >= _LIKE for one in asked):
            yield start, start + len(word)


def _initials(words: list[tuple[int, str]], letters: str) -> Ranges:
    all_words = [(start, fold_name(word)) for start, word in words]
    for chosen in (all_words, [(start, word) for start, word in all_words if word not in SMALL_WORDS]):
        if "".join(word[:1] for _, word in chosen) == letters:
            return tuple((start, start + 1) for start, _ in chosen)
    return ()

"""The tiers of the finder, from the exact name to its spelling: each says whom a query may mean, and how surely.

Scores are 0-100 and compare across tiers. From `LINK_THRESHOLD` a name links by itself; parts of names and initials
never come so far.
"""

from collections.abc import Iterator
from typing import NamedTuple

from briefreader.model.match import Why
from briefreader.search.candidates import Candidates
from briefreader.search.fold import without_article
from briefreader.search.index import NameIndex
from briefreader.search.sound import skeleton

# Measured by tests/bench/bench_forgiveness.py on the seed (2 193 actors, 9 276 names): at 84, 99.9 % of 2 400 names
# that nobody bears stay under it (98.2 % with 26 k distractors; by eye, most of the rest are the same people spelled
# otherwise), 88 % of 2 893 corrupted names are found first and link, and 0.2 % of what links is another. At 88 it is 83
# and 0.1 %.
LINK_THRESHOLD = 84.0

SHORT = 3  # letters up to which sound and spelling mislead
_CLOSER = 40  # names whose spelling is looked at word by word
_SAME = 83.0  # a likeness from which two spellings are one name: the curve of tests/bench/bench_forgiveness.py
_LEAST = 50.0  # a score under which it is somebody else
_SLIP = 40.0  # what a word costs that is wholly unlike
_SAME_CONSONANTS = 78.0  # a likeness of consonants under which it is somebody else
_BY_KIND: dict[str, tuple[Why, float]] = {
    "acronym": ("acronym", 100.0),
    "former_name": ("former_name", 98.0),
    "native": ("native_script", 100.0),
    "metonym": ("exact", 95.0),
    "demonym": ("exact", 93.0),
    "nickname": ("exact", 97.0),
}


class Found(NamedTuple):
    """A row of the index that a query may mean."""

    row: int
    why: Why
    score: float


def find_exact(names: NameIndex, folded: str) -> Iterator[Found]:
    """The name itself; a point less if the article differs."""
    for row in names.named(without_article(folded)):
        why, score = _BY_KIND.get(names.aliases[row].kind, ("exact", 100.0))
        if why == "native_script" and not names.aliases[row].script:
            why = "exact"
        yield Found(row, why, score if names.folded[row] == folded else score - 1)


def find_initials(names: NameIndex, folded: str) -> Iterator[Found]:
    """Names of several words that begin with these letters ("hp", "h. p."); acronyms the store lists are exact."""
    letters = folded.replace(" ", "")
    if " " not in folded or len(letters) * 2 == len(folded) + 1:
        for row in names.with_initials(letters):
            yield Found(row, "acronym", 64.0 + 2 * len(letters))


def find_beginnings(names: NameIndex, folded: str) -> Iterator[Found]:
    """Names that begin so, the more of the name the better; a little less where the words are parted elsewhere."""
    for row in names.beginning(folded):
        yield Found(row, "prefix", _rate_beginning(folded, names.folded[row]))
    if len(folded) > SHORT:
        for row in names.beginning_joined(without_article(folded)):
            yield Found(row, "prefix", _rate_beginning(folded, names.folded[row]) - 2)


def _rate_beginning(folded: str, name: str) -> float:
    return 50.0 + 33 * len(folded) / max(len(folded), len(name))


def _rate_part(words: list[str], name: str) -> float:
    """By how much of a name some of its words are."""
    return 45.0 + 38 * min(1.0, len("".join(words)) / max(1, len(name.replace(" ", ""))))


def find_words(names: NameIndex, folded: str) -> Iterator[Found]:
    """Names that have these words, or words that begin so, in any order."""
    words = without_article(folded).split()
    for row in names.with_words(words):
        whole = sorted(names.loose[row].split()) == sorted(words)
        yield Found(row, "words", 97.0 if whole else _rate_part(words, names.loose[row]))


def find_slips(names: NameIndex, candidates: Candidates, folded: str) -> Iterator[Found]:
    """Names that have these words, if those that no name has are taken for slips of ones that are like them."""
    words = without_article(folded).split()
    slips = [place for place, word in enumerate(words) if len(word) > SHORT and not names.has_word(word)]
    if len(slips) != 1:  # with more of them, it is the whole name that must be like another
        return
    for word, alike in candidates.closest_words(words[slips[0]]):
        mended = [*words[: slips[0]], word, *words[slips[0] + 1 :]]
        for row in names.with_words(mended):
            yield Found(row, "spelling", _rate_part(mended, names.loose[row]) - _SLIP * (1 - alike))


def find_likenesses(names: NameIndex, candidates: Candidates, folded: str) -> Iterator[Found]:
    """Names that sound the same, or are spelled nearly so."""
    from briefreader.search.likeness import compare_names  # rapidfuzz takes 20 ms to import

    loose = without_article(folded)
    known = frozenset(word for word in loose.split() if names.has_word(word))
    sounding = dict.fromkeys(names.sounding(loose))
    for row in sounding | dict.fromkeys(candidates.closest(loose, _CLOSER)):
        score = _rate_likeness(compare_names(loose, names.loose[row], known).score)
        if score >= _LEAST:
            yield Found(row, "transliteration" if row in sounding else "spelling", score)


def _rate_likeness(likeness: float) -> float:
    if likeness >= _SAME:
        return LINK_THRESHOLD + (98.0 - LINK_THRESHOLD) * (likeness - _SAME) / (100 - _SAME)
    return max(0.0, LINK_THRESHOLD - 1.5 * (_SAME - likeness))  # a part of a name is soon the better guess


def find_foreign(names: NameIndex, folded: str) -> Iterator[Found]:
    """Names in Latin letters of the consonants of one that isn't: Arabic and Hebrew write little else."""
    from rapidfuzz.fuzz import ratio
    from rapidfuzz.process import extract

    key = skeleton(folded)
    if len(key) > SHORT:
        for _, alike, row in extract(key, names.consonants, scorer=ratio, limit=_CLOSER, score_cutoff=_SAME_CONSONANTS):
            yield Found(row, "transliteration", 0.8 * alike)

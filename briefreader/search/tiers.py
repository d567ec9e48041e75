"""The tiers of the finder, from the exact name to its spelling: each says whom a query may mean, and how surely.

Scores are 0-100 and compare across tiers. From `LINK_THRESHOLD` a name links by itself; parts of names and initials
never come so far.
"""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import NamedTuple

from briefreader.model.match import Why
from briefreader.search.candidates import by_letters
from briefreader.search.fold import without_article
from briefreader.search.index import Names
from briefreader.search.initials import MOST
from briefreader.search.sound import skeleton

# Chosen on the curve of tests/bench/bench_forgiveness.py (threshold.csv there) over the seed and 100 000 distractors:
# at 84, 97.3 % of the names that nobody bears stay under it (most of the rest are the same people spelled otherwise by
# CAMEO), 86 % of 2 893 corrupted names are found first and link, and 0.4 % of what links is another. At 80 it would be
# 96.3, 88 and 0.5 %, at 88 it is 98.3, 79 and 0.3 %.
LINK_THRESHOLD = 84.0

SHORT = 3  # letters up to which sound and spelling mislead
_CLOSER = 24  # names whose spelling is looked at word by word
_EQUALS = 600  # names of one tier that are looked at: of more that fit equally well, the first ones
_SAME = 85.5  # a likeness from which two spellings are one name: the curve of tests/bench/bench_forgiveness.py
_LEAST = 50.0  # a score under which it is somebody else
_SLIP = 40.0  # what a word costs that is wholly unlike
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


# Of two names that letters may stand for, bodies that people call by their initials come first.
_ACRONYM_KINDS = {"armed_group": 1.0, "international": 1.0, "party": 0.8, "military": 0.6, "ngo": 0.6, "media": 0.4}

Floor = Callable[[], float]
"""The score that a further find must have at least to matter."""


def find_exact(names: Names, folded: str) -> Iterator[Found]:
    """The name itself; a point less if the article differs."""
    for row in names.named(without_article(folded)):
        alias = names.alias(row)
        why, score = _BY_KIND.get(alias.kind, ("exact", 100.0))
        if why == "native_script" and not alias.script:
            why = "exact"
        yield Found(row, why, score if names.folded(row) == folded else score - 1)


def find_initials(names: Names, folded: str) -> Iterator[Found]:
    """Names of several words that begin with these letters ("hp", "h. p."); acronyms the store lists are exact.

    Of several, those come first that acronyms are used for most, then those with the most names.
    """
    letters = folded.replace(" ", "")
    if len(letters) <= MOST:
        for row in islice(names.with_initials(letters), _EQUALS):
            actor = names.actor(row)
            used = min(0.9, len(actor.aliases) / 20)
            yield Found(row, "acronym", 64.0 + 2 * len(letters) + _ACRONYM_KINDS.get(actor.kind, 0.0) + used)


def find_beginnings(names: Names, folded: str, floor: Floor) -> Iterator[Found]:
    """Names that begin so, the more of the name the better; a little less where the words are parted elsewhere."""
    loose = without_article(folded)
    for row in islice(names.beginning(folded), _EQUALS):
        score = 50.0 + 33 * len(folded) / max(len(folded), names.length(row))
        if score < floor():
            return
        if names.folded(row).startswith(folded) or names.loose(row).startswith(loose):
            yield Found(row, "prefix", score)
        elif len(folded) > SHORT:
            yield Found(row, "prefix", score - 2)


def _rate_part(words: list[str], joined: int) -> float:
    """By how much of a name, in letters, some of its words are."""
    return 45.0 + 38 * min(1.0, len("".join(words)) / max(1, joined))


def find_words(names: Names, folded: str, floor: Floor) -> Iterator[Found]:
    """Names that have these words, or words that begin so, in any order."""
    words = without_article(folded).split()
    letters, inorder = len("".join(words)), sorted(words)
    for row in islice(names.with_words(words), _EQUALS):
        joined = names.joined(row)
        if joined == letters and sorted(names.loose(row).split()) == inorder:
            yield Found(row, "words", 97.0)
        elif (score := _rate_part(words, joined)) >= floor() or joined == letters:
            yield Found(row, "words", score)
        else:
            return


def find_slips(names: Names, folded: str, floor: Floor) -> Iterator[Found]:
    """Names that have these words, if those that no name has are taken for slips of ones that are like them."""
    words = without_article(folded).split()
    slips = [place for place, word in enumerate(words) if len(word) > SHORT and not names.has_word(word)]
    if len(slips) != 1:  # with more of them, it is the whole name that must be like another
        return
    for word, alike in names.closest_words(words[slips[0]]):
        mended = [*words[: slips[0]], word, *words[slips[0] + 1 :]]
        for row in islice(names.with_words(mended), _EQUALS):
            score = _rate_part(mended, names.joined(row)) - _SLIP * (1 - alike)
            if score < floor():
                break
            yield Found(row, "spelling", score)


def find_likenesses(names: Names, folded: str) -> Iterator[Found]:
    """Names that sound the same, or are spelled nearly so."""
    from briefreader.search.likeness import compare_names  # rapidfuzz takes 20 ms to import

    loose = without_article(folded)
    known = frozenset(word for word in loose.split() if names.has_word(word))
    sounding = dict.fromkeys(islice(names.sounding(loose), _EQUALS))
    heard = by_letters(loose, ((row, names.loose(row)) for row in sounding), _CLOSER) if len(sounding) > _CLOSER else ()
    for row in dict.fromkeys(heard or sounding) | dict.fromkeys(names.closest(loose, _CLOSER)):
        score = _rate_likeness(compare_names(loose, names.loose(row), known).score)
        if score >= _LEAST:
            # What is typed only in part is no misspelling, unless it is so like the whole that it links.
            begins = score < LINK_THRESHOLD and len(loose) > 1 and names.loose(row).startswith(loose)
            yield Found(row, "prefix" if begins else "transliteration" if row in sounding else "spelling", score)


def _rate_likeness(likeness: float) -> float:
    if likeness >= _SAME:
        return LINK_THRESHOLD + (98.0 - LINK_THRESHOLD) * (likeness - _SAME) / (100 - _SAME)
    return max(0.0, LINK_THRESHOLD - 1.5 * (_SAME - likeness))  # a part of a name is soon the better guess


def find_foreign(names: Names, folded: str) -> Iterator[Found]:
    """Names in Latin letters of the consonants of one that isn't: Arabic and Hebrew write little else."""
    if len(skeleton(folded)) > SHORT:
        for row, alike in names.closest_sounds(folded):
            yield Found(row, "transliteration", 0.8 * alike)

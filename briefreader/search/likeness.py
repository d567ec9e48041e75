"""How like two folded names are that aren't the same: word by word, since one other word makes another name."""

from collections.abc import Set
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from briefreader.search.initials import SMALL_WORDS
from briefreader.search.sound import sound_word

_SOUND = 0.96  # what the same sound counts where the letters differ
_PAIRED = 0.5  # words less alike are two words
_JOINED = 0.8  # names less alike aren't the same words parted elsewhere
_SLIPS = 3  # and so are those that differ in more letters
_FITS = 0.9  # where all words of the shorter name fit so well, the longer one has words more, not other gaps
_SMALL_WEIGHT = 0.25
_MOST_WORDS = 24  # longer names aren't compared to the end
_TYPO = 0.75  # what a difference counts where the word asked for is nobody's
_OTHER_WORD = 1.5  # and where it is a word of other names
_EXTRA = 0.55  # what remains of the weakest word where one name has words more than the other


@dataclass(frozen=True, slots=True)
class Likeness:
    """0-1 each.

    Attributes:
        total: of all letters of both names, how many have their like.
        weakest: the likeness of the word that fits worst, less where one name has words more; 0 where both have.
        ordered: whether the words come in the same order.
    """

    total: float
    weakest: float
    ordered: bool

    @property
    def score(self) -> float:
        """0-100: half of it for the names, half for the worst word."""
        return 50 * (self.total + self.weakest) - (0 if self.ordered else 1)


def compare_words(one: str, other: str, *, known: bool | None = None) -> float:
    """0-1: by letters left out, put in, replaced and swapped; or by how they sound, if that is more.

    Args:
        known: whether some name has the first word, so that it is hardly a slip of the other; None: nobody knows.
    """
    return 1.0 if one == other else _compare(one, other, known)


@lru_cache(maxsize=1 << 14)  # the same words come up in many names, and with every key
def _compare(one: str, other: str, known: bool | None) -> float:
    letters = 1 - (1 - OSA.normalized_similarity(one, other)) * (_TYPO if known is False else 1)
    sounds = _compare_sounds(one, other) if len(one) > 2 and len(other) > 2 else 0.0
    alike = max(letters, sounds)
    return 1 - (1 - alike) * _OTHER_WORD if known and sounds < _SOUND else alike


def _compare_sounds(one: str, other: str) -> float:
    (heard, consonants), (also_heard, also_consonants) = sound_word(one), sound_word(other)
    if heard == also_heard:
        return _SOUND
    sounds: float = OSA.normalized_similarity(heard, also_heard)
    if sounds < _PAIRED or min(len(consonants), len(also_consonants)) < 2:
        return 0.0
    return _SOUND * (2 * sounds + OSA.normalized_similarity(consonants, also_consonants)) / 3


def _weight(word: str) -> float:
    return len(word) * (_SMALL_WEIGHT if word in SMALL_WORDS else 1)


def _pair(asked: list[str], theirs: list[str], known: Set[str]) -> dict[int, tuple[int, float]]:
    ranked = []
    for i, one in enumerate(asked):
        for j, other in enumerate(theirs):
            alike = compare_words(one, other, known=one in known)
            if alike >= _PAIRED:
                ranked.append((alike, -abs(i - j), i, j))
    pairs: dict[int, tuple[int, float]] = {}
    free = set(range(len(theirs)))
    for alike, _, i, j in sorted(ranked, reverse=True):
        if i not in pairs and j in free:
            pairs[i] = (j, alike)
            free.discard(j)
    return pairs


def compare_names(asked: str, theirs: str, known: Set[str] = frozenset()) -> Likeness:
    """Two folded names without articles, whatever the order of their words and wherever they are parted.

    Args:
        known: words asked for that some name has: another word in their place is hardly a slip.
    """
    ones, others = asked.split()[:_MOST_WORDS], theirs.split()[:_MOST_WORDS]
    pairs = _pair(ones, others, known)
    by_words = _rate(ones, others, pairs)
    fewer = min(len(ones), len(others))
    if len(ones) == len(others) or sum(alike >= _FITS for _, alike in pairs.values()) == fewer:
        return by_words
    one, other = "".join(ones), "".join(others)
    joined = compare_words(one, other)
    if joined <= max(by_words.weakest, _JOINED) or (1 - joined) * max(len(one), len(other)) > _SLIPS:
        return by_words
    return Likeness(max(joined, by_words.total), joined, True)


def _rate(asked: list[str], theirs: list[str], pairs: dict[int, tuple[int, float]]) -> Likeness:
    taken = {j for j, _ in pairs.values()}
    paired = sum(alike * (_weight(asked[i]) + _weight(theirs[j])) for i, (j, alike) in pairs.items())
    everything = sum(map(_weight, asked)) + sum(map(_weight, theirs))
    weakest = min(
        (alike for i, (j, alike) in pairs.items() if theirs[j] not in SMALL_WORDS),
        default=min((alike for _, alike in pairs.values()), default=0.0),
    )
    more = any(w not in SMALL_WORDS for i, w in enumerate(asked) if i not in pairs)
    less = any(w not in SMALL_WORDS for j, w in enumerate(theirs) if j not in taken)
    if more or less:
        weakest *= 0.0 if more and less else _EXTRA
    places = [j for _, (j, _) in sorted(pairs.items())]
    return Likeness(paired / everything, weakest, places == sorted(places))

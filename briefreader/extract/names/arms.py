"""Weapons, military platforms and other vehicles, by word list and by shape ("Su-24")."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefreader.extract.engine import FoundName
from briefreader.extract.language.lexicon import Lexicon
from briefreader.extract.language.sentences import Sentence
from briefreader.extract.language.wordlists import Phrases, phrases
from briefreader.extract.language.words import Word, phrase_at
from briefreader.model.analysis import EntityType

SHIP = "ship"
_TANKS = ("tank", "tanks")
_LONGEST_SHIP = 4  # words of a name
_JOINING = frozenset(("de", "del", "du", "of", "al", "el", "ul", "the"))
_DESIGNATION = re.compile(r"([A-Za-z]{1,6})[-‐‑]?\d{1,3}[A-Z]{0,3}\d?s?")


@dataclass(frozen=True, slots=True)
class _Arms:
    """The lists; `openings` are the first words of what is written small."""

    weapons: Phrases
    named: Phrases
    vehicles: Phrases
    kinds: Phrases
    not_named: Phrases
    warships: Phrases
    merchants: Phrases
    not_tanks: Phrases
    openings: frozenset[str]


def find_all_arms(sentences: Iterable[Sentence], lexicon: Lexicon) -> list[FoundName]:
    """Weapons and vehicles in a text; where its tanks hold fuel or think, none of them is a weapon."""
    vessels = _compile(lexicon).not_tanks
    found: list[FoundName] = []
    tanks: list[FoundName] = []
    peaceful = False
    for sentence in sentences:
        starts = {word.span.start: number for number, word in enumerate(sentence.words)}
        for arm in find_arms(sentence.words, lexicon):
            number = starts[arm.span.start]
            if sentence.words[number].lower not in _TANKS or arm.span.end != sentence.words[number].span.end:
                found.append(arm)
                continue
            tanks.append(arm)
            peaceful |= number > 0 and sentence.words[number - 1].lower in vessels
    return found if peaceful else [*found, *tanks]


def find_arms(words: Sequence[Word], lexicon: Lexicon) -> Iterator[FoundName]:
    """Weapons and vehicles among the words of a sentence; sorted and disjoint."""
    arms = _compile(lexicon)
    number, free = 0, 0
    while number < len(words):
        if not words[number].capital and words[number].lower not in arms.openings:
            number += 1
            continue
        ship = find_ship(words, number, arms.warships, arms.merchants)
        if ship:
            yield from ship
            number = free = number + sum(1 for word in words[number:] if word.span.start < ship[-1].span.end)
            continue
        length, is_weapon = _arm_at(words, number, arms)
        if not length:
            number += 1
            continue
        start = number
        while start > free and words[start - 1].lower in arms.kinds:
            start -= 1
        end = number + length
        # "Shahed drones", "Grad rockets" are one name.
        more, _ = _arm_at(words, end, arms) if end < len(words) and words[number].capital else (0, False)
        end += more
        yield FoundName(words[start].span.cover(words[end - 1].span), "weapon" if is_weapon else "vehicle")
        number = free = end


def find_ship(words: Sequence[Word], number: int, warships: Phrases, merchants: Phrases) -> tuple[FoundName, ...]:
    """The ship that a prefix tells from here on ("HMS Ocean"), and its hull number in brackets ("L 12"); or nothing."""
    prefix = words[number]
    if (prefix.lower not in warships and prefix.lower not in merchants) or not prefix.acronym:
        return ()
    end = number + 1
    while end < len(words) and end - number <= _LONGEST_SHIP and _goes_on(words, number + 1, end):
        end += 1
    if end == number + 1:
        return ()
    kind: EntityType = "weapon" if prefix.lower in warships else "vehicle"
    ship = FoundName(prefix.span.cover(words[end - 1].span), kind, SHIP)
    hull = words[end : end + 4]
    if [w.text for w in hull[::3]] == ["(", ")"] and hull[1].text.isupper() and hull[2].text.isdecimal():
        return ship, FoundName(hull[1].span.cover(hull[2].span), kind, SHIP)
    return (ship,)


def _goes_on(words: Sequence[Word], first: int, at: int) -> bool:
    """Whether a word belongs to a ship's name: a capital, or a small word between two of them ("Charles de Gaulle")."""
    if words[at].lower in _JOINING:
        return first < at < len(words) - 1 and words[at - 1].capital and words[at + 1].capital
    return words[at].capital and words[at].text[0].isalnum() and (not words[at].acronym or words[at - 1].acronym)


def _arm_at(words: Sequence[Word], number: int, arms: _Arms) -> tuple[int, bool]:
    """How many words from here name a weapon or vehicle, and whether it is a weapon."""
    if words[number].capital:
        named = phrase_at(words, number, arms.named)
        if named:
            return named, True
        shape = _DESIGNATION.fullmatch(words[number].text)
        if shape and "-" in words[number].text and shape[1][0].isupper() and shape[1].lower() not in arms.not_named:
            return 1, True
        if not words[number].acronym and number:
            return 0, False
    weapon, vehicle = phrase_at(words, number, arms.weapons), phrase_at(words, number, arms.vehicles)
    return max(weapon, vehicle), weapon >= vehicle


@lru_cache(maxsize=4)
def _compile(lexicon: Lexicon) -> _Arms:
    def get(key: str) -> Phrases:
        return phrases(lexicon.words("weapons", key))

    lists = ("weapon", "named", "vehicle", "kinds", "not_named", "warship", "merchant", "not_tanks")
    small = frozenset[str]().union(*(get(name) for name in ("weapon", "vehicle", "warship", "merchant")))
    openings = frozenset(phrase.partition(" ")[0] for phrase in small)
    return _Arms(*[*map(get, lists), openings])

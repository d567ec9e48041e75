"""What a text says beside a person's name: roles, gender, whom the person belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from briefreader.extract.language.sentences import Sentence
from briefreader.extract.language.wordlists import WordLists
from briefreader.extract.language.words import Word, phrase_at
from briefreader.model.span import Span

Gender = Literal["female", "male", ""]
_OPENS = frozenset(["a", "an", "the", "its", "their", "his", "her", "whose"])
_GOES_ON = frozenset(["of", "for", "the", "'s", "’s", "a", "an", "and", "to", "at", "-", "–", "in", "s"])
_PREPOSITIONS = frozenset(["of", "for", "to", "at", "in", "with", "from", "on", "who"])
_ENDING = frozenset(["who", "which", "and", "has", "had", "that"])
_REACH = 16


@dataclass(frozen=True, slots=True)
class Traits:
    """What one mention tells.

    Attributes:
        roles: phrases of the word lists ("foreign minister").
        beside: where the words stand that tell it; what they name is what the person belongs to.
    """

    roles: frozenset[str] = frozenset()
    gender: Gender = ""
    beside: tuple[Span, ...] = ()


def find_traits(name: Span, people: Sequence[Span], sentence: Sentence, lists: WordLists) -> Traits:
    """The traits that stand beside a person's name, before it or after it.

    Args:
        people: the spans of all persons' names in the sentence; what is said beside another one isn't said of this one.
    """
    found = [
        phrase
        for phrase in (_phrase_before(name, sentence, lists), _phrase_after(name, sentence, lists))
        if phrase and not any(phrase[0].span.cover(phrase[-1].span).overlaps(other) for other in people)
    ]
    roles = frozenset().union(*(_roles(phrase, lists) for phrase in found))
    told = [p[0].span.cover(p[-1].span) for p in found if _roles(p, lists)]
    return Traits(roles, _gender(roles, lists), tuple(told))


def _phrase_before(name: Span, sentence: Sentence, lists: WordLists) -> Sequence[Word]:
    """The noun phrase that ends right before a name, a comma between them or none."""
    before = list(sentence.before(name.start, _REACH))
    apposed = bool(before) and before[-1].text in (",", "—", "–")
    if apposed:
        before.pop()
    elif not before or not _ends_in_role(before, lists):
        return ()
    start = len(before)
    while start and _belongs(before[start - 1], lists, apposed):
        start -= 1
    phrase = before[start:]
    begins = phrase and (phrase[0].lower in _OPENS or phrase[0].lower in lists.any_role or phrase[0].capital)
    return phrase if begins or not apposed else ()


def _ends_in_role(words: Sequence[Word], lists: WordLists) -> bool:
    last = words[-2] if words[-1].text == "." and len(words) > 1 else words[-1]
    alone = last.lower in lists.any_role or last.lower in lists.titles or last.lower in lists.abbreviations
    return alone or any(" ".join(w.lower for w in words[-length:]) in lists.titles for length in (2, 3, 4))


def _belongs(word: Word, lists: WordLists, apposed: bool) -> bool:
    if word.lower in lists.speech or word.text in (",", ";", ":", "(", ")", "“", "”", '"'):
        return False
    if word.lower in _GOES_ON or word.capital or word.text == ".":
        return word.lower not in ("in", "at", "to", "and") or apposed
    return word.lower not in lists.grammar


def _phrase_after(name: Span, sentence: Sentence, lists: WordLists) -> Sequence[Word]:
    """The noun phrase after a name and a comma, a bracket or "is": "X, the commander of Y,"."""
    after = sentence.after(name.end, _REACH)
    if len(after) < 3 or after[0].lower not in (",", "(", "is", "was", "—", "–", "-"):
        return ()
    end = 1
    while end < len(after) and after[end].text not in (",", ";", ")", ".", "—", "–", "“"):
        if after[end].lower in _ENDING or after[end].lower in lists.speech:
            break
        end += 1
    phrase = after[1:end]
    told = phrase and any(phrase_at(phrase, number, lists.any_role) for number in range(min(6, len(phrase))))
    return phrase if told else ()


def _roles(phrase: Sequence[Word], lists: WordLists) -> frozenset[str]:
    """The roles that a phrase begins with, not those of whom it speaks after "of"."""
    found: set[str] = set()
    number = 0
    while number < len(phrase):
        if found and phrase[number].lower in _PREPOSITIONS:
            break
        length = phrase_at(phrase, number, lists.callings, 5)
        if length:
            role = " ".join(w.lower for w in phrase[number : number + length])
            found |= {role, role.removesuffix(" ."), role.removesuffix(" .").split()[-1]}
        number += max(1, length)
    return frozenset(found)


def _gender(roles: frozenset[str], lists: WordLists) -> Gender:
    if roles & lists.female:
        return "female"
    return "male" if roles & lists.male else ""

"""Descriptions that may stand for something named before: "the group", "the Russian official"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefreader.extract.lexicon import Lexicon
from briefreader.extract.merging import Name
from briefreader.extract.sentences import Sentence
from briefreader.extract.wordlists import Phrases, WordLists, phrases
from briefreader.extract.words import Word, phrase_at
from briefreader.model.analysis import EntityType
from briefreader.model.span import Span

_DETERMINERS = frozenset(["the", "this", "that"])
_LONGEST = 7


@dataclass(frozen=True, slots=True)
class Noun:
    """What a common noun may stand for.

    Attributes:
        named: words of which one must be in the name; none where type and subtype are enough.
        same_word: the noun itself must be in the name.
    """

    type: EntityType
    subtypes: frozenset[str]
    named: frozenset[str] = frozenset()
    same_word: bool = False


@dataclass(frozen=True, slots=True)
class Description:
    """A noun phrase with a definite determiner.

    Attributes:
        head: the casefolded noun, or nouns ("rebel group").
        names: names in it that modify the head ("Russian").
        modifiers: its other words before the head, casefolded.
    """

    span: Span
    head: str
    names: tuple[Name, ...]
    modifiers: frozenset[str]


@lru_cache(maxsize=4)
def compile_nouns(lexicon: Lexicon) -> Mapping[str, tuple[Noun, ...]]:
    """The nouns of `nominals.toml`, each with all that it may stand for."""
    nouns: dict[str, tuple[Noun, ...]] = {}
    for entry in lexicon.table("nominals").get("noun", ()):
        noun = Noun(
            entry["type"],
            frozenset(entry["subtypes"]),
            frozenset(entry.get("named", ())),
            bool(entry.get("same_word", False)),
        )
        for word in phrases(entry["words"]):
            nouns[word] = (*nouns.get(word, ()), noun)
    return nouns


def find_descriptions(
    sentence: Sentence, names: Sequence[Name], nouns: Phrases, lists: WordLists
) -> Iterator[Description]:
    """The descriptions in a sentence, sorted.

    Args:
        names: those of the sentence, sorted.
        nouns: what a description's head may be, roles of people included.
    """
    words = sentence.words
    free = 0
    for number, word in enumerate(words):
        if word.lower not in _DETERMINERS or number < free:
            continue
        found = _head(words, number + 1, names, nouns, lists)
        if not found:
            continue
        start, end = found
        span = word.span.cover(words[end - 1].span)
        if _goes_on(words, end, names, nouns, lists):
            continue
        free = end
        inside = tuple(name for name in names if span.contains(name.span))
        # "The Iran-backed group" isn't Iran's.
        owning = tuple(
            n for n in inside if not any(w.describing and w.span.contains(n.span) for w in words[number:end])
        )
        head = " ".join(w.lower for w in words[start:end])
        between = words[number + 1 : start]
        modifiers = frozenset(w.lower for w in between if not any(n.span.contains(w.span) for n in inside))
        yield Description(span, head, owning, modifiers)


def _head(
    words: Sequence[Word], start: int, names: Sequence[Name], nouns: Phrases, lists: WordLists
) -> tuple[int, int] | None:
    """Where the head of a noun phrase that begins here stands: the last noun of the list before anything else."""
    best: tuple[int, int] | None = None
    number = start
    while number < min(len(words), start + _LONGEST):
        word = words[number]
        if any(name.span.contains(word.span) for name in names):
            if best:
                break
            number += 1
            continue
        length = phrase_at(words, number, nouns)
        if length:
            best = (number, number + length)
            number += length
            continue
        owns = word.text in ("'s", "’s", "-")
        if best or not (word.text[0].isalpha() or owns) or word.lower in lists.grammar | lists.speech:
            break
        number += 1
    return best


def _goes_on(words: Sequence[Word], end: int, names: Sequence[Name], nouns: Phrases, lists: WordLists) -> bool:
    """Whether more follows that makes it another thing: "the head of X", "the group Y", "the militia fighters"."""
    if end >= len(words):
        return False
    following = words[end]
    if following.lower == "of" or (following.lower == "for" and words[end - 1].lower in lists.any_role):
        return True
    if following.lower in lists.members | lists.people | nouns and following.lower not in lists.speech:
        return True
    after = words[end + 1 :] if following.text == "," else words[end:]
    named = next((name for name in names if after and name.span.start == after[0].span.start), None)
    apposed = ("person",) if following.text == "," else ("person", "organisation")
    return named is not None and named.type in apposed

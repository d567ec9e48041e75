"""Descriptions that may stand for something named before: "the group", "the Russian official"."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefreader.extract.language.lexicon import Lexicon
from briefreader.extract.language.sentences import Sentence
from briefreader.extract.language.wordlists import Phrases, WordLists, phrases
from briefreader.extract.language.words import Word, phrase_at
from briefreader.extract.names.merging import Name
from briefreader.model.analysis import EntityType
from briefreader.model.span import Span

_DETERMINERS = frozenset(["the", "this", "that"])
_LONGEST = 7


_CREEDS = frozenset(
    ["islamist", "islamic", "jihadist", "salafi", "salafist", "sunni", "shia", "shiite", "maoist", "western"]
)


@dataclass(frozen=True, slots=True)
class Noun:
    """What a common noun may stand for.

    Attributes:
        named: words of which one must be in the name; none where type and subtype are enough.
        same_word: the noun itself must be in the name.
        seat: it must be a capital.
    """

    type: EntityType
    subtypes: frozenset[str]
    named: frozenset[str] = frozenset()
    same_word: bool = False
    seat: bool = False


@dataclass(frozen=True, slots=True)
class Description:
    """A noun phrase with a definite determiner.

    Attributes:
        head: the casefolded noun, or nouns ("rebel group").
        names: names in it that modify the head ("Russian").
    """

    span: Span
    head: str
    names: tuple[Name, ...]


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
            bool(entry.get("seat", False)),
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
    free = 0
    for number, word in enumerate(sentence.words):
        if word.lower not in _DETERMINERS or number < free:
            continue
        window = sentence.words[number : number + _LONGEST + 3]
        first = bisect_left(names, word.span.start, key=lambda name: name.span.start)
        last = bisect_left(names, window[-1].span.end, key=lambda name: name.span.start)
        near = names[first:last]
        found = _head(window, near, nouns, lists)
        before = sentence.words[number - 1].lower if number else ""
        if found and not _goes_on(window, found[1], near, nouns, lists, before):
            free = number + found[1]
            yield _describe(window, *found, near)


def _describe(words: Sequence[Word], start: int, end: int, names: Sequence[Name]) -> Description:
    span = words[0].span.cover(words[end - 1].span)
    head = " ".join(w.lower for w in words[start:end])
    # "The Iran-backed group" isn't Iran's, nor does "the Islamist group" say of whom it is.
    owning = tuple(
        name
        for name in names
        if span.contains(name.span)
        and name.text.casefold() not in _CREEDS
        and not any(w.describing and w.span.overlaps(name.span) for w in words[:end])
    )
    return Description(span, head, owning)


def _head(words: Sequence[Word], names: Sequence[Name], nouns: Phrases, lists: WordLists) -> tuple[int, int] | None:
    """Where the head of a noun phrase stands that begins with the first word: the last noun of the list."""
    best: tuple[int, int] | None = None
    number = 2 if len(words) > 1 and words[1].lower == "same" else 1
    while number < min(len(words), _LONGEST + 1):
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
        did = word.lower.endswith("ed") and words[number - 1].lower in lists.people  # "the family blamed"
        ends = did or word.lower in lists.grammar or word.lower in lists.speech
        if best or ends or not (word.text[0].isalpha() or owns):
            break
        number += 1
    return best


def _goes_on(
    words: Sequence[Word], end: int, names: Sequence[Name], nouns: Phrases, lists: WordLists, before: str
) -> bool:
    """Whether more follows that makes it another thing: "the head of X", "the group Y", "the militia fighters"."""
    if end >= len(words):
        return False
    following = words[end].lower
    # In "accused the group of murder" it is no murder's group.
    addressed = before in lists.addressing - {"on", "against", "with"}
    if (following == "of" and not addressed) or (following == "for" and words[end - 1].lower in lists.any_role):
        return True
    if (
        following in lists.members
        or following in lists.people
        or (following in nouns and following not in lists.speech)
    ):
        return True
    apposed = end + 1 if following == "," else end
    if apposed >= len(words):
        return False
    named = next((name for name in names if name.span.start == words[apposed].span.start), None)
    return named is not None and (named.type == "person" or (named.type == "organisation" and following != ","))

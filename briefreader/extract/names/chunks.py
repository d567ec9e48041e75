"""Stretches of words that look like names, before anything is said about what they name."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from briefreader.extract.language.wordlists import WordLists
from briefreader.extract.language.words import Word, adjacent, phrase_at
from briefreader.model.span import Span

_PARTICLE = re.compile("bin|ibn|bint|al|el|de|da|do|dos|del|van|von|der|den|la|du|e|y|ul|ud|abu|ould|ag|di|st|ter|&")

# No name has more words: beyond it capitals tell nothing.
_LONGEST = 24
_QUOTES = frozenset("\"'“”‘’«»")


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some words of a sentence that look like one name.

    Attributes:
        first: the number of its first word in the sentence; `last` of the one after its end.
        titled: a person's title stands right before it.
        titles: the titles, casefolded ("president"), nearest last.
    """

    first: int
    last: int
    titled: bool = False
    titles: tuple[str, ...] = ()

    def span(self, words: Sequence[Word]) -> Span:
        """Where it stands."""
        return words[self.first].span.cover(words[self.last - 1].span)


def find_chunks(words: Sequence[Word], text: str, taken: frozenset[int], lists: WordLists) -> Iterator[Chunk]:
    """The chunks of a sentence, sorted and disjoint, cut at titles.

    Args:
        taken: the offsets of words that are known to be something else: dates, sums.
    """
    number = 0
    while number < len(words):
        if not nameable(words, number, taken, lists):
            number += 1
            continue
        last = _chunk_end(words, text, number, taken, lists)
        # A title may go on in small letters: "Secretary of State X".
        over = next((p + n for p in range(number, last) if p + (n := title_at(words, p, lists)) > last), last)
        if last < over < len(words) and nameable(words, over, taken, lists):
            last = _chunk_end(words, text, over, taken, lists)
        if last - number <= _LONGEST:
            yield from cut_at_titles(words, number, last, lists)
        number = last


def nameable(words: Sequence[Word], number: int, taken: frozenset[int], lists: WordLists) -> bool:
    """Whether a word could be a name or its beginning."""
    word = words[number]
    if not word.capital or word.describing or word.span.start in taken:
        return False
    return word.lower not in lists.grammar or (word.acronym and not all_capitals(words))


def all_capitals(words: Sequence[Word]) -> bool:
    """Whether a sentence or headline is written in capitals alone, so that they tell nothing."""
    letters = [w.text for w in words if w.text.isalpha()]
    return len(letters) > 3 and all(word.isupper() for word in letters)


def in_title_case(words: Sequence[Word], lists: WordLists) -> bool:
    """Whether a headline has capitals everywhere, so that they tell nothing."""
    plain = [w for w in words if w.text[0].isalpha() and w.lower not in lists.grammar]
    capitals = sum(w.capital for w in plain)
    return len(plain) > 3 and capitals >= 0.8 * len(plain)


def opens_sentence(words: Sequence[Word], number: int) -> bool:
    """Whether a word has its capital from where it stands: first, or after a dateline's dash or a colon."""
    while number and words[number - 1].text in _QUOTES:
        number -= 1
    return not any(w.text[0].isalnum() for w in islice(words, number)) or words[number - 1].text in ("-", "–", "—", ":")


def _chunk_end(words: Sequence[Word], text: str, number: int, taken: frozenset[int], lists: WordLists) -> int:
    last = number + 1
    while last < len(words):
        step = _step(words, text, last, lists)
        following = last + step - 1
        if following >= len(words) or not nameable(words, following, taken, lists):
            break
        if not all(adjacent(text, words[i - 1], words[i]) for i in range(last, following + 1)):
            break
        if step == 1 and words[last - 1].span.end == words[last].span.start:
            break
        last += step
    return last


def _step(words: Sequence[Word], text: str, number: int, lists: WordLists) -> int:
    """How many words from here the next word of a name is away, if what is between may belong to the name."""
    word = words[number]
    if word.text == "." and _dot_belongs(words, number, lists):
        return 2
    if _PARTICLE.fullmatch(word.text):
        return 3 if number + 1 < len(words) and _PARTICLE.fullmatch(words[number + 1].text) else 2
    if _nickname_inside(words, number):
        return 4
    if word.text in ("'", "’") and words[number - 1].lower.endswith("s"):
        owned = number + 1 < len(words) and words[number + 1].capital and words[number + 1].lower in lists.heads
        return 2 if owned else 1  # "Dockers' Union"
    numbered = word.text.isdigit() and number + 1 < len(words) and words[number + 1].lower in lists.heads
    return 2 if numbered or _capital_inside(words, text, number, lists) else 1


def _nickname_inside(words: Sequence[Word], number: int) -> bool:
    """Whether a nickname in quotation marks stands within a name: "John “Jack” Doe"."""
    if number + 3 >= len(words) or words[number].text not in _QUOTES or words[number + 2].text not in _QUOTES:
        return False
    return words[number + 1].capital and words[number + 3].capital


def _capital_inside(words: Sequence[Word], text: str, number: int, lists: WordLists) -> bool:
    """Whether a word of grammar has a capital because it is part of a name: "Doctors Without Borders"."""
    if number + 1 >= len(words) or not words[number].capital or words[number].lower not in lists.grammar:
        return False
    return (
        len(words[number].text) > 2 and words[number + 1].capital and adjacent(text, words[number - 1], words[number])
    )


def _dot_belongs(words: Sequence[Word], number: int, lists: WordLists) -> bool:
    """Whether a full stop ends an initial or an abbreviated title, with more to come."""
    before = words[number - 1]
    return len(before.text) == 1 or before.lower in lists.abbreviations


def cut_at_titles(words: Sequence[Word], first: int, last: int, lists: WordLists) -> Iterator[Chunk]:
    """What is before a person's titles, and what is after them."""
    headed = words[last - 1].lower in lists.heads and words[last - 1].lower not in lists.titles
    number, start = first, first
    titles: list[str] = []
    while number < last:
        length = title_at(words, number, lists)
        # "Sheikh" may be part of a name: after a title and a name no other title follows.
        within = bool(titles) and start < number
        if not length or within or (headed and not titles and number == first):
            number += 1
            continue
        if start < number:
            yield from _without_modifiers(words, Chunk(start, number, bool(titles), tuple(titles)), lists)
            titles = []
        titles.append(" ".join(w.lower for w in words[number : number + length] if w.text != "."))
        number = start = number + length
    if start < last:
        yield Chunk(start, last, bool(titles), tuple(titles))


def title_at(words: Sequence[Word], number: int, lists: WordLists) -> int:
    """How many words from here are a title before a name, its portfolio with it; 0 if none is."""
    if not words[number].capital:
        return 0
    length = phrase_at(words, number, lists.titles, 5)
    end = number + length
    if (
        length
        and end + 1 < len(words)
        and words[end].lower in ("of", "for")
        and words[end + 1].lower in lists.portfolio
    ):
        after = end + 1
        while after < len(words) and words[after].lower in lists.portfolio:
            after += 1
        if after < len(words) and words[after].capital:
            return after - number
    return length


def _without_modifiers(words: Sequence[Word], chunk: Chunk, lists: WordLists) -> Iterator[Chunk]:
    """Cut "Former" and "Acting" off what stands before a title."""
    last = chunk.last
    while last > chunk.first and words[last - 1].lower in lists.modifiers:
        last -= 1
    if last > chunk.first:
        yield Chunk(chunk.first, last, chunk.titled, chunk.titles)

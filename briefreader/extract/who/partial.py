"""One or some of several: "one of them", "a third", "the other", "most of them"."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from briefreader.extract.language.sentences import Pages
from briefreader.extract.language.wordlists import WordLists
from briefreader.extract.language.words import Word, split_words
from briefreader.extract.names.merging import Name
from briefreader.extract.who.figures import Figure
from briefreader.extract.who.linking import Link
from briefreader.extract.who.nameless import gender_of, is_called, is_end, make_person
from briefreader.model.span import Span

_PLURALS = (("s", ""), ("es", ""), ("ies", "y"), ("men", "man"), ("women", "woman"))
_ORDINALS = ("second", "third", "fourth", "fifth", "sixth", "seventh")
_ONE = frozenset(["one", "another", "the other", "the latter", *(f"{a} {n}" for a in ("a", "the") for n in _ORDINALS)])
_MANY = frozenset(["some", "many", "several", "most", "both", "all", "few", "others", "half", "dozens", "hundreds"])
_MANY |= {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "a few", "a number", "a handful"}
_MANY |= {"a majority", "a couple", "the rest", "the others", "two others", "several others"}
_ALONE = frozenset(["several", "some", "many", "most", "few", "a few", "all", "both", "others", "the others"])
_ALONE |= {"two others", "three others", "several others"}
_DETERMINERS = frozenset(["the", "these", "those", "his", "her", "its", "their", "our", "my"])
_DETERMINERS |= {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}
_LONGEST = 5  # words of what they are
_REACH = 2  # sentences back, to those of whom one is meant
_WRITINGS = frozenset(["reports", "statements", "letters", "documents", "videos", "papers", "messages", "studies"])
_ANYBODY = frozenset(["people", "civilians"])  # of them a text tells how many, and then what one document said
_JOINING = frozenset(["and", "or", "but", "-", "–", "—", ":"])


class Share(NamedTuple):
    """What a phrase takes of several.

    Attributes:
        several: whether it is more than one.
        noun: what each of them is; "" where the phrase doesn't tell.
        end: how many words of the phrase tell it.
    """

    several: bool
    noun: str
    end: int


def find_one(source: Sequence[Span], pages: Pages, lists: WordLists) -> Figure | None:
    """Somebody whom a source phrase takes out of several: "one of them", "a third"; None where it doesn't."""
    words = split_words(pages.text, source[0])
    share = find_share(words, lists)
    if share is None or share.several:
        return None
    noun = share.noun
    if not noun:
        kind, noun = _told(pages, words[0].span.start, lists)
        if kind == "things":
            return None
        if kind == "bodies":
            span = words[0].span.cover(words[share.end - 1].span)
            name = Name(0, span, span.of(pages.text), "organisation", "", "title")
            return Figure([name], "organisation", "", Link(None, 0, "one whom the text doesn't name"), [], frozenset())
    gender = gender_of(noun, lists)
    span = words[0].span.cover(words[share.end - 1].span)
    return make_person(span, pages.text, noun, gender)


def find_share(words: Sequence[Word], lists: WordLists) -> Share | None:
    """What a phrase takes of several, "some of the men", "another"; None where it is no such phrase."""
    for length in (2, 1):
        quantity = " ".join(word.lower for word in words[:length])
        following = words[length].lower if length < len(words) else ","
        if len(words) < length or quantity not in _ONE | _MANY:
            continue
        several = quantity in _MANY
        if following == "of":
            return _of(words, length + 1, several, lists)
        alone = not several or quantity in _ALONE
        ends = is_end(words[length - 1].lower, following, lists) or following in _JOINING
        return Share(several, "", length) if alone and ends else None
    return None


def _of(words: Sequence[Word], at: int, several: bool, lists: WordLists) -> Share | None:
    """The rest of "one of them", "most of the younger men"."""
    if words[at : at + 1] and words[at].lower in ("them", "us", "these", "those"):
        following = words[at + 1].lower if at + 1 < len(words) else ","
        if words[at].lower in ("them", "us") or is_end("", following, lists):
            return Share(several, "", at + 1)
    if not words[at : at + 1] or words[at].lower not in _DETERMINERS:
        return None
    for end in range(at + 2, min(at + 2 + _LONGEST, len(words) + 1)):
        following = words[end].lower if end < len(words) else ","
        if is_several(words[end - 1].lower, lists) and is_end(words[end - 1].lower, following, lists):
            noun = words[end - 1].lower
            return Share(several, singular(noun, lists) or noun.removesuffix("s"), end)
    return None


def _told(pages: Pages, before: int, lists: WordLists) -> tuple[Literal["people", "bodies", "things", ""], str]:
    """What those are of whom the text spoke last, and what each of them is called."""
    here = pages.at(before)
    for number in range(here.number, max(-1, here.number - 1 - _REACH), -1):
        told = [word.lower for word in pages.sentences[number].words if word.span.end <= before]
        people = [word for word in told if word not in _ANYBODY | lists.grammar and is_several(word, lists)]
        if people:
            return "people", singular(people[-1], lists)
        single = [word for word in told if word in lists.occupations or word in lists.any_role]
        if single:
            return "people", single[-1]
        if any(word in _WRITINGS for word in told):
            return "things", ""
        bodies = [lists.heads[word[:-1]][0] for word in told if word.endswith("s") and word[:-1] in lists.heads]
        if bodies:
            return "bodies" if set(bodies) == {"organisation"} else "things", ""
    return "", ""


def is_several(word: str, lists: WordLists) -> bool:
    """Whether a word calls several people what they are: "residents", "tribesmen", "families"."""
    return word in lists.groups or bool(singular(word, lists))


def singular(word: str, lists: WordLists) -> str:
    """What each of several is called: "resident", "tribesman"; "" where nothing is known to be."""
    found = (word.removesuffix(ending) + one for ending, one in _PLURALS if word.endswith(ending))
    return next((one for one in found if one + "s" not in lists.groups and is_called(one, lists)), "")

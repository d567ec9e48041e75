"""People who speak and whom the text never names: "a Western diplomat", whom "she" then means."""

from collections.abc import Sequence

from briefreader.extract.language.wordlists import WordLists
from briefreader.extract.language.words import split_words
from briefreader.extract.names.merging import Name
from briefreader.extract.who.figures import Figure
from briefreader.extract.who.linking import Link
from briefreader.extract.who.traits import Gender
from briefreader.model.span import Span

_ARTICLES = frozenset(["a", "an", "one", "another"])
_ENDS = frozenset([",", "(", "who", "whom", "whose", "that", "which", "with", "close"])
# What people are called by what they do, and what ends like it.
_DOERS = ("er", "eer", "ist", "man", "woman", "cian")
_LONGEST = 5  # words of what somebody is called


def find_person(source: Sequence[Span], text: str, lists: WordLists) -> Figure | None:
    """Somebody without a name whom a source phrase brings in; None where it brings in nobody or several.

    "A diplomat" is whoever knows; "the governor", "the town's mayor" hold an office.
    """
    words = tuple(split_words(text, source[0]))
    if len(words) > 2 and words[0].lower == "one" and words[1].text == "," and words[2].lower in _ARTICLES:
        words = words[2:]  # "One, a driver"
    first = next((at for at, word in enumerate(words) if at and word.lower in lists.place_prepositions), len(words))
    owned = next((at + 1 for at, word in enumerate(words[: min(6, first)]) if word.lower in ("'s", "’s")), 0)
    words = words[owned - 1 :] if owned else words
    known = bool(words) and (bool(owned) or words[0].lower == "the")
    if not words or not (known or words[0].lower in _ARTICLES):
        return None
    end = next(
        (at for at, word in enumerate(words) if at and is_end(words[at - 1].lower, word.lower, lists)), len(words)
    )
    head = words[end - 1].lower
    called = head in lists.any_role if known else is_called(head, lists)
    if not 1 < end <= _LONGEST + 1 or not called or (head.endswith("s") and not head.endswith("ss")):
        return None
    span = Span(words[1].span.start, words[end - 1].span.end)
    gender: Gender = "female" if head in lists.female else "male" if head in lists.male else ""
    link = Link(None, 0, "somebody whom the text doesn't name")
    name = Name(0, span, span.of(text), "person", "", "title")
    return Figure([name], "person", "", link, [], frozenset(), gender=gender, roles=frozenset([head]))


def is_called(word: str, lists: WordLists) -> bool:
    """Whether a word calls somebody what one is: "resident", "diplomat", "shopkeeper"."""
    known = word in lists.any_role or word in lists.people or word in lists.occupations
    return known or (len(word) > 5 and word.endswith(_DOERS) and word not in lists.undoing and word not in lists.heads)


def is_end(before: str, word: str, lists: WordLists) -> bool:
    """Whether what somebody is called ends before a word: "a resident of", "an officer posted"."""
    if is_called(before, lists) and word.endswith(("ed", "ing")):
        return True  # "an officer posted in the region"
    return word in _ENDS or word in lists.place_prepositions or word in ("of", "for", "to", "from", "by")

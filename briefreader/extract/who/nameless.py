"""People who speak and whom the text never names: "a Western diplomat", "his sister", whom "she" then means."""

from collections.abc import Sequence

from briefreader.extract.language.wordlists import Phrases, WordLists
from briefreader.extract.language.words import Word, split_words
from briefreader.extract.names.merging import Name
from briefreader.extract.who.figures import Figure
from briefreader.extract.who.linking import Link
from briefreader.extract.who.traits import Gender
from briefreader.model.span import Span

_ARTICLES = frozenset(["a", "an", "one", "another"])
_THEIRS = frozenset(["his", "her", "their", "my", "our"])
_ENDS = frozenset([",", "(", "who", "whom", "whose", "that", "which", "with", "close"])
# What people are called by what they do, and what ends like it.
_DOERS = ("er", "or", "ist", "man", "woman", "cian")
_LONGEST = 5  # words of what somebody is called


def find_person(source: Sequence[Span], text: str, lists: WordLists, owner: Figure | None = None) -> Figure | None:
    """Somebody without a name whom a source phrase brings in; None where it brings in nobody or several.

    "A diplomat" is whoever knows; "the governor", "the town's mayor" hold an office; "his sister" is told by whose.

    Args:
        owner: whose the person is, if the phrase tells.
    """
    words = _skip_one(split_words(text, source[0]))
    first = next((at for at, word in enumerate(words) if at and word.lower in lists.place_prepositions), len(words))
    owned = next((at + 1 for at, word in enumerate(words[: min(6, first)]) if word.lower in ("'s", "’s")), 0)
    words = words[owned - 1 :] if owned else words
    theirs = bool(words) and (bool(owned) or words[0].lower in _THEIRS)
    if not words or not (theirs or words[0].lower in _ARTICLES or words[0].lower == "the"):
        return None
    end = find_end(words, lists)
    head = words[end - 1].lower
    # "The farmer" was told before, "the other farmer" and "the owner of a farm" weren't.
    told = words[0].lower == "the" and words[1:2] and words[1].lower != "other"
    if told and [word.lower for word in words[end : end + 1]] != ["of"]:
        called = head in lists.any_role
    else:
        called = is_called(head, lists) or (words[0].lower in _ARTICLES and _is_unknown(words[1:end], lists))
    if not 1 < end <= _LONGEST + 1 or not called or (head.endswith("s") and not head.endswith("ss")):
        return None
    span = Span(words[1].span.start, words[end - 1].span.end)
    return make_person(span, text, head, gender_of(head, lists), owner.keys if owner else frozenset())


def make_person(span: Span, text: str, role: str, gender: Gender, circle: frozenset[str] = frozenset()) -> Figure:
    """A figure for somebody without a name."""
    link = Link(None, 0, "somebody whom the text doesn't name")
    name = Name(0, span, span.of(text), "person", "", "title")
    roles = frozenset([role] if role else [])
    return Figure([name], "person", "", link, [], frozenset(), gender=gender, roles=roles, circle=circle)


def gender_of(role: str, lists: WordLists) -> Gender:
    """The gender that what somebody is called tells."""
    return "female" if role in lists.female else "male" if role in lists.male else ""


def is_anybody(words: Sequence[Word], lists: WordLists, speaking: Phrases) -> bool:
    """Whether a phrase is of one person who speaks for no body that it names: "a Red Cross worker".

    Args:
        speaking: nouns for those who speak for the body that is named beside them.
    """
    words = _skip_one(words)
    end = find_end(words, lists)
    if not 1 < end <= _LONGEST + 3 or words[0].lower not in _ARTICLES or words[end - 1].capital:
        return False
    head = words[end - 1].lower
    return head in lists.occupations and head not in lists.any_role and not {head, f"{head}s"} & speaking


def _skip_one(words: Sequence[Word]) -> Sequence[Word]:
    """The words of a phrase without the "one" before what that one is: "One, a driver"."""
    for at in (1, 2):
        if len(words) > at + 1 and words[at].text == "," and words[at + 1].lower in _ARTICLES:
            opening = words[0].lower in ("one", "another") if at == 1 else words[0].lower in ("a", "the")
            return words[at + 1 :] if opening and words[at - 1].lower != words[at + 1].lower else words
    return words


def is_called(word: str, lists: WordLists) -> bool:
    """Whether a word calls somebody what one is: "resident", "diplomat", "shopkeeper"."""
    known = word in lists.any_role or word in lists.people or word in lists.occupations
    return known or (len(word) > 5 and word.endswith(_DOERS) and word not in lists.undoing and word not in lists.heads)


def _is_unknown(words: Sequence[Word], lists: WordLists) -> bool:
    """Whether words may well call a person what nobody has listed: "delivery rider"; no body, no writing."""
    head = words[-1].text if words else ""
    thing = any(word.lower in lists.undoing or word.lower in lists.heads for word in words)
    plain = head.isalpha() and head.islower() and head not in lists.grammar
    return plain and not thing and not head.endswith(("ed", "ing", "seen", "shown", "sent"))


def find_end(words: Sequence[Word], lists: WordLists) -> int:
    """How many words of a phrase tell what somebody is called."""
    ends = (at for at, word in enumerate(words) if at and is_end(words[at - 1].lower, word.lower, lists))
    return next(ends, len(words))


def is_end(before: str, word: str, lists: WordLists) -> bool:
    """Whether what somebody is called ends before a word: "a resident of", "an officer posted"."""
    if is_called(before, lists) and word.endswith(("ed", "ing")):
        return True  # "an officer posted in the region"
    return word in _ENDS or word in lists.place_prepositions or word in ("of", "for", "to", "from", "by")

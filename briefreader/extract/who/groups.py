"""Several who make claims together and whom the text never names: "residents", "two medics at a clinic"."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from briefreader.extract.language.wordlists import WordLists
from briefreader.extract.language.words import Word, split_words
from briefreader.extract.names.merging import Name
from briefreader.extract.who.figures import Figure
from briefreader.extract.who.linking import Link
from briefreader.extract.who.nameless import is_end
from briefreader.extract.who.partial import find_share, is_several
from briefreader.extract.who.unnamed import Found
from briefreader.model.analysis import EntityType
from briefreader.model.span import Span

_LONGEST = 6  # words up to the one for what they are: "other local civil society leaders"
_DESCRIBED = frozenset(["familiar", "close", "aware", "loyal", "present", "opposed", "active", "able", "unable"])
_NESTED = 4  # mentions that may begin in one another
_JOINING = frozenset(["and", "or", "but", "-", "–", "—", ":", "at", "in", "near", "inside", "outside", "around", "on"])


def find_groups(sources: Iterable[tuple[Span, ...]], text: str, lists: WordLists, named: Sequence[Span] = ()) -> Found:
    """A figure for each group that is only called what its people are, and whose source phrases are whose.

    "Residents" are those of whom a phrase told more before: "residents of X"; those of another place are others.

    Args:
        sources: the source phrases that stand for nobody yet, in order.
        named: the mentions that there are, sorted; what lies in one is no group.
    """
    figures: list[Figure] = []
    found: dict[tuple[Span, ...], Figure] = {}
    latest: dict[tuple[str, str], Figure] = {}
    for source in sorted(sources):
        words = tuple(split_words(text, source[0]))
        share = find_share(words, lists)
        apart = share is not None and share.several and not share.noun
        if share is not None and apart:
            begin, head = 0, share.end - 1  # "some of them": others than the last time
        elif [word.lower for word in words[:2]] == ["those", "who"]:
            begin, head = 0, 0
        elif (found_head := _head(words, lists)) is not None:
            begin, head = _begin(words, found_head, lists), found_head
        else:
            continue
        span = Span(words[begin].span.start, words[head].span.end)
        before = bisect_right(named, span.start, key=lambda mention: mention.start)
        if any(mention.contains(span) for mention in named[max(0, before - _NESTED) : before]):
            continue
        sort: EntityType = "organisation" if is_bodies(words[head].lower, lists) else "person"
        name = Name(0, span, span.of(text), sort, "", "title")
        kind, rest = words[head].lower, text[span.end : source[0].end].casefold().strip(" ,")
        figure = None if apart else latest.get((kind, rest))
        if figure is None:
            link = Link(None, 0, "several whom the text doesn't name")
            figure = Figure([name], sort, "", link, [], frozenset(), roles=frozenset([kind]))
            figures.append(figure)
        else:
            figure.names.append(name)
        found[source] = figure
        if not apart:
            latest[kind, rest] = latest[kind, ""] = figure
    return figures, found


def _head(words: tuple[Word, ...], lists: WordLists) -> int | None:
    """Where the word stands that tells what they are."""
    for number, word in enumerate(words[:_LONGEST]):
        following = words[number + 1].lower if number + 1 < len(words) else ","
        several = is_several(word.lower, lists)
        ends = is_end(word.lower, following, lists) or following in _JOINING
        told = following.endswith(("ed", "ing")) or ends or following in lists.grammar or following in _DESCRIBED
        if told and (several or (number and is_bodies(word.lower, lists))):
            return number
        if ends and following != "of":
            return None
    return None


def is_bodies(word: str, lists: WordLists) -> bool:
    """Whether a word calls several bodies what they are: "channels", "agencies"."""
    one = word.removesuffix("ies") + "y" if word.endswith("ies") else word.removesuffix("s")
    head = lists.heads.get(one)
    return word.endswith("s") and not word.endswith("ss") and head is not None and head[0] == "organisation"


def _begin(words: tuple[Word, ...], head: int, lists: WordLists) -> int:
    """Where the group's name begins: behind "the", "several of the", "some 20"."""
    begin = head
    while begin and words[begin - 1].lower not in lists.grammar and not words[begin - 1].text[0].isdigit():
        begin -= 1
    return begin

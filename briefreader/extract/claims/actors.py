"""Who can act in a stretch of words, and who of them heads a phrase."""

from collections.abc import Sequence

from briefreader.extract.claims.mentions import Seen
from briefreader.extract.claims.reading import Reading, lower_words
from briefreader.extract.language.grammar import Tag
from briefreader.extract.language.words import Word
from briefreader.model.analysis import Entity, Mention
from briefreader.model.span import Span

_STANDS_FOR_STATE = ("metonym", "demonym", "pronoun", "title")


def is_actor(mention: Mention, entity: Entity) -> bool:
    """Whether a mention is of somebody who can act: no mere place, no date, no medium."""
    if entity.type == "person":
        return True
    if entity.type == "organisation":
        return entity.subtype != "media"
    return entity.type == "location" and (entity.subtype == "country" or mention.kind in _STANDS_FOR_STATE)


def eligible(reading: Reading, span: Span) -> list[Seen]:
    """The mentions in a span of those who can act there."""
    inside = [seen for seen in reading.mentions.inside(span) if is_actor(*seen) or _is_people(reading, *seen)]
    inside = [seen for seen in inside if not _possesses(reading, seen[0])]
    return [seen for seen in inside if seen[0].span.of(reading.text).casefold() not in reading.grammar.platforms]


def _is_people(reading: Reading, mention: Mention, entity: Entity) -> bool:
    """Whether a people is meant, or those who act for it: "the Chadians", "European governments"; no Chadian nurse."""
    if entity.type != "nationality":
        return False
    following = _following(reading, mention)
    if following and following[0].isalpha() and following[0] not in reading.grammar.prepositions:
        return following[0] in reading.grammar.acting
    return mention.span.of(reading.text).endswith("s")


def _possesses(reading: Reading, mention: Mention) -> bool:
    """Whether a pronoun only tells whose something is: "its neighbor"; "its troops" are as good as itself."""
    if mention.kind != "pronoun" or mention.span.of(reading.text).casefold() not in reading.grammar.possessives:
        return False
    following = _following(reading, mention)
    if not following or following[0] in reading.grammar.acting:
        return False
    return following[0].isalpha() and following[0] not in reading.grammar.prepositions


def _following(reading: Reading, mention: Mention) -> tuple[str, ...]:
    end = mention.span.end
    return lower_words(reading.text, [Span(end, min(end + 20, len(reading.text)))], 1)


def head_of(part: Sequence[Seen]) -> list[Entity]:
    """The head of one noun phrase: the person, else the last body, else the last state."""
    for kind in ("person", "organisation", "location", "nationality"):
        fitting = [entity for _, entity in part if entity.type == kind]
        if fitting:
            return [fitting[-1]]
    return []


def is_beside(words: Sequence[Word], tags: Sequence[Tag], mention: Mention) -> bool:
    """Whether a mention is only where or about whom something is: "in Sudan", "the base in Chad"."""
    at = next((number for number, word in enumerate(words) if word.span.start >= mention.span.start), 0) - 1
    while at >= 0 and tags[at] in ("determiner", "adjective", "noun", "name", "possessive", "number"):
        at -= 1
    return at >= 0 and tags[at] == "preposition" and words[at].lower not in ("of", "for")


def span_of(words: Sequence[Word], start: int, end: int) -> Span:
    return Span(words[start].span.start, words[end - 1].span.end) if start < end else Span(0, 0)

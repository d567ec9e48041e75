"""Who heads the noun phrase that a cue governs: "accused the army and its allies of"."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefreader.extract.claims.actors import eligible, head_of, span_of
from briefreader.extract.claims.reading import Reading, lower_words
from briefreader.extract.claims.wrongs import Wrongs
from briefreader.extract.language.words import Word, split_words
from briefreader.model.analysis import Entity, Mention, Stance
from briefreader.model.span import Span

_LINKS = ("for", "of", "against", "on", "at", "by", "with", "to", "upon")
_QUOTES = ("“", '"', "‘")
_RULERS = frozenset(["government", "regime", "junta", "authorities", "administration", "leadership", "rulers"])
_ADDING = (("as", "well", "as"), ("along", "with"), ("together", "with"))
_LONGEST = 25  # words


class _Part(NamedTuple):
    """A part of a noun phrase by its words' numbers, and the word that ends it, "and" for all that add another."""

    start: int
    end: int
    ender: str


def heads_of(reading: Reading, region: Span, stance: Stance, wrongs: Wrongs) -> list[Entity]:
    """Who heads each part of the noun phrase that a region starts with: "the army and its allies"."""
    words = words_in(reading, region)
    named = [mention.span for mention, _ in reading.mentions.inside(region) if mention.kind == "name"]
    if words and words[0].lower in _LINKS:
        words = words[1:]
    determiners = reading.grammar.determiners
    found: list[Entity] = []
    parts = list(_parts(reading, words, named, stance, wrongs))
    for number, part in enumerate(parts):
        described = part.end > part.start and words[part.start].lower in determiners
        if found and described and part.ender == "," and not _is_listed(parts, number):
            continue  # "X, the leader of Y, of theft"
        seen = eligible(reading, span_of(words, part.start, part.end))
        if stance == "condemns":
            seen = [s for s in seen if not _is_struck(reading, *s, wrongs)]
        heads = head_of(seen)
        if number and not found and heads and seen[-1][0].span.end < words[part.end - 1].span.end:
            break  # "the event, X said" is no apposition
        found += heads or _ruling(reading, words, part)
        joint = part.ender == "," or (part.ender == "and" and stance in ("accuses", "urges", "warns"))
        both = bool(words) and words[0].lower == "both"
        if not found and not both and not (described and joint):
            break
    return found


def words_in(reading: Reading, region: Span) -> Sequence[Word]:
    """The words of a region that begins before the content or in it."""
    inside = [word for word in reading.content_words if region.contains(word.span)]
    if region.start < reading.content.start:
        inside = [*split_words(reading.text, Span(region.start, min(region.end, reading.content.start))), *inside]
    return inside[:_LONGEST]


def _parts(
    reading: Reading, words: Sequence[Word], named: Sequence[Span], stance: Stance, wrongs: Wrongs
) -> Iterator[_Part]:
    """The parts of the noun phrase that some words start with, as far as it goes."""
    start = 0
    for at, word in enumerate(words):
        if at < start or any(s.start < word.span.start and word.span.end < s.end for s in named):
            continue
        if word.lower == "from" and stance == "accuses" and start == 0:
            continue  # "fighters from X"
        opening = all(before.lower in reading.grammar.determiners for before in words[start:at])
        if word.text in _QUOTES and opening and at - start < 2:
            continue
        adding = _adds(words, at)
        if adding or word.lower in ("and", ","):
            yield _Part(start, at, "," if word.lower == "," else "and")
            start = at + (adding or 1)
        elif _ends_phrase(reading, words, at, stance, wrongs):
            yield _Part(start, at, word.lower)
            return
    yield _Part(start, len(words), "")


def _is_struck(reading: Reading, mention: Mention, entity: Entity, wrongs: Wrongs) -> bool:
    """Whether a name that nothing is known of tells where an attack was: "the Nawa bombing"."""
    if entity.type != "organisation" or entity.subtype or entity.actor:
        return False
    return not wrongs.attacks.isdisjoint(lower_words(reading.text, [Span(mention.span.end, mention.span.end + 20)], 1))


def _adds(words: Sequence[Word], at: int) -> int:
    """How many words add another there: 3 for "as well as"; 0 for none."""
    following = tuple(word.lower for word in words[at : at + 3])
    return next((len(adding) for adding in _ADDING if following[: len(adding)] == adding), 0)


def _is_listed(parts: Sequence[_Part], number: int) -> bool:
    """Whether another follows that is added: "X, the Y and Z", "X, the Y, and Z"."""
    return any(part.ender == "and" for part in parts[max(0, number - 1) :])


def _ruling(reading: Reading, words: Sequence[Word], part: _Part) -> list[Entity]:
    """Which state "the regime in X" is, whose capital is named."""
    ruling = part.ender == "in" and words[part.end - 1].lower in _RULERS
    near = eligible(reading, span_of(words, part.end + 1, min(part.end + 3, len(words)))) if ruling else []
    return [entity for _, entity in near[:1] if entity.type == "location"]


def _ends_phrase(reading: Reading, words: Sequence[Word], at: int, stance: Stance, wrongs: Wrongs) -> bool:
    word = words[at].lower
    if word in ("that", "to", "who", "which", "over", "not", "“", '"'):
        return True
    if word == "of":
        noun = words[at - 1].lower if at else ""
        if stance in ("condemns", "supports"):
            return not (stance == "supports" or noun in wrongs.agent_of)
        laid = stance == "accuses" and not wrongs.laying.isdisjoint(reading.cue_words)
        return not laid and not _goes_on_to(words, at)
    return word in reading.grammar.prepositions


def _goes_on_to(words: Sequence[Word], at: int) -> bool:
    """Whether "of" belongs to the name of the accused: "the leader of the front of planning"."""
    following = words[at + 1] if at + 1 < len(words) else None
    if following is not None and following.lower.endswith("ing") and not following.capital:
        return False
    return any(word.lower in ("of", "for", "to") for word in words[at + 1 : at + 13])

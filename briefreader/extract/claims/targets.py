"""Whom a claim is about: the accused, the one urged, warned, condemned or supported."""

from collections.abc import Sequence
from itertools import pairwise

from briefreader.extract.claims.mentions import Seen
from briefreader.extract.claims.reading import Reading, lower_words
from briefreader.extract.claims.wrongs import Wrongs, tells_wrong
from briefreader.extract.language.cuewords import holds_phrase
from briefreader.extract.language.grammar import FINITE, Tag
from briefreader.extract.language.words import Word, split_words
from briefreader.model.analysis import Entity, Mention, Stance
from briefreader.model.span import Span

_TARGETING: frozenset[Stance] = frozenset(["accuses", "urges", "warns", "condemns", "supports"])
_STANDS_FOR_STATE = ("metonym", "demonym", "pronoun", "title")
_ASCRIBING = ("attribut", "ascrib", "pinned")
_ASCRIBED_IN = 60
_LAID = ("on", "at", "of", "upon", "with", "from")
_BE = ("is", "are", "was", "were", "be", "been", "being")
_NEIGHBORS = ("neighbor", "neighbour", "country", "state", "government", "capital", "rival", "republic")

_HOLDING = frozenset(["hold", "holds", "held", "holding"])
_ANSWERABLE = frozenset(["responsible", "accountable", "liable", "answerable"])


def find_targets(reading: Reading, stance: Stance, wrongs: Wrongs) -> tuple[str, ...]:
    """The ids of the entities that a claim is aimed at, in order; never its own source."""
    if stance not in _TARGETING or not reading.attribution.content:
        return ()
    opening = reading.content_words[0].lower if reading.content_words else ""
    region = reading.after_cue
    if opening in ("that", "how", "whether") or _is_neutral_clause(reading, stance):
        found = _heads(reading, Span(region.start, reading.content.start), stance, wrongs)
        if not found and stance in ("accuses", "urges"):
            agents = find_agents(reading, wrongs)
            found = agents[0] if agents else _first_actor(reading) if stance == "urges" else []
    elif any(word.startswith(_ASCRIBING) for word in reading.cue_words):
        found = _ascribed(reading)
    elif opening == "of" and reading.content_tags[1:2] == ("ing",):
        found = []  # "which Y accuses of arming Z": neither what was done nor to whom
    else:
        found = _heads(reading, region, stance, wrongs) or _by_agent(reading, stance)
        if not found and stance == "accuses" and wrongs.laying.intersection(reading.cue_words):
            found = _laid_on(reading)
        if not found and stance in ("accuses", "urges", "condemns"):
            found = _unnamed(reading)
    if not found and stance == "accuses" and len(reading.attribution.content) > 1:
        # "The Houthis, its minister charged, had been smuggling": the first part is who did it.
        found = _head(_eligible(reading, reading.content))
    relative = opening == "of" or reading.cue_words[-1:] == ("of",)
    if not found and stance == "accuses" and relative and reading.attribution.source:
        # "X, which Y accuses of": whom a relative clause is about stands before it.
        before = _eligible(reading, Span(reading.near.start, reading.attribution.source[0].start))
        found = [entity for _, entity in before[-1:]]
    ids = dict.fromkeys(entity.id for entity in found)
    return tuple(entity_id for entity_id in ids if entity_id != reading.source)


def _ascribed(reading: Reading) -> list[Entity]:
    """Whom "attributed the attack to X", "pinned it on X" is about: whoever stands after the last link."""
    words = [word for span in reading.attribution.content for word in split_words(reading.text, span)][:_ASCRIBED_IN]
    at = next((number for number in reversed(range(len(words))) if words[number].lower in ("to", "on")), None)
    return _head(_eligible(reading, _span(words, at + 1, min(at + 16, len(words))))) if at is not None else []


def _laid_on(reading: Reading) -> list[Entity]:
    """Whom "blamed the attack on X" and "lays the dead at the door of X" are about: the first who follows a link."""
    words = _words(reading, reading.after_cue)
    for at, word in enumerate(words):
        if word.lower in _LAID and (acting := _eligible(reading, _span(words, at + 1, min(at + 6, len(words))))):
            return _head(acting[:1])
    return []


def find_accused(reading: Reading, wrongs: Wrongs) -> list[Entity]:
    """Whom a neutral claim says to have done wrong; none where it accuses nobody that the text names.

    What the source says of itself accuses nobody.
    """
    if held := _held(reading):
        return [held] if held.id != reading.source else []
    agents = (not _is_marked(reading, wrongs) and find_agents(reading, wrongs)) or _doer(reading, wrongs)
    if agents is None or any(agent.id == reading.source or agent.subtype == "media" for agent in agents[0]):
        return []
    words = [word.lower for word in reading.content_words[agents[1] :]]
    negated = any(word in reading.grammar.negations or word in wrongs.opposing for word in words[:4])
    wrong = tells_wrong(words, wrongs) or _arms_group(reading, agents[1], wrongs) or _is_marked(reading, wrongs)
    return agents[0] if not negated and wrong else []


def _held(reading: Reading) -> Entity | None:
    """Whom "We hold X fully responsible" blames."""
    words = [word.lower for word in reading.content_words[:20]]
    at = next((at for at, word in enumerate(words[:5]) if word in _HOLDING), None)
    end = next((end for end, word in enumerate(words) if word in _ANSWERABLE), None)
    if at is None or end is None or end < at:
        return None
    return next((entity for _, entity in _eligible(reading, _span(reading.content_words, at + 1, end))), None)


def _doer(reading: Reading, wrongs: Wrongs) -> tuple[list[Entity], int] | None:
    """Who did what is called by its name: "the strikes were a massacre by the Americans"."""
    words = reading.content_words
    for at, word in enumerate(words[:-1]):
        before = [w.lower for w in words[max(0, at - 3) : at]]
        told = word.lower == "by" and holds_phrase(before, wrongs.evils)
        if not told and not any(tuple([*before, word.lower][-len(mark) :]) == mark for mark in wrongs.marks):
            continue
        acting = _eligible(reading, _span(words, at + 1, min(at + 6, len(words))))
        if acting:
            return [acting[0][1]], 0
    return None


def _is_marked(reading: Reading, wrongs: Wrongs) -> bool:
    """Whether a deed is told to be somebody's: "was the work of X"."""
    return holds_phrase([word.lower for word in reading.content_words[:30]], wrongs.marks)


def _arms_group(reading: Reading, verb: int, wrongs: Wrongs) -> bool:
    """Whether somebody is said to arm, pay or feed an armed group: one right after the verb, not the source."""
    words = reading.content_words
    if not any(word.lower in wrongs.arming for word in words[verb : verb + 4]):
        return False
    helped = reading.mentions.inside(_span(words, verb, min(verb + 16, len(words))))
    return any(entity.subtype == "armed_group" and entity.id != reading.source for _, entity in helped)


def find_agents(reading: Reading, wrongs: Wrongs) -> tuple[list[Entity], int] | None:
    """Who act in the clause that the content is, and the number of the word where what they do starts."""
    words, tags = reading.content_words, reading.content_tags
    verb = next((at for at in range(1, len(tags)) if tags[at] in FINITE), None)
    if verb is None:
        return None
    if _is_passive(words, tags, verb):
        by = next((at for at in range(verb, len(words)) if words[at].lower == "by"), None)
        acting = _eligible(reading, _span(words, by + 1, min(by + 8, len(words)))) if by is not None else []
        return ([acting[0][1]], verb) if acting else None
    before = _eligible(reading, _span(words, 0, verb))
    nouns = reading.grammar.speakers | wrongs.instruments
    subjects = [s for s in before if not _is_beside(words, tags, s[0]) and _acts_itself(words, tags, s, nouns)]
    joints = [-1, *(at for at in range(verb) if words[at].lower == "and"), verb]
    parts = [_span(words, first + 1, last) for first, last in pairwise(joints)]
    heads = [head for part in parts for head in _head([s for s in subjects if part.contains(s[0].span)])]
    return (heads or _head(subjects), verb) if subjects else None


def _first_actor(reading: Reading) -> list[Entity]:
    """Whom "demanded that X open the road" is about: the verb there has no form of its own."""
    words, tags = reading.content_words, reading.content_tags
    near = _eligible(reading, _span(words, 0, min(8, len(words))))
    return [entity for mention, entity in near if not _is_beside(words, tags, mention)][:1]


def _is_neutral_clause(reading: Reading, stance: Stance) -> bool:
    """Whether the content is a clause without "that": "said Russian forces had shelled the town"."""
    cue = reading.cue_words[-1] if reading.cue_words else ""
    senses = [sense for found in reading.cues.verbs.get(cue, ()) for sense in found.stances.values()]
    return stance == "accuses" and "states" in senses


def _span(words: Sequence[Word], start: int, end: int) -> Span:
    return Span(words[start].span.start, words[end - 1].span.end) if start < end else Span(0, 0)


def _is_passive(words: Sequence[Word], tags: Sequence[Tag], verb: int) -> bool:
    at = verb
    while at < len(tags) and tags[at] in ("auxiliary", "adverb"):
        at += 1
    return at < len(tags) and tags[at] == "past" and any(words[i].lower in _BE for i in range(verb, at))


def _is_beside(words: Sequence[Word], tags: Sequence[Tag], mention: Mention) -> bool:
    """Whether a mention is only where or about whom something is: "in Sudan", "the base in Chad"."""
    at = next((number for number, word in enumerate(words) if word.span.start >= mention.span.start), 0) - 1
    while at >= 0 and tags[at] in ("determiner", "adjective", "noun", "name", "possessive", "number"):
        at -= 1
    return at >= 0 and tags[at] == "preposition" and words[at].lower not in ("of", "for")


def _acts_itself(words: Sequence[Word], tags: Sequence[Tag], seen: Seen, nouns: frozenset[str]) -> bool:
    """Whether the noun after a name leaves it the one who acts: "Chadian forces", not "the Chadian base"."""
    if seen[1].type == "person":
        return True
    at = next((number for number, word in enumerate(words) if word.span.start >= seen[0].span.end), len(words))
    if at < len(words) and tags[at] in ("noun", "adjective"):
        return any(word.lower in nouns for word in words[at : at + 3])
    return True


def is_actor(mention: Mention, entity: Entity) -> bool:
    """Whether a mention is of somebody who can act: no mere place, no date, no medium."""
    if entity.type == "person":
        return True
    if entity.type == "organisation":
        return entity.subtype != "media"
    return entity.type == "location" and (entity.subtype == "country" or mention.kind in _STANDS_FOR_STATE)


def _eligible(reading: Reading, span: Span) -> list[Seen]:
    inside = (seen for seen in reading.mentions.inside(span) if is_actor(*seen) and not _possesses(reading, seen[0]))
    return [seen for seen in inside if seen[0].span.of(reading.text).casefold() not in reading.grammar.platforms]


def _possesses(reading: Reading, mention: Mention) -> bool:
    """Whether a pronoun only tells whose something is: "its neighbor"."""
    if mention.kind != "pronoun" or mention.span.of(reading.text).casefold() not in reading.grammar.possessives:
        return False
    following = lower_words(reading.text, [Span(mention.span.end, min(mention.span.end + 20, len(reading.text)))], 1)
    return bool(following) and following[0].isalpha() and following[0] not in reading.grammar.prepositions


def _heads(reading: Reading, region: Span, stance: Stance, wrongs: Wrongs) -> list[Entity]:
    """Who heads each part of the noun phrase that a region starts with: "the army and its allies"."""
    words = _words(reading, region)
    named = [mention.span for mention, _ in reading.mentions.inside(region) if mention.kind == "name"]
    if words and words[0].lower in ("for", "of", "against", "on", "at", "by", "with", "to", "upon"):
        words = words[1:]
    found: list[Entity] = []
    start = 0
    for at in range(len(words) + 1):
        inside = at < len(words) and any(s.start < words[at].span.start and words[at].span.end < s.end for s in named)
        if inside:
            continue
        if at < len(words) and words[at].lower == "from" and stance == "accuses" and not found:
            continue  # "fighters from X"
        ended = at == len(words) or _ends_phrase(reading, words, at, stance, wrongs)
        if ended or words[at].lower in ("and", ","):
            part = _eligible(reading, _span(words, start, at))
            found += _head(part)
            start = at + 1
        both = bool(words) and words[0].lower == "both"
        if ended or (at < len(words) and words[at].lower in ("and", ",") and not found and not both):
            break
    return found


def _words(reading: Reading, region: Span) -> Sequence[Word]:
    inside = [word for word in reading.content_words if region.contains(word.span)]
    if region.start < reading.content.start:
        inside = [*split_words(reading.text, Span(region.start, min(region.end, reading.content.start))), *inside]
    return inside[:25]


def _ends_phrase(reading: Reading, words: Sequence[Word], at: int, stance: Stance, wrongs: Wrongs) -> bool:
    word = words[at].lower
    if word in ("that", "to", "who", "which", "over", "not", "“", '"'):
        return True
    if word == "of":
        noun = words[at - 1].lower if at else ""
        if stance in ("condemns", "supports"):
            return not (stance == "supports" or noun in wrongs.agent_of)
        return not _goes_on_to(words, at)
    return word in reading.grammar.prepositions


def _goes_on_to(words: Sequence[Word], at: int) -> bool:
    """Whether "of" belongs to the name of the accused: "the leader of the front of planning"."""
    return any(word.lower in ("of", "for", "to") for word in words[at + 1 : at + 13])


def _head(part: Sequence[Seen]) -> list[Entity]:
    """The head of one noun phrase: the person, else the last body, else the last state."""
    for kind in ("person", "organisation", "location"):
        fitting = [entity for _, entity in part if entity.type == kind]
        if fitting:
            return [fitting[-1]]
    return []


def _by_agent(reading: Reading, stance: Stance) -> list[Entity]:
    """ "condemned the attack by X": whoever stands after the first "by"."""
    words = reading.content_words
    by = next((at for at, word in enumerate(words[:20]) if word.lower == "by"), None)
    if by is None or stance not in ("condemns", "supports", "accuses"):
        return []
    return _head(_eligible(reading, _span(words, by + 1, min(by + 8, len(words))))[:1])


def _unnamed(reading: Reading) -> list[Entity]:
    """Whom "its neighbor" or "them" stands for if nothing else tells: the last actor named before in the sentence."""
    words = [word.lower for word in reading.content_words[:4]]
    described = words[:1] and (words[0] in reading.grammar.objects or words[0] in reading.grammar.possessives)
    if words[1:2] and words[0] in reading.grammar.possessives and words[1] in reading.cues.nouns:
        return []  # "reiterated his call"
    if not described and not (words[:1] == ["the"] and any(word.startswith(_NEIGHBORS) for word in words)):
        return []
    before = Span(reading.near.start, max(reading.near.start, reading.attribution.cue[0].start))
    states = any(word.startswith(_NEIGHBORS) for word in words)
    others = [
        entity
        for _, entity in _eligible(reading, before)
        if entity.id != reading.source and (entity.type == "location" or not states)
    ]
    return others[-1:]

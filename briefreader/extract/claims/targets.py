"""Whom a claim is about: the accused, the one urged, warned, condemned or supported."""

from briefreader.extract.claims.accused import find_agents, find_harming
from briefreader.extract.claims.actors import eligible, head_of, is_beside, span_of
from briefreader.extract.claims.phrases import heads_of, words_in
from briefreader.extract.claims.reading import Reading
from briefreader.extract.claims.wrongs import Wrongs
from briefreader.extract.language.words import split_words
from briefreader.model.analysis import Entity, Stance
from briefreader.model.span import Span

_TARGETING: frozenset[Stance] = frozenset(["accuses", "urges", "warns", "condemns", "supports"])
_ASCRIBING = ("attribut", "ascrib", "pinned")
_ASCRIBED_IN = 60
_ASIDE = 12  # code points between a name and its relative clause: " (RSF), "
_LAID = ("on", "upon", "at", "with")
_BACKING = ("for", "to", "with", "behind", "towards", "toward")
_UNDOING = frozenset(["end", "halt", "stop", "withdrawal", "pullout", "cessation", "release", "lifting", "suspension"])
_RELATIVE = ("which", "whom")
_NEIGHBORS = ("neighbor", "neighbour", "country", "state", "government", "capital", "rival", "republic")


def find_targets(reading: Reading, stance: Stance, wrongs: Wrongs) -> tuple[str, ...]:
    """The ids of the entities that a claim is aimed at, in order; never its own source."""
    if stance == "denies" and not wrongs.naming.isdisjoint(reading.cue_words):
        ids = dict.fromkeys(entity.id for entity in _by_agent(reading, stance))
        return tuple(entity_id for entity_id in ids if entity_id != reading.source)
    if stance not in _TARGETING or not reading.attribution.content:
        return ()
    opening = reading.content_words[0].lower if reading.content_words else ""
    region = reading.after_cue
    if opening in ("that", "how", "whether") or _is_neutral_clause(reading, stance):
        found = heads_of(reading, Span(region.start, reading.content.start), stance, wrongs)
        if not found and stance in ("accuses", "urges"):
            agents = find_agents(reading, reading.clause, wrongs)
            found = agents[0] if agents else []
            if not found:
                found = _first_actor(reading) if stance == "urges" else find_harming(reading, wrongs)
    elif any(word.startswith(_ASCRIBING) for word in reading.cue_words):
        found = _ascribed(reading)
    elif _is_charge(reading, opening):
        found = []  # "which Y accuses of arming Z": neither what was done nor to whom
    else:
        laying = stance == "accuses" and not wrongs.laying.isdisjoint(reading.cue_words)
        found = _laid_on(reading, wrongs) if laying else []
        found = found or heads_of(reading, region, stance, wrongs) or _by_agent(reading, stance)
        if not found and stance == "supports":
            found = _backed(reading, wrongs)
        if not found and stance == "urges":
            found = _undoing(reading, wrongs)
        if not found and stance in ("accuses", "urges", "condemns"):
            found = _unnamed(reading)
    if not found and stance == "accuses" and len(reading.attribution.content) > 1:
        # "The Houthis, its minister charged, had been smuggling": the first part is who did it.
        found = head_of(eligible(reading, reading.content))
    found = found or _antecedent(reading, stance)
    ids = dict.fromkeys(entity.id for entity in found)
    return tuple(entity_id for entity_id in ids if entity_id != reading.source)


def _ascribed(reading: Reading) -> list[Entity]:
    """Whom "attributed the attack to X", "pinned it on X" is about: whoever stands after the last link."""
    words = [word for span in reading.attribution.content for word in split_words(reading.text, span)][:_ASCRIBED_IN]
    at = next((number for number in reversed(range(len(words))) if words[number].lower in ("to", "on")), None)
    return head_of(eligible(reading, span_of(words, at + 1, min(at + 16, len(words))))) if at is not None else []


def _is_charge(reading: Reading, opening: str) -> bool:
    """Whether the content is only what somebody is accused of: "of arming Z", "accuses of | arming Z"."""
    if opening == "of":
        return reading.content_tags[1:2] == ("ing",)
    return reading.cue_words[-1:] == ("of",) and reading.content_tags[:1] == ("ing",)


def _laid_on(reading: Reading, wrongs: Wrongs) -> list[Entity]:
    """Whom "blamed the attack on X" and "lays the dead at the door of X" are about: those who follow a link."""
    words = words_in(reading, reading.after_cue)
    for at, word in enumerate(words):
        if word.lower == "for":
            return []  # "blamed X for the attack on Y"
        if word.lower in _LAID:
            found = heads_of(reading, Span(word.span.end, reading.after_cue.end), "accuses", wrongs)
            if found or words[at + 1 : at + 2] == []:
                return found
    return []


def _backed(reading: Reading, wrongs: Wrongs) -> list[Entity]:
    """Whom "reaffirmed its full support for X" is about."""
    words = reading.content_words[:8]
    link = next((at for at, word in enumerate(words) if word.lower in _BACKING), None)
    if link is None or wrongs.backing.isdisjoint((*(word.lower for word in words[:link]), *reading.cue_words)):
        return []
    return heads_of(reading, Span(words[link].span.end, reading.content.end), "supports", wrongs)


def _undoing(reading: Reading, wrongs: Wrongs) -> list[Entity]:
    """Who alone can do what is urged: "an end to X's blockade", "the withdrawal of X's troops", "held by X"."""
    words, tags = reading.content_words, reading.content_tags
    at = next((at for at, word in enumerate(words[:5]) if word.lower in _UNDOING), None)
    if at is None:
        return []
    nouns = reading.grammar.speakers | wrongs.instruments
    for mention, entity in eligible(reading, span_of(words, at + 1, min(at + 14, len(words)))):
        place = next(number for number, word in enumerate(words) if word.span.start >= mention.span.start)
        after = [word.lower for word in words if word.span.start >= mention.span.end][:3]
        owning = after[:1] in (["'s"], ["’s"]) or not nouns.isdisjoint(after[:2])
        if (owning and tags[place - 1] in ("preposition", "to", "determiner")) or words[place - 1].lower == "by":
            return [entity]
    return _by_agent(reading, "condemns")


def _antecedent(reading: Reading, stance: Stance) -> list[Entity]:
    """Whom a relative clause is about: who stands before it, "X, which Y accuses of", "X, whom Y called a liar"."""
    if stance not in ("accuses", "condemns", "supports") or not reading.attribution.source:
        return []
    before = Span(reading.near.start, max(reading.near.start, reading.attribution.source[0].start))
    if stance == "accuses" and (reading.content_words[:1] and reading.content_words[0].lower == "of"):
        return [entity for _, entity in eligible(reading, before)[-1:]]
    words = split_words(reading.text, before)[-1:]
    if (not words or words[0].lower not in _RELATIVE) and reading.cue_words[-1:] != ("of",):
        return []
    end = words[0].span.start if words and words[0].lower in _RELATIVE else before.end
    return [
        entity
        for mention, entity in eligible(reading, Span(before.start, end))[-1:]
        if end - mention.span.end < _ASIDE or stance == "accuses"
    ]


def _first_actor(reading: Reading) -> list[Entity]:
    """Whom "demanded that X open the road" is about: the verb there has no form of its own."""
    words, tags = reading.content_words, reading.content_tags
    near = eligible(reading, span_of(words, 0, min(8, len(words))))
    return [entity for mention, entity in near if not is_beside(words, tags, mention)][:1]


def _is_neutral_clause(reading: Reading, stance: Stance) -> bool:
    """Whether the content is a clause without "that": "said Russian forces had shelled the town"."""
    cue = reading.cue_words[-1] if reading.cue_words else ""
    senses = [sense for found in reading.cues.verbs.get(cue, ()) if not found.rest for sense in found.stances.values()]
    return stance == "accuses" and "states" in senses


def _by_agent(reading: Reading, stance: Stance) -> list[Entity]:
    """ "condemned the attack by X": whoever stands after the first "by"."""
    words = reading.content_words
    by = next((at for at, word in enumerate(words[:20]) if word.lower == "by"), None)
    if by is None or stance not in ("condemns", "supports", "accuses", "denies"):
        return []
    return head_of(eligible(reading, span_of(words, by + 1, min(by + 8, len(words))))[:1])


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
        for _, entity in eligible(reading, before)
        if entity.id != reading.source and (entity.type == "location" or not states)
    ]
    return others[-1:]

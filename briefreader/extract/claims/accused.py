"""Whom a neutral claim says to have done wrong: "said that X had shelled a market"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefreader.extract.claims.actors import eligible, head_of, is_beside, span_of
from briefreader.extract.claims.mentions import Seen
from briefreader.extract.claims.reading import Clause, Reading
from briefreader.extract.claims.wrongs import Wrongs, tells_wrong
from briefreader.extract.language.cuewords import holds_phrase
from briefreader.extract.language.grammar import FINITE
from briefreader.extract.language.words import Word, split_words
from briefreader.model.analysis import Entity

_BE = ("is", "are", "was", "were", "be", "been", "being")
_HOLDING = frozenset(["hold", "holds", "held", "holding"])
_ANSWERABLE = frozenset(["responsible", "accountable", "liable", "answerable"])
_BURDENS = frozenset(["responsibility", "blame", "fault", "guilt", "culpability"])
_LYING = frozenset(["lies", "lie", "lay", "rests", "rest", "falls", "fall", "belongs"])
_WHEN = frozenset(["when", "as"])
_IN = frozenset(["in", "by", "from", "after", "during", "under", "amid"])
_READ = 60  # words of a part of the content
_AGENT_IN = 8  # words after "by" that the agent's name begins in


def find_accused(reading: Reading, wrongs: Wrongs) -> list[Entity]:
    """Whom a neutral claim says to have done wrong; none where it accuses nobody that the text names.

    What the source says of itself accuses nobody.
    """
    if held := _held(reading) or _answerable(reading):
        return [held] if held.id != reading.source else []
    told = (accused for clause in _clauses(reading) if (accused := _accused_in(reading, clause, wrongs)))
    accused = next(told, []) or _doer(reading, wrongs) or find_harming(reading, wrongs)
    return accused if not any(one.id == reading.source or one.subtype == "media" for one in accused) else []


def _clauses(reading: Reading) -> Iterator[Clause]:
    """The clauses that the content is made of: its sentences, and what "and that" adds."""
    for whole in (reading.clause, *reading.more_clauses):
        words, tags = whole
        start = 0
        for at, word in enumerate(words):
            adds = word.lower == "that" and at > start and words[at - 1].lower in ("and", "but")
            if tags[at] == "stop" or word.text == ";" or adds:
                if at - start > 2:
                    yield whole.part(start, at)
                start = at + 1
        if len(words) - start > 2:
            yield whole.part(start)


def _accused_in(reading: Reading, clause: Clause, wrongs: Wrongs) -> list[Entity]:
    """Who acts in a clause, where what they do is a wrong."""
    if cleft := _cleft(reading, clause, wrongs):
        return cleft
    if holds_phrase(clause.lower[:30], wrongs.marks):
        return []
    agents = find_agents(reading, clause, wrongs)
    if not agents:
        return []
    acting, verb = agents
    words = clause.lower[verb:]
    negated = any(word in reading.grammar.negations or word in wrongs.opposing for word in words[:4])
    # Who suffers a deed stands before its verb: "two nurses were shot by X".
    told = clause.lower if _is_passive(clause, verb) else words
    wrong = tells_wrong(told, wrongs) or _arms_group(reading, clause, verb, wrongs)
    return acting if not negated and wrong else []


def _held(reading: Reading) -> Entity | None:
    """Whom "We hold X fully responsible" blames."""
    words = [word.lower for word in reading.content_words[:20]]
    at = next((at for at, word in enumerate(words[:5]) if word in _HOLDING), None)
    end = next((end for end, word in enumerate(words) if word in _ANSWERABLE), None)
    if at is None or end is None or end < at:
        return None
    return next((entity for _, entity in eligible(reading, span_of(reading.content_words, at + 1, end))), None)


def _answerable(reading: Reading) -> Entity | None:
    """Whom "the responsibility for it lies entirely with X" blames."""
    words = reading.content_words
    burden = next((at for at, word in enumerate(words[:8]) if word.lower in _BURDENS), None)
    lying = next((at for at, word in enumerate(words[:24]) if word.lower in _LYING), None)
    if burden is None or lying is None or lying < burden:
        return None
    link = next((at for at in range(lying + 1, min(lying + 4, len(words))) if words[at].lower in ("with", "on")), None)
    if link is None:
        return None
    return next(iter(head_of(eligible(reading, span_of(words, link + 1, min(link + 9, len(words)))))), None)


def _cleft(reading: Reading, clause: Clause, wrongs: Wrongs) -> list[Entity]:
    """Who "It was X that burned the huts" is about, where what they did is a wrong."""
    words = clause.lower
    be = next((at for at in range(1, min(5, len(words))) if words[at] in _BE), None)
    if be is None or words[be - 1] != "it":
        return []
    joint = next((at for at in range(be + 2, min(be + 12, len(words))) if words[at] in ("that", "who", "which")), None)
    if joint is None or "not" in words[be:joint]:
        return []
    told = tells_wrong(words[joint:], wrongs)
    return head_of(eligible(reading, span_of(clause.words, be + 1, joint))) if told else []


def _doer(reading: Reading, wrongs: Wrongs) -> list[Entity]:
    """Who did what is called by its name: "the strikes were a massacre by X", "was the work of X"."""
    for span in reading.attribution.content:
        words = reading.content_words if span == reading.content else split_words(reading.text, span)[:_READ]
        lower = [word.lower for word in words]
        marked = holds_phrase(lower[:30], wrongs.marks)
        if not marked and ("by" not in lower or not tells_wrong(lower, wrongs)):
            continue
        if any(word in reading.grammar.negations or word in wrongs.opposing for word in lower[:4]):
            continue
        for at, word in enumerate(lower[:-1]):
            told = word == "by" and holds_phrase(lower[max(0, at - 3) : at], wrongs.evils)
            ended = lower[max(0, at - 3) : at + 1]
            if not told and not any(tuple(ended[-len(mark) :]) == mark for mark in wrongs.marks):
                continue
            acting = eligible(reading, span_of(words, at + 1, min(at + 6, len(words))))
            if acting:
                return [acting[0][1]]
    return []


def _arms_group(reading: Reading, clause: Clause, verb: int, wrongs: Wrongs) -> bool:
    """Whether somebody is said to arm, pay or feed an armed group: one right after the verb, not the source."""
    words = clause.words
    if not any(word.lower in wrongs.arming for word in words[verb : verb + 4]):
        return False
    helped = reading.mentions.inside(span_of(words, verb, min(verb + 16, len(words))))
    return any(entity.subtype == "armed_group" and entity.id != reading.source for _, entity in helped)


def find_harming(reading: Reading, wrongs: Wrongs) -> list[Entity]:
    """Who is told to have harmed people: "two were killed in a Russian strike", "two died when Russian shells hit"."""
    clause = reading.clause
    words = clause.lower
    harm = next((at for at, word in enumerate(words[:30]) if word in wrongs.harm), None)
    if harm is None or not wrongs.combatants.isdisjoint(words[:harm]):
        return []
    for at in range(harm + 1, min(harm + 20, len(words))):
        if words[at] in _WHEN:
            sub = clause.part(at + 1)
            agents = find_agents(reading, sub, wrongs)
            if agents and not wrongs.attacking.isdisjoint(sub.lower[agents[1] : agents[1] + 4]):
                return agents[0]
        if words[at] in _IN and (acting := _attacker(reading, clause.words[at + 1 : at + 10], wrongs)):
            return acting
    return []


def _attacker(reading: Reading, words: Sequence[Word], wrongs: Wrongs) -> list[Entity]:
    """Whose attack a phrase is: "a Russian missile attack", "shelling by Russian troops"."""
    end = next((at for at, word in enumerate(words) if word.lower in (",", ".", "that", "and", "which")), len(words))
    deed = next((at for at, word in enumerate(words[:end]) if word.lower in wrongs.attacks), None)
    if deed is None:
        return []
    owning = eligible(reading, span_of(words, 0, deed))
    if owning:
        return [owning[-1][1]]
    if [word.lower for word in words[deed + 1 : deed + 2]] in (["by"], ["from"]):
        return head_of(eligible(reading, span_of(words, deed + 2, end))[:1])
    return []


def find_agents(reading: Reading, clause: Clause, wrongs: Wrongs) -> tuple[list[Entity], int] | None:
    """Who act in a clause, and the number of the word where what they do starts."""
    words, tags = clause
    verb = next((at for at in range(1, len(tags)) if tags[at] in FINITE), None) or _bare_verb(clause, wrongs)
    if verb is None:
        return None
    if _is_passive(clause, verb):
        by = next((at for at in range(verb, len(words)) if words[at].lower == "by"), None)
        acting = eligible(reading, span_of(words, by + 1, min(by + _AGENT_IN, len(words)))) if by is not None else []
        return ([acting[0][1]], verb) if acting else None
    before = eligible(reading, span_of(words, 0, verb))
    nouns = reading.grammar.speakers | wrongs.instruments
    subjects = [s for s in before if not is_beside(words, tags, s[0]) and _acts_itself(clause, s, nouns)]
    joints = [-1, *(at for at in range(verb) if words[at].lower == "and"), verb]
    parts = [span_of(words, first + 1, last) for first, last in pairwise(joints)]
    heads = [head for part in parts for head in head_of([s for s in subjects if part.contains(s[0].span)])]
    return (heads or head_of(subjects), verb) if subjects else None


def _bare_verb(clause: Clause, wrongs: Wrongs) -> int | None:
    """Where a verb of wrong stands that has no form of its own: "Chadian Jets Kill 19", "the rebels “hide …”"."""
    words, tags = clause
    for at in range(1, min(len(words), 12)):
        if words[at].lower in wrongs.present and tags[at - 1] in ("noun", "name", "quote", "close"):
            return at
    return None


def _is_passive(clause: Clause, verb: int) -> bool:
    words, tags = clause
    at = verb
    while at < len(tags) and tags[at] in ("auxiliary", "adverb"):
        at += 1
    return at < len(tags) and tags[at] == "past" and any(words[i].lower in _BE for i in range(verb, at))


def _acts_itself(clause: Clause, seen: Seen, nouns: frozenset[str]) -> bool:
    """Whether the noun after a name leaves it the one who acts: "Chadian forces", not "the Chadian base"."""
    if seen[1].type == "person":
        return True
    words, tags = clause
    at = next((number for number, word in enumerate(words) if word.span.start >= seen[0].span.end), len(words))
    if at < len(words) and tags[at] in ("noun", "adjective"):
        return any(word.lower in nouns for word in words[at : at + 3])
    return True

"""The verbs of a sentence that make claims, with their auxiliaries and their subjects."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefreader.extract.attribution.following import Following, follow, follow_passive, is_clause_end
from briefreader.extract.attribution.light import light_noun
from briefreader.extract.attribution.phrases import Range, noun_phrase_after, subject_before
from briefreader.extract.attribution.unit import Unit
from briefreader.extract.cuewords import Cues, CueWord
from briefreader.extract.grammar import Grammar, Tag

_BE = ("is", "are", "was", "were", "be", "been", "being", "am", "'s been", "’s been")
_VERBAL: frozenset[Tag] = frozenset(["verb", "past", "ing", "base", "auxiliary"])
_ATTENDANT: frozenset[Tag] = frozenset(["auxiliary", "adverb"])
# Adverbs of the sentence, which don't belong to the verb.
_LOOSE = ("here", "yesterday", "today", "tomorrow", "however", "meanwhile", "then", "later", "earlier", "there", "now")


@dataclass(frozen=True, slots=True)
class Group:
    """A verb that makes a claim.

    Attributes:
        start: its first word, auxiliaries included.
        verb: the cue verb itself.
        end: after its last word.
        following: how it governs its content and where that starts.
        subject: None where there is none before it.
        inverted: the phrase after the verb is the one who speaks: "said the mayor".
    """

    start: int
    verb: int
    end: int
    cue: CueWord
    following: Following
    subject: Range | None
    inverted: Range | None = None
    passive: bool = False

    @property
    def first(self) -> int:
        """Where the clause starts: at the subject, or at the verb."""
        return self.subject[0] if self.subject and self.subject[0] < self.start else self.start

    @property
    def aside(self) -> bool:
        """Whether it follows or interrupts its content."""
        return self.following.frame == "aside"


def find_groups(unit: Unit, grammar: Grammar, cues: Cues) -> Iterator[Group]:
    """The groups of a unit outside its quotations, in order and disjoint."""
    done = 0
    for at in range(len(unit)):
        if at < done or unit.in_quote(at) or unit.tag(at) not in _VERBAL:
            continue
        group = _group_at(unit, at, grammar, cues)
        if group:
            done = group.end
            yield group


def is_participle(unit: Unit, group: Group) -> bool:
    """Whether a group is an -ing form alone: "…, noting that"."""
    return unit.tag(group.verb) == "ing" and group.start == group.verb


def _group_at(unit: Unit, at: int, grammar: Grammar, cues: Cues) -> Group | None:
    start = _attendants(unit, at)
    passive = unit.tag(at) == "past" and any(unit.word(i).endswith(_BE) for i in range(start, at))
    for cue, end in _cues_at(unit, at, grammar, cues):
        if not _fits(unit, at, start, cue, passive):
            continue
        following = follow_passive(unit, end, cue, grammar) if passive else follow(unit, end, cue, grammar, cues)
        if following is None:
            continue
        subject = None if unit.tag(at) == "ing" and start == at else subject_before(unit, start, grammar)
        if following.frame == "aside" and not passive and _may_invert(unit, start, subject):
            phrase = noun_phrase_after(unit, end, grammar)
            if phrase > end and _closes_inversion(unit, phrase):
                return Group(start, at, end, cue, following, None, (end, phrase))
        if following.inverts_only:
            continue
        return Group(start, at, end, cue, following, subject, passive=passive)
    return None


def _cues_at(unit: Unit, at: int, grammar: Grammar, cues: Cues) -> Iterator[tuple[CueWord, int]]:
    """The cues that a verb may belong to, each with the word after its end; those with a noun first."""
    if noun := light_noun(unit, at, grammar, cues):
        yield noun
    for cue, length in cues.match("verb", unit.lower, at):
        if not cue.needs or any(unit.word(i) in cue.needs for i in range(at, at + 12)):
            yield cue, at + length


def _attendants(unit: Unit, at: int) -> int:
    """Where the verb group starts that a verb closes: "has repeatedly" before "accused"."""
    start = at
    while unit.tag(start - 1) in _ATTENDANT and not unit.in_quote(start - 1):
        start -= 1
    while start < at and unit.word(start) in _LOOSE:
        start += 1
    return start


def _fits(unit: Unit, at: int, start: int, cue: CueWord, passive: bool) -> bool:
    """Whether a cue's form can be what stands there."""
    tag = unit.tag(at)
    if cue.part == "noun":
        return not passive and (tag != "base" or unit.word(at - 1) != "to" or start < at - 1)
    if passive:
        return cue.form == "participle"
    if tag == "past":
        return cue.form in ("past", "participle")
    if tag == "ing":
        return cue.form == "ing"
    if tag == "auxiliary":
        return bool(cue.rest)
    if tag == "base":
        return cue.form == "base" and (unit.word(at - 1) != "to" or start < at - 1)
    return cue.form in ("third", "base")


def _may_invert(unit: Unit, start: int, subject: Range | None) -> bool:
    """Whether a verb may have its subject after it: right after a comma or a quotation that ends its content."""
    if unit.in_quote(start - 1) or unit.word(start - 1) in ("?", "!", "–", "—"):
        return True
    return unit.tag(start - 1) == "comma" and subject is None or unit.in_quote(start - 2)


def _closes_inversion(unit: Unit, end: int) -> bool:
    return is_clause_end(unit, end) or unit.tag(end) in ("time", "adverb", "relative", "ing", "past")


def with_subject(group: Group, subject: Range | None) -> Group:
    """The group with a subject that it shares with another."""
    return replace(group, subject=group.subject or subject)

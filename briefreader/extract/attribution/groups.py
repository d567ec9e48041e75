"""The verbs of a sentence that make claims, with their auxiliaries and their subjects."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefreader.extract.attribution.following import Following, follow, follow_passive, is_clause_end
from briefreader.extract.attribution.light import find_lead, light_noun, owned_noun
from briefreader.extract.attribution.phrases import Range, noun_phrase_after, noun_phrase_before
from briefreader.extract.attribution.subjects import joint_before, subject_before, told_before
from briefreader.extract.attribution.unit import Unit
from briefreader.extract.language.cuewords import CueWord
from briefreader.extract.language.grammar import FINITE, Tag

# Whom somebody cites makes no second claim of the same.
RELAYING = frozenset(["citing", "quoting"])
_ASKED, _QUESTIONS = ("asked", "pressed", "questioned"), ("whether", "if", "about", "why", "how", "by", "on", "what")
_BE = ("is", "are", "was", "were", "be", "been", "being", "am", "'s been", "’s been")
_MEANS = ("phone", "telephone", "satellite", "email", "e-mail", "text", "video", "letter")  # "said by phone"
_VERBAL: frozenset[Tag] = frozenset(["verb", "past", "ing", "base", "auxiliary"])
_ATTENDANT: frozenset[Tag] = frozenset(["auxiliary", "adverb"])
_NEGATIVE = ("neither", "no", "none", "nobody")
# Said of somebody in a relative clause these are claims; attitudes are not.
_RELATIVE_STANCES = ("states", "accuses", "denies", "confirms", "condemns", "urges", "warns")

_ASIDE = Following("aside", None)
_NO_CUE = CueWord("", (), "verb", "base", {})


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
        relative: its clause starts with "who" or "which".
    """

    start: int
    verb: int
    end: int
    cue: CueWord
    following: Following
    subject: Range | None
    inverted: Range | None = None
    passive: bool = False
    relative: bool = False

    @property
    def first(self) -> int:
        """Where the clause starts: at the subject, or at the verb."""
        return self.subject[0] if self.subject and self.subject[0] < self.start else self.start

    @property
    def aside(self) -> bool:
        """Whether it follows or interrupts its content."""
        return self.following.frame == "aside"


def find_groups(unit: Unit) -> Iterator[Group]:
    """The groups of a unit outside its quotations, in order and disjoint."""
    done = 0
    for at in range(len(unit)):
        word = unit.lower[at]
        if at < done or word not in unit.cues.verbal or unit.tags[at] not in _VERBAL:
            continue
        if unit.in_quote(at) or word in RELAYING or _leads_to_silence(unit, at) or _is_in_question(unit, at):
            continue
        group = _group_at(unit, at)
        if group:
            done = group.end
            yield group


def _is_in_question(unit: Unit, at: int) -> bool:
    """Whether a verb stands in what somebody was asked: "The ministry, asked whether it backed the vote, said"."""
    for before in range(at - 1, max(-1, at - 16), -1):
        if unit.tag(before) in ("comma", "stop", "break", "quote"):
            return False
        if unit.word(before) in _ASKED:
            return unit.tag(before - 1) in ("comma", "stop", "conjunction") and unit.word(before + 1) in _QUESTIONS
    return False


def _leads_to_silence(unit: Unit, at: int) -> bool:
    """Whether a verb only leads to one of silence: "preferred to remain silent", "chose not to comment"."""
    to = at + 1 + (unit.word(at + 1) == "not")
    if unit.word(to) != "to" or find_lead(unit, to + 1) is None:
        return False
    silent = any("silence" in cue.stances for cue, _ in unit.cues.match("verb", unit.lower, to + 1))
    return silent or (to > at + 1 and any(unit.lower[to + 1 : to + 1 + len(p)] == p for p in unit.cues.silent))


def is_participle(unit: Unit, group: Group) -> bool:
    """Whether a group is an -ing form alone: "…, noting that", "…, once more denying"."""
    return unit.tag(group.verb) == "ing" and all(unit.tag(at) == "adverb" for at in range(group.start, group.verb))


def with_subject(group: Group, subject: Range | None) -> Group:
    """The group with a subject that it shares with another."""
    return replace(group, subject=group.subject or subject)


def _group_at(unit: Unit, at: int) -> Group | None:
    lead, prompted = find_lead(unit, at), _prompted(unit, at)
    start = at - 1 if prompted else _attendants(unit, at if lead is None else lead)
    passive = unit.tag(at) == "past" and (
        any(unit.word(i).endswith(_BE) for i in range(start, at))
        or _is_reduced_passive(unit, at, start)
        or _is_accused(unit, at, start)
    )
    alone = unit.tag(at) == "ing" and start == at
    if passive and _is_reduced_passive(unit, at, start):
        subject = noun_phrase_before(unit, start - (unit.tag(start - 1) == "comma"))
    else:
        subject = None if alone else (passive and told_before(unit, start)) or subject_before(unit, start)
        subject = prompted or (subject and _after_resumed(unit, subject))
    if joint_before(unit, start) < start - 1:
        subject = None
    relative = unit.tag(start - 1) == "relative" and unit.word(start - 1) in ("who", "which")
    bare = Group(start, at, at + 1, _NO_CUE, _ASIDE, subject, passive=passive, relative=relative)
    if unit.tag(at) == "past" and not passive and start < at and unit.tag(start - 1) in ("determiner", "possessive"):
        # "the internationally recognized government": no verb.
        return None
    # "The report could not be confirmed" is nobody's silence.
    if (not passive or unit.word(at) == "drawn") and (silent := _silent_words(unit, bare)):
        end = max(at + silent, *(end for _, end in _cues_at(unit, at)), at)
        return replace(bare, end=end, following=Following("silence", None), passive=False)
    for cue, end in _cues_at(unit, at):
        if not _fits(unit, at, start - bool(prompted), cue, passive) or (relative and not _may_be_relative(cue)):
            continue
        if "nothing" in cue.stances:
            return None
        group = _read(unit, replace(bare, cue=cue, end=end))
        if group:
            return group
    return None


def _prompted(unit: Unit, verb: int) -> Range | None:
    """Who accuses in "…, prompting Tehran to accuse": whoever stands between what another one did and the verb."""
    phrase = noun_phrase_before(unit, verb - 1) if unit.word(verb - 1) == "to" else None
    return phrase if phrase and unit.word(phrase[0] - 1) in unit.cues.prompting else None


def _after_resumed(unit: Unit, subject: Range) -> Range:
    """The subject of "…, a charge the army's spokesman rejected", without what is taken up."""
    for at in range(subject[0], min(subject[0] + 3, subject[1] - 1)):
        taken_up = unit.word(at) in unit.cues.resuming_nouns and unit.tag(subject[0] - 1) in ("comma", "break")
        if taken_up and unit.tag(at + 1) in ("name", "determiner") and unit.tag(at) == "noun":
            return at + 1, subject[1]
    return subject


def _may_be_relative(cue: CueWord) -> bool:
    return any(stance in _RELATIVE_STANCES for stance in cue.stances.values())


def _read(unit: Unit, group: Group) -> Group | None:
    """The group with what follows it, or its subject after it; None where it makes no claim."""
    end, cue = group.end, group.cue
    if group.passive:
        following = follow_passive(unit, end, cue)
        return replace(group, following=following) if following else None
    after_quote = "aside" in cue.stances and _ends_quote(unit, group.first - 1)
    inverts = after_quote or (unit.tag(group.start - 1) == "comma" and unit.tag(group.verb) != "ing")
    # "…, untaxed by Congo, reckons the agency": no object is ever told with this verb.
    only_told = inverts and not after_quote and not cue.stances.keys() & {"object", "someone"}
    only_told = only_told and noun_phrase_after(unit, end) >= _last_word(unit)
    only_told = only_told and any(unit.tag(at) in FINITE for at in range(group.start))
    if "aside" in cue.stances and (group.subject is None or only_told) and inverts:
        phrase = noun_phrase_after(unit, end)
        if phrase > end and (after_quote or _closes_inversion(unit, phrase)):
            return replace(group, following=_ASIDE, inverted=(end, phrase))
    following = follow(unit, end, cue, group.first)
    if after_quote and group.subject and not (following and following.frame == "aside"):
        content = following.content if following else None
        opens = content is not None and unit.in_quote(content) and unit.tag(content - 1) != "comma"
        following = following if opens or unit.tag(end) == "that" else _ASIDE
    return replace(group, following=following) if following and not following.inverts_only else None


def _last_word(unit: Unit) -> int:
    """The number of words without the marks that end the unit."""
    end = len(unit)
    while end and unit.tag(end - 1) in ("stop", "quote"):
        end -= 1
    return end


def _silent_words(unit: Unit, group: Group) -> int:
    """How many words a negated phrase of comment has, as "has not commented"; 0 where there is none."""
    first = unit.word(group.subject[0]) if group.subject else ""
    verb = group.verb
    if first not in _NEGATIVE and not any(unit.word(i) in unit.cues.negations for i in range(group.start, verb)):
        return 0
    return max((len(p) for p in unit.cues.silent if unit.lower[verb : verb + len(p)] == p), default=0)


def _ends_quote(unit: Unit, at: int) -> bool:
    """Whether a quotation that can be a content ends at a word, or right before a comma there."""
    last = at - 1 if unit.tag(at) == "comma" and not unit.in_quote(at) else at
    if not unit.in_quote(last):
        return False
    inner = unit.quotes[unit.quoted[last]].inner
    return last < at or unit.text[inner.end - 1] in ",.?!…—–-"


def _is_reduced_passive(unit: Unit, at: int, start: int) -> bool:
    """Whether "…, accused by …" or "…, long accused by …" stands there: a passive without its auxiliary."""
    alone = not any(unit.tag(i) == "auxiliary" for i in range(start, at))
    told = unit.tag(start - 1) == "comma" or unit.word(start - 1) in unit.cues.resuming_nouns
    return alone and unit.word(at + 1) == "by" and unit.word(at + 2) not in _MEANS and told


def _is_accused(unit: Unit, at: int, start: int) -> bool:
    """Whether "Troops accused of looting" stands there, not "whom they accused of looting"."""
    told = unit.word(at) == "accused" and unit.word(at + 1) == "of" and start == at
    return told and not any(unit.tag(i) == "relative" for i in range(max(0, start - 8), start))


def _cues_at(unit: Unit, at: int) -> Iterator[tuple[CueWord, int]]:
    """The cues that a verb may belong to, each with the word after its end; those with a noun first."""
    if noun := light_noun(unit, at):
        yield noun
    if feeling := owned_noun(unit, at):
        yield feeling, at + 1
    for cue, length in unit.cues.match("verb", unit.lower, at):
        # "a toll that the rebels put at six": what goes with the verb stands before it.
        first = max(0, at - 6) if unit.word(at + 1) == "at" else at
        if not cue.needs or any(unit.word(i) in cue.needs for i in range(first, at + 18)):
            owned = length == 2 and unit.tag(at + 1) in ("possessive", "determiner")
            yield cue, at + 1 if owned else _after_terms(unit, at + length)  # "justified | its presence"


def _after_terms(unit: Unit, end: int) -> int:
    """After "condemned in the strongest terms": the words of degree belong to the cue, and "terms" is no verb."""
    if unit.word(end) != "in":
        return end
    return next((at + 1 for at in range(end + 1, end + 6) if unit.word(at) == "terms"), end)


def _attendants(unit: Unit, at: int) -> int:
    """Where the verb group starts that a verb closes: "has repeatedly" before "accused"."""
    start = at
    while unit.tag(start - 1) in _ATTENDANT and not unit.in_quote(start - 1):
        start -= 1
    while start < at and unit.word(start) in unit.grammar.loose_adverbs:
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


def _closes_inversion(unit: Unit, end: int) -> bool:
    return is_clause_end(unit, end) or unit.tag(end) in ("time", "adverb", "relative", "ing")

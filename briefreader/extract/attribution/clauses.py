"""Where the content of a claim starts and ends."""

from collections.abc import Sequence

from briefreader.extract.attribution.groups import Group, is_participle
from briefreader.extract.attribution.phrases import noun_phrase_after
from briefreader.extract.attribution.subjects import joint_before
from briefreader.extract.attribution.unit import Unit
from briefreader.extract.language.grammar import FINITE

_IN_STEP = (("in", "keeping", "with"), ("in", "line", "with"), ("echoing",), ("mirroring",), ("despite",))
_SETTINGS = ("in", "at", "during", "through", "via", "within", "after", "before", "on")
_PARTS_OF_DAY = ("morning", "afternoon", "evening", "night")
_CHANNELS = frozenset(["arm", "channels", "outlet", "outlets", "mouthpiece", "lawyer", "lawyers"])
_LINKS = frozenset(["and", "but", "then", "or", "while", "before"])


def content_end(
    unit: Unit,
    start: int,
    groups: Sequence[Group],
    *,
    bounded: bool = False,
    phrase: bool = False,
    later: bool = False,
) -> int:
    """The word before which the content ends that starts at word `start`.

    Args:
        groups: those of the unit; one that only goes on with the sentence ends the content, one inside it doesn't.
        bounded: the clause stands between commas, and ends at the next.
        phrase: the content is a noun phrase: a second verb of the subject's own ends it, and when and where it is said.
        later: what is said is still to come, so that a day at its end is that of the matter.
    """
    limits = [cut for group in groups if group.start > start and (cut := _cut_before(unit, start, group)) is not None]
    limit = min(limits, default=len(unit))
    if phrase:
        limit = _without_setting(unit, start, min(limit, _second_verb(unit, start)))
        limit = limit if later else _without_time(unit, start, limit)
    for at in range(start + 1, limit):
        if unit.in_quote(at):
            continue
        if unit.word(at) == ";":
            return at
        if unit.word(at) == "but" and any(unit.lower[at + 1 : at + 1 + len(p)] == p for p in unit.cues.holding_back):
            return at - (unit.tag(at - 1) == "comma")
        if unit.tag(at) == "comma" and (bounded or _according(unit, at + 1)):
            return at
        if unit.tag(at) in ("comma", "break") and _resumes(unit, at + 1):
            return at
        if unit.tag(at) == "comma" and unit.word(at + 1) in unit.cues.prompting:
            return at
        if unit.tag(at) == "comma" and any(unit.lower[at + 1 : at + 1 + len(p)] == p for p in _IN_STEP):
            return at
        if unit.tag(at) == "stop" and at > start + 1 and unit.tag(at - 1) == "quote" and unit.in_quote(at + 1):
            return limit
    return limit


def _second_verb(unit: Unit, start: int) -> int:
    """Where "… and recalled its envoy" goes on after a noun phrase; the end of the unit where nothing does."""
    for at in range(start, len(unit)):
        if unit.in_quote(at):
            continue
        if unit.tag(at) in ("that", "relative", "stop", "break") or unit.tag(at) in FINITE - {"past"}:
            return len(unit)
        if unit.tag(at) == "past" and unit.word(at - 1) in ("and", "but", "then"):
            return at - 1
        if unit.tag(at) == "comma" and (_tells_when(unit, at + 1) or _is_clause(unit, at + 1)):
            return at
        # "condemned the raid, and its claim that …": another claim.
        if unit.tag(at) == "comma" and unit.word(at + 1) == "and" and unit.word(at + 2) in unit.grammar.possessives:
            noun = next((i for i in range(at + 3, at + 6) if unit.word(i) in unit.cues.nouns), None)
            if noun is not None and unit.tag(noun + 1) == "that":
                return at
    return len(unit)


def _without_setting(unit: Unit, start: int, end: int) -> int:
    """Where a noun phrase ends that goes on with how it was said: "the raid | on Monday in a message on Telegram"."""
    if unit.word(start) in ("it", "this") and unit.word(start + 1) in _SETTINGS:
        return min(end, start + 1)  # "denied it in Lima"
    for at in range(start + 1, end):
        if unit.word(at) not in ("in", "during", "via", "through") or unit.in_quote(at):
            continue
        noun = at + 1
        while unit.tag(noun) in ("determiner", "adjective", "number") or unit.tag(noun + 1) in ("noun", "ing"):
            noun += 1
        own = unit.word(at + 1) in unit.grammar.possessives
        told = unit.grammar.messages
        if own and unit.word(at) in ("via", "through"):
            told |= unit.grammar.speakers | unit.grammar.settings | _CHANNELS
        if noun < end and noun - at < 6 and (own or unit.word(at + 1) in ("a", "an")) and unit.word(noun) in told:
            return _without_time(unit, start, at)
    return end


def _without_time(unit: Unit, start: int, end: int) -> int:
    """Before "on Monday evening" at the end of some words."""
    at = end
    while at > start + 1 and unit.tag(at - 1) == "stop" and not unit.in_quote(at - 1):
        at -= 1
    stop = at
    while at > start + 1 and _is_time(unit, at - 1) and not unit.in_quote(at - 1):
        at -= 1
    if at < stop and _in_turn(unit, at):
        return at  # "the raid | the following evening"
    # The time may as well be the matter's: "the vote of Sunday".
    return at - 1 if at < stop and unit.word(at - 1) == "on" and start < at - 1 else end


def _is_time(unit: Unit, at: int) -> bool:
    return unit.tag(at) == "time" or (unit.tag(at - 1) == "time" and unit.word(at) in _PARTS_OF_DAY)


def _is_clause(unit: Unit, at: int) -> bool:
    """Whether "and Moscow has …" starts there, a clause with a subject of its own."""
    if unit.word(at) not in ("and", "but", "while"):
        return False
    end = noun_phrase_after(unit, at + 1)
    return end > at + 1 and unit.tag(end) in FINITE


def _tells_when(unit: Unit, at: int) -> bool:
    """Whether "hours after" or "two days before" starts there, the author's own setting."""
    period = next((i for i in range(at, at + 3) if unit.word(i) in unit.grammar.periods), None)
    return period is not None and unit.word(period + 1) in ("after", "before")


def _cut_before(unit: Unit, start: int, group: Group) -> int | None:
    """The word that ends a content before a group that isn't part of it; None where the group is."""
    if group.aside:
        first = group.start if group.inverted else group.first
        if unit.tag(first - 1) == "comma" or unit.in_quote(first - 1):
            return first - 1 if unit.tag(first - 1) == "comma" else first
    if is_participle(unit, group):
        return _comma_before(unit, group.start)
    first = group.first
    if unit.word(first - 1) == "which" and unit.tag(first - 2) == "comma" and first - 2 > start:
        return first - 2
    whom = (
        unit.word(first - 1) == "whom" and unit.tag(first - 2) == "comma" and not unit.word(group.end).endswith("ing")
    )
    if whom and first - 2 > start and _closes(unit, group):
        return first - 2  # "killed a man, whom it called a spy"
    if group.relative and unit.tag(group.start - 2) == "comma" and start <= group.first and start < group.start - 2:
        # "thanked the union, which says", not "that the curfew, which began in May, would end"
        return None if _awaits_verb(unit, start, group.start - 2) else group.start - 2
    before = first
    while unit.word(before - 1) in unit.grammar.contrasting or unit.tag(before - 1) == "adverb":
        before -= 1
    if group.subject is None or group.subject[0] < start:
        return _cut_before_same(unit, start, group)
    headline = unit.kind == "headline"
    if before <= start + (1 if headline else 2):
        return None
    apart = before < first or unit.tag(before - 1) == "break" or headline
    if unit.pauses(before - 1) and apart:
        return before if unit.tag(before - 1) == "quote" else before - 1
    parts = unit.grammar.opposing | {"as"} if headline else unit.grammar.opposing
    return before if before < first and unit.word(before) in parts else None


def _awaits_verb(unit: Unit, start: int, comma: int) -> bool:
    """Whether a clause with "that" has its own verb only behind the relative clause that opens at a comma."""
    if unit.tag(start) != "that" or any(unit.tag(at) in FINITE for at in range(start, comma)):
        return False
    closing = next((at for at in range(comma + 1, len(unit)) if unit.tag(at) == "comma"), len(unit))
    return unit.tag(closing + 1) in FINITE


def _cut_before_same(unit: Unit, start: int, group: Group) -> int | None:
    """Where the content ends before a verb that goes on with its subject: "… and accused", "…, and accused"."""
    joint = joint_before(unit, group.start)
    if unit.kind == "headline" and unit.tag(joint) == "comma" and unit.tag(group.verb) == "verb" and joint > start + 1:
        return joint  # "Army says bridge retaken, accuses rebels"
    if unit.word(joint) not in _LINKS or unit.tag(group.verb) not in ("past", "verb") or joint <= start:
        return None
    if group.following.content is None and group.following.frame != "silence":
        return None
    if unit.tag(joint - 1) == "comma":
        return joint - 1
    if unit.pauses(joint - 1):
        return joint
    if unit.tag(start) != "that" or unit.word(joint) == "but" or _in_turn(unit, joint + 1):
        return joint
    # "said that the raids were crimes and urged": the verb in the clause would have done as a third of the same tense.
    finite = next((at for at in range(start + 1, joint) if unit.tag(at) in ("auxiliary", "past", "verb")), None)
    perfect = finite is not None and unit.word(finite) in ("had", "has", "have")
    # "had struck the depot and said that", "“has buried many” and blamed": a verb of another's.
    told = group.following.content is not None and unit.tag(group.following.content) == "that"
    if told or (perfect and unit.in_quote(finite or 0)):
        return joint
    perfect = perfect and unit.tag((finite or 0) + 1) != "determiner"
    # "denied that it had been shelled and blamed a drone": what is in the passive has no object.
    active = group.following.frame == "object" and unit.tag(group.end) == "determiner"
    perfect = perfect and not (finite is not None and unit.word(finite + 1) == "been" and active)
    return joint if not perfect and "states" not in group.cue.stances.values() else None


def _in_turn(unit: Unit, at: int) -> bool:
    """Whether "in turn", "the next day" or the like starts at a word, which are of the one who speaks."""
    at += unit.tag(at) == "comma"
    return any(unit.lower[at : at + len(p)] == p for p in unit.grammar.adverbial.get(unit.word(at), ()))


def _closes(unit: Unit, group: Group) -> bool:
    """Whether a verb's clause is the last of its sentence."""
    return not any(unit.tag(at) in ("comma", "break") and not unit.in_quote(at) for at in range(group.end, len(unit)))


def _comma_before(unit: Unit, at: int) -> int | None:
    while unit.tag(at - 1) in ("adverb", "conjunction"):
        at -= 1
    if unit.tag(at - 1) == "quote":
        return at if unit.pauses(at - 1) else None
    return at - 1 if unit.pauses(at - 1) else None


def _resumes(unit: Unit, at: int) -> bool:
    """Whether ", a claim that …" or ", which …" starts there, as a comment on what was said."""
    if unit.tag(at) == "determiner":
        noun = at + 1
        while unit.tag(noun) == "adjective":
            noun += 1
    elif unit.word(at).endswith("s") or unit.word(at) == "something":
        noun = at
    else:
        return False
    if unit.tag(noun + 1) == "adverb" and unit.tag(noun + 2) == "past":
        return unit.word(noun) in unit.cues.resuming_nouns
    return unit.word(noun) in unit.cues.resuming_nouns | {"something"} and (
        unit.tag(noun + 1) in ("that", "relative", "past", "name", "determiner", "pronoun")
        or unit.word(noun + 1) == "by"
        or (unit.word(noun + 1) == "to" and unit.tag(noun + 2) == "relative")
    )


def _according(unit: Unit, at: int) -> bool:
    return any(unit.lower[at : at + len(phrase)] == phrase for phrase in unit.cues.according)


def content_start_before(unit: Unit, end: int, floor: int) -> int:
    """Where the content starts that ends before word `end`: at the quotation, else where the sentence starts."""
    if unit.in_quote(end - 1):
        quote = unit.quoted[end - 1]
        start = end - 1
        while start > 0 and unit.quoted[start - 1] == quote:
            start -= 1
        if unit.tag(start - 1) in ("stop", "break", "comma") or start <= floor or len(unit.quotes[quote].span) > 60:
            return start if unit.tag(start - 1) in ("stop", "break") else _sentence_start(unit, start, floor)
    return _sentence_start(unit, end, floor)


def _sentence_start(unit: Unit, end: int, floor: int) -> int:
    """The start of the sentence that a word ends: after the last full stop outside of its quotation."""
    start = floor
    for at in range(end - 1, floor, -1):
        stops = unit.tag(at) == "stop" and unit.word(at) in ".?!" and at < end - 1
        if (stops and not unit.in_quote(at)) or unit.word(at) == ";":
            start = at + 1
            break
    while start < end and (
        unit.tag(start) in ("comma", "break") or unit.word(start) in ("but", "and", "meanwhile", "however")
    ):
        start += 1
    return start

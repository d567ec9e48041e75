"""Who does what a verb says: its subject, wherever it stands before the verb."""

from briefreader.extract.attribution.phrases import LONGEST, Range, is_apposition, noun_phrase_before
from briefreader.extract.attribution.unit import Unit
from briefreader.extract.language.grammar import Tag

_CLAUSAL: frozenset[Tag] = frozenset(["that", "relative", "pronoun", "past", "verb", "auxiliary", "break", "quote"])
_ONE = ("a", "an", "the", "its", "their", "his", "her")
# Between two verbs of one subject.
LINKS = ("and", "but", "then", "or")
_DASHES = ("—", "–", "-")
_PARTING = ("as", "while", "after", "before", "but")  # "Three killed near X as Y says"
_ASIDE: frozenset[Tag] = frozenset(["preposition", "determiner", "adjective", "noun", "time", "adverb"])
_TELLING: frozenset[Tag] = frozenset(["determiner", "adjective", "noun", "name", "possessive"])
_VERBAL: frozenset[Tag] = frozenset(["verb", "past", "ing", "base"])


def subject_before(unit: Unit, end: int) -> Range | None:
    """The subject of a verb group that starts at word `end`, with its apposition; None where there is none.

    What stands between the two is skipped: a relative clause, "speaking in Juba", "on Tuesday", "in a statement".
    """
    if unit.tag(end - 1) == "comma" or unit.word(end - 1) in _DASHES:
        return _before_aside(unit, end - 1)
    if unit.word(end - 1) in ("who", "which"):
        phrase = noun_phrase_before(unit, end - 2 if unit.tag(end - 2) == "comma" else end - 1)
        linked = phrase and unit.tag(phrase[0] - 1) == "preposition" and not _is_agent(unit, phrase[0])
        speaks = phrase is not None and unit.word(phrase[1] - 1) in unit.grammar.speakers
        aside = phrase and linked and not speaks and unit.tag(phrase[1] - 1) not in ("name", "close")
        return None if aside or phrase is None else (_apposed_before(unit, phrase), phrase[1])
    phrase = noun_phrase_before(unit, end)
    if phrase is None:
        return _before_who(unit, end)
    start, stop = phrase
    resumed = start + (unit.tag(start) == "determiner")
    if unit.word(resumed) in unit.cues.resuming_nouns and unit.tag(resumed + 1) in ("name", "determiner"):
        # "…, a charge Chad's foreign minister denies".
        start = resumed + 1
        phrase = (start, stop)
    if unit.word(stop - 1) in unit.grammar.periods:
        return None
    if unit.tag(start - 1) == "preposition" and _is_setting(unit, start, end):
        if unit.word(start - 2) in LINKS:
            return None  # "condemned the raid and in a statement urged"
        return _before_relative(unit, start - 1, end) or subject_before(unit, start - 1) or phrase
    if unit.tag(start - 1) in _VERBAL | {"preposition", "to", "object"}:
        return _before_relative(unit, start - 1, end) or _after_fronted(unit, start, end)
    return phrase


def joint_before(unit: Unit, end: int) -> int:
    """The word before a verb group that starts at word `end`, over words of its own setting.

    It is "and" in "and, by way of warning, called", "and on Monday accused", "and in a statement urged".
    """
    if unit.tag(end - 1) == "comma":
        opening = next((at for at in range(end - 2, max(-1, end - 10), -1) if unit.tag(at) == "comma"), end)
        aside = all(unit.tag(at) in _ASIDE for at in range(opening + 1, end - 1))
        return opening - 1 if opening < end and aside and unit.word(opening - 1) in LINKS else end - 1
    at = end - 1
    while unit.tag(at) == "time":
        at -= 1
    at -= unit.tag(at) == "preposition" and at < end - 1
    if at < end - 1 and unit.word(at) in LINKS:
        return at
    phrase = noun_phrase_before(unit, end)
    if phrase and unit.tag(phrase[0] - 1) == "preposition" and _is_setting(unit, *phrase):
        return phrase[0] - 2 if unit.word(phrase[0] - 2) in LINKS else end - 1
    return end - 1


def told_before(unit: Unit, end: int) -> Range | None:
    """The whole of "claims that the convoy was hit" before a passive; None where no claim opens the sentence."""
    for at in range(min(6, end)):
        if unit.word(at) in unit.cues.about_claims and unit.word(at + 1) in ("that", "of", "to", "about"):
            return (0, end) if any(unit.tag(i) in _VERBAL | {"that"} for i in range(at + 1, end)) else None
        if unit.tag(at) not in _TELLING:
            return None
    return None


def first_subject(unit: Unit, joint: int) -> Range | None:
    """Who left in "The troops left the town and said": the subject of the sentence's first verb.

    None where another clause comes between.

    Args:
        joint: the word "and".
    """
    if unit.word(joint) not in ("and", "but", "then"):
        return None
    verb = next((at for at in range(joint) if unit.tag(at) in ("past", "verb", "auxiliary")), None)
    if verb is None or any(unit.tag(at) in _CLAUSAL for at in range(verb + 1, joint)):
        return None
    phrase = subject_before(unit, verb)
    return phrase if phrase and unit.tag(phrase[0] - 1) in ("stop", "break", "comma") else None


def _before_aside(unit: Unit, comma: int) -> Range | None:
    """The subject before "…, the head of the union," or "…, who had fled,"."""
    for opening in range(comma - 1, max(-1, comma - LONGEST), -1):
        paired = unit.tag(opening) == unit.tag(comma)
        if unit.tag(opening) == "stop" or unit.in_quote(opening) != unit.in_quote(comma):
            return None
        if unit.tag(opening) == "break" and not (paired and unit.word(opening) in _DASHES):
            return None
        if not paired:
            continue
        phrase = noun_phrase_before(unit, opening)
        if phrase is None or unit.tag(phrase[0] - 1) in _VERBAL | {"relative"}:
            continue  # "Chad, which Kenya, Peru and others say has left, denied it"
        if unit.word(phrase[0] - 1) == "by" and _is_reduced(unit, phrase[0] - 2):
            # "The Movement led by Ali Omar, which had fled, warned"
            whole = noun_phrase_before(unit, phrase[0] - 2)
            if whole:
                return whole[0], phrase[1]
        if unit.tag(phrase[0] - 1) == "preposition" and unit.tag(phrase[0] - 2) in ("comma", "stop", "past", "verb"):
            # "In a televised speech Ali Omar, a spokesman, said": the setting comes first.
            fronted = _after_fronted(unit, *phrase)
            if fronted is None or unit.tag(fronted[0]) != "name" or unit.tag(fronted[0] - 1) != "noun":
                continue
            phrase = fronted
        start = _named_before(unit, phrase[0])
        return (start, comma) if is_apposition(unit, opening + 1, comma) else (start, phrase[1])
    return None


def _named_before(unit: Unit, start: int) -> int:
    """Where "Ali Omar, spokesman for the council" starts, if `start` is where the second part does."""
    if unit.tag(start - 1) != "comma" or unit.tag(start - 2) != "name":
        return start
    phrase = noun_phrase_before(unit, start - 1)
    return phrase[0] if phrase and unit.tag(phrase[0] - 1) in ("stop", "break", "conjunction") else start


def _is_agent(unit: Unit, start: int) -> bool:
    """Whether a phrase tells who does what a passive says: "was disputed by doctors", not "reached by telephone"."""
    passive = unit.word(start - 1) == "by" and unit.tag(start - 2) == "past"
    return passive and unit.tag(start - 3) in ("auxiliary", "adverb")


def _apposed_before(unit: Unit, phrase: Range) -> int:
    """Where "Ali Omar, a spokesman" starts, of whom "who" then speaks, if `phrase` is its second part."""
    if unit.tag(phrase[0] - 1) != "comma" or unit.tag(phrase[0] - 2) != "name" or unit.word(phrase[0]) not in _ONE:
        return phrase[0]
    named = noun_phrase_before(unit, phrase[0] - 1)
    return named[0] if named else phrase[0]


def _before_who(unit: Unit, end: int) -> Range | None:
    """The subject of "an official who asked not to be named said": the clause ends in its own verb."""
    if unit.tag(end - 1) not in ("past", "base", "verb"):
        return None
    for at in range(end - 2, max(-1, end - 12), -1):
        if unit.tag(at) in ("comma", "stop", "break", "quote"):
            return None
        if unit.word(at) == "who":
            return noun_phrase_before(unit, at)
    return None


def _before_relative(unit: Unit, verb: int, end: int) -> Range | None:
    """The whole of "people who had fled the town"."""
    for at in range(verb, max(-1, verb - 15), -1):
        parts = unit.kind == "headline" and unit.word(at) in _PARTING
        if parts or unit.tag(at) in ("comma", "stop", "break", "quote"):
            return None
        if _is_reduced(unit, at):
            phrase = noun_phrase_before(unit, at)
            if phrase and unit.tag(phrase[0] - 1) in ("stop", "break", "comma", "conjunction"):
                return phrase[0], end
        if unit.tag(at) == "relative" or (unit.tag(at) == "that" and unit.tag(at - 1) in ("noun", "name")):
            phrase = noun_phrase_before(unit, at)
            return phrase and (phrase[0], end)
    return None


def _is_reduced(unit: Unit, at: int) -> bool:
    """Whether a participle starts a relative clause without "who": "residents reached by", "a group fighting"."""
    if unit.tag(at - 1) not in ("noun", "name"):
        return False
    return unit.tag(at) == "ing" or (unit.tag(at) == "past" and unit.tag(at + 1) == "preposition")


def _after_fronted(unit: Unit, start: int, end: int) -> Range | None:
    """The subject of "In Juba officials said": what follows the phrase that the sentence begins with."""
    if unit.tag(start - 1) in ("verb", "past", "base", "to"):
        return None
    if unit.tag(start - 1) == "object":
        return start, end
    for at in range(end - 1, start, -1):
        starts_name = unit.tag(at) == "name" and unit.tag(at - 1) != "name"
        if unit.tag(at) == "determiner" or starts_name:
            return at, end
    return start, end


def _is_setting(unit: Unit, start: int, end: int) -> bool:
    """Whether a noun phrase after a preposition is an occasion: "in a statement"."""
    return any(unit.word(at) in unit.grammar.settings or unit.tag(at) == "time" for at in range(start, end))

"""Noun phrases around a verb: the subject before it, the phrase after it."""

from briefreader.extract.attribution.unit import Unit
from briefreader.extract.grammar import FINITE, Grammar, Tag

# No noun phrase and no aside that a rule looks for is longer, in words.
LONGEST = 40
_TIMES = ("week", "night", "day", "month", "year", "morning", "evening", "afternoon", "weekend", "time", "days", "hours", "weeks", "months", "years")
_PLURAL_HEADS = ("and", "or", "&")
_APPOSED: frozenset[Tag] = frozenset(["name", "noun", "determiner", "adjective", "number"])
_MODIFIERS: frozenset[Tag] = frozenset(["name", "noun", "adjective", "number", "possessive"])

Range = tuple[int, int]


def subject_before(unit: Unit, end: int, grammar: Grammar) -> Range | None:
    """The subject of a verb group that starts at word `end`, with its apposition; None where there is none.

    What stands between the two is skipped: a relative clause, "speaking in Juba", "on Tuesday", "in a statement".
    """
    if unit.tag(end - 1) == "comma":
        return _before_aside(unit, end - 1, grammar)
    if unit.word(end - 1) in ("who", "which"):
        phrase = noun_phrase_before(unit, end - 2 if unit.tag(end - 2) == "comma" else end - 1, grammar)
        aside = phrase and unit.tag(phrase[0] - 1) == "preposition" and unit.tag(phrase[1] - 1) != "name"
        return None if aside else phrase
    phrase = noun_phrase_before(unit, end, grammar)
    if phrase is None:
        return None
    start, stop = phrase
    if unit.word(stop - 1) in _TIMES:
        return None
    if unit.tag(start - 1) == "preposition" and _is_setting(unit, start, end, grammar):
        return subject_before(unit, start - 1, grammar) or phrase
    if unit.tag(start - 1) in ("verb", "past", "ing", "base", "preposition", "to"):
        return _before_relative(unit, start - 1, end, grammar) or _after_fronted(unit, start, end)
    return phrase


def _before_aside(unit: Unit, comma: int, grammar: Grammar) -> Range | None:
    """The subject before "…, the head of the union," or "…, who had fled,"."""
    for opening in range(comma - 1, max(-1, comma - LONGEST), -1):
        if unit.tag(opening) in ("stop", "break") or unit.in_quote(opening) != unit.in_quote(comma):
            return None
        if unit.tag(opening) != "comma":
            continue
        phrase = noun_phrase_before(unit, opening, grammar)
        if phrase is None or unit.tag(phrase[0] - 1) in ("verb", "past", "ing", "base"):
            continue
        if unit.tag(phrase[0] - 1) == "preposition" and unit.tag(phrase[0] - 2) in ("comma", "stop", "past", "verb"):
            continue
        start = _named_before(unit, phrase[0], grammar)
        return (start, comma) if is_apposition(unit, opening + 1, comma) else (start, phrase[1])
    return None


def _named_before(unit: Unit, start: int, grammar: Grammar) -> int:
    """Where "Ali Omar, spokesman for the council" starts, if `start` is where the second part does."""
    if unit.tag(start - 1) != "comma" or unit.tag(start - 2) != "name":
        return start
    phrase = noun_phrase_before(unit, start - 1, grammar)
    return phrase[0] if phrase and unit.tag(phrase[0] - 1) in ("stop", "break", "conjunction") else start


def is_apposition(unit: Unit, start: int, end: int) -> bool:
    """Whether some words between commas only name again what stands before them."""
    if unit.tag(start) not in _APPOSED or end - start > 20:
        return False
    return not any(unit.tag(at) in FINITE or unit.tag(at) in ("relative", "that", "quote") for at in range(start, end))


def _before_relative(unit: Unit, verb: int, end: int, grammar: Grammar) -> Range | None:
    """The whole of "people who had fled the town"."""
    for at in range(verb, max(-1, verb - 15), -1):
        if unit.tag(at) in ("comma", "stop", "break", "quote"):
            return None
        if unit.tag(at) == "relative" or (unit.tag(at) == "that" and unit.tag(at - 1) in ("noun", "name")):
            phrase = noun_phrase_before(unit, at, grammar)
            return phrase and (phrase[0], end)
    return None


def _after_fronted(unit: Unit, start: int, end: int) -> Range | None:
    """The subject of "In Juba officials said": what follows the phrase that the sentence begins with."""
    if unit.tag(start - 1) in ("verb", "past", "base", "to"):
        return None
    for at in range(end - 1, start, -1):
        if unit.tag(at) == "determiner" or unit.tag(at) == "name" != unit.tag(at - 1):
            return at, end
    return start, end


def noun_phrase_before(unit: Unit, end: int, grammar: Grammar) -> Range | None:
    """The noun phrase that ends right before word `end`, with what "of", "for", "and" join to it."""
    end = _skip_times(unit, end)
    start = _core_before(unit, end)
    if start == end:
        return None
    floor = max(0, end - LONGEST)
    while start > floor:
        joint, left = unit.word(start - 1), _core_before(unit, start - 1)
        if unit.tag(start - 1) == "close":
            opening = _opening(unit, start - 1)
            if opening is None or (left := _core_before(unit, opening)) == opening:
                break
        elif left == start - 1:
            break
        elif joint in grammar.inside_phrases:
            if joint != "of" and not _speaks(unit, left, start - 1, grammar):
                break
        elif joint in _PLURAL_HEADS:
            left = _first_of_series(unit, left)
            if unit.tag(left - 1) in ("verb", "past", "ing", "base", "preposition", "to"):
                break
        else:
            break
        start = left
    return start, end


def _skip_times(unit: Unit, end: int) -> int:
    """Before "on Tuesday", "late Monday", "also"."""
    at = end
    while at > 1 and unit.tag(at - 1) in ("time", "adverb"):
        at -= 1
        if unit.tag(at - 1) == "comma" and unit.tag(at - 2) == "time":
            at -= 1
    if at < end and unit.tag(at - 1) == "preposition" and unit.tag(at) == "time":
        at -= 1
    return at if at else end


def _core_before(unit: Unit, end: int) -> int:
    """Where the noun phrase without joints starts that ends before word `end`; `end` where there is none."""
    at = end - 1
    if unit.tag(at) == "close" and (opening := _opening(unit, at)) is not None:
        at = opening - 1
    if unit.tag(at) in ("pronoun", "object"):
        return at
    if unit.tag(at) == "past" and unit.tag(at - 1) in ("noun", "pronoun"):
        # "the parties involved have", "those killed were".
        inner = _core_before(unit, at)
        return inner if inner < at and unit.tag(end) == "auxiliary" else end
    if unit.tag(at) not in _MODIFIERS and not _short_quote(unit, at):
        return end
    start = end
    while at >= 0 and end - at < LONGEST:
        if _short_quote(unit, at):
            at = next(i for i in range(at, -2, -1) if i < 0 or unit.quoted[i] != unit.quoted[at])
            start = at + 1
            continue
        tag = unit.tag(at)
        modifies = tag == "ing" and unit.tag(at - 1) in ("determiner", "adjective", "name", "noun", "possessive")
        if tag == "determiner":
            start = at
            if unit.tag(at - 1) != "determiner":
                break
        elif tag in _MODIFIERS or modifies or (tag == "adverb" and unit.tag(at - 1) == "determiner"):
            start = at
        elif tag == "past" and unit.tag(at - 1) in ("determiner", "number", "stop"):
            start = at
        else:
            break
        at -= 1
    return start


def _short_quote(unit: Unit, at: int) -> bool:
    """Whether a word belongs to a name between quotation marks: the “Lions” brigade."""
    if not unit.in_quote(at):
        return False
    return len(unit.quotes[unit.quoted[at]].span) < 40 and not unit.text[unit.quotes[unit.quoted[at]].inner.end - 1] in ",.!?"


def _opening(unit: Unit, close: int) -> int | None:
    return next((at for at in range(close - 1, max(-1, close - 12), -1) if unit.tag(at) == "open"), None)


def _first_of_series(unit: Unit, start: int) -> int:
    """Where "A, B and C" starts, if `start` is where B does."""
    while unit.tag(start - 1) == "comma" and (left := _core_before(unit, start - 1)) < start - 1:
        if unit.tag(left - 1) not in ("comma", "stop"):
            break
        start = left
    return start


def _speaks(unit: Unit, start: int, end: int, grammar: Grammar) -> bool:
    """Whether a noun phrase is of somebody who may speak, so that "in", "for" and the like belong to it."""
    return unit.word(end - 1) in grammar.speakers or unit.tag(end - 1) == "name" and unit.tag(start - 1) == "stop"


def _is_setting(unit: Unit, start: int, end: int, grammar: Grammar) -> bool:
    """Whether a noun phrase after a preposition is an occasion: "in a statement"."""
    return any(unit.word(at) in grammar.settings or unit.tag(at) == "time" for at in range(start, end))


def noun_phrase_after(unit: Unit, start: int, grammar: Grammar) -> int:
    """Where the noun phrase ends that starts at word `start`, with its apposition; `start` where there is none."""
    end = _core_after(unit, start)
    if end == start or unit.tag(start) in ("pronoun", "object"):
        return end
    while end - start < LONGEST:
        if unit.tag(end) == "open":
            close = next((at for at in range(end, min(end + 12, len(unit))) if unit.tag(at) == "close"), None)
            if close is None:
                break
            end = close + 1
            continue
        joint, right = unit.word(end), _core_after(unit, end + 1)
        if right == end + 1:
            break
        if joint == "of" or (joint in grammar.inside_phrases and _speaks(unit, start, end, grammar)):
            end = right
        elif joint in _PLURAL_HEADS and unit.tag(right) not in FINITE:
            end = right
        else:
            break
    return _with_apposition(unit, end)


def _core_after(unit: Unit, start: int) -> int:
    if unit.tag(start) in ("pronoun", "object"):
        return start + 1
    at, named = start, False
    while at < min(len(unit), start + LONGEST):
        tag = unit.tag(at)
        if _short_quote(unit, at):
            named = True
        elif tag == "determiner" and at > start and unit.tag(at - 1) != "determiner":
            break
        elif tag not in _MODIFIERS and tag not in ("determiner", "ing") and not (
            tag == "past" and at == start + 1 and unit.tag(start) == "determiner"
        ):
            break
        named = named or tag in _MODIFIERS
        at += 1
    return at if named else start


def _with_apposition(unit: Unit, end: int) -> int:
    if unit.tag(end) != "comma" or unit.tag(end + 1) not in _APPOSED:
        return end
    for at in range(end + 1, min(end + 20, len(unit) + 1)):
        if unit.tag(at) in ("comma", "stop", "quote", "break"):
            return at if is_apposition(unit, end + 1, at) else end
    return end

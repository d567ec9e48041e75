"""Noun phrases before and after a verb."""

from briefreader.extract.attribution.unit import Unit
from briefreader.extract.language.grammar import FINITE, Tag

# No noun phrase and no aside that a rule looks for is longer, in words.
LONGEST = 40
_JOINING = ("and", "or", "nor", "&")
_APPOSED: frozenset[Tag] = frozenset(["name", "noun", "determiner", "adjective", "number"])
_MODIFIERS: frozenset[Tag] = frozenset(["name", "noun", "adjective", "number", "possessive"])

Range = tuple[int, int]


def noun_phrase_before(unit: Unit, end: int) -> Range | None:
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
        elif joint in unit.grammar.inside_phrases:
            if joint != "of" and not _speaks(unit, left, start - 1):
                speaker = _speaker_before(unit, left)
                if speaker is None:
                    break
                left = speaker
        elif joint in _JOINING:
            left = _first_of_series(unit, left)
            if unit.tag(left - 1) in ("verb", "past", "ing", "base", "preposition", "to"):
                break
        else:
            break
        start = left
    return start, end


def _speaker_before(unit: Unit, start: int) -> int | None:
    """Where the phrase of a speaker starts that goes on over others: "a nurse at a clinic in the town of Bure"."""
    for _ in range(3):
        whole = _core_before(unit, start - 1)
        if unit.word(start - 1) not in unit.grammar.inside_phrases or whole == start - 1:
            return None
        if _speaks(unit, whole, start - 1):
            return whole
        start = whole
    return None


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
        elif tag in _MODIFIERS or modifies or _describes(unit, at):
            start = at
        else:
            break
        at -= 1
    return start


def _describes(unit: Unit, at: int) -> bool:
    """Whether a word describes the noun that it stands before: "a highly placed", "the armed"."""
    before = unit.tag(at - 1)
    if unit.tag(at) == "adverb":
        return before in ("determiner", "possessive")
    if unit.tag(at) == "past" and before == "adverb":
        return unit.tag(at - 2) in ("determiner", "possessive")
    return unit.tag(at) == "past" and before in ("determiner", "number", "stop")


def _short_quote(unit: Unit, at: int) -> bool:
    """Whether a word belongs to a name between quotation marks: the “Lions” brigade."""
    if not unit.in_quote(at):
        return False
    quote = unit.quotes[unit.quoted[at]]
    return len(quote.span) < 40 and unit.text[quote.inner.end - 1] not in ",.!?"


def _opening(unit: Unit, close: int) -> int | None:
    return next((at for at in range(close - 1, max(-1, close - 12), -1) if unit.tag(at) == "open"), None)


def _first_of_series(unit: Unit, start: int) -> int:
    """Where "A, B and C" starts, if `start` is where B does."""
    while unit.tag(start - 1) == "comma" and (left := _core_before(unit, start - 1)) < start - 1:
        if unit.tag(left - 1) not in ("comma", "stop"):
            break
        start = left
    return start


def _speaks(unit: Unit, start: int, end: int) -> bool:
    """Whether a noun phrase is of somebody who may speak, so that "in", "for" and the like belong to it."""
    before = start - 1
    while before > 0 and unit.tag(before) in ("adverb", "time"):
        before -= 1  # "Meanwhile the Houthis in Yemen"
    return unit.word(end - 1) in unit.grammar.speakers or (
        unit.tag(end - 1) in ("name", "noun") and unit.tag(before) in ("stop", "break", "comma", "adverb", "quote")
    )


def noun_phrase_after(unit: Unit, start: int) -> int:
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
        # "accused by the union of sheltering rebels": what follows is the deed.
        joins = joint == "of" or (joint in unit.grammar.inside_phrases and _speaks(unit, start, end))
        joins = joins and unit.tag(end + 1) != "ing"
        joins = joins or (joint in _JOINING and unit.tag(right) not in FINITE)
        if right == end + 1 or not joins:
            break
        end = right
    return _with_apposition(unit, end)


def _core_after(unit: Unit, start: int) -> int:
    if unit.tag(start) in ("pronoun", "object"):
        return start + 1
    at, named = start, False
    while at < min(len(unit), start + LONGEST):
        tag = unit.tag(at)
        if tag == "determiner" and at > start and unit.tag(at - 1) != "determiner":
            break
        if _short_quote(unit, at):
            named = True
        elif tag not in _MODIFIERS | {"determiner", "ing"} and not (at == start + 1 and _describes(unit, at)):
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


def is_apposition(unit: Unit, start: int, end: int) -> bool:
    """Whether some words between commas only name again what stands before them."""
    if unit.tag(start) not in _APPOSED or end - start > 20:
        return False
    return not any(unit.tag(at) in FINITE or unit.tag(at) in ("relative", "that", "quote") for at in range(start, end))

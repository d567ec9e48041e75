"""Verbs that mean little alone: "issued a warning that", "was quick to deny"."""

from briefreader.extract.attribution.unit import Unit
from briefreader.extract.language.cuewords import CueWord

# A noun farther from its verb is another phrase's.
_FARTHEST = 6
_LONGEST_LEAD = 12


def light_noun(unit: Unit, at: int) -> tuple[CueWord, int] | None:
    """The noun that a verb's meaning is in, with the word after it; None where there is none.

    Somebody else's noun is none: "repeated Tehran's accusations" is about a claim of Tehran's.
    """
    if unit.word(at) not in unit.cues.light:
        return None
    for noun in range(at + 1, min(len(unit), at + _FARTHEST)):
        if unit.in_quote(noun):
            return None
        for cue, length in unit.cues.match("noun", unit.lower, noun):
            if unit.tag(noun + length) != "possessive":
                return cue, noun + length
        if unit.tag(noun) not in ("determiner", "adjective", "noun", "adverb", "number", "past"):
            return None
        if unit.word(noun) in unit.grammar.possessives and unit.word(noun) not in ("its", "his", "her", "their"):
            return None
    return None


def find_lead(unit: Unit, at: int) -> int | None:
    """The first word of what leads to a verb: "was" of "was quick to deny"; None where nothing does.

    Args:
        at: the verb.
    """
    if unit.tag(at) != "base" or unit.word(at - 1) != "to":
        return None
    for start in range(at - 2, max(-1, at - _LONGEST_LEAD), -1):
        if unit.tag(start) in ("comma", "stop", "break", "quote"):
            return None
        for length in range(1, at - start):
            phrase = unit.lower[start : start + length]
            if phrase in (unit.cues.leading if start + length == at - 1 else unit.cues.leading_loosely):
                return start
    return None

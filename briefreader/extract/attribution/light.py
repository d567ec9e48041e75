"""Verbs that mean little alone: "issued a warning that", "was quick to deny"."""

from dataclasses import replace

from briefreader.extract.attribution.unit import Unit
from briefreader.extract.language.cuewords import CueWord
from briefreader.extract.language.grammar import Tag
from briefreader.extract.language.inflect import Form

# A noun farther from its verb is another phrase's.
_FARTHEST = 6
_LONGEST_LEAD = 12
_FORMS: dict[Tag, Form] = {"past": "past", "verb": "third", "ing": "ing", "base": "base"}


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
            if unit.tag(noun + length) == "ing" and (told := _told_in(unit, at, noun + length)):
                return told
            if unit.tag(noun + length) != "possessive":
                return cue, noun + length
        if unit.tag(noun) not in ("determiner", "adjective", "noun", "adverb", "number", "past"):
            return None
        if unit.word(noun) in unit.grammar.possessives and unit.word(noun) not in ("its", "his", "her", "their"):
            return None
    return None


def owned_noun(unit: Unit, at: int) -> CueWord | None:
    """What a verb says by a noun of the subject's own, which is then what is said: "expressed | its “full support”".

    None where the noun only leads on: "expressed its hope that". So is a claim that is only made again: "repeated | the
    charge".
    """
    again = unit.word(at) in unit.cues.repeating and unit.word(at + 1) in ("the", "that", "this", "those", "these")
    if not again and (unit.word(at) not in unit.cues.voicing or unit.word(at + 1) not in unit.grammar.possessives):
        return None
    form = _FORMS.get(unit.tag(at))
    for noun in range(at + 2, min(len(unit), at + 2 + _FARTHEST)):
        for cue, length in unit.cues.match("noun", unit.lower, noun):
            stance = cue.stances.get("object")
            ends = not again or unit.tag(noun + length) in (
                "stop",
                "comma",
                "break",
                "time",
                "preposition",
                "conjunction",
            )
            if form and stance and ends and unit.tag(noun + length) not in ("that", "to", "noun", "possessive"):
                return CueWord(unit.cues.light[unit.word(at)], (), "verb", form, {"object": stance})
        if unit.tag(noun) not in ("adjective", "noun", "adverb", "quote", "ing", "past"):
            return None
    return None


def _told_in(unit: Unit, light: int, at: int) -> tuple[CueWord, int] | None:
    """The verb of what somebody published: "accusing" of "issued a statement accusing the army"."""
    form = _FORMS.get(unit.tag(light))
    found = next(((cue, length) for cue, length in unit.cues.match("verb", unit.lower, at) if not cue.needs), None)
    return (replace(found[0], form=form), at + found[1]) if found and form else None


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

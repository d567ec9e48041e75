"""What a cue governs: a clause, a noun phrase, an infinitive, a quotation, and where that starts."""

from typing import NamedTuple

from briefreader.extract.attribution.phrases import LONGEST, noun_phrase_after
from briefreader.extract.attribution.unit import Unit
from briefreader.extract.language.cuewords import CueWord, Frame
from briefreader.extract.language.grammar import FINITE, NOMINAL, Tag

_QUESTION_WORDS = ("whether", "if", "how", "what", "why", "where", "when", "who")
_NOUN_PHRASE: frozenset[Tag] = frozenset(["name", "noun", "determiner", "adjective", "number", "ing", "pronoun"])
_STARTS_OBJECT = _NOUN_PHRASE | {"object", "quote"}
_STARTS_CLAUSE = _NOUN_PHRASE | {"time", "preposition", "adverb", "conjunction"}
_ENDS: frozenset[Tag] = frozenset(
    ["stop", "comma", "break", "quote", "close", "preposition", "conjunction", "relative"]
)
_CONTRACTIONS = ("'s", "’s", "'re", "’re", "'ll", "’ll", "'d", "’d", "'ve", "’ve", "'m", "’m")
_SAYING = frozenset(
    ["saying", "telling", "stating", "declaring", "warning", "putting", "describing", "denying", "adding"]
)
_SAYING |= {"confirming", "accusing", "calling", "claiming", "insisting", "alleging", "urging", "blaming"}
_PLACING = ("in", "at", "near", "from", "across", "around", "along", "inside", "outside")
_NOUN_LINKS = ("of", "for", "against", "about", "over", "on", "to", "as", "at", "regarding", "from")


class Following(NamedTuple):
    """How a cue goes on.

    Attributes:
        content: the word where the content starts; None where it stands before the cue or there is none.
        inverts_only: it is a cue only if its subject follows it.
    """

    frame: Frame
    content: int | None
    inverts_only: bool = False


def follow(unit: Unit, end: int, cue: CueWord, first: int) -> Following | None:
    """How a verb in the active goes on, or a noun; None where it makes no claim there.

    Args:
        end: the word after the cue.
        first: the word where its clause starts: at the subject, or at the verb.
    """
    frames = cue.stances
    if "silence" in frames:
        return Following("silence", None)
    if cue.part == "noun":
        return _follow_noun(unit, end, cue)
    after = skip_settings(unit, end)
    opening = _clause_opening(unit, after)
    if "someone" in frames and (told := _follow_addressee(unit, end)):
        return told
    if opening is not None and (unit.in_quote(opening) or frames.keys() & {"clause", "that"}):
        for frame in ("clause", "that", "quote"):
            if frame in frames:
                return Following(frame, opening)
    if "directive" in frames and unit.word(end) != "to" and _directs(unit, end):
        return Following("directive", end)
    if "to" in frames and _is_infinitive(unit, end + (unit.word(end) == "not")):
        return Following("to", end)
    if "to" in frames and after > end and _is_infinitive(unit, after):
        return Following("to", after)
    # "…, which Khartoum accuses of arming the rebels": whom it accuses stands before.
    if "object" in frames and unit.word(end) in ("of", "for") and "accuses" in frames.values():
        relative = unit.word(first - 1) in ("which", "whom", "who") and unit.tag(end + 1) in NOMINAL | {"determiner"}
        if relative or (unit.word(end) == "of" and unit.tag(end + 1) == "ing"):
            return Following("object", end)
    judged = next((at for at in (end, after, after - 1) if unit.word(at) == "as"), None)
    again = next((end + len(p) for p in unit.cues.repeated if unit.lower[end : end + len(p)] == p), end)
    ends = judged is not None or is_clause_end(unit, again)
    if "object" in frames and judged == end and unit.word(end + 1) not in _SAYING and _judges_before(unit, first):
        return Following("object", end)
    laid = unit.word(end) in ("on", "for") and "accuses" in frames.values()
    if "object" in frames and laid and _resumes_before(unit, first, end):
        return Following("object", end)  # "looting, which the rebels blamed on soldiers"
    if "object" in frames and cue.needs and unit.word(end) == "at" and _resumes_before(unit, first, end):
        return Following("object", end)  # "a toll that the rebels put at six"
    if "object" in frames and ends and (_resumes_before(unit, first, end) or _answers(unit, end, cue)):
        return Following("object", end if judged is None and unit.in_quote(end) else judged)
    if "object" in frames and after > end and unit.in_quote(after) and unit.word(end) != "as":
        return Following("object", after)  # "dismissed on Monday “a farce”"
    if "object" in frames and (channel := _after_channel(unit, end)) is not None:
        return Following("object", channel)
    if "aside" in frames and is_clause_end(unit, after):
        return Following("aside", None)
    # "what the army said were hideouts": the subject of the content stands before.
    if "clause" in frames and unit.tag(end) in FINITE:
        return Following("clause", end)
    if "clause" in frames and _is_bare_clause(unit, after):
        return Following("clause", after)
    starts = unit.tag(end) in _STARTS_OBJECT or unit.word(end) in ("what", "having", "being")
    if "object" in frames and (starts or _is_judgment(unit, end)):
        return Following("object", end)
    if "aside" in frames and unit.tag(end) in NOMINAL | {"determiner"}:
        return Following("aside", None, inverts_only=True)
    return None


def _directs(unit: Unit, end: int) -> bool:
    """Whether "the firms to leave" starts there, "the firms working on the port to leave", "those in Bure to leave"."""
    phrase = noun_phrase_after(unit, end)
    if phrase == end or _is_infinitive(unit, phrase):
        return phrase > end
    if unit.tag(phrase - 1) != "ing" and unit.word(phrase) not in _PLACING:
        return False
    rest = range(phrase + 1, min(len(unit), phrase + LONGEST))
    stop = next((at for at in rest if unit.tag(at) in FINITE | {"comma", "stop", "break", "that", "relative"}), None)
    return any(_is_infinitive(unit, at) and unit.tag(at + 1) == "base" for at in rest if stop is None or at < stop)


def _after_channel(unit: Unit, end: int) -> int | None:
    """What "denied, through its spokesman, the presence of troops" is about; None where nothing comes between."""
    if unit.tag(end) != "comma":
        return None
    closing = next((at for at in range(end + 2, min(len(unit), end + 14)) if unit.tag(at) == "comma"), None)
    if closing is None or any(unit.tag(at) in FINITE for at in range(end + 1, closing)):
        return None
    loose = all(unit.tag(at) in ("adverb", "time") for at in range(end + 1, closing))  # "deplores, however, the"
    if not loose and unit.word(end + 1) not in ("through", "via", "in"):
        return None
    return closing + 1 if unit.tag(closing + 1) in ("determiner", "name", "noun") else None


def _is_infinitive(unit: Unit, at: int) -> bool:
    """Whether "to fight" starts there, be the verb known or not; not "to reporters"."""
    known = unit.tag(at) == "to"
    word = unit.word(at + 1)
    return known or (unit.word(at) == "to" and unit.tag(at + 1) == "noun" and word.islower() and not word.endswith("s"))


def follow_passive(unit: Unit, end: int, cue: CueWord) -> Following | None:
    """How a verb in the passive goes on: "was accused of", "is said to", "was quoted as saying that"."""
    after = skip_settings(unit, end)
    opening = _clause_opening(unit, after)
    if "quoted" in cue.stances and (unit.word(end - 1) != "reported" or find_saying(unit, end) is not None):
        return Following("quoted", end) if find_saying(unit, end) is not None else None
    if unit.tag(end) == "to" and cue.stances.keys() & {"clause", "object", "to"}:
        return Following("to", end)
    if unit.word(end) in ("of", "for", "over", "by", "as") and "object" in cue.stances:
        return Following("object", end)
    if opening is not None and "clause" in cue.stances:
        return Following("clause", opening)
    # "Blasts were reported in two towns"
    if unit.word(end - 1) == "reported" and unit.word(end) in ("in", "at", "near", "across", "around", "along"):
        return Following("object", end)
    return None


def find_saying(unit: Unit, at: int) -> int | None:
    """The word "saying" of "quoted the minister as saying", from the verb on; None where it isn't there."""
    for word in range(at, min(len(unit), at + LONGEST)):
        if unit.in_quote(word) or unit.tag(word) in ("stop", "break"):
            return None
        if unit.word(word) in _SAYING and unit.word(word - 1) == "as":
            return word
    return None


def _follow_noun(unit: Unit, end: int, cue: CueWord) -> Following | None:
    after = skip_settings(unit, end)
    opening = _clause_opening(unit, after)
    if opening is not None:
        return Following("clause", opening)
    return Following("object", end) if unit.word(end) in _NOUN_LINKS and unit.tag(end + 1) != "time" else None


def _resumes_before(unit: Unit, first: int, verb: int) -> bool:
    """Whether what a verb is about stands before its clause, taken up by a noun: "a claim that Kyiv denies"."""
    for at in range(first - 1, max(-1, first - 12), -1):
        if unit.word(at) == "which" and unit.word(at - 1) in unit.cues.resuming_nouns:
            continue
        if unit.word(at) in unit.cues.resuming_nouns or unit.word(at) in unit.cues.resuming_pronouns:
            # "…, which they accuse of shelling" is about whom it stands behind.
            if unit.word(at) == "which" and unit.word(verb) in ("of", "for"):
                return False
            return unit.tag(at - 1) in ("determiner", "adjective", "comma", "break", "open")
        if unit.tag(at) in ("comma", "break", "stop", "quote"):
            return False
    return False


def _judges_before(unit: Unit, first: int) -> bool:
    """Whether whom a clause calls something stands before it: "a man, whom they described", "a man it described"."""
    return unit.word(first - 1) in ("whom", "who") or (unit.tag(first) == "pronoun" and unit.tag(first - 1) == "noun")


def _answers(unit: Unit, end: int, cue: CueWord) -> bool:
    """Whether a headline ends with a denial of what it told before: "…; Kyiv denies"."""
    return unit.kind == "headline" and end >= len(unit) and "denies" in cue.stances.values()


def _clause_opening(unit: Unit, at: int) -> int | None:
    """Where a clause starts that its first word marks: "that", "whether", a quotation."""
    if unit.tag(at) in ("comma", "break") and unit.in_quote(at + 1):
        at += 1
    if unit.word(at) == ":":
        at += 1
    if unit.in_quote(at) and len(unit.quotes[unit.quoted[at]].inner) > 1:
        return at
    return at if unit.tag(at) == "that" or unit.word(at) in _QUESTION_WORDS else None


def _is_judgment(unit: Unit, at: int) -> bool:
    """Whether "as “ridiculous” the accusations" starts there: a judgment before the object."""
    return unit.word(at) == "as" and (unit.in_quote(at + 1) or unit.tag(at + 1) in ("noun", "adjective"))


def _follow_addressee(unit: Unit, end: int) -> Following | None:
    """ "told reporters on Tuesday that", "told the agency the road was closed", "…, he told the agency"."""
    phrase = noun_phrase_after(unit, end)
    if phrase == end:
        return None
    after = skip_settings(unit, phrase)
    opening = _clause_opening(unit, after)
    if opening is not None:
        return Following("someone", opening)
    for split in range(end + 1, phrase + 1):
        starts = unit.tag(split) in ("determiner", "pronoun")
        starts = starts or (split == phrase and unit.tag(split) in ("name", "noun", "number"))
        if starts and _is_bare_clause(unit, split):
            return Following("someone", split)
    named = any(unit.word(at) == "of" and unit.tag(at - 1) == "name" for at in range(end + 1, phrase))
    goes_on = named or _directs(unit, end) or unit.tag(phrase) == "to"
    goes_on = goes_on or unit.word(phrase) in ("against", "of", "about", "over", "for", "not")
    return Following("aside", None) if is_clause_end(unit, after) and not goes_on else None


def _is_bare_clause(unit: Unit, start: int) -> bool:
    """Whether a clause without "that" starts at a word: a subject, then a finite verb before the next boundary."""
    if unit.tag(start) not in _STARTS_CLAUSE:
        return False
    for at in range(start, min(len(unit), start + LONGEST)):
        if at > start and unit.tag(at) in FINITE and not unit.in_quote(at):
            return True
        if unit.tag(at) == "pronoun" and unit.word(at).endswith(_CONTRACTIONS):
            return True
        if unit.in_quote(at) and unit.tag(at) == "quote":
            return _quotes_clause(unit, at)
        if unit.tag(at) in ("break", "stop"):
            return unit.in_quote(at)
    return False


def _quotes_clause(unit: Unit, mark: int) -> bool:
    """Whether the verb of a clause stands in or behind a quotation; not behind "the truce “to the letter”"."""
    quote, at = unit.quoted[mark], mark
    while unit.in_quote(at) and unit.quoted[at] == quote:
        if unit.tag(at) in FINITE | {"base"} or unit.word(at).endswith(_CONTRACTIONS):
            return True
        at += 1
    return at - mark > 6 or unit.tag(at) in FINITE


def is_clause_end(unit: Unit, at: int) -> bool:
    """Whether a clause may end before a word."""
    return at >= len(unit) or unit.tag(at) in _ENDS


def skip_settings(unit: Unit, at: int) -> int:
    """After "on Tuesday", "in a statement", ", according to the agency," and the like."""
    position = at
    while position < min(len(unit), at + LONGEST):
        step = _skip_one(unit, position)
        if step == position:
            break
        position = step
    opens = unit.tag(position + 1) == "that" or unit.in_quote(position + 1)
    return position + 1 if position > at and unit.tag(position) == "comma" and opens else position


def _skip_one(unit: Unit, at: int) -> int:
    tag = unit.tag(at)
    if unit.in_quote(at):
        return at
    if tag == "time" or (tag == "adverb" and unit.tag(at + 1) not in ("object", "determiner")):
        return at + 1
    if tag == "preposition" and unit.word(at) not in ("of", "about"):
        return _skip_preposition(unit, at)
    return _skip_aside(unit, at) if tag in ("comma", "open") else at


def _skip_preposition(unit: Unit, at: int) -> int:
    """After a prepositional phrase that is an occasion, or that "that" or a quotation follows; else `at`."""
    occasion, clause = False, at
    for end in range(at + 1, min(len(unit), at + LONGEST) + 1):
        tag = unit.tag(end)
        if tag == "that" or unit.in_quote(end) or (tag == "to" and occasion):
            return end
        if tag in ("comma", "stop", "break"):
            opens = unit.tag(end + 1) == "that" or unit.in_quote(end + 1)
            return clause if clause > at and tag == "comma" and not opens else end
        if tag in FINITE or tag in ("open", "pronoun"):
            return clause if clause > at else end if occasion else at
        # "said in a statement the road was closed": the next noun phrase is the clause's.
        if occasion and clause == at and tag in ("determiner", "name") and unit.tag(end - 1) in ("time", "noun"):
            clause = end
        occasion = occasion or unit.word(end) in unit.grammar.settings or tag == "time"
    return at


def _skip_aside(unit: Unit, at: int) -> int:
    """After an aside between commas or in parentheses that a clause with "that" or a quotation follows; else `at`."""
    closing = "close" if unit.tag(at) == "open" else "comma"
    for end in range(at + 1, min(len(unit), at + 25)):
        if unit.tag(end) in ("stop", "break") or unit.in_quote(end):
            return at
        if unit.tag(end) == closing:
            opens = unit.tag(end + 1) in ("that", "comma", "to") or (unit.in_quote(end + 1) and end > at + 1)
            return end + 1 if opens else at
    return at

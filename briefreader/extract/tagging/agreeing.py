"""Two attributions with one cue, a model's and the rules', made one: which of the two has a part right."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefreader.extract.engine import Attribution
from briefreader.extract.tagging.mending import RELATIVE
from briefreader.model.span import Span

_RELAYING = ("citing", "quoting")
# No content ends with these.
_UNFINISHED = frozenset(
    [
        "it",
        "he",
        "she",
        "they",
        "we",
        "the",
        "a",
        "an",
        "of",
        "near",
        "from",
        "with",
        "and",
        "or",
        "at",
        "into",
        "its",
        "that",
        "in",
        "on",
        "by",
        "for",
        "more",
        "some",
        "any",
        "no",
        "their",
        "his",
        "these",
        "those",
        "several",
        "every",
    ]
)
UNCONFIRMED = re.compile(r"(?:could|can)(?:not| not) (?:immediately )?be (?:\w+ )?(?:confirmed|verified|checked)")
_RELATIVE_NEXT = re.compile(
    r" (?:(?:(?:in|of|from|to|for|with|by|on|at) )?(?:that|which|who|whom|whose)|where|when|"
    r"(?:the |some |many |most |all |both |none )?(?:\w+ )?of (?:which|whom)) "
)
_MORE_NEXT = re.compile(r",? (?:because|unless|including|among (?:them|others)) ")
# Begins what the speaker doesn't say, or somebody else does.
_HOLDING_BACK = ("but ", "in keeping with ", "in line with ", "echoing ", "mirroring ")
# How a thing was said, behind what was said.
_SETTING_NEXT = re.compile(
    r"(?: (?:late |early )?on (?:[A-Z]\w+day|\d|[A-Z]\w+ \d)| the (?:following|next|same|previous) |"
    r" (?:in|during|via|through) (?:an?|its|his|her|their) )[^,;.“”\"]*"
)
_PHRASE_NEXT = re.compile(r" (?:on|of|in|at|against|for|to|by|from|between|over) \w")
_ONLY_TIME = re.compile(r"(?:on|in|at|late|early|last|this) [A-Z]?\w+(?: \w+)?")
_FRONTED = re.compile(r"(?:\A|[.!?:;”\"\n] ?)(?:\w+ by|On|In|At|From|Via) $")
# What a model leaves out between two parts of one content.
_JOINT = re.compile(r",? (?:(?:but|and|although|though|while|when|where|because|unless|after|before) )?")


def reconcile(mine: Attribution, theirs: Attribution | None, text: str) -> Attribution:
    """The model's attribution; with the rules' source where the model's isn't the same, or only a part of it.

    The rules' own where they see that nothing is said: a denial of what stands before, silence.
    """
    if theirs and mine.cue[-1].of(text).endswith(_RELAYING) and theirs.cue[0].start == mine.cue[0].start:
        # "reported on Monday, citing a clerk, that": whom it cites isn't what it says.
        return theirs
    # "The paper cited a clerk as saying": the model takes the paper for the source.
    if theirs and (not theirs.content or is_via(theirs, mine.source)):
        return theirs
    if theirs and not theirs.source and not mine.source and len(theirs.content) > len(mine.content):
        # "which has been accused of looting": the rules see who is meant.
        return replace(mine, content=theirs.content)
    after = bool(mine.source) and mine.source[0] > mine.cue[0]
    if theirs and theirs.implied and after and holds(theirs.content, mine.content):
        # "…, calling it “absurd”, and Ankara …": the sentence's subject speaks.
        return replace(theirs, content=mine.content)
    # In the passive the model takes whom it is said of for the source: "The bloc has been criticized for".
    if theirs and not theirs.source and any(c.overlaps(s) for c in theirs.content for s in mine.source):
        return theirs
    if theirs and is_longer(theirs.cue[0], mine.cue[0]) and not any(c.overlaps(theirs.cue[0]) for c in mine.content):
        # "called on all sides": the preposition tells what is claimed.
        mine = replace(mine, cue=(theirs.cue[0],))
    judged = theirs and theirs.content and theirs.content[-1].of(text).startswith(("as ", "of "))
    if theirs and judged and any(s.contains(theirs.content[-1]) for s in mine.source):
        # "rejected by the army as “lies”": who speaks has swallowed what is said.
        return replace(mine, source=theirs.source, content=theirs.content)
    told = theirs is not None and holds(theirs.source, mine.source) and mine.source
    if theirs and told and theirs.content and any(c.overlaps(s) for c in mine.content for s in theirs.source):
        # "According to X, a monitor with ties to the army, …": what X is isn't claimed.
        mine = replace(mine, content=theirs.content)
    if theirs and holds_back(mine, theirs, text):
        mine = replace(mine, content=theirs.content)
    if theirs and (breaks_off(mine, text) or lost_end(mine, theirs, text)) and holds(theirs.content, mine.content):
        mine = replace(mine, content=theirs.content)
    if theirs and goes_around(theirs) and lost_part(mine, theirs) and not differs(mine.source, theirs.source):
        mine = replace(mine, content=theirs.content)
    if theirs and (told_to(mine, theirs, text) or lost_subject(mine, theirs, text)):
        mine = replace(mine, content=theirs.content)
    if theirs and theirs.content and all(c.of(text).casefold() in RELATIVE for c in mine.content):
        mine = replace(mine, content=theirs.content)
    if theirs and (
        stops_at_relative(mine, theirs, text) or runs_on(mine, theirs, text) or is_split(mine, theirs, text)
    ):
        mine = replace(mine, content=theirs.content)
    if (
        theirs
        and mine.cue[0].start == theirs.cue[0].start
        and is_only_time(mine, text)
        and holds(mine.cue, theirs.content)
    ):
        mine = replace(mine, cue=theirs.cue, content=theirs.content)
    if theirs and stops_short(mine, theirs, text):
        mine = replace(mine, content=theirs.content)
    if theirs:
        mine = replace(mine, source=without_fronted(mine, theirs, text))
    if theirs and lost_start(mine, theirs):
        mine = replace(mine, content=(theirs.content[0].cover(mine.content[-1]),))
    if not theirs or not theirs.source or not differs(mine.source, theirs.source):
        return mine
    content = tuple(c for c in mine.content if not any(c.overlaps(s) for s in theirs.source))
    named = theirs.source[0].of(text)
    if not content and (not mine.source or named[0].isupper() or named.startswith("the ")):
        # "…, reckons the agency": the model takes who speaks for what is said.
        return theirs
    return replace(mine, source=theirs.source, content=content) if content else mine


def holds_back(mine: Attribution, theirs: Attribution, text: str) -> bool:
    """Whether a content goes on with what isn't said: "… had been hit but gave no details"."""
    if len(mine.content) != 1 or len(theirs.content) != 1 or differs(mine.source, theirs.source):
        return False
    one, other = mine.content[0], theirs.content[0]
    rest = text[other.end : one.end].lstrip(", ")
    return one.start <= other.start and other.end < one.end and rest.startswith(_HOLDING_BACK)


def breaks_off(mine: Attribution, text: str) -> bool:
    """Whether a content ends within a phrase: "the arrest of a man it" of "… a man it accused of", "killed near"."""
    return bool(mine.content) and mine.content[-1].of(text).rpartition(" ")[2] in _UNFINISHED


def goes_around(theirs: Attribution) -> bool:
    """Whether a content stands on both sides of its cue: "The order was, he said, illegal"."""
    return len(theirs.content) == 2 and theirs.content[0] < theirs.cue[0] < theirs.content[1]


def lost_part(mine: Attribution, theirs: Attribution) -> bool:
    """Whether the model has one of two parts that the rules see, or most of it."""
    return len(mine.content) == 1 and any(part.overlaps(mine.content[0]) for part in theirs.content)


def lost_start(mine: Attribution, theirs: Attribution) -> bool:
    """Whether the model has left out the first words after a cue: "the council to" of "asked the council to meet"."""
    if len(theirs.content) != 1 or not mine.content:
        return False
    whole = theirs.content[0]
    near = 0 <= whole.start - mine.cue[-1].end <= 2 and whole.start < mine.content[0].start
    return near and all(whole.contains(part) for part in mine.content)


def told_to(mine: Attribution, theirs: Attribution, text: str) -> bool:
    """Whether a content begins with whom it is told: "Delta Wire more raids were likely" of "told Delta Wire …"."""
    one = len(mine.content) == 1 == len(theirs.content) and mine.content[0].end == theirs.content[0].end
    told = mine.cue[-1].of(text).split()[-1] in ("told", "tells", "telling")
    return one and told and mine.cue[-1].end < mine.content[0].start < theirs.content[0].start


def stops_at_relative(mine: Attribution, theirs: Attribution, text: str) -> bool:
    """Whether a content ends where a relative clause begins: "the Front" of "the Front, which had fled, was back"."""
    if not mine.content or len(theirs.content) != 1 or not holds(theirs.content, mine.content):
        return False
    end, whole = mine.content[-1].end, theirs.content[0]
    if mine.content[0].start != whole.start or UNCONFIRMED.search(text, end, whole.end):
        return False  # "…, which could not be verified" is no part of what was said
    # ", who had fled" at the very end only tells who they are; the corpus leaves it out.
    aside = text.startswith(", ", end) and "," in text[end + 2 : whole.end]
    more = _RELATIVE_NEXT.match(text, end + aside, whole.end) or _MORE_NEXT.match(text, end, whole.end)
    return more is not None


def is_only_time(mine: Attribution, text: str) -> bool:
    """Whether what would be said is a day or a place alone: "on Monday" of "repeated the charge on Monday"."""
    return len(mine.content) == 1 and _ONLY_TIME.fullmatch(mine.content[0].of(text)) is not None


def stops_short(mine: Attribution, theirs: Attribution, text: str) -> bool:
    """Whether a content is the first noun of a longer phrase: "strikes | on two hospitals"."""
    if len(mine.content) != 1 or len(theirs.content) != 1:
        return False
    one, other = mine.content[0], theirs.content[0]
    starts = one.start == other.start and one.end < other.end and len(one.of(text).split()) <= 2
    return starts and _PHRASE_NEXT.match(text, one.end, other.end) is not None


def without_fronted(mine: Attribution, theirs: Attribution, text: str) -> tuple[Span, ...]:
    """A source without what the sentence begins with: "Telegram | the force" of "On Telegram the force denied"."""
    if len(mine.source) != 1 or len(theirs.source) != 1:
        return mine.source
    one, other = mine.source[0], theirs.source[0]
    fronted = (
        one.start < other.start and one.end == other.end and _FRONTED.search(text, max(0, one.start - 40), one.start)
    )
    return theirs.source if fronted else mine.source


def runs_on(mine: Attribution, theirs: Attribution, text: str) -> bool:
    """Whether a content goes on with how it was said: "the raid | in a message on Telegram"."""
    if len(mine.content) != 1 or len(theirs.content) != 1:
        return False
    one, other = mine.content[0], theirs.content[0]
    same = one.start == other.start and other.end < one.end
    return same and _SETTING_NEXT.fullmatch(text, other.end, one.end) is not None


def is_split(mine: Attribution, theirs: Attribution, text: str) -> bool:
    """Whether a word between two clauses is left out: "… nobody was there, | although | a guard was due"."""
    if len(mine.content) != 2 or len(theirs.content) != 1 or not holds(theirs.content, mine.content):
        return False
    return _JOINT.fullmatch(text, mine.content[0].end, mine.content[1].start) is not None


def lost_subject(mine: Attribution, theirs: Attribution, text: str) -> bool:
    """Whether a content before its cue begins with its verb: "had urged both, his office said"."""
    one = len(mine.content) == 1 == len(theirs.content) and mine.content[0].end == theirs.content[0].end
    verb = mine.content[0].of(text).split(" ")[0] in ("had", "has", "have", "was", "were", "is", "are", "will", "would")
    return one and verb and theirs.content[0].start < mine.content[0].start < mine.cue[0].start


def lost_end(mine: Attribution, theirs: Attribution, text: str) -> bool:
    """Whether the model has left out the last word or two of a phrase: "announcement" of "the Front announcement"."""
    if len(mine.content) != 1 or len(theirs.content) != 1:
        return False
    one, other = mine.content[0], theirs.content[0]
    rest = text[one.end : other.end] if one.start == other.start and one.end < other.end else ""
    return 0 < len(rest.split()) <= 2 and all(word.isalpha() for word in rest.split()) and rest[0] == " "


def is_longer(one: Span, other: Span) -> bool:
    """Whether a span begins with another and goes on."""
    return one.start == other.start and one.end > other.end


def differs(mine: tuple[Span, ...], theirs: tuple[Span, ...]) -> bool:
    """Whether two sources are of different words, or the one a mere part of the other."""
    return not any(m.overlaps(t) and not (t.contains(m) and t != m) for m in mine for t in theirs)


def is_via(attribution: Attribution, source: Sequence[Span]) -> bool:
    """Whether a source only passes on a claim that somebody else makes."""
    return attribution.via is not None and any(attribution.via.overlaps(span) for span in source)


def holds(content: Sequence[Span], parts: Sequence[Span]) -> bool:
    """Whether one of some spans contains all of some others."""
    for whole in content:
        for part in parts:
            if not whole.contains(part):
                break
        else:
            return True
    return False

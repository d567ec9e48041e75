"""A model's attributions and the rules', made one.

The model learnt claims from one country's politics, where somebody who stays silent says nothing and headlines are few.
Where both find a cue, their sources are as good as each other on that text; on other wars the rules' are better.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from briefreader.extract.attribution import find_attributions, is_withheld
from briefreader.extract.attribution.unit import skip_clock
from briefreader.extract.engine import Attribution, FoundName
from briefreader.extract.language.cuewords import compile_cues
from briefreader.extract.language.lexicon import Lexicon
from briefreader.extract.language.scenes import skip_scene
from briefreader.extract.language.sentences import Pages, split_pages
from briefreader.extract.names.overlaps import is_taken
from briefreader.extract.tagging.claimless import is_claim, resumes
from briefreader.extract.tagging.mending import (
    RELATIVE,
    is_deed,
    is_told_of,
    join_touching,
    named_by,
    split_cue,
    trim_ends,
    turn_passive,
    whole_clause,
    with_words,
    without_deed,
)
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span

_RELAYING = ("citing", "quoting")
# Between two claims of one sentence.
_OPPOSING = re.compile(
    r"; |, (?:in keeping with|in line with|echoing|mirroring|despite|which|something|(?:an? )?[a-z]+(?: that| which)?) "
    r"|,? (?:but|though|although|while|whereas|yet|even though) "
)
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
    ]
)
_UNCONFIRMED = re.compile(r"(?:could|can)(?:not| not) (?:immediately )?be (?:\w+ )?(?:confirmed|verified|checked)")
_SETTING = ("In ", "On ", "At ", "After ", "For ", "There ", "It ", "What ", "But ", "And ", "As ", "While ")
_RELATIVE_NEXT = re.compile(r",? (?:that|which|who|whom|whose) ")
_NEAR = 800  # code points: more than a sentence or two
_QUOTED = re.compile('["“”«»]')


def reconcile_claims(
    briefing: Briefing, names: Sequence[FoundName], found: Sequence[Attribution], lexicon: Lexicon
) -> tuple[Attribution, ...]:
    """A model's attributions, with the rules' sources where the two differ, and the rules' own where there is room.

    Sorted by their cues.
    """
    ruled = find_attributions(briefing, names, lexicon)
    by_cue = sorted((cue, attribution) for attribution in ruled for cue in attribution.cue)
    pages, text = split_pages(briefing), briefing.text
    resuming = compile_cues(lexicon).resuming_nouns
    whole = (replace(mine, content=join_touching(mine.content, text, (*mine.source, *mine.cue))) for mine in found)
    said = (mine for mine in whole if is_claim(mine, text) and not resumes(mine, text, resuming, around(mine, by_cue)))
    cues = compile_cues(lexicon)
    said = (mine for mine in said if match_cue(mine, by_cue) or is_told_of(mine, text, cues))
    said = (mine for mine in said if not is_deed(mine, text, cues) and not is_repeated(mine, found))
    named = (named_by(with_words(mine, text), text) for mine in said)
    claims = [leave_others(turn_passive(mine, text), by_cue, pages) for mine in named if mine is not None]
    claims = [
        part
        for mine in claims
        for part in take_turns(
            mine, match_cue(mine, by_cue), by_cue, text, headline=pages.at(mine.cue[0].start).kind == "headline"
        )
    ]
    seen = [
        reconcile(with_own_subject(mine, by_cue, pages), match_cue(mine, by_cue), text)
        for mine in claims
        if not is_part_of_another(mine, around(mine, by_cue), text)
    ]
    parts = (without_deed(split_cue(part, text, cues), text) for mine in seen for part in split_off(mine, by_cue))
    seen = [trim_ends(whole_clause(part, text), text) for part in parts]
    taken = sorted(span for attribution in seen for span in (*attribution.cue, *attribution.content))
    free = (a for a in ruled if not any(is_taken(span, taken) for span in (*a.cue, *a.content)))
    return tuple(sorted(dict.fromkeys((*seen, *free)), key=lambda a: (a.cue, a.content)))


def with_own_subject(mine: Attribution, by_cue: Sequence[tuple[Span, Attribution]], pages: Pages) -> Attribution:
    """An attribution whose source isn't another verb's behind it: "Ann voiced hope that it ends, but Ben vowed"."""
    if not mine.source or not mine.content or mine.source[0].start < mine.content[-1].end:
        return mine
    if mine.content[0] < mine.cue[0] or match_cue(mine, by_cue):
        return mine
    theirs = next((a for _, a in by_cue if a.source and a.source[0].overlaps(mine.source[0])), None)
    start = pages.at(mine.cue[0].start).span.start
    before = pages.text[start : mine.cue[0].start].strip()
    named = len(before.split()) > 1 and before[0].isupper() and "," not in before and not before.startswith(_SETTING)
    if theirs is None or theirs.cue[0] < mine.source[0] or not named:
        return mine
    return replace(mine, source=(Span(start, start + len(before)),))


def around(mine: Attribution, by_cue: Sequence[tuple[Span, Attribution]]) -> list[Attribution]:
    """The attributions of the rules that stand near enough to have to do with another."""
    spans = (*mine.source, *mine.cue, *mine.content)
    start, end = min(s.start for s in spans) - _NEAR, max(s.end for s in spans) + _NEAR
    first = bisect_left(by_cue, start, key=lambda pair: pair[0].start)
    return [a for _, a in by_cue[first : bisect_left(by_cue, end, key=lambda pair: pair[0].start)]]


def leave_others(mine: Attribution, by_cue: Sequence[tuple[Span, Attribution]], pages: Pages) -> Attribution:
    """An attribution without what stands in other sentences than its cue and is said by somebody else there."""
    sentence = pages.at(mine.cue[0].start).span
    ruled = around(mine, by_cue)
    same = match_cue(mine, by_cue) if len(mine.content) > 1 else None
    if same is not None and same.content:
        # "She welcomed the text, but hoped for more": what the other verb is about isn't hoped for.
        known = (a for a in ruled if a is not same and (a.source or a.implied) and a.cue[0].overlaps(sentence))
        theirs = [part for a in known for part in (*a.content, *a.cue)]
        kept = tuple(
            c
            for c in mine.content
            if holds(same.content, (c,))
            or not (any(c.overlaps(part) for part in theirs) or is_left_over(c, same, pages.text))
        )
        mine = replace(mine, content=kept) if kept else mine
    others = [a for a in ruled if not a.cue[0].overlaps(sentence)]
    near = tuple(
        skip_scene(pages.text, skip_clock(pages.text, c))
        for c in mine.content
        if c.overlaps(sentence) or not any(c.overlaps(o) for a in others for o in a.content)
    )
    if any(mine.cue[-1] < c and c.overlaps(sentence) for c in near):
        # What is claimed stands behind the cue: only a quotation begins in an earlier sentence.
        near = tuple(c for c in near if c.end > sentence.start or _QUOTED.search(pages.text[c.start - 1 : c.end + 1]))
    near = tuple(_within(c, sentence, pages) for c in near)
    near = tuple(c for c in near if not _UNCONFIRMED.match(pages.text, c.start)) or near
    # In "Kano denies it" the pronoun stands for what another sentence says, which isn't Kano's.
    own = [c for c in near if c.overlaps(sentence)]
    if own and all(len(c) <= 4 for c in own):
        near = tuple(own)
    return replace(mine, content=near) if near and near != mine.content else mine


def _within(content: Span, sentence: Span, pages: Pages) -> Span:
    """A content without the next sentence, if nothing there is quoted."""
    runs_on = sentence.start <= content.start < sentence.end < content.end
    quoted = pages.quoted(sentence.end - 1) or _QUOTED.search(pages.text, sentence.end, content.end)
    return Span(content.start, sentence.end - 1) if runs_on and not quoted else content


def is_left_over(part: Span, same: Attribution, text: str) -> bool:
    """Whether a part behind what the rules take for the whole content is a word or two: "that", "85,000"."""
    return part.start > same.content[-1].end and len(part.of(text).split()) < 3 and not _QUOTED.search(part.of(text))


def is_part_of_another(mine: Attribution, ruled: Sequence[Attribution], text: str) -> bool:
    """Whether it is a relative clause inside a claim that the rules see, or only passes such a claim on."""
    relative = any(part.of(text).lower() in RELATIVE for part in (*mine.source, *mine.content))
    return any(
        (relative and holds(theirs.content, (*mine.cue, *mine.source)))
        or (mine.source and holds(theirs.source, mine.source) and holds(theirs.content, (*mine.cue, *mine.content)))
        or (is_via(theirs, mine.source) and holds(mine.content, theirs.cue))
        or is_told(mine, theirs)
        or (mine.source and holds(theirs.source, (*mine.cue, *mine.source)))  # "images analysed by the bureau show"
        or (
            theirs.content
            and mine.content
            and any(s.contains(theirs.cue[0]) and s.end == theirs.cue[-1].end for s in mine.source)
        )
        or is_withheld(mine, theirs, text)
        for theirs in ruled
        if theirs.source and not theirs.cue[0].overlaps(mine.cue[0])
    )


def is_repeated(mine: Attribution, found: Sequence[Attribution]) -> bool:
    """Whether it is a part of what the same source says: "…, two aides said, and told the group that …"."""
    return any(
        other is not mine
        and other.source == mine.source
        and mine.source
        and holds(other.content, (*mine.cue, *mine.content))
        for other in found
    )


def is_told(mine: Attribution, theirs: Attribution) -> bool:
    """Whether a noun only tells what another's verb is about: "Claims that … were dismissed by the army"."""
    told = theirs.content[0] if theirs.content else None
    if told is None or not told.contains(mine.cue[0]) or theirs.cue[0].start < told.end:
        return False
    first = min((*mine.source, *mine.cue)).start
    opens = first == told.start and mine.content and mine.content[0].start <= mine.cue[0].end + 1
    return bool(opens)


def is_via(attribution: Attribution, source: Sequence[Span]) -> bool:
    """Whether a source only passes on a claim that somebody else makes."""
    return attribution.via is not None and any(attribution.via.overlaps(span) for span in source)


def holds(content: Sequence[Span], parts: Sequence[Span]) -> bool:
    """Whether one of some spans contains all of some others."""
    return any(all(whole.contains(part) for part in parts) for whole in content)


def take_turns(
    mine: Attribution,
    theirs: Attribution | None,
    by_cue: Sequence[tuple[Span, Attribution]],
    text: str,
    *,
    headline: bool,
) -> tuple[Attribution, ...]:
    """An attribution without what the rules see as a second claim behind it: "said he was ill, and called for …".

    The second is added. It may be another's in a headline ("Army says bridge retaken as rebels deny losses"), after
    "though" and its kin, and where the first stands in a relative clause: "a report, which found that …, was denied".
    """
    if theirs is None or not theirs.content or not mine.content:
        return (mine,)
    end, last = theirs.content[-1].end, mine.content[-1].end
    first = bisect_left(by_cue, end, key=lambda pair: pair[0].start)
    later = []
    for cue, other in by_cue[first : bisect_left(by_cue, last, key=lambda pair: pair[0].start)]:
        relative = mine.source[:1] and (
            mine.source[0].of(text) in RELATIVE or text[: mine.source[0].start].endswith((", which ", ", whom "))
        )
        goes_on = (
            other.source == theirs.source or headline or relative or _OPPOSING.fullmatch(text, end, start_of(other))
        )
        shared = holds(mine.content, (cue,)) or (headline and any(holds(other.content, (c,)) for c in mine.content))
        told = other.source or (other.implied and not text[end : other.cue[0].start].strip(", "))
        if (goes_on or not other.source) and shared and told and other is not theirs:
            later.append(other)
    if not later:
        return (mine,)
    kept = tuple(Span(c.start, min(c.end, end)) for c in mine.content if c.start < end)
    return (replace(mine, content=kept), *later) if kept else (mine,)


def start_of(attribution: Attribution) -> int:
    """Where the first of an attribution's spans starts."""
    return min(span.start for span in (*attribution.source, *attribution.cue, *attribution.content))


def split_off(mine: Attribution, by_cue: Sequence[tuple[Span, Attribution]]) -> tuple[Attribution, ...]:
    """An attribution, and those that the rules see in parts of its content: "…; the mayor said …" is the mayor's."""
    parts: list[Span] = []
    others: list[Attribution] = []
    for content in mine.content:
        first = bisect_left(by_cue, content.start, key=lambda pair: pair[0].start)
        last = bisect_left(by_cue, content.end, key=lambda pair: pair[0].start)
        inside = (a for _, a in by_cue[first:last] if a.source and content.contains(a.cue[0]))
        own = next((a for a in inside if content.start <= a.source[0].start <= content.start + 2), None)
        if own is not None and not mine.source and not holds(own.content, mine.cue):
            return (own,)
        if own is None or len(mine.content) == 1:
            parts.append(content)
        else:
            others.append(own)
    return (replace(mine, content=tuple(parts)), *others) if parts else (mine,)


def match_cue(mine: Attribution, by_cue: Sequence[tuple[Span, Attribution]]) -> Attribution | None:
    """The attribution whose cue overlaps another's, if there is one."""
    at = bisect_left(by_cue, mine.cue[0].end, key=lambda pair: pair[0].start)
    return by_cue[at - 1][1] if at and by_cue[at - 1][0].overlaps(mine.cue[0]) else None


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
    judged = theirs and theirs.content and theirs.content[-1].of(text).startswith("as ")
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
    if theirs and stops_at_relative(mine, theirs, text):
        mine = replace(mine, content=theirs.content)
    if theirs and lost_start(mine, theirs):
        mine = replace(mine, content=(theirs.content[0].cover(mine.content[-1]),))
    if not theirs or not theirs.source or not differs(mine.source, theirs.source):
        return mine
    content = tuple(c for c in mine.content if not any(c.overlaps(s) for s in theirs.source))
    if not content and not mine.source:
        # "…, reckons the agency": the model takes who speaks for what is said.
        return theirs
    return replace(mine, source=theirs.source, content=content) if content else mine


def holds_back(mine: Attribution, theirs: Attribution, text: str) -> bool:
    """Whether a content goes on with what isn't said: "… had been hit but gave no details"."""
    if len(mine.content) != 1 or len(theirs.content) != 1 or differs(mine.source, theirs.source):
        return False
    one, other = mine.content[0], theirs.content[0]
    return (
        one.start <= other.start and other.end < one.end and text[other.end : one.end].lstrip(", ").startswith("but ")
    )


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
    if mine.content[0].start != whole.start or _UNCONFIRMED.search(text, end, whole.end):
        return False  # "…, which could not be verified" is no part of what was said
    return _RELATIVE_NEXT.match(text, end, whole.end) is not None


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

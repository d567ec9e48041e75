"""A model's attributions and the rules', made one.

The model learnt claims from one country's politics, where somebody who stays silent says nothing and headlines are few.
Where both find a cue, their sources are as good as each other on that text; on other wars the rules' are better.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence, Set
from dataclasses import replace

from briefreader.extract.attribution import find_attributions, is_withheld
from briefreader.extract.attribution.turns import find_turns
from briefreader.extract.attribution.unit import skip_clock
from briefreader.extract.engine import Attribution, FoundName
from briefreader.extract.language.cuewords import compile_cues
from briefreader.extract.language.grammar import compile_grammar
from briefreader.extract.language.lexicon import Lexicon
from briefreader.extract.language.scenes import skip_scene
from briefreader.extract.language.sentences import Pages, split_pages
from briefreader.extract.names.overlaps import is_taken
from briefreader.extract.tagging.agreeing import UNCONFIRMED, holds, is_via, reconcile
from briefreader.extract.tagging.chances import Chances
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
    with_addressee,
    with_words,
    without_deed,
)
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span

# Between two claims of one sentence.
_OPPOSING = re.compile(
    r"; |, (?:in keeping with|in line with|echoing|mirroring|despite|which|something|(?:an? )?[a-z]+(?: that| which)?) "
    r"|,? (?:but|though|although|while|whereas|yet|even though) "
)
_SETTING = ("In ", "On ", "At ", "After ", "For ", "There ", "It ", "What ", "But ", "And ", "As ", "While ")
_NEAR = 800  # code points: more than a sentence or two
_QUOTED = re.compile('["“”«»]')


def reconcile_claims(
    briefing: Briefing,
    names: Sequence[FoundName],
    found: Sequence[Attribution],
    lexicon: Lexicon,
    chances: Chances | None = None,
) -> tuple[Attribution, ...]:
    """A model's attributions, with the rules' sources where the two differ, and the rules' own where there is room.

    Sorted by their cues.

    Args:
        chances: the model's, of each word; what it as good as denies isn't added.
    """
    turns = find_turns(briefing, names, compile_grammar(lexicon).labels)
    ruled = find_attributions(briefing, names, lexicon, turns)
    found = [mine for mine in found if not is_in(mine, turns.paragraphs, briefing)]
    by_cue = sorted((cue, attribution) for attribution in ruled for cue in attribution.cue)
    pages, text = split_pages(briefing), briefing.text
    resuming = compile_cues(lexicon).resuming_nouns
    whole = (replace(mine, content=join_touching(mine.content, text, (*mine.source, *mine.cue))) for mine in found)
    said = (mine for mine in whole if is_claim(mine, text) and not resumes(mine, text, resuming, around(mine, by_cue)))
    cues = compile_cues(lexicon)
    said = (mine for mine in said if match_cue(mine, by_cue) or is_told_of(mine, text, cues))
    said = (mine for mine in said if not is_deed(mine, text, cues) and not is_repeated(mine, found))
    named = (named_by(with_words(with_addressee(mine, text), text), text) for mine in said)
    claims = [leave_others(turn_passive(mine, text), by_cue, pages) for mine in named if mine is not None]
    claims = [
        part
        for mine in claims
        for part in take_turns(
            mine, match_cue(mine, by_cue), by_cue, text, headline=pages.at(mine.cue[0].start).kind == "headline"
        )
    ]
    seen = [
        without_unlikely(reconcile(with_own_subject(mine, by_cue, pages), match_cue(mine, by_cue), text), mine, chances)
        for mine in claims
        if not is_part_of_another(mine, around(mine, by_cue), text) and not is_elsewhere(mine, by_cue, pages)
    ]
    parts = (without_deed(split_cue(part, text, cues), text) for mine in seen for part in split_off(mine, by_cue))
    seen = [trim_ends(whole_clause(part, text), text) for part in parts]
    taken = sorted(span for attribution in seen for span in (*attribution.cue, *attribution.content))
    free = [a for a in ruled if not any(is_taken(span, taken) for span in (*a.cue, *a.content))]
    if chances is not None:
        free = [a for a in free if is_in(a, turns.paragraphs, briefing) or not chances.doubts(a)]
    return tuple(sorted(dict.fromkeys((*seen, *free)), key=lambda a: (a.cue, a.content)))


def is_in(attribution: Attribution, paragraphs: Set[int], briefing: Briefing) -> bool:
    """Whether a cue stands in one of some paragraphs, given by their numbers."""
    return briefing.paragraph_at(attribution.cue[0].start).number in paragraphs


def without_unlikely(merged: Attribution, mine: Attribution, chances: Chances | None) -> Attribution:
    """What two attributions came to, with the model's content where the rules' has more that it as good as denies."""
    if chances is None or not mine.content or merged.content == mine.content:
        return merged
    if any(part.overlaps(source) for part in mine.content for source in merged.source):
        return merged
    return replace(merged, content=mine.content) if chances.doubts_more(merged.content, mine.content) else merged


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
    near = tuple(c for c in near if not UNCONFIRMED.match(pages.text, c.start)) or near
    # In "Kano denies it" the pronoun stands for what another sentence says, which isn't Kano's.
    own = [c for c in near if c.overlaps(sentence)]
    if own and all(len(c) <= 4 for c in own):
        near = tuple(own)
    return replace(mine, content=near) if near and near != mine.content else mine


def is_elsewhere(mine: Attribution, by_cue: Sequence[tuple[Span, Attribution]], pages: Pages) -> bool:
    """Whether all that would be said is a whole claim of another sentence: its speaker, its verb and what it says."""
    sentence = pages.at(mine.cue[0].start).span
    if match_cue(mine, by_cue) or len(mine.content) != 1 or mine.content[0].overlaps(sentence):
        return False
    others = (a for a in around(mine, by_cue) if a.source and a.content)
    return any(holds(mine.content, (*other.source, *other.cue, *other.content)) for other in others)


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
    spans = (*mine.source, *mine.cue, *mine.content)
    relative = any(part.of(text).lower() in RELATIVE for part in (*mine.source, *mine.content))
    start, end = min(s.start for s in spans), max(s.end for s in spans)
    return any(
        (relative and holds(theirs.content, (*mine.cue, *mine.source)))
        or (mine.source and holds(theirs.source, mine.source) and holds(theirs.content, (*mine.cue, *mine.content)))
        or (is_via(theirs, mine.source) and holds(mine.content, theirs.cue))
        or is_told(mine, theirs)
        # "According to this officer, the troops are observing the truce": the rules see no second verb that claims.
        or (theirs.cue[0].of(text).casefold() == "according to" and holds(theirs.content, (*mine.source, *mine.cue)))
        or (mine.source and holds(theirs.source, (*mine.cue, *mine.source)))  # "images analysed by the bureau show"
        or (
            theirs.content
            and mine.content
            and any(s.contains(theirs.cue[0]) and s.end == theirs.cue[-1].end for s in mine.source)
        )
        or is_withheld(mine, theirs, text)
        for theirs in ruled
        if theirs.source and _is_near(theirs, start, end) and not theirs.cue[0].overlaps(mine.cue[0])
    )


def _is_near(theirs: Attribution, start: int, end: int) -> bool:
    """Whether an attribution can touch a range; silence, which has no content, can do so from afar."""
    if not theirs.content:
        return True
    first, last = (theirs.source[0], theirs.cue[0], theirs.content[0]), (theirs.cue[-1], theirs.content[-1])
    return min(first).start < end and start < max(theirs.source[-1].end, last[0].end, last[1].end)


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

"""What the rules see and the model seldom does: sums and arms, claims of headlines, silence, odd sources.

The model learnt claims from one country's politics, where somebody who stays silent says nothing, and saw few arms.
Where both find a cue, their sources are as good as each other on that text; on other wars the rules' are better.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence, Set
from dataclasses import replace

from briefreader.extract.arms import SHIP, find_all_arms
from briefreader.extract.attribution import find_attributions
from briefreader.extract.attribution.groups import RELAYING
from briefreader.extract.attribution.unit import skip_clock
from briefreader.extract.cuewords import compile_cues
from briefreader.extract.engine import Attribution, FoundName
from briefreader.extract.lexicon import Lexicon
from briefreader.extract.measures import find_measures
from briefreader.extract.overlaps import longest
from briefreader.extract.sentences import Pages, split_pages
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span

# No content consists of these alone.
_EMPTY = frozenset(
    ["to", "his", "her", "its", "their", "the", "a", "an", "of", "for", "and", "who", "which", "in", "on"]
)
RELATIVE = ("who", "which", "that", "whom", "whose")
# The place, perhaps a country and a day, the agency in brackets, a dash: one of the last two tells.
_SCENE = re.compile(
    r"(?P<place>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3})(?:, [^()\n–—]{2,40})?"
    r"(?: ?\([^()\n]{2,40}\))? ?(?:—|–|--|- |-$)"
)
_UNNAMED = re.compile(r"\bto be (?:named|identified|quoted by name)\b|\banonymity\b")
# Nobody claims what "could not be verified".
_UNVERIFIED = re.compile(
    r"(?:not|n['’]t|never|yet to) (?:\w+ )?be (?:\w+ )?(?:verified|confirmed|corroborated|authenticated)"
)
LISTED = ("money", "quantity", "weapon", "vehicle")


def supplement_names(briefing: Briefing, names: Sequence[FoundName], lexicon: Lexicon) -> tuple[FoundName, ...]:
    """A model's names and, where they leave room, sums, quantities and arms by the word lists; sorted."""
    sentences = split_pages(briefing).sentences
    listed = find_all_arms(sentences, lexicon)
    for sentence in sentences:
        listed += find_measures(briefing.text, sentence.span, lexicon)
    ships = sorted(n.span for n in listed if n.subtype == SHIP)
    known = {tail for ship in ships if (tail := ship.of(briefing.text).partition(" ")[2])}
    scenes = find_scenes(briefing)
    sure = [as_place(as_ship(n, known, briefing.text), scenes) for n in names if not is_taken(n.span, ships)]
    taken = sorted(name.span for name in sure)
    free = [n for n in listed if n.type in LISTED and not is_taken(n.span, taken)]
    return tuple(sorted((*sure, *longest(free)), key=lambda n: n.span))


def find_scenes(briefing: Briefing) -> list[Span]:
    """Where paragraphs begin with the place that they were written from: "BENGHAR, 3 June (Coast Wire) -"."""
    scenes = (_SCENE.match(briefing.text, p.span.start, p.span.end) for p in briefing.paragraphs)
    return [Span(*scene.span("place")) for scene in scenes if scene]


def as_place(name: FoundName, scenes: Sequence[Span]) -> FoundName:
    """A name of a place where a report begins with it, whatever it looks like."""
    if name.type in ("person", "organisation") and any(scene.contains(name.span) for scene in scenes):
        return replace(name, type="location", subtype="")
    return name


def as_ship(name: FoundName, ships: Set[str], text: str) -> FoundName:
    """A name that the text gives to a ship is the ship's: "HMS Daring", later "Daring"; a place stays one."""
    if name.type in ("person", "organisation") and name.span.of(text) in ships:
        return replace(name, type="weapon", subtype=SHIP, kind="name")
    return name


def is_taken(span: Span, taken: Sequence[Span]) -> bool:
    """Whether one of some disjoint sorted spans overlaps a span."""
    at = bisect_left(taken, span.end, key=lambda t: t.start)
    return at > 0 and taken[at - 1].end > span.start


def supplement_claims(
    briefing: Briefing, names: Sequence[FoundName], found: Sequence[Attribution], lexicon: Lexicon
) -> tuple[Attribution, ...]:
    """A model's attributions, with the rules' sources where the two differ, and the rules' own where there is room.

    Sorted by their cues.
    """
    ruled = find_attributions(briefing, names, lexicon)
    by_cue = sorted((cue, attribution) for attribution in ruled for cue in attribution.cue)
    pages, text = split_pages(briefing), briefing.text
    resuming = compile_cues(lexicon).resuming_nouns
    said = (mine for mine in found if is_claim(mine, text) and not (resumes(mine, text, resuming, ruled)))
    claims = [leave_others(with_words(mine, text), ruled, pages) for mine in said]
    claims = [
        part
        for mine in claims
        for part in take_turns(
            mine, match_cue(mine, by_cue), by_cue, headline=pages.at(mine.cue[0].start).kind == "headline"
        )
    ]
    seen = [reconcile(mine, match_cue(mine, by_cue)) for mine in claims if not is_part_of_another(mine, ruled, text)]
    seen = [part for mine in seen for part in split_off(mine, by_cue)]
    taken = sorted(span for attribution in seen for span in (*attribution.cue, *attribution.content))
    free = (a for a in ruled if not any(is_taken(span, taken) for span in (*a.cue, *a.content)))
    return tuple(sorted((*seen, *free), key=lambda a: (a.cue, a.content)))


def resumes(mine: Attribution, text: str, nouns: Set[str], ruled: Sequence[Attribution]) -> bool:
    """Whether a cue only takes up what was just said, for a verb behind it: "…, charges which Asmara denied"."""
    if mine.cue[0].of(text).casefold() not in nouns or text[: mine.cue[0].start].rstrip()[-1:] not in (*",—–-", "a"):
        return False
    end = max(c.end for c in (*mine.content, *mine.cue))
    return any(mine.cue[0].end < theirs.cue[0].start < end + 40 and theirs.source for theirs in ruled)


def with_words(mine: Attribution, text: str) -> Attribution:
    """An attribution whose source isn't an article alone, as in "a claim that the army denies"."""
    source = tuple(span for span in mine.source if span.of(text).casefold() not in ("a", "an", "the"))
    return mine if source == mine.source else replace(mine, source=source)


def leave_others(mine: Attribution, ruled: Sequence[Attribution], pages: Pages) -> Attribution:
    """An attribution without what stands in other sentences than its cue and is said by somebody else there."""
    sentence = pages.at(mine.cue[0].start).span
    others = [a for a in ruled if not a.cue[0].overlaps(sentence)]
    near = tuple(
        skip_clock(pages.text, c)
        for c in mine.content
        if c.overlaps(sentence) or not any(c.overlaps(o) for a in others for o in a.content)
    )
    # In "Kano denies it" the pronoun stands for what another sentence says, which isn't Kano's.
    own = [c for c in near if c.overlaps(sentence)]
    if own and all(len(c) <= 4 for c in own):
        near = tuple(own)
    return replace(mine, content=near) if near and near != mine.content else mine


def is_part_of_another(mine: Attribution, ruled: Sequence[Attribution], text: str) -> bool:
    """Whether it is a relative clause inside a claim that the rules see, or only passes such a claim on."""
    relative = any(part.of(text).lower() in RELATIVE for part in (*mine.source, *mine.content))
    return any(
        (relative and holds(theirs.content, (*mine.cue, *mine.source)))
        or (is_via(theirs, mine.source) and holds(mine.content, theirs.cue))
        for theirs in ruled
        if theirs.source and not theirs.cue[0].overlaps(mine.cue[0])
    )


def is_via(attribution: Attribution, source: Sequence[Span]) -> bool:
    """Whether a source only passes on a claim that somebody else makes."""
    return attribution.via is not None and any(attribution.via.overlaps(span) for span in source)


def holds(content: Sequence[Span], parts: Sequence[Span]) -> bool:
    """Whether one of some spans contains all of some others."""
    return any(all(whole.contains(part) for part in parts) for whole in content)


def take_turns(
    mine: Attribution, theirs: Attribution | None, by_cue: Sequence[tuple[Span, Attribution]], *, headline: bool
) -> tuple[Attribution, ...]:
    """An attribution without what the rules see as a second claim behind it: "said he was ill, and called for …".

    The second is added; in a headline it may be another's: "Army says bridge retaken as rebels deny losses".
    """
    if theirs is None or not theirs.content or not mine.content:
        return (mine,)
    end, last = theirs.content[-1].end, mine.content[-1].end
    first = bisect_left(by_cue, end, key=lambda pair: pair[0].start)
    later = []
    for cue, other in by_cue[first : bisect_left(by_cue, last, key=lambda pair: pair[0].start)]:
        goes_on = other.source == theirs.source or headline
        shared = holds(mine.content, (cue,)) or (headline and any(holds(other.content, (c,)) for c in mine.content))
        if goes_on and shared and other.source and other.content and other is not theirs:
            later.append(other)
    if not later:
        return (mine,)
    kept = tuple(Span(c.start, min(c.end, end)) for c in mine.content if c.start < end)
    return (replace(mine, content=kept), *later) if kept else (mine,)


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


def is_claim(attribution: Attribution, text: str) -> bool:
    """Whether somebody claims something.

    The corpus marks "also known as" too, which only gives a name, and the wish "not to be named", which is no news.
    Whom somebody cites makes no second claim, and a question that nobody is told to ask makes none.
    """
    cue = attribution.cue[-1].of(text).casefold()
    said = {word for part in attribution.content for word in part.of(text).casefold().split()}
    pointing = [part.of(text).casefold() for part in attribution.source] in (["this"], ["that"], ["neither"], ["no"])
    if (said and said <= _EMPTY) or (pointing and cue in ("report", "claim", "statement", "charge")):
        return False
    if cue in RELAYING or _UNVERIFIED.search(cue) or is_asked(attribution, cue, text):
        return False
    words = " ".join(c.of(text) for c in attribution.content)
    return not (cue.endswith("known as") or _UNNAMED.search(words))


def is_asked(attribution: Attribution, cue: str, text: str) -> bool:
    """Whether a cue only tells what somebody was asked: "Asked whether …, she said"."""
    if cue.removeprefix("when ").split()[0] not in ("asked", "pressed", "questioned"):
        return False
    before = text[: attribution.cue[0].start].rstrip()
    return before.endswith((",", ".")) or not any(s < attribution.cue[0] for s in attribution.source)


def match_cue(mine: Attribution, by_cue: Sequence[tuple[Span, Attribution]]) -> Attribution | None:
    """The attribution whose cue overlaps another's, if there is one."""
    at = bisect_left(by_cue, mine.cue[0].end, key=lambda pair: pair[0].start)
    return by_cue[at - 1][1] if at and by_cue[at - 1][0].overlaps(mine.cue[0]) else None


def reconcile(mine: Attribution, theirs: Attribution | None) -> Attribution:
    """The model's attribution; with the rules' source where the model's isn't the same, or only a part of it.

    The rules' own where they see that nothing is said: a denial of what stands before, silence.
    """
    # "The paper cited a clerk as saying": the model takes the paper for the source.
    if theirs and (not theirs.content or is_via(theirs, mine.source)):
        return theirs
    # In the passive the model takes whom it is said of for the source: "The bloc has been criticized for".
    if theirs and not theirs.source and any(c.overlaps(s) for c in theirs.content for s in mine.source):
        return theirs
    if theirs and is_longer(theirs.cue[0], mine.cue[0]) and not any(c.overlaps(theirs.cue[0]) for c in mine.content):
        # "called on all sides": the preposition tells what is claimed.
        mine = replace(mine, cue=(theirs.cue[0],))
    if theirs and lost_start(mine, theirs):
        mine = replace(mine, content=(theirs.content[0].cover(mine.content[-1]),))
    if not theirs or not theirs.source or not differs(mine.source, theirs.source):
        return mine
    content = tuple(c for c in mine.content if not any(c.overlaps(s) for s in theirs.source))
    return replace(mine, source=theirs.source, content=content) if content else mine


def lost_start(mine: Attribution, theirs: Attribution) -> bool:
    """Whether the model has left out the first words after a cue: "the council to" of "asked the council to meet"."""
    if len(theirs.content) != 1 or not mine.content:
        return False
    whole = theirs.content[0]
    near = 0 <= whole.start - mine.cue[-1].end <= 2 and whole.start < mine.content[0].start
    return near and all(whole.contains(part) for part in mine.content)


def is_longer(one: Span, other: Span) -> bool:
    """Whether a span begins with another and goes on."""
    return one.start == other.start and one.end > other.end


def differs(mine: tuple[Span, ...], theirs: tuple[Span, ...]) -> bool:
    """Whether two sources are of different words, or the one a mere part of the other."""
    return not any(m.overlaps(t) and not (t.contains(m) and t != m) for m in mine for t in theirs)

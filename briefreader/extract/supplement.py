"""What the rules see and the model seldom does: sums and arms, claims of headlines, and silence.

The model learnt from running text, where somebody who stays silent says nothing, and saw few arms.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from briefreader.extract.arms import find_arms
from briefreader.extract.attribution import find_attributions
from briefreader.extract.engine import Attribution, FoundName
from briefreader.extract.lexicon import Lexicon
from briefreader.extract.measures import find_measures
from briefreader.extract.overlaps import longest
from briefreader.extract.sentences import split_pages
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span

HEADINGS = ("headline", "heading", "caption")
LISTED = ("money", "quantity", "weapon", "vehicle")


def supplement_names(briefing: Briefing, names: Sequence[FoundName], lexicon: Lexicon) -> tuple[FoundName, ...]:
    """A model's names and, where they leave room, sums, quantities and arms by the word lists; sorted."""
    listed: list[FoundName] = []
    for sentence in split_pages(briefing).sentences:
        listed += find_measures(briefing.text, sentence.span, lexicon)
        listed += find_arms(sentence.words, lexicon)
    taken = sorted(name.span for name in names)
    free = [n for n in listed if n.type in LISTED and not is_taken(n.span, taken)]
    return tuple(sorted((*names, *longest(free)), key=lambda n: n.span))


def is_taken(span: Span, taken: Sequence[Span]) -> bool:
    """Whether one of some disjoint sorted spans overlaps a span."""
    at = bisect_left(taken, span.end, key=lambda t: t.start)
    return at > 0 and taken[at - 1].end > span.start


def supplement_claims(
    briefing: Briefing, names: Sequence[FoundName], found: Sequence[Attribution], lexicon: Lexicon
) -> tuple[Attribution, ...]:
    """A model's attributions and, where they leave room, the rules' of headings and silence; sorted by their cues."""
    headings = replace(briefing, paragraphs=tuple(p for p in briefing.paragraphs if p.kind in HEADINGS))
    silent = (a for a in find_attributions(briefing, names, lexicon) if not a.content)
    seen = list(found)
    for attribution in (*find_attributions(headings, names, lexicon), *silent):
        if not any(mine.overlaps(theirs) for other in seen for mine in spans(attribution) for theirs in spans(other)):
            seen.append(attribution)
    return tuple(sorted(seen, key=lambda a: (a.cue, a.content)))


def spans(attribution: Attribution) -> tuple[Span, ...]:
    """All that an attribution covers."""
    return (*attribution.source, *attribution.cue, *attribution.content)

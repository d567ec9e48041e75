"""What the rules see and the model seldom does: claims of headlines, and silence.

The model learnt from running text, where somebody who stays silent says nothing.
"""

from collections.abc import Sequence
from dataclasses import replace

from briefreader.extract.attribution import find_attributions
from briefreader.extract.engine import Attribution, FoundName
from briefreader.extract.lexicon import Lexicon
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span

HEADINGS = ("headline", "heading", "caption")


def supplement(
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

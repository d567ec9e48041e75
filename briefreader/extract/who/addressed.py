"""Whom claims are said to and whom no name tells: "urged both sides to halt", "warned residents that"."""

import re
from collections.abc import Iterable, Sequence

from briefreader.extract.engine import Attribution
from briefreader.extract.language.cuewords import compile_cues
from briefreader.extract.language.lexicon import Lexicon
from briefreader.extract.language.wordlists import WordLists
from briefreader.extract.language.words import split_words
from briefreader.extract.names.merging import Name
from briefreader.extract.names.overlaps import is_taken
from briefreader.extract.who.figures import Figure
from briefreader.extract.who.groups import is_bodies
from briefreader.extract.who.linking import Link
from briefreader.extract.who.partial import is_several
from briefreader.model.analysis import EntityType, Stance
from briefreader.model.span import Span

_AIMED: frozenset[Stance] = frozenset(["urges", "warns", "accuses"])
# The phrase that a content begins with, and what goes on behind whom it is said to.
_ADDRESSEE = re.compile(
    r"(?:(?:to|on|upon) )?(?:(?:the|all|some|several|many|its|their|his|her|any|those) )*"
    r"(?P<who>(?:both |other |rival )?(?:[“\"]?[a-z][\w’-]*[”\"]? ){0,3}?[“\"]?(?:[a-z]+-)*(?P<head>[a-z]+))\b[”\"]?"
    r"(?= (?:to|of(?! (?:the )?[A-Z])|for|over|against|not|that|who|in|at|near|working|living|off)\b)"
)


def find_addressed(
    attributions: Iterable[Attribution], figures: Sequence[Figure], text: str, lists: WordLists, lexicon: Lexicon
) -> list[Figure]:
    """A figure for each group that something is asked of, laid on or foretold, and that nothing else tells.

    Args:
        figures: all that are known; none of them is changed.
    """
    cues = compile_cues(lexicon)
    taken = sorted(
        span for figure in figures for span in (*(n.span for n in figure.names), *(s for s, _ in figure.described))
    )
    found: dict[str, Figure] = {}
    for attribution in attributions:
        if not attribution.content or not attribution.cue:
            continue
        said = [word.lower for word in split_words(text, attribution.cue[-1])]
        stances = {s for word in said for cue in cues.verbs.get(word, ()) for s in cue.stances.values()}
        place = _ADDRESSEE.match(text, attribution.content[0].start, attribution.content[0].end)
        if place is None or _AIMED.isdisjoint(stances):
            continue
        span, head = Span(*place.span("who")), place["head"]
        bodies = is_bodies(head, lists)
        if is_taken(span, taken) or not (bodies or head in lists.sides or is_several(head, lists)):
            continue
        kind: EntityType = "organisation" if bodies or head in lists.sides else "person"
        name = Name(0, span, span.of(text), kind, "", "title")
        if (known := found.get(name.text.casefold())) is not None:
            known.names.append(name)
        else:
            link = Link(None, 0, "several whom the text doesn't name")
            found[name.text.casefold()] = Figure([name], kind, "", link, [], frozenset())
    return list(found.values())

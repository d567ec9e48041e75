"""Who speaks that was told before by whose it is: "Chad's embassy said …. The embassy added …"."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from briefreader.extract.language.words import Word, phrase_at, split_words
from briefreader.extract.who.figures import Figure
from briefreader.extract.who.speakers import SpeakerRules
from briefreader.model.span import Span

Spoken = Mapping[tuple[Span, ...], Figure | None]

_RESUMING = frozenset(["the", "these", "those", "this", "both"])
_ENDING = frozenset([",", "of", "in", "at", "for", "from", "to", "with", "near", "who", "which", "that", "(", "on"])
# Of these a text has several in a row: "the group" and "the side" are told by what they are, not by the word.
_ANYBODYS = frozenset(["group", "side", "report", "reports", "statement", "statements", "state", "movement", "account"])


class _Body(NamedTuple):
    """A body or people told by a common noun.

    Attributes:
        head: its noun, casefolded.
        resumes: whether it stands alone with "the".
    """

    head: str
    resumes: bool


def find_again(speakers: Spoken, figures: Sequence[Figure], rules: SpeakerRules) -> dict[tuple[Span, ...], Figure]:
    """Whom source phrases like "the embassy" stand for that stand for nobody yet: the last one that was told so.

    Args:
        speakers: whom all source phrases stand for.
    """
    text = rules.pages.text
    told = [(source, figure, body) for source, figure in speakers.items() if (body := _told(source[0], rules))]
    told.sort(key=lambda each: each[0][0])
    owners = sorted(
        ((span, figure) for figure in figures for span in _mentions(figure)), key=lambda owner: owner[0].start
    )
    found: dict[tuple[Span, ...], Figure] = {}
    known: dict[str, tuple[int, Figure]] = {}
    for source, figure, body in told:
        if figure is not None:
            known[body.head] = (source[-1].end, figure)
        elif body.resumes:
            place, owner = max(
                known.get(body.head, (-1, None)), _owned(text, body.head, source[0].start, owners), key=lambda p: p[0]
            )
            if owner is not None:
                found[source] = owner
                known[body.head] = (place, owner)
    return found


def _mentions(figure: Figure) -> list[Span]:
    if figure.type == "person":
        return []
    return [name.span for name in figure.names] + [span for span, _ in figure.described]


def _told(source: Span, rules: SpeakerRules) -> _Body | None:
    """The noun of a source phrase; None where it is told by a name alone, or by a noun that speaks for nobody."""
    words: tuple[Word, ...] = tuple(split_words(rules.pages.text, source))
    end = next((at for at, word in enumerate(words) if word.lower in _ENDING), len(words))
    if not end or words[end - 1].capital or not phrase_at(words, end - 1, rules.speaking):
        return None
    head = words[end - 1].lower
    if head in _ANYBODYS:
        return None
    return _Body(head, end == len(words) and len(words) < 4 and words[0].lower in _RESUMING)


def _owned(text: str, head: str, before: int, owners: Sequence[tuple[Span, Figure]]) -> tuple[int, Figure | None]:
    """Where and whose the last such body before a place is: "through its embassy", "the Chadian embassy"."""
    # "Chad's new embassy", "the Chadian embassy", "its embassy".
    owned = re.compile(rf"(?:['’]s?)?(?: [a-z-]+)? {re.escape(head)}\b")
    best: tuple[int, Figure | None] = (-1, None)
    for span, figure in owners:
        if span.end >= before:
            break
        if owned.match(text, span.end):
            best = (span.start, figure)
    return best

"""Who speaks whole paragraphs: the turns of a transcript ("MINISTER: No."), quotations signed with a name.

No verb tells that somebody speaks there, so the shape of the paragraphs has to.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from briefreader.extract.attribution.unit import trim_content
from briefreader.extract.engine import Attribution, FoundName
from briefreader.model.briefing import Briefing, Paragraph
from briefreader.model.span import Span

_OPENING = "“”\"«„‘'"
_LABEL = re.compile(
    rf"[{_OPENING}]?(?P<who>[A-Z][\w.’'-]*(?: (?:of|for|the|de|al-)?[A-Z(][\w.’')-]*){{0,5}})(?P<cue>:)\s+(?=\S)"
)
# Those who only ask.
_ASKERS = re.compile(
    r"(?:q|question|questioner|reporter|journalist|interviewer|moderator|host|presenter)\.?", re.IGNORECASE
)
# "(CROSSTALK.)", "[inaudible]": nobody's words.
_DIRECTION = re.compile(rf"[{_OPENING}]?[(\[][^)\]]*[)\]][.\s]*")
_SIGNED = re.compile(
    rf"(?P<said>[{_OPENING}]\s*\S[^\n]{{18,}}[”\"»’'])\s*(?P<cue>--|[—–―-])\s*(?P<who>[A-Z][^.!?;:“”\"«»]{{2,90}})\.?"
)
_SIGNATURE = re.compile(r"(?P<cue>--|[—–―-])\s*(?P<who>[A-Z][^.!?;:“”\"«»]{2,90})\.?")
_HEADING = ("headline", "heading", "dateline", "caption")
_NOT_SPEAKING = ("location", "nationality", "temporal")
_FEWEST = 3  # words: "Thank you" claims nothing
_DENSE = 0.5  # so many of the paragraphs from the first turn to the last begin one
_TURNS = 3  # so many make a transcript, if one who speaks does so again
_MOST_LOWER = 8  # words of a signature that aren't names: "a shopkeeper from the old town"


class Turns(NamedTuple):
    """What is spoken in whole paragraphs.

    Attributes:
        attributions: sorted by their cues; what only asks is none.
        paragraphs: the numbers of those that are spoken; no claim in them is of its own.
    """

    attributions: tuple[Attribution, ...]
    paragraphs: frozenset[int]


class _Turn(NamedTuple):
    """Who speaks, the mark behind or before the name, what is said, and the numbers of its paragraphs."""

    who: Span
    cue: Span
    said: tuple[Span, ...]
    paragraphs: tuple[int, ...]
    asks: bool = False


def find_turns(briefing: Briefing, names: Sequence[FoundName], labels: Set[str]) -> Turns:
    """The turns of a transcript and the signed quotations of a briefing.

    Args:
        names: places among them head the items of a digest, "Mali: …", and don't speak.
        labels: what stands before a colon and doesn't speak either, casefolded: "comment".
    """
    kinds: dict[str, list[bool]] = {}
    for name in names:
        kinds.setdefault(name.span.of(briefing.text), []).append(name.type in _NOT_SPEAKING)
    places = frozenset(written for written, told in kinds.items() if 2 * sum(told) > len(told))
    signed = tuple(_signed(briefing))
    apart = frozenset(number for turn in signed for number in turn.paragraphs)
    turns = [t for p in briefing.paragraphs if (t := _turn(p, briefing.text))]
    heard = [t for t in turns if (who := t.who.of(briefing.text)) not in places and who.casefold() not in labels]
    found = (*_transcript(briefing, heard, apart), *signed)
    spoken = frozenset(number for turn in found for number in turn.paragraphs)
    attributions = (Attribution((turn.who,), (turn.cue,), turn.said) for turn in found if not turn.asks)
    return Turns(tuple(sorted(attributions, key=lambda a: a.cue)), spoken)


def _transcript(briefing: Briefing, heard: Sequence[_Turn], apart: Set[int]) -> Iterator[_Turn]:
    """The turns of a transcript, whole and without those who only ask.

    Args:
        heard: paragraphs that begin like a turn.
        apart: the numbers of paragraphs that somebody else speaks.
    """
    text, paragraphs = briefing.text, briefing.paragraphs
    spoken = Counter(turn.who.of(text) for turn in heard)
    if len(heard) < _TURNS or len(spoken) < 2 or spoken.most_common(1)[0][1] < 2:
        return
    starts = [turn.paragraphs[0] for turn in heard]
    if len(starts) < _DENSE * (starts[-1] - starts[0] + 1):
        return  # the labels of a report stand far apart
    for turn, following in zip(heard, [*starts[1:], len(paragraphs) + 1], strict=True):
        said = [*turn.said]
        end = turn.paragraphs[0]
        quoted = text[paragraphs[end - 1].span.start] in _OPENING
        while end + 1 < following and _goes_on(paragraphs[end], text, quoted, following <= starts[-1], apart):
            if not _DIRECTION.fullmatch(paragraphs[end].span.of(text)):
                said.append(trim_content(text, paragraphs[end].span))
            end += 1
        words = sum(len(part.of(text).split()) for part in said)
        asks = _ASKERS.fullmatch(turn.who.of(text)) is not None or words < _FEWEST
        asks = asks or all(_only_asks(part, briefing) for part in said)
        yield turn._replace(said=tuple(said), paragraphs=tuple(range(turn.paragraphs[0], end + 1)), asks=asks)


def _goes_on(paragraph: Paragraph, text: str, quoted: bool, between: bool, apart: Set[int]) -> bool:
    """Whether a turn goes on in a paragraph; behind the last one the author speaks again, unless it is quoted."""
    if paragraph.number in apart or paragraph.kind in _HEADING:
        return False
    return text[paragraph.span.start] in _OPENING if quoted else between


def _turn(paragraph: Paragraph, text: str) -> _Turn | None:
    label = _LABEL.match(text, paragraph.span.start, paragraph.span.end)
    if label is None or paragraph.kind in _HEADING or text[paragraph.span.end - 1].isalnum():
        return None  # a turn is made of sentences
    said = trim_content(text, Span(label.end(), paragraph.span.end))
    who, cue = (Span(*label.span(part)) for part in ("who", "cue"))
    return _Turn(who, cue, (said,), (paragraph.number,)) if len(said) else None


def _only_asks(said: Span, briefing: Briefing) -> bool:
    sentences = briefing.paragraph_at(said.start).sentences
    return all(s.of(briefing.text).rstrip("”\"’' ").endswith("?") for s in sentences)


def _signed(briefing: Briefing) -> Iterator[_Turn]:
    """Quotations with a name behind a dash, at their end or in a paragraph of its own."""
    text = briefing.text
    before: Paragraph | None = None
    for paragraph in briefing.paragraphs:
        where = paragraph.span.start, paragraph.span.end
        signed = _SIGNED.fullmatch(text, *where) or _SIGNATURE.fullmatch(text, *where)
        if signed and _is_somebody(signed["who"]):
            who, cue = (Span(*signed.span(part)) for part in ("who", "cue"))
            if "said" in signed.groupdict():
                yield _Turn(who, cue, (Span(*signed.span("said")),), (paragraph.number,))
            elif before and text[before.span.start] in _OPENING:
                yield _Turn(who, cue, (before.span,), (before.number, paragraph.number))
        before = paragraph


def _is_somebody(written: str) -> bool:
    """Whether a signature is short and has a name in it."""
    words = written.split()
    return sum(word.islower() for word in words) <= _MOST_LOWER and len(words) <= 2 * _MOST_LOWER

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


def find_turns(briefing: Briefing, names: Sequence[FoundName]) -> Turns:
    """The turns of a transcript and the signed quotations of a briefing.

    Args:
        names: places among them head the items of a digest, "Mali: …", and don't speak.
    """
    kinds: dict[str, list[bool]] = {}
    for name in names:
        kinds.setdefault(name.span.of(briefing.text), []).append(name.type in _NOT_SPEAKING)
    places = frozenset(written for written, told in kinds.items() if 2 * sum(told) > len(told))
    signed = tuple(_signed(briefing))
    apart = frozenset(number for turn in signed for number in turn.paragraphs)
    found = (*_transcript(briefing, places, apart), *signed)
    spoken = frozenset(number for turn in found for number in turn.paragraphs)
    attributions = (Attribution((turn.who,), (turn.cue,), turn.said) for turn in found if not turn.asks)
    return Turns(tuple(sorted(attributions, key=lambda a: a.cue)), spoken)


def _transcript(briefing: Briefing, places: Set[str], apart: Set[int]) -> Iterator[_Turn]:
    """The turns of a transcript.

    Args:
        places: labels that don't speak.
        apart: the numbers of paragraphs that somebody else speaks.
    """
    text, paragraphs = briefing.text, briefing.paragraphs
    turns = {p.number: turn for p in paragraphs if (turn := _turn(p, text))}
    labelled = {number: turn for number, turn in turns.items() if turn.who.of(text) not in places}
    spoken = Counter(turn.who.of(text) for turn in labelled.values())
    if len(labelled) < _TURNS or len(spoken) < 2 or spoken.most_common(1)[0][1] < 2:
        return
    last = max(labelled)
    for number, turn in labelled.items():
        said = [*turn.said]
        quoted = text[paragraphs[number - 1].span.start] in _OPENING
        end = number
        for after in paragraphs[number:]:
            # Behind the last turn the author speaks again, unless the quotation goes on.
            goes_on = text[after.span.start] in _OPENING if quoted else number < last
            if after.number in labelled or after.number in apart or after.kind in _HEADING or not goes_on:
                break
            end = after.number
            if not _DIRECTION.fullmatch(after.span.of(text)):
                said.append(trim_content(text, after.span))
        words = sum(len(part.of(text).split()) for part in said)
        asks = _ASKERS.fullmatch(turn.who.of(text)) is not None or words < _FEWEST
        asks = asks or all(_only_asks(part, paragraphs, text) for part in said)
        yield turn._replace(said=tuple(said), paragraphs=tuple(range(number, end + 1)), asks=asks)


def _turn(paragraph: Paragraph, text: str) -> _Turn | None:
    label = _LABEL.match(text, paragraph.span.start, paragraph.span.end)
    if label is None or paragraph.kind in _HEADING or text[paragraph.span.end - 1].isalnum():
        return None  # a turn is made of sentences
    said = trim_content(text, Span(label.end(), paragraph.span.end))
    who, cue = (Span(*label.span(part)) for part in ("who", "cue"))
    return _Turn(who, cue, (said,), (paragraph.number,)) if len(said) else None


def _only_asks(said: Span, paragraphs: Sequence[Paragraph], text: str) -> bool:
    sentences = (s for p in paragraphs if p.span.overlaps(said) for s in p.sentences)
    return all(s.of(text).rstrip("”\"’' ").endswith("?") for s in sentences)


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

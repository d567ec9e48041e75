"""The medium or agency that a claim is passed on by."""

from collections.abc import Sequence

from briefreader.extract.mentions import Seen
from briefreader.extract.reading import Reading, lower_words
from briefreader.model.span import Span


def find_via(reading: Reading) -> str | None:
    """The entity of the medium that a claim is passed on by, if its sentence names one that isn't its source."""
    if reading.attribution.via:
        passed = reading.mentions.touching(reading.attribution.via)
        return _medium(passed, reading) or (passed[-1][1].id if passed else None)
    for span in reading.outside():
        media = [
            seen for seen in reading.mentions.inside(span) if _is_medium(seen) and _introduced(reading, span, seen)
        ]
        found = _medium(media, reading)
        if found:
            return found
    return None


def _medium(seen: Sequence[Seen], reading: Reading) -> str | None:
    return next(
        (entity.id for mention, entity in seen if _is_medium((mention, entity)) and entity.id != reading.source), None
    )


def _is_medium(seen: Seen) -> bool:
    return seen[1].type == "organisation" and seen[1].subtype == "media"


def _introduced(reading: Reading, span: Span, seen: Seen) -> bool:
    """Whether the words before a medium say that it passes something on."""
    before = lower_words(reading.text, [Span(span.start, seen[0].span.start)], 400)
    start = len(before)
    while start and before[start - 1] in reading.grammar.media_between:
        start -= 1
    if start == 0:
        return reading.attribution.cue[-1].end <= span.start
    return before[start - 1] in reading.grammar.media_before

"""The medium or agency that a claim is passed on by."""

from collections.abc import Sequence

from briefreader.extract.claims.mentions import Seen
from briefreader.extract.claims.reading import Reading, lower_words
from briefreader.model.span import Span


def find_via(reading: Reading) -> str | None:
    """The entity of the medium that a claim is passed on by, if its sentence names one that isn't its source."""
    if reading.attribution.via:
        passed = reading.mentions.touching(reading.attribution.via)
        return _medium(passed, reading) or (passed[-1][1].id if passed else None)
    for span in reading.outside:
        between = (reading.text[span.end : reading.attribution.cue[0].start], reading.text[span.start : span.end])
        inside = [] if any(";" in part for part in between) else reading.mentions.inside(span)
        if not any(_is_medium(seen, reading) for seen in inside):
            continue
        found = _medium([seen for seen in inside if _introduced(reading, span, seen)], reading)
        if found:
            return found
    return None


def _medium(seen: Sequence[Seen], reading: Reading) -> str | None:
    others = (entity.id for mention, entity in seen if entity.id != reading.source)
    media = {entity.id for mention, entity in seen if _is_medium((mention, entity), reading)}
    return next((other for other in others if other in media), None)


def _is_medium(seen: Seen, reading: Reading) -> bool:
    mention, entity = seen
    if entity.type != "organisation" or entity.subtype == "media":
        return entity.type == "organisation"
    names = (entity.name.casefold(), mention.span.of(reading.text).casefold())
    return any(name in reading.grammar.platforms for name in names)


def _introduced(reading: Reading, span: Span, seen: Seen) -> bool:
    """Whether the words before a medium say that it passes something on."""
    before = lower_words(reading.text, [Span(span.start, seen[0].span.start)], 400)
    start = len(before)
    while start and before[start - 1] in reading.grammar.media_between:
        start -= 1
    if start == 0:
        return reading.attribution.cue[-1].end <= span.start
    return before[start - 1] in reading.grammar.media_before

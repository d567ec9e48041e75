"""Those who are quoted by others: "the agency quoted the minister as saying that"."""

from collections.abc import Iterator, Sequence

from briefreader.extract.attribution.clauses import content_end, content_start_before
from briefreader.extract.attribution.following import find_saying, skip_settings
from briefreader.extract.attribution.groups import Group
from briefreader.extract.attribution.phrases import noun_phrase_after
from briefreader.extract.attribution.unit import Unit
from briefreader.extract.engine import Attribution
from briefreader.model.span import Span

_QUOTING = ("quote", "cite", "show", "hear", "record", "report")


def attribute_quoting(unit: Unit, groups: Sequence[Group]) -> Iterator[tuple[int, Attribution]]:
    """The claims that one source makes through another, each with the number of its group."""
    for number, group in enumerate(groups):
        if group.cue.lemma not in _QUOTING or group.subject is None:
            continue
        saying = find_saying(unit, group.end)
        if saying is None:
            continue
        start = skip_settings(unit, saying + 1)
        stop = content_end(unit, start, groups[number + 1 :])
        between = group.end + 1 if unit.word(group.end) == "by" else group.end
        end = noun_phrase_after(unit, between)
        content = _said(unit, group, start, stop)
        if content is None or (end == between and not group.passive):
            continue
        other = unit.span_of(between, min(end, saying - 1)) if end > between else None
        subject = unit.span_of(*group.subject)
        source, via = (subject, other) if group.passive else (other, subject)
        if source is None:
            continue
        cue = (unit.span_of(group.start, group.verb + 1), unit.span_of(saying - 1, saying + 1))
        yield number, Attribution((source,), cue, content, via=via)


def _said(unit: Unit, group: Group, start: int, stop: int) -> tuple[Span, ...] | None:
    """What follows "saying", or the quotation before the one who is quoted and what goes on after it."""
    after = unit.span_of(start, stop) if start < stop else None
    if after is not None and len(after) and unit.tag(start) != "stop":
        return (after,)
    before = group.first - 1 if unit.tag(group.first - 1) == "comma" else group.first
    if not unit.in_quote(before - 1):
        return None
    parts = [unit.span_of(content_start_before(unit, before, 0), before)]
    going_on = next((at for at in range(start, len(unit)) if unit.in_quote(at)), len(unit))
    if going_on < len(unit):
        parts.append(unit.span_of(going_on, content_end(unit, going_on, ())))
    return tuple(parts)

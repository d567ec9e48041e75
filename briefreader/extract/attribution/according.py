"""Claims without a verb: "according to X", "in the words of X"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefreader.extract.attribution.clauses import content_start_before
from briefreader.extract.attribution.groups import RELAYING
from briefreader.extract.attribution.nouns import possessor_before
from briefreader.extract.attribution.phrases import LONGEST, noun_phrase_after
from briefreader.extract.attribution.unit import Unit
from briefreader.extract.engine import Attribution
from briefreader.extract.language.grammar import FINITE, Tag
from briefreader.model.span import Span

_PARTING: frozenset[Tag] = frozenset(["comma", "stop", "break", "quote", "open"])


def attribute_according(unit: Unit, found: Sequence[Attribution]) -> Iterator[Attribution]:
    """The claims of a unit with those by "according to" added.

    Where a verb has made a claim of the same words already, the phrase only tells who passes it on.
    """
    claims = list(found)
    openings = {phrase[0] for phrase in unit.cues.according}
    for at, word in enumerate(unit.lower):
        if word not in openings:
            continue
        length = _phrase_at(unit, at)
        if not length or unit.in_quote(at):
            continue
        # "The agency reported, citing an officer, that …" is the agency's claim: the officer makes no second one.
        if claims and unit.word(at) in RELAYING:
            continue
        end = _with_relative(unit, noun_phrase_after(unit, at + length))
        if end == at + length:
            continue
        source = unit.span_of(at + length, end)
        other = _passed_on(unit, unit.span_of(at, end), claims)
        if other is not None:
            claims[other] = replace(claims[other], via=claims[other].via or source)
            continue
        contents = _contents(unit, at, end)
        cue = unit.span_of(at, at + length)
        if contents and not any(c.overlaps(o) for c in contents for a in claims for o in (*a.content, *a.cue)):
            claims.append(Attribution((source,), (cue,), contents))
    told = (claim for at in range(len(unit)) if (claim := _as_told(unit, at) or _as_seen(unit, at)))
    taken = [span for claim in claims for span in (*claim.content, *claim.cue)]
    yield from (t for t in told if not any(c.overlaps(o) for c in t.content for o in taken))
    yield from claims


def _with_relative(unit: Unit, end: int) -> int:
    """Where a source ends that goes on before a comma: "a haulier who fled", "an envoy posted in Nairobi"."""
    told = unit.tag(end) in ("relative", "preposition") or (
        unit.tag(end) in ("past", "ing") and unit.tag(end + 1) in ("preposition", "adverb")
    )
    stop = next((i for i in range(end, min(len(unit), end + LONGEST // 2)) if unit.tag(i) in _PARTING), len(unit))
    return stop if told and unit.tag(stop) == "comma" and not unit.in_quote(stop) else end


def _as_told(unit: Unit, at: int) -> Attribution | None:
    """ "In the rebels' telling, …", "…, by the ministry's count": at either end of a sentence."""
    if unit.word(at) not in ("in", "by") or (at and unit.tag(at - 1) != "comma"):
        return None
    ends = range(at + 2, min(len(unit), at + LONGEST // 2))
    end = next((i for i in ends if unit.tag(i) in ("comma", "stop", "break")), len(unit))
    noun = end - 1
    if unit.word(noun) not in unit.cues.told or unit.in_quote(at):
        return None
    source = possessor_before(unit, noun)
    contents = _contents(unit, at, end) if source else ()
    cue = (unit.words[at].span, unit.words[noun].span)
    if any(unit.tag(i) in FINITE for i in range(at)):
        contents = contents[:1]
    return Attribution((source,), cue, contents) if source and contents else None


def _as_seen(unit: Unit, at: int) -> Attribution | None:
    """ "For Ali Omar, a researcher at the institute, the danger is …": whoever is known for a view has it."""
    if unit.word(at) != "for" or unit.tag(at - 1) != "stop" or unit.in_quote(at):
        return None
    end = _with_apposition(unit, at + 1)
    named = any(unit.tag(i) == "name" for i in range(at + 1, end))
    if not named or unit.tag(end) != "comma" or not any(unit.word(i) in unit.cues.minds for i in range(at + 1, end)):
        return None
    last = _clause_end(unit, end + 1)
    if not any(unit.tag(i) in FINITE for i in range(end + 1, last)):
        return None
    cue, source = unit.words[at].span, unit.span_of(at + 1, end)
    return Attribution((source,), (cue,), (unit.span_of(end + 1, last),))


def _with_apposition(unit: Unit, start: int) -> int:
    """Where a noun phrase ends, with "of the institute" between commas."""
    end = noun_phrase_after(unit, start)
    if unit.tag(end) == "comma" and unit.word(end + 1) in ("of", "at", "with", "from"):
        closing = noun_phrase_after(unit, end + 2)
        return closing if unit.tag(closing) == "comma" else end
    return end


def _phrase_at(unit: Unit, at: int) -> int:
    return max((len(p) for p in unit.cues.according if unit.lower[at : at + len(p)] == p), default=0)


def _passed_on(unit: Unit, phrase: Span, claims: Sequence[Attribution]) -> int | None:
    """The number of the claim that the phrase stands in or beside: "He added, according to the agency, that …"."""
    for number, claim in enumerate(claims):
        parts = claim.content or claim.cue
        whole = claim.cue[0].cover(parts[0]).cover(parts[-1])
        beside = whole.end <= phrase.start and not unit.text[whole.end : phrase.start].strip(' ,”"')
        opens = bool(claim.source) and phrase.end <= claim.source[0].start and phrase < whole
        opens = opens and not unit.text[phrase.end : claim.source[0].start].strip(", ")
        if whole.contains(phrase) or beside or opens:
            return number
    return None


def _contents(unit: Unit, start: int, end: int) -> tuple[Span, ...]:
    """What is said before the phrase, or after it, or around it."""
    before, after = start, end
    while unit.tag(before - 1) in ("comma", "open", "adverb", "auxiliary"):
        before -= 1
    parts = []
    if before > 0 and (first := content_start_before(unit, before, 0)) < before:
        parts.append(unit.span_of(first, before))
    told = unit.word(after + 1) in ("who", "which", "whose", "whom")  # what the speaker is
    if (
        unit.tag(after) in ("comma", "close", "break")
        and unit.word(after) != ";"
        and after + 1 < len(unit)
        and not (parts and told)
    ):
        last = _clause_end(unit, after + 1)
        if not parts or last - after > 3:
            parts.append(unit.span_of(after + 1, last))
    return tuple(part for part in parts if len(part))


def _clause_end(unit: Unit, start: int) -> int:
    for at in range(start, min(len(unit), start + 5 * LONGEST)):
        if unit.word(at) == ";" and not unit.in_quote(at):
            return at
    return min(len(unit), start + 5 * LONGEST)

"""Claims by nouns and adjectives: "Tehran's claim that", "accusations by Kyiv of", "is confident that"."""

from collections.abc import Iterator, Sequence

from briefreader.extract.attribution.clauses import content_end
from briefreader.extract.attribution.following import skip_settings
from briefreader.extract.attribution.phrases import noun_phrase_after, noun_phrase_before
from briefreader.extract.attribution.subjects import subject_before
from briefreader.extract.attribution.unit import Unit
from briefreader.extract.engine import Attribution
from briefreader.extract.language.grammar import FINITE
from briefreader.model.span import Span

_BE = ("is", "are", "was", "were", "be", "been", "remains", "remained", "remain", "'s", "’s", "'re", "’re", "'m", "’m")
_LINKS = ("of", "for", "against", "about", "to", "over", "on")


def attribute_nouns(unit: Unit, found: Sequence[Attribution]) -> Iterator[Attribution]:
    """The claims that nouns make where no verb does; a noun without a source only where it is an accusation."""
    taken = [span for claim in found for span in (*claim.content, *claim.cue)]
    for at in range(len(unit)):
        if unit.in_quote(at):
            continue
        claim = _by_silence(unit, at) or _by_equation(unit, at) or _by_noun(unit, at) or _by_adjective(unit, at)
        if claim and not any(span.overlaps(other) for span in (*claim.content, *claim.cue) for other in taken):
            taken += [*claim.content, *claim.cue]
            yield claim


def _by_noun(unit: Unit, at: int) -> Attribution | None:
    if unit.tag(at) not in ("noun", "name") or unit.word(at - 1) == "of":
        return None
    cue = next(iter(unit.cues.match("noun", unit.lower, at)), None)
    if cue is None:
        return None
    end = at + cue[1]
    source = possessor_before(unit, at)
    if unit.word(end) == "by" and (phrase := noun_phrase_after(unit, end + 1)) > end + 1:
        source, end = unit.span_of(end + 1, phrase), phrase
    after = skip_settings(unit, end)
    accuses = "accuses" in cue[0].stances.values()
    clause = unit.tag(after) == "that" and unit.tag(after + 1) not in FINITE and (source is not None or accuses)
    if not clause and not (source is not None and unit.word(end) in _LINKS):
        return None
    start = after if clause else end
    stop = content_end(unit, start, ())
    if not clause:
        stop = next((i for i in range(start, stop) if unit.tag(i) in ("verb", "auxiliary")), stop)
    elif source is not None and unit.tag(_first_word(unit, source) - 1) in ("stop", "comma", "conjunction", "break"):
        stop = _main_verb(unit, start, stop)
    content = unit.span_of(start, stop)
    return Attribution((source,) if source else (), (unit.words[at].span,), (content,)) if len(content) else None


def _by_equation(unit: Unit, at: int) -> Attribution | None:
    """ "Tehran's line is that …"."""
    if unit.word(at) not in unit.cues.equated or unit.tag(at + 2) != "that" or unit.word(at + 1) not in _BE:
        return None
    source, stop = possessor_before(unit, at), content_end(unit, at + 2, ())
    content = unit.span_of(at + 2, stop)
    return Attribution((source,), (unit.span_of(at, at + 2),), (content,)) if source and len(content) else None


def _first_word(unit: Unit, source: Span) -> int:
    """The number of the first word of a span."""
    return next(at for at, word in enumerate(unit.words) if word.span.start >= source.start)


def _main_verb(unit: Unit, start: int, stop: int) -> int:
    """Where the sentence's own verb comes after "its claim that X had fled": the second that needs a subject."""
    chain = next((at for at in range(start, stop) if unit.tag(at) in FINITE), stop)
    while unit.tag(chain) in FINITE | {"adverb", "base", "ing"}:
        chain += 1
    for at in range(chain, stop):
        if unit.tag(at) in ("that", "relative", "comma", "conjunction", "quote", "to"):
            break
        if unit.tag(at) == "auxiliary":
            return at
    return stop


def possessor_before(unit: Unit, noun: int) -> Span | None:
    """Whose claim it is: "Tehran" of "Tehran's repeated claim", "their"."""
    at = noun - 1
    while at >= 0 and noun - at < 4 and unit.tag(at) in ("adjective", "noun", "adverb"):
        at -= 1
    if unit.word(at) in unit.grammar.possessives:
        return unit.words[at].span
    if unit.tag(at) != "possessive":
        return None
    phrase = noun_phrase_before(unit, at)
    return unit.span_of(*phrase) if phrase else None


def _by_silence(unit: Unit, at: int) -> Attribution | None:
    """ "There was no immediate reaction from the ministry"."""
    if unit.word(at) not in unit.cues.silent_nouns or unit.word(at + 1) not in ("from", "by"):
        return None
    no = at - 1
    while unit.tag(no) in ("adjective", "noun", "adverb") and at - no < 4:
        no -= 1
    end = noun_phrase_after(unit, at + 2)
    if unit.word(no) != "no" or end == at + 2:
        return None
    return Attribution((unit.span_of(at + 2, end),), (unit.span_of(no, at + 1),), ())


def _by_adjective(unit: Unit, at: int) -> Attribution | None:
    """ "The governor was confident that …"."""
    start = at
    while unit.tag(start - 1) == "adverb":
        start -= 1
    if not unit.word(start - 1).endswith(_BE):
        return None
    for cue, length in unit.cues.match("adjective", unit.lower, at):
        end = at + length
        frame = {"that": "clause", "to": "to"}.get(unit.tag(end))
        if frame not in cue.stances and not cue.rest:
            continue
        while unit.tag(start - 1) in ("auxiliary", "adverb"):
            start -= 1
        contracted = unit.tag(start - 1) == "pronoun" and start == at
        subject = (start - 1, start) if contracted else subject_before(unit, start)
        stop = content_end(unit, end, ())
        if subject is None or stop <= end:
            return None
        content = unit.span_of(end, stop)
        return Attribution((unit.span_of(*subject),), (unit.span_of(start, end),), (content,)) if len(content) else None
    return None

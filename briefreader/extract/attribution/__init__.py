"""Who says what, by rules: the attributions of a briefing."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefreader.extract.attribution.according import attribute_according
from briefreader.extract.attribution.groups import RELAYING
from briefreader.extract.attribution.nouns import attribute_nouns
from briefreader.extract.attribution.phrases import noun_phrase_after
from briefreader.extract.attribution.speech import (
    attribute_colon,
    attribute_last,
    carry_on,
    speaks_directly,
    whole_quote,
)
from briefreader.extract.attribution.turns import Turns, find_turns
from briefreader.extract.attribution.unit import Unit, split_units
from briefreader.extract.attribution.verbs import attribute_verbs
from briefreader.extract.engine import Attribution, FoundName
from briefreader.extract.language.cuewords import compile_cues
from briefreader.extract.language.grammar import compile_grammar
from briefreader.extract.language.lexicon import Lexicon
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span

_LIKELY = re.compile(r"\b(?:un)?likely that (?:the )?\Z")
_TRADED = re.compile(r"\b(?:trad|swapp?|exchang)(?:es?|ed|ing)? (?:claims|charges|accusations|blame|barbs)\Z")


def find_attributions(
    briefing: Briefing, names: Sequence[FoundName], lexicon: Lexicon, turns: Turns | None = None
) -> tuple[Attribution, ...]:
    """The attributions of a briefing, sorted by their cues; none lies inside the content of another.

    Args:
        turns: those of the briefing, where they are known already.
    """
    found: list[Attribution] = []
    grammar, cues = compile_grammar(lexicon), compile_cues(lexicon)
    turns = turns or find_turns(briefing, names, grammar.labels)
    speaking = False
    for unit in split_units(briefing, names, grammar, cues, without=turns.paragraphs):
        quote = whole_quote(unit)
        if quote:
            if speaking:
                found = carry_on(found, quote)
            continue
        claims = _attribute(unit)
        speaking = speaks_directly(unit, claims)
        found += claims
    return tuple(sorted((*found, *turns.attributions), key=lambda a: (a.cue, a.content)))


def _attribute(unit: Unit) -> list[Attribution]:
    claims = _outermost(_without_relays(unit, tuple(attribute_verbs(unit))))
    claims = [_of_the_cited(unit, claim) for claim in claims]
    claims = [claim for claim in claims if not any(is_withheld(claim, other, unit.text) for other in claims)]
    claims = [claim for claim in claims if not is_nobodys(claim, unit.text)]
    colon = attribute_last(unit) or attribute_colon(unit)
    # A name before a colon is only the topic where what follows has a speaker of its own: "Mali: Bamako accuses …".
    if colon and not any(claim.source and colon.content[0].contains(claim.source[0]) for claim in claims):
        return [colon]
    claims = list(attribute_according(unit, claims))
    return claims + list(attribute_nouns(unit, claims))


def is_withheld(claim: Attribution, silence: Attribution, text: str) -> bool:
    """Whether a claim is what somebody doesn't say: "declined to say whether she would accept"."""
    if silence.content:
        return False
    start = min(span.start for span in (*claim.source, *claim.cue))
    if start - silence.cue[-1].end >= len(" whether  "):
        return False
    between = text[silence.cue[0].start : start].casefold().split()
    return between[-1:] in (["whether"], ["if"], ["when"], ["how"])


def is_nobodys(claim: Attribution, text: str) -> bool:
    """Whether a verb only tells what may be, or is none: "it is unlikely that X seeks", "rebels, army trade claims"."""
    start = min(span.start for span in (*claim.source, *claim.cue))
    if _LIKELY.search(text[max(0, start - 30) : start]):
        return True
    return bool(_TRADED.search(text[max(0, claim.cue[0].start - 20) : claim.cue[-1].end]))


def _without_relays(unit: Unit, claims: Sequence[Attribution]) -> Iterable[Attribution]:
    """The claims of a unit; one that a medium only passes on is its speaker's: "She said …, the agency reported"."""
    passed: dict[Attribution, Attribution] = {}
    for relay in claims:
        told = next((c for c in claims if c.source and relay.content and _opens(unit, c, relay)), None)
        if told and relay.source and (_is_medium(unit, relay.source[0]) or _reports(unit, relay)):
            passed[told] = relay
    for claim in claims:
        if claim in passed.values():
            continue
        yield replace(claim, via=claim.via or passed[claim].source[0]) if claim in passed else claim


def _of_the_cited(unit: Unit, claim: Attribution) -> Attribution:
    """A medium's claim that names who told it: "…, the agency said, citing the ministry" is the ministry's."""
    if not claim.source or claim.via is not None or not _is_medium(unit, claim.source[0]):
        return claim
    end = max(span.end for span in (*claim.source, *claim.cue, *claim.content))
    near = max(claim.source[-1].end, claim.cue[-1].end)
    for at, word in enumerate(unit.words):
        after = any(word.span.start in range(e, e + 3) for e in (claim.source[-1].end, near, end))
        if after and unit.tag(at) == "comma" and unit.word(at + 1) in RELAYING:
            phrase = noun_phrase_after(unit, at + 2)
            if phrase > at + 2:
                return replace(claim, source=(unit.span_of(at + 2, phrase),), via=claim.source[0])
    return claim


def _opens(unit: Unit, told: Attribution, relay: Attribution) -> bool:
    """Whether what is passed on is a claim from its first word: its source, its cue, its content."""
    whole = relay.content[0]
    return whole.start == told.source[0].start and whole.contains(told.cue[0]) and told.cue[0].end < relay.cue[0].start


def _reports(unit: Unit, relay: Attribution) -> bool:
    """Whether a whole claim is followed by "X reported": only a medium passes on what has a speaker already."""
    return relay.cue[-1].start > relay.content[-1].end and relay.cue[-1].of(unit.text).lower() in (
        "reported",
        "reports",
    )


def _is_medium(unit: Unit, source: Span) -> bool:
    words = [word.lower for word in unit.words if source.contains(word.span)]
    return any(word in unit.grammar.media for word in words)


def _outermost(attributions: Iterable[Attribution]) -> list[Attribution]:
    """Those that lie in no other's content; of two that overlap the one that contains the other."""
    kept: list[Attribution] = []
    for attribution in attributions:
        if any(content.overlaps(cue) for other in kept for content in other.content for cue in attribution.cue):
            continue
        inner = [other for other in kept if any(content.contains(other.cue[0]) for content in attribution.content)]
        kept = [other for other in kept if other not in inner]
        kept.append(attribution)
    return kept

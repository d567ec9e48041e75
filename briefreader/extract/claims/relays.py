"""Claims that a medium only passes on: "He added, according to the agency, that …" is his claim, not the agency's."""

from collections.abc import Sequence
from dataclasses import replace

from briefreader.extract.claims.mentions import MentionIndex
from briefreader.extract.claims.reading import lower_words
from briefreader.extract.engine import Attribution
from briefreader.extract.language.cuewords import Cues
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span


def merge_relays(
    attributions: Sequence[Attribution], briefing: Briefing, mentions: MentionIndex, cues: Cues
) -> list[Attribution]:
    """The attributions without those of a medium that another of the same paragraph makes already.

    A claim that has lost its content to the medium gets it back.

    Args:
        attributions: sorted.
    """
    merged: list[Attribution | None] = list(attributions)
    for number, relay in enumerate(attributions):
        if not _is_relay(relay, briefing.text, mentions, cues):
            continue
        for near in (number - 1, number + 1):
            told = merged[near] if 0 <= near < len(merged) else None
            if told and _tells_the_same(told, relay, briefing, cues):
                merged[near] = replace(told, content=told.content or relay.content, via=told.via or relay.source[0])
                merged[number] = None
                break
    return [attribution for attribution in merged if attribution]


def _is_relay(attribution: Attribution, text: str, mentions: MentionIndex, cues: Cues) -> bool:
    if not attribution.source or lower_words(text, attribution.cue) not in cues.according:
        return False
    return any(entity.subtype == "media" for span in attribution.source for _, entity in mentions.touching(span))


def _tells_the_same(told: Attribution, relay: Attribution, briefing: Briefing, cues: Cues) -> bool:
    """Whether a claim is what a medium passes on: it stands around the medium, or speaks of the same."""
    if briefing.paragraph_at(told.cue[0].start) != briefing.paragraph_at(relay.cue[0].start) or not told.source:
        return False
    if told.content:
        whole = told.cue[0].cover(told.content[0]).cover(told.content[-1])
        return whole.contains(relay.cue[0]) or any(_overlap(one, two) for one in told.content for two in relay.content)
    words = lower_words(briefing.text, told.cue)
    speaks = any("clause" in cue.stances for word in words for cue in cues.verbs.get(word, ()))
    end, start = told.cue[-1].end, relay.cue[0].start
    return speaks and end <= start and not briefing.text[end:start].strip(" ,(—–-")


def _overlap(one: Span, other: Span) -> bool:
    """Whether two spans share most of the shorter."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return 2 * shared > min(len(one), len(other))

"""Where known actors are named in a briefing, without what an alias has besides the name."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from briefreader.extract.engine import FoundName, Resources
from briefreader.extract.gazetteer import Bearer, Gazetteer, Sighting, entity_type
from briefreader.extract.language.wordlists import WordLists
from briefreader.extract.language.words import split_words
from briefreader.extract.names.chunks import cut_at_titles
from briefreader.model.analysis import MentionKind
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span

_OWNER = re.compile(r"(\w[\w -]{1,40}?)(?:['’]s?|(?P<based>-based))\s+(?=\w)")
_KINDS: dict[str, MentionKind] = {"name": "name", "acronym": "acronym", "metonym": "metonym", "demonym": "demonym"}


def alias_kind(bearer: Bearer) -> MentionKind:
    """The kind of mention that a name is by which the store knows an actor."""
    if bearer.alias.name == bearer.actor.name:
        return "name"
    return _KINDS.get(bearer.alias.kind, "alias")


def as_name(sighting: Sighting) -> FoundName:
    """A sighting as an engine's find; weak names alone make no actor."""
    best = sighting.bearers[0]
    kind, subtype = entity_type(best.actor.kind)
    actors = tuple(bearer.actor.id for bearer in sighting.bearers if not bearer.alias.weak)
    return FoundName(sighting.span, kind, subtype, alias_kind(best), actors)


def find_sightings(briefing: Briefing, resources: Resources, lists: WordLists) -> Iterator[Sighting]:
    """The names of known actors, sorted and disjoint, of the briefing's date."""
    gazetteer = resources.gazetteer
    for paragraph in briefing.paragraphs:
        found = gazetteer.find(briefing.text, paragraph.span, briefing.published)
        for sighting in _with_states(found, briefing.text):
            for part in _without_owner(sighting, briefing.text, gazetteer):
                yield _without_titles(part, briefing.text, lists)


def _with_states(sightings: Iterable[Sighting], text: str) -> Iterator[Sighting]:
    """A state's name and its body's as one where they stand side by side: "United States Treasury Department"."""
    before: Sighting | None = None
    for sighting in sightings:
        bodies = _bodies_of(before, sighting) if before and _adjacent(before, sighting, text) else ()
        if before and bodies:
            before = Sighting(before.span.cover(sighting.span), bodies)
            continue
        if before:
            yield before
        before = sighting
    if before:
        yield before


def _adjacent(left: Sighting, right: Sighting, text: str) -> bool:
    return text[left.span.end : right.span.start] == " "


def _bodies_of(state: Sighting, body: Sighting) -> tuple[Bearer, ...]:
    """Whom of the body's bearers the state before it settles."""
    owner = state.bearers[0]
    if owner.actor.kind != "state" or owner.alias.kind == "demonym":
        return ()
    return tuple(
        replace(bearer, alias=replace(bearer.alias, weak=False))
        for bearer in body.bearers
        if bearer.actor.kind in ("government_body", "military") and bearer.actor.country == owner.actor.country
    )


def _without_owner(sighting: Sighting, text: str, gazetteer: Gazetteer) -> Iterator[Sighting]:
    """The owner apart where an alias has both: "Russia's Foreign Ministry", "the Karam-based council"."""
    owned = _OWNER.match(text, sighting.span.start, sighting.span.end)
    owners = tuple(gazetteer.find(text, Span(*owned.span(1)))) if owned else ()
    if owned and (owned["based"] or (owners and owners[0].bearers[0].actor.kind == "state")):
        yield from owners
        yield Sighting(Span(owned.end(), sighting.span.end), sighting.bearers)
    else:
        yield sighting


def _without_titles(sighting: Sighting, text: str, lists: WordLists) -> Sighting:
    """A person's name without the title that an alias may have: "Captain X"."""
    if sighting.bearers[0].actor.kind != "person":
        return sighting
    words = tuple(split_words(text, sighting.span))
    *_, last = (None, *cut_at_titles(words, 0, len(words), lists))
    return sighting if last is None else Sighting(last.span(words), sighting.bearers)

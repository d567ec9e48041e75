"""The names in a briefing, by the gazetteer and by shape."""

from collections.abc import Iterator

from briefreader.extract.engine import FoundName, Resources
from briefreader.extract.gazetteer import Sighting, entity_type
from briefreader.model.analysis import MentionKind
from briefreader.model.briefing import Briefing

_KINDS: dict[str, MentionKind] = {"name": "name", "acronym": "acronym", "metonym": "metonym", "demonym": "demonym"}


def find_known_names(briefing: Briefing, resources: Resources) -> Iterator[tuple[FoundName, Sighting]]:
    """The names of known actors, sorted and disjoint, with who bears them."""
    for paragraph in briefing.paragraphs:
        for sighting in resources.gazetteer.find(briefing.text, paragraph.span, briefing.published):
            best = sighting.bearers[0]
            kind, subtype = entity_type(best.actor.kind)
            actors = tuple(bearer.actor.id for bearer in sighting.bearers if not bearer.alias.weak)
            yield FoundName(sighting.span, kind, subtype, _KINDS.get(best.alias.kind, "alias"), actors), sighting


def find_names(briefing: Briefing, resources: Resources) -> tuple[FoundName, ...]:
    """All names, sorted and disjoint."""
    return tuple(name for name, _ in find_known_names(briefing, resources))

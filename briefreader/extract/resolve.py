"""From found spans to an analysis: the explainable part, shared by every engine."""

from collections.abc import Iterable

from briefreader.extract.claims.making import build_claims
from briefreader.extract.engine import Attribution, FoundName, Resources
from briefreader.extract.who.entities import build_cast
from briefreader.model.analysis import Analysis
from briefreader.model.briefing import Briefing


def resolve(
    briefing: Briefing,
    names: Iterable[FoundName],
    attributions: Iterable[Attribution],
    resources: Resources,
    engine_name: str,
) -> Analysis:
    """Say who is who, and who claims what.

    Args:
        names: as an engine found them; the gazetteer's own are added here.
        attributions: as an engine found them, in any order.
    """
    said = tuple(sorted(attributions, key=lambda a: (a.cue[0], a.content)))
    cast = build_cast(briefing, tuple(names), said, resources)
    claims = build_claims(briefing, said, cast, resources)
    return Analysis(briefing.id, engine_name, cast.entities, claims)

"""Mentions into entities."""

from collections.abc import Sequence
from dataclasses import replace

from briefreader.extract.cast import Cast
from briefreader.extract.engine import Attribution, FoundName, Resources
from briefreader.extract.names import find_known_names
from briefreader.model.analysis import Entity, Mention
from briefreader.model.briefing import Briefing


def build_cast(
    briefing: Briefing, names: Sequence[FoundName], attributions: Sequence[Attribution], resources: Resources
) -> Cast:
    """Who is who: the engine's names and the gazetteer's, merged, and gathered into entities.

    Args:
        names: as an engine found them; they may overlap the gazetteer's.
        attributions: sorted; what sources they have makes a pronoun's likeliest antecedents.
    """
    known = [name for name, _ in find_known_names(briefing, resources)]
    spans = {name.span for name in known}
    merged = known + [n for n in names if not any(n.span.overlaps(span) for span in spans)]
    groups: dict[tuple[str, str], Entity] = {}
    for name in sorted(merged, key=lambda n: n.span):
        written = name.span.of(briefing.text)
        actor = resources.gazetteer.actors[name.actors[0]] if len(name.actors) == 1 else None
        key = ("actor", actor.id) if actor else (name.type, resources.gazetteer.fold(written))
        mention = Mention(name.span, name.kind, briefing.paragraph_at(name.span.start).number)
        entity = groups.get(key) or Entity(
            f"e{len(groups) + 1}",
            actor.name if actor else written,
            name.type,
            name.subtype,
            actor.id if actor else None,
            100 if actor else 0,
            (),
            "a name of this actor" if actor else "",
            name.actors if len(name.actors) > 1 else (),
        )
        groups[key] = replace(entity, mentions=(*entity.mentions, mention))
    return Cast(briefing.text, tuple(groups.values()))

"""From a finding on the screen to a verdict that outlives it."""

from collections.abc import Iterable

from briefreader.model.analysis import Analysis, Claim, Entity, MentionKind
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span
from briefreader.model.verdict import About, Anchor, Deed, Party, Statement, Verdict, anchor_at

# Another engine finds names again rather than pronouns.
_KINDS: tuple[MentionKind, ...] = ("name", "alias", "acronym", "demonym", "metonym", "title", "pronoun")


def judge_entity(briefing: Briefing, entity: Entity, deed: Deed, *, about: About = "entity", was: str = "") -> Verdict:
    """The verdict that an entity is as given, or, for "reject", that it isn't; kept nowhere yet.

    Args: was: the id of the actor that it was linked to, "" for none.
    """
    return Verdict("", briefing.id, about, deed, party=_party(briefing, entity), was=was)


def judge_claim(briefing: Briefing, analysis: Analysis, claim: Claim, deed: Deed, *, was: str = "") -> Verdict:
    """The verdict that a claim is as given, or, for "reject", that it isn't; kept nowhere yet.

    Args:
        analysis: where the claim's entities are.
        was: the stance that the machine had.
    """
    source = claim.source
    speaker = analysis.entity(source.entity) if source else None
    targets = (entity for target in claim.targets if (entity := analysis.entity(target)))
    statement = Statement(
        claim.stance,
        _anchors(briefing, claim.cue),
        _anchors(briefing, claim.content),
        _anchors(briefing, source.spans if source else ()),
        _party(briefing, speaker) if speaker else None,
        tuple(_party(briefing, target) for target in targets),
    )
    return Verdict("", briefing.id, "claim", deed, statement=statement, was=was)


def _party(briefing: Briefing, entity: Entity) -> Party:
    mention = min(entity.mentions, key=lambda m: (_KINDS.index(m.kind), m.span))
    return Party(anchor_at(briefing.text, mention.span), entity.name, entity.type, entity.subtype, entity.actor)


def _anchors(briefing: Briefing, spans: Iterable[Span]) -> tuple[Anchor, ...]:
    return tuple(anchor_at(briefing.text, span) for span in spans)

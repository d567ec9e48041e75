"""Two actors that turn out to be one, and one that turns out to be two."""

from dataclasses import replace
from typing import TypeVar

from briefreader.model.actor import Actor, Alias

T = TypeVar("T")


def merge_actors(kept: Actor, gone: Actor) -> Actor:
    """An actor with all that is known of another one, whose name becomes one of its aliases.

    Where the two disagree (kind, country, summary, an external id) the one that is kept is right.
    """
    known = {kept.name, *(alias.name for alias in kept.aliases)}
    names = {alias.name: alias for alias in (Alias(gone.name), *gone.aliases) if alias.name not in known}
    ties = (tie for tie in gone.affiliations if tie not in kept.affiliations)
    schemes = {scheme for scheme, _ in kept.external_ids}
    return replace(
        kept,
        aliases=(*kept.aliases, *names.values()),
        affiliations=tuple(tie for tie in (*kept.affiliations, *ties) if tie.actor not in (kept.id, gone.id)),
        country=kept.country or gone.country,
        summary=kept.summary or gone.summary,
        external_ids=(*kept.external_ids, *(pair for pair in gone.external_ids if pair[0] not in schemes)),
        notes="\n\n".join(dict.fromkeys(filter(None, (kept.notes, gone.notes)))),
    )


def unmerge_actors(now: Actor, before: Actor, gone: Actor) -> Actor:
    """An actor without what it once got from another one; what was changed since then stays.

    Args:
        now: as it is; `before`: as it was before the two were merged.
    """
    merged = merge_actors(before, gone)
    return replace(
        now,
        aliases=_without(now.aliases, merged.aliases, before.aliases),
        affiliations=(
            *_without(now.affiliations, merged.affiliations, before.affiliations),
            *(tie for tie in before.affiliations if tie not in merged.affiliations and tie not in now.affiliations),
        ),
        country=before.country if now.country == merged.country else now.country,
        summary=before.summary if now.summary == merged.summary else now.summary,
        external_ids=_without(now.external_ids, merged.external_ids, before.external_ids),
        notes=before.notes if now.notes == merged.notes else now.notes,
    )


def _without(now: tuple[T, ...], merged: tuple[T, ...], before: tuple[T, ...]) -> tuple[T, ...]:
    return tuple(item for item in now if item in before or item not in merged)

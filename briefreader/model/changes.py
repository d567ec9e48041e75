"""What has become of an actor, in plain words."""

from collections.abc import Iterator
from typing import Any

from briefreader.model.actor import Actor, Affiliation, Alias

_PROSE = ("summary", "notes")


def describe_change(before: Actor, after: Actor) -> tuple[str, ...]:
    """What was changed, a few words each; none where nothing was but the times."""
    return (
        *_fields(before, after),
        *_listed("alias", _aliases(before), _aliases(after)),
        *_listed("link", _ties(before), _ties(after)),
        *_listed("id", dict(before.external_ids), dict(after.external_ids)),
    )


def describe_alias(alias: Alias) -> str:
    """An alias with what is known of it."""
    facts = (alias.kind.replace("_", " "), describe_dates(alias.since, alias.until), "weak" if alias.weak else "")
    return f"“{alias.name}” ({', '.join(filter(None, facts))})"


def describe_dates(since: str | None, until: str | None) -> str:
    """When something held, with ISO dates; "" where neither end is known."""
    if since and until:
        return f"{since} to {until}"
    return f"since {since}" if since else f"until {until}" if until else ""


def _fields(before: Actor, after: Actor) -> Iterator[str]:
    if before.name != after.name:
        yield f"renamed from “{before.name}” to “{after.name}”"
    for field in ("kind", "country"):
        old, new = (str(getattr(actor, field)).replace("_", " ") for actor in (before, after))
        if old != new:
            yield f"{field} {new or 'none'}" + (f" instead of {old}" if old else "")
    for field in _PROSE:
        old, new = getattr(before, field), getattr(after, field)
        if old != new:
            yield f"{field} {'changed' if old and new else 'written' if new else 'taken away'}"
    if before.provenance != after.provenance:
        yield "provenance changed"


def _aliases(actor: Actor) -> dict[str, tuple[Any, str]]:
    return {alias.name: (alias, describe_alias(alias)) for alias in actor.aliases}


def _ties(actor: Actor) -> dict[tuple[str, str], tuple[Any, str]]:
    held: dict[tuple[str, str], list[Affiliation]] = {}
    for tie in actor.affiliations:
        held.setdefault((tie.role, tie.actor), []).append(tie)
    return {key: (ties, ", ".join(_tie(tie) for tie in ties)) for key, ties in held.items()}


def _tie(tie: Affiliation) -> str:
    facts = ", ".join(filter(None, (tie.title, describe_dates(tie.since, tie.until))))
    return f"{tie.role.replace('_', ' ')} {tie.actor}" + (f" ({facts})" if facts else "")


def _listed(noun: str, before: dict[Any, Any], after: dict[Any, Any]) -> Iterator[str]:
    """What came, went and changed among things that are known by a key; values are pairs whose second is the words."""
    for key in before | after:
        old, new = before.get(key), after.get(key)
        if old == new:
            continue
        value = old if new is None else new
        words = value[1] if isinstance(value, tuple) else f"{key} {value}"
        what = "added" if old is None else "taken away" if new is None else "changed"
        yield f"{noun} {words} {what}"

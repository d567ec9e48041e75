"""The forms of which actors, their names and their links are made."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import get_args

from briefreader.errors import BriefreaderError
from briefreader.model.actor import Actor, ActorKind, Affiliation, AffiliationRole, Alias, AliasKind
from briefreader.tui.screens.form import Field

_KINDS: tuple[ActorKind, ...] = get_args(ActorKind)
_ALIAS_KINDS: tuple[AliasKind, ...] = get_args(AliasKind)
_ROLES: tuple[AffiliationRole, ...] = get_args(AffiliationRole)
_DATE = "2024, 2024-10 or 2024-10-07; empty where it isn't known"
Typed = Mapping[str, str]


def _words(choices: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(choice.replace("_", " ") for choice in choices)


def choose(typed: str, choices: tuple[str, ...], noun: str) -> str:
    """The one of some choices that is typed, whole or as much of it as tells it from the others.

    Raises: BriefreaderError where it is none, or may be several.
    """
    wanted = typed.strip().casefold().replace(" ", "_")
    found = [choice for choice in choices if choice == wanted] or [
        c for c in choices if wanted and c.startswith(wanted)
    ]
    if len(found) == 1:
        return found[0]
    problem = f"may be {' or '.join(_words(tuple(found)))}" if found else f"is none of {', '.join(_words(choices))}"
    raise BriefreaderError(f"{noun}: {typed or 'nothing'} {problem}")


def _choice(values: tuple[str, ...], typed: str, noun: str) -> int:
    return values.index(choose(typed, values, noun))


def actor_fields(actor: Actor | None, name: str = "") -> tuple[Field, ...]:
    """What there is to fill in of an actor; of a new one its name is known at most."""
    actor = actor or Actor("", name, "armed_group")
    return (
        Field("name", "name", actor.name, hint="the name by which it goes now, in English"),
        Field("kind", "kind", actor.kind.replace("_", " ") if actor.id else "", _words(_KINDS)),
        Field("country", "country", actor.country, hint="ISO 3166, two letters, as SY; empty for none"),
        Field("summary", "summary", " ".join(actor.summary.split()), hint="who it is, in a sentence or two"),
    )


def actor_maker(actor: Actor | None) -> Callable[[Typed], Actor]:
    """Makes of a form the actor as it shall be."""
    base = actor or Actor("", "", "armed_group")

    def make(typed: Typed) -> Actor:
        if not typed["name"]:
            raise BriefreaderError("an actor needs a name")
        summary = base.summary if typed["summary"] == " ".join(base.summary.split()) else typed["summary"]
        return replace(
            base,
            name=typed["name"],
            kind=_KINDS[_choice(_KINDS, typed["kind"], "kind")],
            country=typed["country"].upper(),
            summary=summary,
        )

    return make


def alias_fields(alias: Alias | None) -> tuple[Field, ...]:
    """What there is to fill in of another name."""
    known = alias or Alias("")
    return (
        Field("name", "name", known.name, hint="another name that texts give it, as they write it"),
        Field("kind", "kind", known.kind.replace("_", " "), _words(_ALIAS_KINDS)),
        Field("since", "since", known.since or "", hint=_DATE),
        Field("until", "until", known.until or "", hint=_DATE),
        Field("weak", "weak", "yes" if known.weak else "no", ("yes", "no"), "yes: it never links by the name alone"),
    )


def alias_maker(alias: Alias | None) -> Callable[[Typed], Alias]:
    """Makes of a form the name as it shall be; what the form doesn't ask for stays."""
    base = alias or Alias("")

    def make(typed: Typed) -> Alias:
        if not typed["name"]:
            raise BriefreaderError("a name is missing")
        return replace(
            base,
            name=typed["name"],
            kind=_ALIAS_KINDS[_choice(_ALIAS_KINDS, typed["kind"] or "name", "kind")],
            since=typed["since"] or None,
            until=typed["until"] or None,
            weak=choose(typed["weak"] or "no", ("yes", "no"), "weak") == "yes",
        )

    return make


def tie_fields(tie: Affiliation | None) -> tuple[Field, ...]:
    """What there is to fill in of how an actor stands to another one."""
    return (
        Field("role", "how", tie.role.replace("_", " ") if tie else "", _words(_ROLES)),
        Field("title", "as", tie.title if tie else "", hint="director, spokesman; empty where there is none"),
        Field("since", "since", (tie and tie.since) or "", hint=_DATE),
        Field("until", "until", (tie and tie.until) or "", hint=_DATE),
    )


def tie_maker(other: str, tie: Affiliation | None) -> Callable[[Typed], Affiliation]:
    """Makes of a form the link to another actor, given by its id."""
    base = tie or Affiliation(other, "allied_with")

    def make(typed: Typed) -> Affiliation:
        return replace(
            base,
            role=_ROLES[_choice(_ROLES, typed["role"], "how")],
            title=typed["title"],
            since=typed["since"] or None,
            until=typed["until"] or None,
        )

    return make

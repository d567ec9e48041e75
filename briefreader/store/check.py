"""What is wrong, or doubtful, with a set of actors."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Literal, get_args

from briefreader.errors import StoreError
from briefreader.model.actor import Actor, ActorKind, AffiliationRole, Alias, AliasKind
from briefreader.store.ids import check_slug

ProblemKind = Literal[
    "id", "kind", "country", "provenance", "date", "dangling", "repeated", "same_name", "links_too_much"
]
Fold = Callable[[str], str]
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to look at.

    Attributes:
        actor: the id of the actor that has it.
        text: what it is, in a line; it may hold names as they were written.
    """

    actor: str
    kind: ProblemKind
    text: str


def check_actor(actor: Actor, ids: Collection[str]) -> tuple[Problem, ...]:
    """What makes one actor's record wrong, whatever names others bear. Args: ids: of all actors there are."""
    return (*_check_record(actor), *_check_dates(actor), *_check_ties(actor, ids))


def check_reach(actor: Actor, fold: Fold, common: Collection[str]) -> tuple[Problem, ...]:
    """Names of an actor that would link what means somebody else. Args: as of `check_actors`."""
    return tuple(_check_reach(actor, fold, common))


def check_actors(
    actors: Iterable[Actor],
    fold: Fold,
    common: Collection[str] = frozenset(),
    shared: Collection[str] = frozenset(),
    elsewhere: Collection[str] = frozenset(),
) -> tuple[Problem, ...]:
    """All that is wrong with a set of actors, by itself and between them.

    Args:
        fold: how names are folded before they are compared and looked up.
        common: words, casefolded, that a text may contain without naming anybody.
        shared: folded names that several actors may bear.
        elsewhere: ids that lead to actors though none of these has them.
    """
    known = tuple(actors)
    ids = {*elsewhere, *(actor.id for actor in known)}
    found = [problem for actor in known for check in (_check_record, _check_dates) for problem in check(actor)]
    found += [problem for actor in known for problem in _check_ties(actor, ids)]
    found += [problem for actor in known for problem in _check_reach(actor, fold, common)]
    return (*found, *_check_ids(known), *_check_same_names(known, fold, shared))


def _names(actor: Actor) -> tuple[Alias, ...]:
    return (Alias(actor.name), *actor.aliases)


def _check_record(actor: Actor) -> Iterator[Problem]:
    try:
        check_slug(actor.id)
    except StoreError as error:
        yield Problem(actor.id, "id", error.message)
    for value, kinds in (
        (actor.kind, ActorKind),
        *((alias.kind, AliasKind) for alias in actor.aliases),
        *((tie.role, AffiliationRole) for tie in actor.affiliations),
    ):
        if value not in get_args(kinds):
            yield Problem(actor.id, "kind", f"{value!r} is none of {', '.join(get_args(kinds))}")
    if actor.country and not re.fullmatch("[A-Z]{2}", actor.country):
        yield Problem(actor.id, "country", f"{actor.country!r} is no ISO 3166 code of two capitals")
    if not actor.provenance.strip():
        yield Problem(actor.id, "provenance", "nothing tells where the record comes from")
    written = [actor.name, *(alias.name for alias in actor.aliases)]
    for name in sorted({name for name in written if written.count(name) > 1}):
        yield Problem(actor.id, "repeated", f"{name!r} stands there more than once")
    if not all(name.strip() for name in written):
        yield Problem(actor.id, "repeated", "a name is empty")


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text + "-01" * (2 - text.count("-")))
    except ValueError:
        return False
    return _DATE.fullmatch(text) is not None


def _precedes(one: str, other: str) -> bool:
    """Whether a date is surely before another one, as far as both are known."""
    known = min(len(one), len(other))
    return one[:known] < other[:known]


def _check_dates(actor: Actor) -> Iterator[Problem]:
    dated = [(alias.name, alias.since, alias.until) for alias in actor.aliases]
    dated += [(f"{tie.role} {tie.actor}", tie.since, tie.until) for tie in actor.affiliations]
    for name, since, until in dated:
        wrong = [text for text in (since, until) if text is not None and not _is_date(text)]
        for text in wrong:
            yield Problem(actor.id, "date", f"{name}: {text!r} is no date like 2024, 2024-10 or 2024-10-07")
        if not wrong and since and until and _precedes(until, since):
            yield Problem(actor.id, "date", f"{name}: it ends ({until}) before it begins ({since})")


def _check_ties(actor: Actor, ids: Collection[str]) -> Iterator[Problem]:
    for tie in actor.affiliations:
        if tie.actor == actor.id:
            yield Problem(actor.id, "dangling", f"{tie.role} itself")
        elif tie.actor not in ids:
            yield Problem(actor.id, "dangling", f"{tie.role} {tie.actor!r}, which is no actor")


def _check_reach(actor: Actor, fold: Fold, common: Collection[str]) -> Iterator[Problem]:
    """Names that would link what means somebody else, and aren't marked as weak."""
    for alias in _names(actor):
        if alias.weak:
            continue
        folded = fold(alias.name)
        shortest = 2 if alias.name.isupper() else 3
        if alias.name.isascii() and len(folded.replace(" ", "")) < shortest:
            yield Problem(actor.id, "links_too_much", f"{alias.name!r} is very short; weak = true?")
        elif _is_plain(alias.name) and alias.name.casefold().removeprefix("the ") in common:
            yield Problem(actor.id, "links_too_much", f"{alias.name!r} is a common word; weak = true?")
        elif alias.name.islower() and alias.name.isascii():
            yield Problem(
                actor.id, "links_too_much", f"{alias.name!r} has no capital, as any word has none; weak = true?"
            )


def _is_plain(name: str) -> bool:
    """Whether a name is written as any word may be: no capital within a word, as LeT and US have."""
    return not any(sign.isupper() for word in name.split() for sign in word[1:])


def _check_ids(actors: tuple[Actor, ...]) -> Iterator[Problem]:
    seen: set[str] = set()
    for actor in actors:
        if actor.id in seen:
            yield Problem(actor.id, "id", "another actor has this id")
        seen.add(actor.id)


def _apart(one: Alias, other: Alias) -> bool:
    """Whether two names were never borne at one time."""
    ends = ((one.until, other.since), (other.until, one.since))
    return any(until and since and _precedes(until, since) for until, since in ends)


def _check_same_names(actors: tuple[Actor, ...], fold: Fold, shared: Collection[str]) -> Iterator[Problem]:
    bearers: dict[str, dict[str, list[Alias]]] = {}
    for actor in actors:
        for alias in _names(actor):
            if not alias.weak:
                bearers.setdefault(fold(alias.name), {}).setdefault(actor.id, []).append(alias)
    for folded, by_actor in bearers.items():
        if folded in shared:
            continue
        for (one, its), (other, others) in combinations(by_actor.items(), 2):
            if not all(_apart(a, b) for a in its for b in others):
                yield Problem(other, "same_name", f"{others[0].name!r} ({folded}) is a name of {one}, too")

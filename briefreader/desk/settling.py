"""Which of a list's records are actors that are known already, which are new, and which can't be told."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from briefreader.exchange.records import Remarks
from briefreader.model.actor import Actor, ActorKind, Affiliation, Alias
from briefreader.store.ids import is_slug, make_slug

Fold = Callable[[str], str]
NO_COUNTRY = "a name that one actor has, but a country is missing; kept apart"
_SAME_NAME = "a name that another actor has; kept apart"
_MOST = 64  # actors of one name that are told apart
_SOURCES = 5  # of a record that are named
_LANDS: frozenset[ActorKind] = frozenset({"state", "place"})


class Settling:
    """Gives each record of a list the id under which it will be kept.

    A record is merged with an actor that has its folded name and its country, and could be of its kind, if there is
    exactly one; where the name is borne by others only, it is kept apart, and that is told.

    Args:
        known: the actors that are there already.
        fold: brings a name to its one form.
        taken: ids that are not to be given, beyond those of `known`.
        removed: ids of actors that the user doesn't want.
        lenient: merge also where one of the two has no country, if nobody else has the name.
        keep_ids: whether the records' ids are worth keeping.
    """

    def __init__(
        self,
        known: Iterable[Actor],
        fold: Fold,
        remarks: Remarks,
        taken: Iterable[str] = (),
        removed: Iterable[str] = (),
        *,
        lenient: bool = False,
        keep_ids: bool = False,
    ) -> None:
        self._lenient = lenient
        self._keep_ids = keep_ids
        self._fold = fold
        self._remarks = remarks
        self._actors: dict[str, Actor] = {}
        self._bearers: dict[str, dict[str, None]] = {}  # who could be meant by a folded name, in order
        self._mentions: dict[str, set[str]] = {}  # whose it is besides, if weakly
        self._given: dict[str, str] = {}
        self._fresh: set[str] = set()
        for actor in known:
            self._know(actor, (actor.name, *(alias.name for alias in actor.aliases if not alias.weak)))
            for alias in actor.aliases:
                self._mentions.setdefault(self._fold(alias.name), set()).add(actor.id)
        self._taken = self._actors.keys() | set(taken)
        self._removed = frozenset(removed)
        self._numbers: dict[str, int] = {}

    def settle(self, records: Iterable[Actor]) -> tuple[Actor, ...]:
        """The records with their new ids; of known actors only what wasn't known of them yet.

        A record of a known actor that says nothing new is left out.
        """
        found: dict[str, list[Actor]] = {}
        for record in records:
            actor_id = self._place(record)
            if actor_id in self._removed:
                self._remarks.add("dropped", "an actor that was removed here", f"{record.name} ({actor_id})")
                continue
            self._given[record.id] = actor_id
            found.setdefault(actor_id, []).append(record)
        settled = (self._join(actor_id, parts) for actor_id, parts in found.items())
        return tuple(actor for actor in settled if actor is not None)

    @property
    def fresh(self) -> int:
        """How many actors are new."""
        return len(self._fresh)

    def _know(self, actor: Actor, names: Iterable[str]) -> None:
        self._actors[actor.id] = actor
        for name in names:
            bearers = self._bearers.setdefault(self._fold(name), {})
            if len(bearers) < _MOST:
                bearers[actor.id] = None

    def _place(self, record: Actor) -> str:
        """The id of the actor that a record is about."""
        folded = self._fold(record.name)
        bearers = [self._actors[actor_id] for actor_id in self._bearers.get(folded, ())]
        same = [actor for actor in bearers if self._keep_ids and actor.id == record.id]
        same = same or [actor for actor in bearers if _may_be(actor, record)]
        open_ones = [actor for actor in bearers if _might_be(actor, record)]
        if self._lenient and not same and len(bearers) == 1:
            same = open_ones
        if len(same) == 1:
            self._tell_merge(record, same[0])
            return same[0].id
        own = self._keep_ids and is_slug(record.id) and record.id not in self._taken
        actor_id = record.id if own else self._make_id(record.name)
        if actor_id in self._removed:
            return actor_id
        self._taken.add(actor_id)
        self._fresh.add(actor_id)
        if bearers:
            others = ", ".join(f"{actor.id} ({actor.kind}{_with(actor.country)})" for actor in bearers[:3])
            told = f"{record.name} ({record.kind}{_with(record.country)}) is {actor_id}, not {others}"
            self._remarks.add("doubted", NO_COUNTRY if len(bearers) == len(open_ones) == 1 else _SAME_NAME, told)
        self._know(replace(record, id=actor_id), (record.name,))
        return actor_id

    def _make_id(self, name: str) -> str:
        """As `make_slug`, but quick where thousands have the name."""
        slug = make_slug(name, ())
        number = self._numbers.get(slug, 1)
        while (made := slug if number == 1 else f"{slug}-{number}") in self._taken:
            number += 1
        self._numbers[slug] = number
        return made

    def _tell_merge(self, record: Actor, actor: Actor) -> None:
        reason = "with another record of the list" if actor.id in self._fresh else "with an actor that was known"
        self._remarks.add("merged", reason, f"{record.name} → {actor.id}")
        if (actor.kind == "person") != (record.kind == "person"):
            told = f"{record.name} ({record.kind}) → {actor.id} ({actor.kind})"
            self._remarks.add("doubted", "merged, though only one of the two is a person", told)

    def _join(self, actor_id: str, parts: list[Actor]) -> Actor | None:
        """What a layer says of an actor: all of a new one, of a known one what it adds."""
        base = self._actors[actor_id]
        known = actor_id not in self._fresh
        seen = {self._fold(name) for name in (base.name, *(alias.name for alias in base.aliases if known))}
        ids = {scheme: value for part in reversed(parts) for scheme, value in part.external_ids}
        schemes = {scheme for scheme, _ in base.external_ids if known}
        sources = list(dict.fromkeys(part.provenance for part in parts if part.provenance))
        notes = dict.fromkeys(part.notes for part in parts if part.notes and not (known and part.notes in base.notes))
        ties = dict.fromkeys(tie for part in parts for tie in self._ties(base, part.affiliations))
        said = replace(
            base,
            aliases=tuple(self._weigh(actor_id, _names(parts), seen)),
            affiliations=tuple(tie for tie in ties if not (known and _is_said(tie, base.affiliations))),
            external_ids=tuple((scheme, value) for scheme, value in ids.items() if scheme not in schemes),
            summary="" if known and base.summary else next((part.summary for part in parts if part.summary), ""),
            notes="\n\n".join(notes),
            provenance="; ".join((*sources[:_SOURCES], *(("…",) if len(sources) > _SOURCES else ()))),
            created="",
            updated="",
        )
        adds = said.aliases or said.affiliations or said.external_ids or said.summary or said.notes
        return said if adds or not known else None

    def _weigh(self, actor_id: str, aliases: Iterable[Alias], seen: set[str]) -> Iterable[Alias]:
        """The names that aren't there yet, but for those by which others are known: they would link less surely."""
        for alias in aliases:
            folded = self._fold(alias.name)
            if not folded or folded in seen:
                continue
            seen.add(folded)
            others = sorted({*self._bearers.get(folded, ()), *self._mentions.get(folded, ())} - {actor_id})
            told = f"{alias.name}: {actor_id}, also {', '.join(others[:3])}"
            if not self._fresh.issuperset(others):
                self._remarks.add("dropped", "another name that an actor known here has", told)
                continue
            if others and not alias.weak:
                alias = replace(alias, weak=True)
                self._remarks.add("doubted", "another name that a record of the list has, too; kept as weak", told)
            yield alias

    def _ties(self, actor: Actor, ties: Iterable[Affiliation]) -> Iterable[Affiliation]:
        for tie in ties:
            target = self._given.get(tie.actor) or (tie.actor if tie.actor in self._actors else "")
            if not target:
                told = f"{actor.name}: {tie.role} {tie.actor}"
                self._remarks.add("dropped", "a tie to an actor that isn't there", told)
            elif target == actor.id:
                self._remarks.add("dropped", "a tie of an actor to itself", f"{actor.name}: {tie.role}")
            else:
                yield replace(tie, actor=target)


def _names(parts: Iterable[Actor]) -> Iterator[Alias]:
    for part in parts:
        yield Alias(part.name)
        yield from part.aliases


def _with(country: str) -> str:
    return f", {country}" if country else ""


def _is_said(tie: Affiliation, known: Iterable[Affiliation]) -> bool:
    """Whether known ties say all that a tie does."""
    return any(
        (tie.actor, tie.role) == (other.actor, other.role)
        and tie.since in (None, other.since)
        and tie.until in (None, other.until)
        and tie.title in ("", other.title)
        for other in known
    )


def _may_be(known: Actor, record: Actor) -> bool:
    """Whether two actors of one name are one; people of one name and no country needn't be."""
    if known.country != record.country or (known.kind in _LANDS) != (record.kind in _LANDS):
        return False
    return bool(known.country) or "person" not in (known.kind, record.kind)


def _might_be(known: Actor, record: Actor) -> bool:
    """Whether nothing speaks against two actors of one name being one."""
    kinds = {known.kind in _LANDS, record.kind in _LANDS}, {known.kind == "person", record.kind == "person"}
    return (not known.country or not record.country) and all(len(kind) == 1 for kind in kinds)


def map_states(actors: Iterable[Actor]) -> Mapping[str, str]:
    """The state of each country, by its code; none where two say that they are it."""
    found: dict[str, list[str]] = {}
    for actor in actors:
        if actor.kind == "state" and actor.country:
            found.setdefault(actor.country, []).append(actor.id)
    return {country: ids[0] for country, ids in found.items() if len(ids) == 1}

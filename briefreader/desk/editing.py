"""Changing actors: what may be kept, what is doubtful of it, and what was done in plain words."""

from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import get_args

from briefreader.errors import StoreError, UnknownError
from briefreader.model.actor import Actor, Affiliation, AffiliationRole, Alias, AliasKind
from briefreader.model.changes import describe_change, describe_dates
from briefreader.model.clean import clean_line
from briefreader.model.match import Match
from briefreader.model.script import guess_script
from briefreader.search.fold import fold_name
from briefreader.store.actors import ActorStore
from briefreader.store.check import Problem, check_actor, check_actors, check_reach
from briefreader.store.history import Edit
from briefreader.store.ids import now_in_utc
from briefreader.store.record_text import parse_record, render_record
from briefreader.store.seed import read_actor_file

_NO_FIELDS_OF_ITS_OWN = ("id", "created", "updated")


@dataclass(frozen=True, slots=True)
class Edited:
    """An actor as it is kept, safe on the disk.

    Attributes:
        words: what was done; "" where there was nothing to do.
        before: the actor as it was; None where it is new.
    """

    actor: Actor
    words: str
    before: Actor | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that `check` found. `file` is "" for the store."""

    file: str
    actor: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class NameLists:
    """What the lexicon says of names: words, casefolded, that name nobody, and folded names that several bear."""

    common: Collection[str] = frozenset()
    shared: Collection[str] = frozenset()


def load_name_lists(folders: Iterable[Path]) -> NameLists:
    """The lists of names in folders of word lists. Raises: ConfigError for a file that can't be read."""
    from briefreader.extract.language.lexicon import load_lexicon  # not needed where nothing is doubted

    lexicon = load_lexicon(folders)
    common = frozenset[str]().union(*(lexicon.words("common", key) for key in lexicon.table("common")))
    return NameLists(common, lexicon.words("shared_names", "names"))


class ActorEditing:
    """Every change of an actor returns once it is safe on the disk, and can be undone.

    Whatever is refused raises a StoreError of one line, and nothing has changed then.

    Args:
        store: the actors.
        find: the finder, as it was before a change.
        lists: gives the lexicon's lists of names, when they are first needed.
        changed: called after every change.
    """

    def __init__(
        self,
        store: ActorStore,
        find: Callable[[str], Sequence[Match]],
        lists: Callable[[], NameLists],
        changed: Callable[[], None],
    ) -> None:
        self._store = store
        self._find = find
        self._lists = lists
        self._tell_changed = changed
        self._changes = 0

    @property
    def changes(self) -> int:
        """How often an actor was changed here, since the start, so that texts are to be read anew."""
        return self._changes

    def _changed(self) -> None:
        self._changes += 1
        self._tell_changed()

    def add(self, actor: Actor) -> Edited:
        """Keep a new actor; an empty id is made from its name."""
        now = now_in_utc()
        new = replace(actor, created=now, updated=now, provenance=actor.provenance or "added by the user")
        self._refuse(replace(new, id=actor.id or "new"), None)
        kept = self._store.add(new)
        self._changed()
        return Edited(kept, f"{kept.name} added")

    def change(self, actor_id: str, change: Callable[[Actor], Actor]) -> Edited:
        """Change an actor as it is at this moment."""

        def checked(before: Actor) -> Actor:
            after = change(before)
            self._refuse(after, before)
            return after

        before, after = self._store.edit(actor_id, checked)
        if before == after:
            return Edited(after, "", before)
        if _what_links(before) != _what_links(after):
            self._changed()
        return Edited(after, "; ".join(describe_change(before, after)), before)

    def save(self, before: Actor, after: Actor) -> Edited:
        """Keep what was changed in a copy of an actor; what others changed of it meanwhile stays.

        Raises: StoreError if somebody else changed the same field meanwhile.
        """
        touched = [
            field.name
            for field in fields(Actor)
            if field.name not in _NO_FIELDS_OF_ITS_OWN and getattr(before, field.name) != getattr(after, field.name)
        ]

        def merge(now: Actor) -> Actor:
            for name in touched:
                if getattr(now, name) not in (getattr(before, name), getattr(after, name)):
                    raise StoreError(f"the {name} of {clean_line(now.name)} was changed meanwhile", "look at it again")
            return replace(now, **{name: getattr(after, name) for name in touched})

        return self.change(before.id, merge)

    def add_alias(self, actor_id: str, alias: Alias, instead_of: str = "") -> Edited:
        """Give an actor another name; one that it has already, or `instead_of`, becomes this one."""
        if alias.kind == "native" and not alias.script:
            alias = replace(alias, script=guess_script(alias.name))

        def add(actor: Actor) -> Actor:
            if alias.name == actor.name:
                raise StoreError(f"{clean_line(alias.name)} is its name already", "an alias is another name")
            places = {known.name: place for place, known in enumerate(actor.aliases)}
            place = places.get(instead_of, places.get(alias.name, len(places)))
            return replace(actor, aliases=(*actor.aliases[:place], alias, *actor.aliases[place + 1 :]))

        return self.change(actor_id, add)

    def drop_alias(self, actor_id: str, name: str) -> Edited:
        """Take a name away. Raises: UnknownError if it isn't an alias of the actor."""

        def drop(actor: Actor) -> Actor:
            left = tuple(alias for alias in actor.aliases if alias.name != name)
            if left == actor.aliases:
                raise UnknownError(f"{clean_line(actor.name)} has no alias {clean_line(repr(name))}")
            return replace(actor, aliases=left)

        return self.change(actor_id, drop)

    def link(self, actor_id: str, tie: Affiliation, instead_of: Affiliation | None = None) -> Edited:
        """Say how an actor stands to another one; the same said before without more, or `instead_of`, becomes this.

        Raises: UnknownError if the other one isn't there.
        """
        other = self._store.get(tie.actor).id
        known = replace(tie, actor=other)

        def link(actor: Actor) -> Actor:
            old = instead_of or Affiliation(other, tie.role)
            held = [known if held == old else held for held in actor.affiliations]
            return replace(actor, affiliations=tuple(dict.fromkeys((*held, known))))

        return self.change(actor_id, link)

    def unlink(self, actor_id: str, role: AffiliationRole, other: str, tie: Affiliation | None = None) -> Edited:
        """Take back how an actor stands to another one: every time of it, or the one given as `tie`."""
        ids = {other}
        with suppress(UnknownError):  # it is gone, which is a good reason to take the link away
            ids.add(self._store.get(other).id)

        def unlink(actor: Actor) -> Actor:
            gone = [held for held in actor.affiliations if held.role == role and held.actor in ids]
            gone = [held for held in gone if tie in (None, held)]
            if not gone:
                raise UnknownError(f"{clean_line(actor.name)} has no link {role} {clean_line(repr(other))}")
            return replace(actor, affiliations=tuple(held for held in actor.affiliations if held not in gone))

        return self.change(actor_id, unlink)

    def merge(self, gone_id: str, kept_id: str) -> Edited:
        """Make two actors one; the id of the first leads to the second from now on."""
        gone, kept = self._store.get(gone_id), self._store.get(kept_id)
        if gone.id != gone_id:
            raise StoreError(f"{clean_line(gone_id)} was merged into {clean_line(gone.name)} already")
        merged = self._store.merge(kept.id, gone.id)
        self._changed()
        return Edited(merged, f"{gone.name} merged into {merged.name}", kept)

    def unmerge(self, gone_id: str) -> Edited:
        """Bring an actor back that was merged into another one."""
        back = self._store.unmerge(gone_id)
        self._changed()
        return Edited(back, f"{back.name} is an actor of its own again", back)

    def doubts(self, edited: Edited) -> tuple[str, ...]:
        """What a change made doubtful, a line each: names that link too much, or that another actor bears, too."""
        lists, actor, before = self._lists(), edited.actor, edited.before
        fresh = _strong_names(actor) - (_strong_names(before) if before else set())
        told = [p.text for p in check_reach(actor, fold_name, lists.common) if any(repr(n) in p.text for n in fresh)]
        for name in sorted(fresh):
            if fold_name(name) not in lists.shared:
                for other in self._bearers(name, actor):
                    told.append(f"“{name}” is a name of {other}, too: alone it stays open between them")
        return tuple(told)

    def why(self, actor: Actor, alias: Alias) -> str:
        """When a name links to its actor, in plain words."""
        kind = "its name" if alias.name == actor.name else f"{alias.kind.replace('_', ' ')} of {actor.name}"
        told = [f"“{alias.name}”: {kind}"]
        if alias.weak:
            told.append("never links by the name alone, only as who says something or is spoken of")
        else:
            told.append("links wherever it stands")
        dates = describe_dates(alias.since, alias.until)
        if dates:
            told.append(f"held {dates}, so that a text of another time links it less surely")
        others = [] if alias.weak else self._bearers(alias.name, actor)
        if others:
            told.append(f"{' and '.join(others)} bears it, too: where the text doesn't decide it stays open")
        return "; ".join(told)

    def _bearers(self, name: str, actor: Actor) -> list[str]:
        """The names of the other actors that bear a name."""
        folded = fold_name(name)
        others = (match.actor for match in self._find(name) if match.actor.id != actor.id)
        return [other.name for other in others if folded in map(fold_name, _strong_names(other))]

    def history(self, actor_id: str | None = None) -> tuple[Edit, ...]:
        """What was done lately, oldest first: to all actors, or to one."""
        edits = self._store.history()
        if actor_id is None:
            return edits
        ids = {actor_id}
        try:
            ids.add(self._store.get(actor_id).id)
        except UnknownError:  # one that was removed, or is new and undone, still has a history
            if not any(actor_id in edit.ids for edit in edits):
                raise
        return tuple(edit for edit in edits if ids & set(edit.ids))

    def undo(self) -> Edit:
        """Take the last change of an actor back."""
        edit = self._store.undo()
        self._changed()
        return edit

    def redo(self) -> Edit:
        """Do again what was undone last."""
        edit = self._store.redo()
        self._changed()
        return edit

    def render(self, actor: Actor) -> str:
        """An actor as a text to be edited."""
        return render_record(actor, get_args(AliasKind), get_args(AffiliationRole))

    def parse(self, text: str, actor: Actor) -> Actor:
        """An edited text as the actor that it was made from. Raises: StoreError, with the line or the field."""
        return parse_record(text, actor)

    def check(self, files: Iterable[Path] = (), *, layers: bool = False) -> tuple[Fault, ...]:
        """All that is wrong with the store, or with the actors of some files beside those of the store.

        Args: layers: whether imported lists are looked at, too; they are other people's to mend.
        """
        ids = {actor.id for actor in self._store.all()}
        known = {actor.id: actor for actor in (self._store.all() if layers else self._store.own())}
        faults: list[Fault] = []
        homes: dict[str, str] = {}
        given: list[Actor] = []
        for path in files:
            actors, errors = read_actor_file(path)
            name = clean_line(str(path))
            faults += [Fault(name, "", "file", error.message) for error in errors]
            homes |= {actor.id: name for actor in actors}
            given += actors
        ours = (actor for actor_id, actor in known.items() if actor_id not in homes)
        problems = self._check((*ours, *given), ids)
        if given or faults:
            problems = tuple(problem for problem in problems if problem.actor in homes)
        else:
            problems = (*problems, *self._check_redirects(ids))
        return (*faults, *(Fault(homes.get(p.actor, ""), p.actor, p.kind, p.text) for p in problems))

    def _check(self, actors: Sequence[Actor], ids: Collection[str]) -> tuple[Problem, ...]:
        lists, elsewhere = self._lists(), {*ids, *self._store.redirects}
        return check_actors(actors, fold_name, lists.common, lists.shared, elsewhere)

    def _check_redirects(self, known: Collection[str]) -> tuple[Problem, ...]:
        redirects = self._store.redirects
        return tuple(
            Problem(gone, "dangling", f"was merged into {kept!r}, which is no actor")
            for gone, kept in redirects.items()
            if kept not in known and kept not in redirects
        )

    def _refuse(self, after: Actor, before: Actor | None) -> None:
        """Raise for what is wrong with a record and wasn't before."""
        ids = self._store.ids()
        old = check_actor(before, ids) if before else ()
        for problem in check_actor(after, ids):
            if problem not in old:
                raise StoreError(clean_line(problem.text), "nothing was changed")


def _what_links(actor: Actor) -> Actor:
    """An actor without what no text is read by."""
    return replace(actor, summary="", notes="", provenance="", updated="", external_ids=())


def _strong_names(actor: Actor) -> set[str]:
    return {actor.name, *(alias.name for alias in actor.aliases if not alias.weak)}

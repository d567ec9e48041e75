"""The desk of these tests: it serves the sample, and keeps everything but actors and verdicts in memory."""

import json
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from tui_sample import ACTORS, TEXT, analyze, make_briefing

from briefreader.desk.editing import ActorEditing, NameLists
from briefreader.desk.sightings import Progress, Ways, look_through
from briefreader.desk.verdicts import Verdicts
from briefreader.errors import BriefreaderError, StoreError, UnknownError
from briefreader.locations import Locations
from briefreader.model.actor import Alias
from briefreader.model.analysis import Analysis, Claim
from briefreader.model.briefing import Briefing
from briefreader.model.mark import LibraryEntry, Mark
from briefreader.model.match import Match
from briefreader.model.span import Span
from briefreader.store.actors import ActorStore


class FakeDesk:
    """All groups of use cases; a test puts what it needs otherwise in the place of one, or of one of its methods.

    Attributes:
        briefings: those of the library by their ids; `places` where they were left.
        kept: the marks by their ids.
    """

    def __init__(self, *briefings: Briefing, broken: bool = False, writable: bool = True) -> None:
        self.briefings = {b.id: b for b in briefings}
        self.notices: tuple[str, ...] = () if writable else ("nothing can be kept: the home isn't writable",)
        self.locations = Locations(*[Path("home")] * 4)  # the tests run in a folder of their own
        self.writable = writable
        self.kept: dict[str, Mark] = {}
        self.places: dict[str, int] = {}
        self.state = FakeState(welcomed=True)
        self.analyzing = FakeAnalyzing(broken)
        self.finder = FakeFinder(self)
        self.opening = FakeOpening(self)
        self.library = FakeLibrary(self)
        self.marks = FakeMarks(self)
        self.sightings = FakeSightings(self)
        self.citing = FakeCiting()
        self.exporting = FakeExporting(self)

    @cached_property
    def actors(self) -> ActorStore:
        return ActorStore(Path("actors.json" if self.writable else "/proc/none/actors.json"), lambda: ACTORS)

    @cached_property
    def editing(self) -> ActorEditing:
        return ActorEditing(self.actors, self.finder.find, NameLists, lambda: None)

    @cached_property
    def verdicts(self) -> Verdicts:
        path = "verdicts.json" if self.writable else "/proc/none/verdicts.json"
        return Verdicts(Path(path), lambda actor: actor, lambda briefing: None)

    def check(self) -> None:
        """Raises: StoreError where nothing can be kept."""
        if not self.writable:
            raise StoreError("nothing can be kept", "the home isn't writable")


class FakeState(dict[str, Any]):
    """What is remembered."""

    def set(self, key: str, value: Any) -> bool:
        self[key] = json.loads(json.dumps(value))  # as it comes back from the disk
        return True


class FakeAnalyzing:
    """Finds what the sample says; `analyzed` counts how often."""

    def __init__(self, broken: bool) -> None:
        self.broken = broken
        self.analyzed = 0
        self.engine_notice = ""

    def analyze_unchecked(self, briefing: Briefing) -> Analysis:
        self.analyzed += 1
        if self.broken:
            raise RuntimeError("out of \x1b[31m steam")
        return analyze(briefing)


class FakeFinder:
    """Finds actors by any part of a name."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk

    def find(
        self,
        query: str,
        *,
        limit: int = 20,
        kind: str | None = None,
        as_of: str | None = None,
        wanted: Callable[[], bool] | None = None,
    ) -> tuple[Match, ...]:
        folded, found = query.casefold(), []
        for actor in self._desk.actors.all():
            if kind not in (None, actor.kind):
                continue
            for alias in (Alias(actor.name), *actor.aliases):
                at = alias.name.casefold().find(folded)
                if at >= 0:
                    why = {"acronym": "acronym", "former_name": "former_name"}.get(alias.kind, "words")
                    under = ((at, at + len(query)),)
                    found.append(Match(actor, alias.name, why, 90.0, under, alias.until))
                    break
        return tuple(found[:limit])


class FakeOpening:
    """Opens what the desk has, and plain files."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk

    def open(self, source: str | None) -> Briefing:
        try:
            return self._desk.briefings[source or next(iter(self._desk.briefings))]
        except KeyError:
            raise UnknownError(f"there is no briefing {source}") from None

    def finish(self, briefing: Briefing) -> Briefing:
        return briefing

    def sources(self, given: Iterable[str]) -> Iterable[str | BriefreaderError]:
        return [p for g in given for p in (sorted(map(str, Path(g).iterdir())) if Path(g).is_dir() else [g])]

    def load(self, source: str) -> Briefing:
        if not Path(source).exists():
            raise UnknownError(f"there is no file {source}")
        text = Path(source).read_text("utf8")
        return make_briefing(text, id="sha256:" + f"{abs(hash(text)):064x}"[:64], source=source)


class FakeLibrary:
    """The briefings of the desk."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk

    def entries(self) -> tuple[LibraryEntry, ...]:
        return tuple(
            LibraryEntry(b.id, b.title, b.source, b.published, self._desk.places.get(b.id, 0) / max(1, len(b.text)))
            for b in self._desk.briefings.values()
        )

    def keep(self, briefing: Briefing) -> LibraryEntry:
        self._desk.check()
        self._desk.briefings[briefing.id] = briefing
        return next(e for e in self.entries() if e.id == briefing.id)

    def remove(self, briefing_id: str) -> Briefing:
        self._desk.check()
        if briefing_id not in self._desk.briefings:
            raise UnknownError("it is gone")
        return self._desk.briefings.pop(briefing_id)

    def place(self, briefing_id: str) -> int | None:
        return self._desk.places.get(briefing_id)

    def keep_place(self, briefing: Briefing, offset: int) -> None:
        self._desk.check()
        self._desk.places[briefing.id] = offset


class FakeMarks:
    """The marks of the desk, numbered as they come."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk
        self._number = 0

    def of(self, briefing_id: str | None = None) -> tuple[Mark, ...]:
        found = (mark for mark in self._desk.kept.values() if briefing_id in (None, mark.briefing))
        return tuple(sorted(found, key=lambda mark: (mark.briefing, mark.span)))

    def add(self, briefing: Briefing, span: Span, *, tags: tuple[str, ...] = (), note: str = "") -> Mark:
        self._desk.check()
        self._number += 1
        return self.update(Mark(f"m{self._number}", briefing.id, span, span.of(briefing.text), tags=tags, note=note))

    def update(self, mark: Mark) -> Mark:
        self._desk.kept[mark.id] = mark
        return mark

    restore = update

    def remove(self, mark_id: str) -> None:
        del self._desk.kept[mark_id]


class FakeSightings:
    """Looks through the briefings of the desk."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk

    def of(self, actor_id: str) -> Iterator[Progress]:
        desk = self._desk
        analyze = desk.analyzing.analyze_unchecked
        ways = Ways(desk.opening.open, lambda b: None, analyze, lambda b: None, lambda b, a: a)
        return look_through(desk.library.entries(), ways, lambda linked: desk.actors.means(linked, actor_id))

    def cast(self, briefing_id: str) -> tuple[str, ...]:
        known = self._desk.briefings[briefing_id].text == TEXT
        return ("Harbour Defence Committee", "Salma Terrab") if known else ()


class FakeCiting:
    """Citations that are short."""

    def passage(self, briefing: Briefing, span: Span) -> str:
        return f"“{span.of(briefing.text)}” ({briefing.outlet})"

    def claim(self, briefing: Briefing, analysis: Analysis, claim: Claim) -> str:
        return f"claim {claim.id} ¶{claim.paragraph}"


class FakeExporting:
    """Documents that are short."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk

    def formats(self) -> tuple[str, ...]:
        return ("markdown", "jsonl", "webannotation")

    def render(self, form: str, *, briefing: str | None = None, tag: str | None = None) -> str:
        marks = [m for m in self._desk.marks.of(briefing) if tag is None or tag in m.tags]
        return f"# {form}\n\n" + "\n".join(f"> {' '.join(m.quote.split())}\n" for m in marks)

    def write(self, document: str, path: Path, *, overwrite: bool = False) -> Path:
        if path.exists() and not overwrite:
            raise StoreError("there already")
        path.write_text(document, "utf8")
        return path

"""One desk a reader: the stores, the finder and the engine, opened when they are first needed."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefreader.config import Config
from briefreader.errors import BriefreaderError, UnknownError
from briefreader.locations import Locations
from briefreader.model.actor import Actor, ActorKind
from briefreader.model.analysis import Analysis, Claim
from briefreader.model.briefing import Briefing
from briefreader.model.mark import LibraryEntry, Mark
from briefreader.model.match import Match
from briefreader.model.span import Span

if TYPE_CHECKING:
    from briefreader.desk.actor_lists import ActorLists
    from briefreader.desk.analyses import AnalysisCache
    from briefreader.desk.apart import Part, ReadingApart
    from briefreader.desk.editing import ActorEditing
    from briefreader.desk.seen import Progress
    from briefreader.desk.verdicts import Verdicts
    from briefreader.extract.engine import Engine
    from briefreader.search.match import ActorIndex
    from briefreader.store.actors import ActorStore
    from briefreader.store.library import LibraryStore
    from briefreader.store.marks import MarkStore
    from briefreader.store.state import StateStore

_FIRST = 300  # paragraphs of a briefing opened in a hurry
_CONTEXT = 32  # code points kept before and after a mark, enough to tell two equal quotes apart


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


class Desk:
    """The use cases of one user.

    Nothing is opened or imported before it is needed: `find` never loads an engine, `analyze` no library.

    Attributes:
        locations: where this user's files are.
        data: the folder of what ships with the program.
        config: the user's settings.
        engine_notice: why another engine reads than the settings name; "" before it is known, and where it doesn't.
    """

    def __init__(self, locations: Locations, data: Path, config: Config) -> None:
        self.locations = locations
        self.data = data
        self.config = config
        self.engine_notice = ""
        self._begun: set[str] = set()  # of the library, opened in a hurry

    @cached_property
    def actors(self) -> "ActorStore":
        """The actor store, with the seed merged in."""
        from briefreader.store.actors import ActorStore

        return ActorStore(self.locations.actors, self.data / "actors", layers=self.locations.layers)

    @cached_property
    def actor_lists(self) -> "ActorLists":
        """Importing and exporting of actors."""
        from briefreader.desk.actor_lists import ActorLists

        return ActorLists(self.actors, self.data)

    @cached_property
    def _library(self) -> "LibraryStore":
        from briefreader.store.library import LibraryStore

        return LibraryStore(self.locations.library, self.locations.briefings)

    @cached_property
    def _marks(self) -> "MarkStore":
        from briefreader.store.marks import MarkStore

        return MarkStore(self.locations.marks)

    @cached_property
    def verdicts(self) -> "Verdicts":
        """What the reader decided about findings."""
        from briefreader.desk.verdicts import Verdicts

        return Verdicts(self.locations.verdicts, self._resolve_actor, self.keep)

    def _name_actor(self, actor_id: str) -> str:
        known = self._resolve_actor(actor_id)
        return self.actor(known).name if known else ""

    def _resolve_actor(self, actor_id: str) -> str | None:
        try:
            return self.actors.get(actor_id).id
        except UnknownError:
            return None

    @cached_property
    def _state(self) -> "StateStore":
        from briefreader.store.state import StateStore

        return StateStore(self.locations.places)

    @cached_property
    def _index(self) -> "ActorIndex":
        from briefreader.search.opening import open_index

        return open_index(self.actors.roster(), fingerprint=self.actors.revision, cache=self.locations.names)

    @cached_property
    def engine(self) -> "Engine":
        """The engine that the settings name; the rules where the model can't be used, as `engine_notice` then says.

        Raises: UnknownError for a name that no engine has.
        """
        from briefreader.extract.engine import Resources, load_engine
        from briefreader.extract.gazetteer import Gazetteer
        from briefreader.extract.lexicon import load_lexicon
        from briefreader.search.fold import fold_name

        gazetteer = Gazetteer(self.actors.all(), fold_name)
        lexicon = load_lexicon((self.data / "lexicon", self.locations.config / "lexicon"))
        resources = Resources(gazetteer, lexicon, self.data / "model")
        try:
            return load_engine(self.config.engine, resources)
        except UnknownError:
            raise
        except BriefreaderError as error:
            self.engine_notice = f"{error.message}; the rules read alone"
            return load_engine("rules", resources)

    @property
    def notices(self) -> tuple[str, ...]:
        """What the user must be told: files set aside, nothing can be kept."""
        kept = () if self.writable else (f"nothing can be kept: {self.locations.data} can't be written",)
        return tuple(dict.fromkeys((*kept, *self.actors.notices, *self.library_notices)))

    @property
    def library_notices(self) -> tuple[str, ...]:
        """What the stores of briefings and marks have to tell."""
        return tuple(dict.fromkeys(n for s in (self._library, self._marks, self.verdicts) for n in s.notices))

    @property
    def writable(self) -> bool:
        """Whether marks and places can be kept."""
        return self._marks.writable and self._library.writable

    def sample(self) -> Path:
        """The bundled briefing."""
        return next(iter(sorted((self.data / "briefings").glob("*.txt"))))

    def open(
        self, source: str | None, *, published: str | None = None, data: bytes | None = None, hurry: bool = False
    ) -> Briefing:
        """A briefing to be read: a path, "-" with its bytes as `data`, or the id (or a beginning) of one kept.

        Without a source: the one read last, else the bundled one. In a hurry a very long one comes with its first
        paragraphs alone, unless it was left behind them; `finish` gives the whole.
        """
        if source is None:
            last = max(self.library(), key=lambda entry: entry.opened or entry.added, default=None)
            source = last.id if last else str(self.sample())
        briefing = self._open_kept(source, hurry) if data is None and not Path(source).exists() else None
        if briefing is None:
            briefing = self.load(source, published=published, data=data, hurry=hurry)
        if not briefing.is_whole and (self.place(briefing.id) or 0) > briefing.paragraphs[-1].span.end:
            return self.finish(briefing)
        return briefing

    def _open_kept(self, reference: str, hurry: bool) -> Briefing | None:
        try:
            briefing = self._library.load(self._library.find(reference).id, first=_FIRST if hurry else None)
        except UnknownError:
            return None  # the loader's own error says more of a path that isn't there
        if not briefing.is_whole:
            self._begun.add(briefing.id)
        return briefing

    def open_kept(self, briefing_id: str) -> Briefing:
        """A briefing of the library. Raises: UnknownError."""
        return self._library.load(briefing_id)

    def finish(self, briefing: Briefing) -> Briefing:
        """The whole of a briefing that was opened in a hurry."""
        from briefreader.ingest.load import finish_briefing

        if briefing.is_whole:
            return briefing
        return self._library.load(briefing.id) if briefing.id in self._begun else finish_briefing(briefing)

    def load(
        self, source: str, *, published: str | None = None, data: bytes | None = None, hurry: bool = False
    ) -> Briefing:
        """A briefing from a source, kept nowhere."""
        from briefreader.ingest.load import load_briefing

        return load_briefing(source, published=published, data=data, hurry=hurry)

    def sources(self, given: Iterable[str]) -> Iterable[str | BriefreaderError]:
        """The single sources behind what was given: folders walked, each failure in its place."""
        from briefreader.ingest.load import expand_sources

        return expand_sources(given)

    @cached_property
    def _analyses(self) -> "AnalysisCache":
        from briefreader.desk.analyses import AnalysisCache, stamp_reading

        return AnalysisCache(
            self.locations.analyses, stamp_reading(self.config.engine, self.data, self.locations.config)
        )

    def analyze(self, briefing: Briefing, *, kept: bool = True) -> Analysis:
        """Entities and claims of a briefing, with what the reader decided about them; `kept` as below."""
        return self.verdicts.decide(briefing, self.analyze_unchecked(briefing, kept=kept)).analysis

    def analyze_unchecked(self, briefing: Briefing, *, kept: bool = True) -> Analysis:
        """What an engine finds; with `kept` what it found before, where nothing has changed since."""
        known = self.recall_analysis(briefing) if kept else None
        if known is not None:
            return known
        found = self.engine(briefing)
        if kept and found.engine == self.config.engine:  # where another engine stood in, ask again
            self._analyses.save(briefing, self.actors.revision, found)
        return found

    def recall_analysis(self, briefing: Briefing) -> Analysis | None:
        """What was found in a briefing before, if nothing that it depends on has changed since."""
        return self._analyses.load(briefing, self.actors.revision)

    def analyze_part(self, briefing: Briefing, part: "Part") -> Analysis:
        """What an engine finds in some paragraphs, by themselves; in all for None."""
        from briefreader.desk.apart import take_part

        return self.analyze_unchecked(take_part(briefing, part), kept=part is None)

    def read_plain(self, briefing: Briefing) -> str:
        """A briefing with its findings as plain lines, for screen readers and pipes."""
        from briefreader.export.plain import render_plain

        return render_plain(briefing, self.analyze(briefing))

    def read_apart(self, briefing: Briefing) -> "ReadingApart":
        """A second process that reads a long briefing. Raises: BriefreaderError if there can be none."""
        from briefreader.desk.apart import ReadingApart

        return ReadingApart(briefing, self.locations, self.data, self.config)

    def seen(self, actor_id: str) -> "Iterator[Progress]":
        """What is known of an actor across the library, briefing by briefing, the newest first. Raises: StoreError."""
        from briefreader.desk.seen import Ways, look_through

        ways = Ways(
            self._library.load,
            self.recall_analysis,
            self.analyze_unchecked,
            self._analyses.load_any,
            lambda briefing, analysis: self.verdicts.decide(briefing, analysis).analysis,
        )
        return look_through(self.library(), ways, lambda linked: self.is_actor(linked, actor_id))

    def cast(self, briefing_id: str, most: int = 3) -> tuple[str, ...]:
        """The names of the actors mentioned most in a briefing; none where it wasn't analyzed yet.

        Raises: UnknownError if its text isn't kept; StoreError if something can't be read.
        """
        analysis = self.recall_analysis(self._library.load(briefing_id))
        linked = sorted((e for e in (analysis.entities if analysis else ()) if e.actor), key=lambda e: -len(e.mentions))
        return tuple({e.actor: e.name for e in reversed(linked)}[a] for a in dict.fromkeys(e.actor for e in linked))[
            :most
        ]

    def is_actor(self, linked: str | None, actor_id: str) -> bool:
        """Whether the id that something was linked to means an actor, also if the two became one since."""
        return linked is not None and (linked == actor_id or self._resolve_actor(linked) == actor_id)

    def find(
        self,
        query: str,
        *,
        limit: int = 20,
        kind: ActorKind | None = None,
        as_of: str | None = None,
        wanted: Callable[[], bool] | None = None,
    ) -> tuple[Match, ...]:
        """Actors that a query may mean, best first; none once nobody waits for them any more (`wanted`)."""
        return self._index.find(query, limit=limit, kind=kind, as_of=as_of, wanted=wanted)

    def actor(self, actor_id: str) -> Actor:
        """One actor. Raises: UnknownError."""
        return self.actors.get(actor_id)

    def add_actor(self, actor: Actor) -> Actor:
        """Keep a new actor; an empty id is made from the name. Returns it once the write is safe."""
        now = _now()
        new = replace(actor, created=now, updated=now, provenance=actor.provenance or "added by the user")
        return self.editing.add(new).actor

    @cached_property
    def editing(self) -> "ActorEditing":
        """Everything that changes actors."""
        from briefreader.desk.editing import ActorEditing, load_name_lists

        lexicon = (self.data / "lexicon", self.locations.config / "lexicon")
        return ActorEditing(self.actors, self.find, lambda: load_name_lists(lexicon), self.forget_actors)

    def forget_actors(self) -> None:
        """Build anew, when they are next needed, what was made of the actors as they were."""
        self.__dict__.pop("_index", None)
        self.__dict__.pop("engine", None)

    def library(self) -> tuple[LibraryEntry, ...]:
        """All briefings kept."""
        return self._library.entries()

    def keep(self, briefing: Briefing) -> LibraryEntry:
        """Put a briefing into the library; one that is there stays as it is."""
        return self._library.add(self.finish(briefing))

    def marks(self, briefing_id: str | None = None) -> tuple[Mark, ...]:
        """Marks of one briefing or of all, by place."""
        found = self._marks.all() if briefing_id is None else self._marks.of(briefing_id)
        return tuple(sorted(found, key=lambda mark: (mark.briefing, mark.span)))

    def add_mark(self, briefing: Briefing, span: Span, *, tags: tuple[str, ...] = (), note: str = "") -> Mark:
        """Mark a passage. Returns it, with its id, once it is safe on the disk.

        Raises: UnknownError if the span isn't in the text or is empty.
        """
        text = briefing.text
        if not 0 <= span.start < span.end <= len(text):
            raise UnknownError(
                f"there is no passage {span.start}..{span.end}", f"the text has {len(text)} characters, 0..{len(text)}"
            )
        self.keep(briefing)
        now = _now()
        return self._marks.add(
            Mark(
                id="",
                briefing=briefing.id,
                span=span,
                quote=span.of(text),
                prefix=text[max(0, span.start - _CONTEXT) : span.start],
                suffix=text[span.end : span.end + _CONTEXT],
                tags=tuple(sorted(set(tags))),
                note=note,
                created=now,
                updated=now,
            )
        )

    def update_mark(self, mark: Mark) -> Mark:
        """Keep a mark's changed tags or note."""
        return self._marks.update(replace(mark, tags=tuple(sorted(set(mark.tags))), updated=_now()))

    def restore_mark(self, mark: Mark) -> Mark:
        """Put a removed mark back as it was."""
        return self._marks.add(mark)

    def remove_mark(self, mark_id: str) -> None:
        """Forget a mark."""
        self._marks.remove(mark_id)

    def place(self, briefing_id: str) -> int | None:
        """The offset at which a briefing was left."""
        try:
            return self._library.find(briefing_id).place
        except UnknownError:
            return None

    def keep_place(self, briefing: Briefing, offset: int) -> None:
        """Remember where the reader is; a briefing that isn't in the library is put there.

        Raises: StoreError where nothing can be kept; ask `writable` before.
        """
        progress = min(1.0, offset / max(1, len(briefing.text)))
        self.keep(briefing)
        self._library.set_place(briefing.id, offset, progress)

    def recall(self, key: str) -> Any:
        """What was remembered, as JSON gives it back; None for nothing. It may be whatever somebody wrote there."""
        return self._state.get(key)

    def remember(self, key: str, value: Any) -> bool:
        """Remember something small for the next start, None to forget it; whether it could be written."""
        return self._state.set(key, value)

    def citation(self, briefing: Briefing, span: Span) -> str:
        """A passage with its citation, to be pasted."""
        from briefreader.desk.cite import render_citation

        return render_citation(briefing, span)

    def claim_line(self, briefing: Briefing, analysis: Analysis, claim: Claim) -> str:
        """A claim as a line for a report, after the template of the settings."""
        from briefreader.desk.cite import find_role, render_claim_line

        speaker = analysis.entity(claim.source.entity) if claim.source else None
        actor = self._resolve_actor(speaker.actor) if speaker and speaker.actor else None
        role = find_role(self.actor(actor), briefing.published, self._name_actor) if actor else ""
        return render_claim_line(briefing, analysis, claim, self.config.claim_line, role)

    def formats(self) -> tuple[str, ...]:
        """The formats that marks can be exported in."""
        from briefreader.export.registry import EXPORTERS

        return tuple(EXPORTERS)

    def resolve(self, reference: str) -> str:
        """The id of a briefing that is kept: of an id, a unique beginning of one, or a file's path."""
        path = Path(reference)
        if path.is_file():
            return self._library.find(self.load(reference).id).id
        return self._library.find(reference).id

    def export(self, form: str, *, briefing: str | None = None, tag: str | None = None) -> str:
        """The marks as a document: all, those of one briefing, those with a tag."""
        from briefreader.desk.exporting import collect_passages
        from briefreader.export.registry import render

        wanted = [m for m in self.marks(briefing) if tag is None or tag in m.tags]
        return render(form, collect_passages(wanted, self._library.load, self.analyze, self.actors.all()))

    def write_export(self, document: str, path: Path, *, overwrite: bool = False) -> Path:
        """Write a document. Raises: StoreError where a file is there already, or can't be written."""
        from briefreader.desk.exporting import write_document

        return write_document(document, path, overwrite=overwrite)

"""A briefing written for these tests, with what an engine would find in it, and the desk that serves it."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

from briefreader.desk.editing import ActorEditing, NameLists
from briefreader.desk.seen import Progress, Ways, look_through
from briefreader.desk.verdicts import Verdicts
from briefreader.errors import BriefreaderError, StoreError, UnknownError
from briefreader.locations import Locations
from briefreader.model.actor import Actor, Affiliation, Alias
from briefreader.model.analysis import Analysis, Claim, ClaimSource, Entity, Mention
from briefreader.model.briefing import Briefing, Paragraph
from briefreader.model.mark import LibraryEntry, Mark
from briefreader.model.match import Match
from briefreader.model.span import Span, trim
from briefreader.store.actors import ActorStore

TEXT = """Port authority rejects militia's account of the harbour fire

The Harbour Defence Committee (HDC), a militia that controls the eastern quays, said on Tuesday that a drone from a \
naval vessel had set two fuel tanks alight.

Salma Terrab, who heads the port authority, called the account “an invention”. She blamed the HDC for storing \
ammunition beside the tanks.

The navy has not commented.

Fishermen who keep their boats at the eastern quays told reporters that they had heard no drone. “There was one bang, \
then the second tank went up,” said one of them, who would give only his first name, Idris.

The HDC was formed out of the Quay Watch in 2021. Its spokesman, Omar Lakhdar, repeated on Wednesday that the \
committee stores no ammunition in the harbour and demanded that the Port Authority of Benghar withdraw its statement.

Terrab said that the authority would publish photographs of the burnt store within a week.
"""


def make_briefing(text: str = TEXT, **changes: object) -> Briefing:
    """A briefing of a text whose paragraphs are separated by blank lines."""
    paragraphs, at = [], 0
    for part in re.split(r"\n{2,}", text):
        at = text.index(part, at)
        span = trim(text, Span(at, at + len(part)))
        at += len(part)
        if not span:
            continue
        ends = [m.end() for m in re.finditer(r"[.!?”]+(?=\s+[A-Z“])", span.of(text))] or []
        edges = [0, *ends, len(span)]
        sentences = tuple(trim(text, Span(span.start + a, span.start + b)) for a, b in pairwise(edges) if a < b)
        kind = "headline" if not paragraphs else "body"
        paragraphs.append(Paragraph(len(paragraphs) + 1, span, kind, sentences))
    briefing = Briefing(
        id="sha256:" + "a1" * 32,
        source="harbour.txt",
        title=paragraphs[0].span.of(text) if paragraphs else "empty",
        published="2025-06-03",
        language="en",
        text=text,
        paragraphs=tuple(paragraphs),
        outlet="Coast Wire",
    )
    return replace(briefing, **changes)


def _spans(text: str, *words: str, start: int = 0) -> tuple[Span, ...]:
    found = []
    for word in words:
        at = text.index(word, start)
        found.append(Span(at, at + len(word)))
    return tuple(found)


def analyze(briefing: Briefing) -> Analysis:
    """What is in `TEXT`; nothing for any other text."""
    text = briefing.text
    if text != TEXT:
        return Analysis(briefing.id, "test", (), ())

    def entity(key: str, name: str, kind: str, *words: str, actor: str | None = None, **more: object) -> Entity:
        mentions = []
        for word in words:
            for found in re.finditer(rf"\b{re.escape(word)}\b", text):
                span = Span(*found.span())
                if not any(span.overlaps(m.span) for m in mentions):
                    which = "acronym" if word.isupper() else "name" if word[0].isupper() else "title"
                    mentions.append(Mention(span, which, briefing.paragraph_at(span.start).number))
        mentions.sort(key=lambda m: m.span)
        return Entity(key, name, kind, "", actor, 90 if actor else 0, tuple(mentions), **more)

    entities = (
        entity("e1", "Port Authority of Benghar", "organisation", "Port Authority of Benghar", "Port authority",
               "port authority", candidates=("benghar-port", "benghar-harbour-board")),
        entity("e2", "Harbour Defence Committee", "organisation", "Harbour Defence Committee", "HDC", actor="hdc"),
        entity("e3", "eastern quays", "location", "eastern quays"),
        entity("e4", "Salma Terrab", "person", "Salma Terrab", "Terrab", actor="salma-terrab"),
        entity("e5", "navy", "organisation", "navy"),
        entity("e6", "Omar Lakhdar", "person", "Omar Lakhdar"),
        entity("e7", "Idris", "person", "Idris"),
        entity("e8", "Tuesday", "temporal", "Tuesday"),
        entity("e9", "two fuel tanks", "quantity", "two fuel tanks"),
        entity("e10", "drone", "weapon", "drone"),
        entity("e11", "Quay Watch", "organisation", "Quay Watch", actor="hdc"),
    )  # fmt: skip
    second = briefing.paragraphs[1].span.start
    third = briefing.paragraphs[2].span.start

    def claim(
        key: str, number: int, stance: str, who: tuple[str, str], cue: str, content: str, **more: object
    ) -> Claim:
        start = briefing.paragraphs[number - 1].span.start
        source = ClaimSource(_spans(text, who[0], start=start) if who[0] else (), who[1] or None)
        return Claim(key, number, stance, False, False, source if any(who) else None,
                     _spans(text, cue, start=start), _spans(text, content, start=start) if content else (),
                     **more)  # fmt: skip

    claims = (
        claim("c1", 2, "accuses", ("The Harbour Defence Committee (HDC)", "e2"), "said",
              "that a drone from a naval vessel had set two fuel tanks alight", targets=("e5",)),
        claim("c2", 3, "denies", ("Salma Terrab", "e4"), "called", "the account “an invention”",
              quotes=_spans(text, "an invention", start=third), replies_to=("c1",)),
        claim("c3", 3, "accuses", ("She", "e4"), "blamed", "the HDC for storing ammunition beside the tanks",
              targets=("e2",)),
        claim("c4", 4, "no_comment", ("The navy", "e5"), "has not commented", "", replies_to=("c1",)),
        claim("c5", 5, "denies", ("Fishermen who keep their boats at the eastern quays", ""), "told reporters",
              "that they had heard no drone", replies_to=("c1",)),
        claim("c6", 6, "denies", ("Its spokesman, Omar Lakhdar", "e6"), "repeated",
              "that the committee stores no ammunition in the harbour", replies_to=("c3",)),
        claim("c7", 6, "urges", ("Its spokesman, Omar Lakhdar", "e6"), "demanded",
              "that the Port Authority of Benghar withdraw its statement", targets=("e1",)),
        claim("c8", 7, "pledges", ("Terrab", "e4"), "said",
              "that the authority would publish photographs of the burnt store within a week"),
    )  # fmt: skip
    assert second < third
    return Analysis(briefing.id, "test", entities, claims)


ACTORS = (
    Actor(
        "hdc", "Harbour Defence Committee", "armed_group",
        aliases=(Alias("HDC", "acronym"), Alias("Quay Watch", "former_name", since="2014", until="2021-05"),
                 Alias("لجنة الدفاع عن الميناء", "native", script="Arab", language="ar"),
                 Alias("the Committee", "nickname", weak=True)),
        affiliations=(Affiliation("omar-lakhdar", "allied_with"),
                      Affiliation("benghar-port", "opposed_to", since="2022")),
        country="BG", summary="An armed group of dock workers that holds the eastern quays of Benghar; it was formed "
        "out of the Quay Watch and lives on berthing fees.", provenance="written for the tests",
        external_ids=(("wikidata", "Q0"),),
    ),
    Actor("salma-terrab", "Salma Terrab", "person", summary="Head of the port authority.",
          affiliations=(Affiliation("benghar-port", "leads", "director", since="2023-02-01"),)),
    Actor("omar-lakhdar", "Omar Lakhdar", "person"),
    Actor("benghar-port", "Port Authority of Benghar", "government_body"),
)  # fmt: skip


class FakeDesk:
    """The desk of these tests: everything in memory.

    Attributes:
        written: what was written, by path.
        copied: what was asked for as citations.
    """

    def __init__(self, *briefings: Briefing, broken: bool = False, writable: bool = True) -> None:
        self.briefings = {b.id: b for b in briefings}
        self.notices: tuple[str, ...] = () if writable else ("nothing can be kept: the home isn't writable",)
        self.engine_notice = ""
        self.locations = Locations(*[Path("home")] * 4)  # the tests run in a folder of their own
        self.writable = writable
        self.kept: dict[str, Mark] = {}
        self.places: dict[str, int] = {}
        self.broken = broken
        self.state: dict[str, str] = {"welcomed": "true"}
        self.analyzed = 0
        self._number = 0

    @cached_property
    def actors(self) -> ActorStore:
        return ActorStore(Path("actors.json" if self.writable else "/proc/none/actors.json"), lambda: ACTORS)

    @cached_property
    def editing(self) -> ActorEditing:
        return ActorEditing(self.actors, self.find, NameLists, lambda: None)

    @cached_property
    def verdicts(self) -> Verdicts:
        path = "verdicts.json" if self.writable else "/proc/none/verdicts.json"
        return Verdicts(Path(path), lambda actor: actor, lambda briefing: None)

    def open(self, source: str | None) -> Briefing:
        try:
            return self.briefings[source or next(iter(self.briefings))]
        except KeyError:
            raise UnknownError(f"there is no briefing {source}") from None

    def analyze(self, briefing: Briefing) -> Analysis:
        self.analyzed += 1
        if self.broken:
            raise RuntimeError("out of \x1b[31m steam")
        return analyze(briefing)

    def analyze_unchecked(self, briefing: Briefing) -> Analysis:
        return self.analyze(briefing)

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
        for actor in self.actors.all():
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

    def seen(self, actor_id: str) -> Iterator[Progress]:
        ways = Ways(self.open, lambda b: None, self.analyze, lambda b: None, lambda b, a: a)
        return look_through(self.library(), ways, lambda linked: self.is_actor(linked, actor_id))

    def is_actor(self, linked: str | None, actor_id: str) -> bool:
        return linked is not None and self.actors.redirects.get(linked, linked) == actor_id

    def actor(self, actor_id: str) -> Actor:
        return self.actors.get(actor_id)

    def marks(self, briefing_id: str | None = None) -> tuple[Mark, ...]:
        return tuple(
            sorted(
                (m for m in self.kept.values() if briefing_id in (None, m.briefing)), key=lambda m: (m.briefing, m.span)
            )
        )

    def _check(self) -> None:
        if not self.writable:
            raise StoreError("nothing can be kept", "the home isn't writable")

    def add_mark(self, briefing: Briefing, span: Span, *, tags: tuple[str, ...] = (), note: str = "") -> Mark:
        self._check()
        self._number += 1
        mark = Mark(f"m{self._number}", briefing.id, span, span.of(briefing.text), tags=tags, note=note)
        self.kept[mark.id] = mark
        return mark

    def update_mark(self, mark: Mark) -> Mark:
        self.kept[mark.id] = mark
        return mark

    restore_mark = update_mark

    def remove_mark(self, mark_id: str) -> None:
        del self.kept[mark_id]

    def place(self, briefing_id: str) -> int | None:
        return self.places.get(briefing_id)

    def keep_place(self, briefing: Briefing, offset: int) -> None:
        self._check()
        self.places[briefing.id] = offset

    def sources(self, given: Iterable[str]) -> Iterable[str | BriefreaderError]:
        return [p for g in given for p in (sorted(map(str, Path(g).iterdir())) if Path(g).is_dir() else [g])]

    def load(self, source: str) -> Briefing:
        if not Path(source).exists():
            raise UnknownError(f"there is no file {source}")
        text = Path(source).read_text("utf8")
        return make_briefing(text, id="sha256:" + f"{abs(hash(text)):064x}"[:64], source=source)

    def keep(self, briefing: Briefing) -> LibraryEntry:
        self._check()
        self.briefings[briefing.id] = briefing
        return next(e for e in self.library() if e.id == briefing.id)

    def cast(self, briefing_id: str) -> tuple[str, ...]:
        return ("Harbour Defence Committee", "Salma Terrab") if self.briefings[briefing_id].text == TEXT else ()

    def recall(self, key: str) -> Any:
        return json.loads(self.state.get(key, "null"))

    def remember(self, key: str, value: Any) -> bool:
        self.state[key] = json.dumps(value)
        return self.writable

    def citation(self, briefing: Briefing, span: Span) -> str:
        return f"“{span.of(briefing.text)}” ({briefing.outlet})"

    def claim_line(self, briefing: Briefing, analysis: Analysis, claim: Claim) -> str:
        return f"claim {claim.id} ¶{claim.paragraph}"

    def formats(self) -> tuple[str, ...]:
        return ("markdown", "jsonl", "webannotation")

    def export(self, form: str, *, briefing: str | None = None, tag: str | None = None) -> str:
        marks = [m for m in self.marks(briefing) if tag is None or tag in m.tags]
        return f"# {form}\n\n" + "\n".join(f"> {' '.join(m.quote.split())}\n" for m in marks)

    def write_export(self, document: str, path: Path, *, overwrite: bool = False) -> Path:
        if path.exists() and not overwrite:
            raise StoreError("there already")
        path.write_text(document, "utf8")
        return path

    def library(self) -> tuple[LibraryEntry, ...]:
        return tuple(
            LibraryEntry(b.id, b.title, b.source, b.published, self.places.get(b.id, 0) / max(1, len(b.text)))
            for b in self.briefings.values()
        )

"""Analyses kept in the cache folder: a briefing that was read once is understood at once the next time."""

import json
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

import briefreader
from briefreader.model.analysis import Analysis, Claim, ClaimDate, ClaimSource, Entity, Mention
from briefreader.model.briefing import Briefing
from briefreader.model.contract import render_analysis
from briefreader.model.span import Span

_KEPT = 300  # analyses; a briefing's takes about 30 kB
_LARGEST = 8_000_000  # bytes of one; what is larger is analyzed anew rather than filling the folder


def stamp_reading(engine: str, data: Path, config: Path) -> str:
    """Changes when what a reading depends on does: the engine, its files, the word lists, the code."""
    package = Path(briefreader.__file__).parent
    folders = (data / "model", data / "lexicon", config / "lexicon", package / "extract", package / "model")
    told = [engine]
    for folder in folders:
        with suppress(OSError):
            stats = sorted((str(p.relative_to(folder)), p.stat()) for p in folder.rglob("*.*") if p.suffix != ".pyc")
            told += [f"{name}:{stat.st_size}:{stat.st_mtime_ns}" for name, stat in stats]
    return sha256("\n".join(told).encode("utf8", "surrogateescape")).hexdigest()


class AnalysisCache:
    """What engines found, by everything that it depends on. Nothing in it is missed when it is deleted."""

    def __init__(self, folder: Path, depends_on: str) -> None:
        """A cache in a folder, made when needed; what was kept under another `depends_on` isn't found."""
        self._folder = folder
        self._depends_on = depends_on

    def _path(self, briefing: Briefing, actors: str) -> Path:
        return self._folder / f"{self._stem(briefing)}-{sha256(actors.encode('utf8')).hexdigest()[:24]}.json"

    def _stem(self, briefing: Briefing) -> str:
        """What the analyses of a briefing have in common, whatever the actors were."""
        told_of = (briefing.id, briefing.source, briefing.title, briefing.published, briefing.language, briefing.outlet)
        cuts = [(p.number, p.kind, *_pair(p.span), *map(_pair, p.sentences)) for p in briefing.paragraphs]
        told = sha256(repr((self._depends_on, told_of, cuts)).encode("utf8", "surrogatepass"))
        told.update(briefing.text.encode("utf8", "surrogatepass"))
        return told.hexdigest()

    def load(self, briefing: Briefing, actors: str) -> Analysis | None:
        """What was kept of a briefing, read with the actors of a revision; None where there is nothing of use."""
        return _read(self._path(briefing, actors))

    def load_any(self, briefing: Briefing) -> Analysis | None:
        """What was kept of a briefing last, whatever the actors were then; None where there is nothing of use."""
        try:
            kept = max(self._folder.glob(f"{self._stem(briefing)}-*.json"), key=lambda p: p.stat().st_mtime_ns)
        except (OSError, ValueError):  # none at all, or gone in this moment
            return None
        return _read(kept)

    def save(self, briefing: Briefing, actors: str, analysis: Analysis) -> None:
        """Keep an analysis if that is possible; the oldest ones go."""
        record = render_analysis(briefing, analysis)
        record["briefing"] = {"id": briefing.id}
        written = json.dumps(record, separators=(",", ":")).encode()
        if len(written) > _LARGEST:
            return
        path = self._path(briefing, actors)
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            unfinished = path.with_name(f"{path.stem}.{uuid4().hex[:8]}.part")
            unfinished.touch(mode=0o600)
            unfinished.write_bytes(written)
            unfinished.replace(path)
            self._prune()

    def _prune(self) -> None:
        files = sorted(self._folder.iterdir(), key=lambda p: p.stat().st_mtime_ns)
        for path in files[:-_KEPT]:
            path.unlink(missing_ok=True)


def _read(path: Path) -> Analysis | None:
    try:
        return parse_analysis(json.loads(path.read_bytes()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _pair(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _spans(pairs: Iterable[list[int]]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in pairs)


def parse_analysis(record: dict[str, Any]) -> Analysis:
    """An analysis from the JSON object of the contract; the inverse of `render_analysis`, but for the text.

    Raises: KeyError, TypeError, ValueError for what isn't one.
    """
    return Analysis(
        record["briefing"]["id"],
        record["engine"],
        tuple(map(_parse_entity, record["entities"])),
        tuple(map(_parse_claim, record["claims"])),
    )


def _parse_entity(record: dict[str, Any]) -> Entity:
    return Entity(
        id=record["id"],
        name=record["name"],
        type=record["type"],
        subtype=record["subtype"] or "",
        actor=record["actor"],
        score=record["score"],
        mentions=tuple(Mention(Span(m["start"], m["end"]), m["kind"], m["paragraph"]) for m in record["mentions"]),
        why=record["why"],
        candidates=tuple(record["candidates"]),
    )


def _parse_claim(record: dict[str, Any]) -> Claim:
    source, date = record["source"], record["date"]
    return Claim(
        id=record["id"],
        paragraph=record["paragraph"],
        stance=record["stance"],
        repeated=record["repeated"],
        hedged=record["hedged"],
        source=ClaimSource(_spans(source["spans"]), source["entity"]) if source else None,
        cue=_spans(record["cue"]["spans"]),
        content=_spans(record["content"]["spans"]),
        quotes=_spans(record["quotes"]),
        targets=tuple(record["targets"]),
        via=record["via"],
        date=ClaimDate(date["text"], date["iso"]) if date else None,
        replies_to=tuple(record["replies_to"]),
    )

"""From marks to documents on the disk."""

import os
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from briefreader.errors import StoreError, UnknownError
from briefreader.model.actor import Actor
from briefreader.model.analysis import Analysis
from briefreader.model.briefing import Briefing
from briefreader.model.clean import clean_line
from briefreader.model.mark import Mark
from briefreader.model.passage import Passage

if TYPE_CHECKING:
    from briefreader.desk.analyzing import Analyzing
    from briefreader.desk.marks import Marks
    from briefreader.desk.opening import Opening
    from briefreader.store.actors import ActorStore


class Exporting:
    """Makes documents.

    Args:
        marks: what is exported; `opening` has the briefings that it is from.
        analyzing: gives what was found in them.
        actors: whom it was linked to.
    """

    def __init__(self, marks: "Marks", opening: "Opening", analyzing: "Analyzing", actors: "ActorStore") -> None:
        self._marks = marks
        self._opening = opening
        self._analyzing = analyzing
        self._actors = actors

    def formats(self) -> tuple[str, ...]:
        """The formats that marks can be exported in."""
        from briefreader.export.registry import EXPORTERS

        return tuple(EXPORTERS)

    def render(self, form: str, *, briefing: str | None = None, tag: str | None = None) -> str:
        """The marks as a document: all, those of one briefing, those with a tag."""
        from briefreader.export.registry import render

        wanted = [mark for mark in self._marks.of(briefing) if tag is None or tag in mark.tags]
        load, analyze = self._opening.open_kept, self._analyzing.analyze
        return render(form, collect_passages(wanted, load, analyze, self._actors.all()))

    def render_plain(self, briefing: Briefing) -> str:
        """A briefing with its findings as plain lines, for screen readers and pipes."""
        from briefreader.export.plain import render_plain

        return render_plain(briefing, self._analyzing.analyze(briefing))

    def write(self, document: str, path: Path, *, overwrite: bool = False) -> Path:
        """Write a document. Raises: StoreError where a file is there already, or can't be written."""
        return write_document(document, path, overwrite=overwrite)


def collect_passages(
    marks: Iterable[Mark],
    load: Callable[[str], Briefing],
    analyze: Callable[[Briefing], Analysis],
    actors: Iterable[Actor],
) -> tuple[Passage, ...]:
    """Each mark with its briefing, what was found in it and the actors concerned; each briefing is analyzed once.

    Marks of a briefing that is no longer kept are left out.
    """
    by_id = {actor.id: actor for actor in actors}
    seen: dict[str, tuple[Briefing, Analysis, tuple[Actor, ...]]] = {}
    passages = []
    for mark in marks:
        if mark.briefing not in seen:
            try:
                briefing = load(mark.briefing)
            except UnknownError:
                continue
            analysis = analyze(briefing)
            linked = tuple(by_id[e.actor] for e in analysis.entities if e.actor in by_id)
            seen[mark.briefing] = (briefing, analysis, linked)
        passages.append(Passage(mark, *seen[mark.briefing]))
    return tuple(passages)


def write_document(document: str, path: Path, *, overwrite: bool) -> Path:
    """Write a document beside its place and move it there, so that a full disk leaves no half of one.

    Raises: StoreError where a file is there and may not be overwritten, or the folder can't be written.
    """
    path = path.expanduser()
    shown = clean_line(str(path))
    if path.is_dir():
        raise StoreError(f"{shown} is a folder", "name a file in it")
    if path.exists() and not overwrite:
        raise StoreError(f"{shown} is there already", "choose another name, or say that it may be overwritten")
    if path.exists() and not path.is_file():
        path.write_text(document, "utf8")  # a device or a pipe can't be replaced
        return path
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:32]}.", dir=path.parent)
    except OSError as error:
        raise StoreError(f"{shown} can't be written", clean_line(error.strerror or "try another folder")) from None
    try:
        with os.fdopen(handle, "w", encoding="utf8", newline="\n") as file:
            file.write(document)
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o600
        Path(temporary).chmod(mode)
        Path(temporary).replace(path)
    except OSError as error:
        Path(temporary).unlink(missing_ok=True)
        raise StoreError(f"{shown} can't be written", clean_line(error.strerror or "try another folder")) from None
    return path

"""The reader's marks: kept, changed, taken away."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from briefreader.errors import UnknownError
from briefreader.model.briefing import Briefing
from briefreader.model.mark import Mark
from briefreader.model.span import Span
from briefreader.store.ids import now_in_utc
from briefreader.store.marks import MarkStore

_CONTEXT = 32  # code points kept before and after a mark, enough to tell two equal quotes apart


class Marks:
    """All marks of one user.

    Args:
        path: `marks.json`.
        keep: puts a briefing into the library, so that what was marked in it can be read again.
    """

    def __init__(self, path: Path, keep: Callable[[Briefing], object]) -> None:
        self._store = MarkStore(path)
        self._keep = keep

    @property
    def writable(self) -> bool:
        """Whether marks can be kept."""
        return self._store.writable

    @property
    def notices(self) -> tuple[str, ...]:
        """What the store has to tell."""
        return self._store.notices

    def of(self, briefing_id: str | None = None) -> tuple[Mark, ...]:
        """Marks of one briefing or of all, by place."""
        found = self._store.all() if briefing_id is None else self._store.of(briefing_id)
        return tuple(sorted(found, key=lambda mark: (mark.briefing, mark.span)))

    def add(self, briefing: Briefing, span: Span, *, tags: tuple[str, ...] = (), note: str = "") -> Mark:
        """Mark a passage. Returns it, with its id, once it is safe on the disk.

        Raises: UnknownError if the span isn't in the text or is empty.
        """
        text = briefing.text
        if not 0 <= span.start < span.end <= len(text):
            raise UnknownError(
                f"there is no passage {span.start}..{span.end}", f"the text has {len(text)} characters, 0..{len(text)}"
            )
        self._keep(briefing)
        now = now_in_utc()
        return self._store.add(
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

    def update(self, mark: Mark) -> Mark:
        """Keep a mark's changed tags or note."""
        return self._store.update(replace(mark, tags=tuple(sorted(set(mark.tags))), updated=now_in_utc()))

    def restore(self, mark: Mark) -> Mark:
        """Put a removed mark back as it was."""
        return self._store.add(mark)

    def remove(self, mark_id: str) -> None:
        """Forget a mark. Raises: UnknownError."""
        self._store.remove(mark_id)

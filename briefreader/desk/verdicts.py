"""The reader's verdicts: kept, changed, and laid over what a machine found."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from briefreader.desk.deciding import Decided, Resolve, decide
from briefreader.errors import UnknownError
from briefreader.model.analysis import Analysis
from briefreader.model.briefing import Briefing
from briefreader.model.verdict import Verdict
from briefreader.store.ids import now_in_utc
from briefreader.store.verdicts import VerdictStore


class Verdicts:
    """All verdicts of one user.

    Args:
        path: `verdicts.json`.
        resolve: the id of an actor as it is now.
        keep: puts a briefing into the library, so that what was decided about it can be read again.
    """

    def __init__(self, path: Path, resolve: Resolve, keep: Callable[[Briefing], object]) -> None:
        self._store = VerdictStore(path)
        self._resolve = resolve
        self._keep = keep

    @property
    def notices(self) -> tuple[str, ...]:
        """What the store has to tell."""
        return self._store.notices

    def of(self, briefing_id: str | None = None) -> tuple[Verdict, ...]:
        """The verdicts on one briefing, or all; oldest first."""
        return self._store.all() if briefing_id is None else self._store.of(briefing_id)

    def decide(self, briefing: Briefing, analysis: Analysis) -> Decided:
        """What a machine found, as the reader has it."""
        verdicts = self._store.all()
        return decide(briefing, analysis, verdicts, self._resolve) if verdicts else Decided(analysis)

    def find_orphans(self, load: Callable[[str], Briefing]) -> frozenset[str]:
        """The ids of the verdicts that have lost their place.

        Args: load: gives a briefing by its id; a UnknownError says that it isn't kept.
        """
        lost: set[str] = set()
        for briefing_id in dict.fromkeys(v.briefing for v in self._store.all()):
            verdicts = self.of(briefing_id)
            try:
                briefing = load(briefing_id)
            except UnknownError:
                lost.update(v.id for v in verdicts)
            else:
                nothing = Analysis(briefing_id, "", (), ())
                lost.update(v.id for v in decide(briefing, nothing, verdicts, self._resolve).orphans)
        return frozenset(lost)

    def add(self, briefing: Briefing, verdict: Verdict) -> Verdict:
        """Keep a new verdict. Returns it, with its id, once it is safe on the disk."""
        self._keep(briefing)
        now = now_in_utc()
        return self._store.add(replace(verdict, created=now, updated=now))

    def update(self, verdict: Verdict) -> Verdict:
        """Put a verdict in the place of the one with its id."""
        return self._store.update(replace(verdict, updated=now_in_utc()))

    def restore(self, verdict: Verdict) -> Verdict:
        """Put a removed verdict back as it was."""
        return self._store.add(verdict)

    def remove(self, verdict_id: str) -> Verdict:
        """Forget a verdict. Returns it. Raises: UnknownError."""
        gone = self._store.get(verdict_id)
        self._store.remove(verdict_id)
        return gone

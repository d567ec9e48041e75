"""The reader's verdicts, and every change to them, done and undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefreader.model.briefing import Briefing
from briefreader.tui.history import History, RecordChange

if TYPE_CHECKING:
    from briefreader.desk.deciding import Decided
    from briefreader.desk.desk import Desk
    from briefreader.model.analysis import Analysis
    from briefreader.model.verdict import Verdict

_WORDS = {"accept": "accepting", "reject": "rejecting", "correct": "correcting", "add": "adding"}


class Deciding:
    """The verdicts of one user at one desk.

    Every method that changes something raises the desk's StoreError where it can't be kept; nothing has changed then.

    Attributes:
        turns: counts up with every change, so that a screen knows when it shows what no longer holds.
    """

    def __init__(self, desk: Desk, history: History) -> None:
        """Args: history: where what can be undone is remembered, with that of others."""
        self._desk = desk
        self._history = history
        self.turns = 0

    def decide(self, briefing: Briefing, machine: Analysis) -> Decided:
        """What a machine found, as the reader has it."""
        return self._desk.verdicts.decide(briefing, machine)

    def keep(self, briefing: Briefing, verdict: Verdict, before: Verdict | None) -> Verdict:
        """Keep a verdict in the place of the one on the same finding, if there is one."""
        verdicts = self._desk.verdicts
        if before is None:
            after = verdicts.add(briefing, verdict)
        else:
            after = verdicts.update(replace(verdict, id=before.id, created=before.created))
        return self._did(before, after)

    def take_back(self, verdict: Verdict) -> None:
        """Let the machine's finding stand again, or be none where there was none."""
        self._desk.verdicts.remove(verdict.id)
        self._did(verdict, None)

    def _did(self, before: Verdict | None, after: Verdict | None) -> Verdict:
        self.turns += 1
        verdict = after or before
        assert verdict is not None
        what = f"{_WORDS[verdict.deed] if after else 'taking back'} the {verdict.about}"
        self._history.did(RecordChange(self, before, after, what))
        return verdict

    def restore(self, record: Verdict) -> None:
        """Put a removed verdict back."""
        self._desk.verdicts.restore(record)
        self.turns += 1

    def update(self, record: Verdict) -> None:
        """Put a verdict in the place of the one with its id."""
        self._desk.verdicts.update(record)
        self.turns += 1

    def remove(self, record_id: str) -> None:
        """Forget a verdict."""
        self._desk.verdicts.remove(record_id)
        self.turns += 1

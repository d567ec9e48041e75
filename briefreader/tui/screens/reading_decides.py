"""What the reader decides about findings, accepted or rejected as they are; all of it can be undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefreader.errors import BriefreaderError
from briefreader.tui.findings import choose_source
from briefreader.tui.screens.reading_points import Points

if TYPE_CHECKING:
    from briefreader.model.analysis import Claim, Entity
    from briefreader.model.verdict import Deed, Verdict


class Decides(Points):
    """Commands that decide, and how what was decided is kept."""

    def action_accept(self) -> None:
        """The finding here is right as it is."""
        from briefreader.model.analysis import Claim

        if self.wait_for_findings(self.action_accept):
            return
        finding = self.finding_here()
        if finding is None or self.findings is None:
            self.tell_none()
        elif finding.checked:
            self.tell(f"{finding.checked} already: {self.words_of(finding)}")
        elif isinstance(finding, Claim):
            self.decide_claim(finding, "accept")
        else:
            self.decide_entity(finding, "accept")

    def action_reject(self) -> None:
        """The finding here is wrong: a claim is none; an entity isn't the actor, or, without one, is none."""
        from briefreader.model.analysis import Claim

        if self.wait_for_findings(self.action_reject):
            return
        finding = self.finding_here()
        if finding is None:
            self.tell_none()
        elif isinstance(finding, Claim) or finding.actor is None:
            self.reject(finding)
        elif self.verdict_on(finding) is None:
            self.decide_entity(replace(finding, actor=None), "reject", link=True)
        else:
            self.decide_link(finding, None)

    def verdict_on(self, finding: Claim | Entity) -> Verdict | None:
        """What the reader decided about a finding."""
        from briefreader.model.analysis import Claim

        if self.findings is None:
            return None
        decided = self.findings.decided
        return (decided.claims if isinstance(finding, Claim) else decided.entities).get(finding.id)

    def decide_claim(self, claim: Claim, deed: Deed) -> None:
        """Keep that a claim is as given."""
        findings, before = self.findings, self.verdict_on(claim)
        if findings is None:
            return
        if before is not None and before.deed == "add" and deed != "reject":
            deed = "add"
        machine = next((c for c in findings.machine.claims if c.id == claim.id), None)
        from briefreader.desk.judging import judge_claim

        verdict = judge_claim(self.briefing, findings.analysis, claim, deed, was=machine.stance if machine else "")
        self._keep(verdict, before, self.words_of(claim))

    def decide_entity(self, entity: Entity, deed: Deed, *, link: bool = False) -> None:
        """Keep that an entity is as given; `link`: only whom it is tied to."""
        findings, before = self.findings, self.verdict_on(entity)
        if findings is None:
            return
        if before is not None and deed != "reject":
            deed = "add" if before.deed == "add" else deed
            link = link and before.about == "link"
        machine = findings.machine.entity(entity.id)
        was = (machine.actor if machine else None) or ""
        from briefreader.desk.judging import judge_entity

        verdict = judge_entity(self.briefing, entity, deed, about="link" if link else "entity", was=was)
        words = f"{entity.name} isn't {self.name_of(was)}" if deed == "reject" and link else self.words_of(entity)
        self._keep(verdict, before, words)

    def _keep(self, verdict: Verdict, before: Verdict | None, words: str) -> None:
        try:
            self.session.deciding.keep(self.briefing, verdict, before)
        except BriefreaderError as error:
            self.tell_error(error)
            return
        self.text.release()
        self.show_verdicts()
        done = {"accept": "accepted", "reject": "rejected", "correct": "corrected", "add": "added"}[verdict.deed]
        self.tell(f"{done}: {words}; {self.key('mark.undo')} undoes")

    def reject(self, finding: Claim | Entity) -> None:
        """It is no finding; what the reader added is taken back."""
        from briefreader.model.analysis import Claim

        verdict = self.verdict_on(finding)
        if verdict is not None and verdict.deed == "add":
            try:
                self.session.deciding.take_back(verdict)
            except BriefreaderError as error:
                self.tell_error(error)
            else:
                self.show_verdicts()
                self.tell(f"taken back: {self.words_of(finding)}; {self.key('mark.undo')} undoes")
        elif isinstance(finding, Claim):
            self.decide_claim(finding, "reject")
        else:
            self.decide_entity(finding, "reject")

    def with_source(self, claim: Claim, entity_id: str) -> Claim:
        """A claim as somebody else's; nobody's where there is no such entity."""
        entity = self.findings.entity(entity_id) if self.findings else None
        return replace(claim, source=choose_source(self.briefing, claim, entity))

    def decide_link(self, entity: Entity, actor: str | None) -> None:
        """Keep whom an entity is tied to; None for nobody."""
        self.decide_entity(replace(entity, actor=actor), "correct", link=True)

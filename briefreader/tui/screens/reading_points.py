"""Which finding the reader means, and what it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefreader.errors import BriefreaderError
from briefreader.tui.findings import Findings
from briefreader.tui.names import source_name, stance_name
from briefreader.tui.screens.reading_base import ReadingPart

if TYPE_CHECKING:
    from briefreader.model.analysis import Claim, Entity


class Points(ReadingPart):
    """Tells which finding is meant."""

    def finding_here(self) -> Claim | Entity | None:
        """What is meant: the row of the list in use, else what is lit up here, else what stands under the cursor."""
        findings = self.findings
        if findings is None:
            return None
        if self.focused is self.entities:
            return findings.entity(self.entities.current)
        if self.focused is self.claims:
            return findings.claim(self.claims.current)
        offset = self.text.cursor.offset
        number = self.briefing.paragraph_at(offset).number
        if self.light.entity in findings.entities_in(number):
            return findings.entity(self.light.entity)
        if self.light.claim in findings.claims_in(number):
            return findings.claim(self.light.claim)
        return findings.claim(findings.claim_at(offset)) or findings.entity(self.entity_at_word(findings))

    def entity_at_word(self, findings: Findings) -> str | None:
        """The id of the entity that the word under the cursor is part of."""
        word = self.text.word
        return findings.entity_at(word.start) or findings.entity_at(max(word.start, word.end - 1))

    def tell_none(self) -> None:
        """Say that there is nothing to be decided about."""
        if self.findings is None:
            self.tell(self.no_findings)
        else:
            self.tell(f"no finding here; {self.key('select.word')} selects words to add one")

    def who(self, claim: Claim) -> str:
        """Whose a claim is."""
        return source_name(self.findings, claim) if self.findings else ""

    def words_of(self, finding: Claim | Entity) -> str:
        """A finding in few words."""
        from briefreader.model.analysis import Claim

        if isinstance(finding, Claim):
            place = f"{self.session.signs.paragraph}{finding.paragraph}"
            return f"{self.who(finding)} {stance_name(finding.stance)}, {place}"
        return f"{finding.name} is {self.name_of(finding.actor)}" if finding.actor else finding.name

    def name_of(self, actor_id: str) -> str:
        """The name of an actor; its id where it is gone."""
        try:
            return self.session.desk.actors.get(actor_id).name
        except BriefreaderError:
            return actor_id

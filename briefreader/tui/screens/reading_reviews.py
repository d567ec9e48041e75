"""Going through the findings that nothing was decided about."""

from briefreader.tui.findings import Findings, claim_start
from briefreader.tui.lighting import Light
from briefreader.tui.screens.reading_points import Points


class Reviews(Points):
    """Commands that lead to what is still to be looked at."""

    def action_next_unchecked(self) -> None:
        """The next finding that nothing was decided about: of the list in use, else a claim, else an entity."""
        if self.wait_for_findings(self.action_next_unchecked):
            return
        findings, pane = self.findings, self.focused
        if findings is None:
            self.tell(self.no_findings)
        elif pane is self.entities or pane is self.claims:
            rows = self.entities if pane is self.entities else self.claims
            keys = [line.key for line in rows.lines if line.key]
            at = keys.index(rows.current) + 1 if rows.current in keys else 0
            key = next((key for key in (*keys[at:], *keys[:at]) if not self._checked(findings, key)), None)
            if key is None:
                self.tell("all of this list was looked at")
            else:
                rows.choose_row(key)
                rows.reveal_current()
                rows.post_message(rows.Moved(rows, key))
        else:
            self._show_next(findings)

    def _show_next(self, findings: Findings) -> None:
        offset = self.text.cursor.offset
        current = findings.claim(self.light.claim)
        starts = [(claim_start(self.briefing, c), n, c) for n, c in enumerate(findings.claims)]
        here = next(((start, n) for start, n, c in starts if c is current), (offset, -1))
        left = [(start, n, c) for start, n, c in starts if not c.checked and c is not current]
        after = [c for start, n, c in left if (start, n) > here] or [c for _, _, c in left]
        if after:
            self.show_claim(after[0].id)
            self.tell(f"{self.words_of(after[0])}: {len(left)} left")
            return
        if current is not None and not current.checked:
            self.tell("this is the last claim that is left")
            return
        entities = [e for e in findings.analysis.entities if not e.checked]
        later = [e for e in entities if e.mentions[0].span.start > offset] or entities
        if not later:
            self.tell("everything was looked at")
            return
        self.jump(later[0].mentions[0].span.start)
        self.shine(Light(entity=later[0].id))
        self.entities.choose_row(later[0].id)
        self.tell(f"all claims are looked at; {self.words_of(later[0])}: {len(entities)} entities left")

    @staticmethod
    def _checked(findings: Findings, key: str) -> bool:
        finding = findings.claim(key) or findings.entity(key)
        return bool(finding and finding.checked)

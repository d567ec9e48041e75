"""Getting about in a briefing: hits, mentions, claims."""

from briefreader.tui.findings import claim_start, step_span
from briefreader.tui.lighting import Light
from briefreader.tui.screens.reading_base import ReadingPart
from briefreader.tui.text.search import TextSearch


class Moves(ReadingPart):
    """Commands that change nothing but where the reader is."""

    _last_search: TextSearch | None = None

    @property
    def _times(self) -> int:
        part = self.focused
        count = getattr(part, "count", None)
        return (count.take() if count else None) or 1

    def _edge(self, direction: int) -> int:
        """Where the word under the cursor ends or starts: what lies inside it is where the reader is already."""
        word = self.text.word
        return max(word.start, word.end - 1) if direction > 0 else word.start

    def action_search(self) -> None:
        """Ask for words to search for."""
        self.prompt.ask("search", "/")

    def search(self, query: str) -> None:
        """Go to the first hit after the cursor."""
        if not query.strip():
            return
        self._last_search = TextSearch(self.briefing, query)
        self._go_to_hit(1)

    def action_hit(self, direction: int) -> None:
        """The next or previous hit of the search before."""
        if self._last_search is None:
            self.tell(f"nothing was searched for yet: press {self.key('search.open')}")
        else:
            self._go_to_hit(direction * self._times)

    def _go_to_hit(self, count: int) -> None:
        if self._last_search is None:
            return
        start = self._edge(count)
        hit = self._last_search.step(start, count)
        if hit is None:
            self.tell(f"“{self._last_search.query}” is not in the text")
            return
        self.shine(Light(search=self._last_search))
        wrapped = hit.start <= start if count > 0 else hit.start >= start
        self.jump(hit.start)
        if wrapped:
            self.tell("round the end of the text")

    def action_mention(self, direction: int) -> None:
        """The next or previous mention of the entity that is lit up, else of the current one."""
        if self.wait_for_findings(lambda: self.action_mention(direction)):
            return
        entity = self.findings and self.findings.entity(self.light.entity or self.entities.current)
        if not entity:
            self.tell("no entity is chosen" if self.findings else self.no_findings)
            return
        spans = [mention.span for mention in entity.mentions]
        span = step_span(spans, self._edge(direction), direction * self._times)
        self.shine(Light(entity=entity.id))
        self.entities.choose_row(entity.id)
        self.jump(span.start)

    def action_claim(self, direction: int) -> None:
        """The next or previous claim, lit up."""
        if self.wait_for_findings(lambda: self.action_claim(direction)):
            return
        findings = self.findings
        if findings is None or not findings.claims:
            self.tell("no claim was found" if findings else self.no_findings)
            return
        ids = [claim.id for claim in findings.claims]
        if self.light.claim in ids:
            claim = findings.claims[(ids.index(self.light.claim or "") + direction * self._times) % len(ids)]
        else:
            found = findings.claim_after(self.text.word.start, direction * self._times)
            if found is None:
                return
            claim = found
        self.show_claim(claim.id)

    def show_claim(self, claim_id: str) -> None:
        """Light a claim up and go to it."""
        claim = self.findings and self.findings.claim(claim_id)
        if claim:
            self.jump(claim_start(self.briefing, claim))
            self.shine(Light(claim=claim.id))
            self.claims.choose_row(claim.id)

"""What the reader decides about findings: accept, reject, correct, add; all of it can be undone."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, get_args

from briefreader.desk.judging import judge_claim, judge_entity
from briefreader.errors import BriefreaderError
from briefreader.model.actor import Actor, ActorKind
from briefreader.model.analysis import Claim, ClaimSource, Entity, EntityType, Mention, Stance
from briefreader.model.span import Span, trim
from briefreader.model.verdict import Deed, Verdict
from briefreader.tui.findings import Findings, claim_start
from briefreader.tui.lighting import Light
from briefreader.tui.names import source_name, stance_name
from briefreader.tui.screens.reading_base import ReadingBase

if TYPE_CHECKING:
    from briefreader.tui.screens.choice import Option

_TYPES: dict[ActorKind, EntityType] = {"person": "person", "state": "location", "place": "location"}


class Decides(ReadingBase):
    """Commands that decide."""

    def action_accept(self) -> None:
        """The finding here is right as it is."""
        if self.wait_for_findings(self.action_accept):
            return
        finding = self._finding_here()
        if finding is None or self.findings is None:
            self._tell_none()
        elif finding.checked:
            self.tell(f"{finding.checked} already: {self._words(finding)}")
        elif isinstance(finding, Claim):
            self._decide_claim(finding, "accept")
        else:
            self._decide_entity(finding, "accept")

    def action_reject(self) -> None:
        """The finding here is wrong: a claim is none; an entity isn't the actor, or, without one, is none."""
        if self.wait_for_findings(self.action_reject):
            return
        finding = self._finding_here()
        if finding is None:
            self._tell_none()
        elif isinstance(finding, Claim) or finding.actor is None:
            self._reject(finding)
        elif self._verdict_on(finding) is None:
            self._decide_entity(replace(finding, actor=None), "reject", link=True)
        else:
            self._link(finding, None)

    def action_correct(self) -> None:
        """Ask what is right; of what is selected, what it is."""
        selected = self.text.selection if self.focused is self.text else None
        if self.wait_for_findings(self.action_correct) or self.findings is None:
            return
        if selected is not None:
            self._add(self.findings, trim(self.briefing.text, selected))
            return
        from briefreader.tui.screens.correcting import claim_options, entity_options

        finding = self._finding_here()
        if finding is None:
            self._tell_none()
        elif isinstance(finding, Claim):
            options = claim_options(self.findings, finding)
            self._ask(f"claim of {self._who(finding)}", options, lambda key: self._correct_claim(finding, key))
        else:
            options = entity_options(finding, self._name_of)
            self._ask(finding.name, options, lambda key: self._correct_entity(finding, key))

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
            self.tell(f"{self._words(after[0])}: {len(left)} left")
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
        self.tell(f"all claims are looked at; {self._words(later[0])}: {len(entities)} entities left")

    @staticmethod
    def _checked(findings: Findings, key: str) -> bool:
        finding = findings.claim(key) or findings.entity(key)
        return bool(finding and finding.checked)

    def _finding_here(self) -> Claim | Entity | None:
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
        return findings.claim(findings.claim_at(offset)) or findings.entity(self._entity_at_word(findings))

    def _entity_at_word(self, findings: Findings) -> str | None:
        word = self.text.word
        return findings.entity_at(word.start) or findings.entity_at(max(word.start, word.end - 1))

    def _tell_none(self) -> None:
        if self.findings is None:
            self.tell(self.no_findings)
        else:
            self.tell(f"no finding here; {self.key('select.word')} selects words to add one")

    def _who(self, claim: Claim) -> str:
        return source_name(self.findings, claim) if self.findings else ""

    def _words(self, finding: Claim | Entity) -> str:
        """A finding in few words."""
        if isinstance(finding, Claim):
            place = f"{self.session.signs.paragraph}{finding.paragraph}"
            return f"{self._who(finding)} {stance_name(finding.stance)}, {place}"
        return f"{finding.name} is {self._name_of(finding.actor)}" if finding.actor else finding.name

    def _name_of(self, actor_id: str) -> str:
        try:
            return self.session.desk.actors.get(actor_id).name
        except BriefreaderError:
            return actor_id

    def _verdict_on(self, finding: Claim | Entity) -> Verdict | None:
        if self.findings is None:
            return None
        decided = self.findings.decided
        return (decided.claims if isinstance(finding, Claim) else decided.entities).get(finding.id)

    def _decide_claim(self, claim: Claim, deed: Deed) -> None:
        """Keep that a claim is as given."""
        findings, before = self.findings, self._verdict_on(claim)
        if findings is None:
            return
        if before is not None and before.deed == "add" and deed != "reject":
            deed = "add"
        machine = next((c for c in findings.machine.claims if c.id == claim.id), None)
        verdict = judge_claim(self.briefing, findings.analysis, claim, deed, was=machine.stance if machine else "")
        self._keep(verdict, before, self._words(claim))

    def _decide_entity(self, entity: Entity, deed: Deed, *, link: bool = False) -> None:
        """Keep that an entity is as given; `link`: only whom it is tied to."""
        findings, before = self.findings, self._verdict_on(entity)
        if findings is None:
            return
        if before is not None and deed != "reject":
            deed = "add" if before.deed == "add" else deed
            link = link and before.about == "link"
        machine = findings.machine.entity(entity.id)
        was = (machine.actor if machine else None) or ""
        verdict = judge_entity(self.briefing, entity, deed, about="link" if link else "entity", was=was)
        words = f"{entity.name} isn't {self._name_of(was)}" if deed == "reject" and link else self._words(entity)
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

    def _reject(self, finding: Claim | Entity) -> None:
        """It is no finding; what the reader added is taken back."""
        verdict = self._verdict_on(finding)
        if verdict is not None and verdict.deed == "add":
            try:
                self.session.deciding.take_back(verdict)
            except BriefreaderError as error:
                self.tell_error(error)
            else:
                self.show_verdicts()
                self.tell(f"taken back: {self._words(finding)}; {self.key('mark.undo')} undoes")
        elif isinstance(finding, Claim):
            self._decide_claim(finding, "reject")
        else:
            self._decide_entity(finding, "reject")

    def _link(self, entity: Entity, actor: str | None) -> None:
        self._decide_entity(replace(entity, actor=actor), "correct", link=True)

    def tie_for(self, entity: Entity | None) -> Callable[[Actor], None] | None:
        """What ties an entity, else what is selected or stands under the cursor, to an actor; None if nothing does."""
        findings, selected = self.findings, self.text.selection
        if findings is None:
            return None
        if entity is None and selected is None:
            meant = self._finding_here()
            at_word = findings.entity(self._entity_at_word(findings)) if self.focused is self.text else None
            if isinstance(meant, Claim):
                source = meant.source.entity if meant.source else None
                meant = at_word or findings.entity(source)
            entity = meant
        if entity is not None:
            tied = entity
            return lambda actor: self._link(tied, actor.id)
        if selected is None:
            return None
        span = trim(self.briefing.text, selected)
        return lambda actor: self._add_entity(span, _TYPES.get(actor.kind, "organisation"), actor.id)

    def _ask(self, label: str, options: "list[Option]", do: Callable[[str], None]) -> None:
        def chosen(key: str | None) -> None:
            if key is not None:
                do(key)

        from briefreader.tui.screens.choice import ChoiceScreen

        self.app.push_screen(ChoiceScreen(self.session, label, options), chosen)

    def _correct_claim(self, claim: Claim, key: str) -> None:
        what, _, value = key.partition(":")
        if what == "remove":
            self._reject(claim)
        elif what == "source":
            self._decide_claim(replace(claim, source=self._source(claim, value)), "correct")
        else:
            stance = next(s for s in get_args(Stance) if s == value)
            self._decide_claim(replace(claim, stance=stance), "correct")

    def _source(self, claim: Claim, entity_id: str) -> ClaimSource | None:
        """An entity as a claim's source, with its mention nearest before the cue in the same paragraph, if any."""
        entity = self.findings.entity(entity_id) if self.findings else None
        if entity is None:
            return None
        spans = [m.span for m in entity.mentions if m.paragraph == claim.paragraph]
        held = claim.source.spans if claim.source else ()
        if any(span.overlaps(part) for span in spans for part in held):
            return ClaimSource(held, entity.id)
        start = claim_start(self.briefing, replace(claim, source=None))
        parts = (*claim.cue, *claim.content)
        free = [span for span in spans if not any(span.overlaps(part) for part in parts)]
        nearest = min(free, key=lambda span: abs(span.start - start), default=None)
        return ClaimSource((nearest,) if nearest else (), entity.id)

    def _correct_entity(self, entity: Entity, key: str) -> None:
        what, _, value = key.partition(":")
        if what == "remove":
            self._reject(entity)
        elif what == "actor":
            self._link(entity, value or None)
        elif what == "find":

            def found(actor: Actor | None) -> None:
                if actor is not None:
                    self._link(entity, actor.id)

            from briefreader.tui.screens.actor_finder import ActorChooser

            self.app.push_screen(ActorChooser(self.session, f"who {entity.name} is", entity.name), found)
        else:
            kind = next(k for k in get_args(EntityType) if k == value)
            self._decide_entity(replace(entity, type=kind, subtype=""), "correct")

    def _add(self, findings: Findings, span: Span) -> None:
        """Ask what the selected words are."""
        lit = findings.claim(self.light.claim)
        words = " ".join(span.of(self.briefing.text).split())

        def chosen(key: str) -> None:
            what, _, value = key.partition(":")
            if what == "entity":
                self._add_entity(span, next(k for k in get_args(EntityType) if k == value), None)
            elif what == "content" and lit is not None:
                self._decide_claim(replace(lit, content=(span,)), "correct")
            else:
                self._add_claim(findings, span, next(s for s in get_args(Stance) if s == value))

        content_of = self._words(lit) if lit is not None else ""
        from briefreader.tui.screens.correcting import adding_options

        self._ask(f"“{words[:60]}” is", adding_options(content_of), chosen)

    def _add_entity(self, span: Span, kind: EntityType, actor: str | None) -> None:
        number = self.briefing.paragraph_at(span.start).number
        name = " ".join(span.of(self.briefing.text).split())
        self._decide_entity(Entity("", name, kind, "", actor, 0, (Mention(span, "name", number),)), "add")

    def _add_claim(self, findings: Findings, span: Span, stance: Stance) -> None:
        number = self.briefing.paragraph_at(span.start).number
        claim = Claim("", number, stance, False, False, None, (), (span,))

        def chosen(key: str) -> None:
            self._decide_claim(replace(claim, source=self._source(claim, key.partition(":")[2])), "add")

        from briefreader.tui.screens.correcting import source_options

        self._ask(f"who {stance_name(stance)} it", source_options(findings, claim), chosen)

"""Findings that the reader adds: of words, what they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, get_args

from briefreader.model.span import Span, trim
from briefreader.tui.findings import Findings
from briefreader.tui.names import stance_name
from briefreader.tui.screens.reading_decides import Decides

if TYPE_CHECKING:
    from briefreader.model.actor import Actor, ActorKind
    from briefreader.model.analysis import Entity, EntityType, Stance
    from briefreader.tui.screens.choice import Option

_TYPES: dict[ActorKind, EntityType] = {"person": "person", "state": "location", "place": "location"}


class Adds(Decides):
    """Makes findings of what is selected."""

    def tie_for(self, entity: Entity | None) -> Callable[[Actor], None] | None:
        """What ties an entity, else what is selected or stands under the cursor, to an actor; None if nothing does."""
        findings, selected = self.findings, self.text.selection
        if findings is None:
            return None
        if entity is None and selected is None:
            from briefreader.model.analysis import Claim

            meant = self.finding_here()
            at_word = findings.entity(self.entity_at_word(findings)) if self.focused is self.text else None
            if isinstance(meant, Claim):
                source = meant.source.entity if meant.source else None
                meant = at_word or findings.entity(source)
            entity = meant
        if entity is not None:
            tied = entity
            return lambda actor: self.decide_link(tied, actor.id)
        if selected is None:
            return None
        span = trim(self.briefing.text, selected)
        return lambda actor: self.add_entity(span, _TYPES.get(actor.kind, "organisation"), actor.id)

    def add_selected(self, findings: Findings, span: Span) -> None:
        """Ask what the selected words are."""
        from briefreader.model.analysis import EntityType, Stance

        lit = findings.claim(self.light.claim)
        words = " ".join(span.of(self.briefing.text).split())

        def chosen(key: str) -> None:
            what, _, value = key.partition(":")
            if what == "entity":
                self.add_entity(span, next(k for k in get_args(EntityType) if k == value), None)
            elif what == "content" and lit is not None:
                self.decide_claim(replace(lit, content=(span,)), "correct")
            else:
                self._add_claim(findings, span, next(s for s in get_args(Stance) if s == value))

        content_of = self.words_of(lit) if lit is not None else ""
        from briefreader.tui.screens.correcting import adding_options

        self.ask_which(f"“{words[:60]}” is", adding_options(content_of), chosen)

    def add_entity(self, span: Span, kind: EntityType, actor: str | None) -> None:
        """Keep that words name somebody or something."""
        from briefreader.model.analysis import Entity, Mention

        number = self.briefing.paragraph_at(span.start).number
        name = " ".join(span.of(self.briefing.text).split())
        self.decide_entity(Entity("", name, kind, "", actor, 0, (Mention(span, "name", number),)), "add")

    def _add_claim(self, findings: Findings, span: Span, stance: Stance) -> None:
        number = self.briefing.paragraph_at(span.start).number
        from briefreader.model.analysis import Claim

        claim = Claim("", number, stance, False, False, None, (), (span,))

        def chosen(key: str) -> None:
            self.decide_claim(self.with_source(claim, key.partition(":")[2]), "add")

        from briefreader.tui.screens.correcting import source_options

        self.ask_which(f"who {stance_name(stance)} it", source_options(findings, claim), chosen)

    def ask_which(self, label: str, options: list[Option], do: Callable[[str], None]) -> None:
        """Let one of some be chosen; nothing is done where none is."""

        def chosen(key: str | None) -> None:
            if key is not None:
                do(key)

        from briefreader.tui.screens.choice import ChoiceScreen

        self.app.push_screen(ChoiceScreen(self.session, label, options), chosen)

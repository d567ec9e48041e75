"""What is right where a finding is wrong, asked and kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, get_args

from briefreader.model.span import trim
from briefreader.tui.screens.reading_adds import Adds

if TYPE_CHECKING:
    from briefreader.model.actor import Actor
    from briefreader.model.analysis import Claim, Entity


class Corrects(Adds):
    """The command that corrects, or adds what is selected."""

    def action_correct(self) -> None:
        """Ask what is right; of what is selected, what it is."""
        selected = self.text.selection if self.focused is self.text else None
        if self.wait_for_findings(self.action_correct) or self.findings is None:
            return
        if selected is not None:
            self.add_selected(self.findings, trim(self.briefing.text, selected))
            return
        from briefreader.model.analysis import Claim
        from briefreader.tui.screens.correcting import claim_options, entity_options

        finding = self.finding_here()
        if finding is None:
            self.tell_none()
        elif isinstance(finding, Claim):
            options = claim_options(self.findings, finding)
            self.ask_which(f"claim of {self.who(finding)}", options, lambda key: self._correct_claim(finding, key))
        else:
            options = entity_options(finding, self.name_of)
            self.ask_which(finding.name, options, lambda key: self._correct_entity(finding, key))

    def _correct_claim(self, claim: Claim, key: str) -> None:
        what, _, value = key.partition(":")
        if what == "remove":
            self.reject(claim)
        elif what == "source":
            self.decide_claim(self.with_source(claim, value), "correct")
        else:
            from briefreader.model.analysis import Stance

            stance = next(s for s in get_args(Stance) if s == value)
            self.decide_claim(replace(claim, stance=stance), "correct")

    def _correct_entity(self, entity: Entity, key: str) -> None:
        what, _, value = key.partition(":")
        if what == "remove":
            self.reject(entity)
        elif what == "actor":
            self.decide_link(entity, value or None)
        elif what == "find":

            def found(actor: Actor | None) -> None:
                if actor is not None:
                    self.decide_link(entity, actor.id)

            from briefreader.tui.screens.actor_finder import ActorChooser

            self.app.push_screen(ActorChooser(self.session, f"who {entity.name} is", entity.name), found)
        else:
            from briefreader.model.analysis import EntityType

            kind = next(k for k in get_args(EntityType) if k == value)
            self.decide_entity(replace(entity, type=kind, subtype=""), "correct")

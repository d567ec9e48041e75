"""What all the commands of the reading screen work with."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, ClassVar

from briefreader.errors import BriefreaderError
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span
from briefreader.tui.commands import Where
from briefreader.tui.findings import Findings, claim_spans
from briefreader.tui.lighting import Light
from briefreader.tui.messages import Told, Visit
from briefreader.tui.places import Place
from briefreader.tui.prepaint import READING
from briefreader.tui.screens.first_screen import FirstScreen
from briefreader.tui.session import Session
from briefreader.tui.widgets.claim_pane import ClaimPane
from briefreader.tui.widgets.entity_pane import EntityPane
from briefreader.tui.widgets.key_line import KeyLine
from briefreader.tui.widgets.prompt import Prompt
from briefreader.tui.widgets.text_view import TextView

if TYPE_CHECKING:
    from briefreader.model.actor import Actor
    from briefreader.model.analysis import Analysis, Claim, Entity
    from briefreader.model.mark import Mark


class ReadingBase(FirstScreen):
    """A briefing, what was found in it, and the parts of the screen that show them.

    Attributes:
        session: the desk and what else screens work with.
        briefing: what is read.
        findings: None until the analysis is there.
        no_findings: why it isn't there.
        failed: whether it never will be.
        waiting: what is done as soon as it is there; keys typed after it wait too.
        light: what is lit up.
        shown: set once the screen stands.
    """

    CONTEXTS: ClassVar[tuple[Where, ...]] = ("reading",)

    def __init__(self, session: Session, briefing: Briefing, offset: int) -> None:
        super().__init__()
        self.session = session
        self.briefing = briefing
        self.findings: Findings | None = None
        self.no_findings = READING
        self.failed = False
        self.waiting: Callable[[], None] | None = None
        self.light = Light()
        self.shown = Event()
        self.text = TextView(briefing, session.signs, offset, "text", page_overlap=session.page_overlap)
        self.entities = EntityPane(session.signs, "entities")
        self.claims = ClaimPane(session.signs, "claims")
        self.keys = KeyLine(session.keymap, session.signs, "text", "keys")
        self.prompt = Prompt("prompt")

    def tell(self, line: str, *, alert: bool = False) -> None:
        """Say something on the line at the bottom until the next key."""
        self.keys.say(line, alert=alert)

    def wait_for_findings(self, do: Callable[[], None]) -> bool:
        """Put a command off until it is known what is in the text; whether there was a need to."""
        if self.findings is not None or self.failed:
            return False
        self.waiting = do
        self.tell(f"{self.no_findings}: this waits for it")
        return True

    def stop_waiting(self) -> None:
        """What was put off is not done; say so."""
        if self.waiting is not None:
            self.waiting = None
            self.tell(f"{self.no_findings}: press it again later", alert=True)

    def key(self, command_id: str) -> str:
        """The key of a command, to be named in what is said."""
        return self.session.keymap.key_of(command_id)

    def tell_error(self, error: BriefreaderError) -> None:
        """Say what went wrong and what to do about it."""
        self.post_message(Told(str(error), alert=True))

    def shine(self, light: Light) -> None:
        """Light something up in place of what was."""
        self.light = light
        self.text.set_lights(light.layers(self.findings))

    @property
    def here(self) -> Place:
        """Where the reader is."""
        return Place(self.briefing.id, self.text.cursor.offset)

    def open_other(self, visit: Visit) -> None:
        """Read another briefing."""
        raise NotImplementedError

    def show_claim(self, claim_id: str) -> None:
        """Light a claim up and go to it."""
        raise NotImplementedError

    def jump(self, offset: int) -> None:
        """Go somewhere, so that `back` comes here again."""
        self.session.places.leave(self.here)
        self.text.go_to(offset)

    def claim_here(self) -> Claim | None:
        """The claim that is meant: the current one of the list in use, else the one lit up here, else the one here."""
        if self.findings is None:
            return None
        if self.focused is self.claims:
            return self.findings.claim(self.claims.current)
        offset = self.text.cursor.offset
        here = self.findings.claims_in(self.briefing.paragraph_at(offset).number)
        if self.light.claim in here:
            return self.findings.claim(self.light.claim)
        return self.findings.claim(self.findings.claim_at(offset) or next(iter(here), None))

    def passage_here(self) -> Span:
        """What a command is about: the claim of the list in use, else the selection, else the paragraph here."""
        claim = self.claim_here() if self.focused is self.claims else None
        spans = claim_spans(claim) if claim else ()
        if spans:
            return Span(spans[0].start, max(span.end for span in spans))
        return self.text.selection or self.briefing.paragraph_at(self.text.cursor.offset).span

    def mark_here(self) -> Mark | None:
        """The mark that is meant: the one on just this passage, else the shortest one at the selection or cursor."""
        marks = self.session.marking.of(self.briefing.id)
        passage = self.passage_here()
        for span in (self.text.selection or self.text.word, passage):
            found = [mark for mark in marks if mark.span == passage] or [m for m in marks if m.span.overlaps(span)]
            if found:
                return min(found, key=lambda m: len(m.span))
        return None

    def as_decided(self, machine: Analysis) -> Findings:
        """What a machine found, as the reader has it."""
        turn = self.session.deciding.turns
        return Findings(self.briefing, machine, self.session.deciding.decide(self.briefing, machine), turn)

    def follow(self) -> None:
        """Show in the lists what stands where the reader is."""
        raise NotImplementedError

    def show_place(self) -> None:
        """Say in the status line where the reader is."""
        raise NotImplementedError

    def tie_for(self, entity: Entity | None) -> Callable[[Actor], None] | None:
        """What ties an entity, else what is selected or stands under the cursor, to an actor; None if nothing does."""
        raise NotImplementedError

    def show_verdicts(self) -> None:
        """Show the findings as they are decided now."""
        raise NotImplementedError

    def share_height(self) -> None:
        """Give each list its share of the screen."""
        raise NotImplementedError

    def show_marks(self) -> None:
        """Show the marks as they are kept now."""
        self.text.set_marks([mark.span for mark in self.session.marking.of(self.briefing.id)])


if TYPE_CHECKING:
    ReadingPart = ReadingBase
else:
    # Textual looks through every class of a screen, which takes half a millisecond of a start each
    ReadingPart = object

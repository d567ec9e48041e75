"""The reading screen: the text beside its entities and claims, moving as one thing."""

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.timer import Timer

from briefreader.errors import BriefreaderError
from briefreader.model.briefing import Briefing
from briefreader.model.clean import clean_line
from briefreader.tui.findings import claim_entities, claim_start
from briefreader.tui.keys import bindings
from briefreader.tui.lighting import Light
from briefreader.tui.messages import Told
from briefreader.tui.names import date_name, outlet_name
from briefreader.tui.screens.reading_arranges import Arranges
from briefreader.tui.screens.reading_base import ReadingBase
from briefreader.tui.screens.reading_corrects import Corrects
from briefreader.tui.screens.reading_moves import Moves
from briefreader.tui.screens.reading_narrows import Narrows
from briefreader.tui.screens.reading_places import Placing
from briefreader.tui.screens.reading_resumes import Resumes
from briefreader.tui.screens.reading_reviews import Reviews
from briefreader.tui.screens.reading_understands import Understands
from briefreader.tui.session import Session
from briefreader.tui.widgets.pane import Pane
from briefreader.tui.widgets.prompt import Prompt
from briefreader.tui.widgets.row_list import RowList
from briefreader.tui.widgets.status_line import StatusLine
from briefreader.tui.widgets.text_view import TextView, expected_paragraphs

_SETTLED = 1.5  # seconds without a move after which the place is kept


class ReadingScreen(Understands, Moves, Placing, Narrows, Arranges, Corrects, Reviews, Resumes, ReadingBase):
    """A briefing to be read."""

    CSS_PATH = "reading.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("reading")]

    def __init__(self, session: Session, briefing: Briefing, offset: int) -> None:
        super().__init__(session, briefing, offset)
        self.status = StatusLine(session.signs, briefing.title, "status")
        self._settling: Timer | None = None
        self._kept: int | None = None
        self._resumed = False
        self.arrange_lists()

    def compose(self) -> ComposeResult:
        """The title above, the keys below, between them the text and the lists."""
        yield self.status
        with Horizontal(id="body"):
            yield self.text
            with Vertical(id="side"):
                yield self.entities
                yield self.claims
        yield self.keys
        yield self.prompt

    def on_mount(self) -> None:
        """The text is there at once; what is found in it comes when it comes."""
        self.text.focus()
        self.show_marks()
        self.show_place()
        self.tell(self.no_findings)
        self.tell_arranged()
        self.start_analysis()
        self.resume()
        self.welcome_once()

    def on_told(self, message: Told) -> None:
        """Something to be said at the bottom."""
        self.tell(message.line, alert=message.alert)

    def share_height(self) -> None:
        """Both lists whole where there is room, else each as much as the other leaves it, at least half."""
        room = self.query_one("#side").size.height - 1
        entities, claims = len(self.entities.lines) + 1, len(self.claims.lines) + 1
        wide = self.has_class("-wide") or self.has_class("-broad")
        key = {name: self.session.keymap.key_of(f"pane.{name}") for name in ("entities", "claims")}
        self.entities.elsewhere = "" if wide else f"{key['claims']} claims"
        self.claims.elsewhere = "" if wide else f"{key['entities']} entities"
        self.entities.repaint()
        self.claims.repaint()
        self.entities.styles.height = min(entities, max(room // 2, room - claims)) if wide else "1fr"

    def on_text_view_moved(self, message: TextView.Moved) -> None:
        """The lists and the status line go along."""
        self.follow()
        self.show_place()
        self._show_keys()
        self.keep_soon()
        self.look_ahead()

    def keep_soon(self) -> None:
        """Keep the place and the lists as they are, once the reader stays."""
        if self._settling is not None:
            self._settling.stop()
        self._settling = self.set_timer(_SETTLED, self.keep_place)

    def follow(self) -> None:
        """Show in the lists what stands where the reader is; they move only where the text is what is moved."""
        findings, cursor = self.findings, self.text.cursor
        if findings is None or self.focused in (self.entities, self.claims):
            return
        paragraph = self.briefing.paragraph_at(cursor.offset).number
        here = findings.claims_in(paragraph)
        if self.light.claim is not None and self.light.claim not in here:
            self.shine(Light())
        claim = self.light.claim or findings.claim_at(cursor.offset)
        if claim is None and self.claims.current not in here:
            claim = next(iter(here), None)
        self.claims.choose_row(claim)
        self.claims.note(frozenset(here), reveal=True)
        if self.light.entity is None:
            self.entities.choose_row(findings.entity_at(cursor.offset))
        self.entities.note(frozenset(findings.entities_in(paragraph)), reveal=True)

    def show_place(self) -> None:
        briefing, offset = self.briefing, self.text.cursor.offset
        number = briefing.paragraph_at(offset).number
        last = briefing.paragraphs[-1].span
        share = 100 if last.holds(offset) and briefing.is_whole else round(100 * offset / max(1, len(briefing.text)))
        sign = self.session.signs.paragraph
        facts = (
            outlet_name(briefing),
            date_name(briefing.published),
            f"{sign}{number}/{expected_paragraphs(briefing)}",
        )
        self.status.show((*filter(None, facts), f"{share}%"))

    def _show_keys(self) -> None:
        selecting = self.text.selection is not None
        in_list = isinstance(self.focused, RowList)
        self.keys.show("list" if in_list else "selecting" if selecting else "text")

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Other keys matter in another pane; a list that is entered lights up its current row."""
        self._show_keys()
        if event.widget is self.entities and self.light.claim is None and self.entities.current:
            self._light_entity(self.entities.current)
        elif event.widget is self.claims and self.claims.current:
            self._light_claim(self.claims.current)

    def on_row_list_moved(self, message: RowList.Moved) -> None:
        """Light up what a list has come to."""
        if message.rows is self.entities:
            self._light_entity(message.key)
        else:
            self._light_claim(message.key)

    def _light_entity(self, entity_id: str) -> None:
        if self.findings is not None:
            self.shine(Light(entity=entity_id))
            entity = self.findings.entity(entity_id)
            self._reveal([mention.span.start for mention in entity.mentions] if entity else [])
            self.claims.note(frozenset(self.findings.involving(entity_id)), reveal=True)
            self.entities.note(frozenset())

    def _light_claim(self, claim_id: str) -> None:
        claim = self.findings and self.findings.claim(claim_id)
        if self.findings and claim:
            self.shine(Light(claim=claim.id))
            self.entities.note(frozenset(claim_entities(claim)), reveal=True)
            self.claims.note(frozenset(self.findings.exchange(claim)))
            self._reveal([claim_start(self.briefing, claim)])

    def _reveal(self, offsets: list[int]) -> None:
        """Bring a place into view that a list has come to; on a slow line only `enter` does."""
        if not self.session.sparing:
            self.text.reveal(offsets)

    def on_row_list_chosen(self, message: RowList.Chosen) -> None:
        """Go to what was chosen, in the text."""
        if message.rows is self.claims:
            self.leave_list()
            self.show_claim(message.key)
        elif self.findings is not None:
            entity = self.findings.entity(message.key)
            self.leave_list()
            if entity:
                self.jump(entity.mentions[0].span.start)

    def leave_list(self) -> None:
        """Back to the text, with what is lit up as it is."""
        self.remove_class("-open")
        self.text.focus()

    def action_clear(self) -> None:
        """Let go of one thing after the other: the selection, the list, the lights."""
        if self.text.selection is not None:
            self.text.release()
        elif isinstance(self.focused, Pane) and self.focused.narrowed:
            self.focused.show_all()
        elif self.focused is not self.text:
            self.leave_list()
        else:
            self.shine(Light())
            self.follow()

    async def action_leave(self) -> None:
        """Keep the place and end."""
        await self.app.action_quit()

    def action_pane(self, direction: int) -> None:
        """The next or previous of the panes that can be seen."""
        panes = [pane for pane in (self.text, self.entities, self.claims) if pane.display and pane.size]
        if len(panes) == 1:
            self.action_show("claims" if self.has_class("-claims") else "entities")
            return
        index = panes.index(self.focused) if self.focused in panes else 0
        panes[(index + direction) % len(panes)].focus()

    def action_show(self, which: str) -> None:
        """Go to a list; from it, back to the text."""
        pane = self.entities if which == "entities" else self.claims
        if self.focused is pane:
            self.leave_list()
            return
        self.wait_for_findings(lambda: None)
        self.set_class(which == "entities", "-entities")
        self.set_class(which == "claims", "-claims")
        self.remove_class("-alone")
        if self.has_class("-narrow"):
            self.add_class("-open")
        if pane.size:
            pane.focus()
        else:
            self.call_after_refresh(pane.focus)

    def action_text_only(self) -> None:
        """The text alone, or the lists again."""
        self.remove_class("-open")
        self.text.focus()
        self.toggle_class("-alone")

    def on_prompt_answered(self, message: Prompt.Answered) -> None:
        """Do what was asked for."""
        if self.end_narrowing(message):
            return
        self.text.focus()
        if message.answer is None:
            return
        if message.purpose == "search":
            self.search(message.answer)
        elif message.purpose == "tags":
            self.tag(message.answer)

    def on_key(self, event: events.Key) -> None:
        """What was said is read by the next key; a letter may have been asked for."""
        self.keys.say(None)
        self.end_welcome()
        if self.take_letter(event):
            event.stop()

    def on_resize(self) -> None:
        """The lists share another height."""
        self.call_after_refresh(self.share_height)

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Marks, verdicts and actors may have changed elsewhere; what was only just built needs no second styling."""
        if not self._resumed:
            self._resumed, event.refresh_styles = True, False
            return
        self.show_marks()
        self.show_verdicts()
        self.read_again()

    def keep_place(self) -> None:
        """Remember where the reader is, as far as anything can be kept."""
        if self._settling is not None:
            self._settling.stop()
            self._settling = None
        self.keep_places()
        self.keep_arrangement()
        place = self.text.cursor.offset
        if not self.session.desk.writable or place == self._kept:
            return
        try:
            self.session.desk.library.keep_place(self.briefing, place)
        except BriefreaderError as error:
            self.tell(clean_line(str(error)), alert=True)
        else:
            self._kept = place

"""What is found in the text comes while it is read: a short one's all at once, a long one's nearest parts first."""

import gc

from textual.timer import Timer

from briefreader.desk.apart import LONG, Part, ReadingApart, part_near
from briefreader.tui.background import in_background
from briefreader.tui.findings import Findings, claim_start
from briefreader.tui.lighting import Light
from briefreader.tui.messages import AnalysisFailed, AnalysisReady, BriefingFinished, Told
from briefreader.tui.screens.reading_base import ReadingPart
from briefreader.tui.wire.driver import WireDriver

_FIRST = 1.0  # seconds after which the engine doesn't wait any longer for the text to be on the screen
_PAUSE = 0.3  # seconds without a move after which the paragraphs here are read before the others


class Understands(ReadingPart):
    """Has the briefing analyzed beside the screen, and shows what comes of it."""

    _apart: ReadingApart | None = None
    _part: Part = None
    _pausing: Timer | None = None
    _changes = 0

    def start_analysis(self) -> None:
        """Find out in the background what is in the text, as soon as all of it is there."""
        driver = self.app._driver
        if not (isinstance(driver, WireDriver) and driver.when_shown(self._let_others)):
            self.call_after_refresh(self.call_after_refresh, self._let_others)
        if self.briefing.is_whole:
            self._analyze()
            return
        finish, begun = self.session.desk.opening.finish, self.briefing
        in_background(self, "the rest of the text", lambda: BriefingFinished(finish(begun)), AnalysisFailed)

    def read_again(self) -> None:
        """Find out anew what is in the text if an actor was changed since, once it is known at all."""
        if self.findings is None or self._part is not None:
            return
        changes = self.session.desk.editing.changes
        if changes != self._changes:
            self._changes = changes
            self._analyze()

    def _let_others(self) -> None:
        """The screen is there: now others may have the processor."""
        self.shown.set()
        gc.freeze()
        gc.enable()

    def on_briefing_finished(self, message: BriefingFinished) -> None:
        """The whole of it takes the place of its beginning, and is read."""
        self.briefing = message.briefing
        self.text.set_briefing(message.briefing)
        self.show_marks()
        self.show_place()
        self._analyze()

    def _analyze(self) -> None:
        """Find out in the background what is in the text, and what the stores have to tell."""
        desk, briefing, offset = self.session.desk, self.briefing, self.text.cursor.offset

        def analyze() -> AnalysisReady:
            self.shown.wait(_FIRST)
            notices = desk.notices
            if notices:
                self.post_message(Told("; ".join(notices), alert=True))
            if len(briefing.text) < LONG:
                return AnalysisReady(self.as_decided(desk.analyzing.analyze_unchecked(briefing)))
            known = desk.analyzing.recall(briefing)
            if known is not None:
                return AnalysisReady(self.as_decided(known))
            self._apart = desk.analyzing.read_apart(briefing)
            near = part_near(briefing, offset)
            self.post_message(AnalysisReady(self.as_decided(self._apart.read(near).result()), near))
            return AnalysisReady(self.as_decided(self._apart.read(None).result()))

        in_background(self, "the engine", analyze, AnalysisFailed)

    def look_ahead(self) -> None:
        """Where a long text isn't read here yet, read here next, once the reader stays."""
        if self._apart is None or self._part is None:
            return
        if self._pausing is not None:
            self._pausing.stop()
        self._pausing = self.set_timer(_PAUSE, self._read_here)

    def _read_here(self) -> None:
        offset, part, apart = self.text.cursor.offset, self._part, self._apart
        if apart is None or part is None or part[0] <= self.briefing.paragraph_at(offset).number <= part[1]:
            return
        near = part_near(self.briefing, offset)

        def analyze() -> AnalysisReady:
            return AnalysisReady(self.as_decided(apart.read(near).result()), near)

        in_background(self, "the engine", analyze, AnalysisFailed)

    def on_analysis_ready(self, message: AnalysisReady) -> None:
        """Fill the lists; what is found in the whole text is never replaced by what is found in a part."""
        if message.part is not None and self.findings is not None and self._part is None:
            return
        self._part = message.part
        now = message.findings
        if now.turn != self.session.deciding.turns:  # something was decided in the meantime
            now = self.as_decided(now.machine)
        before, self.findings = self.findings, now
        self.entities.unfinished = self.claims.unfinished = message.part is not None
        light, entity, claim = self._carry_over(before, now)
        self.entities.show(now)
        self.claims.show(now)
        self.entities.choose_row(entity)
        self.claims.choose_row(claim)
        self.shine(light)
        self.share_height()
        self.follow()
        if self.keys.message and self.keys.message.startswith(self.no_findings):
            self.keys.say(None)
        self._tell_engine(now.analysis.engine)
        lost = len(now.decided.orphans)
        if lost and before is None:
            self.tell(f"{lost} of your verdicts lost their place: `briefreader verdicts list --orphans`", alert=True)
        if message.part is None:
            self._end_apart()
        waiting, self.waiting = self.waiting, None
        if waiting is not None:
            waiting()

    def show_verdicts(self) -> None:
        """Show the findings as they are decided now; those of a long text as soon as they are put in order."""
        findings, part = self.findings, self._part
        if findings is None or findings.turn == self.session.deciding.turns:
            return

        def redo() -> AnalysisReady:
            return AnalysisReady(self.as_decided(findings.machine), part)

        if len(self.briefing.text) < LONG:
            self.on_analysis_ready(redo())
        else:
            in_background(self, "what you decided", redo, AnalysisFailed)

    def _carry_over(self, before: Findings | None, now: Findings) -> tuple[Light, str | None, str | None]:
        """What is lit up, and the current rows, by their ids in another analysis of the same text."""
        if before is None:
            return self.light, None, None

        def same_entity(key: str | None) -> str | None:
            entity, again = before.entity(key), now.entity(key)
            if entity and again and again.name == entity.name:
                return again.id
            return now.entity_at(entity.mentions[0].span.start) if entity else None

        def same_claim(key: str | None) -> str | None:
            claim, again = before.claim(key), now.claim(key)
            if claim and again and again.cue == claim.cue:
                return again.id
            return now.claim_at(claim_start(self.briefing, claim)) if claim else None

        light = Light(same_entity(self.light.entity), same_claim(self.light.claim), self.light.search)
        return light, same_entity(self.entities.current), same_claim(self.claims.current)

    def _tell_engine(self, engine: str) -> None:
        desk = self.session.desk
        if desk.analyzing.engine_notice:
            self.tell(desk.analyzing.engine_notice, alert=True)
        elif self._apart is not None and engine != desk.config.engine:
            # only the process apart knows why; `doctor` finds out the same
            self.tell(f"the {engine} read alone; `briefreader doctor` says why", alert=True)

    def on_analysis_failed(self, message: AnalysisFailed) -> None:
        """Say why the lists stay empty, or stay as they are."""
        self.tell(message.reason, alert=True)
        self.waiting = None
        if self.findings is None:
            self.no_findings = message.reason
            self.failed = True
            self.entities.number = self.claims.number = 0
            self.entities.repaint()
            self.claims.repaint()

    def on_unmount(self) -> None:
        """Nobody waits for the rest."""
        self._end_apart()

    def _end_apart(self) -> None:
        if self._apart is not None:
            self._apart.close()
            self._apart = None

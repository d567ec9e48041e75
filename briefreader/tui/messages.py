"""What crosses screens and threads; all else nests in its widget."""

from dataclasses import dataclass

from textual.message import Message

from briefreader.model.briefing import Briefing
from briefreader.tui.findings import Findings


@dataclass
class AnalysisReady(Message):
    """An engine is done with a briefing, or with some of its paragraphs."""

    findings: Findings
    part: tuple[int, int] | None = None


@dataclass
class AnalysisFailed(Message):
    """An engine couldn't do it; `reason` is one clean line."""

    reason: str


@dataclass(frozen=True, slots=True)
class Visit:
    """A place to go to: a briefing by its id, or whatever else the desk opens; None as offset is where it was left."""

    briefing: str
    offset: int | None = None


@dataclass
class BriefingOpened(Message):
    """Another briefing is there to be read, from an offset on."""

    briefing: Briefing
    offset: int


@dataclass
class BriefingFinished(Message):
    """The whole of a briefing of which only the first paragraphs were there."""

    briefing: Briefing


@dataclass
class Told(Message):
    """Something the user should read, in one clean line at the bottom of the screen."""

    line: str
    alert: bool = False

"""The claims of a briefing: where, who, with which stance, against or about whom."""

from collections.abc import Sequence
from typing import NamedTuple

from textual import events

from briefreader.model.analysis import Claim
from briefreader.tui.findings import Findings
from briefreader.tui.names import short_name, source_name, stance_name
from briefreader.tui.pieces import Piece
from briefreader.tui.signs import Signs
from briefreader.tui.text.cells import fit, width_of
from briefreader.tui.widgets.row_list import Line, RowList

_AGAINST = ("accuses", "denies", "condemns")
_SIGN = 2  # cells before a row
_LEAST = 7  # cells of the column of sources
_AIMED = 4  # cells below which they say nothing
_AIMS = 14  # cells that are kept for what a claim answers or aims at, where there is room


class ClaimPane(RowList):
    """All claims, in the order of the text; the current one is the one that lights up."""

    def __init__(self, signs: Signs, dom_id: str | None = None) -> None:
        super().__init__(signs, dom_id)
        self.heading = "CLAIMS"
        self._findings: Findings | None = None

    def show(self, findings: Findings) -> None:
        """The claims of an analysis."""
        self._findings = findings
        self.number = len(findings.claims)
        self.set_lines(claim_lines(findings, self.signs, self.size.width or 40))

    def on_resize(self, event: events.Resize) -> None:
        """The columns share what width there is."""
        if self._findings is not None:
            self.set_lines(claim_lines(self._findings, self.signs, event.size.width))


class _Columns(NamedTuple):
    """Cells of the paragraph, the source and the stance, each with the gap after it; whether there is room for more."""

    paragraph: int
    source: int
    stance: int
    gap: int
    aimed: bool


def claim_lines(findings: Findings, signs: Signs, width: int) -> list[Line]:
    """Rows of claims in columns: paragraph, source, stance, and what is answered or aimed at."""
    claims = findings.claims
    sources = [source_name(findings, claim) for claim in claims]
    gap = 2 if width >= 44 else 1
    paragraph = max((len(str(claim.paragraph)) for claim in claims), default=1) + 1 + gap
    stance = max((width_of(stance_name(claim.stance)) for claim in claims), default=0) + 2 + gap
    widest = max(map(width_of, sources), default=_LEAST)
    room = width - _SIGN - paragraph - stance - gap - min(_AIMS, max(6, width // 4))
    source = max(_LEAST, min(widest, room)) + gap
    left = width - _SIGN - paragraph - source - stance
    columns = _Columns(paragraph, source, stance, gap, aimed=left >= _AIMED)
    return [_claim_line(findings, claim, source, signs, columns) for claim, source in zip(claims, sources, strict=True)]


def _claim_line(findings: Findings, claim: Claim, source: str, signs: Signs, columns: _Columns) -> Line:
    against = "against" if claim.stance in _AGAINST else ""
    return Line(
        claim.id,
        (
            (f"{signs.paragraph}{claim.paragraph}".ljust(columns.paragraph), "muted"),
            (fit(source, columns.source - columns.gap, signs.more) + " " * columns.gap, ""),
            (fit(f"{signs.stances[claim.stance]} {stance_name(claim.stance)}", columns.stance), against),
            *(aims(findings, claim, signs) if columns.aimed else ()),
        ),
    )


def aims(findings: Findings, claim: Claim, signs: Signs) -> Sequence[Piece]:
    """What a claim answers, else whom it is about."""
    answered = [found for c in claim.replies_to if (found := findings.claim(c))]
    if answered:
        places = ", ".join(f"{signs.paragraph}{c.paragraph}" for c in answered)
        return ((f"{signs.arrow} {places}", ""),)
    targets = [entity for e in claim.targets if (entity := findings.entity(e))]
    return ((", ".join(short_name(e, findings.briefing.text) for e in targets), ""),)

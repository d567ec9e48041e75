"""The claims of a briefing: where, who, with which stance, against or about whom."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, get_args

from textual import events
from textual.binding import BindingType

from briefreader.model.span import join
from briefreader.tui.commands import Where
from briefreader.tui.findings import Findings, claim_entities, claim_spans
from briefreader.tui.keys import bindings
from briefreader.tui.names import short_name, source_name, stance_name
from briefreader.tui.pieces import Piece
from briefreader.tui.signs import Signs
from briefreader.tui.text.cells import fit, width_of
from briefreader.tui.widgets.pane import Pane
from briefreader.tui.widgets.row_window import Line

if TYPE_CHECKING:
    from briefreader.model.analysis import Claim, Stance

_AGAINST = ("accuses", "denies", "condemns")
_SIGN = 2  # cells before a row
_LEAST = 7  # cells of the column of sources
_AIMED = 4  # cells below which they say nothing
_ANSWER = 5  # cells of "→ ¶3"
_NARROW = 44  # cells of a pane in which words are spared
_SHORT: Mapping[Stance, str] = {"no_comment": "silent"}
_AIMS = 14  # cells that are kept for what a claim answers or aims at, where there is room
_SOURCE = 28  # cells of the column of sources beyond which the room goes to what is claimed
_WORDS = 20  # cells from which on the first words of what is claimed say something


@cache
def _stances() -> tuple[Stance, ...]:
    from briefreader.model.analysis import Stance

    return get_args(Stance)


_SORTS: Mapping[str, Callable[[str, Claim], Any]] = {
    "place": lambda source, claim: (),
    "source": lambda source, claim: source.casefold(),
    "stance": lambda source, claim: _stances().index(claim.stance),
}


class ClaimPane(Pane):
    """All claims; the current one is the one that lights up.

    Attributes:
        stance: the only stance that is shown; None for all.
    """

    CONTEXTS: ClassVar[tuple[Where, ...]] = ("claims", "pane", "list")
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("claims")]
    ORDERS: ClassVar[tuple[str, ...]] = tuple(_SORTS)

    def __init__(self, signs: Signs, dom_id: str | None = None) -> None:
        super().__init__(signs, dom_id)
        self.heading = "CLAIMS"
        self.stance: Stance | None = None

    @property
    def summary(self) -> str:
        """Which stances are shown; the order where it isn't the text's."""
        order = "" if self.order == self.ORDERS[0] else f"by {self.order}"
        which = stance_name(self.stance) if self.stance else "" if order else "all stances"
        return " ".join(filter(None, (which, order, self.signs.menu)))

    @property
    def narrowed(self) -> bool:
        """Whether some claims may be left out."""
        return self.stance is not None or super().narrowed

    def show_all(self) -> None:
        """Claims of every stance, with whatever words."""
        self.stance = None
        super().show_all()

    def make_lines(self, findings: Findings) -> list[Line]:
        """The claims of the stance that is wanted, that have the words in them."""
        self.number = len(findings.claims)
        if self.stance not in {claim.stance for claim in findings.claims}:
            self.stance = None
        claims = [
            claim
            for claim in findings.claims
            if self.stance in (None, claim.stance)
            and (not self.narrowing or self.narrowing.fits(_words(findings, claim)))
        ]
        return claim_lines(findings, claims, self.signs, self.size.width or 40, order=self.order)

    def narrowed_to(self) -> list[str]:
        """The words and the stance."""
        return [self.narrowing.typed, self.stance or ""]

    def narrow_to(self, typed: str, which: str) -> bool:
        """Narrow the rows that are still to come as `narrowed_to` told."""
        known = [stance for stance in _stances() if stance == which] if which else []
        self.stance = known[0] if known else None
        return super().narrow_to(typed, "" if known else which)

    def action_stance(self) -> None:
        """Only the claims of the next stance that there is; after the last one all."""
        if self.findings is not None:
            present = {claim.stance for claim in self.findings.claims}
            circle: list[Stance | None] = [None, *(stance for stance in _stances() if stance in present)]
            self.stance = circle[(circle.index(self.stance) + 1) % len(circle)]
            self.rearranged()

    def on_resize(self, event: events.Resize) -> None:
        """The columns share what width there is."""
        self.rearrange()


def _words(findings: Findings, claim: Claim) -> Iterator[str]:
    """What a claim can be found by: who, to whom, with which stance, and all its words."""
    text = findings.briefing.text
    yield stance_name(claim.stance)
    yield source_name(findings, claim)
    for entity in claim_entities(claim):
        found = findings.entity(entity)
        yield found.name if found else ""
    yield from (span.of(text) for span in claim_spans(claim))


class _Columns(NamedTuple):
    """Cells of the paragraph, the source and the stance, each with the gap after it; how much room there is.

    Attributes:
        aims: cells of what is answered or aimed at, where what is claimed stands behind it.
        words: cells of what is claimed; 0 where there is no room.
    """

    paragraph: int
    source: int
    stance: int
    gap: int
    aimed: bool
    narrow: bool
    aims: int
    words: int


def claim_lines(
    findings: Findings, claims: Sequence[Claim], signs: Signs, width: int, *, order: str = "place"
) -> list[Line]:
    """Rows of claims in columns: paragraph, source, stance, what is answered or aimed at; with room what is claimed.

    In an order of `ClaimPane.ORDERS`; but for the text's own under headings, which take the place of a column.
    """
    sources = {claim.id: source_name(findings, claim) for claim in claims}
    columns = _share_width(findings, claims, list(sources.values()) if order != "source" else [], signs, width)
    lines: list[Line] = []
    heading = ""
    for claim in sorted(claims, key=lambda c: _SORTS[order](sources[c.id], c)):
        above = {"source": sources[claim.id], "stance": stance_name(claim.stance)}.get(order, "")
        if above != heading:
            heading = above
            lines.append(Line(None, ((heading, "heading"),)))
        lines.append(_claim_line(findings, claim, sources[claim.id], signs, columns))
    return lines


def _share_width(
    findings: Findings, claims: Sequence[Claim], sources: Sequence[str], signs: Signs, width: int
) -> _Columns:
    """The columns of some claims; none for their sources where none are given."""
    narrow = width < _NARROW
    gap = 1 if narrow else 2
    paragraph = max((len(str(claim.paragraph)) for claim in claims), default=1) + 1 + gap
    stance = max((width_of(_stance(claim, narrow)) for claim in claims), default=0) + 2 + gap
    widest = max(map(width_of, sources), default=0)
    room = width - _SIGN - paragraph - stance - gap - (_ANSWER if narrow else min(_AIMS, width // 4))
    if room - _SOURCE > _WORDS:
        room = _SOURCE  # what is claimed tells more than the last words of a long name
    source = max(_LEAST, min(widest, room)) + gap if sources else 0
    left = width - _SIGN - paragraph - source - stance
    aimed = [width_of(_aimed(findings, claim, signs)) for claim in claims] if left > _AIMS + _WORDS else []
    aims = min(_AIMS, max(aimed, default=0))
    words = left - (aims + gap if aims else 0) - gap
    return _Columns(
        paragraph, source, stance, gap, left >= _AIMED, narrow, aims, words if aimed and words >= _WORDS else 0
    )


def _stance(claim: Claim, narrow: bool) -> str:
    return _SHORT.get(claim.stance, claim.stance) if narrow else stance_name(claim.stance)


def _claim_line(findings: Findings, claim: Claim, source: str, signs: Signs, columns: _Columns) -> Line:
    against = "against" if claim.stance in _AGAINST else ""
    return Line(
        claim.id,
        (
            (f"{signs.paragraph}{claim.paragraph}".ljust(columns.paragraph), "muted"),
            (fit(source, columns.source - columns.gap, signs.more) + " " * columns.gap if columns.source else "", ""),
            (fit(f"{signs.stances[claim.stance]} {_stance(claim, columns.narrow)}", columns.stance), against),
            *(_rest(findings, claim, signs, columns) if columns.aimed else ()),
        ),
        ((f" {signs.checked}", "muted"),) if claim.checked else (),
    )


def _rest(findings: Findings, claim: Claim, signs: Signs, columns: _Columns) -> Sequence[Piece]:
    """What a claim answers or aims at and, where there is room, what it says."""
    if not columns.words:
        return aims(findings, claim, signs)
    aimed = fit(_aimed(findings, claim, signs), columns.aims, signs.more) + " " * columns.gap if columns.aims else ""
    said = " ".join(join(findings.briefing.text, claim.content).split())
    return (aimed, ""), (fit(said, columns.words, signs.more), "muted")


def _aimed(findings: Findings, claim: Claim, signs: Signs) -> str:
    return "".join(text for text, _ in aims(findings, claim, signs))


def aims(findings: Findings, claim: Claim, signs: Signs) -> Sequence[Piece]:
    """What a claim answers, else whom it is about."""
    answered = [found for c in claim.replies_to if (found := findings.claim(c))]
    if answered:
        places = ", ".join(f"{signs.paragraph}{c.paragraph}" for c in answered)
        return ((f"{signs.arrow} {places}", ""),)
    targets = [entity for e in claim.targets if (entity := findings.entity(e))]
    return ((", ".join(short_name(e, findings.briefing.text) for e in targets), ""),)

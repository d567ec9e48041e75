"""What is known of an actor across the library, as rows."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefreader.desk.sightings import Progress, Seen, SeenClaim
from briefreader.tui.names import date_name, stance_name
from briefreader.tui.pieces import Piece
from briefreader.tui.signs import Signs
from briefreader.tui.sparkline import count_over_time, draw_spark
from briefreader.tui.text.cells import fit

Rows = list[tuple[str, tuple[Piece, ...]]]
"""A key, "" where the row leads nowhere, and what stands in the row."""

_MOST = 200  # rows of a section
_DATE = 12  # cells
_LONGEST = 60  # cells of the timeline


@dataclass(frozen=True, slots=True)
class InLibrary:
    """What was found in the library so far.

    Attributes:
        seen: the briefings in which the actor is mentioned, the newest first.
        done: briefings looked into; `left` those that wait for another time.
        finished: whether all were looked at.
    """

    seen: tuple[Seen, ...] = ()
    done: int = 0
    left: int = 0
    finished: bool = False

    def after(self, steps: list[Progress]) -> "InLibrary":
        """The same after more steps."""
        found = tuple(step.seen for step in steps if step.seen is not None)
        return InLibrary((*self.seen, *found), steps[-1].done, steps[-1].left) if steps else self


def library_rows(library: InLibrary | None, signs: Signs, width: int) -> Iterator[tuple[str, Rows]]:
    """The timeline, what it claims, what is claimed about it, and the briefings; titles with their rows."""
    if library is None:
        return
    claims = [(seen, claim) for seen in library.seen for claim in seen.claims]
    yield "in the library", _summary(library, signs, width)
    yield "what it claims", _claims("made", [(s, c) for s, c in claims if not c.source], signs)
    yield "what is claimed about it", _claims("about", [(s, c) for s, c in claims if c.source], signs)
    yield "briefings", _briefings(library.seen, signs, width)


def _summary(library: InLibrary, signs: Signs, width: int) -> Rows:
    dates = sorted(seen.published for seen in library.seen if seen.published)
    counts = count_over_time(
        ((seen.published, seen.mentions) for seen in library.seen if seen.published), min(_LONGEST, width // 3)
    )
    mentions = sum(seen.mentions for seen in library.seen)
    briefings = len(library.seen)
    words = f"{mentions} mention{'s' * (mentions != 1)} in {briefings} briefing{'s' * (briefings != 1)}"
    rows: Rows = []
    if counts:
        line = ((date_name(dates[0]), "muted"), (f" {draw_spark(counts, signs.spark)} ", "found"))
        rows.append(("", (*line, (date_name(dates[-1]), "muted"), (f"  {words}", ""))))
    else:
        rows.append(("", ((words, ""),)))
    state = "" if library.finished else f"looking through it{signs.more} {library.done} so far"
    if library.finished and library.left:
        state = f"{library.left} more not analyzed yet: some of them are, each time a dossier is opened"
    return [*rows, ("", ((state, "muted"),))] if state else rows


def _claims(name: str, claims: list[tuple[Seen, SeenClaim]], signs: Signs) -> Rows:
    rows: Rows = []
    for number, (seen, claim) in enumerate(claims[:_MOST]):
        source = f"{claim.source} " if claim.source else ""
        stance = f"{signs.stances[claim.stance]} {stance_name(claim.stance)}".strip()
        pieces = (((date_name(seen.published) or "undated").ljust(_DATE), "muted"), (f"{source}{stance}  ", "strong"))
        rows.append((f"in:{name}{number}:{claim.offset}:{seen.briefing}", (*pieces, (claim.words, ""))))
    return rows if len(claims) <= _MOST else [*rows, ("", ((f"and {len(claims) - _MOST} more", "muted"),))]


def _briefings(library: tuple[Seen, ...], signs: Signs, width: int) -> Rows:
    rows: Rows = []
    for number, seen in enumerate(library[:_MOST]):
        title = fit(seen.title, max(20, width - _DATE - 8), signs.more)
        pieces = (((date_name(seen.published) or "undated").ljust(_DATE), "muted"), (title, "strong"))
        times = (f"  {signs.times}{seen.mentions}", "muted")
        rows.append((f"in:b{number}:{seen.first}:{seen.briefing}", (*pieces, times)))
    return rows

"""CSV for spreadsheets."""

import csv
import io
from collections.abc import Sequence

from briefreader.export.facts import claim_facts, paragraph_of
from briefreader.model.clean import guard_cell
from briefreader.model.passage import Passage

_COLUMNS = (
    "mark",
    "title",
    "outlet",
    "published",
    "paragraph",
    "quote",
    "tags",
    "note",
    "claims",
    "source",
    "briefing",
)


def render(passages: Sequence[Passage]) -> str:
    """One mark a row, with a header; cells that could be formulas are guarded."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(_COLUMNS)
    for passage in passages:
        mark, briefing = passage.mark, passage.briefing
        claims = "; ".join(
            f"{c.source} {c.stance}{': ' if c.words else ''}{c.words} ({c.standing})" for c in claim_facts(passage)
        )
        cells = (
            mark.id,
            briefing.title,
            briefing.outlet or "",
            briefing.published or "",
            str(paragraph_of(passage)),
            mark.quote,
            ", ".join(mark.tags),
            mark.note,
            claims,
            briefing.source,
            briefing.id,
        )
        rows.writerow([guard_cell(cell) for cell in cells])
    return out.getvalue()

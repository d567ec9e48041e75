"""The entities of a briefing: grouped by type, counted, each with a sign for whether it is known."""

from collections.abc import Sequence

from briefreader.model.analysis import Entity
from briefreader.tui.findings import Findings
from briefreader.tui.names import type_name
from briefreader.tui.signs import Signs
from briefreader.tui.widgets.row_list import Line, RowList

# Who and where first, what is counted and dated last.
_ORDER = (
    "organisation",
    "person",
    "location",
    "nationality",
    "weapon",
    "vehicle",
    "event",
    "document",
    "work",
    "money",
    "quantity",
    "temporal",
)


class EntityPane(RowList):
    """All entities; the current one is the one that lights up."""

    def __init__(self, signs: Signs, dom_id: str | None = None) -> None:
        super().__init__(signs, dom_id)
        self.heading = "ENTITIES"

    def show(self, findings: Findings) -> None:
        """The entities of an analysis."""
        self.number = len(findings.analysis.entities)
        self.set_lines(entity_lines(findings.analysis.entities, self.signs))


def entity_lines(entities: Sequence[Entity], signs: Signs) -> list[Line]:
    """Rows of entities under headings of their types, the most mentioned first."""
    lines: list[Line] = []
    for kind in _ORDER:
        group = sorted((e for e in entities if e.type == kind), key=lambda e: (-len(e.mentions), e.mentions[0].span))
        if group:
            lines.append(Line(None, ((type_name(kind), "heading"),)))
            lines.extend(_entity_line(entity, signs) for entity in group)
    return lines


def _entity_line(entity: Entity, signs: Signs) -> Line:
    known = "linked" if entity.actor else "open" if entity.candidates else "unknown"
    count = f"{signs.times}{len(entity.mentions)}"
    sign = signs.link(entity.actor, entity.candidates)
    return Line(entity.id, ((entity.name, ""),), ((f"{count:>4} ", "muted"), (sign, known)))

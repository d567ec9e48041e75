"""The entities of a briefing: grouped by type, counted, each with a sign for whether it is known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import BindingType

from briefreader.tui.commands import Where
from briefreader.tui.findings import Findings
from briefreader.tui.keys import bindings
from briefreader.tui.names import type_name
from briefreader.tui.signs import Signs
from briefreader.tui.widgets.pane import Pane
from briefreader.tui.widgets.row_window import Line

if TYPE_CHECKING:
    from briefreader.model.analysis import Entity

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
_SORTS: Mapping[str, Callable[[Entity], Any]] = {
    "count": lambda e: (-len(e.mentions), e.mentions[0].span),
    "place": lambda e: e.mentions[0].span,
    "name": lambda e: (e.name.casefold(), e.mentions[0].span),
}


class EntityPane(Pane):
    """All entities; the current one is the one that lights up.

    Attributes:
        grouped: whether they stand under headings of their types.
    """

    CONTEXTS: ClassVar[tuple[Where, ...]] = ("entities", "pane", "list")
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("entities")]
    ORDERS: ClassVar[tuple[str, ...]] = tuple(_SORTS)

    def __init__(self, signs: Signs, dom_id: str | None = None) -> None:
        super().__init__(signs, dom_id)
        self.heading = "ENTITIES"
        self.grouped = True

    def make_lines(self, findings: Findings) -> list[Line]:
        """The entities that have the words in one of their names, or are of a type that has."""
        entities = findings.analysis.entities
        self.number = len(entities)
        text = findings.briefing.text
        if self.narrowing:
            entities = tuple(
                e
                for e in entities
                if self.narrowing.fits((e.name, type_name(e.type), *{m.span.of(text) for m in e.mentions}))
            )
        return entity_lines(entities, self.signs, order=self.order, grouped=self.grouped)

    def arrangement(self) -> dict[str, str | bool]:
        """The order, and whether they are grouped."""
        return {**super().arrangement(), "grouped": self.grouped}

    def arrange_as(self, kept: Mapping[str, object]) -> bool:
        """Arrange the rows as `arrangement` told."""
        known = super().arrange_as(kept)
        grouped = kept.get("grouped")
        self.grouped = grouped is not False
        return known and isinstance(grouped, bool)

    def action_group(self) -> None:
        """Under headings, or all in one list."""
        self.grouped = not self.grouped
        self.rearranged()


def entity_lines(entities: Sequence[Entity], signs: Signs, *, order: str = "count", grouped: bool = True) -> list[Line]:
    """Rows of entities in an order of `EntityPane.ORDERS`, under headings of their types where they are grouped."""
    ordered = sorted(entities, key=_SORTS[order])
    if not grouped:
        return [_entity_line(entity, signs) for entity in ordered]
    groups: dict[str, list[Entity]] = defaultdict(list)
    for entity in ordered:
        groups[entity.type].append(entity)
    lines: list[Line] = []
    for kind in _ORDER:
        if kind in groups:
            lines.append(Line(None, ((type_name(kind), "heading"), (f" {len(groups[kind])}", "muted"))))
            lines.extend(_entity_line(entity, signs) for entity in groups[kind])
    return lines


def _entity_line(entity: Entity, signs: Signs) -> Line:
    known = "linked" if entity.actor else "open" if entity.candidates else "unknown"
    count = f"{signs.times}{len(entity.mentions)}"
    sign = signs.link(entity.actor, entity.candidates)
    checked = signs.checked if entity.checked else ""
    return Line(entity.id, ((entity.name, ""),), ((f"{checked}{count:>4} ", "muted"), (sign, known)))

"""A list of what was found in a briefing, that can be sorted and narrowed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from textual.binding import BindingType
from textual.message import Message

from briefreader.tui.commands import Where
from briefreader.tui.findings import Findings
from briefreader.tui.keys import bindings
from briefreader.tui.pieces import Piece
from briefreader.tui.signs import Signs
from briefreader.tui.text.cells import width_of
from briefreader.tui.widgets.row_list import RowList
from briefreader.tui.widgets.row_window import Line

_EMPTY = "nothing fits: esc shows all"


class Narrowing:
    """The words that were typed to narrow a list, and what they fit."""

    def __init__(self, typed: str = "") -> None:
        self.typed = " ".join(typed.split())
        self._words: list[tuple[str, str]] = []
        if not typed:
            return
        from briefreader.search.fold import fold_name

        self._words = [(word.casefold(), fold_name(word)) for word in typed.split()]

    def __bool__(self) -> bool:
        return bool(self._words)

    def fits(self, texts: Iterable[str]) -> bool:
        """Whether every word typed is in the texts of a row, whatever its accents."""
        if not self._words:
            return True
        from briefreader.search.fold import fold_name

        whole = "\n".join(texts)
        plain, folded = whole.casefold(), fold_name(whole)
        return all(word in plain or (fold and fold in folded) for word, fold in self._words)


class Pane(RowList):
    """Rows about a briefing. Subclasses say in `make_lines` which, in the order that `order` names.

    Attributes:
        findings: what the rows are about; None before it is known.
        order: one of `ORDERS`, changed by the user.
        narrowing: what the rows must have in them.
        elsewhere: the key of another pane, where that one can't be seen.
    """

    CONTEXTS: ClassVar[tuple[Where, ...]] = ("pane", "list")
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("pane")]
    ORDERS: ClassVar[tuple[str, ...]] = ("place",)

    @dataclass
    class NarrowAsked(Message):
        """The user wants to type what the rows must have in them."""

        pane: "Pane"

    @dataclass
    class Rearranged(Message):
        """Other rows are shown, or the same ones in another order, by the user's hand."""

        pane: "Pane"

    def __init__(self, signs: Signs, dom_id: str | None = None) -> None:
        super().__init__(signs, dom_id)
        self.findings: Findings | None = None
        self.order = self.ORDERS[0]
        self.narrowing = Narrowing()
        self.elsewhere = ""

    def show(self, findings: Findings) -> None:
        """What there is in an analysis."""
        self.findings = findings
        self.rearrange()

    def arrangement(self) -> dict[str, str | bool]:
        """How the rows are arranged, in any briefing."""
        return {"order": self.order}

    def arrange_as(self, kept: Mapping[str, object]) -> bool:
        """Arrange the rows as `arrangement` told; whether all of it could be understood."""
        order = kept.get("order")
        known = [known for known in self.ORDERS if known == order]
        self.order = known[0] if known else self.ORDERS[0]
        return bool(known)

    def narrowed_to(self) -> list[str]:
        """What the rows are narrowed to, in this briefing."""
        return [self.narrowing.typed, ""]

    def narrow_to(self, typed: str, which: str) -> bool:
        """Narrow the rows that are still to come as `narrowed_to` told; whether all of it could be understood."""
        self.narrowing = Narrowing(typed)
        return not which

    def make_lines(self, findings: Findings) -> list[Line]:
        """The rows that fit, in order."""
        raise NotImplementedError

    @property
    def summary(self) -> str:
        """How the rows are ordered or narrowed, in a word or two."""
        return f"by {self.order} {self.signs.menu}"

    @property
    def narrowed(self) -> bool:
        """Whether some rows may be left out."""
        return bool(self.narrowing)

    def show_all(self) -> None:
        """Leave no row out any longer."""
        self.narrow("")

    def narrow(self, typed: str) -> None:
        """Show only the rows that have these words in them."""
        self.narrowing = Narrowing(typed)
        self.rearranged()

    def rearrange(self) -> None:
        """Show the rows as they are wanted now; the current one stays in sight."""
        if self.findings is not None:
            lines = self.make_lines(self.findings)
            self.set_lines(lines or ([Line(None, ((_EMPTY, "muted"),))] if self.narrowed else []))
            self.reveal_current()

    def action_sort(self) -> None:
        """The next order."""
        self.order = self.ORDERS[(self.ORDERS.index(self.order) + 1) % len(self.ORDERS)]
        self.rearranged()

    def action_narrow(self) -> None:
        """Ask for the words."""
        self.post_message(self.NarrowAsked(self))

    def rearranged(self) -> None:
        """Show the rows anew and tell the screen."""
        self.rearrange()
        self.post_message(self.Rearranged(self))

    def draw_heading(self, width: int) -> list[Segment]:
        """What it is a list of, how many there are and which are shown; beside it how to get elsewhere."""
        more = self.signs.more if self.unfinished or self.number is None else ""
        shown = f"{sum(line.key is not None for line in self.lines)}/" if self.narrowed else ""
        number = f" {shown}{'' if self.number is None else self.number}{more}"
        left: list[Piece] = [(self.heading, "active" if self.has_focus else "title"), (number, "muted")]
        if self.narrowing:
            left.append((f" {self.signs.narrowed}{self.narrowing.typed}", "found"))
        room = width - sum(width_of(text) for text, _ in left) - 1
        parts = [part for part in (self.summary if self.number else "", self.elsewhere) if part]
        if len(parts) == 2 and width_of("  ".join(parts)) > room:
            del parts[1 if self.order != self.ORDERS[0] or self.narrowed else 0]
        if len(parts) == 1 and width_of(parts[0]) > room:
            parts = []
        aside: tuple[Piece, ...] = (("  ".join(parts), "muted"),) if parts else ()
        return self.compose_row("", left, aside, width, ())

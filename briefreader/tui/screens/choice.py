"""A few things to choose from, under headings."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar

from briefreader.model.clean import clean_line
from briefreader.search.fold import fold_name
from briefreader.tui.screens.picker import Picker
from briefreader.tui.session import Session
from briefreader.tui.widgets.row_window import Line


@dataclass(frozen=True, slots=True)
class Option:
    """One of them.

    Attributes:
        key: what is given back.
        group: the heading that it stands under; also found by its words.
        words: what it is.
        aside: what is said of it at the end of its row.
    """

    key: str
    group: str
    words: str
    aside: str = ""


class ChoiceScreen(Picker[str | None]):
    """Dismisses with the key of what was chosen, or None."""

    EMPTY: ClassVar[str] = "nothing fits"

    def __init__(self, session: Session, label: str, options: Sequence[Option]) -> None:
        super().__init__(session)
        self._label = session.signs.show(clean_line(label))
        self.keys.show("choice")
        self._options = options

    @property
    def label(self) -> str:
        """What the choice is about."""
        return self._label

    def look(self, query: str) -> None:
        """The options in which, or in whose headings, words begin with all that was typed."""
        fitting = [option for option in self._options if _fits(option, fold_name(query).split())]
        lines: list[Line] = []
        for group, options in groupby(fitting, key=lambda option: option.group):
            lines.append(Line(None, ((group, "heading"),)))
            lines.extend(Line(o.key, ((f"  {o.words}", "strong"),), ((o.aside, "muted"),)) for o in options)
        self.fill(lines)

    def chosen(self, key: str) -> None:
        """Give it."""
        self.dismiss(key)


def _fits(option: Option, typed: Sequence[str]) -> bool:
    words = fold_name(f"{option.group} {option.words} {option.aside}").split()
    return all(any(word.startswith(part) for word in words) for part in typed)

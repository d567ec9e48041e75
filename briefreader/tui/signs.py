"""The signs on the screen, and what stands for them where a terminal shows ASCII alone."""

from __future__ import annotations

import codecs
import locale
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefreader.model.analysis import Stance


_STANCES: Mapping[Stance, str] = MappingProxyType(
    {
        "states": " ",
        "accuses": "⚑",
        "denies": "✗",
        "confirms": "=",
        "condemns": "▼",
        "supports": "▲",
        "urges": "»",
        "warns": "!",
        "pledges": "+",
        "believes": "?",
        "no_comment": "…",
    }
)
_ASCII_STANCES: Mapping[Stance, str] = MappingProxyType(
    dict(_STANCES)
    | {
        "accuses": "#",
        "denies": "x",
        "confirms": "=",
        "condemns": "v",
        "supports": "^",
        "urges": ">",
        "no_comment": ".",
    }
)
# One for one, so that offsets and columns hold.
_TYPOGRAPHY = str.maketrans("“”„‟«»‘’‚‛‹›–—−‐‑‒…·•×\xa0\u202f", '""""""\'\'\'\'<>------.-*x  ')


@dataclass(frozen=True, slots=True)
class Signs:
    """What is drawn beside the words.

    Attributes:
        cursor: the row where the reader is.
        mark: a row with marked words.
        selected: the current row of a list.
        noted: a row of a list that has to do with where the reader is.
        linked: the entity is an actor of the store.
        open: more than one actor fits.
        unknown: no actor fits.
        checked: a reader decided about it.
        arrow: leads to the paragraph of the claim that is answered.
        paragraph: before a paragraph's number.
        times: before a count.
        more: where something was cut off.
        menu: after what a key changes to something else.
        narrowed: before the words that a list was narrowed to.
        dot: between two parts of a line.
        rule: between two panes.
        bar: one cell of a bar that shows how far something is, and one that is still empty.
        spark: levels of a number in a row of numbers, from nothing to the most.
        stances: one sign a stance.
        ascii: whether the text, too, is shown without typographic signs.
    """

    cursor: str = "▌"
    mark: str = "▎"
    selected: str = "▸"
    noted: str = "·"
    linked: str = "●"
    open: str = "◐"
    unknown: str = "○"
    checked: str = "✓"
    arrow: str = "→"
    paragraph: str = "¶"
    times: str = "×"
    more: str = "…"
    menu: str = "▾"
    narrowed: str = "/"
    dot: str = "·"
    rule: str = "│"
    bar: tuple[str, str] = ("━", "─")
    spark: str = " ▁▂▃▄▅▆▇█"
    stances: Mapping[Stance, str] = field(default_factory=lambda: _STANCES)
    ascii: bool = False

    def show(self, text: str) -> str:
        """A text as this terminal can show it: one code point for one."""
        return text.translate(_TYPOGRAPHY) if self.ascii else text

    def link(self, actor: str | None, candidates: tuple[str, ...]) -> str:
        """Whether an entity is known: linked, open between several actors, or unknown."""
        if actor:
            return self.linked
        return self.open if candidates else self.unknown


UNICODE = Signs()
ASCII = Signs(
    cursor=">",
    mark="|",
    selected=">",
    noted="-",
    linked="*",
    open="~",
    unknown="o",
    checked="ok",
    arrow="->",
    paragraph="#",
    times="x",
    more="~",
    menu="v",
    dot="-",
    rule="|",
    bar=("=", "-"),
    spark=" .:-=+*#@",
    stances=_ASCII_STANCES,
    ascii=True,
)


def choose_signs(ascii_only: bool) -> Signs:
    """The signs for this terminal: ASCII where it is asked for, or where the locale isn't UTF-8."""
    try:
        encoding = codecs.lookup(locale.getencoding()).name
    except LookupError:
        encoding = "ascii"
    return ASCII if ascii_only or encoding != "utf-8" else UNICODE

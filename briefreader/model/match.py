"""What the finder answers."""

from dataclasses import dataclass
from typing import Literal

from briefreader.model.actor import Actor

Why = Literal[
    "exact",
    "acronym",
    "former_name",
    "native_script",
    "transliteration",
    "prefix",
    "words",
    "spelling",
]


@dataclass(frozen=True, slots=True)
class Match:
    """One actor that a query may mean.

    Attributes:
        matched: the name or alias by which it was found.
        why: by which tier.
        score: 0-100.
        underline: half-open ranges of `matched` that the query stands for.
        until: where `matched` is a former name, the ISO date until which it held, if known.
    """

    actor: Actor
    matched: str
    why: Why
    score: float
    underline: tuple[tuple[int, int], ...] = ()
    until: str | None = None

"""What is typed into the finder: a name, and what narrows it."""

import re
from dataclasses import dataclass
from typing import get_args

from briefreader.model.actor import ActorKind

_KINDS: tuple[ActorKind, ...] = get_args(ActorKind)
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


@dataclass(frozen=True, slots=True)
class Query:
    """A name to look for.

    Attributes:
        kind: only actors of this kind; None for all.
        as_of: an ISO date, to the year or month where no more is typed; None for the briefing's.
        problem: what can't be understood of it, in a line.
    """

    name: str
    kind: ActorKind | None = None
    as_of: str | None = None
    problem: str = ""


def split_query(typed: str) -> Query:
    """A name of which the words `kind:K` and `as-of:DATE` are taken out; K may be cut where it is still plain."""
    words, kind, as_of, problem = [], None, None, ""
    for word in typed.split():
        head, colon, value = word.partition(":")
        match (head.casefold(), bool(colon)):
            case ("kind", True):
                fitting = [known for known in _KINDS if value and known.startswith(value.casefold())]
                exact = [known for known in fitting if known == value.casefold()] or fitting
                kind = exact[0] if len(exact) == 1 else None
                problem = problem if kind else f"kinds: {', '.join(_KINDS)}"
            case ("as-of" | "asof", True):
                as_of = value if _DATE.fullmatch(value) else None
                problem = problem if as_of else "a date is 2016, 2016-07 or 2016-07-28"
            case _:
                words.append(word)
    return Query(" ".join(words), kind, as_of, problem)

"""What every format shares: the report, what a reader may know beforehand, clean names."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, TypeVar, get_args

from briefreader.errors import SourceError
from briefreader.model.actor import Actor, ActorKind, AffiliationRole, Alias, AliasKind
from briefreader.model.clean import clean_line

RemarkKind = Literal["merged", "doubted", "dropped", "unsaid"]
KINDS: tuple[ActorKind, ...] = get_args(ActorKind)
ROLES: tuple[AffiliationRole, ...] = get_args(AffiliationRole)
ALIAS_KINDS: tuple[AliasKind, ...] = get_args(AliasKind)
_LONGEST = 300  # code points of a name; what is longer is no name
_SHOWN = 160  # code points of an item in a report
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?", re.ASCII)
K = TypeVar("K", bound=str)


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that didn't come through as it was.

    Attributes:
        kind: `merged` with another record, taken but `doubted`, `dropped`, or `unsaid` because the format can't.
        reason: why, in a few words that many remarks share.
        item: what, in a line, safe for a terminal; "" where the reason says all.
        line: of the source, from 1; 0 where it is about no line.
    """

    kind: RemarkKind
    reason: str
    item: str = ""
    line: int = 0


@dataclass
class Remarks:
    """A report in the making."""

    found: list[Remark] = field(default_factory=list)

    def add(self, kind: RemarkKind, reason: str, item: str = "", line: int = 0) -> None:
        """Note something; foreign text is cleaned and cut here."""
        shown = item if len(item) <= _SHOWN else f"{item[: _SHOWN - 1]}…"
        self.found.append(Remark(kind, reason, clean_line(shown), line))


@dataclass(frozen=True)
class Context:
    """What a reader or writer may know beforehand.

    Attributes:
        data: the folder of the tables, `data/exchange`.
        states: the actor of a country, by ISO 3166 alpha-2, so that ties to it can be said.
        kind: what a record is where its list doesn't say; None to guess.
        mapping: fields by the headers of a CSV file, beyond those that are known.
        source: how the list is called in the provenance of its records.
    """

    data: Path
    states: Mapping[str, str] = field(default_factory=dict)
    kind: ActorKind | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)
    source: str = ""

    def table(self, name: str) -> Mapping[str, Any]:
        """A table of `data/exchange`. Raises: SourceError if it can't be read."""
        try:
            return tomllib.loads((self.data / f"{name}.toml").read_text("utf8"))
        except (OSError, ValueError) as error:
            raise SourceError(
                f"{name}.toml can't be read: {clean_line(str(error))}", "install briefreader anew"
            ) from None

    @cached_property
    def countries(self) -> Mapping[str, str]:
        """ISO 3166 alpha-2 by alpha-3."""
        found: Mapping[str, str] = self.table("countries")["alpha3"]
        return found

    @cached_property
    def codes(self) -> frozenset[str]:
        """The alpha-2 codes there are, Kosovo's among them."""
        return frozenset((*self.countries.values(), "XK"))

    def country(self, given: str) -> str:
        """Alpha-2 of an alpha-2 or alpha-3 code in whatever case; "" of anything else."""
        code = given.strip().upper()
        return code if code in self.codes else self.countries.get(code, "")


def tidy(name: str) -> str:
    """A name on one line, safe for a terminal, with single spaces; "" if nothing is left or it is too long for one."""
    if len(name) > 4 * _LONGEST:
        return ""
    cleaned = " ".join(clean_line(name).split())
    return cleaned if len(cleaned) <= _LONGEST and any(sign.isalnum() for sign in cleaned) else ""


def tidy_text(text: str) -> str:
    """A summary or a note: as `tidy`, but cut where it is very long."""
    return " ".join(clean_line(text[:20_000]).split())[:5_000]


def distinct(name: str, aliases: Iterable[Alias]) -> tuple[Alias, ...]:
    """The aliases that say something: no empty ones, none twice, none that is the name itself."""
    once: dict[str, Alias] = {}
    for alias in aliases:
        if alias.name and alias.name != name:
            once.setdefault(alias.name, alias)
    return tuple(once.values())


def known_kind(given: str, known: Iterable[K]) -> K | None:
    """One of the kinds, roles or kinds of names, however it is spaced and cased; None for anything else."""
    wanted = "_".join(given[:100].casefold().replace("_", " ").replace("-", " ").split())
    return next((kind for kind in known if kind == wanted), None)


def first_known(given: Iterable[str], known: Iterable[K]) -> K | None:
    """The first of several texts that is one of the kinds, roles or kinds of names; None if none is."""
    for text in given:
        if (found := known_kind(text, known)) is not None:
            return found
    return None


def check_date(given: str) -> str | None:
    """An ISO date, to the year or month where no more is known; None for anything else."""
    given = given.strip()
    if _DATE.fullmatch(given) is None:
        return None
    try:
        date.fromisoformat(given + "-01" * (2 - given.count("-")))
    except ValueError:
        return None
    return given


def check_span(since: str, until: str, name: str, remarks: Remarks) -> tuple[str | None, str | None]:
    """Two dates of which either may be missing; what is none is dropped and told."""
    begin, end = check_date(since), check_date(until)
    for given, found in ((since, begin), (until, end)):
        if given.strip() and found is None:
            remarks.add("dropped", "a date that can't be read", f"{name}: {given}")
    if begin and end and end < begin[: len(end)]:
        remarks.add("dropped", "dates that end before they begin", f"{name}: {begin}, {end}")
        return None, None
    return begin, end


def count_unsaid(actors: Iterable[Actor], remarks: Remarks, said: frozenset[str]) -> None:
    """Note what a format has no place for, once for each thing and actor.

    Args:
        said: of the keys of `_LOSSES`, what the format does say.
    """
    for actor in actors:
        aliases = actor.aliases
        losses = {
            "dates": any(alias.since or alias.until for alias in aliases),
            "alias_kinds": any(alias.kind != "name" for alias in aliases),
            "weak": any(alias.weak for alias in aliases),
            "script": any(alias.script or alias.language for alias in aliases),
            "ties": bool(actor.affiliations),
            "notes": bool(actor.notes),
            "ids": bool(actor.external_ids),
            "summary": bool(actor.summary),
            "country": bool(actor.country),
            "provenance": bool(actor.provenance),
            "times": bool(actor.created or actor.updated),
        }
        for what, there in losses.items():
            if there and what not in said:
                remarks.add("unsaid", _LOSSES[what], actor.name)


_LOSSES = {
    "dates": "when names were borne",
    "alias_kinds": "of which kind names are",
    "weak": "which names are weak",
    "script": "the script and language of names",
    "ties": "affiliations",
    "notes": "notes",
    "ids": "ids elsewhere",
    "summary": "the summary",
    "country": "the country",
    "provenance": "where the record comes from",
    "times": "when the record was made and changed",
}

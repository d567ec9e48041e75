"""What entities, claims and kinds are called on the screen, in few words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from briefreader.model.briefing import Briefing
from briefreader.model.span import join
from briefreader.tui.findings import Findings

if TYPE_CHECKING:
    from briefreader.model.analysis import Claim, Entity, Stance
    from briefreader.model.match import Match

STANCES: Mapping[Stance, str] = {"no_comment": "no comment"}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_TYPES = {"temporal": "time", "organisation": "organization"}
_WHY = {
    "exact": "exact name",
    "acronym": "acronym",
    "native_script": "native script",
    "transliteration": "other spelling",
    "prefix": "begins so",
    "words": "these words",
    "spelling": "close spelling",
}


def type_name(type_or_kind: str) -> str:
    """The type of an entity or the kind of an actor, in words."""
    return _TYPES.get(type_or_kind, type_or_kind.replace("_", " "))


def stance_name(stance: Stance) -> str:
    """A stance, in words."""
    return STANCES.get(stance, stance)


def short_name(entity: Entity, text: str) -> str:
    """The shortest name that the text itself gives: an acronym, a person's last name, else the whole one."""
    acronyms = [m.span.of(text) for m in entity.mentions if m.kind == "acronym"]
    if acronyms:
        return min(acronyms, key=len)
    names = [m.span.of(text) for m in entity.mentions if m.kind in ("name", "alias")]
    if entity.type == "person":
        whole = max((entity.name, *names), key=len)
        last = whole.split()[-1] if whole.split() else whole
        return last if any(last in name for name in names) else entity.name
    return min((name for name in names if name in entity.name), key=len, default=entity.name)


def source_name(findings: Findings, claim: Claim) -> str:
    """Who makes a claim, in few words."""
    if claim.source is None:
        return "unnamed"
    entity = findings.entity(claim.source.entity)
    if entity is not None:
        return short_name(entity, findings.briefing.text)
    return " ".join(join(findings.briefing.text, claim.source.spans).split()) or "unnamed"


def why_found(match: Match) -> str:
    """Why a match was found, in words."""
    if match.why == "former_name":
        return f"formerly {match.matched}" + (f", until {match.until}" if match.until else "")
    if match.matched == match.actor.name:
        return _WHY[match.why]
    return f"{match.matched} — {_WHY[match.why]}"


def date_name(iso: str | None) -> str:
    """An ISO date as people write it; "" for None."""
    year, month, day = [*(iso or "").split("-"), "", ""][:3]
    if not month.isdigit() or not 1 <= int(month) <= 12:
        return year
    return f"{day.lstrip('0')} {_MONTHS[int(month) - 1]} {year}".strip()


def outlet_name(briefing: Briefing) -> str:
    """Who published a briefing; "" where the text doesn't tell."""
    return " ".join((briefing.outlet or "").split())

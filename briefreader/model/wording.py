"""How things are put into words, the same on the screen, in a citation and in an export."""

from datetime import date
from pathlib import PurePath

from briefreader.model.analysis import Analysis, Claim, Stance
from briefreader.model.briefing import Briefing
from briefreader.model.clean import clean_line
from briefreader.model.span import join

_QUOTES = "\"'“”‘’«»„"
_VERBS: dict[Stance, str] = {"no_comment": "does not comment"}


def render_date(iso: str | None) -> str:
    """An ISO date as people write it: "3 Jun 2025", "Jun 2025", "2025"; "undated" for None."""
    if not iso:
        return "undated"
    parts = iso.split("-")
    if len(parts) == 1:
        return iso
    day = date(int(parts[0]), int(parts[1]), int(parts[2]) if len(parts) > 2 else 1)
    return f"{day.day} {day:%b %Y}" if len(parts) > 2 else f"{day:%b %Y}"


def outlet_of(briefing: Briefing) -> str:
    """Who published it: the outlet that the text names, else the file's name or the address."""
    if briefing.outlet:
        return one_line(briefing.outlet)
    if "://" in briefing.source:
        return one_line(briefing.source)
    return one_line(PurePath(briefing.source).name) if briefing.source != "-" else "standard input"


def one_line(text: str) -> str:
    """Text of a briefing on one line, its wraps and indents gone."""
    return " ".join(clean_line(text).split())


def quoted(text: str) -> str:
    """Words between quotation marks; those that stood at its ends are not doubled."""
    return f"“{text.strip(_QUOTES + ' ').rstrip(',')}”"


def where(briefing: Briefing, offset: int) -> str:
    """Outlet, date and paragraph of a place."""
    paragraph = briefing.paragraph_at(offset).number if briefing.paragraphs else 1
    return f"{outlet_of(briefing)}, {render_date(briefing.published)}, ¶{paragraph}"


def source_name(briefing: Briefing, analysis: Analysis, claim: Claim) -> str:
    """Who makes a claim, in a few words; "unnamed" where nobody can be named."""
    if claim.source is None:
        return "unnamed"
    entity = analysis.entity(claim.source.entity)
    if entity is not None:
        return one_line(entity.name)
    return one_line(join(briefing.text, claim.source.spans)) or "unnamed"


def _answered(analysis: Analysis, briefing: Briefing, claim: Claim) -> str:
    replied = [c for c in analysis.claims if c.id in claim.replies_to]
    return ", ".join(f"{source_name(briefing, analysis, c)}'s claim in ¶{c.paragraph}" for c in replied)


def stance_words(briefing: Briefing, analysis: Analysis, claim: Claim) -> str:
    """The stance with whom it is aimed at and what it answers: "denies Ukraine's claim in ¶2"."""
    words = _VERBS.get(claim.stance, claim.stance)
    answered = _answered(analysis, briefing, claim)
    if answered:
        return f"{words}{' on' if claim.stance == 'no_comment' else ''} {answered}"
    targets = [analysis.entity(target) for target in claim.targets]
    names = ", ".join(one_line(e.name) for e in targets if e is not None)
    return f"{words}: {names}" if names else words

"""All that is known of an actor, as rows."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby

from briefreader.model.actor import Actor, Alias
from briefreader.model.analysis import Claim
from briefreader.model.span import join
from briefreader.tui.findings import Findings, claim_start
from briefreader.tui.names import date_name, source_name, stance_name, type_name
from briefreader.tui.pieces import Piece
from briefreader.tui.screens.dossier_library import InLibrary, Rows, library_rows
from briefreader.tui.signs import Signs
from briefreader.tui.text.wrap import wrap
from briefreader.tui.widgets.claim_pane import aims
from briefreader.tui.widgets.row_window import Line

_ALIASES = ("acronym", "name", "former_name", "native", "transliteration", "nickname", "metonym", "demonym")
_HEADS = {"name": "also", "former_name": "formerly", "native": "native script", "transliteration": "other spelling"}
_SCRIPTS = {
    "Arab": "Arabic",
    "Armn": "Armenian",
    "Beng": "Bengali",
    "Cyrl": "Cyrillic",
    "Deva": "Devanagari",
    "Ethi": "Ethiopic",
    "Geor": "Georgian",
    "Grek": "Greek",
    "Hang": "Korean",
    "Hani": "Chinese",
    "Hans": "Chinese",
    "Hant": "Chinese",
    "Hebr": "Hebrew",
    "Mymr": "Burmese",
    "Taml": "Tamil",
}
_BEFORE, _AFTER = 28, 120  # code points shown around a mention
_COLUMN = 16  # cells of what a name or an affiliation is


@dataclass(frozen=True, slots=True)
class Known:
    """All that a dossier shows.

    Attributes:
        findings: of the briefing that is read; None where nothing is found there yet.
        library: what was found elsewhere so far; None where that isn't looked for.
        is_it: whether an id of the actor store means the actor.
    """

    actor: Actor
    findings: Findings | None
    library: InLibrary | None
    is_it: Callable[[str | None], bool]


def dossier_lines(known: Known, name_of: Callable[[str], str], signs: Signs, width: int) -> list[Line]:
    """Summary, notes, names, affiliations, claims and mentions in the briefing and the library, the record's source.

    Rows that stand for something have the key `at:N:OFFSET`, `in:N:OFFSET:BRIEFING`, `actor:N:ID` or `name:N`, the last
    two N being the place of a link or a name in the actor's own.
    """
    actor = known.actor
    sections = (
        ("", _prose(actor.summary, width)),
        ("notes", [row for line in actor.notes.splitlines() for row in _prose(line, width) or [("", ())]]),
        ("names", _names(actor)),
        ("affiliations", _affiliations(actor, name_of)),
        *_in_briefing(known, signs, width),
        *library_rows(known.library, signs, width),
        ("record", _record(actor, width)),
    )
    lines: list[Line] = []
    for title, rows in sections:
        if not rows:
            continue
        if lines:
            lines.append(Line(None, ()))
        if title:
            lines.append(Line(None, ((title, "heading"),)))
        for key, pieces in rows:
            lines.append(Line(key or f"row:{len(lines)}", pieces))
    return lines


def _prose(text: str, width: int) -> Rows:
    words = " ".join(text.split())
    return [("", ((words[a:b], ""),)) for a, b in wrap(words, max(20, min(width, 84)))] if words else []


def _held(since: str | None, until: str | None) -> str:
    if since and until:
        return f"{date_name(since)} – {date_name(until)}"
    return f"since {date_name(since)}" if since else f"until {date_name(until)}" if until else ""


def _names(actor: Actor) -> Rows:
    places = list(enumerate(actor.aliases))
    places.sort(key=lambda p: (_ALIASES.index(p[1].kind), p[1].script, p[1].since or ""))
    rows: Rows = []
    for (kind, script), group in groupby(places, key=lambda p: (p[1].kind, p[1].script)):
        head = _HEADS.get(kind, type_name(kind))
        head = f"{_SCRIPTS.get(script, script)}" if kind == "native" and script else head
        rows.extend((f"name:{place}", _name(head if n == 0 else "", alias)) for n, (place, alias) in enumerate(group))
    return rows


def _name(head: str, alias: Alias) -> tuple[Piece, ...]:
    facts = ", ".join(filter(None, (_held(alias.since, alias.until), "never alone" if alias.weak else "")))
    return ((head.ljust(_COLUMN), "muted"), (alias.name, "strong"), (f"  {facts}", "muted"))


def _affiliations(actor: Actor, name_of: Callable[[str], str]) -> Rows:
    rows: Rows = []
    for number, tie in enumerate(actor.affiliations):
        facts = ", ".join(filter(None, (tie.title, _held(tie.since, tie.until))))
        role = tie.role.replace("_", " ")
        rows.append(
            (
                f"actor:{number}:{tie.actor}",
                ((role.ljust(_COLUMN), "muted"), (name_of(tie.actor), "strong"), (f"  {facts}", "muted")),
            )
        )
    return rows


def _in_briefing(known: Known, signs: Signs, width: int) -> Iterable[tuple[str, Rows]]:
    findings = known.findings
    if findings is None:
        return
    linked = [entity for entity in findings.analysis.entities if entity.actor and known.is_it(entity.actor)]
    ours = {entity.id for entity in linked}
    made = [c for c in findings.claims if c.source and c.source.entity in ours]
    about = [c for c in findings.claims if c not in made and ours & {*c.targets, c.via}]
    yield "claims in this briefing", _claims(findings, made, signs, with_source=False)
    yield "claims about it", _claims(findings, about, signs, with_source=True)
    yield "mentions in this briefing", _mentions(findings, ours, signs)
    reasons = dict.fromkeys(entity.why for entity in linked if entity.why)
    yield "why it is meant here", [row for why in reasons for row in _prose(why, width)]


def _claims(findings: Findings, claims: list[Claim], signs: Signs, *, with_source: bool) -> Rows:
    rows: Rows = []
    for number, claim in enumerate(claims):
        words = " ".join(join(findings.briefing.text, claim.content).split())
        source = f"{source_name(findings, claim)} " if with_source else ""
        pieces: list[Piece] = [(f"{signs.paragraph}{claim.paragraph}".ljust(6), "muted"), (source, "strong")]
        pieces += [
            (f"{signs.stances[claim.stance]} {stance_name(claim.stance)} ", "strong"),
            *aims(findings, claim, signs),
        ]
        pieces += [(f" {signs.checked}", "muted")] if claim.checked else []
        rows.append((f"at:c{number}:{claim_start(findings.briefing, claim)}", (*pieces, (f"  {words}", ""))))
    return rows


def _mentions(findings: Findings, entities: set[str], signs: Signs) -> Rows:
    text = findings.briefing.text
    rows: Rows = []
    mentions = sorted(
        (m for e in findings.analysis.entities if e.id in entities for m in e.mentions), key=lambda m: m.span
    )
    for mention in mentions:
        start, end = mention.span.start, mention.span.end
        paragraph = findings.briefing.paragraphs[mention.paragraph - 1].span
        before = text[max(paragraph.start, start - _BEFORE) : start]
        if start - _BEFORE > paragraph.start:
            before = signs.more + before.partition(" ")[2]
        place = f"{signs.paragraph}{mention.paragraph}".ljust(6)
        after = text[end : min(paragraph.end, end + _AFTER)]
        pieces = ((place, "muted"), (before, ""), (text[start:end], "found"), (after, ""))
        rows.append((f"at:m:{start}", pieces))
    return rows


def _record(actor: Actor, width: int) -> Rows:
    known = (("id", actor.id), *actor.external_ids)
    rows: Rows = [("", ((scheme.ljust(_COLUMN), "muted"), (value, ""))) for scheme, value in known]
    return rows + [(key, ((pieces[0][0], "muted"),)) for key, pieces in _prose(actor.provenance, width)]

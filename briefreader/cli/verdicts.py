"""`briefreader verdicts`: what the reader decided."""

import click

from briefreader.cli.basics import open_desk, warn_all
from briefreader.cli.common import format_option, print_rows, render_json
from briefreader.model.clean import clean_line
from briefreader.model.contract import render_verdict
from briefreader.model.verdict import Anchor, Verdict


@click.group()
def verdicts() -> None:
    """List and take back what you decided about findings."""


@verdicts.command("list")
@click.option("--briefing", metavar="ID", help="Only on this briefing: an id, a beginning of one, or a file's path.")
@click.option("--orphans", is_flag=True, help="Only those whose words or actor can't be found any longer.")
@format_option("table", "json")
def list_verdicts(briefing: str | None, orphans: bool, form: str) -> None:
    """All verdicts, oldest first; `found` says whether each still has its place."""
    desk = open_desk()
    found = desk.verdicts.of(desk.library.resolve(briefing) if briefing else None)
    lost = desk.verdicts.find_orphans(desk.opening.open_kept)
    warn_all(desk.library_notices)
    rows = [(verdict, verdict.id not in lost) for verdict in found if not orphans or verdict.id in lost]
    if form == "json":
        click.echo(render_json([render_verdict(v) | {"found": is_found} for v, is_found in rows], indent=1))
        return
    print_rows(
        ("verdict", "briefing", "decided", "about", "words", "found"),
        [
            (v.id, v.briefing[7:19], v.deed, _subject(v), " … ".join(a.quote for a in _anchors(v)), "" if ok else "no")
            for v, ok in rows
        ],
    )


@verdicts.command("remove")
@click.argument("verdict")
def remove_verdict(verdict: str) -> None:
    """Take a verdict back; the machine's finding stands again."""
    desk = open_desk()
    gone = desk.verdicts.remove(verdict)
    warn_all(desk.library_notices)
    click.echo(clean_line(f"removed {gone.id}: {gone.deed} {_subject(gone)}"))


def _anchors(verdict: Verdict) -> tuple[Anchor, ...]:
    if verdict.statement is not None:
        return (*verdict.statement.cue, *verdict.statement.content)
    return (verdict.party.anchor,) if verdict.party else ()


def _subject(verdict: Verdict) -> str:
    if verdict.statement is not None:
        speaker = verdict.statement.speaker
        who = speaker.name if speaker else " … ".join(a.quote for a in verdict.statement.source) or "unnamed"
        return f"claim: {who} {verdict.statement.stance.replace('_', ' ')}"
    party = verdict.party
    if party is None:
        return verdict.about
    actor = verdict.was if verdict.deed == "reject" else party.actor
    return f"{verdict.about}: {party.name} ({party.type}{f', {actor}' if actor else ''})"

"""`briefreader marks` and `briefreader export`."""

from dataclasses import asdict
from pathlib import Path

import click

from briefreader.cli.basics import open_desk, warn_all
from briefreader.cli.common import format_option, output_option, print_rows, render_json, write_out
from briefreader.errors import UnknownError
from briefreader.model.mark import Mark
from briefreader.model.span import Span


@click.group()
def marks() -> None:
    """List and add marked passages."""


def _render_mark(mark: Mark) -> dict[str, object]:
    row = asdict(mark)
    span = row.pop("span")
    return row | {"start": span["start"], "end": span["end"], "tags": list(mark.tags)}


@marks.command("list")
@format_option("table", "json")
def list_marks(form: str) -> None:
    """All marks."""
    desk = open_desk()
    found = desk.marks.of()
    warn_all(desk.library_notices)
    if form == "json":
        click.echo(render_json([_render_mark(m) for m in found], indent=1))
        return
    rows = [(m.id, m.briefing[7:19], f"{m.span.start}-{m.span.end}", ", ".join(m.tags), m.quote, m.note) for m in found]
    print_rows(("mark", "briefing", "where", "tags", "quote", "note"), rows)


@marks.command("add")
@click.argument("briefing")
@click.option("--start", type=click.IntRange(0), required=True, help="In code points of the briefing's text.")
@click.option("--end", type=click.IntRange(0), required=True, help="Half-open.")
@click.option("--tag", "tags", multiple=True, metavar="T")
@click.option("--note", default="", metavar="TEXT")
def add_mark(briefing: str, start: int, end: int, tags: tuple[str, ...], note: str) -> None:
    """Mark a passage; its id is printed once the write is safe on the disk.

    BRIEFING is an id, a unique beginning of one, or a file's path.
    """
    desk = open_desk()
    if end <= start:
        raise UnknownError(f"there is no passage {start}..{end}", "the end must come after the start")
    mark = desk.marks.add(desk.opening.open(briefing), Span(start, end), tags=tags, note=note)
    warn_all(desk.library_notices)
    click.echo(mark.id)


@click.command()
@click.option("--format", "form", default="markdown", show_default=True, help="markdown, jsonl, webannotation, …")
@click.option("--briefing", metavar="ID", help="Only of this briefing: an id, a beginning of one, or a file's path.")
@click.option("--tag", metavar="T", help="Only with this tag.")
@output_option
def export(form: str, briefing: str | None, tag: str | None, output: Path | None) -> None:
    """Export marked passages as a document."""
    desk = open_desk()
    document = desk.exporting.render(form, briefing=desk.library.resolve(briefing) if briefing else None, tag=tag)
    warn_all(desk.library_notices)
    write_out(document, output)

"""`briefreader library`."""

import click

from briefreader.cli.basics import open_desk, read_stdin, warn, warn_all
from briefreader.cli.common import format_option, on_failure, print_rows, render_json
from briefreader.errors import BriefreaderError, StoreError


@click.group()
def library() -> None:
    """List and add briefings."""


@library.command("add")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
def add_briefings(sources: tuple[str, ...]) -> int:
    """Put briefings into the library; prints the id of each."""
    desk = open_desk()
    failures = done = 0
    for source in desk.opening.sources(sources):
        try:
            if isinstance(source, BriefreaderError):
                raise source
            briefing = desk.opening.load(source, data=read_stdin() if source == "-" else None)
            click.echo(desk.library.keep(briefing).id)
            done += 1
        except StoreError:
            raise  # no other source will fare better
        except BriefreaderError as error:
            warn(str(error))
            failures += 1
    warn_all(desk.library_notices)
    return on_failure(failures, done)


@library.command("list")
@format_option("table", "json")
def list_briefings(form: str) -> None:
    """All briefings in the library."""
    desk = open_desk()
    entries = desk.library.entries()
    warn_all(desk.library_notices)
    counts: dict[str, int] = {}
    for mark in desk.marks.of():
        counts[mark.briefing] = counts.get(mark.briefing, 0) + 1
    if form == "json":
        rows = [
            {
                "id": e.id,
                "title": e.title,
                "source": e.source,
                "published": e.published,
                "progress": round(e.progress, 2),
                "marks": counts.get(e.id, 0),
            }
            for e in entries
        ]
        click.echo(render_json(rows, indent=1))
        return
    print_rows(
        ("briefing", "title", "published", "read", "marks"),
        [(e.id[7:19], e.title, e.published or "", f"{e.progress:.0%}", str(counts.get(e.id, 0))) for e in entries],
    )

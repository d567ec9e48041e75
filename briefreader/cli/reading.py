"""`briefreader read`: the reader itself."""

import sys

import click

from briefreader.cli.basics import open_desk, read_stdin, warn_all
from briefreader.cli.common import check_date
from briefreader.cli.reader import open_reader


@click.command()
@click.argument("source", required=False)
@click.option("--published", callback=check_date, metavar="DATE", help="The date, where the text has none.")
@click.option("--engine", metavar="NAME", help="Which engine finds names and claims.")
@click.option("--theme", metavar="NAME", help="How it looks; `auto` asks the terminal.")
@click.option("--ascii/--no-ascii", "ascii_", default=None, help="No sign that isn't ASCII.")
@click.option("--low-bandwidth/--no-low-bandwidth", default=None, help="For a slow line: text alone, few results.")
@click.option(
    "--plain", is_flag=True, help="Print text, claims and entities line by line; for screen readers and pipes."
)
@click.option("--mouse/--no-mouse", default=None, help="Capture the terminal's mouse.")
@click.option("--wire/--no-wire", default=None, help="Send only the cells that changed, or let Textual write itself.")
def read(
    source: str | None,
    published: str | None,
    engine: str | None,
    theme: str | None,
    ascii_: bool | None,
    low_bandwidth: bool | None,
    mouse: bool | None,
    wire: bool | None,
    plain: bool,
) -> int:
    """Open the reader.

    SOURCE is a file, "-" for standard input, or the id of a briefing in the library.
    """
    flags = {"engine": engine, "theme": theme, "ascii": ascii_, "low_bandwidth": low_bandwidth}
    flags |= {"mouse": mouse, "wire": wire}
    if plain:
        return _print_plain(source, published, flags)
    return open_reader(source, published, **flags)


def _print_plain(source: str | None, published: str | None, flags: dict[str, str | bool | None]) -> int:
    desk = open_desk(**flags)
    if source is None and not sys.stdin.isatty():
        source = "-"
    briefing = desk.opening.open(source, published=published, data=read_stdin() if source == "-" else None)
    warn_all(desk.actors.notices)
    click.echo(desk.exporting.render_plain(briefing), nl=False)
    warn_all(tuple(filter(None, (desk.analyzing.engine_notice,))))
    return 0

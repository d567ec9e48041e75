"""`briefreader read`: the reader itself."""

import gc
import os
import sys

import click

from briefreader.cli.common import check_date, open_desk, read_stdin, warn_all
from briefreader.errors import BriefreaderError


def _take_terminal() -> None:
    """Read the keys from the terminal where standard input was the briefing.

    Raises: BriefreaderError where there is no terminal to read keys from or to draw on.
    """
    if not sys.stdout.isatty():
        raise BriefreaderError("the reader needs a terminal", "use `briefreader read --plain` in a pipe")
    if os.environ.get("TERM") == "dumb":
        raise BriefreaderError("this terminal can't place text (TERM=dumb)", "use `briefreader read --plain`")
    if sys.stdin.isatty():
        return
    try:
        terminal = os.open("/dev/tty", os.O_RDONLY)
    except OSError:
        raise BriefreaderError("there is no terminal to read keys from", "use `briefreader read --plain`") from None
    os.dup2(terminal, 0)
    os.close(terminal)


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
    if not plain:
        gc.disable()  # while the screen is built, a fifth of the time; the reader turns it on again
    desk = open_desk(engine=engine, theme=theme, ascii=ascii_, low_bandwidth=low_bandwidth, mouse=mouse, wire=wire)
    if source is None and not sys.stdin.isatty():
        source = "-"
    data = read_stdin() if source == "-" else None
    briefing = desk.opening.open(source, published=published, data=data, hurry=not plain)
    if plain:
        warn_all(desk.actors.notices)
        click.echo(desk.exporting.render_plain(briefing), nl=False)
        warn_all(tuple(filter(None, (desk.analyzing.engine_notice,))))
        return 0
    _take_terminal()
    # what a key changes is shown in two steps; Textual shows so many a second, and none while nothing happens
    os.environ.setdefault("TEXTUAL_FPS", "1000")
    from briefreader.tui.app import run

    return run(desk, briefing, desk.config)

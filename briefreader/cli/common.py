"""What several commands share: options and their checks, printing JSON and tables."""

import json
import re
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args
from unicodedata import category, east_asian_width

import click

from briefreader.cli.basics import open_desk, warn_all
from briefreader.model.actor import Alias, AliasKind
from briefreader.model.clean import clean_line

if TYPE_CHECKING:
    from briefreader.desk.desk import Desk

# What JSON lets through raw and a terminal or a bidi-aware editor would act on; only strings can contain it.
_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def open_actors() -> "Desk":
    """The desk, for a command on actors: what their store has to tell is told at once."""
    desk = open_desk()
    warn_all(desk.actors.notices)
    return desk


def render_json(value: Any, *, indent: int | None = None) -> str:
    """JSON in readable Unicode, with escapes for whatever a terminal could act on."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _UNSAFE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def print_rows(title: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    """A table for people: as wide as the terminal, as wide as it needs to be in a pipe."""
    if not sys.stdout.isatty():
        _print_plainly((title, *rows))  # a quarter of the time of a look-up is Rich's import
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(highlight=False)
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in title:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(Text(clean_line(cell)) for cell in row))
    console.print(table)


def _print_plainly(rows: Sequence[tuple[str, ...]]) -> None:
    cells = [[clean_line(cell) for cell in row] for row in rows]
    widths = [max(map(_cells_of, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        padded = (cell + " " * (width - _cells_of(cell)) for cell, width in zip(row, widths, strict=True))
        click.echo("  ".join(padded).rstrip())


def _cells_of(text: str) -> int:
    """How many cells of a terminal a line takes."""
    return sum(2 if east_asian_width(c) in "WF" else 0 if category(c) in ("Mn", "Me", "Cf") else 1 for c in text)


def write_out(text: str, output: Path | None) -> None:
    """Print a document, or write it to a file (in place, since that is what was asked for).

    Raises: StoreError if the file can't be written.
    """
    if output is None:
        click.echo(text, nl=not text.endswith("\n"))
        return
    from briefreader.desk.exporting import write_document

    write_document(text if text.endswith("\n") else text + "\n", output, overwrite=True)


def check_date(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    """An ISO date, to the year or month where no more is known."""
    if value is None:
        return None
    try:
        date.fromisoformat(value + "-01" * (2 - value.count("-")))
    except ValueError:
        raise click.BadParameter(f"{clean_line(value)!r} is no date; write 2024-10-07, 2024-10 or 2024") from None
    return value


def check_country(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    """An ISO 3166 code in capitals; "" for none."""
    if value and not (len(value) == 2 and value.isascii() and value.isalpha()):
        raise click.BadParameter("a country has two letters, as in SY")
    return value and value.upper()


def parse_alias(given: str) -> Alias:
    """An alias of `NAME` or `NAME:KIND`; a colon before anything else belongs to the name."""
    name, _, given_kind = given.rpartition(":")
    kind = next((kind for kind in get_args(AliasKind) if kind == given_kind.strip()), None)
    return Alias(name.strip(), kind) if name.strip() and kind else Alias(given.strip())


def on_failure(failures: int, done: int) -> int:
    """The exit code for work on several sources."""
    if failures:
        return 3 if done else 1
    return 0


def format_option(*formats: str) -> Callable[[Any], Any]:
    """The option `--format`, the first one being the default."""
    return click.option("--format", "form", type=click.Choice(formats), default=formats[0], show_default=True)


output_option = click.option(
    "-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="Write to a file instead of printing."
)

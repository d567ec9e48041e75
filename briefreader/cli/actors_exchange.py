"""`briefreader actors import`, `export` and `layers`."""

import io
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, get_args

import click

from briefreader.cli.basics import open_desk, read_stdin, warn_all
from briefreader.cli.common import format_option, open_actors, output_option, print_rows, render_json, write_out
from briefreader.errors import SourceError
from briefreader.exchange.registry import EXPORTERS, IMPORTERS
from briefreader.model.actor import ActorKind
from briefreader.model.clean import clean_line

if TYPE_CHECKING:
    from briefreader.desk.actor_lists import ImportPlan
    from briefreader.exchange.records import Remark

_EXAMPLES = 3  # shown of each reason, unless all are wanted
_ORDER = ("merged", "doubted", "dropped", "unsaid")


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(tuple(IMPORTERS)), help="Guessed where it isn't given.")
@click.option("--layer", default="", metavar="NAME", help="The layer's name; else that of the file.")
@click.option("--replace", is_flag=True, help="Replace the layer of that name; `actors layers --restore` undoes it.")
@click.option("--into-store", is_flag=True, help="Among your own actors instead of a layer; for short lists.")
@click.option("--kind", type=click.Choice(get_args(ActorKind)), help="What a record is where the list doesn't say.")
@click.option("--map", "mapping", multiple=True, metavar="HEADER=FIELD", help="What a column of a CSV file holds.")
@click.option(
    "--merge-doubted", is_flag=True, help="Merge also where the name is one actor's and a country is missing."
)
@click.option("--dry-run", is_flag=True, help="Tell what would happen, and write nothing.")
@click.option("--verbose", is_flag=True, help="List all that was merged, doubted and dropped.")
def import_actors(
    file: Path,
    form: str | None,
    layer: str,
    replace: bool,
    into_store: bool,
    kind: ActorKind | None,
    mapping: tuple[str, ...],
    merge_doubted: bool,
    dry_run: bool,
    verbose: bool,
) -> None:
    """Take another list of actors in, as a layer that is only read: what you change goes to your own file.

    FILE is a CAMEO/PETRARCH dictionary, FollowTheMoney JSON lines, a MISP galaxy cluster, CSV with a header, or what
    `actors export --format json` prints; "-" is standard input.
    """
    if into_store and (layer or replace):
        raise click.UsageError("--into-store makes no layer: leave --layer and --replace out")
    desk = open_desk()
    if dry_run:
        desk.actors.leave_as_is()
    warn_all(desk.actors.notices)
    given = _parse_mapping(mapping)
    with _open(file) as (stream, size):

        def read(lenient: bool) -> "ImportPlan":
            with _progress(size, file.name) as advance:
                return desk.actor_lists.plan(
                    stream,
                    file.name,
                    form=form,
                    layer=layer,
                    kind=kind,
                    mapping=given,
                    lenient=lenient,
                    advance=advance,
                )

        plan = read(merge_doubted)
        asked = False
        if plan.open and not dry_run and sys.stdin.isatty() and sys.stderr.isatty():
            asked = True
            _print_report(plan, "to be kept", verbose)
            question = f"merge the {plan.open:,} whose name one actor has, though a country is missing?"
            if click.confirm(question, default=False, err=True):
                stream.seek(0)
                plan = read(True)
    name = plan.layer.name
    taken = not into_store and name in desk.actors.layers
    if not dry_run and plan.actors:
        if into_store:
            desk.actor_lists.keep_among_own(plan)
        else:
            desk.actor_lists.keep(plan, overwrite=replace)
    where = "among your own actors" if into_store else f"as the layer {name}"
    done = f"{'would be kept' if dry_run else 'kept'} {where}" if plan.actors else "to be kept: all is known here"
    _print_report(plan, done, verbose, details=not asked)
    if plan.actors and not dry_run:
        undo = "undo" if into_store else f"layers --{'restore' if taken else 'remove'} {name}"
        click.echo(f"`briefreader actors {undo}` takes it back")
    if dry_run and taken and not replace:
        click.echo(f"there is already a layer {name}: --replace it, or choose another name with --layer")


@click.command("export")
@format_option(*EXPORTERS)
@click.option("--layer", metavar="NAME", help="Only the actors of this layer.")
@click.option("--verbose", is_flag=True, help="List all that the format can't say.")
@output_option
def export_actors(form: str, layer: str | None, verbose: bool, output: Path | None) -> None:
    """Print actors as a list that others can read; what the format can't say is listed on stderr."""
    desk = open_actors()
    document, remarks = desk.actor_lists.export(form, layer=layer)
    write_out(document, output)
    for line in _render_remarks(remarks, verbose, "left out"):
        click.echo(line, err=True)


@click.command()
@format_option("table", "json")
@click.option("--remove", metavar="NAME", help="Remove a layer; it can be restored.")
@click.option("--restore", metavar="NAME", help="Bring back a layer as it was before it was removed or replaced.")
def layers(form: str, remove: str | None, restore: str | None) -> None:
    """List the lists of actors that were imported; remove and restore them."""
    desk = open_desk()
    held = desk.actors.layers
    if remove and restore:
        raise click.UsageError("either --remove or --restore")
    if remove:
        held.remove(remove)
        click.echo(f"removed; briefreader actors layers --restore {clean_line(remove)} brings it back")
        return
    if restore:
        held.restore(restore)
        click.echo("restored")
        return
    found = held.all()
    warn_all(held.notices)
    if form == "json":
        rows = [{name: getattr(layer, name) for name in layer.__slots__} for layer in found]
        click.echo(render_json(rows, indent=1))
        return
    if found:
        print_rows(
            ("layer", "actors", "format", "source", "imported"),
            [(layer.name, f"{layer.actors:,}", layer.format, layer.source, layer.imported) for layer in found],
        )
    else:
        click.echo("no list was imported")
    gone = [name for name in held.removed() if name not in held]
    if gone:
        click.echo(f"can be restored: {', '.join(gone)}")


def _parse_mapping(given: Iterable[str]) -> dict[str, str]:
    found = {}
    for pair in given:
        header, sign, field = pair.rpartition("=")
        if not (sign and header.strip() and field.strip()):
            raise click.BadParameter(f"{clean_line(pair)!r} isn't HEADER=FIELD", param_hint="--map")
        found[header.strip()] = field.strip()
    return found


@contextmanager
def _open(file: Path) -> Iterator[tuple[BinaryIO, int]]:
    if str(file) == "-":
        raw = read_stdin()
        yield io.BytesIO(raw), len(raw)
        return
    try:
        stream = file.open("rb")
        size = file.stat().st_size
        seekable = stream.seekable()
    except OSError as error:
        reason = clean_line(error.strerror or str(error))
        raise SourceError(f"{clean_line(str(file))} can't be read: {reason}") from None
    with stream:
        try:
            yield (stream, size) if seekable else (io.BytesIO(stream.read()), 0)
        except IsADirectoryError:
            raise SourceError(f"{clean_line(str(file))} is a folder", "name a file") from None


@contextmanager
def _progress(size: int, name: str) -> Iterator[Callable[[int], object]]:
    """A bar on stderr, where a person looks at it."""
    if not (sys.stderr.isatty() and size):
        yield lambda _: None
        return
    label = f"reading {clean_line(name)[:40]}"
    with click.progressbar(length=size, label=label, file=sys.stderr, update_min_steps=max(1, size // 100)) as bar:
        yield bar.update


def _print_report(plan: "ImportPlan", done: str, verbose: bool, *, details: bool = True) -> None:
    count = {kind: sum(remark.kind == kind for remark in plan.remarks) for kind in _ORDER}
    read = f"{plan.read:,} record{'s' * (plan.read != 1)} read as {plan.layer.format}"
    new = f", {plan.fresh:,} of them new" if plan.actors else ""
    click.echo(f"{read}; {len(plan.actors):,} {done}{new}")
    click.echo(f"{count['merged']:,} merged, {count['doubted']:,} doubted, {count['dropped']:,} dropped")
    if details:
        for line in _render_remarks(plan.remarks, verbose):
            click.echo(line)


def _render_remarks(remarks: Iterable["Remark"], verbose: bool, unsaid: str = "can't be said here") -> Iterator[str]:
    """What is to be told, by reason, with a few examples or with all of them."""
    ranked = sorted(remarks, key=lambda remark: (_ORDER.index(remark.kind), remark.reason))
    for (kind, reason), group in groupby(ranked, key=lambda remark: (remark.kind, remark.reason)):
        found = list(group)
        yield f"{unsaid if kind == 'unsaid' else kind}, {reason}: {len(found):,}"
        items = [_render_item(remark) for remark in found if remark.item or remark.line]
        yield from (f"  {item}" for item in (items if verbose else items[:_EXAMPLES]))
        if not verbose and len(items) > _EXAMPLES:
            yield f"  … {len(items) - _EXAMPLES:,} more"


def _render_item(remark: "Remark") -> str:
    return f"line {remark.line}: {remark.item}".rstrip(": ") if remark.line else remark.item

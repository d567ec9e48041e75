"""`briefreader find` and `briefreader actors`."""

import gc
from importlib import import_module
from typing import get_args

import click

from briefreader.cli.common import (
    check_country,
    check_date,
    format_option,
    open_actors,
    parse_alias,
    print_rows,
    render_json,
)
from briefreader.model.actor import Actor, ActorKind, Affiliation, Alias, AliasKind
from briefreader.model.contract import render_actor, render_match

_KINDS = get_args(ActorKind)
_ALIAS_KINDS: tuple[AliasKind, ...] = get_args(AliasKind)


@click.command()
@click.argument("query")
@click.option("--limit", type=click.IntRange(1, 1000), default=10, show_default=True)
@click.option("--kind", type=click.Choice(_KINDS), help="Only actors of this kind.")
@click.option("--as-of", callback=check_date, metavar="DATE", help="Prefer the names that held then.")
@format_option("table", "json")
def find(query: str, limit: int, kind: ActorKind | None, as_of: str | None, form: str) -> None:
    """Look an actor or a faction up, whatever the spelling."""
    gc.disable()  # actors are made by the thousand, and none of them is garbage: looking takes a tenth of the time
    try:
        desk = open_actors()
        matches = desk.finder.find(query, limit=limit, kind=kind, as_of=as_of)
    finally:
        gc.enable()
    if form == "json":
        click.echo(render_json([render_match(m) for m in matches], indent=1))
        return
    if not matches:
        click.echo("nobody of that name is known here")
        return
    rows = [(m.actor.name, m.matched, m.why.replace("_", " "), f"{m.score:.0f}", m.actor.id) for m in matches]
    print_rows(("name", "matched", "why", "score", "actor"), rows)


# what changes actors, and lists of them, is imported when it is wanted: name → module and attribute
_ELSEWHERE = {
    name: ("actors_edit", name)
    for name in ("edit", "alias", "link", "merge", "unmerge", "undo", "redo", "history", "check")
} | {
    "import": ("actors_exchange", "import_actors"),
    "export": ("actors_exchange", "export_actors"),
    "layers": ("actors_exchange", "layers"),
}


class _Actors(click.Group):
    """Commands of this module and, as they are asked for, of others."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*self.commands, *_ELSEWHERE]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _ELSEWHERE:
            return super().get_command(ctx, cmd_name)
        module, attribute = _ELSEWHERE[cmd_name]
        command: click.Command = getattr(import_module(f"briefreader.cli.{module}"), attribute)
        return command


@click.group(cls=_Actors)
def actors() -> None:
    """List, show, add and change actors; import and export lists of them."""


@actors.command("list")
@click.option("--kind", type=click.Choice(_KINDS), help="Only actors of this kind.")
@format_option("table", "json")
def list_actors(kind: str | None, form: str) -> None:
    """All actors."""
    desk = open_actors()
    found = [a for a in desk.actors.all() if kind in (None, a.kind)]
    if form == "json":
        click.echo(render_json([render_actor(a) for a in found], indent=1))
    else:
        print_rows(("actor", "name", "kind", "country"), [(a.id, a.name, a.kind, a.country) for a in found])


@actors.command("show")
@click.argument("actor_id", metavar="ID")
@format_option("table", "json")
def show_actor(actor_id: str, form: str) -> None:
    """One actor with its names and affiliations."""
    desk = open_actors()
    actor = desk.actors.get(actor_id)
    if form == "json":
        click.echo(render_json(render_actor(actor), indent=1))
        return
    print_rows(
        (actor.name, actor.kind, actor.country),
        [(actor.summary, "", ""), (actor.provenance, "", ""), (actor.notes, "", "")],
    )
    print_rows(("also", "kind", "when"), [(a.name, a.kind, _when(a)) for a in actor.aliases])
    print_rows(("how", "actor", "when"), [(a.role, a.actor, _when(a)) for a in actor.affiliations])


def _when(held: Alias | Affiliation) -> str:
    return f"{held.since or ''}–{held.until or ''}" if held.since or held.until else ""


@actors.command("add")
@click.argument("name")
@click.option("--kind", type=click.Choice(_KINDS), required=True)
@click.option("--id", "actor_id", default="", help="The id; else one is made from the name.")
@click.option(
    "--alias", "aliases", multiple=True, metavar="NAME[:KIND]", help=f"KIND is one of {', '.join(_ALIAS_KINDS)}."
)
@click.option("--country", default="", callback=check_country, metavar="CC", help="ISO 3166, two letters.")
def add_actor(name: str, kind: ActorKind, actor_id: str, aliases: tuple[str, ...], country: str) -> None:
    """Add an actor; its id is printed once the write is safe on the disk."""
    desk = open_actors()
    if not name.strip():
        raise click.BadParameter("an actor needs a name", param_hint="NAME")
    known = tuple(parse_alias(a) for a in aliases if a.strip())
    kept = desk.editing.add(Actor(actor_id, name.strip(), kind, known, country=country)).actor
    click.echo(kept.id)

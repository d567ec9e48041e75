"""`briefreader actors edit|alias|link|merge|unmerge|history|undo|redo|check`: what changes actors.

Every line that says what was done is printed once it is safe on the disk.
"""

from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import click

from briefreader.cli.basics import warn, warn_all
from briefreader.cli.common import (
    check_country,
    check_date,
    format_option,
    open_actors,
    parse_alias,
    print_rows,
    render_json,
)
from briefreader.model.actor import Actor, ActorKind, Affiliation, AffiliationRole
from briefreader.model.clean import clean_line

if TYPE_CHECKING:
    from briefreader.desk.desk import Desk
    from briefreader.desk.editing import ActorEditing, Edited

_since = click.option("--since", callback=check_date, metavar="DATE", help="From when it held.")
_until = click.option("--until", callback=check_date, metavar="DATE", help="Until when it held.")


def _tell(edited: "Edited", editing: "ActorEditing") -> None:
    click.echo(clean_line(f"{edited.actor.name}: {edited.words or 'nothing to change'}"))
    warn_all(editing.doubts(edited))


@click.command()
@click.argument("actor_id", metavar="ID")
@click.option("--name")
@click.option("--kind", type=click.Choice(get_args(ActorKind)))
@click.option("--country", callback=check_country, metavar="CC", help="ISO 3166, two letters; empty for none.")
@click.option("--summary", help="Who it is, in a sentence or two.")
@click.option("--note", "notes", metavar="TEXT", help="Your notes, in place of what stands there.")
@click.option("--provenance", help="Where the record comes from.")
def edit(actor_id: str, **fields: Any) -> None:
    """Change an actor: what the options say, or without any the whole record in $EDITOR.

    A text that can't be kept stays in a file, and the next `edit` of this actor goes on with it.
    """
    desk = open_actors()
    given = {name: value.strip() for name, value in fields.items() if value is not None}
    if given.get("name") == "":
        raise click.BadParameter("an actor needs a name", param_hint="--name")
    if given:
        edited = desk.editing.change(actor_id, lambda actor: replace(actor, **given))
    else:
        edited = _edit_in_editor(desk, desk.actors.get(actor_id))
    _tell(edited, desk.editing)


def _edit_in_editor(desk: "Desk", actor: Actor) -> "Edited":
    from briefreader.desk.editor import edit_draft

    with edit_draft(desk.locations.state, f"{actor.id}.toml", desk.editing.render(actor)) as text:
        return desk.editing.save(actor, desk.editing.parse(text, actor))


@click.command()
@click.argument("actor_id", metavar="ID")
@click.argument("name", metavar="NAME[:KIND]")
@_since
@_until
@click.option("--weak", is_flag=True, help="It never links by the name alone.")
@click.option("--script", default="", help="ISO 15924 (Arab, Cyrl), empty for Latin.")
@click.option("--language", default="", help="ISO 639-1.")
@click.option("--remove", is_flag=True, help="Take the name away.")
def alias(actor_id: str, name: str, remove: bool, **facts: Any) -> None:
    """Give an actor another name, date one that it has, or take one away.

    KIND is name, acronym, former_name, transliteration, native, metonym, nickname or demonym.
    """
    desk = open_actors()
    known = parse_alias(name)
    if not known.name:
        raise click.BadParameter("an alias needs a name", param_hint="NAME")
    if remove:
        held = {alias.name for alias in desk.actors.get(actor_id).aliases}
        _tell(desk.editing.drop_alias(actor_id, name if name in held else known.name), desk.editing)
        return
    _tell(desk.editing.add_alias(actor_id, replace(known, **facts)), desk.editing)


@click.command()
@click.argument("actor_id", metavar="ID")
@click.argument("role", type=click.Choice(get_args(AffiliationRole)))
@click.argument("other", metavar="OTHER")
@_since
@_until
@click.option("--title", default="", help="What it is there: director, spokesman.")
@click.option("--source", default="", help="Where that is known from.")
@click.option("--remove", is_flag=True, help="Take it back.")
def link(
    actor_id: str, role: AffiliationRole, other: str, remove: bool, since: str | None, until: str | None, **more: str
) -> None:
    """Say how an actor stands to another one: ID ROLE OTHER, as in `hassan-nasrallah leads hezbollah`."""
    desk = open_actors()
    if remove:
        _tell(desk.editing.unlink(actor_id, role, other), desk.editing)
    else:
        tie = Affiliation(other, role, since=since, until=until, **more)
        _tell(desk.editing.link(actor_id, tie), desk.editing)


@click.command()
@click.argument("gone", metavar="FROM")
@click.argument("kept", metavar="INTO")
def merge(gone: str, kept: str) -> None:
    """Make two actors one: FROM's names, links and notes go to INTO, and its id leads there."""
    desk = open_actors()
    edited = desk.editing.merge(gone, kept)
    click.echo(clean_line(edited.words))
    warn(f"`briefreader actors unmerge {gone}` parts them again")


@click.command()
@click.argument("actor_id", metavar="ID")
def unmerge(actor_id: str) -> None:
    """Part an actor again from the one that it was merged into."""
    click.echo(clean_line(open_actors().editing.unmerge(actor_id).words))


@click.command()
def undo() -> None:
    """Take the last change of an actor back."""
    click.echo(f"undid: {clean_line(open_actors().editing.undo().words)}")


@click.command()
def redo() -> None:
    """Do again what was undone last."""
    click.echo(f"did again: {clean_line(open_actors().editing.redo().words)}")


@click.command()
@click.argument("actor_id", metavar="[ID]", required=False)
@format_option("table", "json")
def history(actor_id: str | None, form: str) -> None:
    """What was done to the actors lately, or to one of them; the newest last."""
    edits = open_actors().editing.history(actor_id)
    if form == "json":
        click.echo(render_json([asdict(edit) for edit in edits], indent=1))
    else:
        rows = [(e.time[:16].replace("T", " "), e.words, "undone" if e.undone else "") for e in edits]
        print_rows(("when (UTC)", "what", ""), rows)


@click.command()
@click.argument("files", metavar="[FILE]...", nargs=-1, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--layers", is_flag=True, help="Imported lists, too.")
@format_option("table", "json")
def check(files: tuple[Path, ...], layers: bool, form: str) -> int:
    """Look for what is wrong with the actors: of the store, or of TOML files as they are shipped.

    Names that two actors bear, links to nobody, dates that cross, names that would link too much. The exit code is 1
    where there is any such fault.
    """
    faults = open_actors().editing.check(files, layers=layers)
    if form == "json":
        click.echo(render_json([asdict(fault) for fault in faults], indent=1))
    elif faults:
        print_rows(("actor", "what", "in"), [(f.actor, f.text, f.file or f.kind.replace("_", " ")) for f in faults])
    else:
        click.echo("nothing is wrong")
    return 1 if faults else 0

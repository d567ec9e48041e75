"""`briefreader config`: the settings shown, explained, edited."""

import os
import shlex
import subprocess
from pathlib import Path

import click

from briefreader.config import Config, load_config, parse_config, render_config, render_value
from briefreader.errors import BriefreaderError, ConfigError, StoreError
from briefreader.locations import find_locations
from briefreader.model.clean import clean_line


def _render_keys(config: Config, *, all_keys: bool) -> str:
    """The table of keys: those that were changed, or all of them with what they do, ready to be changed."""
    from briefreader.tui.commands import COMMANDS

    lines = ["[keys]"]
    for command in COMMANDS:
        keys = config.keys.get(command.id)
        if keys is not None:
            lines.append(f'"{command.id}" = {render_value(keys)}')
        elif all_keys:
            lines.append(f'# "{command.id}" = {render_value(command.keys)}  # {command.label}')
    return "\n".join(lines)


def _edit(path: Path) -> None:
    """Open the user's editor on the settings; a file that isn't there begins with all defaults, each explained.

    Raises: StoreError if it can't be written or no editor can be started; ConfigError for settings that can't be used.
    """
    editor = shlex.split(os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            path.touch(mode=0o600)
            path.write_text(_explained(), "utf8")
    except OSError as error:
        raise StoreError(f"{path} can't be written", clean_line(error.strerror or "set BRIEFREADER_HOME")) from None
    try:
        code = subprocess.run([*editor, str(path)], check=False).returncode
    except OSError as error:
        raise StoreError(f"{clean_line(editor[0])} can't be started: {error.strerror}", "set EDITOR") from None
    if code:
        raise StoreError(f"{clean_line(editor[0])} ended with code {code}", f"see {path}")
    _check(path)


def _check(path: Path) -> None:
    """Raises: ConfigError if the reader would refuse these settings."""
    config = load_config(path)
    from briefreader.tui.keys import Keymap
    from briefreader.tui.theme import choose_theme

    Keymap(config.keys)
    choose_theme(config.theme)


def _explained() -> str:
    """All defaults, commented out, so that a later release's defaults hold where the user set nothing."""
    settings = render_config(Config()).splitlines()
    lines = [f"# {line}" if line and not line.startswith("#") else line for line in settings]
    return "\n".join((*lines, "", _render_keys(Config(), all_keys=True), ""))


@click.command()
@click.option("--show", "what", flag_value="show", default=True, help="Print the settings in use (the default).")
@click.option("--defaults", "what", flag_value="defaults", help="Print every setting and key, explained.")
@click.option("--edit", "what", flag_value="edit", help="Open $EDITOR on the settings, and check them after.")
@click.option("--path", "what", flag_value="path", help="Print where the settings are kept.")
def config(what: str) -> None:
    """Show, explain or edit the settings.

    They are kept in `config.toml`; flags of the commands win over them.
    """
    path = find_locations().config_file
    if what == "path":
        click.echo(clean_line(str(path)))
    elif what == "defaults":
        click.echo(_explained())
    elif what == "edit":
        try:
            _edit(path)
        except ConfigError as error:
            raise BriefreaderError(error.message, f"{error.hint}; `briefreader config --edit` opens it again") from None
    else:
        current = load_config(path)
        parse_config(render_config(current))  # what is shown can be pasted
        click.echo(render_config(current) + "\n" + _render_keys(current, all_keys=False))

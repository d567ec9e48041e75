"""The command group, and what every command has in common: errors, exit codes, the reader as the default."""

from importlib import import_module
from typing import Any

import click
from click.shell_completion import CompletionItem

from briefreader.cli.basics import warn
from briefreader.cli.ending import end, give_back_terminal, guard

# name → module, attribute and the line that help shows; the modules are imported when their command runs
_COMMANDS = {
    "read": ("reading", "read", "Open the reader (what `briefreader SOURCE` does)."),
    "analyze": ("analyze", "analyze", "Print the entities and claims of briefings."),
    "find": ("actors", "find", "Look an actor or a faction up."),
    "actors": ("actors", "actors", "List, show and add actors."),
    "library": ("library", "library", "List and add briefings."),
    "marks": ("marks", "marks", "List and add marked passages."),
    "verdicts": ("verdicts", "verdicts", "List and take back what you decided about findings."),
    "export": ("marks", "export", "Export marked passages."),
    "config": ("config", "config", "Show, edit or explain the settings."),
    "doctor": ("doctor", "doctor", "Say what is fine here, what is not, and what to do."),
    "completion": ("doctor", "completion", "Print the shell's completion script."),
}
_OWN_OPTIONS = ("--help", "--version")


class _Commands(click.Group):
    """Opens the reader where the first word is no command."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module, attribute, _ = _COMMANDS[cmd_name]
        command: click.Command = getattr(import_module(f"briefreader.cli.{module}"), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, _, line) in _COMMANDS.items()])

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        opens_reader = not args or (args[0] not in _COMMANDS and args[0] not in _OWN_OPTIONS)
        if opens_reader and not ctx.resilient_parsing:  # while completing, the commands are still to be offered
            args = ["read", *args]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        return [*super().shell_complete(ctx, incomplete), CompletionItem(incomplete, type="file")]


def _print_version(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from briefreader import __version__

        click.echo(f"briefreader {__version__}")
        ctx.exit()


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["--help"]},
    options_metavar="",
    subcommand_metavar="[SOURCE] | COMMAND …",
)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_print_version, help="The version."
)
def cli() -> None:
    """Read conflict briefings beside the entities and claims found in them.

    SOURCE is a file, "-" for standard input, or the id of a briefing in the library; without one, the briefing that
    was read last opens, or the bundled one.
    """


def run(args: list[str] | None = None) -> int:
    """Run a command. Returns: the exit code of the contract; errors are one line on stderr."""
    return guard(lambda: _run_unguarded(args))


def _run_unguarded(args: list[str] | None) -> Any:
    try:
        return cli.main(args=args, prog_name="briefreader", standalone_mode=False)
    except click.ClickException as error:
        give_back_terminal()
        usage = isinstance(error, click.UsageError)
        hint = f" (see {error.ctx.command_path} --help)" if isinstance(error, click.UsageError) and error.ctx else ""
        warn(error.format_message() + hint)
        return 2 if usage else 1
    except click.Abort:
        return 130


def main() -> None:
    """The installed command."""
    end(run())

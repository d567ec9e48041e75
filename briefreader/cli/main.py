"""The command group, and what every command has in common: errors, exit codes, the reader as the default."""

import os
import sys
import threading
from contextlib import suppress
from importlib import import_module
from typing import Any

import click
from click.shell_completion import CompletionItem

from briefreader.errors import BriefreaderError
from briefreader.model.clean import clean_line

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


def _give_back_terminal() -> None:
    """Leave the terminal clean, where a first screen was written on it and the reader never came."""
    prepaint = sys.modules.get("briefreader.tui.prepaint")  # importing it would cost the other commands time
    if prepaint is not None:
        prepaint.give_back()


def run(args: list[str] | None = None) -> int:
    """Run a command. Returns: the exit code of the contract; errors are one line on stderr."""
    # what was named by bytes that aren't UTF-8 can still be printed
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        try:
            result: Any = cli.main(args=args, prog_name="briefreader", standalone_mode=False)
        finally:
            _give_back_terminal()
        sys.stdout.flush()
    except BriefreaderError as error:
        click.echo(f"briefreader: {clean_line(str(error))}", err=True)
        return 1
    except click.UsageError as error:
        hint = f" (see {error.ctx.command_path} --help)" if error.ctx else ""
        click.echo(f"briefreader: {clean_line(error.format_message())}{hint}", err=True)
        return 2
    except click.ClickException as error:
        click.echo(f"briefreader: {clean_line(error.format_message())}", err=True)
        return 1
    except (KeyboardInterrupt, click.Abort):
        return 130
    except BrokenPipeError:
        # the reader of our output went away; Python would complain once more when it closes stdout
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        # what no room foresaw: a full disk under stdout, a terminal that went away
        click.echo(f"briefreader: {clean_line(str(error))}", err=True)
        return 1
    return result if isinstance(result, int) else 0


def main() -> None:
    """The installed command."""
    code = run()
    others = [thread for thread in threading.enumerate() if thread is not threading.main_thread()]
    if any(thread.daemon for thread in others):
        # an engine still at work: the interpreter would end it inside its C++, which aborts the process
        for thread in others:
            if not thread.daemon:
                thread.join()
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError):
                stream.flush()
        os._exit(code)
    sys.exit(code)

"""`briefreader doctor` and `briefreader completion`."""

import locale
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import click
from click.shell_completion import get_completion_class

from briefreader import __version__
from briefreader.cli.basics import open_desk
from briefreader.desk.desk import Desk
from briefreader.errors import BriefreaderError
from briefreader.locations import Locations, data_dir, find_locations
from briefreader.model.clean import clean_line

_PACKAGES = ("textual", "rich", "tinydb", "rapidfuzz", "click", "filelock", "platformdirs", "anyascii")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. `remedy` is "" where all is fine."""

    topic: str
    state: str
    remedy: str = ""


def _check_versions() -> Iterator[Finding]:
    yield Finding("briefreader", f"{__version__}, Python {sys.version.split()[0]}")
    for package in _PACKAGES:
        try:
            yield Finding(package, version(package))
        except PackageNotFoundError:
            yield Finding(package, "not installed", f"pip install {package}")


def _check_wire(*, wanted: bool) -> Finding:
    from briefreader.tui.wire.versions import why_not

    if not wanted:
        return Finding("wire", "off by the configuration: Textual writes itself")
    reason = why_not()
    if reason:
        return Finding("wire", f"off, Textual writes itself: {reason}", "more is sent over the line than needed")
    return Finding("wire", "on: only the cells that changed are sent")


def _check_terminal() -> Iterator[Finding]:
    term = os.environ.get("TERM", "")
    size = shutil.get_terminal_size()
    yield Finding(
        "terminal", f"TERM={term or 'not set'}", "" if term not in ("", "dumb") else "set TERM to your terminal"
    )
    if sys.stdout.isatty():
        small = size.columns < 40 or size.lines < 10
        yield Finding("size", f"{size.columns}x{size.lines}", "make the window larger than 40x10" if small else "")
    else:
        yield Finding("size", "standard output is no terminal; the reader needs one")
    encoding = locale.getencoding().lower().replace("-", "")
    utf8 = encoding == "utf8" or sys.flags.utf8_mode
    yield Finding("encoding", encoding, "" if utf8 else "set LANG to a UTF-8 locale, or use --ascii")
    yield Finding("colors", "NO_COLOR is set" if "NO_COLOR" in os.environ else os.environ.get("COLORTERM", "16 or 256"))
    for name, shown in (("TMUX", "tmux"), ("STY", "screen"), ("SSH_CONNECTION", "SSH")):
        if name in os.environ:
            yield Finding(shown, "yes")


def _nearest(path: Path) -> Path:
    """The folder itself, or the one in which it would be made."""
    while not path.exists() and path != path.parent:
        path = path.parent
    return path


def _check_folders(locations: Locations) -> Iterator[Finding]:
    for topic, folder in (
        ("data", locations.data),
        ("configuration", locations.config),
        ("state", locations.state),
        ("cache", locations.cache),
    ):
        near = _nearest(folder)
        if not near.is_dir():
            yield Finding(topic, f"{folder}: {near} is no folder", "move it away, or set BRIEFREADER_HOME")
        elif not os.access(near, os.W_OK | os.X_OK):
            yield Finding(topic, f"{folder} can't be written", "nothing can be kept; set BRIEFREADER_HOME")
        elif shutil.disk_usage(near).free < 1 << 20:
            yield Finding(topic, f"{folder}: the disk is full", "make room")
        else:
            yield Finding(topic, f"{folder}{'' if folder.exists() else ' (made when needed)'}")
    shipped = data_dir()
    missing = not (shipped / "actors").is_dir()
    yield Finding("shipped data", str(shipped), "install briefreader again" if missing else "")


def _check_stores() -> Iterator[Finding]:
    """What is kept, a store each: one that can't be read hides none of the others."""
    try:
        desk = open_desk()
    except BriefreaderError as error:
        yield _finding_of("configuration", error)
        return
    checks: dict[str, Callable[[], Finding]] = {
        "actors": lambda: Finding("actors", f"{len(desk.actors.all())} known"),
        "library": lambda: Finding("library", f"{len(desk.library.entries())} briefings"),
        "marks": lambda: Finding("marks", f"{len(desk.marks.of())} marks"),
        "verdicts": lambda: _check_verdicts(desk),
        "wire": lambda: _check_wire(wanted=desk.config.wire),
        "engine": lambda: Finding("engine", desk.analyzing.engine.name, desk.analyzing.engine_notice),
    }
    for topic, check in checks.items():
        try:
            yield check()
        except BriefreaderError as error:
            yield _finding_of(topic, error)
    with suppress(BriefreaderError):  # told above
        for notice in desk.notices:
            yield Finding("store", notice, "see above")


def _check_verdicts(desk: Desk) -> Finding:
    lost = len(desk.verdicts.find_orphans(desk.opening.open_kept))
    told = f"{len(desk.verdicts.of())} verdicts{f', {lost} of them without a place' if lost else ''}"
    return Finding("verdicts", told, "see `briefreader verdicts list --orphans`" if lost else "")


def _finding_of(topic: str, error: BriefreaderError) -> Finding:
    return Finding(topic, error.message, error.hint or "see the file named")


@click.command()
def doctor() -> None:
    """Say what is fine here, what is not, and what to do."""
    findings = [*_check_versions(), *_check_terminal(), *_check_folders(find_locations()), *_check_stores()]
    width = max(len(f.topic) for f in findings)
    for f in findings:
        line = f"{'!!' if f.remedy else 'ok'}  {f.topic:<{width}}  {clean_line(f.state)}"
        click.echo(f"{line} → {clean_line(f.remedy)}" if f.remedy else line)


@click.command()
@click.argument("shell", type=click.Choice(("bash", "zsh", "fish")))
def completion(shell: str) -> None:
    """Print the completion script of SHELL, to be sourced or put where the shell looks for it."""
    from briefreader.cli.main import cli

    build = get_completion_class(shell)
    assert build is not None
    click.echo(build(cli, {}, "briefreader", "_BRIEFREADER_COMPLETE").source())

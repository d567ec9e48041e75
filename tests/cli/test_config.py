"""`briefreader config`, and the reader without a screen."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from briefreader.locations import data_dir
from briefreader.tui.commands import COMMANDS

SAMPLE = str(data_dir() / "briefings" / "harbour-fire.txt")


def test_defaults_name_every_command(briefreader: Any) -> None:
    shown = briefreader("config", "--defaults").stdout.decode()
    assert all(f'"{command.id}"' in shown for command in COMMANDS)
    assert tomllib.loads(shown) == {"keys": {}}  # nothing holds until it is uncommented
    settings = "\n".join(line.removeprefix("# ") for line in shown.splitlines() if " = " in line)
    assert tomllib.loads(settings)["theme"] == "auto"


def test_show_gives_what_is_in_use(briefreader: Any, home: Path) -> None:
    home.mkdir()
    (home / "config.toml").write_text('theme = "light"\n[keys]\n"mark.toggle" = "M"\n', "utf8")
    shown = tomllib.loads(briefreader("config").stdout.decode())
    assert (shown["theme"], shown["keys"]) == ("light", {"mark.toggle": "M"})


def test_edit_begins_with_the_defaults_and_checks(briefreader: Any, home: Path, tmp_path: Path) -> None:
    assert briefreader("config", "--edit", EDITOR="true", VISUAL="").returncode == 0
    file = home / "config.toml"
    assert "claim_line" in file.read_text("utf8")
    assert file.stat().st_mode & 0o077 == 0
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\nprintf \'theme = "dark"\\nmouse = 3\\n\' > "$1"\n', "utf8")
    editor.chmod(0o755)
    done = briefreader("config", "--edit", EDITOR=str(editor), VISUAL="")
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert b"line 2" in done.stderr
    assert file.read_text("utf8").startswith("theme")  # what was typed isn't lost


@pytest.mark.parametrize("editor", ["no-such-editor-here", "false"])
def test_an_editor_that_fails_is_one_line(briefreader: Any, editor: str) -> None:
    done = briefreader("config", "--edit", EDITOR=editor, VISUAL="")
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)


def test_plain_reads_without_a_screen(briefreader: Any) -> None:
    done = briefreader("read", "--plain", SAMPLE, "--engine", "rules", TERM="dumb")
    lines = done.stdout.decode().splitlines()
    assert done.returncode == 0
    assert any(line.startswith("¶4 ") for line in lines)
    assert any(line.startswith("  Claim: ") and "denies" in line for line in lines)
    assert any(line.startswith("  Named: ") and "Harbour Defence Committee" in line for line in lines)


def test_plain_is_clean(briefreader: Any) -> None:
    hostile = "Title\n\nThe \x1b]52;c;Zm9v\x07mayor \x9b31m said that \u202ethe port was closed.\n"
    shown = briefreader("read", "--plain", "-", "--engine", "rules", stdin=hostile.encode()).stdout.decode()
    assert "mayor" in shown
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(shown)

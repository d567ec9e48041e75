"""The dossier is changed on a real terminal, with a real editor, and all of it is there on the next start."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

TEXT = """Ford closed

KASSALA, 4 June 2025 (Delta Wire) - The Guard of the Upper Ford said on Monday that the ford was closed.

The Front of the Two Rivers denied it.
"""


def test_a_dossier_is_changed(terminal: Callable, briefreader: Any, tmp_path: Path) -> None:
    for name in ("Guard of the Upper Ford", "Front of the Two Rivers"):
        assert briefreader("actors", "add", name, "--kind", "armed_group").returncode == 0
    document, script = tmp_path / "ford.txt", tmp_path / "editor.sh"
    document.write_text(TEXT, "utf8")
    script.write_text('#!/bin/sh\nprintf "by hand\\n" >> "$1"\n', "utf8")
    script.chmod(0o755)

    reader = terminal(str(document), VISUAL=str(script))
    reader.wait_for("Guard of the Upper")
    reader.press("c")
    reader.press("K")
    reader.wait_for("armed group")
    reader.press("+")
    reader.wait_for("another name of")
    reader.press(*"GUF", "\t", "\x15", *"acro", "\x13")
    reader.wait_for("(acronym) added")
    reader.press("i")
    reader.wait_for("your editor")
    reader.press(*"written ", "\x0f")
    reader.wait_for("by hand")
    reader.press("\x13")
    reader.wait_for("notes written")
    reader.press("&")
    reader.wait_for("who is")
    reader.press(*"two rivers")
    reader.wait_for("Front of the Two Rivers")
    reader.press("\r")
    reader.wait_for("Merge?")
    reader.press("y")
    reader.wait_for("merged into")
    reader.press("q", "q")
    code = reader.wait_exit()
    assert code == 0, bytes(reader.written)[-1500:]
    assert reader.written.rfind(b"\x1b[?1049l") > reader.written.rfind(b"\x1b[?1049h")

    actor = json.loads(briefreader("actors", "show", "front-of-the-two-rivers", "--format", "json").stdout)
    assert actor["id"] == "guard-of-the-upper-ford"
    assert actor["notes"].split() == ["written", "by", "hand"]
    assert {alias["name"] for alias in actor["aliases"]} == {"GUF", "Front of the Two Rivers"}

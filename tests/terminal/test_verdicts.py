"""What was decided on a real terminal is there again, whatever ended the session and whichever engine reads then."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

TEXT = """Port union rejects ministry's account

KASSALA, 4 June 2025 (Delta Wire) - The Ministry of Transport said on Monday that dockers had set fire to a crane.

Amina Osman, a spokeswoman for the union, denied the ministry's accusation.
"""


@pytest.mark.parametrize("end", ["q", signal.SIGKILL])
def test_a_rejected_claim_and_a_corrected_stance(terminal: Callable, tmp_path: Path, end: str | signal.Signals) -> None:
    document = tmp_path / "port.txt"
    document.write_text(TEXT, "utf8")
    reader = terminal(str(document), columns=120, rows=36)
    reader.wait_for("CLAIMS")
    reader.wait_for("denies")
    reader.settle()
    reader.press("c", "g")
    rows = sum("¶" in line.partition("│")[2] for line in reader.lines)
    reader.press("-")
    reader.wait_for("rejected: ")
    reader.press("G", "=")
    reader.wait_for("claim of Osman")
    reader.press(*"condemns", "\r")
    reader.wait_for("corrected: Osman condemns, ¶3")
    if isinstance(end, str):
        reader.press(end)
    else:
        reader.signal(end)
    reader.wait_exit()

    again = terminal(str(document), "--engine", "rules", columns=120, rows=36)
    again.wait_for("condemns")
    again.settle()
    shown = [line.partition("│")[2] for line in again.lines if "¶" in line.partition("│")[2]]
    (decided,) = [line for line in shown if "Osman" in line]
    assert "condemns" in decided and decided.rstrip().endswith("✓")
    assert not any("¶1" in line for line in shown) and len(shown) <= rows
    again.press("q")
    assert again.wait_exit() == 0

    command = Path(sys.executable).with_name("briefreader")
    listed = json.loads(subprocess.check_output([command, "verdicts", "list", "--format", "json"]))
    assert [(v["deed"], v["found"]) for v in listed] == [("reject", True), ("correct", True)]

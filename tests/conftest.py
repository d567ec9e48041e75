"""What every test has at hand: a home of its own, and the installed command."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # emulator is shared by the tests of several folders

Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home of this test's own; nothing of the user's is read or written."""
    folder = tmp_path / "home"
    monkeypatch.setenv("BRIEFREADER_HOME", str(folder))
    return folder


@pytest.fixture
def briefreader(home: Path) -> Run:
    """Run a command in a process of its own, as a script would."""

    def run(*args: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "briefreader", *args],
            input=stdin,
            capture_output=True,
            env=os.environ | environment,
            timeout=60,
            check=False,
        )

    return run

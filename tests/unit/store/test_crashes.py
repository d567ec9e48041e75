"""The short form of tests/bench/bench_store.py."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[2] / "bench" / "bench_store.py"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize(("store", "kills"), [("actors", "20"), ("marks", "10"), ("library", "10")])
def test_killed_writers_and_writers_at_once_lose_nothing(store: str, kills: str) -> None:
    command = [sys.executable, str(BENCH), "--stores", store, "--kills", kills, "--inserts", "40"]
    environment = os.environ | {"PYTHONPATH": str(BENCH.parents[2])}
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count('"lost": 0') == 2

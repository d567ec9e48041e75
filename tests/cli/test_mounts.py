"""Homes that can't be written: on real mounts, since modes don't stop root."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_SCRIPT = """
set -e
mkdir -p {home}
mount -t tmpfs -o {options} tmpfs {home}
set +e
export BRIEFREADER_HOME={home}/kept
{commands}
"""


def _run_mounted(tmp_path: Path, options: str, commands: str) -> subprocess.CompletedProcess[str]:
    if not shutil.which("unshare") or subprocess.run(["unshare", "-rm", "true"], capture_output=True).returncode:
        pytest.skip("unshare -rm isn't permitted here")
    script = _SCRIPT.format(home=tmp_path / "mount", options=options, commands=commands)
    return subprocess.run(["unshare", "-rm", "sh", "-c", script], capture_output=True, text=True, timeout=120)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "quay.txt"
    path.write_text("Quay closed\n\nThe mayor said that the quay was closed.\n", "utf8")
    return path


def test_read_only_home(tmp_path: Path, document: Path) -> None:
    me = f"{sys.executable} -m briefreader"
    done = _run_mounted(
        tmp_path,
        "ro,size=1m",
        f"{me} analyze {document}; echo rc=$?; {me} find hts --format json >/dev/null; echo rc=$?; "
        f"{me} marks add {document} --start 0 --end 4; echo rc=$?",
    )
    analysis, *codes = done.stdout.rsplit("rc=", 3)
    assert json.loads(analysis)["claims"]
    assert [int(code) for code in codes] == [0, 0, 1]
    assert len(done.stderr.splitlines()) == 1
    assert "can't be written" in done.stderr


def test_actors_are_not_changed_in_a_read_only_home(tmp_path: Path) -> None:
    me = f"{sys.executable} -m briefreader actors"
    done = _run_mounted(
        tmp_path,
        "ro,size=1m",
        f"{me} alias hezbollah Testers; echo rc=$?; {me} merge hamas hezbollah; echo rc=$?; "
        f"EDITOR='sed -i s/Hezbollah/Testers/' {me} edit hezbollah; echo rc=$?; {me} check; echo rc=$?; "
        f"{me} history; echo rc=$?",
    )
    assert [int(part.split()[0]) for part in done.stdout.split("rc=")[1:]] == [1, 1, 1, 0, 0]
    assert len(done.stderr.splitlines()) == 3
    draft = Path(done.stderr.splitlines()[2].rpartition("your text is in ")[2].removesuffix(", edit again"))
    assert "Testers" in draft.read_text("utf8")
    shutil.rmtree(draft.parent)


def test_full_disk(tmp_path: Path, document: Path) -> None:
    me = f"{sys.executable} -m briefreader"
    done = _run_mounted(
        tmp_path,
        "size=64k",
        f"{me} library add {document}; echo rc=$?; head -c 200000 /dev/zero > {tmp_path}/mount/fill 2>/dev/null; "
        f"{me} marks add {document} --start 0 --end 4; echo rc=$?; {me} library list --format json; echo rc=$?",
    )
    assert "Traceback" not in done.stderr
    *_, listing, code = done.stdout.split("rc=")
    assert int(code) == 0
    assert [entry["title"] for entry in json.loads(listing.partition("\n")[2])] == ["Quay closed"]

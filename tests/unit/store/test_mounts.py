"""Full and read-only disks, really mounted, in a namespace of their own: root, too, is stopped by these."""

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
PREPARE = """
import json, sys
from pathlib import Path
from briefreader.errors import StoreError
from briefreader.model.actor import Actor
from briefreader.model.briefing import Briefing, Paragraph
from briefreader.model.mark import Mark
from briefreader.model.span import Span
from briefreader.store.actors import ActorStore
from briefreader.store.library import LibraryStore
from briefreader.store.marks import MarkStore
from briefreader.store.state import StateStore

home = Path(sys.argv[1])
SEED = (Actor("navy", "Navy", "military"), Actor("guard", "Guard", "party"))
told = {}
actors = ActorStore(home / "actors.json", lambda: SEED)
marks = MarkStore(home / "marks.json")
library = LibraryStore(home / "library.json", home / "briefings")
state = StateStore(home / "state.json")
def actor(n): return actors.add(Actor("", f"Front {n}", "party", notes="x" * 2000)).id
def mark(n): return marks.add(Mark("", "b", Span(n, n + 1), "q" * 2000)).id
def briefing(n):
    body = Paragraph(1, Span(0, 9), "body", ())
    return library.add(Briefing(f"sha256:{n:064x}", "", "", None, "en", "x" * 20000, (body,))).id
def attempt(act, *given):
    try:
        return act(*given)
    except StoreError as error:
        return "refused: " + str(error)
def until_refused(add):
    done = []
    for n in range(1000):
        answer = attempt(add, n)
        if answer.startswith("refused"):
            return done, answer
        done.append(answer)
"""
SHOW = "\nprint(json.dumps(told))\n"


def unshared(script: str, tmp_path: Path) -> str:
    command = ["unshare", "-rm", "sh", "-ec", script]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=60, check=False, env=environment, cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def python(code: str) -> str:
    return shlex.join([sys.executable, "-c", PREPARE + code + SHOW, "home"])


def run(tmp_path: Path, *steps: str) -> list[Any]:
    """Run shell lines and, between them, Python that fills `told`, on a mount at `home`; what was told, in order."""
    (tmp_path / "home").mkdir()
    return [json.loads(line) for line in unshared("\n".join(steps), tmp_path).splitlines()]


try:
    subprocess.run(
        ["unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True, check=True, timeout=20
    )
except (OSError, subprocess.SubprocessError):
    pytestmark = pytest.mark.skip(reason="unshare -rm with a mount isn't permitted here")

MOUNT = "mount -t tmpfs -o size={size},mode=700 none home"
READ_ONLY = "mount -o remount,ro home"


@pytest.mark.parametrize("add", ["actor", "mark", "briefing"])
def test_a_full_disk_loses_nothing(tmp_path: Path, add: str) -> None:
    ids = (
        "told['ids'] = [[a.id for a in actors.all()], [m.id for m in marks.all()], "
        "[library.load(e.id).id for e in library.entries()]]; "
        "told['notices'] = [*actors.notices, *marks.notices, *library.notices]"
    )
    filled, after, mended = run(
        tmp_path,
        MOUNT.format(size="300k"),
        "head -c 20000 /dev/zero >home/ballast",
        python(f"told['done'], told['answer'] = until_refused({add})\n{ids}"),
        python(ids),
        "rm home/ballast",
        python(f"told['more'] = {add}(7777)\n{ids}"),
    )
    place = ["actor", "mark", "briefing"].index(add)
    assert len(filled["done"]) > 3
    assert "No space left on device" in filled["answer"]
    assert "make room" in filled["answer"]
    assert "\n" not in filled["answer"]
    seed = ["navy", "guard"] if add == "actor" else []
    assert filled["ids"][place] == after["ids"][place] == seed + filled["done"]
    assert mended["ids"][place] == [*seed, *filled["done"], mended["more"]]
    assert after["notices"] == mended["notices"] == []


def test_a_disk_without_any_room(tmp_path: Path) -> None:
    (told,) = run(
        tmp_path,
        MOUNT.format(size="40k"),
        "head -c 50000 /dev/zero >home/ballast || true",
        python(
            "told['actors'] = [a.id for a in actors.all()]; told['refused'] = attempt(actor, 1), attempt(mark, 1)\n"
            "told['kept'] = state.set('a', 1), state.get('a'); told['after'] = [a.id for a in actors.all()]"
        ),
    )
    assert told["actors"] == told["after"] == ["navy", "guard"]
    assert all("No space left" in answer for answer in told["refused"])
    assert told["kept"] == [False, 1]


def test_a_home_that_can_only_be_read(tmp_path: Path) -> None:
    written, told = run(
        tmp_path,
        MOUNT.format(size="1m"),
        python("told['ids'] = [actor(1), mark(1), briefing(1)]; state.set('place', 7)"),
        READ_ONLY,
        python(
            "told['ids'] = [actors.get('front-1').id, marks.all()[0].id, library.load(library.find('0').id).id]\n"
            "told['place'] = state.get('place'), state.set('place', 8), state.get('place')\n"
            "told['writable'] = actors.writable, marks.writable, library.writable\n"
            "told['notices'] = [*actors.notices, *marks.notices, *library.notices]\n"
            "told['refused'] = attempt(actor, 2), attempt(mark, 2), attempt(briefing, 2)\n"
            "told['after'] = [a.id for a in actors.all()]"
        ),
    )
    assert told["ids"] == written["ids"]
    assert told["place"] == [7, False, 8]
    assert told["writable"] == [False] * 3
    assert told["notices"] == []
    assert all("can't be written" in answer and "\n" not in answer for answer in told["refused"])
    assert told["after"] == ["navy", "guard", "front-1"]


def test_a_new_home_that_cannot_be_made(tmp_path: Path) -> None:
    (told,) = run(
        tmp_path,
        MOUNT.format(size="1m"),
        READ_ONLY,
        "mkdir -p below 2>/dev/null; cd home",
        python(
            "told['actors'] = [a.id for a in actors.all()]; told['marks'] = len(marks.all())\n"
            "told['writable'] = actors.writable; told['refused'] = attempt(actor, 1)\n"
            "told['revision'] = actors.revision"
        ),
    )
    assert (told["actors"], told["marks"], told["writable"]) == (["navy", "guard"], 0, False)
    assert "can't be written" in told["refused"]
    assert told["revision"]


def test_a_broken_file_where_nothing_can_be_set_aside(tmp_path: Path) -> None:
    (_, told) = run(
        tmp_path,
        MOUNT.format(size="1m"),
        python("actor(1); actor(2)"),
        "head -c 60 home/actors.json >home/cut; cat home/cut >home/actors.json",
        READ_ONLY,
        python("told['ids'] = [a.id for a in actors.all()]; told['notices'] = actors.notices"),
    )
    assert told["ids"] == ["navy", "guard", "front-1", "front-2"]
    assert len(told["notices"]) == 1
    assert "set aside" not in told["notices"][0]


LAYERED = """
from briefreader.store.layers import Layer, Layers
layers = Layers(home / "layers")
def layer(n, size=2000, **options):
    return layers.write(Layer("list"), [Actor(f"a-{n}", f"A {n}", "party", notes="x" * size)], **options).name
def layered(): return [[*records] for records in Layers(home / "layers").records().values()]
"""


def test_a_layer_on_a_full_or_read_only_disk(tmp_path: Path) -> None:
    kept, full, read_only = run(
        tmp_path,
        MOUNT.format(size="300k"),
        python(LAYERED + "told['name'] = layer(1); told['ids'] = layered()"),
        "head -c 250000 /dev/zero >home/ballast",
        python(LAYERED + "told['answer'] = attempt(lambda: layer(2, 200000, replace=True)); told['ids'] = layered()"),
        READ_ONLY,
        python(
            LAYERED + "told['answers'] = [attempt(lambda: layer(3, replace=True)), attempt(layers.remove, 'list')]; "
            "told['ids'] = layered()"
        ),
    )
    assert kept == {"name": "list", "ids": [["a-1"]]}
    assert "No space left on device" in full["answer"]
    assert full["ids"] == read_only["ids"] == [["a-1"]]
    assert all(answer.startswith("refused: list.json can't be") for answer in read_only["answers"])

"""Writers killed at random moments, and writers at once: what is lost, what breaks.

    python tests/bench/bench_store.py --kills 300 --inserts 300

Ends with 1 if a write that was reported as done is lost, if a file doesn't load, or if a temporary file is left.
"""

import argparse
import json
import os
import random
import select
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from briefreader.model.actor import Actor, Alias
from briefreader.model.briefing import Briefing, Paragraph
from briefreader.model.mark import Mark
from briefreader.model.span import Span
from briefreader.store.actors import ActorStore
from briefreader.store.library import LibraryStore
from briefreader.store.marks import MarkStore

Add = Callable[[int], str]
SEED = tuple(
    Actor(f"group-{n}", f"Group {n}", "armed_group", tuple(Alias(f"Name {n} {a}") for a in range(6)))
    for n in range(300)
)
TEXT = "The harbor was closed. " * 40


def open_actors(home: Path) -> tuple[Add, Callable[[], set[str]]]:
    store = ActorStore(home / "actors.json", lambda: SEED)
    return (
        lambda n: store.add(Actor("", f"Added {n}", "party")).id,
        lambda: {actor.id for actor in store.all()},
    )


def open_marks(home: Path) -> tuple[Add, Callable[[], set[str]]]:
    store = MarkStore(home / "marks.json")
    return (
        lambda n: store.add(Mark("", "sha256:00", Span(n, n + 5), "quote")).id,
        lambda: {mark.id for mark in store.all()},
    )


def open_library(home: Path) -> tuple[Add, Callable[[], set[str]]]:
    store = LibraryStore(home / "library.json", home / "briefings")
    paragraph = Paragraph(1, Span(0, len(TEXT)), "body", (Span(0, len(TEXT)),))

    def add(_: int) -> str:
        made = f"sha256:{os.urandom(32).hex()}"
        return store.add(Briefing(made, "x.txt", "Harbor", None, "en", TEXT, (paragraph,))).id

    return add, lambda: {store.load(entry.id).id for entry in store.entries()}


STORES = {"actors": open_actors, "marks": open_marks, "library": open_library}


def write_on(name: str, home: Path, acknowledge: int, count: int) -> None:
    """In a process of its own: add records, and say of each that it is safe."""
    add, _ = STORES[name](home)
    for number in range(count):
        os.write(acknowledge, f"{add(number)}\n".encode())


def start_writer(name: str, home: Path, count: int) -> tuple[int, int]:
    """Fork a writer. Returns: its process id and the pipe that it reports on."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return pid, reading
    os.close(reading)
    code = 1
    try:
        write_on(name, home, writing, count)
        code = 0
    finally:
        os._exit(code)


def drain(pipe: int) -> set[str]:
    """Whole lines that a writer has written, to the end."""
    with os.fdopen(pipe, "rb") as file:
        return {line.decode().strip() for line in file.read().splitlines(keepends=True) if line.endswith(b"\n")}


def kill_once(name: str, home: Path, chance: random.Random) -> set[str]:
    """Start a writer and kill it at a random moment; what it reported."""
    pid, pipe = start_writer(name, home, 1_000_000)
    if chance.random() < 0.8:
        select.select([pipe], [], [], 5)
    time.sleep(chance.uniform(0, 0.05))
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return drain(pipe)


def try_kills(name: str, home: Path, kills: int, chance: random.Random) -> dict[str, int]:
    """Kill writers of one store; now and then cut its file in half afterwards, which the good copy must mend."""
    tally = dict.fromkeys(("kills", "reported", "lost", "broken", "stray", "cut"), 0)
    path = home / f"{name}.json"
    reported: set[str] = set()
    for _ in range(kills):
        tally["kills"] += 1
        reported |= kill_once(name, home, chance)
        if not path.exists():
            continue
        tally["stray"] += len(list(home.glob(".*.tmp")))
        try:
            json.loads(path.read_bytes())
        except ValueError:
            tally["broken"] += 1
        if chance.random() < 0.1:
            tally["cut"] += 1
            os.truncate(path, path.stat().st_size // 2)
        tally["lost"] += len(reported - STORES[name](home)[1]())
    tally["reported"] = len(reported)
    return tally


def race(name: str, home: Path, inserts: int, writers: int = 2) -> dict[str, int]:
    """Several writers at once."""
    started = [start_writer(name, home, inserts) for _ in range(writers)]
    reported = [drain(pipe) for _, pipe in started]
    failed = sum(os.waitpid(pid, 0)[1] != 0 for pid, _ in started)
    together = set().union(*reported)
    kept = STORES[name](home)[1]()
    return {
        "reported": sum(map(len, reported)),
        "lost": len(together - kept),
        "twice": sum(map(len, reported)) - len(together),
        "failed": failed,
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=300, help="of each store")
    parser.add_argument("--inserts", type=int, default=300, help="of each of two writers")
    parser.add_argument("--stores", nargs="+", choices=STORES, default=[*STORES])
    parser.add_argument("--random", type=int, default=None, help="the seed of the moments")
    options = parser.parse_args()
    chance = random.Random(options.random)
    bad = 0
    for name in options.stores:
        with tempfile.TemporaryDirectory() as folder:
            killed, raced = Path(folder) / "killed", Path(folder) / "raced"
            begun = time.perf_counter()
            tally = try_kills(name, killed, options.kills, chance) if options.kills else {}
            STORES[name](killed)[0](0)
            left = len(list(killed.rglob(".*.tmp")))
            sys.stdout.write(f"{name}: {json.dumps(tally)} left={left} {time.perf_counter() - begun:.1f}s\n")
            begun = time.perf_counter()
            together = race(name, raced, options.inserts)
            sys.stdout.write(f"{name}: two writers {json.dumps(together)} {time.perf_counter() - begun:.1f}s\n")
            bad += left + sum(tally.get(key, 0) for key in ("lost", "broken"))
            bad += together["lost"] + together["twice"] + together["failed"]
    return min(bad, 1)


if __name__ == "__main__":
    sys.exit(main())

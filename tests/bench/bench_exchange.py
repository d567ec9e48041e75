"""Real lists taken in and given out: how many come through, how long it takes.

    python tests/bench/bench_exchange.py ../shared/actors

Imports each `cameo-*.txt` of the folder into a new home, reads that home as `find` does, exports it in every format and
takes each export into another new home.
"""

import argparse
import io
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefreader.desk.actor_lists import ActorLists, ImportPlan
from briefreader.exchange.registry import EXPORTERS
from briefreader.locations import data_dir
from briefreader.store.actors import ActorStore


@contextmanager
def timed(label: str) -> Iterator[None]:
    start = time.perf_counter()
    yield
    sys.stdout.write(f"{label:<44}{time.perf_counter() - start:6.2f} s\n")


def open_home(home: Path) -> tuple[ActorStore, ActorLists]:
    store = ActorStore(home / "actors.json", data_dir() / "actors", layers=home / "layers")
    return store, ActorLists(store, data_dir())


def show(plan: ImportPlan) -> None:
    names = sum(1 + len(actor.aliases) for actor in plan.actors)
    told = Counter(remark.kind for remark in plan.remarks)
    sys.stdout.write(f"  {plan.read} records, {plan.fresh} new actors, {names} names kept; {dict(told)}\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    files = sorted(parser.parse_args().folder.glob("cameo-*.txt"))
    with tempfile.TemporaryDirectory() as folder:
        store, lists = open_home(Path(folder) / "home")
        with timed("the seed"):
            store.all()
        for file in files:
            with timed(f"import {file.name}"), file.open("rb") as stream:
                plan = lists.plan(stream, file.name)
                lists.keep(plan)
            show(plan)
        store, lists = open_home(Path(folder) / "home")
        with timed("open, one actor"):
            store.get("united-nations")
        with timed("all actors"):
            sys.stdout.write(f"  {len(store.all())} actors\n")
        for form in EXPORTERS:
            with timed(f"export as {form}"):
                document, _ = lists.export(form)
            _, others = open_home(Path(folder) / f"home-{form}")
            with timed(f"import the export as {form}"):
                plan = others.plan(io.BytesIO(document.encode()), f"all.{form}")
                others.keep(plan)
            show(plan)
    return 0 if files else 1


if __name__ == "__main__":
    sys.exit(main())

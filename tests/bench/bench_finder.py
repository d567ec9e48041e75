"""How long the finder takes for a key: names typed letter by letter, over stores of several sizes.

    python tests/bench/bench_finder.py [--sizes 0 10000 100000 1000000] [--names 60]

A size of 0 is the seed alone; larger ones are filled up with CAMEO's names and then with names put together from their
words, two names in five a second name of the one before. For each: how long the index takes to make, to keep and to
map again, what it takes in memory, how long a small change takes, and then each key, by the clock and by the processor
(on a machine that does other things, too, the two differ). Beside it, in the same run and over the same names:
`process.extract` by WRatio and by plain ratio, and `fzf --filter`, a process for each query, where it is installed.
"""

import argparse
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random
from resource import RUSAGE_SELF, getrusage
from shutil import which
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import TypeVar

from corruptions import mistype
from names_cameo import kind_of, read_strangers
from rapidfuzz.fuzz import WRatio, ratio
from rapidfuzz.process import extract
from rapidfuzz.utils import default_process

from briefreader.model.actor import Actor, Alias
from briefreader.search.columns import make_columns
from briefreader.search.fold import fold_name
from briefreader.search.match import ActorIndex
from briefreader.search.opening import LARGE, open_index
from briefreader.store.seed import load_seed

T = TypeVar("T")
ROOT = Path(__file__).parents[2]


def fill_up(seed: list[Actor], strangers: list[Actor], size: int, chance: Random) -> list[Actor]:
    """The seed and as many others as make `size` names, or the seed alone."""
    actors, count = list(seed), sum(1 + len(a.aliases) for a in seed)
    words = [w for actor in (strangers or seed) for w in actor.name.split()]
    spare = iter(strangers)

    def make() -> str:
        return " ".join(chance.choice(words) for _ in range(chance.choice((2, 2, 2, 3, 3, 4, 6))))

    while count < size:
        others = tuple(Alias(make()) for _ in range(chance.choice((0, 0, 1, 1, 2, 0))))
        actors.append(next(spare, None) or Actor(f"made-{count}", name := make(), kind_of(name), others))
        count += 1 + len(actors[-1].aliases)
    return actors


def keys_of(seed: list[Actor], names: int, chance: Random) -> list[str]:
    """What stands in the finder after each key, for some names of the seed, every other one with a slip."""
    typed = []
    for actor in chance.sample(seed, names):
        name = chance.choice((actor.name, *(alias.name for alias in actor.aliases)))
        if chance.random() < 0.5 and len(name) > 5:
            name = mistype(name, 1, chance)
        typed += [name[:end].lower() for end in range(1, min(len(name), 30) + 1)]
    return typed


def time_each(ask: Callable[[str], object], queries: list[str]) -> list[tuple[float, float]]:
    """Milliseconds for each query, by the clock and by the processor."""
    ask(queries[-1])
    times = []
    for query in queries:
        begun, spent = time.perf_counter(), time.process_time()
        ask(query)
        times.append((1000 * (time.perf_counter() - begun), 1000 * (time.process_time() - spent)))
    return times


def ask_plainly(query: str, rows: list[str]) -> object:
    return extract(default_process(query), rows, scorer=WRatio, processor=None, limit=10)


def ask_by_ratio(query: str, rows: list[str]) -> object:
    return extract(fold_name(query), rows, scorer=ratio, processor=None, limit=10)


def ask_fzf(query: str, file: Path) -> object:
    with file.open("rb") as names:
        return subprocess.run(["fzf", "--filter", query], stdin=names, capture_output=True, check=False)


def print_times(label: str, times: list[tuple[float, float]]) -> None:
    clock, spent = zip(*times, strict=True)
    sys.stdout.write(
        f"  {label:24} p50 {median(clock):8.2f}  p95 {quantiles(clock, n=20)[-1]:8.2f}  most {max(clock):8.2f} ms"
        f"   processor: p50 {median(spent):8.2f}  p95 {quantiles(spent, n=20)[-1]:8.2f}\n"
    )


def timed(what: Callable[[], T]) -> tuple[T, str]:
    """A result, and how long it took."""
    begun, spent = time.perf_counter(), time.process_time()
    found = what()
    return found, f"{time.perf_counter() - begun:6.2f} s ({time.process_time() - spent:.2f} of the processor)"


def print_index(actors: list[Actor], keys: list[str], folder: Path) -> ActorIndex:
    """Make, keep, map again and change the index, and tell how long each takes."""
    import numpy  # so that its import isn't counted

    del numpy
    index, plain = timed(lambda: ActorIndex(actors))
    sys.stdout.write(f"  scanned: made in {plain}\n")
    before = getrusage(RUSAGE_SELF).ru_maxrss
    columns, made = timed(lambda: make_columns(actors))
    most = (getrusage(RUSAGE_SELF).ru_maxrss - before) / 1024
    sys.stdout.write(
        f"  arrays: made in {made}, {columns.nbytes / 2**20:.0f} MiB; while it was made at most {most:.0f} MiB more\n"
    )
    del columns
    if sum(1 + len(actor.aliases) for actor in actors) < LARGE:
        print_times("finder, scanning", time_each(index.find, keys))
        return open_index(actors)  # which makes arrays after a few queries
    del index
    _, kept = timed(lambda: open_index(actors, fingerprint="1", cache=folder))
    index, mapped = timed(lambda: open_index(actors, fingerprint="1", cache=folder))
    changed = [*actors[:-1], Actor("changed", "Harbour Defence Committee", "armed_group")]
    _, changing = timed(lambda: open_index(changed, fingerprint="2", cache=folder))
    _, again = timed(lambda: open_index(changed, fingerprint="2", cache=folder))
    sys.stdout.write(f"  made and kept in {kept}; mapped again in {mapped}\n")
    sys.stdout.write(f"  with one actor changed in {changing}; that mapped again in {again}\n")
    return index


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[0, 10_000, 100_000, 1_000_000])
    parser.add_argument("--names", type=int, default=60)
    parser.add_argument("--cameo", type=Path, default=ROOT.parent / "shared" / "actors", help="the folder")
    parser.add_argument("--others", type=int, default=40, help="queries that the others are asked")
    parser.add_argument("--random", type=int, default=20)
    options = parser.parse_args()
    seed = list(load_seed(ROOT / "data" / "actors"))
    strangers = read_strangers(options.cameo, tuple(seed)) if options.cameo.is_dir() else []
    for size in options.sizes:
        chance = Random(options.random)
        keys = keys_of(seed, options.names, chance)
        actors = fill_up(seed, strangers, size, chance)
        names = [n for a in actors for n in (a.name, *(b.name for b in a.aliases))]
        sys.stdout.write(f"{len(names)} names of {len(actors)} actors, {len(keys)} keys\n")
        with TemporaryDirectory() as folder:
            index = print_index(actors, keys, Path(folder))
            for query in ("ab", "abcd efgh", "a", "b", "c"):
                index.find(query)
            print_times("finder", time_each(index.find, keys))
            print_others(names, chance.sample(keys, min(len(keys), options.others)), Path(folder))
    return 0


def print_others(names: list[str], keys: list[str], folder: Path) -> None:
    """Ask plain RapidFuzz and fzf."""
    plainly = partial(ask_plainly, rows=[default_process(n) for n in names])
    print_times("extract(WRatio)", time_each(plainly, keys))
    by_ratio = partial(ask_by_ratio, rows=[fold_name(n) for n in names])
    print_times("extract(ratio), folded", time_each(by_ratio, keys))
    if which("fzf") is None:
        sys.stdout.write("  fzf isn't installed: left out\n")
        return
    file = folder / "names.txt"
    file.write_text("".join(f"{name}\n" for name in names), "utf8")
    print_times("fzf --filter", time_each(partial(ask_fzf, file=file), keys))


if __name__ == "__main__":
    sys.exit(main())

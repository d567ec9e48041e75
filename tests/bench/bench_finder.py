"""How long the finder takes for a key: names typed letter by letter, over stores of several sizes.

    python tests/bench/bench_finder.py [--sizes 0 10000 100000] [--names 60]

A size of 0 is the seed alone; larger ones are filled up with CAMEO's names and then with names put together from their
words. Beside it, in the same run and over the same names: `process.extract` by WRatio and by plain ratio.
"""

import argparse
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random
from statistics import median, quantiles

from corruptions import mistype
from names_cameo import read_strangers
from rapidfuzz.fuzz import WRatio, ratio
from rapidfuzz.process import extract
from rapidfuzz.utils import default_process

from briefreader.model.actor import Actor
from briefreader.search.fold import fold_name
from briefreader.search.match import ActorIndex
from briefreader.store.seed import load_seed

ROOT = Path(__file__).parents[2]


def fill_up(seed: list[Actor], strangers: list[Actor], size: int, chance: Random) -> list[Actor]:
    """The seed and as many others as make `size` names, or the seed alone."""
    actors, count = list(seed), sum(1 + len(a.aliases) for a in seed)
    words = [w for actor in (strangers or seed) for w in actor.name.split()]
    spare = iter(strangers)
    while count < size:
        other = next(spare, None)
        made = " ".join(chance.choice(words) for _ in range(chance.choice((2, 2, 2, 3, 3, 4, 6))))
        actors.append(other or Actor(f"made-{count}", made, "person"))
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


def time_each(ask: Callable[[str], object], queries: list[str]) -> list[float]:
    """Milliseconds for each query."""
    ask(queries[-1])
    times = []
    for query in queries:
        begun = time.perf_counter()
        ask(query)
        times.append(1000 * (time.perf_counter() - begun))
    return times


def ask_plainly(query: str, rows: list[str]) -> object:
    return extract(default_process(query), rows, scorer=WRatio, processor=None, limit=10)


def ask_by_ratio(query: str, rows: list[str]) -> object:
    return extract(fold_name(query), rows, scorer=ratio, processor=None, limit=10)


def print_times(label: str, times: list[float], beside: float) -> None:
    sys.stdout.write(
        f"  {label:26} p50 {median(times):7.2f}  p95 {quantiles(times, n=20)[-1]:7.2f}  most {max(times):7.2f} ms"
        f"   × {median(times) / beside:.1f}\n"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[0, 10_000, 100_000])
    parser.add_argument("--names", type=int, default=60)
    parser.add_argument("--cameo", type=Path, default=ROOT.parent / "shared" / "actors", help="the folder")
    parser.add_argument("--random", type=int, default=20)
    options = parser.parse_args()
    seed = list(load_seed(ROOT / "data" / "actors"))
    strangers = read_strangers(options.cameo, tuple(seed)) if options.cameo.is_dir() else []
    for size in options.sizes:
        chance = Random(options.random)
        keys = keys_of(seed, options.names, chance)
        actors = fill_up(seed, strangers, size, chance)
        names = [n for a in actors for n in (a.name, *(b.name for b in a.aliases))]
        begun = time.perf_counter()
        index = ActorIndex(actors)
        built = time.perf_counter()
        index.find("ab")
        index.find("abcd efgh")
        ready = time.perf_counter()
        sys.stdout.write(
            f"{len(names)} names of {len(actors)} actors: built in {1000 * (built - begun):.0f} ms, "
            f"first queries {1000 * (ready - built):.0f} ms; {len(keys)} keys\n"
        )
        ours = time_each(index.find, keys)
        some = chance.sample(keys, min(len(keys), 3_000_000 // len(names)))
        print_times("finder", ours, median(ours))
        plainly = partial(ask_plainly, rows=[default_process(n) for n in names])
        by_ratio = partial(ask_by_ratio, rows=[fold_name(n) for n in names])
        print_times("extract(WRatio)", time_each(plainly, some), median(ours))
        print_times("extract(ratio), folded", time_each(by_ratio, some), median(ours))
    return 0


if __name__ == "__main__":
    sys.exit(main())

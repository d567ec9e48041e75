"""Names that are one: the same words, a definition in the text, a short form of a full name."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from briefreader.extract.gazetteer import Gazetteer
from briefreader.extract.language.wordlists import WordLists
from briefreader.extract.names.merging import Name
from briefreader.extract.who.bodies import Body, BodyIndex
from briefreader.extract.who.definitions import Definition, initials, is_short

# Places that go by the bare name as well: the base at X is "X", an airport or a dam isn't.
_BY_BARE_NAME = frozenset(["base", "airbase", "camp", "garrison", "crossing", "checkpoint", "barracks", "area"])
_FACILITIES = (
    ("nuclear power plant", "nuclear plant"),
    ("nuclear plant", "nuclear plant"),
    ("international airport", "airport"),
    ("airport", "airport"),
    ("refugee camp", "camp"),
    ("displacement camp", "camp"),
    ("military base", "base"),
    ("air base", "base"),
    ("airbase", "base"),
    ("base", "base"),
    ("camp", "camp"),
)
_REGIONS = frozenset(["state", "province", "governorate", "oblast", "region"])
# With so many of one family name, spellings of one name are no longer looked for.
_CROWD = 50
_NOT_FAMILY = frozenset(["al", "bin", "ibn", "bint", "abu", "de", "da", "van", "von", "der", "jr", "sr"])

# "Riyadh" the state and Riyadh the city are two, and so are a people and its state.
_STANDS = {"demonym": "people", "metonym": "seat"}


@dataclass(slots=True)
class Cluster:
    """Names that are taken for one.

    Attributes:
        certain: the actors that one of the names means without a doubt.
        why: for what reasons they are one, in order.
    """

    names: list[Name]
    certain: set[str]
    why: list[str] = field(default_factory=list)


class Clusters:
    """A partition of names, made coarser step by step; each step says why."""

    def __init__(self, names: Sequence[Name]) -> None:
        self.names = names
        self._of = {name.number: Cluster([name], _certain(name)) for name in names}

    def of(self, name: Name) -> Cluster:
        """The cluster of a name."""
        return self._of[name.number]

    def all(self) -> list[Cluster]:
        """All clusters, by their first names."""
        clusters = list({id(cluster): cluster for name in self.names if (cluster := self._of[name.number])}.values())
        for cluster in clusters:
            cluster.names.sort(key=lambda n: n.number)
        return clusters

    def join(self, left: Name, right: Name, why: str = "", *, defined: bool = False) -> bool:
        """Make two names one, unless they mean two actors without a doubt and no definition says that they are one."""
        a, b = self._of[left.number], self._of[right.number]
        if a is b:
            return True
        if not defined and a.certain and b.certain and not a.certain & b.certain:
            return False
        reasons = list(dict.fromkeys([*a.why, *([why] if why else []), *b.why]))
        larger, smaller = (a, b) if len(a.names) >= len(b.names) else (b, a)
        for name in smaller.names:
            self._of[name.number] = larger
        larger.names += smaller.names
        larger.certain |= smaller.certain
        larger.why = reasons
        return True


def _certain(name: Name) -> set[str]:
    return {name.bearers[0].actor.id} if len(name.bearers) == 1 else set()


def cluster_names(
    names: Sequence[Name],
    definitions: Iterable[Definition],
    gazetteer: Gazetteer,
    bodies: BodyIndex,
    lists: WordLists,
    days: Mapping[int, str],
) -> list[Cluster]:
    """Names into clusters, by the surest signs first.

    Args:
        days: the ISO dates of those names that tell a day, by number.
    """
    clusters = Clusters(names)
    _join_alike(clusters, lambda name: (name.type, _STANDS.get(name.kind, ""), gazetteer.fold(name.text)))
    for definition in definitions:
        first, second = names[definition.first], names[definition.second]
        clusters.join(first, second, f"the text says “{definition.why}”", defined=True)
    _join_alike(clusters, _sole_actor)
    _join_bodies(clusters, bodies)
    _join_initials(clusters)
    _join_shortened(clusters, gazetteer)
    _join_people(clusters, gazetteer)
    _join_cores(clusters, gazetteer, lists)
    _join_days(clusters, days)
    return clusters.all()


def _sole_actor(name: Name) -> Hashable | None:
    # A people is not its state.
    return (name.bearers[0].actor.id, name.type == "nationality") if len(name.bearers) == 1 else None


def _join_alike(clusters: Clusters, key_of: Callable[[Name], Hashable | None]) -> None:
    first: dict[Hashable, Name] = {}
    for name in clusters.names:
        key = key_of(name)
        if key is not None:
            clusters.join(first.setdefault(key, name), name)


def _join_days(clusters: Clusters, days: Mapping[int, str]) -> None:
    """Join what tells one day: "Tuesday" and "November 18" of a text that is of the 19th."""
    first: dict[str, Name] = {}
    for name in clusters.names:
        if day := days.get(name.number):
            clusters.join(first.setdefault(day, name), name, "" if first[day].text == name.text else f"both are {day}")


def _join_bodies(clusters: Clusters, bodies: BodyIndex) -> None:
    """Join the ways to name a part of a state; where nobody says whose it is, it is the only one of its kind."""
    known = [(name, body) for name in clusters.names if (body := bodies.of(name))]
    owned: dict[Body, Name] = {}
    by_words: dict[frozenset[str], set[Body]] = defaultdict(set)
    for name, body in known:
        if body.country:
            by_words[body.words].add(body)
            first = owned.setdefault(body, name)
            if first.text != name.text:
                clusters.join(first, name, f"“{name.text}” and “{first.text}” are one body of one state")
    for name, body in known:
        if not body.country and len(by_words[body.words]) == 1:
            first = owned[next(iter(by_words[body.words]))]
            clusters.join(first, name, f"“{name.text}” is the only one of its kind that the text names")


def _join_initials(clusters: Clusters) -> None:
    """Join an abbreviation that nobody knows or defines with the one name that it could shorten."""
    full: dict[str, list[Name]] = defaultdict(list)
    once = {name.text: name for name in clusters.names if name.type in ("organisation", "event") and " " in name.text}
    for name in once.values():
        full[initials(name.text)].append(name)
    for name in clusters.names:
        if name.type == "organisation" and is_short(name.text) and not name.bearers:
            meant = full.get(name.text.replace(".", "").casefold(), [])
            if meant and len({id(clusters.of(other)) for other in meant}) == 1:
                clusters.join(meant[0], name, f"“{name.text}” are the initials of “{meant[0].text}”")


def _join_shortened(clusters: Clusters, gazetteer: Gazetteer) -> None:
    """Join "the Port Authority", which nobody is known by, with the one "Port Authority of X" that the text names."""
    full: dict[str, list[Name]] = defaultdict(list)
    for name in clusters.names:
        short, joint, _ = gazetteer.fold(name.text).partition(" of ")
        if name.type == "organisation" and joint and " " in short:
            full[short].append(name)
    for name in clusters.names:
        meant = full.get(gazetteer.fold(name.text), []) if name.type == "organisation" and not name.bearers else []
        if meant and len({id(clusters.of(other)) for other in meant}) == 1:
            clusters.join(meant[0], name, f"“{name.text}” is short for “{meant[0].text}”")


def _join_people(clusters: Clusters, gazetteer: Gazetteer) -> None:
    """Join surnames and other short forms with the one full name that they fit; two that fit leave it open."""
    tokens = {
        name.number: tuple(t for t in gazetteer.fold(name.text).split() if t not in _NOT_FAMILY)
        for name in clusters.names
        if name.type == "person"
    }
    people = [name for name in clusters.names if name.type == "person" and tokens[name.number]]
    full = list({tokens[name.number]: name for name in reversed(people) if len(tokens[name.number]) > 1}.values())[::-1]
    by_token: dict[str, list[Name]] = defaultdict(list)
    for name in full:
        for other in by_token[tokens[name.number][-1]][:_CROWD]:
            if _same_person(tokens[other.number], tokens[name.number]):
                clusters.join(other, name, f"“{name.text}” is a spelling of “{other.text}”")
        for token in set(tokens[name.number]):
            by_token[token].append(name)
            by_token["~" + _skeleton(token)].append(name)
    for name in people:
        short = tokens[name.number]
        fitting = [o for o in by_token[short[-1]][:_CROWD] if _shortens(short, tokens[o.number])]
        if not fitting and len(_skeleton(short[-1])) > 3:
            spelled = by_token["~" + _skeleton(short[-1])][:_CROWD]
            fitting = [
                o for o in spelled if len(short) == 1 and _skeleton(tokens[o.number][-1]) == _skeleton(short[-1])
            ]
        if fitting and len({id(clusters.of(other)) for other in fitting}) == 1:
            clusters.join(fitting[0], name, f"“{name.text}” is short for “{fitting[0].text}”")
        elif fitting:
            both = " or ".join(f"“{other.text}”" for other in fitting[:3])
            clusters.of(name).why.append(f"left open: “{name.text}” may be short for {both}")


def _same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names differ by spelling or by a middle name alone."""
    if one[-1] != other[-1]:
        return False
    if len(one) == len(other):
        return all(a == b or _skeleton(a) == _skeleton(b) for a, b in zip(one, other, strict=True))
    return one[0] == other[0] and (set(one) <= set(other) or set(other) <= set(one))


def _skeleton(word: str) -> str:
    """The first letter and the consonants, doubled ones once: spellings of one name in Latin letters share it."""
    consonants = [c for c in word[1:].replace("y", "i").replace("kh", "h") if c not in "aeiou"]
    return word[0] + "".join(c for n, c in enumerate(consonants) if not n or consonants[n - 1] != c)


def _shortens(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether the words of a short form end or begin a full name, or are some of it in order."""
    places = [full.index(token) if token in full else -1 for token in short]
    return len(short) < len(full) and all(place >= 0 for place in places) and places == sorted(places)


def _join_cores(clusters: Clusters, gazetteer: Gazetteer, lists: WordLists) -> None:
    """Join names that differ by a common noun at the end: "Wagner" and "Wagner Group", "X" and "the X base"."""
    bare: dict[tuple[str, str], Name] = {}
    for name in clusters.names:
        if name.kind != "demonym":
            bare.setdefault((name.type, gazetteer.fold(name.text)), name)
    cores: dict[tuple[str, str], Name] = {}
    for name in clusters.names:
        facility = _facility(name, gazetteer)
        if facility:
            first = cores.setdefault(facility, name)
            if first.text != name.text:
                clusters.join(first, name, f"“{name.text}” is “{first.text}”")
        core = _core(name, gazetteer, lists)
        if not core:
            continue
        first = bare.get(core) or cores.setdefault(core, name)
        region = gazetteer.fold(name.text).split()[-1] in _REGIONS
        if first.text != name.text and (region or not (name.type == "location" and first.bearers)):
            clusters.join(first, name, f"“{name.text}” is “{first.text}” with what it is")


def _facility(name: Name, gazetteer: Gazetteer) -> tuple[str, str] | None:
    """A facility's name in the shortest words for what it is: "X nuclear power plant" as "X nuclear plant"."""
    folded = gazetteer.fold(name.text)
    for long, short in _FACILITIES:
        if name.type == "location" and folded.endswith(f" {long}") and folded != long:
            return name.type, f"{folded.removesuffix(long)}{short}"
    return None


def _core(name: Name, gazetteer: Gazetteer, lists: WordLists) -> tuple[str, str] | None:
    words = gazetteer.fold(name.text).split()
    last = len(words)
    if (
        name.type == "organisation"
        and last == 1
        and len(words[0]) > 4
        and words[0].endswith("s")
        and name.kind == "name"
    ):
        return name.type, words[0][:-1]
    if name.type == "organisation" and words and words[-1] in lists.small_heads:
        last -= 1
    if name.type == "location" and words and words[-1] in _BY_BARE_NAME | _REGIONS:
        last -= 2 if words[-2:-1] in (["military"], ["air"], ["naval"], ["refugee"], ["border"], ["army"]) else 1
    return (name.type, " ".join(words[:last])) if 0 < last < len(words) else None

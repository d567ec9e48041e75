"""Which actor a cluster of names is, and how surely. A wrong actor is worse than none."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefreader.extract.gazetteer import Bearer, Gazetteer
from briefreader.extract.language.wordlists import WordLists
from briefreader.extract.names.merging import Name
from briefreader.extract.who.bodies import BodyIndex
from briefreader.extract.who.clusters import Cluster

# Below this an entity is left open and its candidates are shown.
LINKED = 70


@dataclass(frozen=True, slots=True)
class Link:
    """The actor of a cluster, or the candidates where it is left open.

    Attributes:
        actor: None where nobody is known or it is left open.
        score: 0-100, after `Entity.score`.
    """

    actor: str | None
    score: int
    why: str
    candidates: tuple[str, ...] = ()


def link_clusters(clusters: Sequence[Cluster], gazetteer: Gazetteer, bodies: BodyIndex, lists: WordLists) -> list[Link]:
    """One link for each cluster, in their order."""
    links = [_link(cluster, gazetteer, bodies, lists) for cluster in clusters]
    present = {gazetteer.actors[link.actor].country for link in links if link.actor} - {""}
    settled = {link.actor for link in links if link.actor}
    return [
        _by_company(link, cluster, settled, present, gazetteer) if link.candidates and not link.actor else link
        for link, cluster in zip(links, clusters, strict=True)
    ]


def _link(cluster: Cluster, gazetteer: Gazetteer, bodies: BodyIndex, lists: WordLists) -> Link:
    if cluster.names[0].type == "nationality":
        return Link(None, 0, "a people, not its state")
    borne = [name for name in cluster.names if name.bearers]
    borne = _without_outranked(cluster, borne, gazetteer, lists)
    if not borne:
        return _by_body(cluster, gazetteer, bodies)
    choices = [frozenset(bearer.actor.id for bearer in name.bearers) for name in borne]
    common = frozenset.intersection(*choices)
    if len(common) == 1:
        (actor,) = common
        return _sure(actor, borne, cluster, all(len(choice) > 1 for choice in choices))
    if not common:
        return _most_borne(borne)
    return _by_owner(cluster, common, borne, gazetteer, bodies)


def _sure(actor: str, borne: Sequence[Name], cluster: Cluster, together: bool) -> Link:
    bearers = [(bearer, name) for name in borne for bearer in name.bearers if bearer.actor.id == actor]
    best, name = max(bearers, key=lambda pair: _points(pair[0]))
    why = _say(best, name)
    if together:
        why += "; the only actor that bears all of its names here"
    return Link(actor, _points(best), "; ".join([why, *cluster.why]))


def _points(bearer: Bearer) -> int:
    if not bearer.holds:
        return 80
    if bearer.alias.weak:
        return 90 if bearer.alias.kind in ("metonym", "demonym") else 75
    if bearer.alias.name == bearer.actor.name or bearer.alias.kind in ("name", "acronym", "native"):
        return 100
    return 95


def _say(bearer: Bearer, name: Name) -> str:
    if name.kind == "title" and bearer.alias.weak:
        return f"“{name.text}” is {bearer.actor.name} in a text about its country"
    kind = {
        "acronym": "an acronym",
        "former_name": "a former name",
        "transliteration": "a spelling",
        "native": "the name in its own script",
        "metonym": "the seat of government",
        "nickname": "a nickname",
        "demonym": "what its people are called",
    }.get(bearer.alias.kind, "a name")
    said = f"“{name.text}” is {kind} of {bearer.actor.name}"
    return said if bearer.holds else f"{said}, though not at this date"


def _without_outranked(cluster: Cluster, borne: Sequence[Name], gazetteer: Gazetteer, lists: WordLists) -> list[Name]:
    """Without abbreviations that the text defines to mean something else than the store's actor of that name."""
    full = [name for name in cluster.names if " " in name.text]
    if not full or all(" " in name.text for name in borne):
        return list(borne)
    kept = []
    for name in borne:
        if " " in name.text or name.kind in ("metonym", "demonym") or len(full) == 0:
            kept.append(name)
            continue
        others = {b.actor.id for other in full for b in other.bearers}
        if others & {b.actor.id for b in name.bearers} or (
            not others and _resembles(name.bearers, full, gazetteer, lists)
        ):
            kept.append(name)
    return kept or [name for name in borne if " " in name.text]


def _resembles(bearers: Iterable[Bearer], full: Iterable[Name], gazetteer: Gazetteer, lists: WordLists) -> bool:
    """Whether a word of a full name that isn't a common one is a word of an actor's names too."""
    words = {word for name in full for word in gazetteer.fold(name.text).split()}
    telling = {word for word in words if word not in lists.heads and word not in lists.grammar and len(word) > 2}
    names = (alias for b in bearers for alias in (b.actor.name, *(a.name for a in b.actor.aliases)))
    return any(telling & set(gazetteer.fold(alias).split()) for alias in names)


def _most_borne(borne: Sequence[Name]) -> Link:
    """Names of several actors that the text says are one: the actor with most of the names, if there is one."""
    texts = {(bearer.actor.id, name.text.casefold()) for name in borne for bearer in name.bearers}
    counts = Counter(actor for actor, _ in texts).most_common()
    candidates = tuple(sorted(actor for actor, _ in counts))
    why = "left open: the text puts names of several actors together"
    if len(counts) > 1 and counts[0][1] > counts[1][1]:
        return Link(counts[0][0], LINKED, "the actor that bears most of its names here", candidates)
    return Link(None, 50, why, candidates)


def _by_owner(
    cluster: Cluster, common: frozenset[str], borne: Sequence[Name], gazetteer: Gazetteer, bodies: BodyIndex
) -> Link:
    """The one of several that the words beside a name speak of, or whose name held at the date."""
    owners = {owner for name in cluster.names if (owner := bodies.owner(name))}
    owned = [actor for actor in sorted(common) if gazetteer.actors[actor].country in owners]
    if len(owned) == 1:
        actor = gazetteer.actors[owned[0]]
        return Link(
            actor.id, 90, f"of those called “{borne[0].text}” the one of {actor.country}, which stands beside it"
        )
    holding = {b.actor.id for name in borne for b in name.bearers if b.holds and b.actor.id in common}
    if len(holding) == 1:
        (found,) = holding
        return Link(found, 85, f"of those called “{borne[0].text}” the one that bore the name at this date")
    names = ", ".join(gazetteer.actors[actor].name for actor in sorted(common))
    return Link(None, 50, f"left open: “{borne[0].text}” may be {names}", tuple(sorted(common)))


def _by_body(cluster: Cluster, gazetteer: Gazetteer, bodies: BodyIndex) -> Link:
    for name in cluster.names:
        body = bodies.of(name)
        found = bodies.actors(body) if body else frozenset()
        if len(found) == 1:
            (actor,) = found
            said = f"“{name.text}” is {gazetteer.actors[actor].name} in other words"
            return Link(actor, 90, "; ".join([said, *cluster.why]))
        if found:
            return Link(None, 50, f"left open: “{name.text}” may be several", tuple(sorted(found)))
    return Link(None, 0, "; ".join(["no actor of the store has this name", *cluster.why]))


def _by_company(link: Link, cluster: Cluster, settled: set[str], present: set[str], gazetteer: Gazetteer) -> Link:
    """The one of several candidates that the text names otherwise, or whose country alone it speaks of."""
    named = [actor for actor in link.candidates if actor in settled]
    if len(named) == 1:
        actor = gazetteer.actors[named[0]]
        return Link(actor.id, 80, f"of those called “{cluster.names[0].text}” the one that the text names otherwise")
    near = [actor for actor in link.candidates if gazetteer.actors[actor].country in present]
    if len(near) == 1:
        actor = gazetteer.actors[near[0]]
        why = f"of those called “{cluster.names[0].text}” the only one of a country that the text speaks of"
        return Link(actor.id, 75, why)
    return link

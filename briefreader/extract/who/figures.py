"""Those of whom a briefing speaks, while it is still being worked out which mentions are theirs."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from briefreader.extract.gazetteer import Gazetteer, entity_type, held
from briefreader.extract.language.sentences import Pages
from briefreader.extract.language.wordlists import WordLists
from briefreader.extract.names.merging import Name
from briefreader.extract.who.bodies import BodyIndex
from briefreader.extract.who.clusters import Cluster
from briefreader.extract.who.linking import LINKED, Link
from briefreader.extract.who.traits import Gender, find_traits
from briefreader.model.analysis import EntityType, MentionKind
from briefreader.model.span import Span

_NEAR = 1000  # code points: more than the traits of a name reach
_OFFICES: dict[str, frozenset[str]] = {
    "leads": frozenset(["leader", "head"]),
    "speaks_for": frozenset(["spokesperson", "spokesman", "spokeswoman"]),
}


@dataclass(slots=True, eq=False)
class Figure:
    """One entity in the making; two are the same only if they are one object.

    Attributes:
        words: casefolded words of its names.
        roles: what persons are called beside their names.
        circle: whom a person belongs to: ISO codes of countries, ids of actors, casefolded names.
        described: titles and pronouns that turned out to mean it.
    """

    names: list[Name]
    type: EntityType
    subtype: str
    link: Link
    why: list[str]
    words: frozenset[str]
    country: str = ""
    gender: Gender = ""
    roles: frozenset[str] = frozenset()
    circle: frozenset[str] = frozenset()
    described: list[tuple[Span, MentionKind]] = field(default_factory=list)

    @property
    def first(self) -> int:
        """Where it is named first."""
        return self.names[0].span.start

    @property
    def first_mention(self) -> int:
        """Where it is mentioned first, by whatever name, title or pronoun."""
        return min([self.first, *(span.start for span, _ in self.described)])

    @property
    def keys(self) -> frozenset[str]:
        """By what others belong to it."""
        own = {self.country, self.link.actor or "", *(name.text.casefold() for name in self.names)}
        return frozenset(own - {""})


def make_figures(
    clusters: Sequence[Cluster],
    links: Sequence[Link],
    gazetteer: Gazetteer,
    bodies: BodyIndex,
    lists: WordLists,
    pages: Pages,
    date: str | None,
) -> list[Figure]:
    """One figure for each actor or cluster, by their first names, with the traits that stand beside the names."""
    figures: list[Figure] = []
    by_actor: dict[str, Figure] = {}
    for cluster, link in zip(clusters, links, strict=True):
        known = by_actor.get(link.actor or "")
        if known:
            known.names = sorted(known.names + cluster.names, key=lambda n: n.number)
            known.why += [why for why in cluster.why if why not in known.why]
            known.words |= _words(cluster.names, gazetteer)
            continue
        figure = _figure(cluster, link, gazetteer, bodies)
        figures.append(figure)
        if link.actor:
            by_actor[link.actor] = figure
    figures.sort(key=lambda f: f.first)
    _add_traits(figures, pages, lists, gazetteer, date)
    return figures


def _figure(cluster: Cluster, link: Link, gazetteer: Gazetteer, bodies: BodyIndex) -> Figure:
    actor = gazetteer.actors.get(link.actor or "") if link.score >= LINKED else None
    kind, subtype = _type(cluster)
    if actor:
        kind, known = entity_type(actor.kind)
        subtype = known or subtype
    body = bodies.of(cluster.names[0])
    country = actor.country if actor else body.country if body else ""
    words = _words(cluster.names, gazetteer)
    return Figure(list(cluster.names), kind, subtype, link, list(cluster.why), words, country)


def _type(cluster: Cluster) -> tuple[EntityType, str]:
    """The type that is surest in sum; a full name says more than an abbreviation."""
    sure: dict[EntityType, float] = {}
    for name in cluster.names:
        sure[name.type] = sure.get(name.type, 0.0) + name.confidence * (1.5 if " " in name.text else 1.0)
    best = max(sure, key=lambda kind: sure[kind])
    subtypes = [name.subtype for name in cluster.names if name.type == best and name.subtype]
    return best, next(iter(subtypes), "")


def _words(names: Sequence[Name], gazetteer: Gazetteer) -> frozenset[str]:
    return frozenset(word for name in names for word in gazetteer.fold(name.text).split())


def _add_known_traits(figure: Figure, gazetteer: Gazetteer, date: str | None) -> None:
    """What the store knows of a person: country, offices held at the date."""
    actor = gazetteer.actors.get(figure.link.actor or "")
    if actor is None:
        return
    figure.circle |= {actor.country} - {""}
    for affiliation in actor.affiliations:
        if held(affiliation.since, affiliation.until, date):
            other = gazetteer.actors.get(affiliation.actor)
            figure.circle |= {affiliation.actor, other.country if other else ""} - {""}
            figure.roles |= _OFFICES.get(affiliation.role, frozenset()) | {affiliation.title.casefold()} - {""}


def _add_traits(
    figures: Sequence[Figure], pages: Pages, lists: WordLists, gazetteer: Gazetteer, date: str | None
) -> None:
    placed = sorted(((name.span, figure) for figure in figures for name in figure.names), key=lambda pair: pair[0])
    for figure in figures:
        if figure.type != "person":
            continue
        _add_known_traits(figure, gazetteer, date)
        for name in figure.names:
            sentence = pages.at(name.span.start)
            near, inside = name.span, sentence.span
            here = _within(Span(max(inside.start, near.start - _NEAR), min(inside.end, near.end + _NEAR)), placed)
            others = [span for span, other in here if span != name.span and other.type == "person"]
            traits = find_traits(name.span, others, sentence, lists)
            figure.roles |= traits.roles
            figure.gender = figure.gender or traits.gender
            figure.circle |= frozenset(
                key for beside in traits.beside for _, other in _within(beside, placed) for key in other.keys
            )
        figure.gender = figure.gender or _told_by_given_name(figure.names, lists)


def _told_by_given_name(names: Sequence[Name], lists: WordLists) -> Gender:
    """The gender that a full name's first word tells; a title stands before it or none."""
    for name in names:
        words = [word for word in name.text.casefold().split() if word not in lists.titles]
        if len(words) > 1 and words[0] in lists.given:
            return lists.given[words[0]]
    return ""


def _within(span: Span, placed: Sequence[tuple[Span, Figure]]) -> Sequence[tuple[Span, Figure]]:
    first = bisect_left(placed, span.start, key=lambda pair: pair[0].start)
    last = bisect_left(placed, span.end, key=lambda pair: pair[0].start)
    return placed[first:last]

"""Mentions into entities: who is who in a briefing."""

from collections.abc import Sequence

from briefreader.extract.engine import Attribution, FoundName, Resources
from briefreader.extract.language.dates import Anchor, find_times
from briefreader.extract.language.sentences import split_pages
from briefreader.extract.language.wordlists import compile_lists
from briefreader.extract.names.merging import ACTING, Name, merge_names
from briefreader.extract.who.addressed import find_addressed
from briefreader.extract.who.again import find_again
from briefreader.extract.who.authors import find_authors
from briefreader.extract.who.blamed import find_bare, find_blamed
from briefreader.extract.who.bodies import BodyIndex
from briefreader.extract.who.cast import Cast
from briefreader.extract.who.clusters import cluster_names
from briefreader.extract.who.coreference import Coreference
from briefreader.extract.who.definitions import find_definitions
from briefreader.extract.who.figures import Figure, make_figures
from briefreader.extract.who.groups import find_groups
from briefreader.extract.who.headlined import find_headlined
from briefreader.extract.who.linking import LINKED, link_clusters
from briefreader.extract.who.metonyms import Standpoints, settle_states
from briefreader.extract.who.topic import name_army
from briefreader.extract.who.unnamed import find_called, find_more, find_unnamed
from briefreader.model.analysis import Entity, Mention
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span


def build_cast(
    briefing: Briefing, names: Sequence[FoundName], attributions: Sequence[Attribution], resources: Resources
) -> Cast:
    """Who is who: the engine's names and the gazetteer's, merged, and gathered into entities.

    Args:
        names: as an engine found them; they may overlap the gazetteer's.
        attributions: sorted; those who speak are likeliest to be meant by a pronoun.
    """
    if not briefing.paragraphs:
        return Cast(briefing.text, ())
    gazetteer = resources.gazetteer
    lexicon = resources.lexicon
    lists = compile_lists(lexicon)
    pages = split_pages(briefing)
    sources = [span for attribution in attributions for span in attribution.source]
    merged = merge_names(briefing, names, resources, lists, pages)
    standpoints = Standpoints.of(pages, lists, resources.lexicon, sources)
    settled = settle_states(merged, standpoints, gazetteer)
    settled = name_army(settled, briefing.text, gazetteer, briefing.published)
    bodies = BodyIndex(gazetteer, lists, pages)
    definitions = tuple(find_definitions(briefing.text, settled))
    former = frozenset(settled[definition.former].text for definition in definitions if definition.former is not None)
    clusters = cluster_names(settled, definitions, gazetteer, bodies, lists, _days(settled, briefing, resources))
    links = link_clusters(clusters, gazetteer, bodies, lists)
    figures = make_figures(clusters, links, gazetteer, bodies, lists, pages, briefing.published)
    reading = Coreference.of(pages, figures, lists, resources.lexicon)
    reading.read(settled, attributions)
    # "Its foreign ministry", "Lebanon's health ministry" is a body of its own, not whose it is.
    unknown = [
        source for source, figure in reading.speakers.items() if figure is None or reading.is_another(source, figure)
    ]
    unnamed, theirs = find_unnamed(unknown, briefing.text, lexicon)
    reading.speakers.update(theirs)
    _take_up(reading, briefing.text)
    figures += unnamed + reading.nameless
    blamed = find_blamed(attributions, figures, briefing.text, lexicon)
    figures += blamed
    find_more([*unnamed, *blamed], briefing.text, [span for figure in figures for span in _places(figure)])
    figures += find_bare(figures, briefing.text, reading.descriptions.country, lexicon)
    resumed = find_again(reading.speakers, figures, reading.rules)
    for source, figure in (resumed | find_headlined(reading.speakers, figures, pages, lists)).items():
        reading.speakers[source] = figure
        figure.described.append((source[0], "title"))
    called, theirs = find_called([s for s, figure in reading.speakers.items() if not figure], briefing.text, lexicon)
    reading.speakers.update(theirs)
    named = sorted(span for figure in figures for span in _places(figure))
    nobody = [source for source, figure in reading.speakers.items() if not figure]
    several, theirs = find_groups(nobody, briefing.text, lists, named)
    reading.speakers.update(theirs)
    _take_up(reading, briefing.text)
    authors, theirs = find_authors(reading.speakers, figures, pages, briefing.outlet)
    reading.speakers.update(theirs)
    figures += called + several + authors
    figures += find_addressed(attributions, figures, briefing.text, lists, lexicon)
    figures.sort(key=lambda figure: figure.first_mention)  # a description may stand before the name that it means
    entities = [_entity(number, figure, briefing, resources, former) for number, figure in enumerate(figures, 1)]
    ids = {id(figure): entity.id for figure, entity in zip(figures, entities, strict=True)}
    speakers = {spans: ids[id(figure)] if figure else None for spans, figure in reading.speakers.items()}
    return Cast(briefing.text, tuple(entities), speakers)


def _take_up(reading: Coreference, text: str) -> None:
    """Give "it", "they" and "a spokesman" whom the source before them stands for, now that it is known."""
    for source, before in reading.resuming.spoken_for.items():
        figure = reading.speakers.get(before)
        if figure is None or reading.speakers.get(source) is not None:
            continue
        word = source[0].of(text).casefold()
        if word == "it" and figure.type == "person":
            continue
        reading.speakers[source] = figure
        if word in ("it", "they"):
            figure.described.append((source[0], "pronoun"))


def _days(names: Sequence[Name], briefing: Briefing, resources: Resources) -> dict[int, str]:
    """The days that names tell, as ISO dates, by the names' numbers."""
    text, lexicon = briefing.text, resources.lexicon
    anchor = Anchor.of(briefing.published, text, lexicon)
    times = [name for name in names if name.type == "temporal"]
    told = [(name, words) for name in times for words in find_times(text, name.span, anchor, lexicon)]
    # "10 and 16 November" is no day.
    whole = {name.number: words.iso or "" for name, words in told if words.span == name.span}
    return {number: iso for number, iso in whole.items() if len(iso) == 10}


def _places(figure: Figure) -> list[Span]:
    return [name.span for name in figure.names] + [span for span, _ in figure.described]


def _entity(number: int, figure: Figure, briefing: Briefing, resources: Resources, former: frozenset[str]) -> Entity:
    places = [(name.span, name.kind) for name in figure.names] + figure.described
    mentions = tuple(Mention(span, kind, briefing.paragraph_at(span.start).number) for span, kind in sorted(places))
    linked = figure.link.actor if figure.link.score >= LINKED else None
    actor = resources.gazetteer.actors[linked] if linked else None
    meant = [f"“{span.of(briefing.text)}” is the last that fits" for span, kind in figure.described if kind == "title"]
    reasons = [figure.link.why, *figure.why, *meant] if figure.type in ACTING else []
    return Entity(
        f"e{number}",
        actor.name if actor else _fullest(figure, former),
        figure.type,
        figure.subtype,
        linked,
        figure.link.score if actor or figure.link.candidates else 0,
        mentions,
        "; ".join(dict.fromkeys(part for reason in reasons for part in reason.split("; ") if part)),
        figure.link.candidates if not actor else (),
    )


def _fullest(figure: Figure, former: frozenset[str]) -> str:
    """The name with most words, the first of several; no former one, nor what its people or capital are called."""
    named = [name for name in figure.names if name.kind in ("name", "alias")] or figure.names
    named = [name for name in named if name.text not in former] or named
    return " ".join(
        max(named, key=lambda n: (n.text.count(" "), not n.text.isupper(), len(n.text), -n.number)).text.split()
    )

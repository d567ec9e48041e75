"""Who is who in whole briefings of several theatres, against what a person says."""

from collections.abc import Callable
from itertools import combinations
from typing import Any

from briefreader.extract.engine import Resources
from briefreader.extract.names.finding import find_names
from briefreader.extract.who.cast import Cast
from briefreader.extract.who.entities import build_cast
from briefreader.model.analysis import Entity
from briefreader.model.span import Span


def best(cast: Cast, span: Span) -> Entity | None:
    """The entity whose mention covers most of a span."""
    return cast.entity(cast.entity_at(span))


def test_entities_types_and_sources(annotated: Any, states: Resources) -> None:
    briefing, gold = annotated.briefing, annotated.mentions
    cast = build_cast(briefing, find_names(briefing, states), annotated.attributions, states)
    found = [best(cast, span) for span, _, _ in gold]
    typed = [entity is not None and entity.type == kind for entity, (_, _, kind) in zip(found, gold, strict=True)]
    assert sum(typed) >= 0.95 * len(gold)

    same = {pair for pair in combinations(range(len(gold)), 2) if gold[pair[0]][1] == gold[pair[1]][1]}
    put_together = {
        (i, j) for i, j in combinations(range(len(gold)), 2) if found[i] is not None and found[i] is found[j]
    }
    assert len(same & put_together) >= 0.95 * len(same)
    assert len(same & put_together) >= 0.95 * len(put_together)

    known: dict[str, set[str]] = {}
    for entity, (_, key, _) in zip(found, gold, strict=True):
        if entity:
            known.setdefault(key, set()).add(entity.id)
    for attribution, speaker in zip(annotated.attributions, annotated.speakers, strict=True):
        source = cast.source_entity(attribution.source)
        if speaker != "-":
            assert source in known[speaker]
        elif (nameless := cast.entity(source)) is not None:
            assert nameless.type == "person" and {m.kind for m in nameless.mentions} <= {"title", "pronoun"}


def test_few_names_are_invented(annotated: Any, states: Resources) -> None:
    briefing = annotated.briefing
    marked = {i for span, _, _ in annotated.mentions for i in range(span.start, span.end)}
    kinds = ("person", "organisation", "location", "temporal")
    names = [name for name in find_names(briefing, states) if name.type in kinds]
    right = [name for name in names if marked & set(range(name.span.start, name.span.end))]
    assert len(right) >= 0.95 * len(names)


def test_the_same_twice(annotated: Any, states: Resources) -> None:
    def work_out() -> Cast:
        names = find_names(annotated.briefing, states)
        return build_cast(annotated.briefing, names, annotated.attributions, states)

    assert work_out() == work_out()


def test_the_markup_is_read(read_annotated: Callable[[Any], Any], tmp_path: Any) -> None:
    path = tmp_path / "x.txt"
    path.write_text("<a:[Ann|a|person]> {said} that [Bo|b|person] left.", "utf-8")
    read = read_annotated(path)
    assert read.briefing.text == "Ann said that Bo left."
    assert [(s.of(read.briefing.text), entity) for s, entity, _ in read.mentions] == [("Ann", "a"), ("Bo", "b")]
    (attribution,) = read.attributions
    assert (attribution.source[0], attribution.cue[0], read.speakers) == (Span(0, 3), Span(4, 8), ("a",))

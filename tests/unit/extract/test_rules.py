"""The rules engine as a whole: what holds for any text."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from briefreader.extract.engine import Attribution, FoundName, Resources, load_engine
from briefreader.extract.resolve import resolve
from briefreader.extract.rules import RulesEngine
from briefreader.model.analysis import Analysis, EntityType
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span

_NAMES = ("Moscow", "Omar", "Haddad", "Council", "NATO", "Russian", "al-Marj", "حماس", "General", "May", "5", "$3")
_OTHERS = ("said", "that", "the", "group", "He", "of", "forces", "base", "its", "denied", "'s", "\u0301")
_MARKS = ("(", ")", "“", "”", '"', ",", ".", "–", "\n")
_WORDS = st.sampled_from(_NAMES + _OTHERS + _MARKS)


def check(analysis: Analysis, text: str) -> None:
    """What every analysis keeps to."""
    assert [e.id for e in analysis.entities] == [f"e{n}" for n in range(1, len(analysis.entities) + 1)]
    firsts = [e.mentions[0].span for e in analysis.entities]
    assert firsts == sorted(firsts)
    for entity in analysis.entities:
        assert entity.mentions
        assert all(a.span < b.span for a, b in pairwise(entity.mentions))
        assert all(m.span and m.span.end <= len(text) for m in entity.mentions)
        assert entity.actor is None or not entity.candidates
    ids = {e.id for e in analysis.entities}
    for claim in analysis.claims:
        assert claim.source is None or claim.source.entity in ids | {None}
        assert set(claim.targets) <= ids


@settings(max_examples=60, deadline=None)
@given(words=st.lists(_WORDS, max_size=40))
def test_any_text_gives_an_analysis_that_holds(
    words: list[str], states: Resources, brief: Callable[..., Briefing]
) -> None:
    briefing = brief(" ".join(words))
    engine = RulesEngine(states)
    analysis = engine(briefing)
    check(analysis, briefing.text)
    assert engine(briefing) == analysis


_TEXT = "The Russian forces of Gen. Omar Haddad (NATO’s \u0301 ally) left “al-Marj base” in Moscow, he said."
_SPANS = st.tuples(st.integers(0, len(_TEXT) - 1), st.integers(1, 30)).map(
    lambda pair: Span(pair[0], min(len(_TEXT), sum(pair)))
)
_TYPES: tuple[EntityType, ...] = ("person", "organisation", "location", "nationality", "temporal", "weapon")


@settings(max_examples=60, deadline=None)
@given(found=st.lists(st.tuples(_SPANS, st.sampled_from(_TYPES)), max_size=8))
def test_whatever_an_engine_finds_is_made_sense_of(
    found: list[tuple[Span, EntityType]], states: Resources, brief: Callable[..., Briefing]
) -> None:
    briefing = brief(_TEXT)
    names = [FoundName(span, kind) for span, kind in found]
    said = [Attribution((span,), (Span(len(_TEXT) - 5, len(_TEXT) - 1),), ()) for span, _ in found[:2]]
    check(resolve(briefing, names, said, states, "any"), briefing.text)


def test_nothing_in_nothing_out(states: Resources, brief: Callable[..., Briefing]) -> None:
    analysis = load_engine("rules", states)(brief(""))
    assert (analysis.entities, analysis.claims, analysis.engine) == ((), (), "rules")


def test_annotated_briefings_hold(annotated: Any, states: Resources) -> None:
    check(RulesEngine(states)(annotated.briefing), annotated.briefing.text)

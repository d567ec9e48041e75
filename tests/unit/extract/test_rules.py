"""The rules engine as a whole: what holds for any text."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from briefreader.extract.engine import Resources, load_engine
from briefreader.extract.rules import RulesEngine
from briefreader.model.analysis import Analysis
from briefreader.model.briefing import Briefing

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


def test_nothing_in_nothing_out(states: Resources, brief: Callable[..., Briefing]) -> None:
    analysis = load_engine("rules", states)(brief(""))
    assert (analysis.entities, analysis.claims, analysis.engine) == ((), (), "rules")


def test_annotated_briefings_hold(annotated: Any, states: Resources) -> None:
    check(RulesEngine(states)(annotated.briefing), annotated.briefing.text)

"""Sources and contents to their cues: attributions within a paragraph."""

from bisect import bisect_right
from collections.abc import Callable, Set
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from briefreader.extract.tagging.decode import Tagged
from briefreader.extract.tagging.modelfile import Array

Matrix = npt.NDArray[Any]
SOURCE, CUE, CONTENT = range(3)
APART = 2.0  # what a link's score loses for each sentence between a span and its cue: chosen on polnear-dev


@dataclass(frozen=True, slots=True)
class Group:
    """Spans of words that make one attribution; `via` is the source that only passes it on."""

    cue: Tagged
    source: Tagged | None = None
    contents: tuple[Tagged, ...] = ()
    via: Tagged | None = None


@dataclass(frozen=True, slots=True)
class Links:
    """The two sides of the links of all words of a briefing."""

    link_from: Array
    link_to: Array

    def score(self, spans: list[Tagged], cues: list[Tagged]) -> Matrix:
        """How surely each span (row) belongs to each cue (column), beside other cues."""
        means = np.array([self.link_from[s.start : s.end].sum(0) / (s.end - s.start) for s in spans])
        return np.asarray(means @ self.link_to[[cue.start for cue in cues]].T)


def link(
    spans: list[Tagged],
    links: Links,
    openers: list[int],
    breaks: list[int],
    passes_on: Callable[[Tagged], bool] = lambda cue: False,
    going_on: Set[int] = frozenset(),
) -> list[Group]:
    """The attributions of a briefing, in order of their cues; each has content.

    Args:
        spans: of roles, sorted.
        openers, breaks: indices of the words that open paragraphs and sentences, sorted.
        passes_on: whether a cue names who passes a claim on, as "according to" does where a verb makes the claim.
        going_on: the openers of the paragraphs that go on with what was said in the one before, where they have no
            cue of their own.
    """
    groups: list[Group] = []
    paragraphs: dict[int, list[Tagged]] = {}
    for span in spans:
        paragraphs.setdefault(bisect_right(openers, span.start), []).append(span)
    speaking = 0  # the number of the paragraph that the last group has come to
    for number, inside in paragraphs.items():
        made = pass_on(link_paragraph(inside, links, breaks), passes_on, breaks)
        said = tuple(span for span in inside if span.kind == CONTENT)
        if made:
            groups += made
            speaking = number
        elif said and groups and speaking == number - 1 and openers[number - 1] in going_on:
            groups[-1] = replace(groups[-1], contents=(*groups[-1].contents, *said))
            speaking = number
    return [group for group in groups if group.contents]


def link_paragraph(spans: list[Tagged], links: Links, breaks: list[int]) -> list[Group]:
    """The attributions of one paragraph, those without content too."""
    cues = [s for s in spans if s.kind == CUE]
    sources = [s for s in spans if s.kind == SOURCE]
    contents = [s for s in spans if s.kind == CONTENT]
    if not cues:
        return []
    said: dict[int, list[Tagged]] = {}
    for n, best in enumerate(score_links(contents, cues, links, breaks).argmax(1).tolist() if contents else ()):
        said.setdefault(best, []).append(contents[n])
    near = np.array([[bisect_right(breaks, s.start) == bisect_right(breaks, c.start) for c in cues] for s in sources])
    speaker = assign_sources(score_links(sources, cues, links, breaks), near, list(said)) if sources else {}
    return [
        Group(cue, sources[speaker[k]] if k in speaker else None, tuple(said.get(k, ()))) for k, cue in enumerate(cues)
    ]


def pass_on(groups: list[Group], passes_on: Callable[[Tagged], bool], breaks: list[int]) -> list[Group]:
    """Make one claim of "he added, according to the agency, that …": his, by way of the agency."""
    kept = [g for g in groups if not passes_on(g.cue)]
    for passing in groups:
        if not passes_on(passing.cue):
            continue
        sentence = bisect_right(breaks, passing.cue.start)
        wanted = [
            n
            for n, g in enumerate(kept)
            if g.source and bool(g.contents) != bool(passing.contents) and bisect_right(breaks, g.cue.start) == sentence
        ]
        if not passing.source or not wanted:
            kept.append(passing)
            continue
        n = min(wanted, key=lambda n: abs(kept[n].cue.start - passing.cue.start))
        kept[n] = replace(kept[n], contents=kept[n].contents or passing.contents, via=passing.source)
    return sorted(kept, key=lambda g: g.cue.start)


def score_links(spans: list[Tagged], cues: list[Tagged], links: Links, breaks: list[int]) -> Matrix:
    """How surely each span (row) belongs to each cue (column)."""
    here, there = (np.array([bisect_right(breaks, s.start) for s in some]) for some in (spans, cues))
    return np.asarray(links.score(spans, cues) - APART * abs(here[:, None] - there))


def assign_sources(scores: Matrix, near: Matrix, cues: list[int]) -> dict[int, int]:
    """The source of each cue: first each source goes to its best cue, then it may serve others of its sentence.

    Args:
        scores: sources by cues.
        near: the same, whether they stand in one sentence.
        cues: those that have content, and so need a source.
    """
    speaker: dict[int, int] = {}
    for s, best in enumerate(scores.argmax(1).tolist()):
        if best not in speaker or scores[s, best] > scores[speaker[best], best]:
            speaker[best] = s
    for k in cues:
        if k not in speaker and near[:, k].any():
            speaker[k] = int(np.where(near[:, k], scores[:, k], -np.inf).argmax())
    return speaker

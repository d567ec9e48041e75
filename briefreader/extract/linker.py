"""Sources and contents to their cues: attributions within a paragraph."""

from bisect import bisect_right
from dataclasses import dataclass, replace

import numpy as np

from briefreader.extract.decode import Tagged
from briefreader.extract.modelfile import Array

SOURCE, CUE, CONTENT = range(3)
SHARED = 0.0  # a source serves a cue that has none if the link's score is above this: measured on polnear-dev


@dataclass(frozen=True, slots=True)
class Group:
    """Spans of words that make one attribution; only `cue` is never None."""

    cue: Tagged
    source: Tagged | None = None
    contents: tuple[Tagged, ...] = ()


@dataclass(frozen=True, slots=True)
class Links:
    """The two sides of the links of all words of a briefing."""

    link_from: Array
    link_to: Array

    def score(self, span: Tagged, cue: Tagged) -> float:
        """How surely a span belongs to a cue: above 0 for yes."""
        side = self.link_from[span.start : span.end].mean(0)
        return float(side @ self.link_to[cue.start])


def link(spans: list[Tagged], links: Links, openers: list[int], breaks: list[int]) -> list[Group]:
    """The attributions of a briefing, in order of their cues.

    Args:
        spans: of roles, sorted.
        openers, breaks: indices of the words that open paragraphs and sentences, sorted.
    """
    groups: list[Group] = []
    paragraphs: dict[int, list[Tagged]] = {}
    for span in spans:
        paragraphs.setdefault(bisect_right(openers, span.start), []).append(span)
    for inside in paragraphs.values():
        groups.extend(link_paragraph(inside, links, breaks))
    return groups


def link_paragraph(spans: list[Tagged], links: Links, breaks: list[int]) -> list[Group]:
    """The attributions of one paragraph."""
    cues = [s for s in spans if s.kind == CUE]
    sources = [s for s in spans if s.kind == SOURCE]
    contents = [s for s in spans if s.kind == CONTENT]
    if not cues or not contents:
        return []
    scores = np.array([[links.score(s, c) for c in cues] for s in sources]).reshape(len(sources), len(cues))
    own = np.array([[links.score(s, c) for c in cues] for s in contents])
    said: dict[int, list[Tagged]] = {}
    for n, content in enumerate(contents):
        said.setdefault(int(own[n].argmax()), []).append(content)
    speaker = assign_sources(scores, list(said))
    groups = []
    for k, cue in enumerate(cues):
        if k in said:
            who = sources[speaker[k]] if k in speaker else None
            groups.append(Group(cue, who, tuple(said[k])))
    return groups


def assign_sources(scores: "np.ndarray[tuple[int, int], np.dtype[np.float64]]", cues: list[int]) -> dict[int, int]:
    """The source of each cue: first each source goes to its best cue, then it may serve others that have none."""
    speaker: dict[int, int] = {}
    if not scores.size:
        return speaker
    for s in np.argsort(-scores.max(1)).tolist():
        best = int(scores[s].argmax())
        if best in cues and (best not in speaker or scores[s, best] > scores[speaker[best], best]):
            speaker[best] = s
    for k in cues:
        if k not in speaker and scores[:, k].max() > SHARED:
            speaker[k] = int(scores[:, k].argmax())
    return speaker


__all__ = ["Group", "Links", "link", "link_paragraph", "replace"]

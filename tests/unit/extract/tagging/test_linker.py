"""Sources and contents to cues, by scores made by hand."""

import numpy as np

from briefreader.extract.tagging.decode import Tagged
from briefreader.extract.tagging.linker import CONTENT, CUE, SOURCE, Group, Links, link


def span(kind: int, start: int, end: int | None = None) -> Tagged:
    return Tagged(start, end or start + 1, kind, 1.0)


def links(count: int, pairs: dict[int, int]) -> Links:
    """Links in which the words that `pairs` names belong to the cue at the word that it gives."""
    side = np.zeros((count, count), np.float32)
    for word, cue in pairs.items():
        side[word, cue] = 9
    return Links(side, np.eye(count, dtype=np.float32))


def test_two_claims_in_one_sentence() -> None:
    spans = [span(SOURCE, 0), span(CUE, 1), span(CONTENT, 2), span(SOURCE, 3), span(CUE, 4), span(CONTENT, 5)]
    found = link(spans, links(6, {0: 1, 2: 1, 3: 4, 5: 4}), [0], [0])
    assert found == [Group(spans[1], spans[0], (spans[2],)), Group(spans[4], spans[3], (spans[5],))]


def test_a_content_around_its_cue_is_one() -> None:
    spans = [span(CONTENT, 0), span(SOURCE, 1), span(CUE, 2), span(CONTENT, 3)]
    (group,) = link(spans, links(4, {0: 2, 1: 2, 3: 2}), [0], [0])
    assert group.contents == (spans[0], spans[3])


def test_a_source_serves_a_second_cue_of_its_sentence_but_not_of_the_next() -> None:
    spans = [span(SOURCE, 0), span(CUE, 1), span(CONTENT, 2), span(CUE, 3), span(CONTENT, 4)]
    pairs = links(5, {0: 1, 2: 1, 4: 3})
    assert [g.source for g in link(spans, pairs, [0], [0])] == [spans[0], spans[0]]
    assert [g.source for g in link(spans, pairs, [0], [0, 3])] == [spans[0], None]


def test_a_claim_without_a_source() -> None:
    spans = [span(CUE, 0), span(CONTENT, 1, 3)]
    assert link(spans, links(3, {1: 0, 2: 0}), [0], [0]) == [Group(spans[0], None, (spans[1],))]


def test_nothing_is_linked_across_paragraphs() -> None:
    spans = [span(SOURCE, 0), span(CUE, 1), span(CONTENT, 2), span(CUE, 3)]
    pairs = links(4, {0: 3, 2: 3})
    assert link(spans, pairs, [0, 2], [0, 2]) == [Group(spans[3], None, (spans[2],))]
    assert link(spans, pairs, [0, 3], [0, 3]) == [Group(spans[1], spans[0], (spans[2],))]


def test_a_cue_without_content_is_no_claim() -> None:
    assert link([span(SOURCE, 0), span(CUE, 1)], links(2, {0: 1}), [0], [0]) == []


def test_of_two_sources_the_surer_speaks() -> None:
    spans = [span(SOURCE, 0), span(SOURCE, 1), span(CUE, 2), span(CONTENT, 3)]
    made = links(4, {0: 2, 1: 2, 3: 2})
    made.link_from[0] *= 0.5
    assert [g.source for g in link(spans, made, [0], [0])] == [spans[1]]


def test_a_medium_beside_the_speaker_is_the_way_it_came() -> None:
    spans = [span(SOURCE, 0), span(CUE, 1), span(CUE, 2), span(SOURCE, 3), span(CONTENT, 4)]
    for of in (1, 2):
        pairs = links(5, {0: 1, 3: 2, 4: of})
        found = link(spans, pairs, [0], [0], passes_on=lambda cue: cue.start == 2)
        assert found == [Group(spans[1], spans[0], (spans[4],), via=spans[3])]


def test_a_quotation_goes_on_in_the_next_paragraphs() -> None:
    spans = [span(SOURCE, 0), span(CUE, 1), span(CONTENT, 2), span(CONTENT, 3), span(CONTENT, 4)]
    made, openers = links(5, {0: 1, 2: 1}), [0, 3, 4]
    (group,) = link(spans, made, openers, openers, going_on={3, 4})
    assert group.contents == tuple(spans[2:])
    (group,) = link(spans, made, openers, openers, going_on={4})
    assert group.contents == (spans[2],)  # what lies between breaks it off


def test_a_cue_announces_the_next_paragraph() -> None:
    spans = [span(SOURCE, 0), span(CUE, 1), span(CONTENT, 2)]
    made = links(3, {0: 1})
    assert link(spans, made, [0, 2], [0, 2], going_on={2}) == [Group(spans[1], spans[0], (spans[2],))]
    assert link(spans, made, [0, 2], [0, 2]) == []

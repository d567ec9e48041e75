"""Briefings with their claims tagged, and those that the model learns from."""

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from briefreader.training import tagged
from briefreader.training.tagged import load_tagged, parse_tagged

FOLDER = Path(tagged.__file__).parent / "briefings"


def test_the_text_and_its_claims() -> None:
    marked = (
        "<s1,2>The army</s> <q1 denies>denied</q> <c1>it</c>, and <q2 states>said</q> <c2>“No,”</c> twice: <c2>no</c>."
    )
    found = parse_tagged(marked)
    text = found["text"]
    assert text == "The army denied it, and said “No,” twice: no."
    told = [{role: [text[s:e] for s, e in claim[role]] for role in claim} for claim in found["attributions"]]
    assert told == [
        {"source": ["The army"], "cue": ["denied"], "content": ["it"]},
        {"source": ["The army"], "cue": ["said"], "content": ["“No,”", "no"]},
    ]


@pytest.mark.parametrize(
    "marked", ["<s1>The army", "<s1>The <q1 states>army</q></s>", "The army</s>", "<s1>The army</c>"]
)
def test_tags_that_overlap_or_stay_open(marked: str) -> None:
    with pytest.raises(ValueError, match="tag"):
        parse_tagged(marked)


@pytest.mark.parametrize("document", load_tagged(FOLDER), ids=lambda document: document["id"])
def test_what_the_model_learns_from_keeps_to_its_rules(document: dict[str, Any]) -> None:
    text, claims = document["text"], document["attributions"]
    assert len(claims) > 20
    assert "<" not in text
    for claim in claims:
        assert claim["cue"]
        for spans in claim.values():
            assert all(0 <= s < e <= len(text) and text[s:e].strip() == text[s:e] for s, e in spans)
    marked = sorted({(s, e) for claim in claims for spans in claim.values() for s, e in spans})
    assert all(end <= start for (_, end), (start, _) in pairwise(marked))

"""The annotated briefings of the bench are sound: what they name stands where they say."""

import itertools
import json
from pathlib import Path
from typing import Any, get_args

import pytest

from briefreader.model.analysis import EntityType, Stance

BRIEFINGS = Path(__file__).parents[1] / "bench" / "briefings"
GOLDS = sorted(BRIEFINGS.glob("*.gold.json"))


@pytest.fixture(params=GOLDS, ids=lambda path: path.name.removesuffix(".gold.json"))
def briefing(request: pytest.FixtureRequest) -> tuple[str, dict[str, Any]]:
    path: Path = request.param
    text = path.with_name(path.name.replace(".gold.json", ".txt")).read_text("utf-8")
    return text, json.loads(path.read_text("utf-8"))


def test_mentions_stand_where_they_say(briefing: tuple[str, dict[str, Any]]) -> None:
    text, gold = briefing
    types: dict[str, str] = {}
    for mention in gold["mentions"]:
        assert mention["text"]
        assert text[mention["start"] : mention["end"]] == mention["text"]
        assert mention["type"] in get_args(EntityType)
        assert types.setdefault(mention["entity"], mention["type"]) == mention["type"]


def test_claims_stay_in_the_text_and_name_what_is_annotated(briefing: tuple[str, dict[str, Any]]) -> None:
    text, gold = briefing
    entities = {mention["entity"] for mention in gold["mentions"]}
    for claim in gold["claims"].values():
        assert claim["stance"]
        assert set(claim["stance"]) <= set(get_args(Stance))
        assert set(claim["targets"]) <= entities
        assert set(claim.get("replies_to", [])) <= set(gold["claims"])
        assert claim.get("via") is None or claim["via"] in entities
        assert claim["cue"] or claim["content"]
        for role in ("source", "cue", "content"):
            spans = claim[role]
            assert all(0 <= start < end <= len(text) for start, end in spans)
            assert all(text[start:end] == text[start:end].strip() for start, end in spans)
            assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))

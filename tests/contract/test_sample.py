"""The bundled briefing: what a first reader must find in it."""

from collections import Counter
from pathlib import Path

import pytest

from briefreader.config import Config
from briefreader.desk.desk import Desk
from briefreader.locations import data_dir, find_locations
from briefreader.model.briefing import Briefing


@pytest.fixture
def desk(home: Path) -> Desk:
    return Desk(find_locations(), data_dir(), Config(engine="rules"))


@pytest.fixture
def sample(desk: Desk) -> Briefing:
    return desk.opening.load(str(desk.opening.sample()))


def test_it_shows_what_a_news_agency_s_text_shows(sample: Briefing) -> None:
    assert sample.paragraphs[0].kind == "headline"
    assert sample.title == sample.paragraphs[0].span.of(sample.text)
    assert sample.published is not None
    assert sample.published.startswith("2025-")
    assert sample.outlet == "Coast Wire"
    assert {p.kind for p in sample.paragraphs[1:]} == {"body"}
    assert 9 <= len(sample.paragraphs) <= 14
    assert 500 <= len(sample.text.split()) <= 700


def test_its_quotations_of_several_sentences_are_split(sample: Briefing) -> None:
    said = [s.of(sample.text) for p in sample.paragraphs for s in p.sentences]
    assert '"We have the radar log, and we will publish it.' in said
    assert 'Anyone who can read a chart can check it."' in said
    assert any(s.startswith("Dr. Noor Hadrami, a surgeon") and s.endswith('not away from it".') for s in said)


def test_claims_of_many_kinds_are_found_in_it(desk: Desk, sample: Briefing) -> None:
    stances = Counter(claim.stance for claim in desk.analyzing.analyze(sample).claims)
    assert stances.total() >= 10
    assert stances["denies"] >= 3
    for stance in ("accuses", "confirms", "condemns", "warns", "no_comment"):
        assert stances[stance], stance


def test_two_factions_go_by_a_new_name(sample: Briefing) -> None:
    assert "The Eastern Quays Brigade, which renamed itself the Harbour Defence Committee" in sample.text
    assert "The Saltmarsh Front, formerly the Free Fishermen's League" in sample.text

"""What was found once is kept, and forgotten when anything it depends on has changed."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefreader.config import Config
from briefreader.desk.analyses import AnalysisCache, parse_analysis
from briefreader.desk.apart import part_near, take_part
from briefreader.desk.desk import Desk
from briefreader.errors import BriefreaderError
from briefreader.locations import data_dir, find_locations
from briefreader.model.contract import render_analysis
from briefreader.model.span import join


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    root = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BRIEFREADER_HOME", str(root))
        return Desk(find_locations(), data_dir(), Config(engine="rules"))


def test_an_analysis_survives_json(desk: Desk) -> None:
    briefing = desk.opening.open(None)
    analysis = desk.analyzing.analyze(briefing, kept=False)
    assert analysis.claims
    assert parse_analysis(render_analysis(briefing, analysis)) == analysis


def test_what_is_kept_is_had_again(desk: Desk) -> None:
    briefing = desk.opening.open(None)
    assert desk.analyzing.recall(briefing) is None
    analysis = desk.analyzing.analyze(briefing)
    assert desk.analyzing.recall(briefing) == analysis
    assert desk.analyzing.recall(replace(briefing, published="1999-01-01")) is None


def test_other_actors_or_another_stamp_ask_again(desk: Desk, tmp_path: Path) -> None:
    briefing = desk.opening.open(None)
    analysis = desk.analyzing.analyze(briefing, kept=False)
    AnalysisCache(tmp_path, "a").save(briefing, "one", analysis)
    assert AnalysisCache(tmp_path, "a").load(briefing, "one") == analysis
    assert AnalysisCache(tmp_path, "a").load(briefing, "two") is None
    assert AnalysisCache(tmp_path, "b").load(briefing, "one") is None
    assert AnalysisCache(tmp_path, "a").load_any(briefing) == analysis
    assert AnalysisCache(tmp_path, "b").load_any(briefing) is None
    assert AnalysisCache(tmp_path / "none", "a").load_any(briefing) is None


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b'{"entities": 3}', b"\xff\xfe", b"[" * 9000])
def test_a_damaged_file_is_no_answer(desk: Desk, tmp_path: Path, content: bytes) -> None:
    briefing = desk.opening.open(None)
    cache = AnalysisCache(tmp_path, "a")
    cache.save(briefing, "one", desk.analyzing.analyze(briefing))
    (file,) = tmp_path.iterdir()
    assert file.stat().st_mode & 0o077 == 0
    file.write_bytes(content)
    assert cache.load(briefing, "one") is None


def test_the_oldest_go(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefreader.desk.analyses._KEPT", 3)
    briefing = desk.opening.open(None)
    analysis = desk.analyzing.analyze(briefing)
    cache = AnalysisCache(tmp_path, "a")
    for revision in "12345":
        cache.save(briefing, revision, analysis)
    assert [cache.load(briefing, revision) is not None for revision in "12345"] == [False, False, True, True, True]


def test_a_folder_that_cannot_be_written_costs_nothing(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    briefing = desk.opening.open(None)
    cache = AnalysisCache(tmp_path / "file" / "analyses", "a")
    cache.save(briefing, "one", desk.analyzing.analyze(briefing))
    assert cache.load(briefing, "one") is None


def test_a_part_keeps_numbers_and_offsets(desk: Desk) -> None:
    text = "\n\n".join(
        f"The mayor of the port of Benghar said on Monday that bridge {n} on the northern road had been closed."
        for n in range(900)
    )
    briefing = desk.opening.load("long.txt", data=text.encode())
    offset = briefing.paragraphs[500].span.start
    part = part_near(briefing, offset)
    assert part is not None
    assert part[0] < 501 < part[1]
    analysis = desk.analyzing.analyze_part(briefing, part)
    assert analysis.claims
    for claim in analysis.claims:
        assert part[0] <= claim.paragraph <= part[1]
        assert briefing.paragraphs[claim.paragraph - 1].span.contains(claim.cue[0])
    assert take_part(briefing, None) is briefing


def test_the_model_reads_a_part_alone(desk: Desk) -> None:
    pytest.importorskip("onnxruntime")
    model = Desk(desk.locations, data_dir(), Config(engine="model"))
    text = "\n\n".join(f"The mayor of Benghar said on Monday that bridge {n} had been closed." for n in range(40))
    briefing = model.opening.load("long.txt", data=text.encode())
    analysis = model.analyzing.analyze_part(briefing, (20, 22))
    assert {claim.paragraph for claim in analysis.claims} == {20, 21, 22}
    for claim in analysis.claims:
        assert join(text, claim.cue).startswith("said")


def test_a_long_text_is_read_by_a_process_of_its_own(desk: Desk) -> None:
    text = "\n\n".join(f"The mayor of Benghar said on Monday that bridge {n} had been closed." for n in range(40))
    briefing = desk.opening.load("long.txt", data=text.encode())
    apart = desk.analyzing.read_apart(briefing)
    near, whole = apart.read((1, 5)), apart.read(None)
    assert near.result(60).claims == desk.analyzing.analyze_part(briefing, (1, 5)).claims
    assert whole.result(60) == desk.analyzing.analyze(briefing, kept=False)
    late = apart.read((1, 40))
    apart.close()
    with pytest.raises(BriefreaderError):
        _ = late.result(60), apart.read(None).result(60)

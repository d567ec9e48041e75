"""`briefreader verdicts`, and what verdicts do to the other commands."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from briefreader.cli.basics import open_desk
from briefreader.cli.main import run
from briefreader.desk.judging import judge_claim, judge_entity

TEXT = """Port union rejects ministry's account

KASSALA, 4 June 2025 (Delta Wire) - The Ministry of Transport said on Monday that dockers had set fire to a crane.

Amina Osman, a spokeswoman for the union, denied the ministry's accusation.
"""


@pytest.fixture
def document(tmp_path: Path, home: Path) -> Path:
    path = tmp_path / "port.txt"
    path.write_text(TEXT, "utf8")
    return path


def _decide(document: Path) -> None:
    """What the reader would decide: the denial condemns, the first claim is none, Osman isn't known."""
    desk = open_desk(engine="rules")
    briefing = desk.opening.load(str(document))
    found = desk.analyzing.analyze(briefing)
    first, denial = (next(c for c in found.claims if c.paragraph == n) for n in (2, 3))
    desk.verdicts.add(briefing, judge_claim(briefing, found, first, "reject"))
    denial = replace(denial, stance="condemns")
    desk.verdicts.add(briefing, judge_claim(briefing, found, denial, "correct", was="denies"))
    osman = next(e for e in found.entities if "Osman" in e.name)
    desk.verdicts.add(briefing, judge_entity(briefing, replace(osman, type="organisation"), "correct"))


def _printed(capsys: pytest.CaptureFixture[str], *args: str) -> str:
    capsys.readouterr()
    assert run(list(args)) == 0
    return capsys.readouterr().out


def test_analyze_prints_what_was_decided(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _decide(document)
    analysis = json.loads(_printed(capsys, "analyze", str(document), "--engine", "rules"))
    assert 2 not in [c["paragraph"] for c in analysis["claims"]]
    denial = next(c for c in analysis["claims"] if c["paragraph"] == 3)
    assert (denial["stance"], denial["checked"]) == ("condemns", "corrected")
    osman = next(e for e in analysis["entities"] if "Osman" in e["name"])
    assert (osman["type"], osman["checked"]) == ("organisation", "corrected")
    assert {e["checked"] for e in analysis["entities"]} == {None, "corrected"}


def test_list_and_remove(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert json.loads(_printed(capsys, "verdicts", "list", "--format", "json")) == []
    _decide(document)
    listed = json.loads(_printed(capsys, "verdicts", "list", "--format", "json"))
    assert [(v["about"], v["deed"], v["found"]) for v in listed] == [
        ("claim", "reject", True), ("claim", "correct", True), ("entity", "correct", True)]  # fmt: skip
    assert (listed[1]["was"], listed[1]["statement"]["stance"]) == ("denies", "condemns")
    cue = listed[1]["statement"]["cue"][0]
    assert TEXT[cue["start"] : cue["end"]] == cue["quote"]
    assert "condemns" in _printed(capsys, "verdicts", "list")
    for verdict in listed:
        assert verdict["id"] in _printed(capsys, "verdicts", "remove", verdict["id"])
    analysis = json.loads(_printed(capsys, "analyze", str(document), "--engine", "rules"))
    assert {f["checked"] for f in analysis["claims"] + analysis["entities"]} == {None}
    assert run(["verdicts", "remove", listed[0]["id"]]) == 1


def test_orphans_are_told(document: Path, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _decide(document)
    assert json.loads(_printed(capsys, "verdicts", "list", "--orphans", "--format", "json")) == []
    for text in (home / "briefings").iterdir():
        text.unlink()
    capsys.readouterr()
    lost = json.loads(_printed(capsys, "verdicts", "list", "--orphans", "--format", "json"))
    assert [v["found"] for v in lost] == [False] * 3


@pytest.mark.parametrize("form", ["markdown", "org", "html", "csv", "jsonl"])
def test_exports_say_who_answers_for_a_claim(
    document: Path, form: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _decide(document)
    start = TEXT.index("Amina")
    _printed(capsys, "marks", "add", str(document), "--start", str(start), "--end", str(len(TEXT) - 1))
    document_text = _printed(capsys, "export", "--format", form)
    assert ('"checked_by": "reader"' if form == "jsonl" else "checked by reader") in document_text


def test_plain(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _decide(document)
    plain = _printed(capsys, "read", "--plain", "--engine", "rules", str(document))
    assert "condemns" in plain and "corrected by you" in plain

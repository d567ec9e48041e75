"""`briefreader analyze` after the contract, as a program that reads it would check."""

import json
from pathlib import Path
from typing import Any

import pytest

from briefreader.model import analysis as model

_STANCES = set(model.Stance.__args__)
_TYPES = set(model.EntityType.__args__)
_KINDS = set(model.MentionKind.__args__)

TEXT = """Port union rejects ministry's account

KASSALA, 4 June 2025 (Delta Wire) - The Ministry of Transport said on Monday that dockers had set fire to a crane.

Amina Osman, a spokeswoman for the Port Workers' Union (PWU), denied the ministry's accusation. "We were not there," \
she said. The PWU accused the army of shelling the quay.

The army has not commented.
"""


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "port.txt"
    path.write_text(TEXT, "utf8")
    return path


def analysis_of(briefreader: Any, *args: str) -> dict[str, Any]:
    done = briefreader("analyze", *args)
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def test_nothing_is_left_in_a_home_of_which_it_has_no_need(briefreader: Any, document: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (tmp_path / "kept").mkdir()
    done = briefreader("analyze", str(document), HOME=str(home), BRIEFREADER_HOME=str(tmp_path / "kept"))
    assert done.returncode == 0, done.stderr
    # onnxruntime would keep there what it has to tell its maker
    assert list(home.rglob("*")) == []


def test_shape(briefreader: Any, document: Path) -> None:
    found = analysis_of(briefreader, str(document))
    text = found["briefing"]["text"]
    assert found["schema"] == "briefreader.analysis/1"
    assert text == TEXT
    assert found["briefing"]["id"].startswith("sha256:")
    assert found["briefing"]["source"] == str(document)
    assert found["briefing"]["published"] == "2025-06-04"
    ids = {e["id"] for e in found["entities"]}
    assert found["entities"]
    for entity in found["entities"]:
        assert entity["type"] in _TYPES
        assert 0 <= entity["score"] <= 100
        starts = [m["start"] for m in entity["mentions"]]
        assert starts == sorted(starts)
        for mention in entity["mentions"]:
            assert mention["kind"] in _KINDS
            assert text[mention["start"] : mention["end"]] == mention["text"]
    earlier: set[str] = set()
    assert found["claims"]
    for claim in found["claims"]:
        assert claim["stance"] in _STANCES
        assert set(claim["targets"]) <= ids
        assert claim["via"] is None or claim["via"] in ids
        assert set(claim["replies_to"]) <= earlier
        earlier.add(claim["id"])
        if claim["source"] is not None:
            assert claim["source"]["entity"] in ids | {None}
        for role in ("source", "cue", "content"):
            spans = (claim[role] or {}).get("spans", [])
            assert all(0 <= s < e <= len(text) for s, e in spans)
        for start, end in claim["quotes"]:
            assert any(s <= start and end <= e for s, e in claim["content"]["spans"])


def test_what_the_text_says(briefreader: Any, document: Path) -> None:
    found = analysis_of(briefreader, str(document))
    names = {e["id"]: e["name"] for e in found["entities"]}
    said = [(names.get((c["source"] or {}).get("entity", ""), ""), c["stance"]) for c in found["claims"]]
    assert ("Amina Osman", "denies") in said
    assert any(source.startswith("Port Workers") and stance == "accuses" for source, stance in said)
    assert any(stance == "no_comment" for _, stance in said)


def test_same_bytes_same_answer(briefreader: Any, document: Path) -> None:
    first, second = briefreader("analyze", str(document)), briefreader("analyze", str(document))
    assert first.stdout == second.stdout != b""


def test_standard_input_and_date(briefreader: Any) -> None:
    done = briefreader("analyze", "-", "--published", "2024-02", stdin="Plain words, said Mr. Óscar Ruiz.".encode())
    found = json.loads(done.stdout)
    assert found["briefing"]["source"] == "-"
    assert found["briefing"]["published"] == "2024-02"


def test_several_keep_their_order_and_failures_their_place(briefreader: Any, document: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Another text. The mayor said that it rained.", "utf8")
    for jobs in ("1", "2"):
        done = briefreader(
            "analyze", str(other), str(tmp_path / "nowhere.txt"), str(document), "--format", "jsonl", "--jobs", jobs
        )
        assert done.returncode == 3
        assert [json.loads(line)["briefing"]["source"] for line in done.stdout.splitlines()] == [
            str(other),
            str(document),
        ]
        assert len(done.stderr.splitlines()) == 1
        assert b"nowhere.txt" in done.stderr


def test_folder_is_walked(briefreader: Any, document: Path, tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "b.md").write_text("# A heading\n\nWords.", "utf8")
    found = json.loads(briefreader("analyze", str(tmp_path)).stdout)
    assert [Path(a["briefing"]["source"]).name for a in found] == ["port.txt", "b.md"]


def test_output_file(briefreader: Any, document: Path, tmp_path: Path) -> None:
    target = tmp_path / "a.jsonl"
    done = briefreader("analyze", str(document), "--format", "jsonl", "-o", str(target))
    assert (done.returncode, done.stdout) == (0, b"")
    assert json.loads(target.read_text("utf8"))["claims"]


def test_table_is_for_people(briefreader: Any, document: Path) -> None:
    shown = briefreader("analyze", str(document), "--format", "table").stdout.decode()
    assert "Amina Osman" in shown
    assert "denies" in shown


@pytest.mark.parametrize(
    ("name", "content"),
    [("missing.txt", None), ("empty.txt", b""), ("blank.txt", b" \n\t\n"), ("binary.txt", bytes(range(256)) * 8)],
)
def test_bad_sources_give_one_line(briefreader: Any, tmp_path: Path, name: str, content: bytes | None) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    done = briefreader("analyze", str(path))
    assert (done.returncode, done.stdout) == (1, b"")
    assert len(done.stderr.splitlines()) == 1
    assert name.encode() in done.stderr
    assert b"Traceback" not in done.stderr


def test_empty_folder(briefreader: Any, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    done = briefreader("analyze", str(tmp_path / "none"))
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1


def test_wrong_usage(briefreader: Any) -> None:
    assert briefreader("analyze").returncode == 2
    assert briefreader("analyze", "-", "--format", "nonsense").returncode == 2
    assert briefreader("analyze", "-", "--published", "yesterday").returncode == 2
    assert briefreader("--nonsense").returncode == 2


def test_hostile_text_stays_text(briefreader: Any) -> None:
    evil = "evil \x1b]52;c;aGk=\x07 [@click=app.quit]x[/] \u202e and \x9b31m The mayor said that \x1b[31m it rained."
    for form in ("json", "jsonl", "table"):
        shown = briefreader("analyze", "-", "--format", form, stdin=evil.encode()).stdout.decode()
        assert not [c for c in shown if c in "\x1b\x07\x9b\u202e"]
    text = json.loads(briefreader("analyze", "-", stdin=evil.encode()).stdout)["briefing"]["text"]
    assert len(text) == len(evil)
    assert "[@click=app.quit]x[/]" in text


def test_hostile_file_name(briefreader: Any, tmp_path: Path) -> None:
    path = tmp_path / "a\x1b[31m\u202eb.txt"
    done = briefreader("analyze", str(path))
    assert done.returncode == 1
    assert not [c for c in done.stderr.decode() if c in "\x1b\u202e"]
    path.write_text("The mayor said that it rained.", "utf8")
    done = briefreader("analyze", str(path))
    assert json.loads(done.stdout)["briefing"]["source"] == str(path)
    assert not [c for c in done.stdout.decode() if c in "\x1b\u202e"]


def test_works_without_a_home(briefreader: Any, document: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    done = briefreader("analyze", str(document), BRIEFREADER_HOME=str(blocked / "home"))
    assert done.returncode == 0
    assert json.loads(done.stdout)["claims"]


def test_a_fault_of_an_engine_costs_one_source_a_line(
    document: Path, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from briefreader.cli.main import run
    from briefreader.extract.rules import RulesEngine

    def broken(*_: object) -> None:
        raise ValueError("no span\x1b[2J")

    monkeypatch.setattr(RulesEngine, "__call__", broken)
    assert run(["analyze", str(document), "--engine", "rules"]) == 1
    shown = capsys.readouterr().err
    assert len(shown.splitlines()) == 1
    assert "ValueError" in shown and "\x1b" not in shown and "Traceback" not in shown

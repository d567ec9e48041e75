"""`briefreader actors edit|alias|link|merge|unmerge|history|undo|redo|check`."""

import json
import stat
import sys
from pathlib import Path
from typing import Any

import pytest


def shown(briefreader: Any, actor: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(briefreader("actors", "show", actor, "--format", "json").stdout)
    return found


def said(done: Any) -> str:
    assert done.returncode == 0, done.stderr
    return str(done.stdout.decode().strip())


@pytest.fixture
def front(briefreader: Any) -> str:
    return said(briefreader("actors", "add", "Front of the Two Rivers", "--kind", "armed_group"))


@pytest.fixture
def guard(briefreader: Any) -> str:
    return said(briefreader("actors", "add", "Guard of the Upper Ford", "--kind", "party", "--alias", "GUF:acronym"))


def editor(tmp_path: Path, old: str, new: str) -> str:
    """A command that edits as a person would."""
    script = tmp_path / "editor.py"
    script.write_text(
        "import pathlib, sys\npath = pathlib.Path(sys.argv[-1])\ntext = path.read_text('utf8')\n"
        f"assert {old!r} in text, text\npath.write_text(text.replace({old!r}, {new!r}), 'utf8')\n",
        "utf8",
    )
    return f"{sys.executable} {script}"


def test_edit_with_flags(briefreader: Any, front: str) -> None:
    done = briefreader("actors", "edit", front, "--name", "Front of Three Rivers", "--country", "sy", "--note", "ask")
    assert said(done) == (
        "Front of Three Rivers: renamed from “Front of the Two Rivers” to “Front of Three Rivers”; country SY; "
        "notes written"
    )
    actor = shown(briefreader, front)
    assert (actor["id"], actor["country"], actor["notes"]) == (front, "SY", "ask")
    assert said(briefreader("actors", "edit", front, "--note", "ask")).endswith("nothing to change")


def test_edit_refuses(briefreader: Any, front: str) -> None:
    for args in (("--kind", "wizard"), ("--country", "Syria"), ("--name", " ")):
        done = briefreader("actors", "edit", front, *args)
        assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert briefreader("actors", "edit", "nobody", "--note", "x").returncode == 1


def test_edit_in_the_editor(briefreader: Any, front: str, tmp_path: Path) -> None:
    change = editor(tmp_path, "aliases = [\n", 'aliases = [\n  { name = "F2R", kind = "acronym", since = "2019" },\n')
    assert said(briefreader("actors", "edit", front, EDITOR=change)) == (
        "Front of the Two Rivers: alias “F2R” (acronym, since 2019) added"
    )
    assert shown(briefreader, front)["aliases"][0]["since"] == "2019"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('kind = "armed_group"', 'kind = "wizard"', "kind: 'wizard' is none of"),
        ('name = "Front', "name = Front", "isn't TOML"),
        ("aliases = [\n", 'aliases = [\n  { name = "F", since = "2020", until = "2011" },\n', "before it begins"),
        ("affiliations = [\n", 'affiliations = [\n  { actor = "nobody", role = "leads" },\n', "which is no actor"),
        ("name =", 'id = "other"\nname =', "can't be changed"),
    ],
)
def test_a_text_that_cannot_be_kept_is_not_lost(
    briefreader: Any, home: Path, front: str, tmp_path: Path, old: str, new: str, told: str
) -> None:
    before = shown(briefreader, front)
    done = briefreader("actors", "edit", front, EDITOR=editor(tmp_path, old, new), VISUAL="")
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    (draft,) = (home / "drafts").iterdir()
    assert told in done.stderr.decode() and str(draft) in done.stderr.decode()
    assert stat.S_IMODE(draft.stat().st_mode) == 0o600
    assert shown(briefreader, front) == before

    done = briefreader("actors", "edit", front, EDITOR=editor(tmp_path, new, old), VISUAL="")  # goes on with the draft
    assert said(done).endswith("nothing to change")
    assert not draft.exists()


def test_an_editor_that_fails(briefreader: Any, home: Path, front: str) -> None:
    for command in ("false", str(home / "no-such-editor"), '"unbalanced'):
        done = briefreader("actors", "edit", front, EDITOR=command, VISUAL="", PATH="")
        assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert not (home / "drafts").exists() or not list((home / "drafts").iterdir())


def test_alias(briefreader: Any, front: str) -> None:
    assert "“F2R” (acronym, weak) added" in said(briefreader("actors", "alias", front, "F2R:acronym", "--weak"))
    dated = briefreader("actors", "alias", front, "F2R:acronym", "--since", "2019", "--until", "2021-05")
    assert "alias “F2R” (acronym, 2019 to 2021-05) changed" in said(dated)
    assert json.loads(briefreader("find", "F2R", "--format", "json").stdout)[0]["actor"] == front
    assert "taken away" in said(briefreader("actors", "alias", front, "F2R", "--remove"))
    assert shown(briefreader, front)["aliases"] == []


def test_an_alias_that_links_too_much_is_told_of(briefreader: Any, front: str, guard: str) -> None:
    done = briefreader("actors", "alias", front, "GUF:acronym")
    assert said(done).endswith("added")
    assert "is a name of Guard of the Upper Ford, too" in done.stderr.decode()
    assert b"has no capital" in briefreader("actors", "alias", front, "rivermen").stderr
    assert briefreader("actors", "alias", front, "Rivermen").stderr == b""


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (("F", "--since", "2020", "--until", "2011"), 1),
        (("F", "--since", "last year"), 2),
        ((" ",), 2),
        (("Front of the Two Rivers",), 1),
        (("Nowhere", "--remove"), 1),
    ],
)
def test_alias_refuses(briefreader: Any, front: str, args: tuple[str, ...], code: int) -> None:
    before = shown(briefreader, front)
    done = briefreader("actors", "alias", front, *args)
    assert (done.returncode, len(done.stderr.splitlines())) == (code, 1)
    assert shown(briefreader, front) == before


def test_link(briefreader: Any, front: str, guard: str) -> None:
    assert "link allied with" in said(briefreader("actors", "link", front, "allied_with", guard))
    assert "changed" in said(briefreader("actors", "link", front, "allied_with", guard, "--since", "2020"))
    (tie,) = shown(briefreader, front)["affiliations"]
    assert (tie["actor"], tie["role"], tie["since"]) == (guard, "allied_with", "2020")
    assert briefreader("actors", "link", front, "allied_with", "nobody").returncode == 1
    assert briefreader("actors", "link", front, "leads", front).returncode == 1
    assert briefreader("actors", "link", front, "adores", guard).returncode == 2
    assert "taken away" in said(briefreader("actors", "link", front, "allied_with", guard, "--remove"))
    assert briefreader("actors", "link", front, "allied_with", guard, "--remove").returncode == 1


def test_merge_and_unmerge(briefreader: Any, front: str, guard: str) -> None:
    assert said(briefreader("actors", "merge", guard, front)) == (
        "Guard of the Upper Ford merged into Front of the Two Rivers"
    )
    assert shown(briefreader, guard)["id"] == front
    assert json.loads(briefreader("find", "guf", "--format", "json").stdout)[0]["actor"] == front
    assert briefreader("actors", "merge", guard, front).returncode == 1
    assert briefreader("actors", "merge", front, front).returncode == 1
    assert "again" in said(briefreader("actors", "unmerge", guard))
    assert (shown(briefreader, guard)["id"], shown(briefreader, front)["aliases"]) == (guard, [])
    assert briefreader("actors", "unmerge", guard).returncode == 1


def test_history_undo_redo(briefreader: Any, front: str, guard: str) -> None:
    briefreader("actors", "alias", front, "F2R:acronym")
    briefreader("actors", "merge", guard, front)
    assert said(briefreader("actors", "undo")) == ("undid: Guard of the Upper Ford merged into Front of the Two Rivers")
    assert said(briefreader("actors", "undo")) == "undid: Front of the Two Rivers: alias “F2R” (acronym) added"
    assert said(briefreader("actors", "redo")) == "did again: Front of the Two Rivers: alias “F2R” (acronym) added"
    rows = json.loads(briefreader("actors", "history", "--format", "json").stdout)
    assert [(row["kind"], row["undone"]) for row in rows] == [
        ("added", False), ("added", False), ("changed", False), ("merged", True),
    ]  # fmt: skip
    of_guard = json.loads(briefreader("actors", "history", guard, "--format", "json").stdout)
    assert [row["kind"] for row in of_guard] == ["added", "merged"]
    assert "F2R" in said(briefreader("actors", "history", front))
    assert briefreader("actors", "history", "nobody").returncode == 1
    assert said(briefreader("actors", "redo")).startswith("did again: Guard")
    assert briefreader("actors", "redo").returncode == 1


def test_what_is_shipped_has_no_faults(briefreader: Any) -> None:
    assert said(briefreader("actors", "check")) == "nothing is wrong"


def test_check_finds_faults_in_the_store(briefreader: Any, front: str, guard: str) -> None:
    briefreader("actors", "alias", front, "GUF:acronym")
    done = briefreader("actors", "check", "--format", "json")
    assert done.returncode == 1
    assert [(f["kind"], f["file"]) for f in json.loads(done.stdout)] == [("same_name", "")]
    assert b"GUF" in briefreader("actors", "check").stdout


def test_check_finds_faults_in_files(briefreader: Any, tmp_path: Path) -> None:
    good, bad, none = (tmp_path / f"{name}.toml" for name in ("good", "bad", "none"))
    good.write_text('[[actor]]\nid = "navy-x"\nname = "Navy of Xo"\nkind = "military"\nprovenance = "test"\n', "utf8")
    bad.write_text(
        '[[actor]]\nid = "fleet-x"\nname = "Fleet of Xo"\nkind = "military"\nprovenance = "test"\n'
        'aliases = [{ name = "Navy of Xo" }, { name = "XF", since = "2020", until = "2011" }, { name = "fleet" }]\n'
        'affiliations = [{ actor = "navy-y", role = "part_of" }, { actor = "navy-x", role = "part_of" }]\n'
        '[[actor]]\nid = "y"\nname = "Y"\nkind = "wizard"\n',
        "utf8",
    )
    none.write_text("[[actor]\n", "utf8")
    assert said(briefreader("actors", "check", str(good))) == "nothing is wrong"
    done = briefreader("actors", "check", str(good), str(bad), str(none), "--format", "json")
    assert done.returncode == 1
    kinds = sorted((f["kind"], f["actor"]) for f in json.loads(done.stdout))
    assert kinds == [
        ("dangling", "fleet-x"), ("date", "fleet-x"), ("file", ""), ("file", ""), ("links_too_much", "fleet-x"),
        ("same_name", "fleet-x"),
    ]  # fmt: skip
    assert briefreader("actors", "check", str(tmp_path / "nowhere.toml")).returncode == 2


def test_a_broken_store_is_told_of_and_the_good_copy_edited(briefreader: Any, home: Path, front: str) -> None:
    briefreader("actors", "alias", front, "F2R:acronym")
    (home / "actors.json").write_text("{ not json", "utf8")
    done = briefreader("actors", "alias", front, "Rivermen")
    assert said(done).endswith("added")
    assert len(done.stderr.splitlines()) == 1
    assert [a["name"] for a in shown(briefreader, front)["aliases"]] == ["F2R", "Rivermen"]


def test_marks_and_claims_follow_a_merger(briefreader: Any, front: str, guard: str, tmp_path: Path) -> None:
    document = tmp_path / "ford.txt"
    text = "Ford closed\n\nThe Guard of the Upper Ford said on 3 June 2025 that the ford was closed.\n"
    document.write_text(text, "utf8")
    marked = ("--start", str(text.index("The Guard")), "--end", str(len(text) - 1))
    said(briefreader("marks", "add", str(document), *marked))

    def linked() -> tuple[set[str], str]:
        found = json.loads(briefreader("analyze", str(document), "--engine", "rules").stdout)
        by_id = {entity["id"]: entity["actor"] for entity in found["entities"]}
        sources = {by_id[c["source"]["entity"]] for c in found["claims"] if c["source"] and c["source"]["entity"]}
        return sources, briefreader("export", "--format", "jsonl").stdout.decode()

    sources, exported = linked()
    assert sources == {guard} and guard in exported
    said(briefreader("actors", "merge", guard, front))
    sources, exported = linked()
    assert sources == {front} and front in exported
    assert json.loads(briefreader("marks", "list", "--format", "json").stdout)[0]["quote"].startswith("The Guard")
    said(briefreader("actors", "undo"))
    assert linked()[0] == {guard}

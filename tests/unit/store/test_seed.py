from pathlib import Path

import pytest

from briefreader.errors import StoreError
from briefreader.locations import data_dir
from briefreader.model.actor import Actor, Affiliation, Alias
from briefreader.store.seed import fingerprint_seed, load_seed

RECORD = """
[[actor]]
id = "harbor-guard"
name = "Harbor Guard"
kind = "armed_group"
country = "XX"
provenance = "made up for this test"
aliases = [
  { name = "HG", kind = "acronym", weak = true },
  { name = "حرس المرفأ", kind = "native", script = "Arab", language = "ar", since = "2011", until = "2016-07" },
]
affiliations = [{ actor = "navy", role = "part_of", title = "wing", since = "2012", source = "test" }]
external_ids = { wikidata = "Q0", misp = "x" }
"""


def test_a_record(tmp_path: Path) -> None:
    (tmp_path / "coast.toml").write_text("# provenance: this test\n" + RECORD, "utf8")
    (tmp_path / "other.txt").write_text("no seed", "utf8")
    assert load_seed(tmp_path) == (
        Actor(
            "harbor-guard",
            "Harbor Guard",
            "armed_group",
            (
                Alias("HG", "acronym", weak=True),
                Alias("حرس المرفأ", "native", "Arab", "ar", "2011", "2016-07"),
            ),
            (Affiliation("navy", "part_of", "wing", "2012", None, "test"),),
            "XX",
            external_ids=(("wikidata", "Q0"), ("misp", "x")),
            provenance="made up for this test",
        ),
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[[actor]", "b.toml isn't TOML"),
        (RECORD + "alias = []", "harbor-guard: alias: is no field"),
        (RECORD.replace('"acronym"', '"initials"'), r"harbor-guard: aliases\[0\].kind: 'initials' is none of"),
        (RECORD.replace('since = "2011"', "since = 2011-01-01"), r"aliases\[1\].since: datetime.date"),
        ('[[actor]]\nname = "x"', "actor 1: id, kind is missing"),
        ("[[actors]]\nid = 'x'", "b.toml has actors"),
        ("actor = 1", "b.toml has no list"),
        ("actor = [1]", "actor 1: is no object"),
        (RECORD + RECORD, "harbor-guard: b.toml has an actor of this id"),
    ],
)
def test_errors_name_file_and_record(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "b.toml").write_text(text, "utf8")
    with pytest.raises(StoreError, match=told) as caught:
        load_seed(tmp_path)
    assert str(caught.value).startswith("b.toml")
    assert "\n" not in str(caught.value)


def test_no_utf8(tmp_path: Path) -> None:
    (tmp_path / "b.toml").write_bytes(b"\xff")
    with pytest.raises(StoreError, match="isn't TOML"):
        load_seed(tmp_path)


def test_the_fingerprint_tells_any_change(tmp_path: Path) -> None:
    seen = [fingerprint_seed(tmp_path)]
    for name, text in (("a.toml", RECORD), ("b.toml", ""), ("a.toml", ""), ("b.toml", RECORD)):
        (tmp_path / name).write_text(text, "utf8")
        seen.append(fingerprint_seed(tmp_path))
    assert len(set(seen)) == 5
    assert fingerprint_seed(tmp_path) == seen[-1]


def test_what_is_shipped_can_be_read() -> None:
    load_seed(data_dir() / "actors")

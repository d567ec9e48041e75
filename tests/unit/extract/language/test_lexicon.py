from pathlib import Path

import pytest

from briefreader.errors import ConfigError
from briefreader.extract.language.lexicon import Lexicon, load_lexicon


def test_later_folders_add_to_lists_and_win_elsewhere(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    ours.mkdir()
    theirs.mkdir()
    (ours / "titles.toml").write_text('prefix = ["Emir"]\nlimit = 1\n[roles]\nleader = ["chief"]\n', "utf-8")
    (theirs / "titles.toml").write_text('prefix = ["Oba"]\nlimit = 2\n[roles]\nleader = ["oba"]\n', "utf-8")
    lexicon = load_lexicon([ours, theirs, tmp_path / "none"])
    assert lexicon.words("titles", "prefix") == {"emir", "oba"}
    assert lexicon.table("titles")["limit"] == 2
    assert lexicon.table("titles")["roles"] == {"leader": ["chief", "oba"]}


def test_what_is_missing_is_empty() -> None:
    lexicon = Lexicon({})
    assert lexicon.words("titles", "prefix") == frozenset()
    assert lexicon.table("titles") == {}


def test_a_broken_file_is_named_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "titles.toml").write_text("prefix = [", "utf-8")
    with pytest.raises(ConfigError) as raised:
        load_lexicon([tmp_path])
    assert "titles.toml" in str(raised.value)
    assert "\n" not in str(raised.value)


def test_the_revision_tells_one_lexicon_from_another() -> None:
    assert Lexicon({"a": {"b": ["c"]}}).revision != Lexicon({"a": {"b": ["d"]}}).revision
    assert Lexicon({"a": {"b": ["c"]}}).revision == Lexicon({"a": {"b": ["c"]}}).revision


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ("titles", "prefix"),
        ("organisation_heads", "armed_group"),
        ("place_heads", "facility"),
        ("weapons", "weapon"),
        ("units", "months"),
        ("common", "grammar"),
        ("context", "speech"),
        ("peoples", "peoples"),
        ("other_heads", "event"),
    ],
)
def test_the_lists_that_the_code_asks_for_are_shipped(lexicon: Lexicon, table: str, key: str) -> None:
    assert lexicon.words(table, key)

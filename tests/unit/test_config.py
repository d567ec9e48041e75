"""Settings: what is taken, what is refused with a line that helps."""

from dataclasses import fields, replace
from pathlib import Path

import pytest

from briefreader.config import SETTINGS, Config, load_config, parse_config, render_config
from briefreader.errors import ConfigError
from briefreader.model.clean import clean_line


def test_settings_are_taken() -> None:
    config = parse_config('theme = "ansi-light"\nascii = true\n[keys]\n"mark.toggle" = "M"\n')
    assert (config.theme, config.ascii, dict(config.keys)) == ("ansi-light", True, {"mark.toggle": "M"})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ascii = \n", "line 1"),
        ("ascii = 1\n", "ascii"),
        ("asci = true\n", "asci"),
        ("[keys]\na = 1\n", "keys"),
        ('claim_line = "{nobody}"\n', "nobody"),
        ('claim_line = "{source"\n', "claim_line"),
        ('claim_line = "{source.__class__}"\n', "claim_line"),
    ],
)
def test_what_is_wrong_is_said(text: str, said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        parse_config(text)


def test_no_file_gives_the_defaults(tmp_path: Path) -> None:
    assert load_config(tmp_path / "none.toml") == Config()


def test_flags_that_were_not_given_change_nothing() -> None:
    assert Config(ascii=True).with_flags(ascii=None, theme="x") == Config(ascii=True, theme="x")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('theme = "dark"\n\nmouse = 3\n', "line 3"),
        ('theme = "dark"\npanes = "left"\n', "line 2"),
        ("page_overlap = 11\n", "line 1"),
        ("page_overlap = true\n", "line 1"),
        ("\n\n[keys]\na = 1\n", "line 3"),
    ],
)
def test_the_line_of_what_is_wrong_is_said(text: str, line: str) -> None:
    with pytest.raises(ConfigError, match=line):
        parse_config(text)


def test_every_setting_is_explained_and_what_is_shown_can_be_pasted() -> None:
    config = Config(theme="light", claim_line='{source} "\\" says\x7f', page_overlap=0, mouse=True)
    shown = render_config(config)
    assert parse_config(shown) == replace(config, claim_line=clean_line(config.claim_line))
    assert set(SETTINGS) == {f.name for f in fields(Config)} - {"keys"}

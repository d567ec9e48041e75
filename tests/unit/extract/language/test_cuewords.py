"""Cue words: their forms, and what is wrong with a bad list."""

import pytest

from briefreader.errors import ConfigError
from briefreader.extract.language.cuewords import compile_cues
from briefreader.extract.language.inflect import inflect
from briefreader.extract.language.lexicon import Lexicon

FORMS = {
    "accuse": ("accuse", "accuses", "accused", "accused", "accusing"),
    "deny": ("deny", "denies", "denied", "denied", "denying"),
    "say": ("say", "says", "said", "said", "saying"),
    "admit": ("admit", "admits", "admitted", "admitted", "admitting"),
    "stress": ("stress", "stresses", "stressed", "stressed", "stressing"),
    "agree": ("agree", "agrees", "agreed", "agreed", "agreeing"),
    "convey": ("convey", "conveys", "conveyed", "conveyed", "conveying"),
    "veto": ("veto", "vetoes", "vetoed", "vetoed", "vetoing"),
}


@pytest.mark.parametrize(("base", "expected"), FORMS.items())
def test_inflect(lexicon: Lexicon, base: str, expected: tuple[str, ...]) -> None:
    table = lexicon.table("cues")
    assert tuple(inflect(base, table["irregular"], frozenset(table["doubled"]["verbs"]))) == expected


def test_every_stance_and_many_cues(lexicon: Lexicon) -> None:
    cues = compile_cues(lexicon)
    found = {(cue.name, stance) for words in cues.verbs.values() for cue in words for stance in cue.stances.values()}
    assert len({name for name, _ in found}) > 400
    assert {stance for _, stance in found} == {
        "states", "accuses", "denies", "confirms", "condemns", "supports", "urges", "warns", "pledges", "believes",
        "no_comment",
    }  # fmt: skip


def test_longest_first(lexicon: Lexicon) -> None:
    words = ("called", "on", "chad", "to", "leave")
    names = [cue.name for cue, _ in compile_cues(lexicon).match("verb", words, 0)]
    assert names[0] == "call on" and "call" in names


@pytest.mark.parametrize(
    "table",
    [
        {"group": [{"frames": ["clause"], "verbs": ["say"]}]},
        {"group": [{"stance": "states", "frames": ["claws"], "verbs": ["say"]}]},
        {"group": [{"stance": "mumbles", "frames": ["clause"], "verbs": ["say"]}]},
        {"group": [{"stance": "states", "frames": ["clause"], "verbs": ["say"]}], "irregular": {"say": ["said"]}},
        {"group": [{"stance": "states", "frames": ["clause"], "verbs": [""]}]},
        {"group": "\x1b]0;x\x07"},
    ],
)
def test_bad_list_is_one_clear_error(table: dict[str, object]) -> None:
    with pytest.raises(ConfigError) as error:
        compile_cues(Lexicon({"cues": table}))
    assert "cues.toml" in str(error.value) and "\x1b" not in str(error.value)

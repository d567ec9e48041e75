"""What the screens share: commands and keys, findings, marks with undo, names, themes, signs."""

import importlib
import inspect
import pkgutil

import pytest
from textual.dom import DOMNode

import briefreader.tui.app
import briefreader.tui.screens
import briefreader.tui.widgets
from briefreader.errors import ConfigError
from briefreader.model.actor import Actor
from briefreader.model.match import Match
from briefreader.tui import commands, names, theme
from briefreader.tui.commands import COMMANDS, HINTS
from briefreader.tui.keys import Keymap, bindings
from briefreader.tui.pieces import clip_pieces, fit_pieces, underline
from briefreader.tui.signs import ASCII, UNICODE, choose_signs


def _subclasses(kind: type) -> set[type]:
    return {kind, *(below for one in kind.__subclasses__() for below in _subclasses(one))}


class TestCommands:
    def test_ids_are_unique_and_dotted(self) -> None:
        ids = [command.id for command in COMMANDS]
        assert len(set(ids)) == len(ids) and all("." in i for i in ids)

    def test_no_place_has_a_key_twice(self) -> None:
        for where in {command.where for command in COMMANDS}:
            keys = [key for c in COMMANDS if c.where == where for key in c.keys.split(",")]
            assert len(set(keys)) == len(keys), where

    def test_no_key_that_arrives_as_another_one(self) -> None:
        assert not {"ctrl+h", "ctrl+i", "ctrl+m"} & {k for c in COMMANDS for k in c.keys.split(",")}

    def test_the_line_of_keys_names_known_commands(self) -> None:
        known = {command.id for command in COMMANDS}
        assert {i for hints in HINTS.values() for ids, _ in hints for i in ids} <= known

    def test_every_command_can_be_carried_out_where_it_is_valid(self) -> None:
        for package in (briefreader.tui.screens, briefreader.tui.widgets):
            for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
                importlib.import_module(module.name)
        ours = [node for node in _subclasses(DOMNode) if node.__module__.startswith("briefreader.")]
        nodes = [node for node in ours if not node.__subclasses__()]  # what others are made of may lack something
        for command in COMMANDS:
            name = command.action.partition("(")[0]
            valid = [node for node in nodes if command.where in getattr(node, "CONTEXTS", ())]
            assert valid or command.where == "library", command.id
            assert all(hasattr(node, f"action_{name}") for node in valid), command.id

    def test_every_place_of_the_list_is_used(self) -> None:
        listed = set(inspect.signature(commands.Command).parameters)
        assert {"id", "keys", "action", "label", "where", "help"} == listed


class TestKeymap:
    def test_what_the_user_changed_is_shown_and_hinted(self) -> None:
        keymap = Keymap({"mark.toggle": "ctrl+k, X"})
        mark = next(c for c in COMMANDS if c.id == "mark.toggle")
        assert keymap.keys(mark) == ("ctrl+k", "X")
        assert ("ctrl+k", "mark") in keymap.hints("text")

    @pytest.mark.parametrize("changed", [{"no.such": "a"}, {"mark.toggle": "ctrl+m"}, {"mark.toggle": " "}])
    def test_refuses_what_cannot_work(self, changed: dict[str, str]) -> None:
        with pytest.raises(ConfigError):
            Keymap(changed)

    def test_bindings_carry_their_id(self) -> None:
        assert all(binding.id for binding in bindings("reading"))


class TestTheme:
    def test_auto_follows_what_the_terminal_says(self) -> None:
        assert theme.choose_theme("auto", {}).name == "briefreader-dark"
        assert theme.choose_theme("auto", {"COLORFGBG": "0;15"}).name == "briefreader-light"
        assert theme.choose_theme("auto", {"COLORFGBG": "15;default;0"}).name == "briefreader-dark"

    def test_any_no_color_takes_the_colors_away(self) -> None:
        assert theme.choose_theme("light", {"NO_COLOR": ""}).name == "briefreader-mono"

    def test_an_unknown_theme_is_refused(self) -> None:
        with pytest.raises(ConfigError):
            theme.choose_theme("neon\x1b[31m", {})

    def test_only_the_sixteen_colors_of_the_terminal(self) -> None:
        for one in theme.THEMES.values():
            colors = {v for k, v in one.variables.items() if k in theme.DEFAULTS and not k.endswith("-style")}
            assert all(color.startswith("ansi_") for color in colors)

    @pytest.mark.parametrize("name", ["mention", "hit", "source", "cue", "content", "heading", "key", "alert"])
    def test_no_meaning_by_color_alone(self, name: str) -> None:
        for one in theme.THEMES.values():
            assert one.variables[f"{name}-style"] != "none"

    def test_the_parts_of_a_claim_differ_without_color(self) -> None:
        for one in theme.THEMES.values():
            styles = [one.variables[f"{part}-style"] for part in ("source", "cue", "content")]
            assert len(set(styles)) == 3


class TestSigns:
    def test_the_stand_ins_are_ascii(self) -> None:
        for name in ASCII.__dataclass_fields__:
            value = getattr(ASCII, name)
            signs = value.values() if name == "stances" else value if isinstance(value, tuple) else [str(value)]
            assert all(sign.isascii() for sign in signs), name

    def test_every_stance_has_a_sign_of_one_cell(self) -> None:
        assert UNICODE.stances.keys() == ASCII.stances.keys()
        assert {len(sign) for sign in (*UNICODE.stances.values(), *ASCII.stances.values())} == {1}

    def test_typographic_signs_of_the_text_have_stand_ins_one_for_one(self) -> None:
        text = "“It’s” – 5 × 3…"
        assert ASCII.show(text) == '"It\'s" - 5 x 3.' and UNICODE.show(text) == text

    def test_ascii_where_the_locale_cannot_do_more(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("locale.getencoding", lambda: "ANSI_X3.4-1968")
        assert choose_signs(False) is ASCII


class TestPieces:
    def test_underlines_what_matched(self) -> None:
        assert underline("Hayat Tahrir", [(6, 9)], "found") == [("Hayat ", ""), ("Tah", "found"), ("rir", "")]

    def test_ranges_beyond_the_text_are_cut(self) -> None:
        assert underline("abc", [(2, 9), (1, 2)], "f") == [("a", ""), ("b", "f"), ("c", "f")]

    def test_cuts_and_fills(self) -> None:
        assert clip_pieces([("abc", "x"), ("def", "y")], 5) == [("abc", "x"), ("d…", "y")]
        assert fit_pieces([("ab", "x")], 4) == [("ab", "x"), ("  ", "")]


class TestNames:
    actor = Actor("a", "Hayat Tahrir al-Sham", "armed_group")

    @pytest.mark.parametrize(
        ("match", "words"),
        [
            (Match(actor, "HTS", "acronym", 100), "HTS — acronym"),
            (
                Match(actor, "Jabhat al-Nusra", "former_name", 90, until="2016-07"),
                "formerly Jabhat al-Nusra, until 2016-07",
            ),
            (Match(actor, "Hayat Tahrir al-Sham", "exact", 100), "exact name"),
        ],
    )
    def test_why(self, match: Match, words: str) -> None:
        assert names.why_found(match) == words

    @pytest.mark.parametrize(
        ("iso", "words"),
        [("2025-06-03", "3 Jun 2025"), ("2025-06", "Jun 2025"), ("2025", "2025"), (None, ""), ("2025-99", "2025")],
    )
    def test_dates(self, iso: str | None, words: str) -> None:
        assert names.date_name(iso) == words

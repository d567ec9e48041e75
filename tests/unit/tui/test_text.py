"""From a text to rows of cells: wrapping, layout, what lies on the words, motions."""

import unicodedata
from itertools import pairwise
from unicodedata import name

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.model.briefing import Briefing, Paragraph
from briefreader.model.span import Span, trim
from briefreader.tui.text.cells import SPACE, clip, fit, index_at_cell, show_row, split_clusters, width_of
from briefreader.tui.text.cursor import Cursor
from briefreader.tui.text.highlights import Layer, split_runs
from briefreader.tui.text.layout import Layout, Place
from briefreader.tui.text.search import TextSearch
from briefreader.tui.text.units import Unit, Units, split_words
from briefreader.tui.text.viewport import Viewport
from briefreader.tui.text.wrap import wrap

TEXTS = st.text(st.sampled_from("ab c\t\n-é漢字ا\u0301\u200d👩🏽🇫🇷 \u3000."), max_size=60)


def brief(*parts: str) -> Briefing:
    """A briefing of these paragraphs; sentences end at full stops."""
    text, paragraphs = "", []
    for number, part in enumerate(parts, 1):
        start = len(text)
        text += part + "\n\n"
        edges = [start, *(start + i + 1 for i, c in enumerate(part[:-1]) if c == "."), start + len(part)]
        sentences = tuple(trim(text, Span(a, b)) for a, b in pairwise(edges))
        paragraphs.append(Paragraph(number, Span(start, start + len(part)), "body", sentences))
    return Briefing("sha256:0", "t", "T", None, "en", text, tuple(paragraphs))


class TestWrap:
    def test_words(self) -> None:
        text = "one two three four"
        assert [text[a:b] for a, b in wrap(text, 9)] == ["one two", "three", "four"]

    def test_a_word_wider_than_a_row_is_cut(self) -> None:
        text = "see https://example.org/a/very/long/path now"
        rows = [text[a:b] for a, b in wrap(text, 12)]
        assert rows == ["see", "https://exam", "ple.org/a/ve", "ry/long/path", "now"]

    def test_ideographs_need_no_space_and_take_two_cells(self) -> None:
        text = "漢字漢字漢字"
        assert [text[a:b] for a, b in wrap(text, 5)] == ["漢字", "漢字", "漢字"]

    def test_marks_and_joined_emoji_stay_with_their_base(self) -> None:
        text = "e\u0301" * 7 + "👩‍👩‍👧👩‍👩‍👧"
        assert [text[a:b] for a, b in wrap(text, 4)] == ["e\u0301" * 4, "e\u0301" * 3, "👩‍👩‍👧👩‍👩‍👧"]

    def test_soft_breaks_are_spaces_and_tabs_run_to_the_next_stop(self) -> None:
        assert "".join(show_row("a\n   b\tc")) == "a b c"
        assert "".join(show_row("a\nb")) == "a b"
        assert "".join(show_row("ab\t\tc")) == "ab      c"

    @given(TEXTS, st.integers(1, 20))
    def test_rows_hold_every_word_once_and_fit(self, text: str, width: int) -> None:
        rows = wrap(text, width)
        assert [c for a, b in rows for c in text[a:b] if c not in SPACE] == [c for c in text if c not in SPACE]
        for start, end in rows:
            shown = "".join(show_row(text[start:end]))
            clusters = [c for c in split_clusters(text[start:end]) if width_of(c)]
            assert width_of(shown) <= width or len(clusters) == 1
            assert not text[start:end] or not {text[start], text[end - 1]} & set(SPACE)

    @given(TEXTS, st.integers(1, 20))
    def test_no_row_could_take_the_next_word(self, text: str, width: int) -> None:
        rows = wrap(text, width)
        for (start, _), (following, end) in pairwise(rows):
            if text[following - 1] in SPACE:
                word = text[following:end].split()[0]
                ideograph = name(word[0], "").startswith(("CJK", "HIRAGANA", "KATAKANA"))
                first = next(split_clusters(word)) if ideograph else word
                assert width_of("".join(show_row(text[start : following + len(first)]))) > width

    @given(TEXTS)
    def test_what_is_shown_has_one_entry_a_code_point_and_nothing_that_acts(self, text: str) -> None:
        shown = show_row(text)
        assert len(shown) == len(text)
        assert not [c for c in "".join(shown) if unicodedata.category(c) in ("Cc", "Zl", "Zp")]


def test_controls_become_stand_ins() -> None:
    assert "\x1b" not in "".join(show_row("a\x1b]52;c;aGk=\x07\tb\u202e"))


def test_a_cell_leads_to_its_code_point() -> None:
    shown = show_row("a漢\tb")
    assert [index_at_cell(shown, cell) for cell in range(7)] == [0, 1, 1, 2, 3, 3, 3]


@given(TEXTS, st.integers(0, 12))
def test_fit_is_exactly_as_wide(text: str, width: int) -> None:
    line = text.replace("\n", " ").replace("\t", " ")
    assert width_of(fit(line, width)) == width
    assert width_of(clip(line, width)) <= width


class TestLayout:
    def test_place_and_offset_lead_to_each_other(self) -> None:
        briefing = brief("one two three", "four five", "six")
        layout = Layout(briefing, 8)
        for word in ("one", "three", "four", "five", "six"):
            at = briefing.text.index(word)
            row = layout.row(layout.find(at))
            assert row is not None and row.start <= at < row.end

    def test_moving_counts_blank_rows_between_paragraphs_alone(self) -> None:
        layout = Layout(brief("one two three", "four"), 8)
        assert layout.move(Place(0, 0), 2) == Place(0, 2) and layout.row(Place(0, 2)) is None
        assert layout.move(Place(0, 0), 3) == Place(1, 0)
        assert layout.move(Place(0, 0), 99) == layout.end == Place(1, 0)
        assert layout.move(layout.end, -99) == Place(0, 0)

    @given(st.lists(st.text("ab ", min_size=1, max_size=30).filter(str.strip), min_size=1, max_size=6), st.data())
    def test_distance_is_what_move_undoes(self, parts: list[str], data: st.DataObject) -> None:
        layout = Layout(brief(*(p.strip() for p in parts)), 7)
        rows = data.draw(st.integers(0, 40))
        place = layout.move(Place(0, 0), rows)
        distance = layout.distance(Place(0, 0), place, 1000)
        assert distance <= rows and layout.move(Place(0, 0), distance) == place
        assert layout.distance(place, Place(0, 0), 1000) == -distance

    def test_an_endless_paragraph_is_laid_out_in_parts(self) -> None:
        briefing = brief("word " * 20_000 + "end")
        layout = Layout(briefing, 50)
        assert len(layout.blocks) > 10
        assert briefing.text[layout.row(layout.end)[0] : layout.row(layout.end)[1]].endswith("end")
        assert "".join(briefing.text[b.start : b.end] for b in layout.blocks) == briefing.text[:-2]
        assert len(layout._rows) <= 2, "only what was looked at is wrapped"


class TestViewport:
    def view(self, paragraphs: int = 40, height: int = 10) -> Viewport:
        return Viewport(Layout(brief(*(f"paragraph {n}" for n in range(paragraphs))), 30), height)

    def test_what_is_seen_already_does_not_move(self) -> None:
        view = self.view()
        view.show_around(view.layout.blocks[4].start)
        assert view.top == Place(0, 0)

    def test_a_far_place_is_shown_with_what_stands_before_it(self) -> None:
        view = self.view()
        offset = view.layout.blocks[20].start
        view.show_around(offset)
        assert view.sees(offset) and view.top < view.layout.find(offset)

    def test_the_end_leaves_no_empty_rows(self) -> None:
        view = self.view()
        view.show_around(view.layout.blocks[-1].start)
        assert len(view.rows()) == 10

    def test_a_page_keeps_two_rows(self) -> None:
        view = self.view()
        before = view.rows()
        assert view.page(1.0)
        assert view.rows()[:2] == before[-2:]
        assert view.page(-1.0) and view.rows() == before
        assert not view.page(-1.0)


class TestHighlights:
    def test_runs_cover_the_range_and_carry_every_style(self) -> None:
        layers = [Layer("a", [Span(2, 6)]), Layer("b", [Span(4, 9), Span(20, 30)])]
        assert split_runs(0, 10, layers) == [
            (0, 2, ()),
            (2, 4, ("a",)),
            (4, 6, ("a", "b")),
            (6, 9, ("b",)),
            (9, 10, ()),
        ]

    @given(
        st.lists(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 8)), max_size=5), max_size=3),
        st.integers(0, 30),
        st.integers(0, 12),
    )
    def test_against_looking_at_every_code_point(
        self, spans: list[list[tuple[int, int]]], start: int, length: int
    ) -> None:
        layers = [Layer(str(i), [Span(a, a + n) for a, n in found]) for i, found in enumerate(spans)]
        runs = split_runs(start, start + length, layers)
        shown = {at: run.styles for run in runs for at in range(run.start, run.end)}
        assert shown == {
            at: tuple(layer.style for layer in layers if any(s.holds(at) for s in layer.spans))
            for at in range(start, start + length)
        }


class TestUnits:
    text = "“Never,” said al-Nusra’s man — and left. He came back.", "Second one."

    def test_words_are_without_the_punctuation_around_them(self) -> None:
        first = self.text[0]
        words = [span.of(first) for span in split_words(first, Span(0, len(first)))]
        assert words == ["Never", "said", "al-Nusra’s", "man", "and", "left", "He", "came", "back"]

    def test_words_end_with_their_marks(self) -> None:
        text = "السَّلامُ عليكم"
        assert [s.of(text) for s in split_words(text, Span(0, len(text)))] == text.split()

    def test_steps_go_on_into_the_next_paragraph(self) -> None:
        briefing = brief(*self.text)
        units = Units(briefing)
        at = briefing.text.index("back")
        assert units.step(at, "word", 1) == briefing.text.index("Second")
        assert units.step(briefing.text.index("Second"), "word", -1) == at
        assert units.step(0, "word", 99) == briefing.text.index("one")

    def test_a_sentence_back_goes_to_its_own_start_first(self) -> None:
        briefing = brief(*self.text)
        units = Units(briefing)
        he = briefing.text.index("He")
        assert units.step(briefing.text.index("back"), "sentence", -1) == he
        assert units.step(he, "sentence", -1) == briefing.text.index("Never")

    def test_paragraphs(self) -> None:
        briefing = brief(*self.text)
        units = Units(briefing)
        second = briefing.text.index("Second")
        assert units.step(10, "paragraph", 1) == second
        assert units.step(second, "paragraph", -1) == briefing.text.index("Never")


class TestCursor:
    units = Units(brief("One two. Three four.", "Five."))

    @pytest.mark.parametrize(
        ("unit", "expected"),
        [("word", Span(4, 14)), ("sentence", Span(0, 20)), ("paragraph", Span(0, 20))],
    )
    def test_selects_whole_units(self, unit: Unit, expected: Span) -> None:
        cursor = Cursor(4).selecting(unit).moved(9)
        assert cursor.span(self.units) == expected

    def test_the_same_key_again_lets_go(self) -> None:
        assert Cursor(4).selecting("word").selecting("word").span(self.units) is None

    def test_another_key_changes_the_unit_and_keeps_the_ends(self) -> None:
        cursor = Cursor(4).selecting("word").selecting("sentence")
        assert cursor.span(self.units) == Span(0, 8)

    def test_the_other_end_moves_after_a_swap(self) -> None:
        cursor = Cursor(9).selecting("word").moved(4).swapped()
        assert (cursor.offset, cursor.anchor) == (9, 4)
        assert cursor.moved(15).span(self.units) == Span(4, 19)


class TestSearch:
    briefing = brief("The Port’s “new” quay", "a new\nport, a Port", "nothing")

    def hits(self, query: str) -> list[str]:
        search = TextSearch(self.briefing, query)
        spans = [s for p in self.briefing.paragraphs for s in search.within(p.span.start, p.span.end)]
        return [span.of(self.briefing.text) for span in spans]

    def test_small_letters_match_both_and_capitals_only_themselves(self) -> None:
        assert self.hits("port") == ["Port", "port", "Port"]
        assert self.hits("Port") == ["Port", "Port"]

    def test_spaces_match_line_breaks_and_straight_quotes_curly_ones(self) -> None:
        assert self.hits("new port") == ["new\nport"]
        assert self.hits('port\'s "new"') == ["Port’s “new”"]

    def test_goes_round_the_ends(self) -> None:
        search = TextSearch(self.briefing, "port")
        starts = [s.start for p in self.briefing.paragraphs for s in search.within(p.span.start, p.span.end)]
        assert search.step(starts[-1], 1) == search.step(0, 1)
        assert search.step(starts[0], -1).start == starts[-1]
        assert TextSearch(self.briefing, "zebra").step(0, 1) is None

    def test_is_no_regular_expression(self) -> None:
        assert self.hits("(a+)+$") == []

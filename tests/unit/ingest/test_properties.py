"""What holds for any text that comes in: nothing is lost, nothing overlaps, offsets are true."""

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefreader.errors import SourceError
from briefreader.ingest.decode import decode
from briefreader.ingest.load import load_briefing
from briefreader.ingest.segment import split_paragraphs
from briefreader.ingest.sentences import split_sentences
from briefreader.model.briefing import Briefing, Paragraph
from briefreader.model.clean import clean
from briefreader.model.span import Span

pieces = st.sampled_from(
    ("\n", "\n\n", " ", "\t", "- ", "1. ", "> ", "# ", "Mr. ", "U.S. ", "word ", "Word", ".", "!", '?"', "”", "(AP)",
     "=========", "By Ada Lune", "3 June 2025", "BENGHAR, ", "。", "؟ ", "\u3000", "\xa0", "…", "`", "[a](b)", "|",
     "<b>", "&#x202e;", "\x1b[")
)  # fmt: skip
texts = st.one_of(st.lists(pieces, max_size=40).map("".join), st.text(max_size=80)).map(clean)
# Names and stops stand at the ends of lines as often as in prose: they could be taken for the ends of paragraphs.
prose = st.permutations(
    (
        "The harbour was closed on Sunday night while crews fought a fire beside two fuel tanks.",
        "Nobody could say how it had begun.",
        "Salma Terrab told reporters that the radar log would be published as soon as it had been copied.",
        "Dockers who live near the eastern quays of Benghar said that they had heard a single explosion.",
        "It rained.",
        "A spokesman for the committee rejected that account and asked for an inquiry from abroad.",
        "Most of the flour that the city eats in a month is unloaded at the grain terminal.",
        "Three ships turned back on Monday, and two more waited outside the breakwater with their lights off.",
        "The minister would not tell when the northern channel would be open to fishing boats again.",
        "Insurers from Orvane have sent a surveyor, who was not let through the gate.",
        "Families waited there for names until long after dark.",
        "No list was read out, and those who asked were told to come back on Wednesday.",
    )
).map(lambda said: [" ".join(said[place : place + 3]) for place in range(0, 12, 3)])
letters = st.text(st.characters(categories=("L", "N", "P", "Zs")), min_size=1, max_size=60).map("Quay ".__add__)


def check(text: str, paragraphs: tuple[Paragraph, ...]) -> None:
    """Paragraphs are sorted, disjoint and trimmed, cover all but white space, and hold their sentences."""
    assert [p.number for p in paragraphs] == list(range(1, len(paragraphs) + 1))
    end = 0
    for paragraph in paragraphs:
        span = paragraph.span
        assert not text[end : span.start].strip()
        assert span.of(text) and span.of(text) == span.of(text).strip()
        check_sentences(text, span, paragraph.sentences)
        assert span.start >= end
        end = span.end
    assert not text[end:].strip()


def check_sentences(text: str, within: Span, sentences: tuple[Span, ...]) -> None:
    assert sentences
    end = within.start
    for sentence in sentences:
        assert sentence.start >= end and within.contains(sentence)
        assert not text[end : sentence.start].strip()
        assert sentence.of(text) == sentence.of(text).strip()
        end = sentence.end
    assert not text[end : within.end].strip()


@settings(max_examples=300, deadline=None)
@given(texts)
def test_paragraphs_cover_the_text(text: str) -> None:
    check(text, split_paragraphs(text))


@settings(max_examples=200, deadline=None)
@given(texts, st.data())
def test_sentences_cover_any_stretch(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    within = Span(start, data.draw(st.integers(start, len(text))))
    check_sentences(text, within, split_sentences(text, within))


def test_a_stretch_beyond_the_text_is_an_error() -> None:
    with pytest.raises(ValueError, match="overruns"):
        split_sentences("Short.", Span(0, 7))


@settings(max_examples=150, deadline=None)
@given(texts, st.sampled_from(("a.txt", "a.md", "-")))
def test_any_text_is_a_briefing_or_an_error(text: str, source: str) -> None:
    try:
        briefing = load_briefing(source, data=text.encode())
    except SourceError:
        return
    check(briefing.text, briefing.paragraphs)
    assert clean(briefing.text) == briefing.text
    assert briefing.title.strip() and "\n" not in briefing.title


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_a_briefing_or_an_error(data: bytes) -> None:
    try:
        briefing: Briefing = load_briefing("a.txt", data=data)
    except SourceError as error:
        assert "\n" not in str(error)
        return
    check(briefing.text, briefing.paragraphs)


@settings(max_examples=60, deadline=None)
@given(prose, st.integers(50, 80))
def test_wrapped_or_not_the_paragraphs_are_the_same(paragraphs: list[str], width: int) -> None:
    wrapped = [textwrap.fill(paragraph, width) for paragraph in paragraphs]
    forms = {
        "a line each": "\n".join(paragraphs),
        "blank lines between": "\n\n".join(paragraphs),
        "wrapped, blank lines between": "\n\n".join(wrapped),
        "wrapped, indented": "\n".join(textwrap.fill(p, width, initial_indent="    ") for p in paragraphs),
    }
    for form, text in forms.items():
        found = [" ".join(p.span.of(text).split()) for p in split_paragraphs(text)]
        assert found == paragraphs, form


@settings(max_examples=150, deadline=None)
@given(letters, st.sampled_from(("utf-8", "utf-8-sig", "utf-16", "utf-32")))
def test_unicode_comes_back(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a file") == text


@given(st.text("abcdefgh ABC.,éü", min_size=4).map("Quay ".__add__), st.sampled_from(("utf-16-le", "utf-16-be")))
def test_utf16_needs_no_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a file") == text


@given(st.lists(st.text("ab ", min_size=1, max_size=5), min_size=1, max_size=6), st.sampled_from(("\n", "\r\n", "\r")))
def test_line_ends_become_line_feeds(lines: list[str], end: str) -> None:
    assert decode(end.join(lines).encode(), "a file") == "\n".join(lines)


@pytest.mark.parametrize(
    "piece",
    ["(", "[", "<", "“", ".", "a.", "A. ", "Mr. ", "\n", " ", "\t", "- ", "> ", "1. ", "a\n", " \n", "=",
     "By A\n", "a, 3 June 2025 ", "(a/", "photo: ", "`", "*", "_", "[a](", "|a", "<a", "&", ".”", "...", "…",
     "source: ", "JUNE "],
)  # fmt: skip
@pytest.mark.parametrize("source", ["a.txt", "a.md"])
def test_time_is_linear(piece: str, source: str) -> None:
    """No time is measured: with a step that is quadratic in the text this would not end within the suite's time."""
    text = "Quay " + piece * (60_000 // len(piece)) + " end"
    briefing = load_briefing(source, data=text.encode())
    assert briefing.paragraphs

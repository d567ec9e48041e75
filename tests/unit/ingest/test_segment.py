"""Paragraphs: wherever the line breaks stand, what a person would call a paragraph comes out."""

import textwrap
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.ingest.segment import split_paragraphs

ARMY = (
    "The army said on Tuesday that a drone had set two fuel tanks alight at the eastern quays of Benghar, the second "
    "such attack within a month, and that three dock workers had been hurt."
)
TERRAB = (
    "Salma Terrab, who heads the port authority, called the account “an invention”. She blamed the militia for "
    "storing ammunition beside the tanks, which no inspector has been allowed to see since the winter."
)
NAVY = "The navy has not commented."
WITNESS = (
    "Fishermen who keep their boats there told reporters that they had heard no drone. “There was one bang, then the "
    "second tank went up,” said one of them, who would give only his first name."
)
BODY = (ARMY, TERRAB, NAVY, WITNESS)
TITLE = "Port authority rejects militia's account of the harbor fire"


def kinds(text: str) -> list[tuple[str, str]]:
    """Kind and first two words of each paragraph."""
    return [(p.kind, " ".join(p.span.of(text).split()[:2])) for p in split_paragraphs(text)]


def pieces(text: str) -> list[str]:
    """Each paragraph on one line."""
    return [" ".join(p.span.of(text).split()) for p in split_paragraphs(text)]


def wrap(text: str, width: int, **options: object) -> str:
    return "\n".join(textwrap.wrap(text, width, **options))


def test_one_paragraph_a_line_without_blank_lines() -> None:
    text = "\n".join((TITLE, *BODY))
    assert pieces(text) == [TITLE, *BODY]
    assert [kind for kind, _ in kinds(text)] == ["headline", "body", "body", "body", "body"]


@pytest.mark.parametrize("width", [45, 60, 72, 78, 100])
@pytest.mark.parametrize("separator", ["\n\n", "\n \t\n", "\n\n\n\n"])
def test_wrapped_lines_between_blank_ones(width: int, separator: str) -> None:
    text = separator.join(wrap(part, width) for part in (TITLE, *BODY))
    assert pieces(text) == [TITLE, *BODY]


@pytest.mark.parametrize("width", [60, 72])
def test_wrapped_lines_with_indented_first_ones(width: int) -> None:
    text = "\n".join(wrap(part, width, initial_indent="    ") for part in BODY)
    assert pieces(text) == list(BODY)
    assert pieces(text.replace("    ", "\t")) == list(BODY)


@pytest.mark.parametrize("width", [60, 72])
def test_a_short_last_line_ends_a_wrapped_paragraph(width: int) -> None:
    parts = [part for part in BODY if len(textwrap.wrap(part, width)[-1]) < width - 15]
    text = "\n".join(wrap(part, width) for part in parts)
    assert pieces(text) == parts


def test_hyphens_at_the_end_of_wrapped_lines() -> None:
    text = (
        "The committee, which calls itself a guard of the port and is an armed or-\n"
        "ganization of dock workers, said that it had stored no ammunition in the ware-\n"
        "houses near al-\nTarif.\n\nThe navy has not commented."
    )
    assert [piece[:13] for piece in pieces(text)] == ["The committee", "The navy has "]


def test_a_wrapped_part_and_a_part_with_a_paragraph_a_line() -> None:
    text = "\n".join((TITLE, ARMY, TERRAB, NAVY)) + "\n\n" + "\n\n".join(wrap(part, 66) for part in (WITNESS, ARMY))
    assert pieces(text) == [TITLE, ARMY, TERRAB, NAVY, WITNESS, ARMY]


def test_a_paragraph_a_line_with_blank_lines_and_a_wrapped_headline() -> None:
    title = "Port authority rejects the account that a\nmilitia gave of the harbor fire"
    text = "\n\n".join((title, *BODY))
    assert pieces(text) == [" ".join(title.split()), *BODY]


def test_short_sentences_a_line_stay_apart() -> None:
    lines = [
        "The army shelled Qasr on Monday.",
        "The militia fired back at noon.",
        "No one has counted the dead yet.",
        "The road to the port is closed.",
        "Ships wait outside the harbor.",
    ]
    assert pieces("\n".join(lines)) == lines


def test_names_a_line_stay_apart() -> None:
    names = [
        "Harbour Defence Committee",
        "Port Authority of Benghar",
        "Eastern Quays Brigade",
        "Coast Guard of Benghar",
    ]
    assert pieces("Parties to the talks:\n" + "\n".join(names))[1:] == names


@pytest.mark.parametrize("mark", ["- ", "* ", "• ", "– ", "+ "])
def test_lists(mark: str) -> None:
    items = f"{mark}two tanks burnt out\n{mark}three workers hurt, one of them\n  badly\n{mark}no drone found"
    text = f"{ARMY}\n\n{items}\n\n{NAVY}"
    assert kinds(text)[1:4] == [
        ("list_item", f"{mark}two".strip()),
        ("list_item", f"{mark}three"),
        ("list_item", f"{mark}no"),
    ]
    assert pieces(text)[2] == f"{mark}three workers hurt, one of them badly"
    assert kinds(text)[-1][0] == "body"


def test_numbered_lists() -> None:
    text = "What is known:\n1. Two tanks burnt out.\n2. Three were hurt.\n10) No drone was found.\n(a) None was seen."
    assert [kind for kind, _ in kinds(text)] == ["body", "list_item", "list_item", "list_item", "list_item"]


def test_a_number_that_a_wrap_put_first_on_its_line_begins_no_list() -> None:
    text = (
        "The authority counted the tanks that were hit and came to a number of\n"
        "12) which the army denies, and the militia says that there were only\n"
        "three of them in all, none of which held any fuel at the time of it."
    )
    assert len(pieces(text)) == 1


def test_block_quotes() -> None:
    text = f"{ARMY}\n\n> We saw no drone,\n> and heard none.\n>\n> Not one.\n\n{NAVY}"
    assert kinds(text) == [("body", "The army"), ("quote", "> We"), ("quote", "> Not"), ("body", "The navy")]


@pytest.mark.parametrize(
    "heading", ["BACKGROUND", "What is known", "Casualties and damage", "THE MILITIA:", "2. Background to the fire"]
)
def test_headings(heading: str) -> None:
    text = "\n\n".join((TITLE, ARMY, heading, TERRAB))
    assert kinds(text)[2][0] in ("heading", "list_item")
    assert kinds("\n".join((TITLE, ARMY, "BACKGROUND", TERRAB)))[2][0] == "heading"


def test_underlined_headings_are_one_paragraph() -> None:
    text = f"{TITLE}\n{'=' * len(TITLE)}\n\n{ARMY}\n\nBackground\n----------\n{TERRAB}"
    assert [kind for kind, _ in kinds(text)] == ["headline", "body", "heading", "body"]


def test_a_question_and_a_sentence_are_no_heading() -> None:
    text = "\n\n".join((TITLE, ARMY, "Who fired?", "“We did nothing”", "It burnt;", TERRAB))
    assert [kind for kind, _ in kinds(text)] == ["headline", *["body"] * 5]


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Ashdown",
        "BY JANE ASHDOWN AND OMAR SELIM",
        "3 June 2025",
        "June 3, 2025",
        "Tuesday, 3 June 2025, 14:30 GMT",
        "Published: 2025-06-03",
        "Last updated: 3 Jun 2025",
        "Coast Wire — 3 June 2025",
        "Coast Wire | June 3, 2025",
        "By Jane Ashdown | Coast Wire | 3 June 2025",
        "BENGHAR, 3 June (Coast Wire) —",
        "BENGHAR, Qasr Province, 3 June 2025",
        "BENGHAR (Coast Wire) –",
        "Source: Coast Wire",
    ],
)
def test_datelines_under_a_headline(line: str) -> None:
    for separator in ("\n", "\n\n"):
        text = separator.join((TITLE, line, ARMY, TERRAB, WITNESS))
        assert [kind for kind, _ in kinds(text)] == ["headline", "dateline", "body", "body", "body"]
    wrapped = "\n\n".join(wrap(part, 72) for part in (TITLE, line, *BODY))
    assert [kind for kind, _ in kinds(wrapped)][:3] == ["headline", "dateline", "body"]


def test_a_dateline_above_the_headline() -> None:
    assert kinds(f"Coast Wire — 3 June 2025\n\n{TITLE}\n\n{ARMY}")[:2] == [
        ("dateline", "Coast Wire"),
        ("headline", "Port authority"),
    ]


@pytest.mark.parametrize("title", ["Weekly briefing, 3 June 2025", "Situation report No. 5 – 3 June 2025"])
def test_a_report_with_a_date_in_its_title(title: str) -> None:
    assert [kind for kind, _ in kinds(f"{title}\n\n{ARMY}\n\n{NAVY}")] == ["headline", "body", "body"]
    assert [kind for kind, _ in kinds(f"{title}\n\nKey developments\n\n{ARMY}")] == ["headline", "heading", "body"]


def test_a_dateline_before_the_lead_belongs_to_its_paragraph() -> None:
    text = f"{TITLE}\n\nBENGHAR, 3 June (Coast Wire) — {ARMY}\n\n{NAVY}"
    assert kinds(text) == [("headline", "Port authority"), ("body", "BENGHAR, 3"), ("body", "The navy")]


def test_sentences_with_a_date_or_a_by_are_body() -> None:
    text = "\n".join(
        (TITLE, "By the morning of 3 June 2025 the fire was out.", "On 4 June 2025 it flared up again.", ARMY)
    )
    assert [kind for kind, _ in kinds(text)] == ["headline", "body", "body", "body"]


@pytest.mark.parametrize(
    "caption",
    [
        "Smoke over the eastern quays of Benghar on 3 June 2025 (Omar Selim/Coast Wire)",
        "Smoke over the eastern quays of Benghar, 3 June 2025 [AFP] ",
        "Smoke over the eastern quays. (Photo: Port Authority)",
        "Smoke over the eastern quays – June 3, 2025 (Harbour Defence Committee/Telegram)",
        "Photo: the eastern quays after the fire",
        "FILE PHOTO: The eastern quays in 2023, before the fire",
        "Smoke over the eastern quays on 3 June 2025. Omar Selim/Coast Wire",
        "The burnt tanks © Coast Wire",
        "The burnt tanks on 3 June 2025 (Reuters)",
    ],
)
def test_captions(caption: str) -> None:
    text = "\n".join((TITLE, caption, ARMY, TERRAB))
    assert [kind for kind, _ in kinds(text)] == ["headline", "caption", "body", "body"]


@pytest.mark.parametrize(
    "words",
    [
        "The army said that it had shot down two drones on 3 June 2025. (Reuters)",
        "The talks between the port authority and/or the army were broken off (for now).",
        "Three were hurt (two of them badly).",
    ],
)
def test_brackets_at_the_end_of_a_body_paragraph_make_no_caption(words: str) -> None:
    assert kinds("\n".join((TITLE, ARMY, words, NAVY)))[2][0] == "body"


def test_what_closes_a_text() -> None:
    text = "\n\n".join(
        (TITLE, ARMY, NAVY, "(Reporting by Jane Ashdown; editing by Omar Selim)", "Published: 2025-06-03")
    )
    assert [kind for kind, _ in kinds(text)] == ["headline", "body", "body", "dateline", "dateline"]


def test_fields_at_the_head() -> None:
    text = f"Title: {TITLE}\nDate: 3 June 2025\nSource: Coast Wire\n\n{ARMY}\n\n{NAVY}"
    assert [kind for kind, _ in kinds(text)] == ["headline", "dateline", "dateline", "body", "body"]


def test_a_single_paragraph_is_body() -> None:
    assert kinds("only a few words")[0] == ("body", "only a")
    assert kinds(ARMY)[0][0] == "body"


def test_a_text_without_headline() -> None:
    assert [kind for kind, _ in kinds("\n\n".join(BODY))] == ["body"] * 4


def test_a_headline_with_a_stop_is_told_by_its_capitals() -> None:
    assert kinds(f"Port Authority Rejects Account of the Harbor Fire.\n\n{ARMY}")[0][0] == "headline"
    assert kinds(f"The port authority rejects the account.\n\n{ARMY}")[0][0] == "body"
    assert kinds(f"Salma Terrab Left. Omar Selim Stayed in Benghar.\n\n{ARMY}")[0][0] == "body"


def test_other_scripts() -> None:
    arabic = "قالت السلطات إن النار أتت على خزانين للوقود، ونفت اللجنة ذلك.\nولم تعلق البحرية على الحادث حتى الآن."
    assert len(pieces(arabic)) == 2
    chinese = "海军没有发表评论。\n港务局否认了这一说法。\n三名工人受伤。"
    assert len(pieces(chinese)) == 3


def test_nothing_but_white_space() -> None:
    assert split_paragraphs(" \n\t\n\xa0 ") == ()


def check(text: str) -> None:
    """What always holds: numbered, sorted, disjoint, all but white space covered, each with its sentences."""
    paragraphs = split_paragraphs(text)
    assert [p.number for p in paragraphs] == list(range(1, len(paragraphs) + 1))
    assert all(a.span.end <= b.span.start for a, b in pairwise(paragraphs))
    rest, last = "", 0
    for p in paragraphs:
        assert p.span.of(text) == p.span.of(text).strip() != ""
        rest, last = rest + text[last : p.span.start], p.span.end
        assert p.sentences
        assert all(p.span.contains(s) and s.of(text).strip() == s.of(text) != "" for s in p.sentences)
        assert all(a.end <= b.start for a, b in pairwise(p.sentences))
        left = "".join(text[a.end : b.start] for a, b in pairwise(p.sentences))
        assert not left.strip()
        assert (p.sentences[0].start, p.sentences[-1].end) == (p.span.start, p.span.end)
    assert not (rest + text[last:]).strip()


@given(st.text())
def test_any_text_is_covered(text: str) -> None:
    check(text)


PARTS = st.sampled_from(
    [*BODY, TITLE, "\n", "\n", "\n\n", "    ", "\t", "- ", "> ", ">", "1. ", "* * *", "-----", "(AP)", "BACKGROUND",
     "By Jane Ashdown", "3 June 2025", "Title: x", "“", "”", ".", "…", "U.S. ", "a", "А", "م", "。", "\u2028", "\x0c"]
)  # fmt: skip


@given(st.lists(PARTS, max_size=30).map("".join))
def test_any_likely_text_is_covered(text: str) -> None:
    check(text)

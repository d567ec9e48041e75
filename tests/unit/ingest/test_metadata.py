"""Title, date, outlet and language, where the text shows them and nowhere else."""

import pytest

from briefreader.ingest.metadata import Metadata, guess_language, read_metadata
from briefreader.ingest.segment import split_paragraphs

TITLE = "Port authority rejects militia's account of the harbor fire"
LEAD = "The army said on Tuesday that a drone had set two fuel tanks alight at the eastern quays of Benghar."
BODY = "On 5 May 2024 the militia had said the same. Salma Terrab called the account “an invention” (Delta Radio) then."


def told(*parts: str) -> Metadata:
    text = "\n\n".join(parts)
    return read_metadata(text, split_paragraphs(text))


@pytest.mark.parametrize(
    ("line", "published", "outlet"),
    [
        ("3 June 2025", "2025-06-03", None),
        ("Tuesday, June 3, 2025 14:30 GMT", "2025-06-03", None),
        ("Published: 2025-06-03", "2025-06-03", None),
        ("Published on 3 June 2025 at 14:30", "2025-06-03", None),
        ("Coast Wire — 3 June 2025", "2025-06-03", "Coast Wire"),
        ("Coast Wire · 3 June 2025 · 14:30 UTC", "2025-06-03", "Coast Wire"),
        ("Coast Wire, 3 June 2025", "2025-06-03", "Coast Wire"),
        ("June 3, 2025 | The Benghar Courier", "2025-06-03", "The Benghar Courier"),
        ("By Jane Ashdown | Coast Wire | 3 June 2025", "2025-06-03", "Coast Wire"),
        ("By Jane Ashdown, Coast Wire", None, "Coast Wire"),
        ("By Jane Ashdown, 3 June 2025", "2025-06-03", None),
        ("BENGHAR, 3 June 2025 (Coast Wire) —", "2025-06-03", "Coast Wire"),
        ("Benghar, 3 June 2025", "2025-06-03", None),
        ("BENGHAR, 3 June (Coast Wire) –", None, "Coast Wire"),
        ("Source: Coast Wire", None, "Coast Wire"),
        ("June 2025", "2025-06", None),
        ("https://www.wire.example/2025/06/03/fire?a=b", "2025-06-03", "wire.example"),
    ],
)
def test_lines_under_the_headline(line: str, published: str | None, outlet: str | None) -> None:
    assert told(TITLE, line, LEAD, BODY) == Metadata(TITLE, published, outlet)


@pytest.mark.parametrize(
    ("lead", "published", "outlet"),
    [
        ("BENGHAR, 3 June 2025 (Coast Wire) — ", "2025-06-03", "Coast Wire"),
        ("BENGHAR, June 3, 2025 (Coast Wire) -- ", "2025-06-03", "Coast Wire"),
        ("BENGHAR (Coast Wire) - ", None, "Coast Wire"),
        ("BENGHAR (Coast Wire) ", None, "Coast Wire"),
        ("The Harbour Defence Committee (HDC) rejected that. ", None, None),
        ("HDC (Harbour Defence Committee) fighters rejected that. ", None, None),
        ("The committee – on 3 June 2025 – had its say. ", None, None),
        ("BENGHAR: ", None, None),
        ("", None, None),
    ],
)
def test_datelines_before_the_lead(lead: str, published: str | None, outlet: str | None) -> None:
    assert told(TITLE, lead + LEAD, BODY) == Metadata(TITLE, published, outlet)


@pytest.mark.parametrize(
    "caption",
    [
        "Smoke over the quays – June 1, 2025 (Harbour Defence Committee/Telegram)",
        "Photo: the quays on 1 June 2025 (AFP)",
    ],
)
def test_a_caption_tells_neither_date_nor_outlet(caption: str) -> None:
    assert told(TITLE, caption, LEAD, BODY) == Metadata(TITLE, None, None)


def test_an_address_before_the_headline_is_not_the_title() -> None:
    address = "https://wire.example/story/" + "x" * 120
    assert told(address, TITLE, LEAD, BODY) == Metadata(TITLE, None, "wire.example")
    assert told(address, TITLE, "Coast Wire — 3 June 2025", LEAD, BODY) == Metadata(TITLE, "2025-06-03", "Coast Wire")
    assert told(address, LEAD, BODY).title is None


def test_running_text_tells_nothing() -> None:
    denial = "The Harbour Defence Committee (HDC) denied it on 3 June 2025 — twice."
    assert told(TITLE, BODY, denial) == told(TITLE, denial, BODY) == Metadata(TITLE, None, None)
    assert told(TITLE, "The Harbour Defence Committee (HDC), which holds the quays, denied it.", BODY).outlet is None


def test_the_day_of_publication_goes_before_that_of_a_change() -> None:
    assert told(TITLE, "Updated: 4 June 2025", "Published: 3 June 2025", LEAD, BODY).published == "2025-06-03"


def test_a_date_at_the_end() -> None:
    assert told(TITLE, LEAD, BODY, "Published: 2025-06-03").published == "2025-06-03"
    assert told(TITLE, LEAD, BODY, "3 June 2025").published == "2025-06-03"


def test_a_report_with_its_date_in_the_title() -> None:
    assert told("Weekly briefing, 3 June 2025", LEAD, BODY) == Metadata(
        "Weekly briefing, 3 June 2025", "2025-06-03", None
    )
    assert told("What happened in Benghar on 3 June 2025?", LEAD, BODY).published is None


def test_fields() -> None:
    assert told(f"Title: {TITLE}\nDate: 3 June 2025\nSource: Coast Wire", LEAD, BODY) == Metadata(
        TITLE, "2025-06-03", "Coast Wire"
    )


def test_titles() -> None:
    assert told(LEAD, BODY).title is None
    assert told(LEAD, "BACKGROUND", BODY).title == "BACKGROUND"
    assert told(LEAD, LEAD, BODY, "BACKGROUND", BODY).title is None
    assert told("By Jane Ashdown, " + "who has long been " * 7 + "Coast Wire", LEAD, BODY).title is None
    assert told(f"{TITLE}\n======", LEAD).title == TITLE
    assert told("Port authority rejects\nmilitia's account", LEAD).title == "Port authority rejects militia's account"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (LEAD, "en"),
        ("", "en"),
        ("123 – 456", "en"),
        ("قالت السلطات إن النار أتت على خزانين للوقود (AFP).", "ar"),
        ("مقامات می‌گویند که آتش دو مخزن سوخت را گرفت و پنج کارگر چشم به راه کمک‌اند.", "fa"),
        ("حکام نے کہا ہے کہ آگ بڑے ٹینک تک پہنچ گئی اور ڈر ہے۔", "ur"),
        ("Власти порта заявили, что пожар уничтожил два резервуара.", "ru"),
        ("Влада порту заявила, що пожежа знищила два резервуари, її гасили.", "uk"),
        ("הצבא לא הגיב על השריפה בנמל.", "he"),
        ("海军没有发表评论。", "zh"),
        ("海軍はコメントしていない。", "ja"),
        ("해군은 논평하지 않았다.", "ko"),
        ("नौसेना ने कोई टिप्पणी नहीं की।", "hi"),
        ("The committee (لجنة الدفاع عن الميناء) denied it, said its spokesman in Benghar.", "en"),
    ],
)  # fmt: skip
def test_languages_by_script(text: str, language: str) -> None:
    assert guess_language(text) == language

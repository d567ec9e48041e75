"""What a text shows of itself: title, date of publication, outlet, language."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefreader.ingest.dates import find_date
from briefreader.model.briefing import Paragraph

# "KASSALA, 4 June 2025 (Delta Wire) —": what stands before the dash
_DATELINE = re.compile(r"(?=\w)[^\n]{2,120}?(?:\s[-–—]{1,2}\s|:\s|\)\s)")
_AGENCY = re.compile(r"\((?P<name>[A-Z][\w .&'’-]{1,40})\)")
_BYLINE_OUTLET = re.compile(r"(?:source|outlet|publisher)\s*:\s*(?P<name>[^\n|]{2,60})", re.IGNORECASE)
_PARTS = re.compile(r"\s*(?:[|·•—–]|\s-\s|,\s)\s*")
_BY = re.compile(r"\s*(?:by|reporting by|from)\s", re.IGNORECASE)
_PUBLISHED = re.compile(r"\b(?:published|posted|updated|released|date)\b", re.IGNORECASE)
_TIME = re.compile(r"\d{1,2}[:.]\d\d")
_SCRIPTS = (
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("am", re.compile("[\u1200-\u137f]")),
    ("my", re.compile("[\u1000-\u109f]")),
)
_SAMPLE = 4000


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the text tells; None where it doesn't."""

    title: str | None
    published: str | None
    outlet: str | None
    language: str


def guess_language(text: str) -> str:
    """The language that a text's script suggests: "uk" and "fa" by the letters that only they have, else "en"."""
    sample = text[:_SAMPLE]
    letters = sum(c.isalpha() for c in sample) or 1
    for language, script in _SCRIPTS:
        if len(script.findall(sample)) > 0.4 * letters:
            if language == "ru" and re.search("[іїєґ]", sample):
                return "uk"
            return "fa" if language == "ar" and len(re.findall("[پچژگ]", sample)) > 3 else language
    return "en"


def _name(words: str) -> str | None:
    """Words that may be an outlet's name, white space made even."""
    name = " ".join(words.split()).strip(" .,;:")
    return name if 2 <= len(name) <= 60 and name[0].isupper() and not find_date(name) else None


def _from_lead(text: str) -> tuple[str | None, str | None]:
    """Date and agency of a dateline at the start of a paragraph."""
    lead = _DATELINE.match(text)
    if lead is None:
        return None, None
    words = lead.group()
    place = words.partition("(")[0].partition(",")[0]
    if not (place.split()[0].isupper() and len(place.split()[0]) > 1):
        return None, None  # only datelines have their place in capitals
    dated, agency = find_date(words), _AGENCY.search(words)
    return dated and dated[0], agency and _name(agency["name"])


def _from_line(text: str) -> tuple[str | None, str | None]:
    """Date and outlet of a line that has little else."""
    dated, named = find_date(text), _BYLINE_OUTLET.search(text)
    if named:
        return dated and dated[0], _name(named["name"])
    agency = _AGENCY.search(text)
    if agency:
        return dated and dated[0], _name(agency["name"])
    if dated is None or _BY.match(text) or _PUBLISHED.search(text):
        return dated and dated[0], None
    rest = text[: dated[1]] + "|" + text[dated[2] :]
    parts = [part for part in _PARTS.split(rest) if part and not _TIME.search(part)]
    return dated[0], next((name for part in parts if (name := _name(part))), None)


def read_metadata(text: str, paragraphs: Sequence[Paragraph]) -> Metadata:
    """Title, date of publication and outlet from headline, datelines and the last lines.

    A date in a caption or in running text is not the date of publication.
    """
    title = next((p for p in paragraphs if p.kind == "headline"), None)
    lines = [p for p in paragraphs if p.kind == "dateline"]
    body = next((p for p in paragraphs if p.kind == "body"), None)
    found = [_from_line(p.span.of(text)) for p in lines]
    if body is not None:
        found.append(_from_lead(body.span.of(text)[:200]))
    for p in paragraphs[-2:]:
        words = p.span.of(text)
        if len(words) <= 100 and _PUBLISHED.match(words):
            found.append(_from_line(words))
    return Metadata(
        " ".join(title.span.of(text).split()) if title else None,
        next((day for day, _ in found if day), None),
        next((outlet for _, outlet in found if outlet), None),
        guess_language(text),
    )

"""What a text shows of itself: title, date of publication, outlet, language."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefreader.ingest.dates import find_date, find_month
from briefreader.ingest.kinds import address_host, is_report_title, strip_rule, title_field
from briefreader.ingest.patterns import compile_later
from briefreader.model.briefing import Paragraph
from briefreader.model.span import Span

# "KASSALA, 4 June 2025 (Delta Wire) —": what stands before the dash, at the start of a body paragraph
_LEAD = compile_later(r"[^\W\d_][^\n–—:]{1,120}?(?:\s?[–—]\s|\s-{1,2}\s|:\s|\)\s)(?=[^a-z])")
_AGENCY = compile_later(r"\((?P<name>[^\W\d_][\w .&'’/-]{1,40})\)")
_OUTLET_FIELD = compile_later(r"(?:source|outlet|publisher|publication)\s*:\s*(?P<name>[^\n|]{2,60})", re.IGNORECASE)
_BY = compile_later(
    r"(?:(?:text|story|words|report|reporting|written|compiled|analysis|by|from|author)\b)", re.IGNORECASE
)
_TOLD = compile_later(r"\b(?:published|posted|released|last|updated|modified|date|on|at)\b\s*:?", re.IGNORECASE)
_UPDATED = compile_later(r"\b(?:updated|modified)\b", re.IGNORECASE)
_WEEKDAY = compile_later(r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?", re.IGNORECASE)
_TIME = compile_later(r"\d{1,2}[:.]\d\d|\b(?:GMT|UTC|a\.?m|p\.?m)\b", re.IGNORECASE)
_PARTS = compile_later(r"\s*[|·•—–/\n]\s*|\s-\s")
_MEDIUM = compile_later(
    r"\b(?:news|wire|times|post|agency|press|herald|radio|tv|television|daily|journal|monitor|observer|tribune|gazette"
    r"|courier|telegraph|standard|chronicle|review|dispatch|bulletin|media|network|broadcasting|service|today|online)\b",
    re.IGNORECASE,
)
_SCRIPTS = (
    ("ar", "\u0600-\u06ff\u0750-\u077f"),
    ("he", "\u0590-\u05ff"),
    ("ru", "\u0400-\u04ff"),
    ("el", "\u0370-\u03ff"),
    ("hy", "\u0530-\u058f"),
    ("ka", "\u10a0-\u10ff"),
    ("hi", "\u0900-\u097f"),
    ("bn", "\u0980-\u09ff"),
    ("my", "\u1000-\u109f"),
    ("am", "\u1200-\u137f"),
    ("th", "\u0e00-\u0e7f"),
    ("ko", "\uac00-\ud7af"),
    ("ja", "\u3040-\u30ff"),
    ("zh", "\u4e00-\u9fff"),
)
_FIRST_SCRIPT = "\u0370"  # where the first of them begins
# Letters that the main language of a script doesn't have.
_OWN_LETTERS = (("ru", "uk", "іїєґ"), ("ar", "ur", "ٹڈڑے"), ("ar", "fa", "پچژگ"))
_LETTER_SAMPLE = 4000
_LEAD_REACH = 200
_TOP = 3


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the text tells; None where it doesn't."""

    title: str | None
    published: str | None
    outlet: str | None


def guess_language(text: str) -> str:
    """The language that the script of a text's first letters suggests; "en" for all Latin ones.

    A script stands for its most widely written language (Arabic, Russian, Hindi, …), unless letters that only
    another one uses tell Persian, Urdu or Ukrainian.
    """
    sample = text[:_LETTER_SAMPLE]
    if max(sample, default="") < _FIRST_SCRIPT:
        return "en"
    letters = sum(sign.isalpha() for sign in sample)
    for language, signs in _SCRIPTS:
        found = re.findall(f"[{signs}]", sample)
        # a third: names and agencies are often left in Latin letters; kana are always mixed with Han
        if len(found) > max(1, letters) * (0.1 if language == "ja" else 0.34):
            for script, other, own in _OWN_LETTERS:
                if script == language and sum(sign in own for sign in found) > 0.01 * len(found):
                    return other
            return language
    return "en"


def _name(words: str) -> str | None:
    """Words that may be an outlet's name, white space made even."""
    name = " ".join(words.split()).strip(" .,;:()[]")
    return name if 2 <= len(name) <= 60 and not name[0].islower() and any(map(str.isalpha, name)) else None


def _from_lead(text: str) -> tuple[str | None, str | None]:
    """Date and agency of a dateline at the start of a body paragraph."""
    lead = _LEAD.match(text)
    if lead is None:
        return None, None
    words = lead.group()
    place = re.split(r"[,(:–—]", words)[0].split()
    if not place or not place[0].isupper() or len(place[0]) < 2:
        return None, None  # only datelines have their place in capitals; "The Dockers' Union (DU)" is none
    dated, agency = find_date(words), _AGENCY.search(words)
    return dated and dated[0], agency and _name(agency["name"])


def _from_line(text: str) -> tuple[str | None, str | None]:
    """Date and outlet of a line that has little else."""
    dated = find_date(text) or find_month(text)
    host = address_host(text)
    if host is not None:
        return dated and dated[0], host
    named = _OUTLET_FIELD.match(text) or _AGENCY.search(text)
    if named:
        return dated and dated[0], _name(named["name"])
    rest = text[: dated[1]] + "|" + text[dated[2] :] if dated else text
    return dated and dated[0], next(_outlets(rest), None)


def _outlets(line: str) -> Iterator[str]:
    """What may be the outlet in a line: parts of their own; after a comma only what calls itself a medium."""
    for part in _PARTS.split(line):
        words = [_WEEKDAY.sub("", _TOLD.sub("", word)).strip() for word in part.split(",")]
        words = [word for word in words if word and not _TIME.search(word)]
        if not words:
            continue
        alone = len(words) == 1 and part.count(",") == 0 and not _BY.match(words[0])
        for word in words:
            name = _name(word)
            if name and (_MEDIUM.search(name) or (alone and part != line)) and not _BY.match(name):
                yield name


def read_title(text: str, paragraphs: Sequence[Paragraph]) -> str | None:
    """The headline, else a heading near the top, on one line; None where there is neither."""
    shown = next((p for p in paragraphs if p.kind == "headline"), None) or next(
        (p for p in paragraphs[:_TOP] if p.kind == "heading"), None
    )
    if shown is None:
        return None
    words = shown.span.of(text)
    return " ".join((title_field(words) or strip_rule(words)).lstrip("# ").split()) or None


def read_metadata(text: str, paragraphs: Sequence[Paragraph]) -> Metadata:
    """Title, date of publication and outlet from headline, datelines, the lead and the last lines.

    A date in a caption or in running text is not the date of publication.
    """
    title = read_title(text, paragraphs)
    lines = [(p.span.of(text), p.number) for p in paragraphs if p.kind == "dateline"]
    # the first publication, not the last change
    lines.sort(key=lambda line: _UPDATED.search(line[0]) is not None)
    found = [_from_line(words) for words, _ in lines]
    body = next((p.span for p in paragraphs if p.kind == "body"), None)
    if body is not None:
        found.append(_from_lead(Span(body.start, min(body.end, body.start + _LEAD_REACH)).of(text)))
    if title and is_report_title(title):
        dated = find_date(title) or find_month(title)
        found.append((dated and dated[0], None))
    days = [day for day, _ in found if day]
    return Metadata(
        title,
        next((day for day in days if len(day) > len("2025-06")), next(iter(days), None)),
        # an address's host where no name is told
        min((outlet for _, outlet in found if outlet), key=lambda name: " " not in name and "." in name, default=None),
    )

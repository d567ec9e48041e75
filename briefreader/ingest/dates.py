"""Dates as datelines have them."""

import re
from datetime import date

from briefreader.ingest.patterns import compile_later

_MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"), 1)
    for name in names.split()
}  # fmt: skip
MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
# 03/06/2025 is left out: half the world reads it as March. With dots the day comes first everywhere.
_FORMS = (
    compile_later(rf"(?<!\d){_YEAR}(?P<sep>[-/])(?P<month>\d\d?)(?P=sep)(?P<day>\d\d?)(?!\d)"),
    compile_later(rf"(?<!\d)(?P<day>\d\d?)\.(?P<month>\d\d?)\.{_YEAR}"),
    compile_later(rf"\b(?P<day>\d\d?)(?:st|nd|rd|th)?[ -]+(?:of +)?(?P<name>{MONTH})\.?,?[ -]+{_YEAR}", re.I),
    compile_later(rf"\b(?P<name>{MONTH})\.? +(?P<day>\d\d?)(?:st|nd|rd|th)?,? +{_YEAR}", re.I),
)
_MONTH_ALONE = compile_later(rf"\b(?P<name>{MONTH})\.?,? +{_YEAR}", re.I)


def _number(match: re.Match[str]) -> int:
    groups = match.groupdict()
    return int(groups["month"]) if "month" in groups else _MONTHS[groups["name"].lower()]


def find_date(text: str) -> tuple[str, int, int] | None:
    """The first full date of a text: ISO, and where it starts and ends; None where there is none that exists."""
    found = []
    for form in _FORMS:
        for match in form.finditer(text):
            try:
                day = date(int(match["year"]), _number(match), int(match["day"]))
            except ValueError:
                continue
            found.append((match.start(), match.end(), day.isoformat()))
            break
    if not found:
        return None
    start, end, iso = min(found)
    return iso, start, end


def find_month(text: str) -> tuple[str, int, int] | None:
    """The first month with its year, as `find_date` gives dates: "2025-06"."""
    match = _MONTH_ALONE.search(text)
    return match and (f"{match['year']}-{_number(match):02d}", match.start(), match.end())


def is_iso_date(text: str) -> bool:
    """Whether it is an ISO date, or one to the year or month alone."""
    if not re.fullmatch(r"\d{4}(?:-\d\d){0,2}", text, re.ASCII):
        return False
    try:
        date.fromisoformat(text + "-01" * (2 - text.count("-")))
    except ValueError:
        return False
    return True

"""Dates as datelines have them."""

import re
from datetime import date

_MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"), 1)
    for name in names.split()
}  # fmt: skip
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_FORMS = (
    re.compile(r"\b(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)"),
    re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? +(?P<name>{_MONTH})\.?,? +(?P<year>(?:19|20)\d\d)\b", re.I),
    re.compile(rf"\b(?P<name>{_MONTH})\.? +(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? +(?P<year>(?:19|20)\d\d)\b", re.I),
)


def find_date(text: str) -> tuple[str, int, int] | None:
    """The first full date of a text: ISO, and where it starts and ends; None where there is none that exists."""
    found = []
    for form in _FORMS:
        for match in form.finditer(text):
            groups = match.groupdict()
            month = int(groups["month"]) if "month" in groups else _MONTHS[groups["name"].lower()]
            try:
                day = date(int(groups["year"]), month, int(groups["day"]))
            except ValueError:
                continue
            found.append((match.start(), match.end(), day.isoformat()))
            break
    if not found:
        return None
    start, end, iso = min(found)
    return iso, start, end

"""When a claim was made: words of time, resolved against the date of publication."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import lru_cache

from briefreader.extract.language.lexicon import Lexicon
from briefreader.extract.language.signs import Signs
from briefreader.model.span import Span

_SIGNS = ("day", "week", "month", "year", "tomorrow", "night", "morning", "afternoon", "evening")
# A day and month without a year are at most so many days after the text.
_AHEAD = 60
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class TimeWords:
    """Words that tell a time.

    Attributes:
        iso: the date, or the month or year where the words tell no more; None where they can't be resolved.
    """

    span: Span
    iso: str | None


@dataclass(frozen=True, slots=True)
class Anchor:
    """What dates are told from: a day, or None where nothing is known.

    Attributes:
        exact: whether the day itself is known: "yesterday" needs it, a year doesn't.
    """

    day: date | None
    exact: bool = True

    @classmethod
    def of(cls, published: str | None, text: str, lexicon: Lexicon) -> "Anchor":
        """The date of publication; without one the latest full date in the text, which is good for years alone."""
        if published:
            day = _parse_iso(published)
            if day:
                return cls(day, exact=len(published) == 10)
        return cls(_latest(text, lexicon), exact=False)


@lru_cache(maxsize=1)  # asked for twice in each reading of a text
def _latest(text: str, lexicon: Lexicon) -> date | None:
    """The latest full date in a text."""
    times = find_times(text, Span(0, len(text)), Anchor(None), lexicon)
    days = (_parse_iso(words.iso) for words in times if words.iso)
    return max((day for day in days if day), default=None)


def find_times(text: str, within: Span, anchor: Anchor, lexicon: Lexicon) -> Iterator[TimeWords]:
    """The words of time in a part of a text: sorted and disjoint."""
    pattern, signs = _compile(lexicon)
    if not signs.seen(text, within):
        return
    for match in pattern.finditer(text, within.start, within.end):
        yield TimeWords(Span(*match.span()), _resolve(match, anchor))


def _parse_iso(iso: str) -> date | None:
    """The last day that an ISO date, month or year holds."""
    try:
        parts = [int(part) for part in iso[:10].split("-")]
        year, month = parts[0], parts[1] if len(parts) > 1 else 12
        return date(year, month, parts[2] if len(parts) > 2 else monthrange(year, month)[1])
    except ValueError:
        return None


@lru_cache(maxsize=4)
def _compile(lexicon: Lexicon) -> tuple[re.Pattern[str], Signs]:
    """The pattern of all words of time, and what is in each of them."""
    months, weekdays = lexicon.words("units", "months"), lexicon.words("units", "weekdays")
    month = "|".join(sorted((m.capitalize() for m in months), key=lambda m: (-len(m), m)))
    weekday = "|".join(sorted((w.capitalize() for w in weekdays if w.endswith("day")), key=lambda w: (-len(w), w)))
    number = "|".join(_NUMBERS)
    year = r"(?:19|20)\d\d"
    near = (
        r"earlier[ \n]today|later[ \n]today|today|yesterday|tomorrow|tonight|this[ \n](?:morning|afternoon|evening)"
        r"|last[ \n]night|overnight"
    )
    pattern = re.compile(
        rf"\b(?:(?P<weekday>{weekday})(?:,?[ \n](?:the[ \n])?|[ \n]\()(?=\d|{month}))?"
        rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[ \n](?:of[ \n])?(?P<month>{month})\b\.?"
        rf"(?:,?[ \n](?P<year>{year})\b)?"
        rf"|(?P<month2>{month})\b\.?[ \n](?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)(?:,?[ \n](?P<year2>{year})\b)?"
        rf"|(?P<month3>{month})\b\.?,?[ \n](?:of[ \n])?(?P<year3>{year})\b)"
        rf"|\b(?P<iso>{year}-\d\d-\d\d)\b"
        r"|\b(?:(?P<which>(?i:last|past|next|this|this[ \n]past|the[ \n]previous|late|early))[ \n])?"
        rf"(?P<alone>{weekday})\b(?:[ \n](?:morning|afternoon|evening|night))?"
        rf"|\b(?P<near>(?i:{near}))\b"
        r"|\b[Ss]ince[ \n]the[ \n](?:beginning|start)[ \n]of[ \n](?P<whole>(?i:this|the|last))"
        r"[ \n](?P<unit>year|month|week)\b"
        r"|\b(?:(?i:earlier|later|late|early)[ \n])?(?P<which2>(?i:last|this|next|the[ \n]previous|the[ \n]past))"
        r"[ \n](?P<unit2>week|month|year)\b"
        rf"|\b(?P<count>\d{{1,3}}|(?i:{number}))[ \n](?P<unit3>day|week|month|year)s?[ \n](?:ago|earlier)\b"
        rf"|(?<=\bin[ \n])(?:(?:early|late|mid)[- \n])?(?P<month4>{month})\b(?![ \n]\d)"
        rf"|(?<=\bin[ \n])(?P<year5>{year})\b"
    )
    return pattern, Signs.of((*_SIGNS, *months, *weekdays))


def _resolve(match: re.Match[str], anchor: Anchor) -> str | None:
    groups = {name: " ".join(value.lower().split()) for name, value in match.groupdict().items() if value}
    month = next((groups[name] for name in ("month", "month2", "month3", "month4") if name in groups), None)
    year = next((int(groups[name]) for name in ("year", "year2", "year3", "year5") if name in groups), None)
    day = next((int(groups[name]) for name in ("day", "day2") if name in groups), None)
    if "iso" in groups:
        return groups["iso"] if _parse_iso(groups["iso"]) else None
    if month:
        return _resolve_month(_month_number(month), day, year, groups.get("weekday"), anchor)
    if year:
        return str(year)
    if anchor.day is None:
        return None
    if "whole" in groups:
        return _resolve_whole(groups["whole"], groups["unit"], anchor.day)
    if "which2" in groups:
        return _resolve_whole(groups["which2"], groups["unit2"], anchor.day)
    if not anchor.exact:
        return None
    if "alone" in groups:
        return _resolve_weekday(groups["alone"], groups.get("which", ""), anchor.day)
    if "near" in groups:
        return _shift(anchor.day, {"yesterday": -1, "last night": -1, "tomorrow": 1}.get(groups["near"], 0))
    return _resolve_ago(groups["count"], groups["unit3"], anchor.day)


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _month_number(name: str) -> int:
    return 1 + _MONTHS.index(name[:3])


def _resolve_month(month: int, day: int | None, year: int | None, weekday: str | None, anchor: Anchor) -> str | None:
    if day is None:
        if year is None and anchor.day:
            year = anchor.day.year - (month > anchor.day.month)
        return f"{year:04}-{month:02}" if year else None
    years = [year] if year else list(_years_near(anchor.day)) if anchor.day else []
    days = [found for y in years if (found := _day(y, month, day))]
    if weekday and not year:
        days = [found for found in days if found.weekday() == _WEEKDAYS.index(weekday[:3])]
    if not days or anchor.day is None:
        return days[0].isoformat() if days else None
    at = anchor.day
    if year:
        return days[0].isoformat()
    if not anchor.exact and not weekday:
        return None
    # The latest date of a text that has no date of its own may be any time before it.
    ahead = _AHEAD if anchor.exact else 366
    near = [found for found in days if (found - at).days <= ahead]
    return min(near, key=lambda d: abs((d - at).days)).isoformat() if near else None


def _years_near(day: date) -> range:
    return range(max(MINYEAR, day.year - 6), min(MAXYEAR, day.year + 6) + 1)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _resolve_weekday(name: str, which: str, at: date) -> str | None:
    back = (at.weekday() - _WEEKDAYS.index(name[:3])) % 7
    if which == "next":
        return _shift(at, 7 - back)
    return _shift(at, -(back or 7) if which in ("last", "past", "this past", "the previous") else -back)


def _resolve_whole(which: str, unit: str, at: date) -> str | None:
    """A month or a year as such; a week has no date of its own."""
    back = {"last": 1, "the previous": 1, "next": -1}.get(which, 0)
    if unit == "year":
        return f"{at.year - back:04}"
    if unit == "month" and which != "the past":
        months = at.year * 12 + at.month - 1 - back
        return f"{months // 12:04}-{months % 12 + 1:02}"
    return None


def _resolve_ago(count: str, unit: str, at: date) -> str | None:
    number = _NUMBERS.get(count) or int(count)
    if unit == "year":
        return f"{at.year - number:04}" if at.year > number else None
    if unit == "month":
        months = at.year * 12 + at.month - 1 - number
        return f"{months // 12:04}-{months % 12 + 1:02}" if months >= 12 else None
    return _shift(at, -number) if unit == "day" else None


def _shift(at: date, days: int) -> str | None:
    try:
        return (at + timedelta(days=days)).isoformat()
    except OverflowError:
        return None

"""Dates, sums of money and quantities, by shape."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from briefreader.extract.engine import FoundName
from briefreader.extract.language.lexicon import Lexicon
from briefreader.extract.language.signs import Signs
from briefreader.extract.names.overlaps import longest
from briefreader.model.analysis import EntityType
from briefreader.model.span import Span

_YEAR = r"(?:1[89]|20)\d\d"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DAYS = rf"{_DAY}(?:\s?[-–]\s?{_DAY})?"
_SIGN = r"[$€£¥؋৳฿﷼\u20a0-\u20cf]"
_SIGNS = rf"(?:(?:US|A|C|NZ|NT|HK|N|R|S)\s?)?{_SIGN}"


@dataclass(frozen=True, slots=True)
class _Patterns:
    """Each pattern's group "it" is the span that counts.

    Attributes:
        days, counts, currencies: what is in each date, in each sum or quantity, in each sum.
    """

    dates: re.Pattern[str]
    money: re.Pattern[str]
    quantities: re.Pattern[str]
    days: Signs
    counts: Signs
    currencies: Signs


def find_measures(text: str, span: Span, lexicon: Lexicon) -> list[FoundName]:
    """Dates, sums of money and quantities in a part of a text; sorted and disjoint."""
    patterns = _compile(lexicon)
    dates = find_dates(text, span, lexicon)
    if not patterns.counts.seen(text, span):
        return list(dates)
    starts = [date.span.start for date in dates]

    def free(found: Span) -> bool:
        place = bisect_left(starts, found.end)
        return not (place and dates[place - 1].span.end > found.start)

    kinds: list[tuple[re.Pattern[str], EntityType]] = [(patterns.quantities, "quantity")]
    if patterns.currencies.seen(text, span):
        kinds.insert(0, (patterns.money, "money"))
    others = (
        FoundName(found, kind)
        for pattern, kind in kinds
        for match in pattern.finditer(text, span.start, span.end)
        if free(found := Span(*match.span("it")))
    )
    return sorted([*dates, *longest(others)], key=lambda measure: measure.span)


@lru_cache(maxsize=1024)  # engines and those who merge what they find ask for the same
def find_dates(text: str, span: Span, lexicon: Lexicon) -> tuple[FoundName, ...]:
    """Dates alone, sorted."""
    patterns = _compile(lexicon)
    if not patterns.days.seen(text, span):
        return ()
    found = patterns.dates.finditer(text, span.start, span.end)
    return tuple(FoundName(Span(*match.span("it")), "temporal") for match in found)


def _any(entries: Iterable[str]) -> str:
    return "|".join(re.escape(entry).replace(r"\ ", r"\s") for entry in sorted(entries, key=lambda e: (-len(e), e)))


@lru_cache(maxsize=4)
def _compile(lexicon: Lexicon) -> _Patterns:
    months = [m.capitalize() for m in lexicon.words("units", "months")]
    weekdays = [w.capitalize() for w in lexicon.words("units", "weekdays") if w.endswith("day")]
    month, weekday = rf"(?:{_any(months)})\b\.?", rf"(?:{_any(weekdays)})"
    clear = _any(m for m in months if len(m) > 3 and m != "March")
    opening = rf"(?:{weekday}(?:,|\sthe)?\s+)?"
    dates = (
        rf"(?P<it>\b{opening}(?:{_DAYS}\s+(?:of\s+)?{month}(?:,?\s+{_YEAR})?|{month}\s+{_DAYS}\b(?:,?\s+{_YEAR})?"
        rf"|{month},?\s+(?:of\s+)?{_YEAR})\b"
        rf"|\b(?:{_YEAR}-\d\d-\d\d|\d{{1,2}}[/.]\d{{1,2}}[/.]{_YEAR}|{_YEAR}s|{weekday}|{clear})\b"
        # Months that are words or names as well are dates only after some words.
        rf"|(?<=[Ii]n\s)(?:May|March)\b|(?<=[Ss]ince\s)(?:May|March)\b|(?<=[Ll]ast\s)(?:May|March)\b"
        rf"|(?<![\d.,$€£-])\b{_YEAR}(?:\s?[-–/]\s?(?:{_YEAR}|\d\d))?\b(?![\d%]|[.,]\d|[-–]\d|\s(?:{_any(_counted(lexicon))})\b))"
    )
    scale = _any(lexicon.words("units", "scales"))
    number = r"\d+(?:[.,]\d+)*"
    words = _any(lexicon.words("units", "numbers"))
    currency = _any(lexicon.words("units", "currencies"))
    money_codes = [code for code in lexicon.words("units", "currency_codes") if len(code) == 3]
    codes = _any(code.upper() for code in money_codes)
    money = (
        rf"(?P<it>{_SIGNS}\s?{number}(?:[-\s]?(?:{scale})\b)?"
        rf"|\b(?:{codes})\s?{number}(?:\s(?:{scale})\b)?"
        rf"|(?<![\w.,]){number}(?:\s(?:{scale}))?\s(?:[A-Z][\w.]*\s)?(?:{currency}|{codes})\b"
        rf"|\b(?:{words})(?:\s(?:of\s)?(?:{words})){{0,4}}\s(?:of\s)?(?:[A-Z][\w.]*\s)?(?:{currency})\b)"
    )
    measure, counted = _any(lexicon.words("units", "measures")), _any(_counted(lexicon))
    quantities = (
        rf"(?P<it>(?<![\w$€£.,/-]){number}(?:\s?(?:-|–|to)\s?{number})?(?:\s(?:{scale}))?"
        rf"(?:\s?%|[-\s]?(?:{measure})\b|(?=\s(?:[a-z-]+\s)?(?:{counted})\b))"
        rf"|\b(?:{words})(?:[-\s](?:{words})){{0,4}}\s(?:{measure})\b)"
    )
    return _Patterns(
        re.compile(dates),
        re.compile(money),
        re.compile(quantities),
        Signs.of((*months, *weekdays)),
        Signs.of(lexicon.words("units", "numbers")),
        Signs.of((*lexicon.words("units", "currencies"), *money_codes), _SIGN),
    )


def _counted(lexicon: Lexicon) -> frozenset[str]:
    return lexicon.words("units", "counted")

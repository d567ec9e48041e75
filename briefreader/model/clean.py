"""The one way by which foreign text is made safe for a terminal, an error line or a log."""

import re

_SURROGATES = range(0xD800, 0xE000)
_BIDI = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))

# One code point for one, so that offsets into the cleaned text are offsets into the decoded one.
_STAND_INS: dict[int, int] = (
    {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n"}
    | {0x7F: 0x2421}
    | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
    | dict.fromkeys(_SURROGATES, 0xFFFD)
    | dict.fromkeys(_BIDI, 0xFFFD)
)
# Searching is far cheaper than translating, and almost every text has nothing to replace.
_ACTS = re.compile(
    f"[{re.escape(''.join(chr(code) for code in _STAND_INS if code not in _SURROGATES))}"
    f"{chr(_SURROGATES.start)}-{chr(_SURROGATES.stop - 1)}]"
)
_IN_A_LINE = _STAND_INS | {0x09: 0x20, 0x0A: 0x20, 0x2028: 0x20, 0x2029: 0x20}

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def clean(text: str) -> str:
    """Replace what could act on a terminal by visible stand-ins.

    C0 and C1 controls, DEL, bidi controls and lone surrogates go; line feeds, tabs, ZWJ and ZWNJ stay.

    Returns: text of the same length in code points, so that offsets hold.
    """
    return text.translate(_STAND_INS) if _ACTS.search(text) else text


def clean_line(text: str) -> str:
    """Like `clean`, for what must stay on one line: line breaks and tabs become spaces."""
    return text.translate(_IN_A_LINE)


def guard_cell(cell: str) -> str:
    """A clean cell that no spreadsheet takes for a formula: an apostrophe comes before what could begin one.

    Source: OWASP, "CSV Injection".
    """
    cell = clean(cell)
    return f"'{cell}" if _is_guarded(f"'{cell}") else cell


def unguard_cell(cell: str) -> str:
    """A cell without the apostrophe that `guard_cell` put before it."""
    return cell[1:] if _is_guarded(cell) else cell


def _is_guarded(cell: str) -> bool:
    """Whether apostrophes stand before what could begin a formula."""
    inner = cell.lstrip("'")
    return inner != cell and (inner.startswith(("\t", "\r")) or inner.lstrip().startswith(_FORMULA))

"""How cells look, and the shortest way from one look to another."""

from functools import lru_cache
from typing import NamedTuple

# SGR numbers that turn an attribute on, and those that turn it off again
_OFF = {"1": "22", "2": "22", "3": "23", "4": "24", "5": "25", "6": "25", "7": "27", "8": "28", "9": "29", "21": "24"}
_OFF |= {"53": "55"}
_SEEN_ON_BLANKS = frozenset({"4", "5", "6", "7", "9", "21", "53"})
_COLOR_PARTS = {"5": 3, "2": 5}  # 38;5;n and 38;2;r;g;b


class Style(NamedTuple):
    """Attributes as SGR numbers, colors as SGR parameters; "" is the terminal's own color."""

    attributes: frozenset[str] = frozenset()
    foreground: str = ""
    background: str = ""

    @property
    def shows_on_blanks(self) -> bool:
        """Whether a space in this style differs from one in another."""
        return bool(self.background) or not _SEEN_ON_BLANKS.isdisjoint(self.attributes)


PLAIN = Style()


@lru_cache(1024)
def apply_sgr(style: Style, parameters: str) -> Style:
    """The style after `CSI parameters m`. Raises: ValueError for a number that isn't known."""
    attributes, foreground, background = set(style.attributes), style.foreground, style.background
    codes = [str(int(code)) if code else "0" for code in parameters.split(";")]
    while codes:
        code = codes[0]
        used = _COLOR_PARTS.get(codes[1] if len(codes) > 1 else "", 0) if code in ("38", "48") else 1
        if not used or used > len(codes):
            raise ValueError(f"no color: {parameters}")
        value, codes = ";".join(codes[:used]), codes[used:]
        number = int(code)
        if code == "0":
            attributes, foreground, background = set(), "", ""
        elif code in _OFF:
            attributes.add(code)
        elif code in _OFF.values():
            attributes = {attribute for attribute in attributes if _OFF[attribute] != code}
        elif code == "39":
            foreground = ""
        elif code == "49":
            background = ""
        elif 30 <= number <= 38 or 90 <= number <= 97:
            foreground = value
        elif 40 <= number <= 48 or 100 <= number <= 107:
            background = value
        else:
            raise ValueError(f"no attribute: {parameters}")
    return Style(frozenset(attributes), foreground, background)


@lru_cache(4096)
def sgr_between(old: Style | None, new: Style, *, resets_only: bool = False) -> str:
    """The shortest sequence that turns one style into another; None is a style that isn't known.

    `resets_only` is for terminals that can't turn off one attribute alone, as a VT100.
    """
    if old == new:
        return ""
    codes = [*sorted(new.attributes, key=int), *filter(None, (new.foreground, new.background))]
    anew = ";".join(["", *codes])
    if old is None or (resets_only and not _only_adds(old, new)):
        return f"\x1b[{anew}m"
    off = {_OFF[attribute] for attribute in old.attributes - new.attributes}
    kept = {attribute for attribute in old.attributes & new.attributes if _OFF[attribute] not in off}
    change = [*sorted(off), *sorted(new.attributes - kept, key=int)]
    if old.foreground != new.foreground:
        change.append(new.foreground or "39")
    if old.background != new.background:
        change.append(new.background or "49")
    return f"\x1b[{min(anew, ';'.join(change), key=len)}m"


def _only_adds(old: Style, new: Style) -> bool:
    return (
        old.attributes <= new.attributes
        and old.foreground in ("", new.foreground)
        and old.background in ("", new.background)
    )

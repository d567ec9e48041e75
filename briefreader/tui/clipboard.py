"""A text for the clipboard of the terminal, wherever that runs: OSC 52, through tmux and screen too."""

from base64 import b64encode
from collections.abc import Mapping

LIMIT = 74_994  # bytes of text: the 100 000 of base64 and frame that terminals are known to take
_SCREEN_PART = 700  # screen drops longer control strings


def osc52(text: str, environment: Mapping[str, str]) -> str | None:
    """What to write to the terminal; None for a text that is too long for it."""
    data = text.encode("utf-8", "replace")
    if len(data) > LIMIT:
        return None
    sequence = f"\x1b]52;c;{b64encode(data).decode('ascii')}\x07"
    if environment.get("TMUX"):
        return "\x1bPtmux;" + sequence.replace("\x1b", "\x1b\x1b") + "\x1b\\"
    if environment.get("STY") or environment.get("TERM", "").startswith("screen"):
        parts = (sequence[at : at + _SCREEN_PART] for at in range(0, len(sequence), _SCREEN_PART))
        return "".join(f"\x1bP{part}\x1b\\" for part in parts)
    return sequence

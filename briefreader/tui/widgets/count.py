"""A number typed before a command."""

from textual import events

_MOST = 99_999


class Count:
    """Digits typed so far; they count for the very next key."""

    def __init__(self) -> None:
        self._typed = 0
        self._armed = 0

    def feed(self, event: events.Key) -> bool:
        """Take a key; whether it was a digit of a number."""
        digit = event.character or ""
        if digit.isascii() and digit.isdigit() and (self._typed or digit != "0"):
            self._typed = min(_MOST, self._typed * 10 + int(digit))
            return True
        self._armed, self._typed = self._typed, 0
        return False

    def take(self) -> int | None:
        """The number typed before the key that is being handled; None if there was none."""
        armed, self._armed = self._armed, 0
        return armed or None

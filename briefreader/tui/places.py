"""Where the reader was, and places with a name."""


class Places:
    """Offsets of one briefing to come back to."""

    def __init__(self) -> None:
        self._before: int | None = None
        self._named: dict[str, int] = {}

    def leave(self, offset: int) -> None:
        """Remember a place that is left by a jump."""
        self._before = offset

    def back(self, offset: int) -> int | None:
        """Where the reader was before the last jump; going there is a jump itself, so that twice comes back here."""
        before, self._before = self._before, offset if self._before is not None else None
        return before

    def name(self, letter: str, offset: int) -> None:
        """Give a place a letter."""
        self._named[letter] = offset

    def find(self, letter: str) -> int | None:
        """The place of a letter; None if it has none."""
        return self._named.get(letter)

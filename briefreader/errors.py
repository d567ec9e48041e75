"""The one tree of errors that a user may see."""


class BriefreaderError(Exception):
    """Something the user can understand and act on: one line, and a hint what to do.

    Attributes:
        message: what is wrong, in one line.
        hint: what to do about it; "" where nothing helps.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}: {self.hint}" if self.hint else self.message


class SourceError(BriefreaderError):
    """A source that can't be read as a briefing."""


class StoreError(BriefreaderError):
    """A store that can't be read or written."""


class UnknownError(BriefreaderError):
    """Something asked for by name or id that isn't there, or isn't unique."""


class ConfigError(BriefreaderError):
    """A value in the configuration that can't be used."""

"""Regular expressions that are compiled when they are first used: of all that a text may have in it, most texts have
little, and compiling all of it takes longer than reading a text of some pages."""

import re
from typing import Any, cast


class _Later:
    """Stands for a pattern until one of its methods is asked for; from then on it has them all as its own."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern, self._flags)
        for method in ("match", "search", "fullmatch", "finditer", "findall", "split", "sub"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def compile_later(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern like that of `re.compile`, whose mistakes show when it is first used."""
    return cast("re.Pattern[str]", _Later(pattern, flags))

"""Tags as they are typed."""

from collections.abc import Iterable

from textual.suggester import Suggester


def parse_tags(typed: str) -> tuple[str, ...]:
    """Tags as they are typed: separated by commas or spaces, with or without #."""
    tags = (tag.strip().lstrip("#") for tag in typed.replace(",", " ").split())
    return tuple(sorted({tag for tag in tags if tag}))


class TagSuggester(Suggester):
    """Completes the tag that is being typed from those in use, the ones typed already left out."""

    def __init__(self, used: Iterable[str]) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._used = sorted(used)

    async def get_suggestion(self, value: str) -> str | None:
        """What is typed with its last tag completed; None where none in use begins so."""
        begun = value.replace(",", " ").rpartition(" ")[2].lstrip("#")
        typed = {tag.casefold() for tag in parse_tags(value)}
        for tag in self._used:
            rest = tag[len(begun) :]
            if begun and rest and tag.casefold().startswith(begun.casefold()) and tag.casefold() not in typed:
                return value[: len(value) - len(begun)] + tag
        return None

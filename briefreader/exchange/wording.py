"""Names that stand in capitals, brought to how a text writes them."""

import re
from collections.abc import Mapping, Sequence

_WORD = re.compile(r"[^\s\-/(\"]+")
_ARTICLES = frozenset({"al", "el", "as", "ash", "an", "ar", "az", "ad", "at", "ul", "ud", "ur", "uz"})


class Wording:
    """How words are written in the middle of a text.

    Args:
        words: lists of casefolded words: `capitals` for abbreviations, `small` for words that stay small inside a name.
    """

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        self._capitals = frozenset(words["capitals"])
        self._small = frozenset(words["small"])

    def to_case(self, name: str) -> str:
        """A name in capitals with capitals at the beginnings of words; one in small letters, too, stays as it is."""
        if not name.isupper():
            return name
        return _WORD.sub(lambda found: self._write(found.group(), name, found.start(), found.end()), name)

    def _write(self, word: str, name: str, start: int, end: int) -> str:
        small = word.casefold()
        if small in self._capitals or ("." in word[:-1] and len(word) <= 2 * len(word.replace(".", ""))):
            return word
        if name[end : end + 1] == "-" and small in _ARTICLES:
            return small
        if start and small in self._small:
            return small
        head, mark, tail = small.partition("'")
        if mark and len(head) <= 1:  # O'Neill, N'Djamena
            return f"{head.upper()}{mark}{tail.capitalize()}"
        return small[:1].upper() + small[1:]

    def initials(self, name: str) -> str:
        """The capitals of a name's words, without the small words."""
        return "".join(word[0].upper() for word in _WORD.findall(name) if word.casefold() not in self._small)

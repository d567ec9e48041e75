"""A large store of which a few actors have changed: the arrays of before, and a small index of what is new."""

from collections.abc import Iterator
from heapq import merge

from briefreader.model.actor import Actor, ActorKind, Alias
from briefreader.search.candidates import by_consonants, by_letters, mend
from briefreader.search.index import Names
from briefreader.search.sound import skeleton


class LayeredIndex:
    """Two indexes as one; the rows of the second come after those of the first."""

    def __init__(self, old: Names, size: int, new: Names) -> None:
        self._old, self._size, self._new = old, size, new

    def only(self, kind: ActorKind | None) -> "LayeredIndex":
        """The same names; those of actors of another kind may be left out of what is found."""
        return LayeredIndex(self._old.only(kind), self._size, self._new.only(kind)) if kind else self

    def actor(self, row: int) -> Actor:
        """Whose name is in a row."""
        return self._old.actor(row) if row < self._size else self._new.actor(row - self._size)

    def alias(self, row: int) -> Alias:
        """The name in a row."""
        return self._old.alias(row) if row < self._size else self._new.alias(row - self._size)

    def folded(self, row: int) -> str:
        """A name by `fold_name`."""
        return self._old.folded(row) if row < self._size else self._new.folded(row - self._size)

    def loose(self, row: int) -> str:
        """A name without articles."""
        return self._old.loose(row) if row < self._size else self._new.loose(row - self._size)

    def length(self, row: int) -> int:
        """Code points of a folded name."""
        return self._old.length(row) if row < self._size else self._new.length(row - self._size)

    def joined(self, row: int) -> int:
        """Code points of a name without articles and spaces."""
        return self._old.joined(row) if row < self._size else self._new.joined(row - self._size)

    def _later(self, rows: Iterator[int]) -> Iterator[int]:
        return (row + self._size for row in rows)

    def named(self, loose: str) -> Iterator[int]:
        """Rows of names that are this one, but for articles."""
        yield from self._old.named(loose)
        yield from self._later(self._new.named(loose))

    def beginning(self, folded: str) -> Iterator[int]:
        """Rows of names that begin so, with or without articles or spaces; the shortest first."""
        yield from merge(self._old.beginning(folded), self._later(self._new.beginning(folded)), key=self.length)

    def with_initials(self, letters: str) -> Iterator[int]:
        """Rows of names of several words, not of persons, that begin with these letters; small words count or not."""
        yield from self._old.with_initials(letters)
        yield from self._later(self._new.with_initials(letters))

    def sounding(self, loose: str) -> Iterator[int]:
        """Rows of names whose consonants sound alike."""
        yield from self._old.sounding(loose)
        yield from self._later(self._new.sounding(loose))

    def has_word(self, word: str) -> bool:
        """Whether any name has this word."""
        return self._old.has_word(word) or self._new.has_word(word)

    def with_words(self, words: list[str]) -> Iterator[int]:
        """Rows of names that have words beginning with each of these, in any order; the shortest first."""
        yield from merge(self._old.with_words(words), self._later(self._new.with_words(words)), key=self.joined)

    def closest(self, loose: str, count: int) -> list[int]:
        """The rows whose names come closest to a folded name without articles, at most `count` of them."""
        rows = [*self._old.closest(loose, count), *self._later(iter(self._new.closest(loose, count)))]
        return by_letters(loose, ((row, self.loose(row)) for row in rows), count)

    def closest_words(self, word: str) -> list[tuple[str, float]]:
        """A few words of names that a misspelled word may stand for, each with their likeness (0-1)."""
        return mend(word, {found for names in (self._old, self._new) for found, _ in names.closest_words(word)})

    def closest_sounds(self, folded: str) -> list[tuple[int, float]]:
        """Rows of names in Latin letters whose consonants come close, with their likeness (0-100)."""
        later = ((row + self._size, alike) for row, alike in self._new.closest_sounds(folded))
        rows = [row for row, _ in (*self._old.closest_sounds(folded), *later)]
        return by_consonants(skeleton(folded), ((row, skeleton(self.loose(row))) for row in rows))

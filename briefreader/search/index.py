"""All names of some actors, as the tiers of the finder ask for them."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Protocol

from briefreader.model.actor import Actor, ActorKind, Alias
from briefreader.search.candidates import Scan, by_consonants, mend
from briefreader.search.fold import fold_name, fold_names, without_article
from briefreader.search.initials import NOT_SPELLED_OUT, first_initials, spell_initials, unite
from briefreader.search.lines import Lines
from briefreader.search.sound import skeleton


class Names(Protocol):
    """Names in rows, an actor's own first, then its aliases: what the tiers ask a store for, small or large."""

    def only(self, kind: ActorKind | None) -> "Names":
        """The same names; those of actors of another kind may be left out of what is found."""

    def actor(self, row: int) -> Actor:
        """Whose name is in a row."""

    def alias(self, row: int) -> Alias:
        """The name in a row."""

    def folded(self, row: int) -> str:
        """A name by `fold_name`."""

    def loose(self, row: int) -> str:
        """A name without articles."""

    def length(self, row: int) -> int:
        """Code points of a folded name."""

    def joined(self, row: int) -> int:
        """Code points of a name without articles and spaces."""

    def named(self, loose: str) -> Iterator[int]:
        """Rows of names that are this one, but for articles."""

    def beginning(self, folded: str) -> Iterator[int]:
        """Rows of names that begin so, with or without articles or spaces; the shortest first."""

    def with_initials(self, letters: str) -> Iterator[int]:
        """Rows of names of several words, not of persons, that begin with these letters; small words count or not."""

    def sounding(self, loose: str) -> Iterator[int]:
        """Rows of names whose consonants sound alike."""

    def has_word(self, word: str) -> bool:
        """Whether any name has this word."""

    def with_words(self, words: list[str]) -> Iterator[int]:
        """Rows of names that have words beginning with each of these, in any order; the shortest first."""

    def closest(self, loose: str, count: int) -> list[int]:
        """The rows whose names come closest to a folded name without articles, at most `count` of them."""

    def closest_words(self, word: str) -> list[tuple[str, float]]:
        """A few words of names that a misspelled word may stand for, each with their likeness (0-1)."""

    def closest_sounds(self, folded: str) -> list[tuple[int, float]]:
        """Rows of names in Latin letters whose consonants come close, with their likeness (0-100)."""


class NameIndex:
    """The names of a small store: scanned, so that it is there at once and without numpy.

    Built once, never changed; what only some queries need is made when the first of them comes.
    """

    def __init__(self, actors: Iterable[Actor]) -> None:
        self._actors: list[Actor] = []
        self._aliases: list[Alias] = []
        for actor in actors:
            aliases = (Alias(actor.name), *actor.aliases)
            self._aliases += aliases
            self._actors += (actor,) * len(aliases)
        self._folded = fold_names([alias.name for alias in self._aliases])
        self._loose = without_article("\n".join(self._folded)).split("\n") if self._folded else []
        self._scan = Scan(self._loose)
        self._initials: dict[str, dict[str, list[int]]] = {}

    def __len__(self) -> int:
        return len(self._aliases)

    def only(self, kind: ActorKind | None) -> "NameIndex":
        """All the same."""
        return self

    def actor(self, row: int) -> Actor:
        """Whose name is in a row."""
        return self._actors[row]

    def alias(self, row: int) -> Alias:
        """The name in a row."""
        return self._aliases[row]

    def folded(self, row: int) -> str:
        """A name by `fold_name`."""
        return self._folded[row]

    def loose(self, row: int) -> str:
        """A name without articles."""
        return self._loose[row]

    def length(self, row: int) -> int:
        """Code points of a folded name."""
        return len(self._folded[row])

    def joined(self, row: int) -> int:
        """Code points of a name without articles and spaces."""
        name = self._loose[row]
        return len(name) - name.count(" ")

    @cached_property
    def _folded_lines(self) -> Lines:
        return Lines(self._folded)

    @cached_property
    def _loose_lines(self) -> Lines:
        return Lines(self._loose)

    @cached_property
    def _joined_lines(self) -> Lines:
        return Lines("\n".join(self._loose).replace(" ", "").split("\n"))

    @cached_property
    def _consonants(self) -> list[str]:
        """Each name's key by sound; empty for acronyms and for names that aren't in Latin letters."""
        spoken = (
            name if name.isascii() and alias.kind != "acronym" else ""
            for name, alias in zip(self._loose, self._aliases, strict=True)
        )
        return skeleton("\n".join(spoken)).split("\n")

    @cached_property
    def _sound_lines(self) -> Lines:
        return Lines(self._consonants)

    @cached_property
    def _spelled_out(self) -> dict[str, list[int]]:
        """Rows of names that initials may stand for, by the first of these."""
        rows: dict[str, list[int]] = {}
        for row, alias in enumerate(self._aliases):
            if self._actors[row].kind != "person" and alias.kind not in NOT_SPELLED_OUT:
                for letter in first_initials(self._folded[row]):
                    rows.setdefault(letter, []).append(row)
        return rows

    def _by_initials(self, first: str) -> dict[str, list[int]]:
        if first in self._initials:
            return self._initials[first]
        rows = self._initials[first] = {}
        for row in self._spelled_out.get(first, ()):
            united = unite(self._aliases[row].name)
            letters = spell_initials(self._folded[row].split())
            for one in letters if united is None else letters | spell_initials(fold_name(united).split()):
                rows.setdefault(one, []).append(row)
        return rows

    def named(self, loose: str) -> Iterator[int]:
        """Rows of names that are this one, but for articles."""
        return self._loose_lines.rows(f"\n {loose} \n")

    def beginning(self, folded: str) -> Iterator[int]:
        """Rows of names that begin so, with or without articles or spaces; the shortest first."""
        rows = {*self._folded_lines.rows(f"\n {folded}")}
        rows.update(self._joined_lines.rows(f"\n {without_article(folded).replace(' ', '')}"))
        yield from sorted(rows, key=lambda row: (self.length(row), row))

    def with_initials(self, letters: str) -> Iterator[int]:
        """Rows of names of several words, not of persons, that begin with these letters; small words count or not."""
        yield from self._by_initials(letters[0]).get(letters, ())

    def sounding(self, loose: str) -> Iterator[int]:
        """Rows of names whose consonants sound alike."""
        key = skeleton(loose)
        if len(key) > 2:  # fewer consonants say too little
            yield from self._sound_lines.rows(f"\n {key} \n")

    def has_word(self, word: str) -> bool:
        """Whether any name has this word."""
        return word in self._scan.words

    def with_words(self, words: list[str]) -> Iterator[int]:
        """Rows of names that have words beginning with each of these, in any order; the shortest first."""
        longest = max(words, key=len)
        patterns = [f" {word}" for word in words if word != longest]
        rows = [
            row
            for row in self._loose_lines.rows(f" {longest}")
            if all(pattern in f" {self._loose[row]}" for pattern in patterns)
        ]
        yield from sorted(rows, key=lambda row: (self.joined(row), row))

    def closest(self, loose: str, count: int) -> list[int]:
        """The rows whose names come closest to a folded name without articles, at most `count` of them."""
        return self._scan.closest(loose, count)

    def closest_words(self, word: str) -> list[tuple[str, float]]:
        """A few words of names that a misspelled word may stand for, each with their likeness (0-1)."""
        return mend(word, self._scan.words)

    def closest_sounds(self, folded: str) -> list[tuple[int, float]]:
        """Rows of names in Latin letters whose consonants come close, with their likeness (0-100)."""
        return by_consonants(skeleton(folded), enumerate(self._consonants))

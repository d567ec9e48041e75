"""All names of some actors, as the tiers of the finder ask for them."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from briefreader.model.actor import Actor, Alias
from briefreader.search.fold import fold_name, without_article
from briefreader.search.lines import Lines
from briefreader.search.sound import skeleton

SMALL_WORDS = frozenset(
    ["of", "the", "and", "for", "in", "on", "to", "from", "de", "del", "la", "al", "du", "des", "e", "y", "wa"]
)
_REST_OF_WORD = re.compile(r"\B\w+")
_INITIALS = range(2, 9)  # letters that an acronym has
_NOT_SPELLED_OUT = ("acronym", "demonym")


def _initials(names: str) -> Lines:
    return Lines(_REST_OF_WORD.sub("", names).replace(" ", "").split("\n"))


def _without_small_words(names: str) -> str:
    text = f" {names}".replace("\n", "\n ")
    for word in SMALL_WORDS:
        while f" {word} " in text:
            text = text.replace(f" {word} ", " ")
    return text


class NameIndex:
    """Names in rows: an actor's name first, then its aliases.

    Built once, never changed; what only some queries need is made when the first of them comes.

    Attributes:
        actors: whose name is in each row; `aliases`: the name itself.
        folded: by `fold_name`; `loose`: the same without articles.
    """

    def __init__(self, actors: Iterable[Actor]) -> None:
        self.actors: list[Actor] = []
        self.aliases: list[Alias] = []
        for actor in actors:
            aliases = (Alias(actor.name), *actor.aliases)
            self.aliases += aliases
            self.actors += (actor,) * len(aliases)
        self.folded: list[str] = [fold_name(alias.name) for alias in self.aliases]
        self.loose: list[str] = without_article("\n".join(self.folded)).split("\n") if self.folded else []

    @cached_property
    def _folded_lines(self) -> Lines:
        return Lines(self.folded)

    @cached_property
    def _loose_lines(self) -> Lines:
        return Lines(self.loose)

    @cached_property
    def _joined_lines(self) -> Lines:
        return Lines("\n".join(self.loose).replace(" ", "").split("\n"))

    @cached_property
    def consonants(self) -> list[str]:
        """Each name's key by sound; empty for acronyms and for names that aren't in Latin letters."""
        spoken = (
            name if name.isascii() and alias.kind != "acronym" else ""
            for name, alias in zip(self.loose, self.aliases, strict=True)
        )
        return skeleton("\n".join(spoken)).split("\n")

    @cached_property
    def _sound_lines(self) -> Lines:
        return Lines(self.consonants)

    @cached_property
    def _initial_lines(self) -> tuple[Lines, Lines]:
        names = "\n".join(
            name
            if actor.kind != "person" and alias.kind not in _NOT_SPELLED_OUT and " " in name and name.isascii()
            else ""
            for name, actor, alias in zip(self.folded, self.actors, self.aliases, strict=True)
        )
        return _initials(names), _initials(_without_small_words(names))

    def named(self, loose: str) -> Iterator[int]:
        """Rows of names that are this one, but for articles."""
        return self._loose_lines.rows(f"\n {loose} \n")

    def beginning(self, folded: str) -> Iterator[int]:
        """Rows of names that begin so, with or without articles."""
        loose = without_article(folded)
        yield from self._folded_lines.rows(f"\n {folded}")
        yield from self._loose_lines.rows(f"\n {loose}")

    def beginning_joined(self, loose: str) -> Iterator[int]:
        """Rows of names that begin so if nobody minds the spaces."""
        yield from self._joined_lines.rows(f"\n {loose.replace(' ', '')}")

    def with_initials(self, letters: str) -> Iterator[int]:
        """Rows of names of several words, not of persons, that begin with these letters; small words count or not."""
        if len(letters) in _INITIALS:
            for lines in self._initial_lines:
                yield from lines.rows(f"\n {letters} \n")

    def sounding(self, loose: str) -> Iterator[int]:
        """Rows of names whose consonants sound alike."""
        key = skeleton(loose)
        if len(key) > 2:  # fewer consonants say too little
            yield from self._sound_lines.rows(f"\n {key} \n")

    def has_word(self, word: str) -> bool:
        """Whether any name has this word."""
        return next(self._loose_lines.rows(f" {word} "), None) is not None

    def with_words(self, words: list[str]) -> Iterator[int]:
        """Rows of names that have words beginning with each of these, in any order."""
        longest = max(words, key=len)
        patterns = [f" {word}" for word in words if word != longest]
        for row in self._loose_lines.rows(f" {longest}"):
            name = f" {self.loose[row]}"
            if all(pattern in name for pattern in patterns):
                yield row

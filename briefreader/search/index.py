"""Names by how they may be asked for: as they are, by beginning, by words, by initials, by sound."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefreader.model.actor import Actor, Alias
from briefreader.search.fold import fold_name, skeleton, without_article

_SMALL = frozenset(
    ("of", "the", "and", "for", "in", "on", "to", "from", "de", "del", "la", "el", "al", "du", "des", "y", "wa")
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One name of one actor.

    Attributes:
        folded: by `fold_name`; `loose`: the same without articles.
    """

    actor: Actor
    alias: Alias
    folded: str
    loose: str


def initials(folded: str) -> tuple[str, ...]:
    """The acronyms that a folded name of several words may go by: of all its words, and without the small ones."""
    words = folded.split()
    if len(words) < 2:
        return ()
    both = ("".join(w[0] for w in words), "".join(w[0] for w in words if w not in _SMALL))
    return tuple(dict.fromkeys(i for i in both if 2 <= len(i) <= 8))


def _starting(sorted_names: list[str], beginning: str) -> Iterator[str]:
    for place in range(bisect_left(sorted_names, beginning), len(sorted_names)):
        if not sorted_names[place].startswith(beginning):
            return
        yield sorted_names[place]


class NameIndex:
    """All names of some actors, ready to be asked; built once, never changed.

    Attributes:
        entries: the actor's name first, then its aliases; names that fold to nothing are left out.
        loose: the entries' names without articles, in the same order, as scorers want them.
    """

    def __init__(self, actors: Iterable[Actor]) -> None:
        self.entries: list[Entry] = []
        self._exact: dict[str, list[Entry]] = {}
        self._words: dict[str, list[Entry]] = {}
        self._initials: dict[str, list[Entry]] = {}
        self._sounds: dict[str, list[Entry]] = {}
        for actor in actors:
            for alias in (Alias(actor.name), *actor.aliases):
                folded = fold_name(alias.name)
                if folded:
                    self._add(Entry(actor, alias, folded, without_article(folded)))
        self.loose = [entry.loose for entry in self.entries]
        self._names = sorted(self._exact)
        self._vocabulary = sorted(self._words)

    def _add(self, entry: Entry) -> None:
        self.entries.append(entry)
        for name in {entry.folded, entry.loose}:
            self._exact.setdefault(name, []).append(entry)
        for word in set(entry.folded.split()):
            self._words.setdefault(word, []).append(entry)
        for short in initials(entry.folded) if entry.actor.kind != "person" else ():
            self._initials.setdefault(short, []).append(entry)
        sound = skeleton(entry.folded)
        if sound and entry.alias.kind != "acronym":
            self._sounds.setdefault(sound, []).append(entry)

    def named(self, folded: str) -> Iterator[Entry]:
        """Names that are this one, but for the article."""
        for name in dict.fromkeys((folded, without_article(folded))):
            yield from self._exact.get(name, ())

    def beginning(self, folded: str) -> Iterator[Entry]:
        """Names that begin so."""
        for name in dict.fromkeys((folded, without_article(folded))):
            for known in _starting(self._names, name):
                yield from self._exact[known]

    def with_initials(self, folded: str) -> Iterator[Entry]:
        """Names that this may be the acronym of."""
        yield from self._initials.get(folded, ())

    def sounding(self, folded: str) -> Iterator[Entry]:
        """Names whose consonants sound alike."""
        sound = skeleton(folded)
        if len(sound.replace(" ", "")) > 1:  # a single consonant says too little
            yield from self._sounds.get(sound, ())

    def with_words(self, words: list[str]) -> Iterator[Entry]:
        """Names that have all these words, in any order; each may be the beginning of one, if it has three letters."""
        found: dict[int, Entry] | None = None
        for word in words:
            variants = _starting(self._vocabulary, word) if len(word) > 2 else iter((word,))
            having = {id(e): e for known in variants for e in self._words.get(known, ())}
            found = having if found is None else {key: entry for key, entry in found.items() if key in having}
            if not found:
                return
        yield from (found or {}).values()

"""What a stretch of words names, told from its own words and from those beside it."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefreader.extract.engine import FoundName
from briefreader.extract.language.wordlists import WordLists
from briefreader.extract.language.words import Word, adjacent, phrase_at
from briefreader.extract.names.chunks import Chunk, all_capitals, find_chunks, in_title_case, opens_sentence
from briefreader.extract.names.context import Surroundings
from briefreader.model.analysis import EntityType
from briefreader.model.span import Span

_HEADS_THAT_DO = frozenset(["committee", "commission", "conference", "front", "campaign", "coalition", "movement"])
_LINKS, _LINKS_TO_DO = frozenset(["of", "for", "in"]), frozenset(["on", "against", "to"])


@dataclass(frozen=True, slots=True)
class Guess:
    """What a chunk seems to name.

    Attributes:
        sure: 0-1; below 0.5 it counts only where the rest of the text says the same.
    """

    span: Span
    type: EntityType | None
    subtype: str = ""
    sure: float = 0.0


@dataclass(frozen=True, slots=True)
class ShapeRules:
    """The rules for one sentence.

    Attributes:
        known: names of known actors in it, sorted.
        taken: the offsets of the words of dates and sums.
        headline: whether it is a headline or a heading.
    """

    text: str
    words: Sequence[Word]
    lists: WordLists
    known: Sequence[FoundName]
    taken: frozenset[int]
    headline: bool = False

    @property
    def beside(self) -> Surroundings:
        """What stands beside a chunk."""
        return Surroundings(self.text, self.words, self.lists)

    def guess_all(self) -> Iterator[Guess]:
        """A guess for each chunk; nothing from a headline whose capitals tell nothing."""
        if all_capitals(self.words) or (self.headline and in_title_case(self.words, self.lists)):
            return
        chunks = list(find_chunks(self.words, self.text, self.taken, self.lists))
        chunk_of = {number: chunk for chunk in chunks for number in range(chunk.first, chunk.last)}
        done, last = 0, None
        for chunk in chunks:
            for part in self._without_known(self._without_common(chunk)):
                if part.first < done:
                    continue
                guess, done = self._guess(part, chunk_of)
                if last and self.beside.is_nickname(part):
                    guess = Guess(guess.span, last.type, last.subtype, 0.8)
                yield guess
                last = guess

    def _without_common(self, chunk: Chunk) -> Chunk:
        """Without an everyday word that has its capital from the sentence's beginning."""
        opening = opens_sentence(self.words, chunk.first)
        if not opening or chunk.titled or self.words[chunk.first].lower not in self.lists.common:
            return chunk
        rest = Chunk(chunk.first + 1, chunk.last)
        if rest.first == rest.last:
            return rest
        return chunk if self._head(chunk) and not self._begins_known(rest) else rest

    def _begins_known(self, chunk: Chunk) -> bool:
        """Whether a known name stands at a chunk's beginning."""
        start = chunk.span(self.words).start
        place = bisect_left(self.known, start, key=lambda name: name.span.start)
        return place < len(self.known) and self.known[place].span.start == start

    def _without_known(self, chunk: Chunk) -> Iterator[Chunk]:
        """The chunk; or, unless it is one name by its head, what is left of it beside the known names."""
        if chunk.first >= chunk.last:
            return
        span = chunk.span(self.words)
        first = bisect_left(self.known, span.start, key=lambda name: name.span.end)
        last = bisect_left(self.known, span.end, key=lambda name: name.span.start)
        known = [name for name in self.known[first:last] if name.span.overlaps(span)]
        inside = [name.span for name in known]
        one_person = known and known[0].type == "person" and len({name.actors for name in known}) == 1
        if one_person and not self._head(chunk) and inside[0] != span:
            # Of "Jimmy “Jim” Doe" the store may know a part.
            yield Chunk(chunk.first, chunk.last, titled=True, titles=chunk.titles)
            return
        one = self._head(chunk) or self.words[chunk.first].lower in self.lists.first_heads or self._is_medium(chunk)
        if not inside or chunk.titled or (one and not any(s.contains(span) for s in inside)):
            yield chunk
            return
        start = chunk.first
        for number in range(chunk.first, chunk.last + 1):
            if number == chunk.last or any(self.words[number].span.overlaps(s) for s in inside):
                if start < number:
                    yield Chunk(start, number, chunk.titled and start == chunk.first, chunk.titles)
                start = number + 1

    def _is_medium(self, chunk: Chunk) -> bool:
        """Whether the words after a chunk say that it is a medium: "Karam television"."""
        return chunk.last - chunk.first > 1 and self.beside.following(chunk) in self.lists.small_media

    def _head(self, chunk: Chunk) -> tuple[EntityType, str] | None:
        """The type that the last words of a chunk give it."""
        for length in (3, 2, 1):
            if chunk.last - chunk.first >= length:
                phrase = " ".join(w.lower for w in self.words[chunk.last - length : chunk.last])
                if phrase in self.lists.heads:
                    return self.lists.heads[phrase]
        return None

    def _guess(self, chunk: Chunk, chunk_of: Mapping[int, Chunk]) -> tuple[Guess, int]:
        """The guess for a chunk, and the number of the word after it."""
        if chunk.titled and not self._chain_follows(chunk):
            return Guess(chunk.span(self.words), "person", "", 0.95), chunk.last
        if self.beside.is_agency(chunk):
            return Guess(chunk.span(self.words), "organisation", "media", 0.9), chunk.last
        if head := self._head(chunk):
            chained = self._chain(chunk, chunk_of)
            alone = chained.last - chained.first == 1
            opening = opens_sentence(self.words, chunk.first)
            sure = 0.9 if not alone else 0.0 if opening else 0.5
            return self._as_place_or(chained, Guess(chained.span(self.words), *head, sure))
        return self._by_shape(chunk)

    def _by_shape(self, chunk: Chunk) -> tuple[Guess, int]:
        span = chunk.span(self.words)
        if chunk.last - chunk.first > 1 and self.words[chunk.first].lower in self.lists.first_heads:
            return Guess(span, *self.lists.first_heads[self.words[chunk.first].lower], 0.8), chunk.last
        alone = chunk.last - chunk.first == 1 and self.words[chunk.first].lower in self.lists.peoples
        if alone and not self.beside.after(chunk, self.lists.place_prepositions):
            return Guess(span, "nationality", "", 0.9), chunk.last
        if self._is_medium(chunk):
            return Guess(span, "organisation", "media", 0.8), chunk.last
        following = self.beside.following(chunk)
        if following in self.lists.facilities or following in self.lists.areas:
            return self._as_place_or(chunk, Guess(span, "location", "", 0.85))
        if following in self.lists.small_heads:
            return Guess(span.cover(self.words[chunk.last].span), "organisation", "armed_group", 0.8), chunk.last + 1
        return Guess(span, *self.beside.likely(chunk)), chunk.last

    def _as_place_or(self, chunk: Chunk, guess: Guess) -> tuple[Guess, int]:
        """With a facility's head that follows in small letters: "X military base"."""
        length = 0
        if chunk.last < len(self.words) and adjacent(self.text, self.words[chunk.last - 1], self.words[chunk.last]):
            length = phrase_at(self.words, chunk.last, self.lists.facilities, 3)
        if not length or guess.type not in ("location", None):
            return guess, chunk.last
        span = guess.span.cover(self.words[chunk.last + length - 1].span)
        return Guess(span, "location", "facility", 0.9), chunk.last + length

    def _chain_follows(self, chunk: Chunk) -> bool:
        """Whether an organisation's head with "of" comes after a title: "Deputy Ministry of …"."""
        return bool(self._head(chunk)) and self.beside.following(chunk) in ("of", "for")

    def _chain(self, chunk: Chunk, chunk_of: Mapping[int, Chunk]) -> Chunk:
        """With all that belongs to the name after "of" or "for": "Council of Elders of the Upper Valley"."""
        last = chunk.last
        while (after := self._link(chunk, last)) is not None:
            linked = chunk_of.get(after)
            if linked is None or (linked.titled and self.words[after - 1].lower != "the"):
                break
            if self.words[last].lower == "in" and not self._is_abbreviated(linked):
                break
            last = linked.last
            joined = self._and(last, chunk_of)
            last = joined or last
        return Chunk(chunk.first, last)

    def _link(self, chunk: Chunk, last: int) -> int | None:
        """The number of the word that a chain goes on with after the word `last`."""
        if last + 1 >= len(self.words) or not adjacent(self.text, self.words[last - 1], self.words[last]):
            return None
        does = self.words[chunk.last - 1].lower in _HEADS_THAT_DO
        if self.words[last].lower not in (_LINKS | _LINKS_TO_DO if does else _LINKS):
            return None
        following = last + 2 if self.words[last + 1].lower == "the" else last + 1
        return following if following < len(self.words) and self.words[following].capital else None

    def _is_abbreviated(self, chunk: Chunk) -> bool:
        """Whether an abbreviation in brackets follows, which shows how far a name goes: "Force in Lebanon (FIL)"."""
        after = self.words[chunk.last : chunk.last + 3]
        if len(after) < 3 or after[0].text != "(" or after[2].text != ")" or not after[1].acronym:
            return False
        return after[1].text[-1] == next(c for c in self.words[chunk.first].text if c.isalpha()).upper()

    def _and(self, last: int, chunk_of: Mapping[int, Chunk]) -> int | None:
        """Where a chain ends that goes on with "and" and something that is no name by itself."""
        if last + 1 >= len(self.words) or self.words[last].lower != "and":
            return None
        linked = chunk_of.get(last + 1)
        if linked is None or linked.first != last + 1 or linked.titled or self._begins_known(linked):
            return None
        singular = self._head(linked) and not self.words[linked.last - 1].lower.endswith("s")
        return None if singular else linked.last

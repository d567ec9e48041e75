"""What stands beside a stretch of words, and what it then most likely names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefreader.extract.language.wordlists import Phrases, WordLists
from briefreader.extract.language.words import Word, adjacent, phrase_at
from briefreader.extract.names.chunks import Chunk
from briefreader.model.analysis import EntityType

_AGE = re.compile(r"\d{2}")
_QUOTES = frozenset("\"'“”‘’")
Likely = tuple[EntityType | None, str, float]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The words of one sentence, asked about one chunk after another."""

    text: str
    words: Sequence[Word]
    lists: WordLists

    def likely(self, chunk: Chunk) -> Likely:
        """Type, subtype and how sure it is (0-1), by the words beside; no type where they tell nothing."""
        size = sum(w.capital for w in self.words[chunk.first : chunk.last])
        first, following = self.words[chunk.first], self.following(chunk)
        if self._is_dateline(chunk):
            return "location", "city", 0.9
        if self._is_abbreviated(chunk) or (size == 1 and first.acronym):
            return "organisation", "", 0.6
        if described := self._described_after(chunk):
            return *described, 0.8
        speaks = following == "who" or following in self.lists.speech
        if self.after(chunk, self.lists.place_prepositions):
            return ("person", "", 0.6) if size > 1 and speaks else ("location", "", 0.75)
        before = self.before(chunk)
        if before in self.lists.any_role:
            return "person", "", 0.85
        for subtype in ("vehicle", "media", "company", "organisation"):
            if self.after(chunk, self.lists.before[subtype]):
                return _after_noun(subtype, before)
        if size == 1 and self._owns_what_places_have(chunk):
            return "location", "", 0.6
        if following in self.lists.members:
            return "organisation", "", 0.7
        if self._said_or_described(chunk):
            return "person", "", 0.8 if size > 1 else 0.5
        if before in self.lists.compass or (size > 1 and first.lower in self.lists.compass):
            return "location", "", 0.7
        if 2 <= size <= 4:
            # A person has no article, many a body has.
            return ("organisation", "", 0.5) if before == "the" else ("person", "", 0.5)
        return None, "", 0.0

    def before(self, chunk: Chunk) -> str:
        """The word right before, casefolded; "" where there is none."""
        if not chunk.first or not adjacent(self.text, self.words[chunk.first - 1], self.words[chunk.first]):
            return ""
        return self.words[chunk.first - 1].lower

    def following(self, chunk: Chunk) -> str:
        """The words right after that name a facility, else the one word; "" where there is none."""
        if chunk.last >= len(self.words) or not adjacent(self.text, self.words[chunk.last - 1], self.words[chunk.last]):
            return ""
        length = phrase_at(self.words, chunk.last, self.lists.facilities, 3) or 1
        return " ".join(w.lower for w in self.words[chunk.last : chunk.last + length])

    def after(self, chunk: Chunk, entries: Phrases) -> bool:
        """Whether it stands after one of some phrases, compass words and an article aside."""
        number = chunk.first - 1
        while number >= 0 and (
            self.words[number].lower == "the"
            or self.words[number].lower in self.lists.compass
            or self.words[number].text in _QUOTES
        ):
            number -= 1
        before = [w.lower for w in self.words[max(0, number - 2) : number + 1]]
        return any(" ".join(before[-length:]) in entries for length in (1, 2, 3))

    def is_nickname(self, chunk: Chunk) -> bool:
        """Whether the words before say that this is another name of what was named last: "known as X"."""
        before = [w.lower for w in self.words[max(0, chunk.first - 3) : chunk.first] if w.text not in _QUOTES]
        return before[-2:] == ["known", "as"] or before[-1:] in (["nicknamed"], ["dubbed"], ["aka"])

    def _described_after(self, chunk: Chunk) -> tuple[EntityType, str] | None:
        """What a noun phrase after a comma says that it is: "X, the state oil company", "X, a town in the south"."""
        after = self.words[chunk.last : chunk.last + 10]
        if len(after) < 3 or after[0].text != ",":
            return None
        if after[1].lower == "which":
            return ("organisation", "") if chunk.last - chunk.first == 1 else None
        if after[1].lower not in ("a", "an", "the") and after[2].lower not in ("'s", "’s"):
            return None
        told: tuple[EntityType, str] | None = None
        for word in after[2:]:
            if word.lower in self.lists.any_role or word.lower in self.lists.speech:
                return None
            if word.text in (",", ".", ";", "(") or (told and word.lower in self.lists.grammar):
                return told
            told = self.lists.heads.get(word.lower, told)
        return None

    def is_agency(self, chunk: Chunk) -> bool:
        """Whether it stands in the brackets of a dateline: "ADEN (X) -"."""
        if not 1 < chunk.first < 6 or self.words[chunk.first - 1].text != "(" or chunk.last + 1 >= len(self.words):
            return False
        opening = [w for w in self.words[: chunk.first - 1] if w.text[0].isalpha()]
        closes = self.words[chunk.last].text == ")" and self.words[chunk.last + 1].text in ("-", "–", "—")
        return closes and all(w.text.isupper() for w in opening)

    def _is_abbreviated(self, chunk: Chunk) -> bool:
        """Whether an abbreviation in brackets follows: "Doctors Without Borders (MSF)"."""
        after = self.words[chunk.last : chunk.last + 3]
        return len(after) == 3 and after[0].text == "(" and after[1].acronym and after[2].text == ")"

    def _owns_what_places_have(self, chunk: Chunk) -> bool:
        after = [w.lower for w in self.words[chunk.last : chunk.last + 2]]
        return len(after) == 2 and after[0] in ("'s", "’s") and after[1] in self.lists.owned_by_places

    def _is_dateline(self, chunk: Chunk) -> bool:
        """Whether it is the place that a report comes from: "GOMA, Jan. 5 -", "ADEN (Wire) -"."""
        if chunk.first or not all(w.text.isupper() for w in self.words[: chunk.last]):
            return False
        after = [w.text for w in self.words[chunk.last : chunk.last + 12]]
        return after[:1] in ([","], ["("]) and bool({"-", "–", "—"} & set(after))

    def _said_or_described(self, chunk: Chunk) -> bool:
        """Whether somebody speaks, is aged or has a role after the chunk: "X said", "X, 34,", "X, a spokesman"."""
        after = self.words[chunk.last : chunk.last + 5]
        if not after:
            return False
        if after[0].lower in self.lists.speech or after[0].lower == "who":
            return True
        if after[0].text != "," or len(after) < 3:
            return False
        described = {w.lower for w in after[1:5]} & self.lists.any_role
        return bool(_AGE.fullmatch(after[1].text)) or after[1].lower == "who" or bool(described)


def _after_noun(subtype: str, before: str) -> Likely:
    if subtype == "vehicle":
        return "vehicle", "", 0.8
    if subtype == "organisation":
        return "organisation", "", 0.7
    return "organisation", subtype, 0.5 if before == "told" else 0.7

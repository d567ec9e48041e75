"""Where a state is meant by its capital or by what its people are called, decided at each mention for itself."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from briefreader.extract.gazetteer import Bearer, Gazetteer, entity_type
from briefreader.extract.language.lexicon import Lexicon
from briefreader.extract.language.sentences import Pages
from briefreader.extract.language.wordlists import Phrases, WordLists, phrases
from briefreader.extract.language.words import Word
from briefreader.extract.names.merging import Name
from briefreader.extract.names.sightings import alias_kind
from briefreader.extract.who.speakers import GOVERNED_FROM
from briefreader.model.span import Span

# "At X's invitation" is no place, nor is "X, she went on, must".
_ASKING = re.compile(
    r"['’]s (?:invitation|request|behest|insistence|urging|expense|orders|hands)\b"
    r"|, (?:he|she|they|it) (?:\w+ ){1,2}?\w+, [\"“]?(?:must|should|has|had|will|would|is|was|wants|needs|cannot)\b"
)
_JOINTS = frozenset(["and", "or", ",", "-", "–", "/"])


@dataclass(frozen=True, slots=True)
class Standpoints:
    """What tells an actor from a place, and a state from its people.

    Attributes:
        sources: the spans of all sources of attributions.
    """

    pages: Pages
    lists: WordLists
    sources: Sequence[Span]
    agent_before: Phrases
    agent_after: Phrases
    place_before: Phrases
    place_after: Phrases

    @classmethod
    def of(cls, pages: Pages, lists: WordLists, lexicon: Lexicon, sources: Iterable[Span]) -> "Standpoints":
        """Gather what is needed for one briefing."""
        return cls(pages, lists, tuple(sources), *_compile(lexicon))

    def is_place(self, name: Name) -> bool:
        """Whether the words around speak of a place: "in X", "X airport"."""
        based = self.pages.text.startswith("-based", name.span.end)
        if _ASKING.match(self.pages.text, name.span.end):
            return False
        before = [word.lower for word in self.pages.at(name.span.start).before(name.span.start, 2)]
        if before[-1:] == ["in"] and before[0] in GOVERNED_FROM:
            return False
        return (
            based
            or self._before(name, self.place_before)
            or self._after(name, self.place_after)
            or self._dateline(name)
        )

    def acts(self, name: Name) -> bool:
        """Whether the words around speak of somebody who acts: a claim's source, "X has", "backed by X"."""
        following = self.pages.at(name.span.start).after(name.span.end, 2)
        does = self._after(name, self.agent_after) or bool(_ASKING.match(self.pages.text, name.span.end))
        if not does and name.text.split()[-1].islower() and following and self._is_noun(following[0]):
            # In "Syrian military factions" it is the factions who act.
            return False
        sentence = self.pages.at(name.span.start)
        if sentence.kind == "headline" and name.span.start == sentence.span.start:
            return True
        if does or self.describes(name) or self._before(name, self.agent_before) or _is_doing(following):
            return True
        if following and (following[0].lower in ("'s", "’s") or following[0].lower in self.lists.speech):
            return True
        return any(source.contains(name.span) for source in self.sources)

    def of_people(self, name: Name) -> bool:
        """Whether a demonym speaks of people and not of their state: "Russian citizens", "the Russians"."""
        if self.speaks_as_state(name):
            return False
        singular = name.text[:-1] if name.text.endswith("s") else ""
        if any(a.kind == "demonym" and a.name == singular for b in name.bearers for a in b.actor.aliases):
            return True
        following = list(self.pages.at(name.span.start).after(name.span.end, 4))
        # In "Russian and Syrian forces" the noun comes later.
        while len(following) > 1 and (following[0].capital or (following[0].text in _JOINTS and following[1].capital)):
            noun = following[0].lower
            if noun in self.lists.titles or noun in self.lists.any_role or noun in self.lists.heads:
                return False
            following.pop(0)
        if not following or not following[0].text[0].isalpha():
            return True
        return following[0].lower in self.lists.people or following[0].lower in self.lists.grammar

    def speaks_as_state(self, name: Name) -> bool:
        """Whether a people is all of a claim's source, and so its state: "the Americans declined to comment"."""
        text = self.pages.text
        return any(
            source.contains(name.span)
            and source.of(text).casefold() in (f"the {name.text.casefold()}", name.text.casefold())
            and text[source.start : source.start + 3].casefold() == "the"
            for source in self.sources
        )

    def describes(self, name: Name) -> bool:
        """Whether a name is part of a compound that describes: "US-led"."""
        end = name.span.end
        return self.pages.text[end : end + 1] in ("-", "‐", "‑") and self.pages.text[end + 1 : end + 2].islower()

    def _is_noun(self, word: Word) -> bool:
        known = word.lower in self.lists.grammar or word.lower in self.lists.speech
        return word.text[0].islower() and not known and not word.lower.endswith("ed")

    def _before(self, name: Name, entries: Phrases) -> bool:
        words = [w.lower for w in self.pages.at(name.span.start).before(name.span.start, 4) if w.lower != "the"]
        return any(" ".join(words[-length:]) in entries for length in (1, 2, 3) if length <= len(words))

    def _after(self, name: Name, entries: Phrases) -> bool:
        words = [w.lower for w in self.pages.at(name.span.start).after(name.span.end, 3)]
        return any(" ".join(words[:length]) in entries for length in (1, 2, 3) if length <= len(words))

    def _dateline(self, name: Name) -> bool:
        sentence = self.pages.at(name.span.start)
        if sentence.kind == "dateline":
            return True
        after = self.pages.text[name.span.end : name.span.end + 2]
        opening = name.span.start == sentence.span.start
        return (after.startswith(",") or after.startswith(" (")) and opening and name.text.isupper()


@lru_cache(maxsize=4)
def _compile(lexicon: Lexicon) -> tuple[Phrases, Phrases, Phrases, Phrases]:
    before, after, inside, beside = (
        phrases(lexicon.words("context", key)) for key in ("agent_before", "agent_after", "place_before", "place_after")
    )
    return before, after, inside, beside


def _is_doing(words: Sequence[Word]) -> bool:
    """Whether somebody is at something: "X is preparing", "X was ready"."""
    if len(words) < 2 or words[0].lower not in ("is", "was"):
        return False
    return words[1].lower.endswith("ing") or words[1].lower in (
        "ready",
        "willing",
        "prepared",
        "determined",
        "responsible",
    )


def settle_states(names: Sequence[Name], standpoints: Standpoints, gazetteer: Gazetteer) -> list[Name]:
    """Names with what they stand for here: metonyms, demonyms and weak names decided.

    A weak name keeps its weak bearers where it acts; where it doesn't, it is a plain place or is borne by the others.
    A capital that acts once in a text means the state wherever nothing speaks of a place.
    """
    acting = {name.text for name in names if name.bearers and standpoints.acts(name) and not standpoints.is_place(name)}
    settled = (_settle(_shrink(name, gazetteer, acting), standpoints, acting) for name in names)
    # Of "Karam's military" nothing is left where the military isn't known.
    named = (name for name in settled if name.bearers or name.kind != "title")
    return [name if name.number == number else replace(name, number=number) for number, name in enumerate(named)]


def _shrink(name: Name, gazetteer: Gazetteer, acting: set[str]) -> Name:
    """A weak name that doesn't act here without its common noun: "Syrian" in "Syrian military factions"."""
    words = name.text.split()
    if not name.bearers or name.strong or len(words) < 2 or not words[-1].islower() or name.text in acting:
        return name
    first = next(gazetteer.find(" ".join(words[:-1])), None)
    if first is None or first.span.start:
        return name
    best = first.bearers[0]
    kind, subtype = entity_type(best.actor.kind)
    span = Span(name.span.start, name.span.start + len(first.span))
    return Name(name.number, span, first.span.of(name.text), kind, subtype, alias_kind(best), first.bearers)


def _settle(name: Name, standpoints: Standpoints, acting: set[str]) -> Name:
    kinds = {bearer.alias.kind for bearer in name.bearers}
    if "demonym" in kinds and not name.strong:
        if name.type != "location":
            return name
        demonyms = _only(name, lambda bearer: bearer.alias.kind == "demonym")
        if not standpoints.describes(name) and standpoints.of_people(name):
            return replace(demonyms, type="nationality", subtype="", kind="name")
        return replace(demonyms, kind="demonym")
    if standpoints.describes(name) and name.type == "location" and "metonym" not in kinds:
        return replace(name, kind="demonym")
    if all(not bearer.alias.weak for bearer in name.bearers):
        return name
    if name.text in acting and not standpoints.is_place(name):
        return name
    rest = _only(name, lambda bearer: not bearer.alias.weak)
    if rest.bearers:
        return replace(rest, kind=alias_kind(rest.bearers[0]))
    if "metonym" in kinds:
        state = next(bearer.actor for bearer in name.bearers if bearer.alias.kind == "metonym")
        return replace(rest, type="location", subtype="city", kind="name", seat_of=state)
    return replace(rest, kind="title" if name.kind == "title" else "name")


def _only(name: Name, keep: Callable[[Bearer], bool]) -> Name:
    return replace(name, bearers=tuple(bearer for bearer in name.bearers if keep(bearer)))

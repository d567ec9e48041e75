"""The actors' names in a text: longest match, aware of case, aware of the date."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefreader.model.actor import Actor, ActorKind, Alias
from briefreader.model.analysis import EntityType
from briefreader.model.span import Span

_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u200c\u200d"
_PIECE = re.compile(rf"(?:[^\W\d_]\.){{2,}}|[\w{_MARKS}]+(?:['’‘ʼʻʿʾ`´][\w{_MARKS}]+)*")
_GAP = re.compile(r"[ \t\u00a0]*\n?[ \t\u00a0]*|[-‐‑–]|[ \t]?[&/][ \t]?")
_POSSESSIVE = re.compile(r"['’]s?$")
_SMALL = re.compile(
    "of|the|and|for|in|on|to|from|al|el|an|ar|as|ash|ad|at|az|bin|ibn|bint|abu|de|du|des|del|della|der|den|von|van|la|"
    "le|les|los|di|da|do|dos|y|e|et|und|wa|ul|ud|u|i|za|na|ve|ya|va"
)
_CAPITAL_BEFORE = re.compile(r"\b[A-ZÀ-ÖØ-Þ][\w'’.-]*[ ]\Z")
_ARTICLES = ("al", "el", "an", "ar", "as", "ash", "ad", "at", "az", "adh", "ath", "Al", "El")
_WORDS_IN_CAPITALS = re.compile("IS|WHO|IT|AND|CAN|ALL|FOR|NOT|OUR|WAR|ONE|TWO|NEW|AIM|ACT|MEN")

_TYPES: Mapping[ActorKind, tuple[EntityType, str]] = {
    "person": ("person", ""),
    "state": ("location", "country"),
    "place": ("location", ""),
    "government_body": ("organisation", "government_body"),
    "military": ("organisation", "military"),
    "armed_group": ("organisation", "armed_group"),
    "party": ("organisation", "party"),
    "media": ("organisation", "media"),
    "international": ("organisation", "international"),
    "company": ("organisation", "company"),
    "ngo": ("organisation", "ngo"),
}


def entity_type(kind: ActorKind) -> tuple[EntityType, str]:
    """The type and subtype that an entity has if it is an actor of this kind."""
    return _TYPES[kind]


@dataclass(frozen=True, slots=True)
class Bearer:
    """An actor and the name by which a text calls it; `holds`: whether that name held at the text's date."""

    actor: Actor
    alias: Alias
    holds: bool = True


@dataclass(frozen=True, slots=True)
class Sighting:
    """A place in a text where the name of one or several actors stands.

    Attributes:
        bearers: at least one, best first: names that held at the date, strong ones, proper ones.
    """

    span: Span
    bearers: tuple[Bearer, ...]


class Gazetteer:
    """Finds the names of known actors. Built once; holds no text.

    Args:
        actors: whom to know; their ids are unique.
        fold: brings the spellings of a name to one form (`briefreader.search.fold.fold_name`).
        as_of: an ISO date for texts that have none of their own; None for today's and former names alike.
    """

    def __init__(self, actors: Iterable[Actor], fold: Callable[[str], str], as_of: str | None = None) -> None:
        self.actors: dict[str, Actor] = {actor.id: actor for actor in actors}
        self._as_of = as_of
        self._fold = lru_cache(maxsize=1 << 15)(lambda name: fold(_undot(name)))
        self._longest_from = lru_cache(maxsize=1 << 14)(self._longest_after)
        self._names: dict[str, list[tuple[Actor, Alias]]] = {}
        self._longest: dict[str, int] = {}
        # How names may begin in small letters: "al-Shabaab", "bin Laden".
        self._small: set[str] = set(_ARTICLES)
        for actor in self.actors.values():
            for alias in (Alias(actor.name), *actor.aliases):
                self._add(actor, alias)

    def _add(self, actor: Actor, alias: Alias) -> None:
        folded = self._fold(alias.name)
        if not folded:
            return
        known = self._names.setdefault(folded, [])
        if not any(other is actor and spelling.name == alias.name for other, spelling in known):
            known.append((actor, alias))
        written = _PIECE.search(alias.name)
        if written and written[0][0].islower():
            self._small.add(written[0])
        first = folded.partition(" ")[0]
        length = 1 + max(folded.count(" ") + 1, sum(1 for _ in _PIECE.finditer(alias.name)))
        self._longest[first] = max(length, self._longest.get(first, 0))

    def fold(self, name: str) -> str:
        """The one form of a name's spellings."""
        return self._fold(name)

    def lookup(self, name: str, as_of: str | None = None) -> tuple[Bearer, ...]:
        """Who bears exactly this name, in whatever spelling that folds to the same; best first."""
        return self._rank(self._names.get(self._fold(name), ()), name, as_of)

    def find(self, text: str, span: Span | None = None, as_of: str | None = None) -> Iterator[Sighting]:
        """The names in a text or a part of it: sorted, disjoint, of several that overlap the first and longest.

        Args:
            as_of: the ISO date of the text.
        """
        span = span or Span(0, len(text))
        pieces = [Span(*m.span()) for m in _PIECE.finditer(text, span.start, span.end)]
        done = span.start
        for number, piece in enumerate(pieces):
            small = text[piece.start].islower() and text[piece.start : piece.end] not in self._small
            if piece.start < done or small:
                continue
            sighting = self._longest_at(text, pieces, number, as_of)
            if sighting:
                sighting = self._before_longer(text, pieces, number, sighting, as_of)
            if sighting:
                done = sighting.span.end
                yield sighting

    def _before_longer(
        self, text: str, pieces: Sequence[Span], number: int, sighting: Sighting, as_of: str | None
    ) -> Sighting | None:
        """The name, or what it leaves to a longer one that begins within it: "Karam-based Council of the East"."""
        for later in range(number + 1, len(pieces)):
            if pieces[later].start >= sighting.span.end:
                break
            longer = self._longest_at(text, pieces, later, as_of)
            if longer and longer.span.end > sighting.span.end and len(longer.span) > len(sighting.span):
                return self._longest_at(text, pieces, number, as_of, later - 1)
        return sighting

    def _longest_at(
        self, text: str, pieces: Sequence[Span], number: int, as_of: str | None, limit: int | None = None
    ) -> Sighting | None:
        reach = self._reach(text, pieces, number)
        for last in range(reach if limit is None else min(reach, limit), number - 1, -1):
            for span in _with_and_without_possessive(text, pieces[number].cover(pieces[last])):
                known = self._names.get(self._fold(span.of(text)))
                fitting = known and [(actor, alias) for actor, alias in known if self._fits(text, span, alias)]
                if fitting:
                    return Sighting(span, self._rank(fitting, span.of(text), as_of))
        return None

    def _fits(self, text: str, span: Span, alias: Alias) -> bool:
        return _fits_case(text, span, alias) or self._is_body_in_small(text, span, alias)

    def _is_body_in_small(self, text: str, span: Span, alias: Alias) -> bool:
        """Whether all but whose it is stands in small letters: "Iraqi security forces"."""
        first, *rest = (m[0] for m in _PIECE.finditer(span.of(text)))
        body = alias.name.partition(" ")[2]
        return len(rest) >= 2 and body.istitle() and " ".join(rest) == body.lower() and self._fold(first) in self._names

    def _reach(self, text: str, pieces: Sequence[Span], number: int) -> int:
        """The number of the last piece that a name starting at this one could take in."""
        starts = [pieces[number]]
        if number + 1 < len(pieces) and text[pieces[number].end : pieces[number + 1].start] in ("-", "‐", "‑"):
            starts.append(pieces[number].cover(pieces[number + 1]))
        longest = max(self._longest_from(start.of(text)) for start in starts)
        last = number
        while last + 1 < min(number + longest, len(pieces)) and _joins(text, pieces[last], pieces[last + 1]):
            last += 1
        return last if longest else number - 1

    def _longest_after(self, written: str) -> int:
        """How many pieces the longest name has that begins with a word, with or without its possessive."""
        possessive = _POSSESSIVE.search(written)
        spellings = (written, written[: possessive.start()]) if possessive else (written,)
        return max(self._longest.get(self._fold(spelling).partition(" ")[0], 0) for spelling in spellings)

    def _rank(self, known: Iterable[tuple[Actor, Alias]], written: str, as_of: str | None) -> tuple[Bearer, ...]:
        date = as_of or self._as_of
        bearers = [Bearer(actor, alias, held(alias.since, alias.until, date)) for actor, alias in known]
        bearers.sort(key=lambda b: (not b.holds, b.alias.weak, b.alias.name != written, b.actor.id))
        once: dict[str, Bearer] = {}
        for bearer in bearers:
            once.setdefault(bearer.actor.id, bearer)
        return tuple(once.values())


def held(since: str | None, until: str | None, date: str | None) -> bool:
    """Whether something held at an ISO date; dates may stop at the year or the month, None is open."""
    if date is None:
        return True
    # Compare as far as both go.
    after = since is None or date[: len(since)] >= since[: len(date)]
    before = until is None or date[: len(until)] <= until[: len(date)]
    return after and before


def _undot(name: str) -> str:
    """Abbreviations without their dots: "U.S." and "US" are one name."""
    return re.sub(r"\b(?:[^\W\d_]\.){2,}", lambda m: m[0].replace(".", ""), name)


def _with_and_without_possessive(text: str, span: Span) -> tuple[Span, ...]:
    if text[span.end - 1] not in "s'’":  # most names: no need of the pattern
        return (span,)
    possessive = _POSSESSIVE.search(span.of(text))
    return (Span(span.start, span.start + possessive.start()), span) if possessive else (span,)


def _joins(text: str, left: Span, right: Span) -> bool:
    gap = text[left.end : right.start]
    return bool(_GAP.fullmatch(gap)) or (gap == ". " and len(left) <= 3 and text[left.start].isupper())


def _fits_case(text: str, span: Span, alias: Alias) -> bool:
    written = _undot(span.of(text))
    if alias.kind == "acronym" or (alias.name.isupper() and len(alias.name) <= 6):
        if written.isupper():
            return not _WORDS_IN_CAPITALS.fullmatch(written) or not _all_capitals_around(text, span)
        if written == alias.name:
            return True
        # Written like a word ("Nato") it must not stand where any word, or a person's name, has a capital.
        alone = not _starts_sentence(text, span.start) and not _CAPITAL_BEFORE.search(
            text, max(0, span.start - 40), span.start
        )
        return len(written) >= 4 and written.istitle() and alone
    pieces = [m[0] for m in _PIECE.finditer(written)]
    weighty = [piece for piece in pieces if not _SMALL.fullmatch(piece)]
    small = [piece for piece in weighty if piece[0].islower()]
    if all(piece[0].islower() or piece[0].isdigit() for piece in weighty):
        return False
    # Small where the alias is small too ("Wagner group"), or one word of a longer name ("Free Syrian army").
    return set(small) <= {m[0] for m in _PIECE.finditer(alias.name)} or (
        len(weighty) - len(small) >= 2 and not weighty[0][0].islower()
    )


def _all_capitals_around(text: str, span: Span) -> bool:
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    around = text[start : span.start] + text[span.end : end if end >= 0 else len(text)]
    return around.isupper()


def _starts_sentence(text: str, offset: int) -> bool:
    before = text[max(0, offset - 8) : offset].rstrip(" \t\"'“”‘’«»(–—-")
    return not before or before[-1] in ".!?:;\n…"

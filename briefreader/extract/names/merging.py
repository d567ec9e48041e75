"""An engine's names and the gazetteer's, as one list."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from briefreader.extract.engine import FoundName, Resources
from briefreader.extract.gazetteer import Bearer, Gazetteer, Sighting, entity_type
from briefreader.extract.language.sentences import Pages
from briefreader.extract.language.wordlists import WordLists
from briefreader.extract.language.words import Word, split_words
from briefreader.extract.names.chunks import cut_at_titles, title_at
from briefreader.extract.names.measures import find_dates
from briefreader.extract.names.overlaps import longest
from briefreader.extract.names.sightings import alias_kind, as_name, find_sightings
from briefreader.model.actor import Actor
from briefreader.model.analysis import EntityType, MentionKind
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span, trim

_ARTICLE = re.compile(r"(?:the|a|an|this|these|those|that)\s+", re.IGNORECASE)
# After "Brigade": the number that tells which, not how many of something follow.
_NUMBER = re.compile(r"[ -]\d{1,4}\b(?![-.,]?\d|%| ?(?:per|km|people|killed|wounded|dead|members|soldiers|fighters)\b)")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_FULL_STOP = re.compile(
    r"\b(?!Corp|Dept|Capt|Univ|Bros|Messrs)[^\W\d_.]*[a-zà-ÿ][^\W\d_.]{2,}\.\Z"
)  # of a sentence: "Tera.", not "Inc." or "U.S."
_REST = re.compile(
    r"['’ʼ][^\W\d_]{2,}\b(?<!['’ʼ]re)(?<!['’ʼ]ll)(?<!['’ʼ]ve)|\.(?:com|org|net|info|cd|ml|sd|ye|mm|ua|ru)\b"
)
_LONE_NUMBER = re.compile(r"\d{1,2}")
_SURE = 0.8  # so sure of its type that words beside it change nothing
_OF_PLACES = frozenset(
    ["state", "regional", "provincial", "district", "municipal", "governorate", "province", "county"]
)
_RULERS = frozenset(["junta", "regime", "government", "authorities"])  # at the beginning of a sentence
_TOWNS = frozenset(["town", "city", "village", "port", "township", "district", "suburb", "border town"])
_OWNED = re.compile(r"['’]s? ")
_CHIEF = ("chief", "head", "deputy", "senior", "lead", "former", "top")
_TITLE = 60  # characters that a title may take
ACTING: frozenset[EntityType] = frozenset(["person", "organisation", "location", "nationality"])


@dataclass(frozen=True, slots=True)
class Name:
    """A name in its place, with the actors that bear it.

    Attributes:
        number: its place among all names of the briefing.
        bearers: best first; those of weak aliases too.
        seat_of: the state whose capital or seat of government it is, here as a place.
    """

    number: int
    span: Span
    text: str
    type: EntityType
    subtype: str
    kind: MentionKind
    bearers: tuple[Bearer, ...] = ()
    confidence: float = 1.0
    seat_of: Actor | None = None

    @property
    def strong(self) -> tuple[Bearer, ...]:
        """The actors that the name alone can mean."""
        return tuple(bearer for bearer in self.bearers if not bearer.alias.weak)


def merge_names(
    briefing: Briefing, names: Iterable[FoundName], resources: Resources, lists: WordLists, pages: Pages
) -> list[Name]:
    """Disjoint names, sorted. The longest span wins, and the gazetteer for who it is."""
    text = briefing.text
    sightings = list(find_sightings(briefing, resources, lists))
    found = [as_name(sighting) for sighting in sightings]
    found += [date for sentence in pages.sentences for date in find_dates(text, sentence.span, resources.lexicon)]
    found += _find_outlet(briefing)
    for name in names:
        found += _tidy(name, text, sightings, lists)
    seen = {sighting.span: sighting.bearers for sighting in sightings}
    found = _without_addresses(text, found)
    merged = [
        _with_bearers(number, name, text, seen, briefing.published, resources.gazetteer, lists)
        for number, name in enumerate(longest(found))
    ]
    return _of_one_type(_with_surnames(merged))


def _without_addresses(text: str, names: Iterable[FoundName]) -> list[FoundName]:
    """Names that aren't part of an address: what a link is made of names nobody."""
    addresses = [Span(*place.span()) for place in _ADDRESS.finditer(text)]
    if not addresses:
        return list(names)

    def linked(span: Span) -> bool:
        at = bisect_left(addresses, span.end, key=lambda address: address.start)
        return at > 0 and addresses[at - 1].contains(span)

    return [name for name in names if not linked(name.span)]


def _find_outlet(briefing: Briefing) -> Iterator[FoundName]:
    """Where the text names the medium that published it."""
    if briefing.outlet:
        for place in re.finditer(rf"(?<!\w){re.escape(briefing.outlet)}(?!\w)", briefing.text):
            yield FoundName(Span(*place.span()), "organisation", "media")


def _with_bearers(
    number: int,
    name: FoundName,
    text: str,
    seen: Mapping[Span, tuple[Bearer, ...]],
    date: str | None,
    gazetteer: Gazetteer,
    lists: WordLists,
) -> Name:
    written = name.span.of(text)
    words = tuple(split_words(text, name.span))
    who: tuple[Bearer, ...] = ()
    if name.type in ACTING:
        who = seen.get(name.span) or gazetteer.lookup(written, date)
        if not who and name.type == "organisation" and words[-1].lower in lists.small_heads and len(words) > 1:
            # "The Falcon group" is Falcon.
            who = gazetteer.lookup(text[name.span.start : words[-2].span.end], date)
    kind, subtype, mention = name.type, name.subtype, name.kind
    if who and not (who[0].alias.weak and name.span not in seen):
        kind, subtype = _type_of(who, name)
        # Of "Israel's military" nothing is left that is written as a name.
        mention = alias_kind(who[0]) if any(w.capital for w in words) else "title"
    if kind == "location" and not subtype:
        subtype = lists.heads.get(words[-1].lower, ("", ""))[1]
    return Name(number, name.span, written, kind, subtype, mention, who, name.confidence)


def _with_surnames(names: Sequence[Name]) -> list[Name]:
    """Where the text has "Ali Sana", "Sana" is that person: no place, and no acronym that is written so as well."""
    surnames = {words[-1] for name in names if name.type == "person" and len(words := name.text.split()) > 1}
    return [
        replace(name, type="person", subtype="", kind="name", bearers=())
        if name.text in surnames and name.type in ACTING and all(b.alias.name.isupper() for b in name.bearers)
        else name
        for name in names
    ]


def _of_one_type(names: Sequence[Name]) -> list[Name]:
    """Names that nobody is known to bear with one type wherever they stand: the surest in sum."""
    votes: dict[str, dict[tuple[EntityType, str], float]] = defaultdict(lambda: defaultdict(float))
    for name in names:
        if not name.bearers and name.type in ACTING:
            votes[name.text][name.type, name.subtype] += name.confidence
    settled = {text: max(types, key=lambda told: types[told]) for text, types in votes.items()}
    return [
        replace(name, type=settled[name.text][0], subtype=settled[name.text][1])
        if not name.bearers and name.type in ACTING
        else name
        for name in names
    ]


def _type_of(bearers: Sequence[Bearer], name: FoundName) -> tuple[EntityType, str]:
    types = [entity_type(bearer.actor.kind) for bearer in bearers]
    # A place of the store has no subtype; a shape may have told one.
    agreeing = [t for t in types if t[0] == name.type]
    kind, subtype = (agreeing or types)[0]
    return kind, subtype or (name.subtype if kind == name.type else "")


def _tidy(name: FoundName, text: str, sightings: Sequence[Sighting], lists: WordLists) -> Iterator[FoundName]:
    """A name without article and titles; nothing where it is no name but a description, left to coreference."""
    span = trim(text, name.span)
    if text[span.end - 1] == "." and _FULL_STOP.search(text, span.start, span.end):
        span = Span(span.start, span.end - 1)
    if (cut := _REST.match(text, span.end)) is not None:
        span = Span(span.start, cut.end())  # "Ta" of "Ta'ang", "Act" of "Act.cd"
    article = _ARTICLE.match(span.of(text))
    if article and article.end() < len(span):
        span = Span(span.start + article.end(), span.end)
    if name.type not in ACTING:
        if name.type != "temporal" or not _LONE_NUMBER.fullmatch(span.of(text)):  # "24" of "the last 24 hours"
            yield replace(name, span=span)
        return
    words = tuple(split_words(text, span))
    if not any(w.capital for w in words) or (len(words) == 1 and words[0].lower in _RULERS):
        return
    words = _without_ends(name, text, words, sightings, lists)
    span = words[0].span.cover(words[-1].span)
    if len(words) == 1 and words[0].lower in lists.peoples and words[0].lower.endswith("s"):
        name = replace(name, type="nationality", subtype="")  # "Sunnis"
    if name.type == "organisation" and words[-1].lower not in lists.heads and _next_word(text, span.end) in _OF_PLACES:
        name = replace(name, type="location", subtype="")  # "the X state ministry"
    if name.type == "organisation" and name.confidence < _SURE and _is_somebody(text, words, lists):
        name = replace(name, type="person", subtype="")
    if name.type == "person":
        *_, last = (None, *cut_at_titles(words, 0, len(words), lists))
        if last is None:
            return
        if len(words) == 1 and _is_medium(text, span.start, lists):
            yield replace(name, span=span, type="organisation", subtype="media")
            return
        if len(words) == 1 and _is_medium(text, span.start, lists, "company"):
            yield replace(name, span=span, type="organisation", subtype="company")
            return
        # "Defence" before "Secretary Ana Kolt" is her portfolio and nobody's name.
        if words[last.last - 1].lower in lists.portfolio and _before_title(text, words[last.last - 1].span.end, lists):
            return
        first, end = last.first, last.last
        while end - first > 1 and words[end - 1].text.islower() and words[end - 1].text.isalpha():
            end -= 1  # "Lena Kolt fumed"
        yield replace(name, span=words[first].span.cover(words[end - 1].span))
        return
    if name.type == "organisation" and words[-1].lower in lists.numbered:
        number = _NUMBER.match(text, span.end)
        span = Span(span.start, number.end()) if number else span
    inside = [s.span for s in _between(sightings, span) if span.contains(s.span)]
    rest = [w for w in words if not any(s.contains(w.span) for s in inside)]
    extended = words[-1].lower in lists.facilities or words[-1].lower in lists.small_heads
    if inside and not extended and all(not w.capital for w in rest):
        return
    yield replace(name, span=span)


def _without_ends(
    name: FoundName, text: str, words: tuple[Word, ...], sightings: Sequence[Sighting], lists: WordLists
) -> tuple[Word, ...]:
    """The words of a name alone: not its owner's ("Niger's Ministry"), nor the first one of what it owns."""
    whole = Span(words[0].span.start, words[-1].span.end)
    if name.type in ("organisation", "location") and (owned := _OWNED.search(text, whole.start, whole.end)):
        known = [s.span for s in _between(sightings, whole)]
        owner, rest = Span(whole.start, owned.start()), [w for w in words if w.span.start >= owned.end()]
        if owner in known and whole not in known and rest and rest[0].capital:
            words = tuple(rest)
    at = next((at for at in range(1, len(words) - 1) if _is_kind(words, at)), None)
    if name.type == "location" and at is not None:
        words = words[at + 2 :]  # "northern X State town of | Y"
    # "the X resistance | committees"
    small = not words[-1].capital and words[-1].lower not in lists.small_heads
    if len(words) > 1 and small and _next_word(text, whole.end).removesuffix("s") in lists.heads:
        return words[:-1]
    return words


def _is_kind(words: Sequence[Word], at: int) -> bool:
    """Whether "town of" stands there, before a name."""
    return words[at].lower in _TOWNS and words[at + 1].lower == "of" and at + 2 < len(words) and words[at + 2].capital


def _next_word(text: str, place: int) -> str:
    following = tuple(split_words(text, Span(place, min(place + _TITLE, len(text)))))
    return following[0].lower if following and text[place : place + 1] == " " else ""


def _is_somebody(text: str, words: Sequence[Word], lists: WordLists) -> bool:
    """Whether two or three words behind a role and a comma name who has it: "its chief dispatcher, Olena Low"."""
    start = words[0].span.start
    before = [w.lower for w in split_words(text, Span(max(0, start - 40), start))]
    named = 1 < len(words) < 4 and all(w.capital for w in words) and words[-1].lower not in lists.heads
    if not named or before[-1:] != [","] or len(before) < 3:
        return False
    return before[-2] in lists.any_role or (before[-3] in _CHIEF and before[-2].endswith(("er", "or", "ist", "man")))


def _is_medium(text: str, place: int, lists: WordLists, kind: str = "media") -> bool:
    """Whether a medium, or another kind, is told there: "the daily X", not "told X"."""
    before = text[max(0, place - 20) : place].lower().split()
    return before[-1:] != ["told"] and before[-1:] != [] and before[-1] in lists.before[kind]


def _before_title(text: str, place: int, lists: WordLists) -> bool:
    following = tuple(split_words(text, Span(place, min(place + _TITLE, len(text)))))
    return bool(following) and title_at(following, 0, lists) > 0


def _between(sightings: Sequence[Sighting], span: Span) -> Sequence[Sighting]:
    first = bisect_left(sightings, span.start, key=lambda s: s.span.start)
    last = bisect_left(sightings, span.end, key=lambda s: s.span.start)
    return sightings[first:last]

"""Bodies that a text never names and that make claims all the same: "the army said", "its foreign ministry"."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache

from briefreader.extract.language.lexicon import Lexicon
from briefreader.extract.language.wordlists import Phrases, WordLists, compile_lists, phrases
from briefreader.extract.language.words import Word, phrase_at, split_words
from briefreader.extract.names.merging import Name
from briefreader.extract.names.overlaps import is_taken
from briefreader.extract.who.figures import Figure
from briefreader.extract.who.linking import Link
from briefreader.extract.who.nominals import compile_nouns
from briefreader.model.span import Span

_OPENING = frozenset(["the", "its", "their", "his", "her", "'s", "’s", "'", "’"])

_OWNING = tuple(f"{word} " for word in ("its", "their", "his", "her", "'s", "’s"))
_ACCUSED = re.compile(r"\b(?:accus|suspect|charg|convict|clear|rid|blam)\w* (?:the )?$")
# "The army chief" is somebody else, "the army of X" another's.
_ON_ITS_OWN = (
    r"(?!['’-]| (?:chiefs?|spokes\w+|commanders?|officers?|officials?|generals?|leaders?|rulers?|"
    r"sources?|council|government|junta|regime|bases?|posts?|camps?|barracks|headquarters|court|staff|vehicles?|convoys?|units?|"
    r"drones?|stations?|vessels?|patrols?|checkpoints?|positions?|buildings?|ministers?)\b)"
)
# "The general staff's statement" is the general staff's.
_ISSUED = frozenset(["'s", "’s", "statement", "communique", "communiqué", "account", "spokesman", "spokeswoman"])
_STATES = (
    "army",
    "military",
    "armed forces",
    "junta",
    "regime",
    "military government",
)  # with an owner it is the state
# What stands for its state rather than for itself, beside `state` of the word lists.
_FOR_STATES = frozenset(
    ["army", "military", "forces", "troops", "force", "contingent", "embassy", "consulate", "mission", "delegation"]
)
_RULERS = ("junta", "regime")  # one and the same, and told in every "regime forces"
_SAID_BEFORE = frozenset(["agency", "organization", "organisation", "union", "alliance", "community"])
_BODIES = frozenset(["government_body", "military", "ngo", "international"])
_BRANCHES = frozenset(["branch", "arm", "wing", "chapter", "office", "department", "bureau", "section", "headquarters"])
_OFFICES = frozenset(["office", "secretariat", "cabinet", "bureau"])
_LONGEST = 5  # words between whose a body is and its head: "regional military civil administration"
_APART = frozenset(["source", "sources", "in", "within", "inside", "with", "at", "to", "near", "member", "members"])


Told = tuple[Span, str, tuple[str, str]]
"""Where a body's noun stands, its subtype, and what it is the same by: its words and whose it is."""
Found = tuple[list[Figure], Mapping[tuple[Span, ...], Figure]]


@lru_cache(maxsize=4)
def _compile(lexicon: Lexicon) -> tuple[tuple[str, Phrases], ...]:
    table = lexicon.table("nominals").get("unnamed", {})
    return tuple((subtype, phrases(words)) for subtype, words in table.items())


def find_unnamed(sources: Iterable[tuple[Span, ...]], text: str, lexicon: Lexicon) -> Found:
    """A figure for each body that is only called by a common noun, and whose source phrases are whose.

    Args:
        sources: the source phrases that stand for nobody yet, in order.
    """
    return _gather(sources, text, lambda phrase: _body(phrase, text, lexicon) or _owned_body(phrase, text, lexicon))


def find_called(sources: Iterable[tuple[Span, ...]], text: str, lexicon: Lexicon) -> Found:
    """As `find_unnamed`, of phrases that may stand for something named before and don't: "the rebel alliance"."""
    return _gather(sources, text, lambda phrase: _called(phrase, text, lexicon) or _part(phrase, text, lexicon))


def _gather(sources: Iterable[tuple[Span, ...]], text: str, tell: Callable[[Span], Told | None]) -> Found:
    figures: dict[tuple[str, str], Figure] = {}
    found: dict[tuple[Span, ...], Figure] = {}
    for source in sources:
        told = tell(source[0])
        if told is None:
            continue
        span, subtype, (noun, owner) = told
        key = ("junta" if noun.split()[-1] in _RULERS else noun, owner)
        name = Name(0, span, span.of(text), "organisation", subtype, "title")
        if key in figures:
            figures[key].names.append(name)
        else:
            link = Link(None, 0, "a body that the text doesn't name")
            figures[key] = Figure([name], "organisation", subtype, link, [], frozenset())
        found[source] = figures[key]
    return list(figures.values()), found


def find_more(figures: Sequence[Figure], text: str, taken: Iterable[Span]) -> None:
    """Give bodies that are only called "the army" the other places where the text calls them so.

    Args:
        figures: those of `find_unnamed`; changed in place. Of two that share a noun neither is meant elsewhere.
        taken: the mentions of all figures.
    """
    owned = {figure: text[: figure.names[0].span.start].casefold().endswith(_OWNING) for figure in figures}
    nouns = Counter(figure.names[0].text.casefold() for figure in figures)
    places = sorted(taken)
    for figure in figures:
        noun = figure.names[0].text
        if owned[figure] or nouns[noun.casefold()] > 1 or figure.subtype == "media":
            continue
        pattern = rf"\b[Tt]he (?P<noun>{re.escape(noun)})\b{_ON_ITS_OWN}"
        if noun.casefold() in _RULERS:
            pattern = rf"\b(?P<noun>{'|'.join(_RULERS)})\b(?!['’-]\w)"
        for place in re.finditer(pattern, text, re.IGNORECASE):
            span = Span(*place.span("noun"))
            # "accused the army of theft", not "the army of X"
            of_another = text.startswith(" of ", span.end) and not _ACCUSED.search(text[: place.start()][-40:])
            if not of_another and not is_taken(span, places):
                figure.described.append((span, "title"))


def is_owned(phrase: str) -> bool:
    """Whether a phrase begins with a possessive: "its foreign ministry"."""
    return phrase.casefold().startswith(("its ", "their ", "his ", "her "))


def is_of_another(source: Span, figure: Figure, text: str, lexicon: Lexicon) -> bool:
    """Whether a source phrase ends in a body of its own that the figure only has: "Lebanon's health ministry".

    An army isn't one: "the Burkinabe army", like "Russian forces", stands for its state; its air force is.
    """
    told = _body(source, text, lexicon)
    if told is None and figure.type == "location":
        told = _owned_body(source, text, lexicon)
        if told is not None and (_FOR_STATES | _SAID_BEFORE).intersection(told[2][0].split()):
            return False
    if told is None or told[2][0] in _STATES or figure.type == "person":
        return False
    spans = [name.span for name in figure.names] + [span for span, _ in figure.described]
    # In "X's security service, the XSS" it is named behind.
    named = any(source.contains(span) and span > told[0] for span in spans)
    return not named and not any(span.overlaps(told[0]) for span in spans)


def _body(source: Span, text: str, lexicon: Lexicon) -> Told | None:
    """Where the body's noun stands in a phrase that is nothing else, its subtype, and what it is the same by."""
    words = tuple(split_words(text, source))
    for subtype, nouns in _compile(lexicon):
        for at in range(min(6, len(words))):
            length = phrase_at(words, at, nouns)
            before = words[at - 1] if at else None
            owned = before is not None and (before.lower in _OPENING or before.capital or before.describing)
            # "Army denies", "army says": in a headline
            bare = subtype == "media" or owned or (before is None and length == len(words))
            if before is not None and before.capital and words[at].capital and before.lower not in _OPENING:
                continue  # a name of its own: "the Arakan Army"
            # "Sources in the army" aren't the army, a statement of it is its own.
            if any(word.lower in _APART for word in words[: max(0, at - 1)]):
                continue
            rest = [word.lower for word in words[at + length : at + length + 2]]
            if not length or not bare or (rest and rest[0] not in (",", "in") and not _ISSUED.issuperset(rest)):
                continue
            span = words[at].span.cover(words[at + length - 1].span)
            owner = text[source.start : span.start].casefold().removeprefix("the ")
            # "Its ministry" may be another one's the next time.
            key = f"{owner}{source.start}" if owner in ("its ", "their ", "his ", "her ") else owner
            return span, subtype, (" ".join(span.of(text).casefold().split()), key)
    return None


def _owned_body(source: Span, text: str, lexicon: Lexicon) -> Told | None:
    """As `_body`, a body of any kind by whose it is: "the Gedaref regional council", "Nyala's emergency room"."""
    lists = compile_lists(lexicon)
    words = tuple(split_words(text, source))
    theirs = bool(words) and words[0].lower in ("its", "their")
    named = (at for at, word in enumerate(words[:3]) if word.capital and word.lower not in lists.grammar)
    owner = 0 if theirs else next(named, None)
    if owner is None:
        return None
    start = owner + 1
    while start < len(words) and words[start].capital:
        start += 1
    if start < len(words) and words[start].lower in ("'s", "’s"):
        start += 1
    for end in range(start + 1, min(start + _LONGEST, len(words)) + 1):
        word = words[end - 1]
        if word.lower in ("'s", "’s") and end - 1 > start:
            continue  # "the regional prosecutor's office"
        if not word.text.isalpha() or word.capital or word.lower in lists.grammar or word.lower in _APART:
            return None
        following = words[end].lower if end < len(words) else ","
        subtype = _subtype(words[start:end], lists, lexicon)
        if not subtype or following not in (",", "in", "(", *_ISSUED):
            continue
        if (end - start == 1 and word.lower in lists.state) or (theirs and word.lower in _FOR_STATES | _BRANCHES):
            return None
        span = words[start].span.cover(word.span)
        if theirs:  # may be another one's the next time
            return span, subtype, (" ".join(span.of(text).casefold().split()), f"its {source.start}")
        owned = text[source.start : span.start].casefold().removeprefix("the ")
        return span, subtype, (" ".join(span.of(text).casefold().split()), owned)
    return None


def _called(source: Span, text: str, lexicon: Lexicon) -> Told | None:
    """As `_body`, a body of any kind that a phrase only calls what it is: "the coalition", "the rebel alliance"."""
    words = tuple(split_words(text, source))
    nouns = compile_nouns(lexicon)
    if len(words) < 2 or words[0].lower != "the":
        return None
    known = frozenset(nouns)
    first = next((at for at in range(1, min(len(words), 4)) if phrase_at(words, at, known) == len(words) - at), None)
    if first is None or not all(word.text.isalpha() and word.text.islower() for word in words[1:first]):
        return None
    span = words[1].span.cover(words[-1].span)
    noun = " ".join(word.lower for word in words[first:])
    kinds = [kind for kind in nouns[noun] if kind.type == "organisation"]
    if not kinds or len(kinds) < len(nouns[noun]) or words[-1].lower in _FOR_STATES:
        return None
    subtype = next(iter(kinds[0].subtypes)) if len(kinds[0].subtypes) == 1 else ""
    return span, subtype, (" ".join(span.of(text).casefold().split()), "")


def _part(source: Span, text: str, lexicon: Lexicon) -> Told | None:
    """As `_body`, a body that no name tells, by more than its noun: "the local branch of the emergencies ministry"."""
    lists = compile_lists(lexicon)
    words = tuple(split_words(text, source))
    if len(words) < 3 or words[0].lower not in ("the", "a", "an"):
        return None
    office = next((at for at in range(3, min(len(words), 6)) if words[at].lower in _OFFICES), None)
    if office and words[office - 1].lower in ("'s", "’s") and _is_lower(words[1 : office - 1], lists):
        # "the secretary-general's office", whoever that is
        span = words[1].span.cover(words[office].span)
        return span, "government_body", (span.of(text).casefold(), "")
    end = next((at for at, word in enumerate(words) if at and not _is_plain(word, lists)), len(words))
    following = words[end].lower if end < len(words) else ","
    subtype = _subtype(words[1:end], lists, lexicon) if end > 1 else ""
    branch = words[end - 1].lower in _BRANCHES and following == "of"
    if not (branch or (subtype and end > 2)) or following not in (",", "of", "in", "(", "for"):
        return None
    span = words[1].span.cover(words[end - 1].span)
    return span, subtype, (text[span.start : source.end].casefold() if branch else span.of(text).casefold(), "")


def _is_lower(words: Sequence[Word], lists: WordLists) -> bool:
    return all(word.text.islower() and word.lower not in lists.grammar for word in words)


def _is_plain(word: Word, lists: WordLists) -> bool:
    return word.text.isalpha() and word.text.islower() and word.lower not in lists.grammar


def _subtype(words: Sequence[Word], lists: WordLists, lexicon: Lexicon) -> str:
    """What kind of body a phrase names by its last word or two; "" for none."""
    for last in (" ".join(word.lower for word in words[-2:]), words[-1].lower):
        for noun in (last, last.removesuffix("s")):
            known = next((subtype for subtype, nouns in _compile(lexicon) if noun in nouns), "")
            kind, subtype = lists.heads.get(noun, ("", ""))
            if known or (kind == "organisation" and subtype in _BODIES):
                return known or subtype
    return ""

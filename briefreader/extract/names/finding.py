"""The names in a briefing, by the gazetteer, by word lists and by shape."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from briefreader.extract.engine import FoundName, Resources
from briefreader.extract.language.sentences import Pages, Sentence, split_pages
from briefreader.extract.language.wordlists import WordLists, compile_lists
from briefreader.extract.names.arms import find_all_arms
from briefreader.extract.names.measures import find_measures
from briefreader.extract.names.overlaps import longest
from briefreader.extract.names.shapes import Guess, ShapeRules
from briefreader.extract.names.sightings import as_name, find_sightings
from briefreader.model.analysis import EntityType, MentionKind
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span

_HEADLINES = frozenset(["headline", "heading"])
# So many words of a headline are compared with the names of the body.
_LONGEST = 8


def find_names(briefing: Briefing, resources: Resources) -> tuple[FoundName, ...]:
    """All names, sorted and disjoint; of several that overlap the longest."""
    text, lexicon = briefing.text, resources.lexicon
    lists = compile_lists(lexicon)
    pages = split_pages(briefing)
    known = [as_name(sighting) for sighting in find_sightings(briefing, resources, lists)]
    listed: list[FoundName] = []
    guesses: list[Guess] = []
    for sentence in pages.sentences:
        measured = find_measures(text, sentence.span, lexicon)
        measures = [measure for measure in measured if not _begins_name(measure, sentence, lists)]
        listed += measures
        here = known[_place(known, sentence.span.start) : _place(known, sentence.span.end)]
        taken = frozenset(w.span.start for w in sentence.words if _inside(w.span, measures))
        headline = sentence.kind in _HEADLINES
        guesses += ShapeRules(text, sentence.words, lists, here, taken, headline).guess_all()
    listed += find_all_arms(pages.sentences, lexicon)
    shaped = list(_settle(text, guesses, known))
    return tuple(longest(known + listed + shaped + list(_echoes(pages, shaped))))


def _inside(span: Span, measures: Sequence[FoundName]) -> bool:
    place = bisect_right(measures, span.start, key=lambda measure: measure.span.start) - 1
    return place >= 0 and measures[place].span.contains(span)


def _place(names: Sequence[FoundName], offset: int) -> int:
    return bisect_left(names, offset, key=lambda name: name.span.start)


def _begins_name(measure: FoundName, sentence: Sentence, lists: WordLists) -> bool:
    """Whether a date or a number is the beginning of a name: "March 23 Movement", "5th Brigade"."""
    following = sentence.after(measure.span.end)
    if not following or following[0].span.start != measure.span.end + 1:
        return False
    return following[0].capital and following[0].lower in lists.heads


def _settle(text: str, guesses: Sequence[Guess], known: Sequence[FoundName]) -> Iterator[FoundName]:
    """One type for all places where the same name stands: the one that is surest in sum."""
    votes: dict[str, dict[tuple[EntityType, str], float]] = defaultdict(lambda: defaultdict(float))
    for guess in guesses:
        if guess.type:
            votes[guess.span.of(text).casefold()][guess.type, guess.subtype] += guess.sure
    full = {name.span.of(text).casefold(): {(name.type, name.subtype): name.confidence} for name in known}
    shorter = _shorter(full | votes)
    for guess in guesses:
        name = guess.span.of(text).casefold()
        best = max(votes[name].items(), key=lambda vote: vote[1], default=None)
        if name in shorter and (best is None or best[1] < 0.9):
            best = (shorter[name], 0.8)
        if best and best[1] >= 0.5:
            kind: MentionKind = "acronym" if guess.span.of(text).isupper() and len(guess.span) < 8 else "name"
            yield FoundName(guess.span, best[0][0], best[0][1], kind, (), min(1.0, best[1]))


def _shorter(votes: Mapping[str, Mapping[tuple[EntityType, str], float]]) -> dict[str, tuple[EntityType, str]]:
    """Short forms of full names with the full name's type: surnames, and what stands before "group" or "movement"."""
    shorter: dict[str, tuple[EntityType, str]] = {}
    for name, types in votes.items():
        words = name.split()
        if len(words) < 2:
            continue
        kind = max(types, key=lambda vote: types[vote])
        if kind[0] == "person":
            shorter[words[-1]] = kind
            shorter.setdefault(words[0], kind)
        elif kind[0] == "organisation" and len(words) == 2:
            shorter.setdefault(words[0], kind)
            shorter.setdefault(f"{words[0]}s", kind)
        elif kind[0] == "location":
            shorter.setdefault(words[0], kind)
    return shorter


def _echoes(pages: Pages, names: Sequence[FoundName]) -> Iterator[FoundName]:
    """Names of the body again in headlines, where capitals tell nothing."""
    known = {name.span.of(pages.text): name for name in names if len(name.span) > 3}
    for sentence in pages.sentences:
        if sentence.kind not in _HEADLINES:
            continue
        for number, word in enumerate(sentence.words):
            for last in sentence.words[number : number + _LONGEST]:
                span = word.span.cover(last.span)
                if name := known.get(span.of(pages.text)):
                    yield FoundName(span, name.type, name.subtype, name.kind, (), 0.8)

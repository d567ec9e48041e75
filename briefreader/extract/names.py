"""The names in a briefing, by the gazetteer, by word lists and by shape."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from briefreader.extract.arms import find_arms
from briefreader.extract.engine import FoundName, Resources
from briefreader.extract.gazetteer import Sighting, entity_type
from briefreader.extract.measures import find_measures
from briefreader.extract.merging import alias_kind, longest
from briefreader.extract.shapes import Guess, ShapeRules
from briefreader.extract.wordlists import WordLists, compile_lists
from briefreader.extract.words import Word, split_words
from briefreader.model.analysis import EntityType, MentionKind
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span

_HEADLINES = frozenset(["headline", "heading"])


def find_known_names(briefing: Briefing, resources: Resources) -> Iterator[tuple[FoundName, Sighting]]:
    """The names of known actors, sorted and disjoint, with who bears them."""
    for paragraph in briefing.paragraphs:
        for sighting in resources.gazetteer.find(briefing.text, paragraph.span, briefing.published):
            best = sighting.bearers[0]
            kind, subtype = entity_type(best.actor.kind)
            actors = tuple(bearer.actor.id for bearer in sighting.bearers if not bearer.alias.weak)
            yield FoundName(sighting.span, kind, subtype, alias_kind(best), actors), sighting


def find_names(briefing: Briefing, resources: Resources) -> tuple[FoundName, ...]:
    """All names, sorted and disjoint; of several that overlap the longest."""
    known = [name for name, _ in find_known_names(briefing, resources)]
    listed: list[FoundName] = []
    guesses: list[Guess] = []
    lists = compile_lists(resources.lexicon)
    for paragraph in briefing.paragraphs:
        for sentence in paragraph.sentences:
            words = tuple(split_words(briefing.text, sentence))
            measures = [
                measure
                for measure in find_measures(briefing.text, sentence, resources.lexicon)
                if not _begins_name(measure, words, lists)
            ]
            listed += measures + list(find_arms(words, resources.lexicon))
            here = [name for name in known if sentence.overlaps(name.span)]
            rules = ShapeRules(
                briefing.text, words, lists, here, [m.span for m in measures], paragraph.kind in _HEADLINES
            )
            guesses += rules.guess_all()
    shaped = list(_settle(briefing.text, guesses, known))
    return tuple(longest(known + listed + shaped + list(_echoes(briefing, shaped))))


def _begins_name(measure: FoundName, words: Sequence[Word], lists: WordLists) -> bool:
    """Whether a date or a number is the beginning of a name: "March 23 Movement", "5th Brigade"."""
    following = next((w for w in words if w.span.start > measure.span.end), None)
    if following is None or following.span.start != measure.span.end + 1:
        return False
    return following.capital and following.lower in lists.heads


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
    return shorter


def _echoes(briefing: Briefing, names: Sequence[FoundName]) -> Iterator[FoundName]:
    """Names of the body again in headlines, where capitals tell nothing."""
    by_text = {name.span.of(briefing.text): name for name in names if len(name.span) > 3}
    for paragraph in briefing.paragraphs:
        if paragraph.kind not in _HEADLINES:
            continue
        for written, name in sorted(by_text.items(), key=lambda item: (-len(item[0]), item[0])):
            start = briefing.text.find(written, paragraph.span.start, paragraph.span.end)
            if start >= 0:
                yield FoundName(Span(start, start + len(written)), name.type, name.subtype, name.kind, (), 0.8)

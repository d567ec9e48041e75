"""Titles, descriptions and pronouns: whom they mean, from what was said before them.

A text is read once from its beginning. Each mention, and each source of a claim, leaves its figure more or less in
mind; a description or a pronoun means the one most in mind of those whom it fits. Where two are as much in mind,
it is left open.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from briefreader.extract.engine import Attribution
from briefreader.extract.figures import Figure
from briefreader.extract.lexicon import Lexicon
from briefreader.extract.merging import Name
from briefreader.extract.nominals import Description, Noun, compile_nouns, find_descriptions
from briefreader.extract.sentences import Pages, Sentence
from briefreader.extract.speakers import Meant, SpeakerRules
from briefreader.extract.wordlists import WordLists
from briefreader.extract.words import Word
from briefreader.model.analysis import EntityType
from briefreader.model.span import Span

# How much each mention keeps its figure in mind, and how much of it every sentence takes away.
_AS_SOURCE, _AS_SUBJECT, _AS_OTHER, _FADING = 3.0, 2.0, 1.0, 1.2
# A pronoun reaches so many sentences back, a description further.
_PRONOUN_REACH, _DESCRIPTION_REACH = 2, 8
_MARGIN = 0.5

_GENDERS: dict[str, Literal["female", "male"]] = {
    "he": "male", "him": "male", "his": "male", "himself": "male",
    "she": "female", "her": "female", "hers": "female", "herself": "female",
}  # fmt: skip
_THINGS = frozenset(["it", "its", "itself"])
_MANY = frozenset(["they", "their", "them"])
_EMPTY_IT = re.compile(
    r"(?:was|is|has been|had been|remains|remained|seems|seemed|appears|appeared|would be|will be|may be|might be|"
    r"could be|took|takes)\b(?:\s+\w+ly|\s+not|\s+also)*\s+"
    r"(?:reported|unclear|clear|not|believed|possible|impossible|likely|unlikely|difficult|hard|important|necessary|"
    r"time|said|thought|expected|understood|known|unknown|announced|alleged|claimed|estimated|feared|that|to|a|the|"
    r"too|been|also|noted|hoped|agreed|true|worth|[\w-]+ (?:that|if|whether|to)\b)",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Memory:
    """Who was mentioned where, and how much it weighs."""

    traces: list[tuple[int, float, Figure]] = field(default_factory=list)

    def ranked(self, sentence: int, reach: int, fitting: Sequence[Figure]) -> list[tuple[float, int, Figure]]:
        """The fitting figures, most in mind first: the weight, where it was left last, the figure."""
        best: dict[int, tuple[float, int, Figure]] = {}
        for place, (number, weight, figure) in enumerate(self.traces):
            if figure in fitting and sentence - number <= reach:
                mind = weight - _FADING * (sentence - number)
                known = best.get(id(figure))
                if known is None or (mind, place) >= known[:2]:
                    best[id(figure)] = (mind, place, figure)
        return sorted(best.values(), key=lambda entry: (-entry[0], -entry[1]))


@dataclass(slots=True)
class Coreference:
    """One reading of a briefing.

    Attributes:
        meant: all mentions that are worked out, sorted.
        speakers: whom the sources of attributions stand for.
    """

    pages: Pages
    lists: WordLists
    nouns: dict[str, tuple[Noun, ...]]
    figures: Sequence[Figure]
    rules: SpeakerRules
    meant: list[Meant] = field(default_factory=list)
    speakers: dict[tuple[Span, ...], Figure | None] = field(default_factory=dict)
    _memory: _Memory = field(default_factory=_Memory)

    @classmethod
    def of(cls, pages: Pages, figures: Sequence[Figure], lists: WordLists, lexicon: Lexicon) -> "Coreference":
        """Made ready for one briefing."""
        return cls(pages, lists, dict(compile_nouns(lexicon)), figures, SpeakerRules.of(pages, lists, lexicon))

    def read(self, attributions: Sequence[Attribution]) -> None:
        """Work out all descriptions and pronouns, and give them to their figures."""
        owners = {name.number: figure for figure in self.figures for name in figure.names}
        names = sorted((n for figure in self.figures for n in figure.names), key=lambda n: n.span)
        said: dict[int, list[Attribution]] = {}
        for attribution in attributions:
            said.setdefault(self.pages.at(attribution.cue[0].start).number, []).append(attribution)
        number = 0
        for sentence in self.pages.sentences:
            here = []
            while number < len(names) and names[number].span.start < sentence.span.end:
                here.append(names[number])
                number += 1
            self._read_sentence(sentence, here, owners, said.get(sentence.number, []))

    def _read_sentence(
        self, sentence: Sentence, names: list[Name], owners: dict[int, Figure], said: list[Attribution]
    ) -> None:
        sources = [span for attribution in said for span in attribution.source]
        roles = self.lists.any_role | self.nouns.keys()
        descriptions = {d.span.start: d for d in find_descriptions(sentence, names, roles, self.lists)}
        pronouns = {w.span.start: w for w in sentence.words if w.lower in _GENDERS or w.lower in _THINGS | _MANY}
        by_start = {name.span.start: name for name in names}
        subject: Figure | None = None
        here: list[Meant] = []
        for start in sorted(descriptions.keys() | pronouns.keys() | by_start.keys()):
            figure: Figure | None
            if start in by_start:
                figure = owners[by_start[start].number]
                meant = Meant(by_start[start].span, figure, by_start[start].kind)
            elif start in descriptions:
                figure = self._described(descriptions[start], sentence)
                if figure is None:
                    continue
                meant = Meant(descriptions[start].span, figure, "title")
                figure.described.append(
                    (meant.span, "title", f"“{meant.span.of(self.pages.text)}” is the last that fits")
                )
            else:
                figure = self._referred(pronouns[start], sentence, sources, subject)
                if figure is None:
                    continue
                meant = Meant(pronouns[start].span, figure, "pronoun")
                figure.described.append((meant.span, "pronoun", ""))
            here.append(meant)
            subject = self._remember(meant, sentence, subject)
        self.meant += here
        for attribution in said:
            self._hear(attribution, sentence)

    def _remember(self, meant: Meant, sentence: Sentence, subject: Figure | None) -> Figure | None:
        """Keep a mention in mind; returns the sentence's subject so far."""
        before = sentence.before(meant.span.start, 1)
        of_another = bool(before) and before[0].lower in self.lists.place_prepositions | {
            "of",
            "for",
            "to",
            "by",
            "with",
        }
        can_be = meant.figure.type in ("person", "organisation") or meant.figure.subtype == "country"
        if can_be and subject is None and not of_another and meant.kind != "demonym":
            self._memory.traces.append((sentence.number, _AS_SUBJECT, meant.figure))
            return meant.figure
        weight = _AS_OTHER if meant.kind != "demonym" else _AS_OTHER / 2
        self._memory.traces.append((sentence.number, weight, meant.figure))
        return subject

    def _hear(self, attribution: Attribution, sentence: Sentence) -> None:
        """Keep in mind who made a claim."""
        if not attribution.source or attribution.source in self.speakers:
            return
        start, end = attribution.source[0].start, attribution.source[-1].end
        near = [m for m in self.meant if start <= m.span.end and m.span.start <= end]
        speaker = self.rules.speaker(attribution.source, near)
        self.speakers[attribution.source] = speaker
        if speaker is not None:
            self._memory.traces.append((sentence.number, _AS_SOURCE, speaker))

    def _described(self, description: Description, sentence: Sentence) -> Figure | None:
        """Whom a description means: the one most in mind of those whom it fits."""
        fitting = [figure for figure in self.figures if figure.first < description.span.start]
        fitting = [figure for figure in fitting if self._fits(figure, description)]
        return _clear(self._memory.ranked(sentence.number, _DESCRIPTION_REACH, fitting))

    def _fits(self, figure: Figure, description: Description) -> bool:
        head = description.head
        told = [key for name in description.names for key in self._keys(name)]
        if figure.type == "person":
            called = self.lists.roles.get(head, frozenset())
            if not (head in figure.roles or called & figure.roles):
                return False
            return not told or bool(figure.circle & set(told))
        if not any(_may_be(figure, noun, head) for noun in self.nouns.get(head, ())):
            return False
        return not told or bool(figure.keys & set(told))

    def _keys(self, name: Name) -> frozenset[str]:
        owner = next((figure for figure in self.figures if name in figure.names), None)
        return owner.keys if owner else frozenset([name.text.casefold()])

    def _referred(
        self, pronoun: Word, sentence: Sentence, sources: Sequence[Span], subject: Figure | None
    ) -> Figure | None:
        """Whom a pronoun means."""
        is_source = any(span.contains(pronoun.span) for span in sources)
        quoted = self.pages.quoted(pronoun.span.start)
        if pronoun.lower in _GENDERS:
            gender = _GENDERS[pronoun.lower]
            fitting = [f for f in self.figures if f.type == "person" and f.gender in ("", gender)]
            found = self._in_mind(fitting, pronoun, sentence, is_source)
            if found is not None and not found.gender:
                found.gender = gender
            return found
        if quoted:
            return None
        if pronoun.lower in ("its", "their") and not is_source:
            return subject if subject is not None and _is_body(subject) else None
        opening = not [w for w in sentence.words if w.span.start < pronoun.span.start and w.text[0].isalnum()]
        if not (is_source or opening) or pronoun.lower not in ("it", "they"):
            return None
        if _EMPTY_IT.match(self.pages.text, pronoun.span.end + 1):
            return None
        bodies = [f for f in self.figures if _is_body(f) and (pronoun.lower == "it" or f.type == "organisation")]
        return self._in_mind(bodies, pronoun, sentence, is_source)

    def _in_mind(self, fitting: Sequence[Figure], pronoun: Word, sentence: Sentence, is_source: bool) -> Figure | None:
        before = [figure for figure in fitting if figure.first < pronoun.span.start]
        ranked = self._memory.ranked(sentence.number, _PRONOUN_REACH, before)
        if is_source and ranked:
            return ranked[0][2]
        return _clear(ranked)


def _clear(ranked: Sequence[tuple[float, int, Figure]]) -> Figure | None:
    """The first, unless the second is as much in mind."""
    if not ranked or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _MARGIN):
        return None
    return ranked[0][2]


def _may_be(figure: Figure, noun: Noun, head: str) -> bool:
    types: tuple[EntityType, ...] = (noun.type,)
    if figure.type not in types or figure.subtype not in noun.subtypes:
        return False
    if noun.same_word:
        return head.split()[-1] in figure.words
    return not noun.named or bool(noun.named & figure.words)


def _is_body(figure: Figure) -> bool:
    return figure.type == "organisation" or figure.subtype == "country"


def mentions_of(figure: Figure) -> Iterator[tuple[Span, str]]:
    """All places where a figure is named or meant, with the kind of mention."""
    yield from ((name.span, name.kind) for name in figure.names)
    yield from ((span, kind) for span, kind, _ in figure.described)

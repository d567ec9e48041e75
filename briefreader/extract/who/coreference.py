"""Titles, descriptions and pronouns: whom they mean, from what was said before them.

A text is read once from its beginning. Each mention, and each source of a claim, leaves its figure more or less in
mind; a description or a pronoun means the one most in mind of those whom it fits. Where two are as much in mind,
it is left open.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from briefreader.extract.engine import Attribution
from briefreader.extract.language.lexicon import Lexicon
from briefreader.extract.language.sentences import Pages, Sentence
from briefreader.extract.language.wordlists import Phrases, WordLists, compile_lists
from briefreader.extract.language.words import phrase_at
from briefreader.extract.names.merging import Name
from briefreader.extract.who.course import Course, is_body
from briefreader.extract.who.described import DESCRIPTION_REACH, TOPICS, Descriptions
from briefreader.extract.who.figures import Figure
from briefreader.extract.who.memory import AS_ADJECTIVE, AS_OTHER, AS_SOURCE, AS_SUBJECT
from briefreader.extract.who.nominals import Description, compile_nouns, find_descriptions
from briefreader.extract.who.pronouns import PRONOUNS, refer
from briefreader.extract.who.resuming import Resuming
from briefreader.extract.who.ruling import GOVERNING, main_country, settle_governments, settle_leaders
from briefreader.extract.who.speakers import Meant, SpeakerRules
from briefreader.extract.who.unnamed import is_of_another, is_owned
from briefreader.model.span import Span

# Where another part of a sentence begins, with a subject of its own.
_CLAUSE = re.compile(r"\b(?:that|which|while|but|because|although|though|after|before|when|if)\b|;")
# What makes the one that follows only a trait of the one before: "linked to X", "backed by Y".
_TIES = frozenset(
    ["linked", "affiliated", "allied", "aligned", "loyal", "tied", "close", "hostile", "opposed", "backed", "supported"]
)
_PARTS = frozenset(["affiliate", "offshoot", "franchise", "splinter", "proxy"])  # "the X affiliate Y"
_OPENING = frozenset(["in", "on", "at", "after", "during", "since", "under", "amid", "following", "with", "despite"])
_RELATING = frozenset(["of", "for", "to", "by", "with"])


@dataclass(slots=True)
class Coreference:
    """One reading of a briefing.

    Attributes:
        course: what is read so far.
        speakers: whom the sources of attributions stand for.
        resuming: tells whom sources stand for that are told by those before them.
    """

    course: Course
    pages: Pages
    lists: WordLists
    lexicon: Lexicon
    rules: SpeakerRules
    heads: Phrases
    owners: dict[int, Figure]
    descriptions: Descriptions
    resuming: Resuming
    speakers: dict[tuple[Span, ...], Figure | None] = field(default_factory=dict)
    _open: dict[int, Description] = field(default_factory=dict)

    @classmethod
    def of(cls, pages: Pages, figures: Sequence[Figure], lists: WordLists, lexicon: Lexicon) -> "Coreference":
        """Made ready for one briefing."""
        owners = {name.number: figure for figure in figures for name in figure.names}
        rules = SpeakerRules.of(pages, lists, lexicon)
        course = Course.of(pages, lists)
        descriptions = Descriptions(course, lists, compile_nouns(lexicon), owners)
        resuming = Resuming(course, lists, descriptions.nameless)
        return cls(course, pages, lists, lexicon, rules, _compile_heads(lexicon), owners, descriptions, resuming)

    @property
    def nameless(self) -> list[Figure]:
        """Those who speak and whom the text never names."""
        return self.descriptions.nameless

    def read(self, names: Sequence[Name], attributions: Sequence[Attribution]) -> None:
        """Work out all descriptions and pronouns, and give them to their figures.

        Args:
            names: all of the briefing, sorted.
        """
        opening = self.pages.sentences[0] if self.pages.sentences else None
        headed = [n for n in names if opening and opening.kind == "headline" and opening.span.contains(n.span)]
        self.descriptions.country = main_country(self.owners.values(), [self.owners[name.number] for name in headed])
        said: dict[int, list[Attribution]] = {}
        for attribution in attributions:
            said.setdefault(self.pages.at(attribution.cue[0].start).number, []).append(attribution)
        number = 0
        for sentence in self.pages.sentences:
            here = []
            while number < len(names) and names[number].span.start < sentence.span.end:
                here.append(names[number])
                number += 1
            heard = said.get(sentence.number, [])
            self._read_sentence(sentence, here, heard)
            for attribution in heard:
                self._hear(attribution, sentence)
        self._settle_open()
        settle_leaders(self.speakers, self.pages.text, self.owners.values(), self.lists)
        country = self.descriptions.country
        settle_governments(self.speakers, self.pages, self.owners.values(), self.course.meant, country)

    def _read_sentence(self, sentence: Sentence, names: Sequence[Name], heard: Sequence[Attribution]) -> None:
        sources = [span for attribution in heard for span in attribution.source]
        named = self.descriptions.named = {name.span.start: name for name in names}
        described = {d.span.start: d for d in find_descriptions(sentence, names, self.heads, self.lists)}
        pronouns = {w.span.start: w for w in sentence.words if w.lower in PRONOUNS}
        subject: Figure | None = None
        clause: Figure | None = None
        self._read_label(sentence, names)
        last = sentence.span.start
        labels = [a.source[0] for a in heard if _is_label(a, self.pages.text)]
        waiting = sorted(heard, key=lambda attribution: attribution.source or attribution.cue)
        for start in sorted(named.keys() | described.keys() | pronouns.keys()):
            while waiting and waiting[0].source and waiting[0].source[-1].end <= start:
                speaker = self._hear(waiting.pop(0), sentence)
                if speaker is not None:
                    subject, clause = subject or speaker, speaker
            if start in named:
                name = named[start]
                meant = Meant(name.span, self.owners[name.number], name.kind)
            elif start in described:
                figure = self.descriptions.of(described[start], sentence, clause)
                if figure is None:
                    self._open[start] = described[start]
                    continue
                meant = Meant(described[start].span, figure, "title")
            else:
                figure = refer(self.course, pronouns[start], sentence, sources, subject, clause)
                if figure is None:
                    continue
                meant = Meant(pronouns[start].span, figure, "pronoun")
            if start not in named and meant.span != meant.figure.names[0].span:
                meant.figure.described.append((meant.span, meant.kind))
            self.course.meant.append(meant)
            if any(label.contains(meant.span) for label in labels):
                continue
            acting = _can_act(meant.figure) and (meant.kind != "demonym" or self._is_governing(meant, sentence))
            subject = self._remember(meant, sentence, subject, acting)
            if clause is None or _CLAUSE.search(self.pages.text, last, start):
                clause = meant.figure if acting else clause
            last = start

    def _read_label(self, sentence: Sentence, names: Sequence[Name]) -> None:
        """Of which country a section is, whose first paragraph starts with its name: "Niger: State television …"."""
        opening = names[0] if names and names[0].span.start == sentence.span.start else None
        if opening is None or self.owners[opening.number].subtype != "country":
            return
        after = self.pages.text[opening.span.end : opening.span.end + 3]
        if opening.span.end == sentence.span.end or (after[:2] == ": " and after[2:].isupper()):
            self.descriptions.section = self.owners[opening.number]

    def _is_governing(self, meant: Meant, sentence: Sentence) -> bool:
        """Whether a people's name stands before those who act for its state: "the Chadian authorities"."""
        following = sentence.after(meant.span.end, 3)
        return bool(following) and any(
            phrase_at(following, at, self.rules.speaking) for at in range(min(2, len(following)))
        )

    def _remember(self, meant: Meant, sentence: Sentence, subject: Figure | None, acting: bool) -> Figure | None:
        """Keep a mention in mind; returns the sentence's subject so far."""
        if meant.kind != "pronoun" and meant.span.of(self.pages.text).casefold() in self.rules.platforms:
            return subject  # "its Telegram channel": nobody means Telegram by "it"
        before = [word.lower for word in sentence.before(meant.span.start, 3) if word.lower != "the"][-2:]
        after = sentence.after(meant.span.end, 1)
        aside = bool(after) and after[0].lower in _PARTS
        aside = aside or (before[-1:] in (["to"], ["with"], ["by"]) and before[0] in _TIES)
        if aside or (meant.kind == "demonym" and not acting):
            self.course.keep(sentence, AS_ADJECTIVE, meant.figure)
            return subject
        inside = bool(before) and (before[-1] in _RELATING or before[-1] in self.lists.place_prepositions)
        inside = inside or self._is_in_opening(meant, sentence)
        if subject is None and not inside and acting:
            self.course.keep(sentence, AS_SUBJECT, meant.figure)
            return meant.figure
        self.course.keep(sentence, AS_OTHER, meant.figure)
        return subject

    def _is_in_opening(self, meant: Meant, sentence: Sentence) -> bool:
        """Whether a mention is of what comes before the subject: "In a letter to X, …"."""
        words = sentence.words
        opening = bool(words) and words[0].lower in _OPENING and meant.span.start > words[0].span.start
        return opening and not any(word.text == "," and word.span.end <= meant.span.start for word in words)

    def _hear(self, attribution: Attribution, sentence: Sentence) -> Figure | None:
        """Keep in mind who made a claim, and the body for which that person speaks; returns who it is."""
        if not attribution.source or attribution.source in self.speakers:
            return self.speakers.get(attribution.source)
        start, end = attribution.source[0].start, attribution.source[-1].end
        near = [m for m in self.course.meant[-200:] if start < m.span.end and m.span.start < end]
        speaker = self.rules.speaker(attribution.source, near) or self._likeliest(attribution.source, sentence)
        speaker = speaker or self.resuming.speaker(attribution.source, sentence, near)
        if speaker is None and (speaker := self.resuming.newcomer(attribution.source, sentence, near)):
            self.nameless.append(speaker)
        self.speakers[attribution.source] = speaker
        if speaker is not None and speaker.type != "person" and self.is_another(attribution.source, speaker):
            # "It" is the ministry then, not whose it is.
            self.course.hear(sentence, attribution.source, None)
            return speaker
        if _is_label(attribution, self.pages.text):
            # In "RADIO: …", "MINISTER: They came" they aren't the radio.
            self.course.hear(sentence, attribution.source, None)
            return speaker
        self.course.hear(sentence, attribution.source, speaker)
        if speaker is not None:
            self.course.keep(sentence, AS_SOURCE, speaker)
            for body in (m.figure for m in near if m.figure is not speaker and is_body(m.figure)):
                self.course.keep(sentence, AS_SUBJECT, body)
        return speaker

    def is_another(self, source: tuple[Span, ...], speaker: Figure | None) -> bool:
        """Whether a source is a body of its own that nobody names: "its ministry", "Lebanon's ministry"."""
        text = self.pages.text
        return speaker is not None and (
            is_owned(source[0].of(text)) or is_of_another(source[0], speaker, text, self.lexicon)
        )

    def _likeliest(self, source: Sequence[Span], sentence: Sentence) -> Figure | None:
        """Whom a description means that makes a claim: the likeliest is better than none."""
        description = self._open.get(source[0].start)
        if description is None or description.head in TOPICS | GOVERNING:
            return None
        if self.descriptions.is_introduced(description, sentence):
            return None
        told = self.descriptions.told(description)
        ranked = self.course.ranked(sentence, DESCRIPTION_REACH, lambda f: self.descriptions.fits(f, description, told))
        if not ranked:
            return None
        self._mean(description, ranked[0].figure)
        return ranked[0].figure

    def _settle_open(self) -> None:
        """Descriptions that nothing before them fits mean the only one in the text that does: it is named later."""
        figures = list({id(figure): figure for figure in self.owners.values()}.values())
        by_start = {source[0].start: source for source, speaker in self.speakers.items() if speaker is None}
        for start, description in sorted(self._open.items()):
            sure = any(noun.same_word or noun.named for noun in self.descriptions.nouns.get(description.head, ()))
            if description.head in TOPICS | GOVERNING or not (sure or start in by_start):
                continue
            told = self.descriptions.told(description)
            fitting = [figure for figure in figures if self.descriptions.fits(figure, description, told)]
            if len(fitting) == 1 and not any(self.owners[n.number] is fitting[0] for n in description.names):
                self._mean(description, fitting[0])
                if start in by_start:
                    self.speakers[by_start[start]] = fitting[0]

    def _mean(self, description: Description, figure: Figure) -> None:
        figure.described.append((description.span, "title"))
        self._open.pop(description.span.start, None)


@lru_cache(maxsize=4)
def _compile_heads(lexicon: Lexicon) -> Phrases:
    """What the head of a description may be."""
    return GOVERNING.union(compile_lists(lexicon).any_role, compile_nouns(lexicon))


def _is_label(attribution: Attribution, text: str) -> bool:
    """Whether a name only tells whose turn it is: "MINISTER: …"."""
    return bool(attribution.source) and attribution.cue[0].of(text) == ":"


def _can_act(figure: Figure) -> bool:
    return figure.type == "person" or is_body(figure)

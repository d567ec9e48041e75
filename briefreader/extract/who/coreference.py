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
from briefreader.extract.who.course import PRONOUN_REACH, Course, is_body
from briefreader.extract.who.figures import Figure
from briefreader.extract.who.memory import AS_ADJECTIVE, AS_OTHER, AS_SOURCE, AS_SUBJECT, clearly_first
from briefreader.extract.who.nameless import find_person
from briefreader.extract.who.nominals import Description, Noun, compile_nouns, find_descriptions
from briefreader.extract.who.pronouns import PRONOUNS, refer
from briefreader.extract.who.ruling import GOVERNING, main_country, settle_governments
from briefreader.extract.who.speakers import Meant, SpeakerRules
from briefreader.model.span import Span

# What somebody issues and is then quoted from.
_ISSUED = frozenset(["statement", "communique", "communiqué", "declaration", "message", "letter"])
_POINTING = frozenset(["the", "this", "that", "its", "their", "his", "her"])
_DESCRIPTION_REACH = 8  # sentences, further than a pronoun's

# Where another part of a sentence begins, with a subject of its own.
_CLAUSE = re.compile(r"\b(?:that|which|while|but|because|although|though|after|before|when|if)\b|;")
# What makes the one that follows only a trait of the one before: "linked to X", "backed by Y".
_TIES = frozenset(
    ["linked", "affiliated", "allied", "aligned", "loyal", "tied", "close", "hostile", "opposed", "backed", "supported"]
)
_PARTS = frozenset(["affiliate", "offshoot", "franchise", "splinter", "proxy"])  # "the X affiliate Y"
_NAMING = ("name", "alias", "acronym")
_RULERS = frozenset(["junta", "regime"])
_RELATING = frozenset(["of", "for", "to", "by", "with"])
_TOPICS = frozenset(["country", "nation", "capital", "capital city"])


@dataclass(slots=True)
class Coreference:
    """One reading of a briefing.

    Attributes:
        course: what is read so far.
        speakers: whom the sources of attributions stand for.
        country: the one that the text is about, if any.
        nameless: those of them whom the text never names.
        spoken_for: by the source "a spokesman" the one before, whose he is.
    """

    course: Course
    pages: Pages
    lists: WordLists
    nouns: dict[str, tuple[Noun, ...]]
    rules: SpeakerRules
    heads: Phrases
    owners: dict[int, Figure]
    speakers: dict[tuple[Span, ...], Figure | None] = field(default_factory=dict)
    country: Figure | None = None
    _section: Figure | None = None
    _named: dict[int, Name] = field(default_factory=dict)
    _open: dict[int, Description] = field(default_factory=dict)
    nameless: list[Figure] = field(default_factory=list)
    spoken_for: dict[tuple[Span, ...], tuple[Span, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, pages: Pages, figures: Sequence[Figure], lists: WordLists, lexicon: Lexicon) -> "Coreference":
        """Made ready for one briefing."""
        owners = {name.number: figure for figure in figures for name in figure.names}
        rules = SpeakerRules.of(pages, lists, lexicon)
        return cls(
            Course.of(pages, lists), pages, lists, dict(compile_nouns(lexicon)), rules, _compile_heads(lexicon), owners
        )

    def read(self, names: Sequence[Name], attributions: Sequence[Attribution]) -> None:
        """Work out all descriptions and pronouns, and give them to their figures.

        Args:
            names: all of the briefing, sorted.
        """
        opening = self.pages.sentences[0] if self.pages.sentences else None
        headed = [n for n in names if opening and opening.kind == "headline" and opening.span.contains(n.span)]
        self.country = main_country(self.owners.values(), [self.owners[name.number] for name in headed])
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
        settle_governments(self.speakers, self.pages, self.owners.values(), self.course.meant, self.country)

    def _read_sentence(self, sentence: Sentence, names: Sequence[Name], heard: Sequence[Attribution]) -> None:
        sources = [span for attribution in heard for span in attribution.source]
        named = self._named = {name.span.start: name for name in names}
        described = {d.span.start: d for d in find_descriptions(sentence, names, self.heads, self.lists)}
        pronouns = {w.span.start: w for w in sentence.words if w.lower in PRONOUNS}
        subject: Figure | None = None
        clause: Figure | None = None
        self._read_label(sentence, names)
        last = sentence.span.start
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
                figure = self._described(described[start], sentence, clause)
                if figure is None:
                    self._open[start] = described[start]
                    continue
                meant = Meant(described[start].span, figure, "title")
            else:
                figure = refer(self.course, pronouns[start], sentence, sources, subject, clause)
                if figure is None:
                    continue
                meant = Meant(pronouns[start].span, figure, "pronoun")
            if start not in named:
                meant.figure.described.append((meant.span, meant.kind))
            self.course.meant.append(meant)
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
            self._section = self.owners[opening.number]

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
        before = [word.lower for word in sentence.before(meant.span.start, 2)]
        after = sentence.after(meant.span.end, 1)
        aside = bool(after) and after[0].lower in _PARTS
        aside = aside or (before[-1:] in (["to"], ["with"], ["by"]) and before[0] in _TIES)
        if aside or (meant.kind == "demonym" and not acting):
            self.course.keep(sentence, AS_ADJECTIVE, meant.figure)
            return subject
        inside = bool(before) and (before[-1] in _RELATING or before[-1] in self.lists.place_prepositions)
        if subject is None and not inside and acting:
            self.course.keep(sentence, AS_SUBJECT, meant.figure)
            return meant.figure
        self.course.keep(sentence, AS_OTHER, meant.figure)
        return subject

    def _hear(self, attribution: Attribution, sentence: Sentence) -> Figure | None:
        """Keep in mind who made a claim, and the body for which that person speaks; returns who it is."""
        if not attribution.source or attribution.source in self.speakers:
            return self.speakers.get(attribution.source)
        start, end = attribution.source[0].start, attribution.source[-1].end
        near = [m for m in self.course.meant[-200:] if start < m.span.end and m.span.start < end]
        speaker = self.rules.speaker(attribution.source, near) or self._likeliest(attribution.source, sentence)
        speaker = speaker or self._taken_up(attribution.source, sentence)
        if speaker is None and (speaker := find_person(attribution.source, self.pages.text, self.lists)):
            self.nameless.append(speaker)
        self.speakers[attribution.source] = speaker
        self.course.hear(sentence, attribution.source, speaker)
        if speaker is not None:
            self.course.keep(sentence, AS_SOURCE, speaker)
            for body in (m.figure for m in near if m.figure is not speaker and is_body(m.figure)):
                self.course.keep(sentence, AS_SUBJECT, body)
        return speaker

    def _likeliest(self, source: Sequence[Span], sentence: Sentence) -> Figure | None:
        """Whom a description means that makes a claim: the likeliest is better than none."""
        description = self._open.get(source[0].start)
        if description is None or description.head in _TOPICS | GOVERNING:
            return None
        if self._is_introduced(description, sentence):
            return None
        told = self._told(description)
        ranked = self.course.ranked(sentence, _DESCRIPTION_REACH, lambda f: self._fits(f, description, told))
        if not ranked:
            return None
        self._mean(description, ranked[0].figure)
        return ranked[0].figure

    def _taken_up(self, source: tuple[Span, ...], sentence: Sentence) -> Figure | None:
        """Who is told by the claim before: who issued "the statement", who "the source" is, whose "a spokesman"."""
        heard = self.course.heard_within(sentence, PRONOUN_REACH)
        words = source[0].of(self.pages.text).casefold().split()
        issued = len(words) > 1 and words[0] in _POINTING and words[1].strip(",") in _ISSUED
        if heard is not None and heard.speaker is None and (words in (["they"], ["it"]) or issued):
            # Whoever it is: bodies and groups without a name are told when all is read.
            self.spoken_for[source] = self.spoken_for.get(heard.source, heard.source)
            return None
        if heard is None or heard.speaker is None or len(words) != 2:
            return None
        if issued:
            heard.speaker.described.append((source[0], "title"))
            return heard.speaker
        told = heard.source[0].of(self.pages.text).casefold().split()
        if words[0] == "the" and told[0] in ("a", "an", "one") and words[1] in told:
            return heard.speaker
        if words[1].startswith("spokes") and is_body(heard.speaker):
            self.spoken_for[source] = self.spoken_for.get(heard.source, heard.source)
            return heard.speaker
        return None

    def _settle_open(self) -> None:
        """Descriptions that nothing before them fits mean the only one in the text that does: it is named later."""
        figures = list({id(figure): figure for figure in self.owners.values()}.values())
        by_start = {source[0].start: source for source, speaker in self.speakers.items() if speaker is None}
        for start, description in sorted(self._open.items()):
            sure = any(noun.same_word or noun.named for noun in self.nouns.get(description.head, ()))
            if description.head in _TOPICS | GOVERNING or not (sure or start in by_start):
                continue
            told = self._told(description)
            fitting = [figure for figure in figures if self._fits(figure, description, told)]
            if len(fitting) == 1 and not any(self.owners[n.number] is fitting[0] for n in description.names):
                self._mean(description, fitting[0])
                if start in by_start:
                    self.speakers[by_start[start]] = fitting[0]

    def _mean(self, description: Description, figure: Figure) -> None:
        figure.described.append((description.span, "title"))
        self._open.pop(description.span.start, None)

    def _told(self, description: Description) -> frozenset[str]:
        return frozenset().union(*(self.owners[name.number].keys for name in description.names))

    def _described(self, description: Description, sentence: Sentence, clause: Figure | None) -> Figure | None:
        """Whom a description means: the one most in mind of those whom it fits."""
        before = sentence.before(description.span.start)
        # Nobody accuses oneself.
        other = clause if before and before[0].lower in self.lists.addressing else None
        told = self._told(description)

        def fits(figure: Figure) -> bool:
            return figure is not other and self._fits(figure, description, told)

        if (named := self._apposed(description, sentence)) is not None:
            return named
        if description.head in GOVERNING:
            return self._government(description, sentence)
        if description.head in _TOPICS:
            return self.course.topic(sentence, _DESCRIPTION_REACH, fits)
        if self._is_introduced(description, sentence):
            return self._introduced(description, sentence)
        if description.head in self.lists.roles.get("person", ()):
            return self._anybody(description, sentence)
        found = clearly_first(self.course.ranked(sentence, _DESCRIPTION_REACH, fits))
        # "the X militia" only says what X is.
        return None if found and any(self.owners[n.number] is found for n in description.names) else found

    def _apposed(self, description: Description, sentence: Sentence) -> Figure | None:
        """Who "the main opposition group" is, right behind a name and a comma: "the Union, the main group, said"."""
        before = sentence.before(description.span.start, 2)
        after = sentence.after(description.span.end, 1)
        between = bool(after) and after[0].text == "," and len(before) == 2 and before[1].text == ","
        if not between or description.names or not self.course.meant:
            return None
        last = self.course.meant[-1]
        fitting = any(last.figure.type == noun.type for noun in self.nouns.get(description.head, ()))
        return last.figure if last.span.end == before[0].span.end and last.kind in _NAMING and fitting else None

    def _is_introduced(self, description: Description, sentence: Sentence) -> bool:
        """Whether somebody without a name was just called so: "a diplomat shrugged. “…,” the diplomat said"."""
        if description.head not in self.lists.any_role or description.names:
            return False
        start = self.pages.sentences[max(0, sentence.number - 2)].span.start
        introduced = re.compile(
            rf"\ban? (?:[\w'’-]+ ){{0,3}}{re.escape(description.head)}\b(?P<rest>[^.!?]*)", re.IGNORECASE
        )
        places = list(introduced.finditer(self.pages.text, start, description.span.start))
        if not places:
            return False
        found = places[-1]
        named = (m for m in self.course.meant[-40:] if m.figure.type == "person" and m.kind == "name")
        return not any(found.start("rest") <= m.span.start <= found.start("rest") + 60 for m in named)

    def _introduced(self, description: Description, sentence: Sentence) -> Figure | None:
        """Who without a name was just called so, if it was a speaker."""

        def fits(figure: Figure) -> bool:
            return any(figure is one for one in self.nameless) and description.head in figure.roles

        return clearly_first(self.course.ranked(sentence, PRONOUN_REACH, fits))

    def _government(self, description: Description, sentence: Sentence) -> Figure | None:
        """Which state "the government" means: the one that the text is about, unless a body is called so."""

        def is_called(figure: Figure) -> bool:
            head = description.head.split()[-1]
            return figure.type == "organisation" and bool(figure.words & (_RULERS if head in _RULERS else {head}))

        if description.names:
            return None
        following = sentence.after(description.span.end, 2)
        ruled = self._named.get(following[1].span.start) if len(following) == 2 else None
        if ruled is not None and following[0].lower in ("in", "of"):
            place = self.owners[ruled.number]
            if place.type == "location":
                return place if place.subtype == "country" else None
        bodies = self.course.ranked(sentence, _DESCRIPTION_REACH, is_called)
        if bodies:
            return clearly_first(bodies)
        if description.head.split()[-1] in _RULERS:
            ruling = {id(figure): figure for figure in self.owners.values() if is_called(figure)}
            if len(ruling) == 1:
                return next(iter(ruling.values()))
        return self._section or self.country

    def _anybody(self, description: Description, sentence: Sentence) -> Figure | None:
        """Whom "the woman", "the farmer" means: who alone of that gender was just spoken of, unless a role was told."""
        head = description.head.split()[-1]
        gender = "female" if head in self.lists.female else "male" if head in self.lists.male else ""

        def fits(figure: Figure) -> bool:
            known = self._fits(figure, description, frozenset())
            plain = not figure.roles & self.lists.any_role and (not gender or figure.gender in ("", gender))
            return figure.type == "person" and (known or plain)

        ranked = self.course.ranked(sentence, PRONOUN_REACH, fits)
        return None if description.names or not ranked or ranked[0].weight < 0 else clearly_first(ranked)

    def _fits(self, figure: Figure, description: Description, told: frozenset[str]) -> bool:
        head = description.head
        if figure.type == "person":
            called = self.lists.roles.get(head, frozenset())
            fitting = head in figure.roles or bool(called & figure.roles)
            return fitting and (not description.names or bool(figure.circle & told))
        fitting = any(_may_be(figure, noun, head) for noun in self.nouns.get(head, ()))
        return fitting and (not description.names or bool(figure.keys & told))


@lru_cache(maxsize=4)
def _compile_heads(lexicon: Lexicon) -> Phrases:
    """What the head of a description may be."""
    return GOVERNING.union(compile_lists(lexicon).any_role, compile_nouns(lexicon))


def _may_be(figure: Figure, noun: Noun, head: str) -> bool:
    if figure.type != noun.type or figure.subtype not in noun.subtypes:
        return False
    if noun.seat:
        return any(name.seat for name in figure.names)
    if noun.same_word:
        return head.split()[-1] in figure.words
    return not noun.named or bool(noun.named & figure.words)


def _can_act(figure: Figure) -> bool:
    return figure.type == "person" or is_body(figure)

"""Whom descriptions mean: "the group", "the Russian official", "the government"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from briefreader.extract.language.sentences import Sentence
from briefreader.extract.language.wordlists import WordLists
from briefreader.extract.names.merging import Name
from briefreader.extract.who.course import PRONOUN_REACH, Course
from briefreader.extract.who.figures import Figure
from briefreader.extract.who.linking import Link
from briefreader.extract.who.memory import clearly_first
from briefreader.extract.who.nominals import Description, Noun
from briefreader.extract.who.ruling import GOVERNING

DESCRIPTION_REACH = 8
"""How many sentences back a description reaches, further than a pronoun."""
TOPICS = frozenset(["country", "nation", "capital", "capital city"])
"""Descriptions of what a text is about."""

_NEAR = 3000  # code points: more than two sentences
_NAMING = ("name", "alias", "acronym")
_RULERS = frozenset(["junta", "regime"])


@dataclass(slots=True)
class Descriptions:
    """What tells whom a description means, at a place in the reading of a text.

    Attributes:
        owners: whose the names are, by their numbers.
        nameless: speakers and states whom the text never names.
        country: which one the text is about; `section` the part that is being read.
        named: the names of the sentence that is being read, by where they start.
    """

    course: Course
    lists: WordLists
    nouns: Mapping[str, tuple[Noun, ...]]
    owners: Mapping[int, Figure]
    nameless: list[Figure] = field(default_factory=list)
    country: Figure | None = None
    section: Figure | None = None
    named: Mapping[int, Name] = field(default_factory=dict)

    def of(self, description: Description, sentence: Sentence, clause: Figure | None) -> Figure | None:
        """Whom a description means: the one most in mind of those whom it fits."""
        before = sentence.before(description.span.start)
        # Nobody accuses oneself.
        other = clause if before and before[0].lower in self.lists.addressing else None
        told = self.told(description)

        def fits(figure: Figure) -> bool:
            return figure is not other and self.fits(figure, description, told)

        if (named := self._apposed(description, sentence)) is not None:
            return named
        if description.head in GOVERNING:
            return self._government(description, sentence)
        if description.head in TOPICS:
            return self.course.topic(sentence, DESCRIPTION_REACH, fits)
        if self.is_introduced(description, sentence):
            return self._introduced(description, sentence)
        if description.head in self.lists.roles.get("person", ()):
            return self._anybody(description, sentence)
        ranked = self.course.ranked(sentence, DESCRIPTION_REACH, fits)
        heard = self.course.heard_within(sentence, PRONOUN_REACH)
        pointing = description.span.of(self.course.pages.text).casefold().startswith(("this ", "that "))
        spoke = bool(ranked) and heard is not None and heard.speaker is ranked[0].figure
        found = ranked[0].figure if pointing and spoke else clearly_first(ranked)
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

    def is_introduced(self, description: Description, sentence: Sentence) -> bool:
        """Whether somebody without a name was just called so: "a diplomat shrugged. “…,” the diplomat said"."""
        if description.head not in self.lists.any_role or description.names:
            return False
        start = self.course.pages.sentences[max(0, sentence.number - 2)].span.start
        start = max(start, description.span.start - _NEAR)
        introduced = re.compile(
            rf"\ban? (?:[\w'’-]+ ){{0,3}}{re.escape(description.head)}\b(?P<rest>[^.!?]*)", re.IGNORECASE
        )
        places = list(introduced.finditer(self.course.pages.text, start, description.span.start))
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
        ruled = self.named.get(following[1].span.start) if len(following) == 2 else None
        if ruled is not None and following[0].lower in ("in", "of"):
            place = self.owners[ruled.number]
            if place.type == "location":
                return place if place.subtype == "country" else None
        if (opening := self._opening(sentence)) is not None:
            state = self._state(opening, description)
            if state is not None or description.head == "authorities":
                return state  # in any other town they are its own
        bodies = self.course.ranked(sentence, DESCRIPTION_REACH, is_called)
        if bodies:
            return clearly_first(bodies)
        if description.head.split()[-1] in _RULERS:
            ruling = {id(figure): figure for figure in self.owners.values() if is_called(figure)}
            if len(ruling) == 1:
                return next(iter(ruling.values()))
        return self.section or self.country

    def _opening(self, sentence: Sentence) -> Name | None:
        """The place that a sentence begins with: "In X, …"."""
        words = sentence.words[:2]
        place = self.named.get(words[1].span.start) if len(words) == 2 and words[0].lower == "in" else None
        after = sentence.after(place.span.end, 1) if place is not None and place.type == "location" else ()
        return place if after and after[0].text == "," else None

    def _state(self, place: Name, description: Description) -> Figure | None:
        """The country that a place is, or is the seat of; one that the text doesn't name is told by its seat."""
        figure, seat_of = self.owners[place.number], place.seat_of
        if figure.subtype == "country" or seat_of is None:
            return figure if figure.subtype == "country" else None
        for known in (*self.owners.values(), *self.nameless):
            if known.subtype == "country" and {seat_of.id, seat_of.country} & known.keys:
                return known
        name = Name(0, description.span, description.span.of(self.course.pages.text), "location", "country", "title")
        link = Link(seat_of.id, 100, f"“{place.text}” is the seat of its government")
        state = Figure([name], "location", "country", link, [], frozenset(), seat_of.country)
        self.nameless.append(state)
        return state

    def _anybody(self, description: Description, sentence: Sentence) -> Figure | None:
        """Whom "the woman", "the farmer" means: who alone of that gender was just spoken of, unless a role was told."""
        head = description.head.split()[-1]
        gender = "female" if head in self.lists.female else "male" if head in self.lists.male else ""

        def fits(figure: Figure) -> bool:
            known = self.fits(figure, description, frozenset())
            plain = not figure.roles & self.lists.any_role and (not gender or figure.gender in ("", gender))
            return figure.type == "person" and (known or plain)

        ranked = self.course.ranked(sentence, PRONOUN_REACH, fits)
        return None if description.names or not ranked or ranked[0].weight < 0 else clearly_first(ranked)

    def told(self, description: Description) -> frozenset[str]:
        return frozenset().union(*(self.owners[name.number].keys for name in description.names))

    def fits(self, figure: Figure, description: Description, told: frozenset[str]) -> bool:
        head = description.head
        if figure.type == "person":
            called = self.lists.roles.get(head, frozenset())
            fitting = head in figure.roles or bool(called & figure.roles)
            return fitting and (not description.names or bool(figure.circle & told))
        fitting = any(_may_be(figure, noun, head) for noun in self.nouns.get(head, ()))
        return fitting and (not description.names or bool(figure.keys & told))


def _may_be(figure: Figure, noun: Noun, head: str) -> bool:
    if figure.type != noun.type or figure.subtype not in noun.subtypes:
        return False
    if noun.seat:
        return any(name.seat_of for name in figure.names)
    if noun.same_word:
        return head.split()[-1] in figure.words
    return not noun.named or bool(noun.named & figure.words)

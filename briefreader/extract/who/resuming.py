"""Speakers who are told by those before them: who issued "the statement", "the same source", "his sister"."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from briefreader.extract.language.sentences import Sentence
from briefreader.extract.language.wordlists import WordLists
from briefreader.extract.language.words import Word, split_words
from briefreader.extract.who.course import PRONOUN_REACH, Course, is_body
from briefreader.extract.who.figures import Figure
from briefreader.extract.who.nameless import find_end, find_person, gender_of, is_called
from briefreader.extract.who.partial import find_one
from briefreader.extract.who.pronouns import GENDERS
from briefreader.extract.who.speakers import Meant
from briefreader.model.span import Span

# What somebody issues and is then quoted from.
_ISSUED = frozenset(["statement", "communique", "communiqué", "declaration", "message", "letter"])
_ISSUERS = frozenset(["the", "this", "that", "its", "their", "his", "her"])
_POINTING = (["this", "same"], ["that", "same"], ["the", "same"], ["this"], ["that"])
_POSSESSIVES = frozenset(["his", "her", "their"])
# Anybody may be called so who was called otherwise before.
_ANYBODY = frozenset(["man", "woman", "person", "source", "witness", "eyewitness", "resident", "local", "speaker"])
_LONGEST = 5  # words of what somebody is called
_SPEAKER_REACH = 8  # sentences, further than to anybody else


@dataclass(slots=True)
class Resuming:
    """Whom the sources of claims stand for that take up an earlier one.

    Attributes:
        nameless: speakers so far whom the text never names.
        spoken_for: by the source "a spokesman" the one before, whose he is.
    """

    course: Course
    lists: WordLists
    nameless: Sequence[Figure]
    spoken_for: dict[tuple[Span, ...], tuple[Span, ...]] = field(default_factory=dict)

    def speaker(self, source: tuple[Span, ...], sentence: Sentence, near: Sequence[Meant]) -> Figure | None:
        """The speaker before whom a source takes up, if it does.

        Args:
            near: the mentions inside the source.
        """
        return self._taken_up(source, sentence) or self._called_again(source, sentence, near)

    def newcomer(self, source: tuple[Span, ...], sentence: Sentence, near: Sequence[Meant]) -> Figure | None:
        """Somebody without a name whom a source brings in, or whom "she" takes up: "A nurse wept. She said no"."""
        pages = self.course.pages
        if source[0].of(pages.text).casefold() in ("he", "she"):
            return self._subject(source[0], sentence)
        one = find_one(source, pages, self.lists)
        return one or find_person(source, pages.text, self.lists, _owner(source, near, pages.text))

    def _subject(self, pronoun: Span, sentence: Sentence) -> Figure | None:
        """Who without a name does what the sentence tells that "she" is in, or the one before."""
        pages = self.course.pages
        for number in (sentence.number, sentence.number - 1):
            words = pages.sentences[max(0, number)].words
            if not words or words[0].lower not in ("a", "an", "one") or words[0].span.start >= pronoun.start:
                continue
            found = find_person((words[0].span.cover(words[-1].span),), pages.text, self.lists)
            if found is not None and found.gender in ("", GENDERS[pronoun.of(pages.text).casefold()]):
                found.described.append((pronoun, "pronoun"))
                return found
        return None

    def _taken_up(self, source: tuple[Span, ...], sentence: Sentence) -> Figure | None:
        """Who is told by the claim before: who issued "the statement", who "the source" is, whose "a spokesman"."""
        text = self.course.pages.text
        heard = self.course.heard_within(sentence, PRONOUN_REACH)
        words = source[0].of(text).casefold().split()
        issued = len(words) > 1 and words[0] in _ISSUERS and words[1].strip(",") in _ISSUED
        if heard is not None and heard.speaker is None and (words in (["they"], ["it"]) or issued):
            # Whoever it is: bodies and groups without a name are told when all is read.
            self.spoken_for[source] = self.spoken_for.get(heard.source, heard.source)
            return None
        if heard is None or heard.speaker is None or len(words) != 2:
            return None
        if issued:
            heard.speaker.described.append((source[0], "title"))
            return heard.speaker
        told = heard.source[0].of(text).casefold().split()
        if words[0] == "the" and told[0] in ("a", "an", "one") and words[1] in told:
            return heard.speaker
        if words[1].startswith("spokes") and is_body(heard.speaker):
            self.spoken_for[source] = self.spoken_for.get(heard.source, heard.source)
            return heard.speaker
        return None

    def _called_again(self, source: tuple[Span, ...], sentence: Sentence, near: Sequence[Meant]) -> Figure | None:
        """The person who is called the same again, "the nurse", "his sister", or pointed at: "this activist"."""
        text = self.course.pages.text
        words = split_words(text, source[0])
        pointing = next((len(p) for p in _POINTING if [word.lower for word in words[: len(p)]] == p), 0)
        end = find_end(words, self.lists)
        head = words[end - 1].lower if end else ""
        if not 1 < end <= _LONGEST + 1 or end <= pointing or not is_called(head, self.lists) or _is_many(head):
            return None
        owner = _owner(source, near, text)
        if not (pointing or (words[0].lower == "the" and not _sets_apart(words[1])) or owner is not None):
            return None
        followed = end < len(words) and words[end].lower in ("of", "for", "from", "at", "in", "with")
        if followed and not pointing:
            return None

        def is_same(figure: Figure) -> bool:
            known = head in figure.roles and any(figure is one for one in self.nameless)
            return known and (owner is None or figure.circle == owner.keys)

        ranked = self.course.ranked(sentence, _SPEAKER_REACH, is_same)
        found = ranked[0].figure if ranked else self._pointed_at(head, sentence) if pointing else None
        if found is not None:
            found.described.append((words[0].span.cover(words[end - 1].span), "title"))
        return found

    def _pointed_at(self, head: str, sentence: Sentence) -> Figure | None:
        """The one person who spoke last and may be called so."""
        heard = self.course.heard_within(sentence, PRONOUN_REACH)
        speaker = heard.speaker if heard else None
        if speaker is None or speaker.type != "person":
            return None
        gender = gender_of(head, self.lists)
        if gender and speaker.gender not in ("", gender):
            return None
        strange = any(speaker is one for one in self.nameless)
        free = not strange or not speaker.roles or bool({head, *speaker.roles} & _ANYBODY)
        return speaker if free else None


def _owner(source: tuple[Span, ...], near: Sequence[Meant], text: str) -> Figure | None:
    """Whose somebody is: "his sister", "Mr X's lawyer"; None where the phrase doesn't tell."""
    start = source[0].start
    for meant in near:
        opens = meant.span.start <= start + len("the ")
        owns = text.startswith(("'s ", "’s ", "' ", "’ "), meant.span.end)
        if opens and (owns or meant.span.of(text).casefold() in _POSSESSIVES):
            return meant.figure
    return None


def _sets_apart(word: Word) -> bool:
    """Whether a word says that somebody else is meant than before: "the other man"."""
    return word.lower in ("other", "second", "third", "fourth", "next", "last", "only")


def _is_many(noun: str) -> bool:
    return noun.endswith("s") and not noun.endswith("ss")

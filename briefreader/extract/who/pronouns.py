"""Whom pronouns mean: "he", "it", "its", "they"."""

import re
from collections.abc import Callable, Sequence
from typing import Literal

from briefreader.extract.language.sentences import Sentence
from briefreader.extract.language.words import Word, split_words
from briefreader.extract.who.course import PRONOUN_REACH, Course, is_body
from briefreader.extract.who.figures import Figure
from briefreader.extract.who.memory import clearly_first
from briefreader.extract.who.traits import Gender
from briefreader.model.span import Span

Fits = Callable[[Figure], bool]

GENDERS: dict[str, Literal["female", "male"]] = {
    "he": "male", "him": "male", "his": "male", "himself": "male",
    "she": "female", "her": "female", "hers": "female", "herself": "female",
}  # fmt: skip
"""What those that are only of one gender tell, casefolded."""
PRONOUNS = frozenset([*GENDERS, "it", "its", "they", "their", "them"])
"""Those that are worked out, casefolded."""

_CHARGES = frozenset(["accusation", "accusations", "allegation", "allegations", "charge", "charges", "claim", "claims"])
_DENIED = ("denie", "deny", "reject", "dismiss", "disput", "refut", "contest")
_CLAUSE = 60  # words in which a denial and what is denied stand
_DENYING = re.compile(
    r"(?:\s+(?:\w+ly|has|have|had|also|long|always)){0,4}\s+(?:den(?:y|ies|ied)|reject|dismiss|disput|refut|contest)"
)
_EMPTY_IT = re.compile(
    r"(?:[ ](?:was|is|has been|had been|remains|remained|seems|seemed|appears|appeared|would be|will be|may be|"
    r"might be|could be|took|takes)\b|['’]s\b)(?:\s+\w+ly|\s+not|\s+also){0,3}\s+"
    r"(?:reported|unclear|clear|not|believed|possible|impossible|likely|unlikely|difficult|hard|important|necessary|"
    r"time|said|thought|expected|understood|known|unknown|announced|alleged|claimed|estimated|feared|that|to|a|the|"
    r"too|been|also|noted|hoped|agreed|true|worth|acknowledged|[\w-]{1,20} (?:that|if|whether|to)\b)",
    re.IGNORECASE,
)


def refer(
    course: Course,
    pronoun: Word,
    sentence: Sentence,
    sources: Sequence[Span],
    subject: Figure | None,
    clause: Figure | None,
) -> Figure | None:
    """Whom a pronoun means; None where that is left open.

    Args:
        sources: those of the sentence's claims.
        subject: the first of the sentence who can act; `clause` of the part of the sentence that the pronoun is in.
    """
    is_source = any(span.contains(pronoun.span) for span in sources)
    if pronoun.lower in GENDERS:
        return _person(course, pronoun, sentence, sources)
    if course.pages.quoted(pronoun.span.start):
        return None
    if pronoun.lower == "they" and (several := _several_before(course, pronoun, sentence)) is not None:
        return several
    if pronoun.lower == "them" or (pronoun.lower == "it" and _is_addressed(course, pronoun, sentence)):
        return _addressed(course, pronoun, sentence, subject, clause)
    if pronoun.lower in ("its", "their") and clause is not None and is_body(clause):
        return clause
    if pronoun.lower == "their" or (pronoun.lower == "they" and _heard_unnamed(course, sentence)):
        return None
    if pronoun.lower == "it" and is_source and subject is None and _heard_body(course, sentence):
        return None
    if pronoun.lower == "they" and subject is None and _told_of_people(course, sentence, pronoun):
        return None
    if _EMPTY_IT.match(course.pages.text, pronoun.span.end):
        return None

    def fits(figure: Figure) -> bool:
        acting = figure is subject or figure is clause
        return is_body(figure) and (pronoun.lower == "it" or acting or figure.type == "organisation")

    if pronoun.lower == "its":
        return clearly_first(course.ranked(sentence, 1, fits))
    if subject is not None and fits(subject) and _is_charged(pronoun, sentence):
        return subject
    before = [w.lower for w in sentence.before(pronoun.span.start, 2) if w.lower != "that"]
    if before and (before[-1] in course.lists.speech or f"{before[-1]}s" in course.lists.speech):
        agrees = pronoun.lower == ("they" if f"{before[-1]}s" in course.lists.speech else "it")
        if subject is not None and fits(subject) and (agrees or not before[-1].endswith("s")):
            return subject
        # Of "Iraq says they came" they aren't Iraq, but those of whom the text just spoke.
        reach = 1 if pronoun.lower == "they" and before[-1].endswith("s") else 0
        return clearly_first(course.ranked(sentence, reach, lambda figure: fits(figure) and figure is not subject))
    if is_source and (denier := _denier(course, pronoun, sentence, fits)) is not None:
        return denier
    opening = not any(w.span.start < pronoun.span.start and w.text[0].isalnum() for w in sentence.words)
    return _in_mind(course, sentence, fits, is_source) if is_source or opening else None


def _several_before(course: Course, pronoun: Word, sentence: Sentence) -> Figure | None:
    """The body that is told as several right before "they", nobody else between: "the rebels, how far they go"."""
    here = [m for m in course.meant[-20:] if m.span.start >= sentence.span.start]
    last = here[-1] if here else None
    if last is None or last.figure.type != "organisation" or last.kind == "pronoun":
        return None
    told = last.span.of(course.pages.text).casefold()
    between = [word for word in sentence.words if last.span.end <= word.span.start < pronoun.span.start]
    others = (word.lower for word in between if word.lower not in course.lists.grammar | course.lists.speech)
    several = told.endswith("s") and not told.endswith("ss")
    return last.figure if several and not any(word.endswith("s") for word in others) else None


def _is_charged(pronoun: Word, sentence: Sentence) -> bool:
    """Whether it is somebody who is charged and denies it: "X dismissed claims by Y that it"."""
    if [word.lower for word in sentence.before(pronoun.span.start)] != ["that"]:
        return False
    before = [word.lower for word in sentence.before(pronoun.span.start, _CLAUSE)]
    denied = next((at for at, word in enumerate(before) if word.startswith(_DENIED)), len(before))
    return not _CHARGES.isdisjoint(before[denied:])


def _is_addressed(course: Course, pronoun: Word, sentence: Sentence) -> bool:
    before = [word.lower for word in sentence.before(pronoun.span.start, 1)]
    return bool(before) and before[0] in course.lists.addressing


def _addressed(
    course: Course, pronoun: Word, sentence: Sentence, subject: Figure | None, clause: Figure | None
) -> Figure | None:
    """Whom "accused it", "urged them" means: the body most in mind but for whoever speaks."""
    if not _is_addressed(course, pronoun, sentence):
        return None

    def fits(figure: Figure) -> bool:
        several = pronoun.lower == "it" or figure.type == "organisation"
        return is_body(figure) and several and figure is not subject and figure is not clause

    return clearly_first(course.ranked(sentence, PRONOUN_REACH, fits))


def _heard_unnamed(course: Course, sentence: Sentence) -> bool:
    """Whether several who aren't named made the claim just before: "local people", whom "they" then means."""
    heard = course.heard_within(sentence, 1)
    if heard is None or heard.speaker is not None:
        return False
    words = heard.source[0].of(course.pages.text).casefold().split()
    return words[-1].endswith("s") or not course.lists.people.isdisjoint(words)


def _heard_body(course: Course, sentence: Sentence) -> bool:
    """Whether a body that isn't named made the claim just before: "the port authority", which "it" then means."""
    heard = course.heard_within(sentence, 1)
    if heard is None or heard.speaker is not None:
        return False
    lists = course.lists
    words = [word.lower for word in split_words(course.pages.text, heard.source[0])]
    end = next((at for at, word in enumerate(words) if at and (word == "," or word in lists.place_prepositions)), None)
    head = lists.heads.get(words[:end][-1])
    return len(words) > 1 and head is not None and head[0] == "organisation"


def _told_of_people(course: Course, sentence: Sentence, pronoun: Word) -> bool:
    """Whether a sentence speaks of people whom it doesn't name before "they": "Residents …; they say"."""
    return any(word.lower in course.lists.people for word in sentence.words if word.span.end < pronoun.span.start)


def _person(course: Course, pronoun: Word, sentence: Sentence, sources: Sequence[Span]) -> Figure | None:
    gender = GENDERS[pronoun.lower]
    is_source = any(span.contains(pronoun.span) for span in sources)
    quoted = course.pages.quoted(pronoun.span.start)
    spoken_for = _spoken_for(course, sentence, gender) if is_source else None
    if spoken_for is not None:
        return spoken_for
    # Who is quoted calls others "he", not oneself.
    follows = any(span > pronoun.span for span in sources)
    speaker = course.heard.speaker if quoted and course.heard and not follows else None

    # Nobody is one's own lawyer: "Her lawyer said no. Her lawyer said yes".
    owned = {word.lower for word in sentence.after(pronoun.span.end, 3)} if pronoun.lower in ("his", "her") else set()

    def fits(figure: Figure) -> bool:
        own = figure.names[0].kind == "title" and bool(owned & figure.roles)
        return figure.type == "person" and figure.gender in ("", gender) and figure is not speaker and not own

    found = _denier(course, pronoun, sentence, fits) if is_source else None
    found = found or _in_mind(course, sentence, fits, is_source)
    if found is not None and not quoted:
        found.gender = gender
    return found


def _denier(course: Course, pronoun: Word, sentence: Sentence, fits: Fits) -> Figure | None:
    """Who denies what another says of them right before: "X is accused by Y of theft, a charge it denies"."""
    before = [word.lower for word in sentence.before(pronoun.span.start, 2) if word.lower not in ("that", "which")]
    heard = course.heard
    if heard is None or heard.speaker is None or not before or before[-1] not in _CHARGES:
        return None
    if not sentence.span.contains(heard.source[0]) or not _DENYING.match(course.pages.text, pronoun.span.end):
        return None
    here = [m for m in course.meant[-20:] if m.span.start >= sentence.span.start and m.figure is not heard.speaker]
    return next((m.figure for m in here if m.kind != "demonym" and fits(m.figure)), None)


def _spoken_for(course: Course, sentence: Sentence, gender: Gender) -> Figure | None:
    """The body for which somebody just spoke whom "she" then means: "a spokeswoman for X said, although she"."""
    heard = course.heard_within(sentence, 1)
    if heard is None:
        return None
    lists, speaker = course.lists, heard.speaker
    words = [word.lower for word in split_words(course.pages.text, heard.source[0])][:4]
    roles = [word for word in words if word in lists.any_role]
    if speaker is None or speaker.type == "person" or words[:1] not in (["a"], ["an"], ["the"]) or not roles:
        return None
    told = "female" if roles[0] in lists.female else "male" if roles[0] in lists.male else ""
    return speaker if told in ("", gender) else None


def _in_mind(course: Course, sentence: Sentence, fits: Fits, is_source: bool) -> Figure | None:
    ranked = course.ranked(sentence, PRONOUN_REACH, fits)
    # A claim has a source: the likeliest is better than none.
    return ranked[0].figure if is_source and ranked else clearly_first(ranked)

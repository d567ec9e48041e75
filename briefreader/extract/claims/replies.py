"""Which earlier claim a denial, a confirmation or a silence answers."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefreader.extract.claims.mentions import MentionIndex
from briefreader.extract.claims.reading import Reading
from briefreader.extract.language.cuewords import Cues
from briefreader.extract.language.grammar import Grammar
from briefreader.extract.language.words import split_words
from briefreader.model.analysis import Stance
from briefreader.model.span import Span

_ANSWERING: frozenset[Stance] = frozenset(["denies", "confirms", "no_comment"])
_ANSWERED: frozenset[Stance] = frozenset(["accuses", "states", "believes", "condemns", "warns"])
# An answer is looked for among so many claims before it, and is found where the points below add up to so much.
_WINDOW = 40
_LIKELY = 3.0
# Words are the same that begin with the same letters: "trained", "training".
_STEM = 5
_LONGEST_TOPIC = 400


@dataclass(frozen=True, slots=True)
class Said:
    """A claim as far as answers to it, or its own, are told by.

    Attributes:
        beside: the entities in its source phrase.
        about: the entities in its content.
        resumes: whether that begins with a pronoun: "this", "this claim".
        stems: beginnings of the words in its content, names and grammar aside.
        of_claims: whether its content speaks of an accusation or another claim.
    """

    id: str
    stance: Stance
    source: str | None
    targets: tuple[str, ...]
    paragraph: int
    sentence: Span
    bare: bool
    resumes: bool
    beside: frozenset[str]
    about: frozenset[str]
    stems: frozenset[str]
    of_claims: bool


def summarize(claim_id: str, stance: Stance, targets: tuple[str, ...], reading: Reading) -> Said:
    """What answers are told by, of one claim."""
    topics = reading.attribution.content or (reading.rest,)
    words = [
        word
        for span in topics
        for word in split_words(reading.text, Span(span.start, min(span.end, span.start + _LONGEST_TOPIC)))
    ]
    lower = [word.lower for word in words]
    return Said(
        claim_id,
        stance,
        reading.source,
        targets,
        reading.paragraph.number,
        reading.sentence,
        _is_bare(reading),
        [word.lower for word in reading.content_words[:1]] in (["this"], ["that"], ["it"]),
        reading.beside,
        _entities(topics, reading.mentions),
        frozenset(stem_of(word.lower) for word in words if not word.capital and _weighs(word.lower, reading.grammar)),
        _speaks_of_claims(lower, reading.cues),
    )


def stem_of(word: str) -> str:
    """What a word has in common with its kin."""
    return word[:_STEM]


def _is_bare(reading: Reading) -> bool:
    """Whether the content is nothing, or only takes up what was said before: "a claim", "which", "the allegations"."""
    words = [word.lower for word in reading.content_words[:4]]
    cues = reading.cues
    if len(words) > 3 or len(reading.attribution.content) > 1:
        return False
    resumes = cues.resuming_nouns | cues.resuming_pronouns | cues.about_claims
    return not words or words[-1] in resumes or words in (["it"], ["this"], ["that"], ["them"])


def _entities(spans: Sequence[Span], mentions: MentionIndex) -> frozenset[str]:
    return frozenset(entity.id for span in spans for _, entity in mentions.inside(span))


def _weighs(word: str, grammar: Grammar) -> bool:
    return (
        len(word) > 3
        and word.isalpha()
        and word not in grammar.prepositions
        and word not in grammar.auxiliaries
        and word not in grammar.determiners
        and word not in grammar.conjunctions
        and word not in grammar.adverbs
    )


def _speaks_of_claims(words: Sequence[str], cues: Cues) -> bool:
    return any(word in cues.about_claims for word in words[:8])


def find_replies(claim: Said, earlier: Sequence[Said]) -> tuple[str, ...]:
    """The ids of the earlier claims that a claim answers: those that fit best, none where none fits well.

    One that only takes up what its own sentence has said ("…, a charge that Kyiv denies") answers that.
    """
    if claim.stance not in _ANSWERING:
        return ()
    candidates = [
        other
        for other in earlier[-_WINDOW:]
        if other.stance in _ANSWERED and (other.source is None or other.source != claim.source)
    ]
    here = [other for other in candidates if other.sentence == claim.sentence]
    if claim.bare and here:
        return (here[-1].id,)
    # "This" and "the claim" take up what was said right before.
    near = [other for other in candidates if other.paragraph == claim.paragraph]
    if claim.bare and claim.resumes and near:
        return (near[-1].id,)
    scored = [(_score(claim, other), other.id) for other in candidates]
    best = max((score for score, _ in scored), default=0.0)
    return tuple(other for score, other in scored if score >= max(_LIKELY, best - 0.25))


def _score(claim: Said, other: Said) -> float:
    """How well a claim fits as an answer to another."""
    score = 0.0
    if claim.source in other.targets:
        score += 3
    elif claim.source in other.about:
        score += 2
    if other.source in claim.about:
        score += 2
    if claim.of_claims:
        score += 1.5 if other.stance == "accuses" else 0.5
    score += min(1.5, 0.5 * len((claim.about & other.about) - {claim.source, other.source}))
    shared = len(claim.stems & other.stems)
    if shared > 1:
        score += 3 * shared / min(len(claim.stems), len(other.stems))
    distance = claim.paragraph - other.paragraph
    return score + (1 if distance == 0 else 0.5 if distance == 1 else -0.1 * distance)

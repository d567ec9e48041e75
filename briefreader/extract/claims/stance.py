"""What stance a claim takes, whether it is made again and whether with reserve, from its cue and its content."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefreader.extract.claims.reading import Reading, lower_words
from briefreader.extract.language.cuewords import Cues, CueWord, Frame, holds_phrase
from briefreader.extract.language.words import split_words
from briefreader.model.analysis import Stance
from briefreader.model.span import Span

_NEUTRAL: Stance = "states"
# Frames by what the content starts with, likeliest first.
_INFINITIVE: tuple[Frame, ...] = ("to", "directive", "object", "clause", "that", "someone", "aside", "quoted", "quote")
_CLAUSE: tuple[Frame, ...] = ("clause", "that", "someone", "aside", "quoted", "quote", "object", "directive", "to")
_PHRASE: tuple[Frame, ...] = ("object", "clause", "that", "someone", "aside", "quoted", "quote", "directive", "to")
_CLAUSE_OPENINGS = ("that", "whether", "if", "how", "what", "why", "where", "when", "who")
# What somebody won't say: "by whom", "how many".
_ASKED = frozenset(("by", "with", "from", "to", "whom", "who", "how", "why", "when", "where", "which", "whose"))
_REFUSING = ("refuse", "decline", "fail", "neglect", "omit")
_TIMID: frozenset[Stance] = frozenset(["states", "accuses", "confirms", "denies", "believes"])


@dataclass(frozen=True, slots=True)
class Manner:
    """How a claim is made.

    Attributes:
        neutral: its cue takes no stance of its own.
    """

    stance: Stance
    repeated: bool
    hedged: bool
    neutral: bool


def read_manner(reading: Reading) -> Manner:
    """The stance that the cue of an attribution takes, and its manner.

    A neutral cue gives `states`; whether its content is an accusation is told by `targets`.
    """
    cues = reading.cues
    around = reading.cue_words + _just_outside(reading)
    repeated = (
        holds_phrase(around, cues.repeated)
        or any(word in cues.repeating for word in reading.cue_words)
        or _ends_repeating(reading)
    )
    stance, neutral = _read_stance(reading)
    return Manner(stance, repeated, _is_hedged(reading, around, stance), neutral)


def _just_outside(reading: Reading) -> tuple[str, ...]:
    """The words right before and right after the cue that belong to nothing else."""
    cue = reading.attribution.cue
    near: list[str] = []
    for span in reading.outside:
        if span.end <= cue[0].start and not reading.text[span.end : cue[0].start].strip():
            near += ["|", *(word.lower for word in split_words(reading.text, span)[:400][-4:])]
        elif span.start >= cue[-1].end and not reading.text[cue[-1].end : span.start].strip():
            near += ["|", *lower_words(reading.text, [span], 6)]
    return tuple(near)


def _ends_repeating(reading: Reading) -> bool:
    """Whether the last words of the content tell that it is said again: "on numerous occasions"."""
    content = reading.attribution.content
    last = content[-1] if content else Span(0, 0)
    tail = Span(max(last.start, last.end - 60), last.end)
    written = tail.of(reading.text).casefold()
    phrases = [phrase for phrase in reading.cues.repeated if phrase[0] in written and len(phrase) > 2]
    return bool(phrases) and holds_phrase(lower_words(reading.text, [tail]), phrases)


def _read_stance(reading: Reading) -> tuple[Stance, bool]:
    cues, words = reading.cues, _without_degree(reading.cue_words)
    opening = tuple(word.lower for word in reading.content_words[:12]) or lower_words(reading.text, [reading.rest], 12)
    negated = _is_negated(reading)
    if _is_silent(words, opening, negated, cues):
        return "no_comment", False
    cue = _deciding_cue(words, opening, cues)
    stance = _sense(cue, opening) if cue else _NEUTRAL
    if negated:
        stance = cues.negated.get(stance, stance)
    elif stance in (_NEUTRAL, "pledges") and holds_phrase(
        [word.lower for word in reading.content_words[:16]], cues.denying
    ):
        stance = "denies"
    return stance, stance == _NEUTRAL and not negated


def _without_degree(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a cue without "in the strongest terms" and the like, of which the last isn't the verb."""
    if "without" in words[1:]:  # "claimed without offering evidence"
        words = words[: words.index("without")]
    return words[: words.index("in")] if "in" in words and words[-1] == "terms" else words


def _is_negated(reading: Reading) -> bool:
    words = reading.cue_words
    if lower_words(reading.text, reading.attribution.source, 1) in (("neither",), ("none",), ("nobody",)):
        return True
    refused = any(cue.lemma in _REFUSING for word in words[:-1] for cue in reading.cues.verbs.get(word, ()))
    return refused or any(word in reading.grammar.negations or word.endswith(("n't", "n’t")) for word in words)


def _is_silent(words: Sequence[str], opening: Sequence[str], negated: bool, cues: Cues) -> bool:
    together = (*words, *opening)
    for at in range(len(words)):
        for cue, _ in cues.match("verb", together, at):
            if "silence" in cue.stances:
                return True
    if words[:1] == ("no",) and words[-1] in cues.silent_nouns:
        return True
    if negated and words[-1] in ("say", "tell", "disclose") and (opening[:1] or ("",))[0] in _ASKED:
        return True
    return negated and any(tuple(together[at : at + len(p)]) == p for p in cues.silent for at in range(len(words)))


def _deciding_cue(words: Sequence[str], opening: Sequence[str], cues: Cues) -> CueWord | None:
    """The cue word that takes the stance: the noun of a verb like "issue", the last verb, an adjective, a noun."""
    together = (*words, *opening)
    verbs = [
        (at, cue)
        for at in range(len(words))
        for cue in _longest(cues, words, together, at)
        if not _is_governed(words, at, cue, cues)
    ]
    # "shot back" backs nobody
    verbs = [(at, cue) for at, cue in verbs if not any(o < at <= o + len(other.rest) for o, other in verbs)]
    nouns = [(at, cue) for at in range(len(words)) for cue, _ in cues.match("noun", words, at)]
    adjectives = [(at, cue) for at in range(len(words)) for cue, _ in cues.match("adjective", together, at)]
    light = [at for at in range(len(words)) if words[at] in cues.light]
    if light and not any(cue.stances.get("object") == "denies" for _, cue in verbs):
        followed = nouns or [(at, cue) for at, cue in _opening_nouns(opening, cues)]
        told = bool(verbs and nouns) and verbs[-1][0] > nouns[-1][0] and words[verbs[-1][0]].endswith("ing")
        if followed and not told and (not nouns or followed[-1][0] > light[0]):
            return followed[-1][1]  # not "issued a statement accusing"
    if verbs and not (adjectives and adjectives[-1][0] == verbs[-1][0]):
        return verbs[-1][1]
    return (adjectives or nouns)[-1][1] if adjectives or nouns else None


# After these a base form is a verb: "will deny", "to accuse"; after another verb it is a noun: "calls pledge a ruse".
_BEFORE_BASE = frozenset(
    [
        "to",
        "not",
        "will",
        "would",
        "can",
        "could",
        "may",
        "might",
        "must",
        "shall",
        "should",
        "do",
        "does",
        "did",
        "also",
        "again",
        "never",
        "ever",
        "even",
        "help",
        "let",
    ]
)


def _is_governed(words: Sequence[str], at: int, cue: CueWord, cues: Cues) -> bool:
    """Whether a word is what another verb right before it is about: "denied backing it", "calls pledge a ruse"."""
    if not at or cue.rest or not any(verb.form != "base" for verb in cues.verbs.get(words[at - 1], ())):
        return False
    if words[at - 1] in cues.light or words[at - 1] in _BEFORE_BASE:
        return False
    governed = words[at].endswith("ing") or words[at] in ("repeated", "renewed", "alleged", "reported")
    return governed or words[at] in cues.nouns or words[at] in cues.about_claims


def _longest(cues: Cues, words: Sequence[str], together: Sequence[str], at: int) -> Iterable[CueWord]:
    """The cue verb at a place: the one with most words of its own, which may reach into the content."""
    found = [cue for cue, length in cues.match("verb", together, at) if at + length <= len(words) or length > 1]
    bound = [cue for cue in found if cue.needs and not cue.rest and _is_bound(cue, together)]
    return [cue for cue in bound if not found[0].rest][:1] or [cue for cue in found if not cue.needs][:1]


def _is_bound(cue: CueWord, words: Sequence[str]) -> bool:
    return any(word in cue.needs for word in words) and not any(word in cue.bars for word in words)


def _opening_nouns(opening: Sequence[str], cues: Cues) -> Iterable[tuple[int, CueWord]]:
    """A noun that the content begins with, if it is the source's own: "voiced | concern that"."""
    for at in range(min(5, len(opening))):
        if opening[at] in ("'s", "’s", "that", "of", "to", "on", "over"):
            return
        for cue, length in cues.match("noun", opening, at):
            if opening[at + length : at + length + 1] not in (("'s",), ("’s",)):
                yield at, cue


def _sense(cue: CueWord, opening: Sequence[str]) -> Stance:
    first = opening[0] if opening else "that"
    if first == "to" or (first == "not" and opening[1:2] == ("to",)):
        frames = _INFINITIVE
    else:
        frames = _CLAUSE if first in _CLAUSE_OPENINGS or first in "“\"«‘'" else _PHRASE
    if "directive" in cue.stances and "to" in opening[1:5] and frames is _PHRASE:
        frames = ("directive", *frames)
    return next((cue.stances[frame] for frame in frames if frame in cue.stances), _NEUTRAL)


def _is_hedged(reading: Reading, around: Sequence[str], stance: Stance) -> bool:
    # "alleged that" accuses, "the alleged attack" has its doubts; "is said" alone has none, "is said to" does.
    cue = [word for word in reading.cue_words if word != "alleged"] + list(lower_words(reading.text, [reading.rest], 1))
    if holds_phrase(cue, reading.cues.hedges) or holds_phrase(around[len(reading.cue_words) :], reading.cues.hedges):
        return True
    if stance not in _TIMID:
        return False
    content = _unquoted(word.lower for word in reading.content_words[:14])
    return holds_phrase(content, reading.cues.hedges) or any(word in reading.cues.modals for word in content)


def _unquoted(words: Iterable[str]) -> tuple[str, ...]:
    """Words up to the first quotation mark: what is quoted is not the author's reserve."""
    kept = []
    for word in words:
        if word in '“"«„':
            break
        kept.append(word)
    return tuple(kept)

"""The words that say that somebody says something: `data/lexicon/cues.toml`, made ready to look up."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, cast, get_args

from briefreader.errors import ConfigError
from briefreader.extract.language.inflect import FORMS, Form, inflect
from briefreader.extract.language.lexicon import Lexicon
from briefreader.model.analysis import Stance
from briefreader.model.clean import clean_line

Frame = Literal[
    "clause", "that", "object", "to", "someone", "directive", "aside", "quote", "quoted", "silence", "nothing"
]
Part = Literal["verb", "noun", "adjective"]


@dataclass(frozen=True, slots=True)
class CueWord:
    """A verb, noun or adjective that makes a claim, in one of its forms.

    Attributes:
        lemma: the base form of its first word.
        rest: the words that must follow it: ("for",) of "call for".
        form: of a verb; a noun and an adjective are "base".
        stances: the stance in each frame that it may stand in.
        needs: words of which one must follow soon; none for most.
        bars: words of which none may follow soon, where something is needed.
    """

    lemma: str
    rest: tuple[str, ...]
    part: Part
    form: Form
    stances: Mapping[Frame, Stance]
    needs: tuple[str, ...] = ()
    bars: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The base form with the words that belong to it."""
        return " ".join((self.lemma, *self.rest))


Index = Mapping[str, tuple[CueWord, ...]]


@dataclass(frozen=True, slots=True)
class Cues:
    """All cue words by their first word as written, longest first, and the lists that go with them.

    Attributes:
        light: verbs that mean little without their noun, by form: "issued" of "issued a warning".
        voicing: those of them that tell what somebody feels: "expressed its support".
        verbal: the first words of all that these, the cue verbs and the silent phrases are.
        negated: what stance another becomes under a negation.
        negations: "not", "never" and their kin.
        silent: phrases whose negation is silence: "comment" of "has not commented".
        denying: phrases of a content that make a neutral cue's claim a denial.
        leading: phrases before "to" and a verb that claims: "was quick" of "was quick to deny".
        leading_loosely: those that a few words may follow before "to": "took" of "took to television to".
        equated: nouns that claim before "is that".
        told: nouns that claim after "in the rebels'".
        minds: what those are called whose view "for X, …" gives.
        holding_back: phrases after "but" where whoever speaks says no more: "gave no".
        prompting: what leads on to somebody else's claim: "…, prompting Tehran to accuse".
        deeds: verbs that say nothing, whatever a model takes them for: "imposed".
        silent_nouns: nouns of which there is none where somebody is silent: "reaction".
    """

    verbs: Index
    nouns: Index
    adjectives: Index
    light: Mapping[str, str]
    voicing: frozenset[str]
    verbal: frozenset[str]
    negated: Mapping[Stance, Stance]
    negations: frozenset[str]
    silent: tuple[tuple[str, ...], ...]
    silent_nouns: frozenset[str]
    about_claims: frozenset[str]
    denying: tuple[tuple[str, ...], ...]
    resuming_nouns: frozenset[str]
    resuming_pronouns: frozenset[str]
    repeating: frozenset[str]
    repeated: tuple[tuple[str, ...], ...]
    hedges: tuple[tuple[str, ...], ...]
    modals: frozenset[str]
    leading: frozenset[tuple[str, ...]]
    leading_loosely: frozenset[tuple[str, ...]]
    equated: frozenset[str]
    told: frozenset[str]
    impersonal: frozenset[str]
    according: tuple[tuple[str, ...], ...]
    minds: frozenset[str]
    holding_back: tuple[tuple[str, ...], ...]
    prompting: frozenset[str]
    deeds: frozenset[str]

    def match(self, part: Part, words: Sequence[str], at: int) -> Sequence[tuple[CueWord, int]]:
        """The cue words of a part of speech that stand at a place, with how many words each takes; longest first.

        Args:
            words: casefolded.
        """
        index = self.verbs if part == "verb" else self.nouns if part == "noun" else self.adjectives
        cues = index.get(words[at])
        if cues is None:
            return ()
        following = words[at + 1] if at + 1 < len(words) else ""
        return [
            (cue, 1 + len(cue.rest))
            for cue in cues
            if not cue.rest or (cue.rest[0] == following and tuple(words[at + 1 : at + 1 + len(cue.rest)]) == cue.rest)
        ]


@lru_cache(maxsize=4)
def compile_cues(lexicon: Lexicon) -> Cues:
    """The cue words of a lexicon; kept, since they are the same for every briefing.

    Raises: ConfigError for a list that isn't as the head of `cues.toml` says.
    """
    table = lexicon.table("cues")
    try:
        return _compile(table, lexicon.words("grammar", "negations"))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ConfigError(clean_line(f"cues.toml: {error}"), "the head of the file tells what belongs there") from error


def _compile(table: Mapping[str, Any], negations: frozenset[str]) -> Cues:
    irregular, doubled = table.get("irregular", {}), frozenset(table.get("doubled", {}).get("verbs", ()))
    senses: dict[Part, dict[str, dict[Frame, Stance]]] = {"verb": {}, "noun": {}, "adjective": {}}
    bound: list[tuple[str, tuple[str, ...], tuple[str, ...], dict[Frame, Stance]]] = []
    for group in table.get("group", ()):
        for part, key in (("verb", "verbs"), ("noun", "nouns"), ("adjective", "adjectives")):
            for phrase in group.get(key, ()):
                _check(group["stance"], group["frames"])
                if "with" in group:
                    sense = dict.fromkeys(group["frames"], group["stance"])
                    bound.append((phrase, tuple(group["with"]), tuple(group.get("without", ())), sense))
                    continue
                frames = senses[cast(Part, part)].setdefault(phrase.casefold(), {})
                for frame in group["frames"]:
                    frames.setdefault(frame, group["stance"])

    def forms(base: str) -> Iterator[tuple[str, Form]]:
        yield from zip(inflect(base, irregular, doubled), FORMS, strict=True)
        if base == "be":
            yield from (("are", "third"), ("were", "past"))

    def all_forms(key: str) -> frozenset[tuple[str, ...]]:
        phrases = _phrases(table, "leading", key)
        return frozenset((word, *rest) for base, *rest in phrases for word, _ in forms(base))

    verbs: dict[str, list[CueWord]] = {}
    for phrase, frames in senses["verb"].items():
        lemma, *rest = phrase.split()
        for word, form in forms(lemma):
            verbs.setdefault(word, []).append(CueWord(lemma, tuple(rest), "verb", form, frames))
    for phrase, needs, bars, frames in bound:
        for word, form in forms(phrase):
            verbs.setdefault(word, []).append(CueWord(phrase, (), "verb", form, frames, needs, bars))
    # "has yet to say", "refused to say": what is silence under "not" is silence after these.
    withheld = _phrases(table, "silent_when_negated", "verbs")
    for opening in _phrases(table, "silent_when_negated", "after"):
        silence: Mapping[Frame, Stance] = {"silence": "no_comment"}
        for word, form in forms(opening[0]):
            rests = [(*opening[1:], *phrase) for phrase in withheld]
            verbs.setdefault(word, []).extend(CueWord(opening[0], rest, "verb", form, silence) for rest in rests)
    light = {word: base for base in _words(table, "light", "verbs") for word, _ in forms(base)}
    repeating = frozenset(word for base in _words(table, "repeated", "verbs") for word, _ in forms(base))
    silent = [
        (word, *rest) for base, *rest in _phrases(table, "silent_when_negated", "verbs") for word, _ in forms(base)
    ]
    return Cues(
        verbs=_longest_first(verbs),
        nouns=_plain("noun", senses["noun"]),
        adjectives=_plain("adjective", senses["adjective"]),
        light=light,
        voicing=frozenset(word for base in _words(table, "light", "voicing") for word, _ in forms(base)),
        verbal=frozenset([*verbs, *light, *(phrase[0] for phrase in silent)]),
        negated=table.get("negated", {}),
        negations=negations,
        silent=tuple(silent),
        silent_nouns=frozenset(_words(table, "silent_when_negated", "nouns")),
        about_claims=frozenset(_words(table, "about_claims", "nouns")),
        denying=tuple(_phrases(table, "denying", "phrases")),
        resuming_nouns=frozenset(_words(table, "resuming", "nouns")),
        resuming_pronouns=frozenset(_words(table, "resuming", "pronouns")),
        repeating=repeating,
        repeated=tuple(_phrases(table, "repeated", "words")),
        hedges=tuple(_phrases(table, "hedged", "words")),
        leading=all_forms("phrases"),
        leading_loosely=all_forms("loose"),
        equated=frozenset(_words(table, "equated", "nouns")),
        told=frozenset(_words(table, "equated", "told")),
        modals=frozenset(_words(table, "hedged", "modals")),
        impersonal=frozenset(_words(table, "impersonal", "words")),
        minds=frozenset(_words(table, "according", "minds")),
        according=tuple(_phrases(table, "according", "phrases")),
        holding_back=tuple(_phrases(table, "holding_back", "phrases")),
        prompting=frozenset(_words(table, "prompting", "words")),
        deeds=frozenset(word for base in _words(table, "claimless", "deeds") for word, _ in forms(base)),
    )


def _check(stance: str, frames: Iterable[str]) -> None:
    """Raises: ValueError for a stance or a frame that there is none of."""
    unknown = {stance} - set(get_args(Stance)) | set(frames) - set(get_args(Frame))
    if unknown:
        raise ValueError(f"no stance or frame: {', '.join(sorted(unknown))}")


def holds_phrase(words: Sequence[str], phrases: Iterable[tuple[str, ...]]) -> bool:
    """Whether one of some phrases stands somewhere among casefolded words."""
    return any(
        words[at] == phrase[0] and tuple(words[at : at + len(phrase)]) == phrase
        for phrase in phrases
        if phrase[0] in words
        for at in range(len(words) - len(phrase) + 1)
    )


def _words(table: Mapping[str, Any], section: str, key: str) -> tuple[str, ...]:
    return tuple(word.casefold() for word in table.get(section, {}).get(key, ()))


def _phrases(table: Mapping[str, Any], section: str, key: str) -> list[tuple[str, ...]]:
    return [tuple(phrase.split()) for phrase in _words(table, section, key)]


def _plain(part: Part, senses: Mapping[str, Mapping[Frame, Stance]]) -> Index:
    index: dict[str, list[CueWord]] = {}
    for phrase, frames in senses.items():
        first, *rest = phrase.split()
        index.setdefault(first, []).append(CueWord(first, tuple(rest), part, "base", frames))
    return _longest_first(index)


def _longest_first(index: Mapping[str, Sequence[CueWord]]) -> Index:
    return {word: tuple(sorted(cues, key=lambda c: -len(c.rest))) for word, cues in index.items()}

"""Word classes and the coarse tags that words may have, out of the word lists; `word_tags.py` gives them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from briefreader.extract.language.cuewords import Cues, compile_cues
from briefreader.extract.language.inflect import FORMS, Form, inflect
from briefreader.extract.language.lexicon import Lexicon

Tag = Literal[
    "name", "noun", "number", "determiner", "possessive", "pronoun", "object", "adjective",
    "verb", "past", "ing", "base", "auxiliary", "to",
    "adverb", "time", "preposition", "conjunction", "relative", "that",
    "comma", "break", "stop", "quote", "open", "close",
]  # fmt: skip
NOMINAL: frozenset[Tag] = frozenset(["name", "noun", "number", "adjective", "possessive", "pronoun"])
FINITE: frozenset[Tag] = frozenset(["verb", "past", "auxiliary"])
BOUNDARY: frozenset[Tag] = frozenset(["comma", "break", "stop", "quote", "open", "close"])

_ALSO_WORDS = frozenset(["may", "march", "mar", "sun", "sat"])
_LISTS = (
    "determiners", "possessives", "subjects", "objects", "pronouns", "auxiliaries", "negations", "contracted",
    "prepositions", "inside_phrases", "conjunctions", "contrasting", "opposing", "adverbs", "not_adverbs",
    "settings", "speakers", "labels", "about_numbers", "periods", "loose_adverbs", "media", "participial",
    "media_before", "media_between", "platforms", "acting", "messages",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Grammar:
    """The lists of `data/lexicon/grammar.toml`, casefolded; see the comments there.

    Attributes:
        forms: which forms of some verb a word can be, those of cues included.
        phrasal: what words go on with that are a verb then.
        saying_nouns: nouns that stand for a claim: "charges".
        cues: the verbs that make a claim, in all forms.
        adverbial: phrases that are as good as an adverb, by their first word: "in turn".
        numbers: those written as words.
        times: months and weekdays.
    """

    determiners: frozenset[str]
    possessives: frozenset[str]
    subjects: frozenset[str]
    objects: frozenset[str]
    pronouns: frozenset[str]
    auxiliaries: frozenset[str]
    negations: frozenset[str]
    contracted: frozenset[str]
    prepositions: frozenset[str]
    inside_phrases: frozenset[str]
    conjunctions: frozenset[str]
    contrasting: frozenset[str]
    opposing: frozenset[str]
    adverbs: frozenset[str]
    not_adverbs: frozenset[str]
    settings: frozenset[str]
    messages: frozenset[str]
    speakers: frozenset[str]
    labels: frozenset[str]
    about_numbers: frozenset[str]
    periods: frozenset[str]
    loose_adverbs: frozenset[str]
    media: frozenset[str]
    media_before: frozenset[str]
    media_between: frozenset[str]
    platforms: frozenset[str]
    acting: frozenset[str]
    participial: frozenset[str]
    forms: Mapping[str, frozenset[Form]]
    phrasal: Mapping[str, frozenset[str]]
    saying_nouns: frozenset[str]
    cues: frozenset[str]
    adverbial: Mapping[str, tuple[tuple[str, ...], ...]]
    numbers: frozenset[str]
    times: frozenset[str]


@lru_cache(maxsize=4)
def compile_grammar(lexicon: Lexicon) -> Grammar:
    """The word classes of a lexicon; kept, since they are the same for every briefing."""
    table = lexicon.table("grammar")
    irregular, doubled = table.get("irregular", {}), frozenset(table.get("doubled", {}).get("verbs", ()))
    forms: dict[str, set[Form]] = {}
    for base in (*table.get("verbs", ()), *irregular):
        for word, form in zip(inflect(base, irregular, doubled), FORMS, strict=True):
            forms.setdefault(word, set()).add(form)
    _add_cues(forms, compile_cues(lexicon))
    lists = {name: lexicon.words("grammar", name) for name in _LISTS}
    return Grammar(
        **lists,
        forms={word: frozenset(found) for word, found in forms.items()},
        phrasal=_phrasal(compile_cues(lexicon)),
        saying_nouns=frozenset(compile_cues(lexicon).nouns),
        cues=frozenset(compile_cues(lexicon).verbs),
        adverbial=_by_first(lexicon.words("grammar", "adverbial")),
        numbers=lexicon.words("units", "numbers") - {"one"},
        times=(lexicon.words("units", "months") | lexicon.words("units", "weekdays")) - _ALSO_WORDS,
    )


def _by_first(phrases: Iterable[str]) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Phrases as words, by their first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        found.setdefault(phrase.split()[0], []).append(tuple(phrase.split()))
    return {word: tuple(several) for word, several in found.items()}


def _add_cues(forms: dict[str, set[Form]], cues: Cues) -> None:
    for word, found in cues.verbs.items():
        forms.setdefault(word, set()).update(cue.form for cue in found)


def _phrasal(cues: Cues) -> Mapping[str, frozenset[str]]:
    """What words go on with that are a verb then, whatever they are elsewhere: "warns" with "of", "shrug" with "off".

    Not those that are as good as nouns there: "calls for".
    """
    found: dict[str, set[str]] = {}
    for word, senses in cues.verbs.items():
        if word not in cues.nouns:
            found[word] = {cue.rest[0] for cue in senses if cue.rest and cue.form in ("base", "third")}
    return {word: frozenset(rests) for word, rests in found.items() if rests}

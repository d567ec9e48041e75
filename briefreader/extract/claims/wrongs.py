"""What makes a plain statement an accusation, and a name an insult: `data/lexicon/wrongs.toml`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefreader.extract.claims.reading import Reading
from briefreader.extract.language.cuewords import holds_phrase
from briefreader.extract.language.grammar import FINITE
from briefreader.extract.language.inflect import inflect
from briefreader.extract.language.lexicon import Lexicon
from briefreader.model.analysis import Stance

_QUOTES = ('"', "“", "«", "‘", "'")
_CLAUSE_OPENINGS = ("that", "whether", "if", "how", "what", "why", "where", "when", "who")


@dataclass(frozen=True, slots=True)
class Wrongs:
    """The lists of `data/lexicon/wrongs.toml`, verbs in all forms; see the comments there."""

    deeds: frozenset[str]
    force: frozenset[str]
    victims: tuple[tuple[str, ...], ...]
    blaming: tuple[tuple[str, ...], ...]
    help: frozenset[str]
    arming: frozenset[str]
    evils: tuple[tuple[str, ...], ...]
    naming: frozenset[str]
    condemning: tuple[tuple[str, ...], ...]
    dismissing: tuple[tuple[str, ...], ...]
    agent_of: frozenset[str]
    instruments: frozenset[str]
    opposing: frozenset[str]
    marks: tuple[tuple[str, ...], ...]
    laying: frozenset[str]
    killing: frozenset[str]
    harm: frozenset[str]
    combatants: frozenset[str]
    attacks: frozenset[str]
    attacking: frozenset[str]
    staging: frozenset[str]
    counts: frozenset[str]
    meaning: frozenset[str]
    backing: frozenset[str]
    present: frozenset[str]
    offences: tuple[tuple[frozenset[str], frozenset[str]], ...]


_ARRESTING = frozenset(["arrested", "arrest", "detained", "detain", "captured", "charged", "jailed"])
_SUSPECTED = frozenset(["suspected", "accused", "wanted", "suspects", "plotting", "convicted", "network"])
_CHARGES = frozenset(
    ["charge", "charges", "accusation", "accusations", "allegation", "allegations", "suggestion", "claim"]
)
_GRANTING = frozenset(
    ["true", "credible", "accurate", "correct", "serious", "alarming", "welcome", "fair", "plausible"]
)


@lru_cache(maxsize=4)
def compile_wrongs(lexicon: Lexicon) -> Wrongs:
    """The word lists about wrongs of a lexicon; kept, since they are the same for every briefing."""
    irregular: dict[str, Sequence[str]] = {}
    doubled: set[str] = set()
    for name in ("cues", "grammar"):
        table: Mapping[str, Mapping[str, Sequence[str]]] = lexicon.table(name)
        irregular |= table.get("irregular", {})
        doubled |= set(table.get("doubled", {}).get("verbs", ()))

    def forms(key: str) -> frozenset[str]:
        return frozenset(form for base in lexicon.words("wrongs", key) for form in inflect(base, irregular, doubled))

    def phrases(key: str) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(phrase.split()) for phrase in sorted(lexicon.words("wrongs", key)))

    return Wrongs(
        deeds=forms("deeds"),
        force=forms("force"),
        victims=phrases("victims"),
        blaming=phrases("blaming"),
        help=forms("help"),
        arming=forms("arming"),
        evils=phrases("evils"),
        naming=forms("naming"),
        condemning=phrases("condemning"),
        dismissing=phrases("dismissing"),
        agent_of=lexicon.words("wrongs", "agent_of"),
        opposing=forms("opposing"),
        marks=phrases("marks"),
        laying=forms("laying"),
        instruments=lexicon.words("wrongs", "instruments") | lexicon.words("wrongs", "attacks"),
        killing=forms("killing"),
        harm=lexicon.words("wrongs", "harm"),
        combatants=lexicon.words("wrongs", "combatants"),
        attacks=lexicon.words("wrongs", "attacks"),
        attacking=forms("attacking"),
        meaning=forms("meaning"),
        staging=forms("staging"),
        present=frozenset(lexicon.words("wrongs", "deeds") | lexicon.words("wrongs", "force"))
        | frozenset(base for offence in lexicon.table("wrongs").get("offence", ()) for base in offence["verbs"]),
        backing=lexicon.words("wrongs", "backing"),
        offences=tuple(
            (
                frozenset(form for base in offence["verbs"] for form in inflect(base, irregular, doubled)),
                frozenset(offence["to"]),
            )
            for offence in lexicon.table("wrongs").get("offence", ())
        ),
        counts=lexicon.words("units", "numbers"),
    )


def name_stance(reading: Reading, wrongs: Wrongs) -> Stance | None:
    """The stance of "called the raid a war crime": by what it is called; None for other cues and harmless names."""
    if not any(word in wrongs.naming for word in reading.cue_words):
        return None
    words = [word.lower for word in reading.content_words[:30]]
    # "call that a lie" names it; "declared that …" doesn't.
    if words[:1] and words[0] in _CLAUSE_OPENINGS and words[1:2] not in (["a"], ["an"], ["the"]):
        return None
    # "declared: “Those who shelter killers are guilty”" is no name.
    if words[:1] and words[0] in _QUOTES and FINITE.intersection(reading.content_tags):
        return None
    charged = bool(_CHARGES.intersection(words[:4])) and not _GRANTING.intersection(words[:8])
    if holds_phrase(words, wrongs.dismissing) or charged:
        return "denies"
    if holds_phrase(words, wrongs.condemning):
        return "condemns"
    # "called the charge worn out"
    told = any(word in reading.cues.about_claims for word in words[:4])
    return "denies" if told and not _GRANTING.intersection(words) else None


def tells_wrong(words: Sequence[str], wrongs: Wrongs) -> bool:
    """Whether what somebody is said to have done is a wrong: the casefolded words from the verb on."""
    done = set(words[:12])
    if _ARRESTING.intersection(words[:4]) and _SUSPECTED.intersection(words):
        return False  # "arrested two who are suspected of plotting"
    if done & wrongs.deeds or holds_phrase(words[:5], wrongs.blaming):
        return True
    if any(done & verbs and _reaches(words, verbs, things) for verbs, things in wrongs.offences):
        return True
    if done & wrongs.killing and _counts_victims(words, wrongs):
        return True
    if done & wrongs.force and holds_phrase(words, wrongs.victims):
        return True
    return bool(done & (wrongs.force | wrongs.help)) and holds_phrase(words, wrongs.evils)


def _reaches(words: Sequence[str], verbs: frozenset[str], things: frozenset[str]) -> bool:
    """Whether one of some verbs is soon followed by one of some things."""
    at = next((at for at, word in enumerate(words[:6]) if word in verbs), len(words))
    return not things.isdisjoint(words[at + 1 : at + 7])


def _counts_victims(words: Sequence[str], wrongs: Wrongs) -> bool:
    """Whether a number of killed is told, not of those who fight: "killed at least 12", not "killed 12 soldiers"."""
    at = next((at for at, word in enumerate(words[:12]) if word in wrongs.killing), len(words))
    following = words[at + 1 : at + 8]
    counted = any(word[0].isdigit() or word in wrongs.counts for word in following[:4])
    return counted and wrongs.combatants.isdisjoint(following)

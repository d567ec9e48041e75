"""What is put right in claims as a model finds them, with the rules' help."""

from collections.abc import Sequence

import pytest

from briefreader.extract.engine import Attribution
from briefreader.extract.language.lexicon import load_lexicon
from briefreader.extract.tagging.reconcile import reconcile_claims
from briefreader.locations import data_dir
from briefreader.model.briefing import Briefing, Paragraph
from briefreader.model.span import Span

Parts = tuple[str, str, str]
"""The words of a source, a cue and a content; the parts of a content have " … " between them."""


def brief(text: str) -> Briefing:
    whole = Span(0, len(text))
    return Briefing("sha256:0", "-", "", None, "en", text, (Paragraph(1, whole, "body", (whole,)),))


def spans(text: str, words: str) -> tuple[Span, ...]:
    return tuple(Span(text.index(part), text.index(part) + len(part)) for part in words.split(" … ") if part)


def mend(text: str, *found: Parts) -> list[Parts]:
    attributions = [Attribution(spans(text, s), spans(text, c), spans(text, t)) for s, c, t in found]
    mended = reconcile_claims(brief(text), (), attributions, load_lexicon([data_dir() / "lexicon"]))
    return [(join(text, a.source), join(text, a.cue), join(text, a.content)) for a in mended]


def join(text: str, parts: Sequence[Span]) -> str:
    return " … ".join(part.of(text) for part in parts)


MENDED = {
    "a relative clause that breaks off": (
        "The guards, who fled in 2014, say the mill is open.",
        ("The guards, who fled in", "say", "the mill is open"),
        [("The guards", "say", "the mill is open")],
    ),
    "a content that stops at a relative clause": (
        "The mayor said the guards, who had fled, were back.",
        ("The mayor", "said", "the guards"),
        [("The mayor", "said", "the guards, who had fled, were back")],
    ),
    "a content that stops at a clause of time": (
        "The mayor said the shift began at six, when the gates opened, and was over by noon.",
        ("The mayor", "said", "the shift began at six"),
        [("The mayor", "said", "the shift began at six, when the gates opened, and was over by noon")],
    ),
    "a content that stops before those among them": (
        "Local guards speak of sixty dead, among them two cooks and a driver.",
        ("Local guards", "speak of", "sixty dead"),
        [("Local guards", "speak of", "sixty dead, among them two cooks and a driver")],
    ),
    "a content that stops at in which": (
        "The mission attributed a raid on the mill, in which nine died, to the rebels.",
        ("The mission", "attributed", "a raid on the mill"),
        [("The mission", "attributed", "a raid on the mill, in which nine died, to the rebels")],
    ),
    "a content that is only the first noun": (
        "The union has documented strikes on two hundred mills.",
        ("The union", "has documented", "strikes"),
        [("The union", "has documented", "strikes on two hundred mills")],
    ),
    "a content that stops at its determiner": (
        "The union pledged more pumps for the camps.",
        ("The union", "pledged", "more"),
        [("The union", "pledged", "more pumps for the camps")],
    ),
    "how it was said is no part of it": (
        "The union condemned the raid in a statement carried by the agency.",
        ("The union", "condemned", "the raid in a statement carried by the agency"),
        [("The union", "condemned", "the raid")],
    ),
    "a word between two clauses": (
        "The mayor insists that he saw nobody, although a guard was due.",
        ("The mayor", "insists", "that he saw nobody … a guard was due"),
        [("The mayor", "insists", "that he saw nobody, although a guard was due")],
    ),
    "a fronted phrase in the source": (
        "On Telegram the brigade has dismissed the talk of theft.",
        ("Telegram the brigade", "has dismissed", "the talk of theft"),
        [("the brigade", "has dismissed", "the talk of theft")],
    ),
    "who is told isn't who speaks": (
        "The mayor left, and called on the Union of Sailors to halt the strike.",
        ("Union of Sailors", "called on", "the … to halt the strike"),
        [("The mayor", "called on", "the Union of Sailors to halt the strike")],
    ),
    "an inversion behind a comma": (
        "The ore leaves by night, untaxed by the state, reckons the union.",
        ("untaxed", "reckons", "the union"),
        [("the union", "reckons", "The ore leaves by night, untaxed by the state")],
    ),
    "a day is no content": (
        "The envoy repeated the charge on Monday.",
        ("The envoy", "repeated the charge", "on Monday"),
        [("The envoy", "repeated", "the charge")],
    ),
    "a deed in the source": (
        "The army has been accused by the union of burning two mills.",
        ("the union of burning two mills", "has been accused", "The army"),
        [("the union", "has been accused", "The army … of burning two mills")],
    ),
    "a deed that somebody else tells": (
        "According to this officer, the troops are observing the truce.",
        ("the troops", "are observing", "the truce"),
        [("this officer", "According to", "the troops are observing the truce")],
    ),
    "an auxiliary alone is no cue": (
        "Blasts were heard at the mill.",
        ("", "were", "Blasts"),
        [],
    ),
    "another's clause behind an echo": (
        "Kenya blamed the rebels for the raid, in keeping with a claim that they steal.",
        ("Kenya", "blamed", "the rebels for the raid, in keeping with a claim that they steal"),
        [("Kenya", "blamed", "the rebels for the raid")],
    ),
    "a day is no part of the cue": (
        "The mayor said on Sunday that it rained.",
        ("The mayor", "said on", "that it rained"),
        [("The mayor", "said", "that it rained")],
    ),
    "the subject of the first verb": (
        "Deputy Kone voiced hope that the rain ends, but the mayor vowed to stay.",
        ("the mayor", "voiced hope", "that the rain ends"),
        [("Deputy Kone", "voiced hope", "that the rain ends"), ("the mayor", "vowed", "to stay")],
    ),
    "whom it is told": (
        "The mayor told the clerk more raids were likely.",
        ("The mayor", "told", "clerk more raids were likely"),
        [("The mayor", "told", "more raids were likely")],
    ),
    "what is said has a subject": (
        "The mayor had urged both sides to leave, his office said.",
        ("his office", "said", "had urged both sides to leave"),
        [("his office", "said", "The mayor had urged both sides to leave")],
    ),
    "the clause that hearsay stands in": (
        "Two guards were reportedly arrested, and it rained.",
        ("", "reportedly", "Two guards were"),
        [("", "reportedly", "Two guards were … arrested")],
    ),
    "what was done before it was said": (
        "The watchers put the mill on a list, but said that it had burned.",
        ("The watchers", "said", "the mill on a list … that it had burned"),
        [("The watchers", "said", "that it had burned")],
    ),
    "who was told says nothing": (
        "Guards were told that the mill had burned.",
        ("Guards", "were told", "that the mill had burned"),
        [("", "were told", "that the mill had burned")],
    ),
    "a sign is no claim": (
        "Neither side has shown any sign of leaving.",
        ("Neither side", "has shown any sign of", "leaving"),
        [],
    ),
    "nobody says what is unlikely": (
        "It is unlikely that the mayor seeks a vote.",
        ("the mayor", "seeks", "a vote"),
        [],
    ),
    "what somebody is called": (
        "The mayor said she jailed a guard, whom she described as a thief.",
        ("The mayor", "said", "she jailed a guard … as a thief"),
        [("The mayor", "said", "she jailed a guard"), ("she", "described", "as a thief")],
    ),
    "what a relative clause doesn't say": (
        "Kenya, which officials say burned the mill, denies any role.",
        ("officials", "say", "burned the mill, denies any role"),
        [("officials", "say", "burned the mill"), ("Kenya", "denies", "any role")],
    ),
}


@pytest.mark.parametrize(("text", "found", "expected"), MENDED.values(), ids=MENDED)
def test_mended(text: str, found: Parts, expected: list[Parts]) -> None:
    assert mend(text, found) == expected


def test_a_claim_found_twice_is_one() -> None:
    text = "The mayor said that it rained."
    found = ("The mayor", "said", "that it rained")
    assert mend(text, found, found) == [found]

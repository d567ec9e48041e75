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

"""Who speaks whole paragraphs: transcripts, signed quotations."""

from collections.abc import Callable

import pytest

from briefreader.extract.engine import Attribution
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span

Attribute = Callable[[str], tuple[Briefing, tuple[Attribution, ...]]]
Said = Callable[[str], list[tuple[str, ...]]]

INTERVIEW = """An interview with the minister.
RADIO SAHARA: Did your aircraft strike the market?
MINISTER: No. The Red Sea Brigade shelled it.
They moved the bodies, he said to me.
(Crosstalk.)
RADIO SAHARA: The United Nations has doubts. Are you sure?
MINISTER: It repeats what the brigade tells it.
The radio sent the interview on Monday."""


@pytest.fixture
def said(attribute: Attribute) -> Said:
    """Sources, cues and contents of a text, as words."""

    def run(text: str) -> list[tuple[str, ...]]:
        read, found = attribute(text)

        def words(spans: tuple[Span, ...]) -> str:
            return " … ".join(s.of(read.text) for s in spans)

        return [(words(a.source), words(a.cue), words(a.content)) for a in found]

    return run


def test_turns_of_a_transcript_are_claims_of_their_own_but_questions_are_none(said: Said) -> None:
    assert said(INTERVIEW) == [
        ("MINISTER", ":", "No. The Red Sea Brigade shelled it … They moved the bodies, he said to me"),
        ("RADIO SAHARA", ":", "The United Nations has doubts. Are you sure?"),
        ("MINISTER", ":", "It repeats what the brigade tells it"),
    ]


def test_thanks_claim_nothing_and_a_signed_quotation_is_no_part_of_a_turn(said: Said) -> None:
    text = """An interview with her.
Radio Sahara: Why did you leave?
Naw Hla: The river rose.
Radio Sahara: The Front says it took the town.
Naw Hla: They took an empty barracks.
Radio Sahara: Thank you.
“They came at night and took the boys.”
— Omar Haddad
Naw Hla: When they return the lorries."""
    assert [who for who, *_ in said(text)] == ["Naw Hla", "Radio Sahara", "Naw Hla", "Omar Haddad", "Naw Hla"]


def test_a_quoted_transcript_goes_on_only_in_quotation_marks(said: Said) -> None:
    text = "\n".join(
        [
            '"DENG: We hold the town.',
            '"HADDAD: You do not.',
            '"DENG: We do.',
            '"And we will stay.',
            "He left the studio.",
        ]
    )
    assert said(text)[-1] == ("DENG", ":", 'We do … "And we will stay')


@pytest.mark.parametrize(
    "text",
    [
        "Background: Troops left.\nOutlook: Troops come.\nSources: None.",  # nobody speaks again
        "Note: It rained.\nOutlook: It snows.",  # too short to be one
        "Comment: It rained.\nIt snowed.\nCaveat: It thawed.\nIt froze.\nComment: It rained.",  # a report's labels
        "Rain: It fell.\nIt fell.\nIt fell.\nSnow: It fell.\nIt fell.\nIt fell.\nRain: It fell.",  # far apart
        "Note: it rained.\nNote: it snowed.\nNote: it thawed.",  # one alone
    ],
)
def test_other_labels_are_no_transcript(text: str, said: Said) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“They came at dawn and took the men.” — Amina Tesfaye, a teacher in Korhogo",
            ("Amina Tesfaye, a teacher in Korhogo", "—", "“They came at dawn and took the men.”"),
        ),
        (
            '"The planes struck at noon today." -- Omar Haddad.',
            ("Omar Haddad", "--", '"The planes struck at noon today."'),
        ),
        ("“We saw the smoke all night.”\n– Naw Hla", ("Naw Hla", "–", "“We saw the smoke all night.”")),
    ],
)
def test_signed_quotations(text: str, expected: tuple[str, str, str], said: Said) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "“We saw the smoke all night” – and then it was quiet.",
        "The road – Route 4",
        "– Naw Hla",
        "It was a quiet day.\n– Naw Hla",
    ],
)
def test_other_dashes_sign_nothing(text: str, said: Said) -> None:
    assert said(text) == []

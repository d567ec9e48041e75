"""Sentences: a stop ends one, unless it belongs to a word."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.ingest.sentences import split_sentences
from briefreader.model.span import Span


def sentences(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text, Span(0, len(text)))]


# In each row the sentences are parted by " / ".
CASES = [
    "The fire burnt for two days. / It is out.",
    "Gen. Omar Selim denied it. / Lt. Col. Jane R. Ashdown did not.",
    "Dr. Selim met Mr. Ashdown, Mrs. Ashdown and Prof. Terrab. / No one spoke.",
    "The U.S. Embassy was closed. / It reopened on Monday.",
    "They left for the U.S. / The talks failed.",
    "The army denied it on X. / Residents fled.",
    "It paid the U.S. $5 million.",
    "It began at 5 a.m. on Monday and ended at 6 p.m. / The army left.",
    "It began at 5 a.m. Monday.",
    "See No. 5 of the list. / He said no. / The army left.",
    "Resolution No. 12 was adopted, see Art. 5 and pp. 3 to 4.",
    "On Sept. 3 the army left. / It came back in Oct. / Nothing had changed.",
    "J. R. Ashdown and A.B. Selim spoke.",
    "They brought arms, e.g. rifles, i.e. what they had, etc. / The army left.",
    "It spent 3.5 million on version 2.1 of it. / In 2024. / And now.",
    "“We did nothing. / They did,” he said. / “It was them.”",
    "He said: “It was them.” / She left.",
    "“Is it over?” Terrab asked. / “No!” said Selim. / “Never!” / He left.",
    "(It was them.) / She left.",
    "It was them.[1] / She left.[2][13]",
    "He waited... / Then he left. / He said … that it was over… / She left.",
    "Who fired? / Nobody knows! / Not even she?! / He left.",
    "«Мы ничего не видели.» / Армия ушла.",
    "А. С. Терраб опроверг это. / Он живёт в г. Бенгар с 2019 г. и молчит.",
    "متى وقع الهجوم؟ / لا أحد يعلم. / قال د. سليم إنه لا يعلم.",
    "海军没有发表评论。/“不是我们。”/他走了！",
    "सेना ने इनकार किया। / नौसेना चुप है।",
    "1. The tanks burnt. / They were full.",
    "(a) The tanks burnt.",
    "Smith vs. Selim was heard. / It failed.",
    "A headline without a stop",
    "A line with a stop at its end.",
    "Wrapped after the\nfirst words. / And\nagain.",
    "It is about Yahoo! and others.",
    "The Harbour Co. Ltd. owns it. / Its Inc. sister does not.",
    "Mt. Qasr and St. Mary were shelled. / Ft. Qasr was not.",
    "He lives in Qasr. / U.N. staff left.",
]


@pytest.mark.parametrize("case", CASES)
def test_sentences(case: str) -> None:
    expected = [part.strip() for part in case.split("/")]
    text = case.replace(" / ", " ").replace("/", "")
    assert sentences(text) == expected


def test_only_what_lies_within_is_split() -> None:
    text = "One. Two. Three. Four."
    assert [s.of(text) for s in split_sentences(text, Span(5, 16))] == ["Two.", "Three."]


def test_white_space_alone_is_one_empty_sentence() -> None:
    (only,) = split_sentences("   ", Span(0, 3))
    assert not only


def test_a_span_beyond_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="overruns"):
        split_sentences("One.", Span(0, 9))


@given(
    st.lists(
        st.sampled_from(
            ["a", "B", ".", "?", "…", "”", "“", " ", "\n", "U.S.", "No.", "5", "。", "؟", "(", "[1]", "m.", "é"]
        )
    )
)
def test_sentences_part_any_text_without_loss(parts: list[str]) -> None:
    text = "".join(parts)
    found = split_sentences(text, Span(0, len(text)))
    assert found
    assert all(a.end <= b.start for a, b in pairwise(found))
    between = [
        Span(0, found[0].start),
        *(Span(a.end, b.start) for a, b in pairwise(found)),
        Span(found[-1].end, len(text)),
    ]
    assert not "".join(span.of(text) for span in between).strip()
    assert all(span.of(text) == span.of(text).strip() for span in found)

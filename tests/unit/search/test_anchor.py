"""Marks found again: where they were, where they moved to, what became of them; never somewhere else."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from briefreader.model.span import Span
from briefreader.search.anchor import find_anchor

CONTEXT = 32
TEXT = (
    "The harbor office said on Monday that two cranes had failed. Nobody was hurt, it added.\n"
    "Union leaders rejected the account. They said that three cranes had failed and that a fourth was not safe.\n"
    "The harbor office said on Tuesday that repairs would take a week. The port stays open at night.\n"
)
_WORDS = st.sampled_from(
    [
        "harbor",
        "crane",
        "union",
        "office",
        "repair",
        "night",
        "week",
        "safe",
        "open",
        "the",
        "a",
        "of",
        "said",
        "port",
        "two",
        "rope",
    ]
)
_TEXTS = st.lists(_WORDS, min_size=12, max_size=80).map(" ".join)


def mark(text: str, quote: str, at: int | None = None) -> tuple[str, str, str, int]:
    start = text.index(quote) if at is None else at
    end = start + len(quote)
    return quote, text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT], start


def found(text: str, quote: str, prefix: str, suffix: str, start: int) -> str | None:
    span = find_anchor(text, quote, prefix, suffix, start)
    return span.of(text) if span else None


def test_unchanged() -> None:
    made = mark(TEXT, "three cranes had failed")
    assert find_anchor(TEXT, *made) == Span(made[3], made[3] + len(made[0]))


@pytest.mark.parametrize("quote", ["cranes", "The harbor office said", "failed", "open at night.\n"])
def test_moved_by_what_was_put_before(quote: str) -> None:
    made = mark(TEXT, quote)
    changed = "A correction has been made to this report.\n" + TEXT
    span = find_anchor(changed, *made)
    assert span == Span(made[3] + 43, made[3] + 43 + len(quote))


def test_context_decides_between_the_same_words() -> None:
    second = TEXT.index("harbor office", 50)
    made = mark(TEXT, "harbor office", second)
    changed = TEXT.replace("Nobody was hurt, it added.", "Nobody was hurt, it added, and no ship was late. " * 3)
    span = find_anchor(changed, *made)
    assert span is not None
    assert changed[span.end :].startswith(" said on Tuesday")


def test_another_word_at_the_old_place_is_not_it() -> None:
    text = "one two one two. The guard said no."
    made = mark(text, "guard")
    changed = "The guard was asleep. " + "x" * 60 + " one two one two. The guard said no."
    span = find_anchor(changed, *made)
    assert span is not None
    assert changed[span.end :].startswith(" said no")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("three cranes had failed", "three old cranes had failed", "three old cranes had failed and that a fourth"),
        ("three cranes", "four cranes", "four cranes had failed and that a fourth"),
        ("a fourth was", "the fourth one was", "three cranes had failed and that the fourth"),
        ("cranes had failed and", "cranes\nhad  failed, and", "three cranes\nhad  failed, and that a fourth"),
    ],
)
def test_changed_a_little(old: str, new: str, expected: str) -> None:
    made = mark(TEXT, "three cranes had failed and that a fourth")
    assert found(TEXT.replace(old, new), *made) == expected


def test_a_misspelled_word_is_mended() -> None:
    made = mark(TEXT, "leaders")
    assert found(TEXT.replace("leaders", "leeders"), *made) == "leeders"


@pytest.mark.parametrize(
    "changed",
    [
        "",
        "Nothing of it is left.",
        TEXT.replace("Union leaders rejected the account. They said that three cranes", "Three cranes"),
        "An account of another union. " * 20,
    ],
)
def test_what_is_gone_is_an_orphan(changed: str) -> None:
    assert find_anchor(changed, *mark(TEXT, "leaders rejected the account")) is None


def test_a_word_in_many_places_without_its_context_is_an_orphan() -> None:
    made = mark(TEXT, "failed")
    assert find_anchor("It failed. They failed. We failed, he failed.", *made) is None


def test_one_of_many_without_its_context_is_an_orphan() -> None:
    assert find_anchor("ab" * 500, "ab" * 25, "x" * 32, "y" * 32, 100) is None


def test_a_long_passage_by_its_ends() -> None:
    filler = " ".join(f"Sentence number {n} says what the one before did not say." for n in range(120))
    text = f"Before it. {filler} After it."
    made = mark(text, filler)
    changed = text.replace("number 60 says", "number sixty said").replace("number 2 ", "number two ")
    assert found(changed, *made) == changed[11 : -len(" After it.")]
    assert find_anchor(text.replace("number 1", "letter 1")[:3000], *made) is None


def test_no_quote_no_anchor() -> None:
    assert find_anchor(TEXT, "", "", "", 0) is None


@given(_TEXTS, st.data())
def test_never_lost_where_nothing_changed(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert find_anchor(text, *mark(text, text[start:end], start)) == Span(start, end)


_OTHERS = st.lists(_WORDS, max_size=30).map(" ".join)


@given(st.lists(_WORDS, min_size=30, max_size=80).map(" ".join), _OTHERS, _OTHERS, st.data())
def test_moved_whole_it_is_found_or_lost_but_never_elsewhere(
    text: str, before: str, after: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(CONTEXT, len(text) - CONTEXT - 1))
    end = data.draw(st.integers(start + 1, len(text) - CONTEXT))
    quote, prefix, suffix, _ = made = mark(text, text[start:end], start)
    changed = f"{before} {text} {after}"
    moved = start + len(before) + 1
    # The oracle: one place alone has the quote in its context; repeated words may overlap with themselves.
    assume(sum(changed.startswith(prefix + quote + suffix, at) for at in range(len(changed))) == 1)
    assert find_anchor(changed, *made) in (None, Span(moved, moved + len(quote)))


@given(st.integers(0, 40), st.integers(1, 40), st.integers(0, 40), st.integers(0, 90))
def test_where_no_two_places_are_alike_nothing_is_lost(first: int, length: int, put_in: int, away: int) -> None:
    words = [f"w{n * 7919 % 10007}" for n in range(100)]
    quote = " ".join(words[first : first + length])
    text = " ".join(words)
    made = mark(text, quote, len(" ".join(words[:first])) + (first > 0))
    changed = " ".join(["new"] * put_in + words[: min(away, first)] + words[first:])
    assert found(changed, *made) == quote


@settings(max_examples=60)
@given(st.text(max_size=200), st.text(max_size=40), st.text(max_size=32), st.text(max_size=32), st.integers(0, 300))
def test_whatever_is_asked(text: str, quote: str, prefix: str, suffix: str, start: int) -> None:
    span = find_anchor(text, quote, prefix, suffix, start)
    assert span is None or (span.end <= len(text) and len(span) > 0)

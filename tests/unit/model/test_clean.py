"""Nothing of foreign text acts on a terminal, and offsets hold."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from briefreader.model.clean import clean, clean_line

_BIDI = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
everything = st.text(st.characters(codec=None, exclude_categories=()), max_size=60)


def acts(sign: str) -> bool:
    """Whether a code point can do something to a terminal, judged by its category and not by our table."""
    return sign in _BIDI or unicodedata.category(sign) in ("Cc", "Cs")


@given(everything)
def test_one_code_point_for_one(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned) == len(text)
    for before, after in zip(text, cleaned, strict=True):
        if not acts(before) or before in "\t\n":
            assert after == before
        else:
            assert not acts(after) and not after.isspace()


@given(everything)
def test_clean_twice_is_clean_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert clean_line(clean_line(text)) == clean_line(text) == clean_line(clean(text))


@given(everything)
def test_a_line_is_one_line(text: str) -> None:
    line = clean_line(text)
    assert len(line) == len(text)
    assert len(line.splitlines()) <= 1
    assert "\t" not in line


@given(everything)
def test_cleaned_text_can_be_written(text: str) -> None:
    clean(text).encode("utf8")


def test_what_stands_in_can_be_recognized() -> None:
    assert clean("a\x1b[31m\x7f\x9b\u202e\ud800\r") == "a␛[31m␡���␍"


def test_joiners_stay() -> None:
    joined = "می\u200cخواهم क\u094d\u200dष"
    assert clean(joined) == clean_line(joined) == joined

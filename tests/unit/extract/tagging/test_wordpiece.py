"""Word pieces: offsets, and the same as the reference tokenizer whatever the text."""

import string
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefreader.extract.tagging.wordpiece import WordPiece

KNOWN = [
    "[PAD]",
    "[UNK]",
    "the",
    "un",
    "##aff",
    "##able",
    "drone",
    "##s",
    "hay",
    "##at",
    "中",
    "и",
    "##й",
    "й",
    "σ",
    "ß",
]
LETTERS = string.ascii_lowercase + string.digits
PIECES = dict.fromkeys([*KNOWN, *LETTERS, *(f"##{c}" for c in LETTERS), *string.punctuation, *"“”’—;…"])
VOCABULARY = {piece: n for n, piece in enumerate(PIECES)}
WORDS = [
    "Unaffable",
    "DRONES",
    "Ḥayʾat",
    "İstanbul",
    "ﬁ",
    "각",
    "a\u0301\u0323",
    "\u200d",
    "\ufeff",
    "\xa0",
    "\x85",
    "\x1c",
]


def known_for_long(char: str) -> bool:
    """Whether every Unicode table in use knows it; without two marks whose offsets the reference swaps."""
    return unicodedata.ucd_3_2_0.category(char) not in ("Cn", "Cs") and char not in "\u302e\u302f"


HOSTILE = st.lists(
    st.one_of(
        st.sampled_from(WORDS), st.sampled_from(" \t\n\r\v.,-'’“中Йςß;≠"), st.characters().filter(known_for_long)
    ),
    max_size=30,
).map("".join)


def pieces_of(text: str) -> list[tuple[int, tuple[int, int]]]:
    return [
        (piece, (w.start + start, w.start + end))
        for w in WordPiece(VOCABULARY).split(text)
        for piece, (start, end) in zip(w.pieces, w.offsets, strict=True)
    ]


@settings(max_examples=600, deadline=None)
@given(HOSTILE)
def test_same_pieces_and_offsets_as_the_reference(text: str) -> None:
    tokenizers = pytest.importorskip("tokenizers")
    reference = tokenizers.Tokenizer(tokenizers.models.WordPiece(VOCABULARY, unk_token="[UNK]"))
    reference.normalizer = tokenizers.normalizers.BertNormalizer(lowercase=True)
    reference.pre_tokenizer = tokenizers.pre_tokenizers.BertPreTokenizer()
    encoded = reference.encode(text, add_special_tokens=False)
    assert pieces_of(text) == list(zip(encoded.ids, encoded.offsets, strict=True))


@given(st.text())
def test_words_are_in_order_and_hold_their_pieces(text: str) -> None:
    last = 0
    for word in WordPiece(VOCABULARY).split(text):
        assert last <= word.start < word.end <= len(text)
        assert len(word.pieces) == len(word.offsets) > 0
        assert all(0 <= s < e <= word.end - word.start for s, e in word.offsets)
        last = word.end


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The drones.", ["The", "drones", "."]),
        ("al-Tanf’s", ["al", "-", "Tanf", "’", "s"]),
        ("\x00 \u200b\ufffd", []),
        ("Ḥayʾat", ["Ḥayʾat"]),
        ("中文", ["中", "文"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert [text[w.start : w.end] for w in WordPiece(VOCABULARY).split(text)] == words


def test_longest_pieces_first() -> None:
    (word,) = WordPiece(VOCABULARY).split("Unaffable")
    assert word.pieces == (VOCABULARY["un"], VOCABULARY["##aff"], VOCABULARY["##able"])
    assert word.offsets == ((0, 2), (2, 5), (5, 9))


def test_unknown_words_are_one_piece() -> None:
    pieces = WordPiece(VOCABULARY)
    for text in ("x" * 101, "жук"):
        (word,) = pieces.split(text)
        assert (word.pieces, word.offsets) == ((VOCABULARY["[UNK]"],), ((0, len(text)),))

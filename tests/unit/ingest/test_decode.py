"""Bytes to text: every encoding that people send, and nothing that is no text."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.errors import SourceError
from briefreader.ingest.decode import decode, is_probably_text

ENGLISH = "The army’s account is “an invention”, Salma Terrab said.\nThe navy has not commented on the café at 5 a.m.\n"
ARABIC = "قالت السلطات يوم 3 إن النار أتت على خزانين للوقود.\nولم تعلق البحرية على الحادث.\n"
RUSSIAN = (
    "Власти порта заявили, что пожар уничтожил два резервуара с топливом.\nФлот не прокомментировал это заявление.\n"
)


@pytest.mark.parametrize("text", [ENGLISH, ARABIC, RUSSIAN, "x", "naïve", "🔥 fire", ""])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_with_and_without_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "x") == text


@pytest.mark.parametrize("text", [ENGLISH, ARABIC, RUSSIAN])
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "x") == text
    assert is_probably_text(text.encode(encoding))


@pytest.mark.parametrize(
    ("text", "encoding"), [(RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (ARABIC, "cp1256"), (ENGLISH, "cp1252")]
)
def test_older_encodings(text: str, encoding: str) -> None:
    assert decode((text * 5).encode(encoding), "x") == text * 5


def test_an_odd_byte_far_into_an_ascii_file_decides_its_encoding() -> None:
    text = "The army left the port.\n" * 20_000 + "Le café était fermé, a-t-il déclaré à la préfecture.\n" * 3
    assert decode(text.encode("cp1252"), "x") == text


@pytest.mark.parametrize("damage", [b"\xff", b"\xc3", b"\xe2\x80"])
def test_utf8_with_a_slip_stays_utf8(damage: bytes) -> None:
    data = (ARABIC * 3).encode() + damage + (ARABIC * 3).encode()
    assert decode(data, "x").replace("�", "") == ARABIC * 6


def test_utf8_cut_off_within_a_letter() -> None:
    assert decode((RUSSIAN * 3).encode()[:-2], "x").startswith(RUSSIAN)


def test_line_ends() -> None:
    assert decode(b"one\r\ntwo\rthree\n\r\nfour", "x") == "one\ntwo\nthree\n\nfour"


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7 ...", "a PDF"),
        (b"PK\x03\x04rest", "office"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\x1f\x8b\x08\x00", "compressed"),
        (b"{\\rtf1 text}", "rich text"),
        (b"text\0text", "binary"),
        (bytes(range(256)) * 4, "binary"),
        (b"\x01\x02\x03\x04\x05\x06\x0e\x0f" * 9, "binary"),
        (b"\0\0\0\0\0\0\0\0", "binary"),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(data: bytes, what: str) -> None:
    with pytest.raises(SourceError) as caught:
        decode(data, "the file")
    assert what in caught.value.message
    assert str(caught.value).startswith("the file")
    assert "\n" not in str(caught.value)
    assert not is_probably_text(data)


def test_a_few_controls_make_no_binary() -> None:
    data = b"evil \x1b]52;c;aGk=\x07 \x1b[31mred\x1b[0m"
    assert decode(data, "x") == data.decode()
    assert is_probably_text(data)


@given(st.text(st.characters(exclude_characters="\r\0", exclude_categories=("Cs", "Cc"))))
def test_utf8_is_given_back_as_it_was(text: str) -> None:
    if not text.startswith(("\ufeff", "%PDF-", "BZh", "GIF8", "{\\rtf")):
        assert decode(text.encode(), "x") == text


@given(st.binary())
def test_any_bytes_give_text_or_the_error(data: bytes) -> None:
    try:
        text = decode(data, "x")
    except SourceError:
        return
    assert "\r" not in text
    assert not data.startswith(codecs.BOM_UTF8) or not text.startswith("\ufeff") or data.count(codecs.BOM_UTF8) > 1

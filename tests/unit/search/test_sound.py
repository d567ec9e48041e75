"""The key by sound: one for the ways in which a name is transliterated."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.search.fold import fold_name
from briefreader.search.sound import skeleton, sound


@pytest.mark.parametrize(
    "spellings",
    [
        ("Hay'at Tahrir", "Haiat Tahreer", "Hayet Tahrir"),
        ("Qassam", "Kassam", "Ghassam"),
        ("Burhan", "Burhaan", "Borhan"),
        ("Mohammed", "Muhammad", "Mohamed"),
        ("Zelensky", "Zelenskyy", "Selenski"),
        ("Vučić", "Wucic"),
        ("Hezbollah", "Hizb Allah", "Hizbullah", "Hizballah"),
        ("Abdul Rahman", "Abdelrahman", "Abd al-Rahman", "Abdurrahman"),
        ("Kharkiv", "Harkiv"),
        ("Djibouti", "Jibuti"),
        ("Nusrah", "Nusra"),
        ("Aleksandr", "Alexander"),
    ],
)
def test_transliterations_sound_alike(spellings: tuple[str, ...]) -> None:
    assert len({skeleton(fold_name(s)) for s in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("hamas", "hezbollah"), ("sadr", "sharaa"), ("abdullah", "abd ah"), ("lebanon", "luban")]
)
def test_other_names_sound_otherwise(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


@given(st.lists(st.text(alphabet="abcdehkoqstuxyz ", max_size=12).map(fold_name), max_size=6))
def test_many_names_at_once_are_each_alone(names: list[str]) -> None:
    assert sound("\n".join(names)).split("\n") == [sound(name) for name in names] or not names
    assert skeleton("\n".join(names)).split("\n") == [skeleton(name) for name in names] or not names

"""Titles, descriptions and pronouns."""

from collections.abc import Callable

import pytest

from briefreader.extract.engine import Attribution, Resources
from briefreader.extract.names.finding import find_names
from briefreader.extract.who.cast import Cast
from briefreader.extract.who.entities import build_cast
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span


@pytest.fixture
def meant(states: Resources, brief: Callable[[str], Briefing]) -> Callable[..., str | None]:
    """Tells who the last place of some words in a text means, where other words are sources of claims."""

    def tell(text: str, words: str, *sources: str) -> str | None:
        briefing = brief(text)
        said = []
        for source in sources:
            start = text.rindex(source)
            end = start + len(source)
            said.append(Attribution((Span(start, end),), (Span(end + 1, end + 2),), ()))
        cast: Cast = build_cast(briefing, find_names(briefing, states), said, states)
        start = text.rindex(words)
        span = Span(start, start + len(words))
        meaning = [e for e in cast.entities for m in e.mentions if m.span == span and m.kind in ("title", "pronoun")]
        assert len(meaning) < 2
        return meaning[0].name if meaning else None

    return tell


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "Syria’s interior minister, Omar Haddad, spoke. The Syrian official left.",
            "The Syrian official",
            "Omar Haddad",
        ),
        ("Iraqi Col. Omar Haddad met Syrian mayor Ali Sabra. The colonel left.", "The colonel", "Omar Haddad"),
        ("Iraqi Col. Omar Haddad met Syrian mayor Ali Sabra. The mayor left.", "The mayor", "Ali Sabra"),
        ("Iraqi mayor Omar Haddad met Syrian mayor Ali Sabra. The Iraqi mayor left.", "The Iraqi mayor", "Omar Haddad"),
        ("Omar Haddad, a Syrian trader, spoke. The general left.", "The general", None),
        ("Two mayors, Omar Haddad and Ali Sabra, spoke. The Iraqi official left.", "The Iraqi official", None),
        ("The Dawn Brigade fled to Homs. The militia lost.", "The militia", "Dawn Brigade"),
        ("The Interior Ministry met the Energy Council. The ministry spoke.", "The ministry", "Interior Ministry"),
        ("The Dawn Brigade met the Dusk Brigade. Rain fell. Snow fell. The militia lost.", "The militia", None),
        ("Shells hit the Karam base. Troops left the base.", "the base", "Karam base"),
        ("Syria fell. Syria rose. Iraq slept. The country voted.", "The country", "Syria"),
        ("Mohamed Hamdan Dagalo spoke. The RSF leader left.", "The RSF leader", "Mohamed Hamdan Dagalo"),
        ("Hezbollah fled. The Iran-backed group lost.", "The Iran-backed group", "Hezbollah"),
        ("The Syrian Dawn Forces met Syria. Men of the Syrian army came.", "the Syrian army", None),
        ("The Syrian Armed Forces met Iraq. Men of the army came.", "the army", "Syrian Armed Forces"),
        ("The Dawn Brigade fled to Homs. That same militia lost.", "That same militia", "Dawn Brigade"),
        ("The Dawn Brigade fled. The head of the militia stayed.", "The head of the militia", None),
    ],
)
def test_descriptions(text: str, words: str, expected: str | None, meant: Callable[..., str | None]) -> None:
    assert meant(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Minister Omar Haddad spoke. He left.", "He", "Omar Haddad"),
        ("Spokeswoman Mira Amin met Omar Haddad. She left.", "She", "Mira Amin"),
        ("Spokeswoman Mira Amin spoke. He left.", "He", None),
        ("Omar Haddad spoke. Rain fell. Snow fell. Hail fell. He left.", "He", None),
        ("NATO met. It left.", "It", "NATO"),
        ("NATO met. It was unclear why.", "It", None),
        ("NATO met. It’s unclear why.", "It", None),
        ("NATO said it would stay.", "it", "NATO"),
        ("NATO met a Dawn Brigade affiliate. It left.", "It", "NATO"),
        ("Omar Haddad said that NATO kept its word.", "its", "NATO"),
        ("NATO met. “They knew all of it,” a man said.", "They", None),
        ("The Fire Rebels lost. Iraq says they fled.", "they", "Fire Rebels"),
        ("NATO says they fled.", "they", None),
        ("NATO asked how far the Fire Rebels had come before they fled.", "they", "Fire Rebels"),
        ("NATO asked why the Fire Rebels shot the guards before they fled.", "they", None),
        ("NATO has rejected claims by the Dawn Brigade that it fled.", "it", "NATO"),
        ("In a letter to Hezbollah, NATO gave notice. It left.", "It", "NATO"),
    ],
)
def test_pronouns(text: str, words: str, expected: str | None, meant: Callable[..., str | None]) -> None:
    assert meant(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Mona Haddad met Ali Sabra. He left.", "He", "Ali Sabra"),
        ("Mona Haddad met Ali Sabra. She left.", "She", "Mona Haddad"),
        ("President Mona Haddad spoke. He left.", "He", None),
        ("Karam Haddad spoke. Rifaat Sabra spoke. She left.", "She", "Rifaat Sabra"),
    ],
)
def test_a_given_name_tells_the_gender(
    text: str, words: str, expected: str | None, meant: Callable[..., str | None]
) -> None:
    assert meant(text, words) == expected


def test_who_is_quoted_calls_another_he(meant: Callable[..., str | None]) -> None:
    text = "Minister Ali Sabra met Minister Omar Haddad. Omar Haddad spoke: “He lied.”"
    assert meant(text, "He", "Omar Haddad") == "Ali Sabra"
    assert meant(text.replace("“", "").replace("”", ""), "He", "Omar Haddad") == "Omar Haddad"


def test_what_the_quoted_say_tells_no_gender(meant: Callable[..., str | None]) -> None:
    text = "Minister Rifaat Haddad met a crowd. “She lied,” Minister Ali Sabra said. Then both left. He slept."
    assert meant(text, "He") is None


def test_who_made_a_claim_is_meant_first(meant: Callable[..., str | None]) -> None:
    text = "A guard of Ali Sabra, Omar Haddad said, had met Samir Nasr. He added that all was well."
    assert meant(text, "He", "Omar Haddad", "He") == "Omar Haddad"


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        ("The head of the Dawn Front, Omar Haddad, spoke.", "The head of the Dawn Front, Omar Haddad", "Omar Haddad"),
        ("A spokesman for NATO said so.", "A spokesman for NATO", "NATO"),
        ("Syrian officials said so.", "Syrian officials", "Syria"),
        ("The government of Syria said so.", "The government of Syria", "Syria"),
        ("Residents of Homs said so.", "Residents of Homs", "Residents"),
        ("Two doctors in Syria said so.", "Two doctors in Syria", "doctors"),
        ("An aide to Omar Haddad said so.", "An aide to Omar Haddad", "aide"),
        ("Moscow said so.", "Moscow", "Russia"),
        ("NATO’s mission in Syria, the Steppe Mission, spoke.", "NATO’s mission in Syria, the Steppe Mission",
         "Steppe Mission"),
    ],
)  # fmt: skip
def test_whom_a_source_stands_for(
    text: str, source: str, expected: str | None, states: Resources, brief: Callable[[str], Briefing]
) -> None:
    briefing = brief(text)
    spans = (Span(0, len(source)),)
    said = Attribution(spans, (Span(len(source) + 1, len(source) + 5),), ())
    cast = build_cast(briefing, find_names(briefing, states), (said,), states)
    found = cast.entity(cast.source_entity(spans))
    assert (found.name if found else None) == expected

"""Offices, bodies owned by a state, those who speak for nobody, and whom somebody cites."""

from collections.abc import Callable, Sequence

import pytest

from briefreader.extract.engine import Resources
from briefreader.extract.rules import RulesEngine
from briefreader.model.actor import Actor, Alias
from briefreader.model.analysis import Analysis
from briefreader.model.briefing import Briefing

ACTORS = (
    Actor("chad", "Chad", "state", country="TD", aliases=(Alias("Chadian", "demonym"),)),
    Actor("mali", "Mali", "state", country="ML"),
    Actor("kanem", "Kanem", "place", country="TD"),
    Actor("chadian-army", "Chadian Army", "military", country="TD"),
    Actor("relief-league", "Relief League", "ngo"),
    Actor("amina-tesfaye", "Amina Tesfaye", "person"),
)
Read = Callable[[str], Analysis]


@pytest.fixture
def read(build: Callable[[Sequence[Actor]], Resources], brief: Callable[..., Briefing]) -> Read:
    """Reads a text with the rules."""
    return lambda text: RulesEngine(build(ACTORS))(brief(text))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("President Amina Tesfaye's office said that the road was closed.", "Amina Tesfaye"),
        (
            "Chad has called for calm. A statement from its foreign ministry said that the border was quiet.",
            "foreign ministry",
        ),
        ("A Chadian blogger said that the road was closed.", "Chadian blogger"),
        ("A Relief League source said that the road was closed.", "Relief League source"),
        ("“We lost all of it,” said Hawa Ali. She wept. The mother said that the well was dry.", "Hawa Ali"),
        ("Chad opened the road. The interim council met, saying that the truce held.", None),
        ("Chad's foreign ministry said that the border was quiet.", "foreign ministry"),
        ("The regional state of Kanem said that the border was quiet.", "Kanem"),
        ("Chad closed the road. Chad lost it. The military regime said that the border was quiet.", "Chad"),
        ("The opposition Relief League said that the border was quiet.", "Relief League"),
        ("The Salt Front, formerly the Free Salt Fishers League, said that the border was quiet.", "Salt Front"),
        ("Chad spoke through its embassy in Lagos. The embassy said that the border was quiet.", "Chad"),
        ("Chadian officials met. The officials said that the border was quiet.", "Chad"),
        ("Chad's foreign ministry denied it. The ministry said that the border was quiet.", "foreign ministry"),
        ("Chad's embassy said no. An embassy in Lagos said that the border was quiet.", None),
        ("The Relief League was sued. Its lawyers said that the border was quiet.", "Relief League"),
        ("The Relief League was sued. Its critics said that the border was quiet.", "critics"),
        ("Amina Tesfaye denied it. Her office said that the border was quiet.", "Amina Tesfaye"),
        ("Chad's ambassador to the Relief League said that the border was quiet.", "Chad"),
        ("A Chadian company said that the border was quiet.", None),
        ("Amina Tesfaye came. A diplomat posted in Lagos denied that. She said that the border was quiet.", "diplomat"),
        ("A diplomat shrugged. “All of them cheat,” the diplomat said.", "diplomat"),
        ("A trader from Kanem denied that. “They took it all,” the trader said.", "trader"),
        ("A spokeswoman for the Relief League denied that. She said that the border was quiet.", "Relief League"),
        ("Two diplomats said that the border was quiet.", "diplomats"),
        ("The rebel alliance said that the border was quiet.", "rebel alliance"),
        ("The embassy said that the border was quiet.", None),
        ("Doctors interviewed by the Relief League said that the border was quiet.", "Doctors"),
        ("A note on the Telegram channel of the Relief League said that it was quiet.", "Relief League"),
        ("A note on the men's Telegram channel said that it was quiet.", None),
        ("The Nehri regional military administration said that it was quiet.", "regional military administration"),
        ("Nehri's emergency room said that it was quiet.", "emergency room"),
        ("Nehri's regional prosecutor's office said that it was quiet.", "regional prosecutor's office"),
        ("The Nehri resistance committees in exile said that it was quiet.", "resistance committees"),
        ("The Chadian security cabinet said that it was quiet.", "security cabinet"),
        ("The Chadian government said that it was quiet.", "Chad"),
        ("Chad's military mission said that it was quiet.", "Chad"),
        ("The Relief League media office said that it was quiet.", "Relief League"),
        ("Kanem's governor said that the border was quiet.", "governor"),
        ("The provincial governor left. “It is enough,” the governor said.", "governor"),
        ("A letter seen by the Relief League said that the border was quiet.", None),
        ("A diplomat who follows Chad said that the border was quiet.", "diplomat"),
        ("A Chadian official denied that. “Never,” the official said.", "Chad"),
        ("Army doctors in Kanem said that the border was quiet.", "Army doctors"),
        ("Chadian prosecutors said that the border was quiet.", "Chad"),
        ("The general staff's statement said that the border was quiet.", "general staff"),
        ("Chad met Mali.\nMali: The trains run.\nChad: The government said that the border was quiet.", "Chad"),
        ("Chad: road is safe. Mali lost it, and so did Mali. The authorities said that it was closed.", "Mali"),
        ("The League leader's party, the Relief League, said that the border was quiet.", "Relief League"),
        ("Kanem residents and the Relief League said that the border was quiet.", "Relief League"),
        ("Chad called Mali's army reckless. Chad said that the border was quiet.", "Chad"),
        ("Chad lost the road. Chad lost it all. The military regime in Mali said that the border was quiet.", "Mali"),
        ("Mali accused Chad of theft, a charge it denies.", "Chad"),
        ("Chad has been accused by Mali of theft, a charge it strongly denies.", "Chad"),
        ("Omar Kolt accused Amina Tesfaye of theft, a charge that she has denied.", "Amina Tesfaye"),
        ("The Northern Lab met. The lab said that the border was quiet.", "Northern Lab"),
        ("Chad's defense ministry kept silent. It said that the border was quiet.", "defense ministry"),
        ("Chad's junta said that the border was quiet.", "Chad"),
        ("Chad's air force said that the border was quiet.", "air force"),
        ("The Relief League denied it. A spokesman said that the border was quiet.", "Relief League"),
        ("The Relief League left. The road was shut. A spokesman said that the border was quiet.", "spokesman"),
        ("Lawyers for the Relief League said that the border was quiet.", "Lawyers"),
        ("The Salt Front, led by Amina Tesfaye, said that the border was quiet.", "Salt Front"),
        ("The Salt Front led by Amina Tesfaye said that the border was quiet.", "Salt Front"),
        ("The local organisation Salt Front said that the border was quiet.", "Salt Front"),
        ("A channel close to the Relief League said that the border was quiet.", None),
        ("The Relief League, the main aid group, said that the border was quiet.", "Relief League"),
        ("In Chad, the army said that the border was quiet.", "army"),
        ("The Chad affiliate Salt Front of Kanem (SFK) said that the border was quiet.", "Salt Front of Kanem"),
        ("The Mali-backed Salt Front said that the border was quiet.", "Salt Front"),
        ("The Salt Front met. Its defence committee said that the border was quiet.", "defence committee"),
        ("The secretary-general's office said that the border was quiet.", "secretary-general's office"),
        ("The rebels' envoy for trade, Amina Tesfaye, said that the border was quiet.", "Amina Tesfaye"),
        ("A ferry rider from Kanem said that the border was quiet.", "ferry rider"),
        ("The dock authority appointed by the Relief League said that the border was quiet.", None),
        ("Amina Tesfaye stayed. According to her, the border was quiet.", "Amina Tesfaye"),
        ("The study's map said that the border was quiet.", None),
        ("A map said that the border was quiet.", None),
        ("The Relief League mission (RELMI) said that the border was quiet.", "RELMI"),
    ],
)
def test_whom_the_last_source_stands_for(read: Read, text: str, speaker: str | None) -> None:
    analysis = read(text)
    names = {entity.id: entity.name for entity in analysis.entities}
    source = analysis.claims[-1].source
    assert source is not None
    assert names.get(source.entity or "") == speaker


def test_in_a_transcript_they_are_neither_who_asks_nor_who_answers(read: Read) -> None:
    analysis = read(
        "An interview.\nRelief League: It is lost. Why did you go?\nOmar Kolt: They burned the homes of herders.\n"
        "Relief League: Thank you.\nOmar Kolt: It loots all towns."
    )
    names = {entity.id: entity.name for entity in analysis.entities}
    assert [names.get(c.source.entity or "") if c.source else None for c in analysis.claims][1:] == ["Omar Kolt"] * 2
    assert [target for claim in analysis.claims for target in claim.targets] == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Deputy road minister accuses Chad of theft\nRoad minister Omar Kolt spoke in Kanem.", "Omar Kolt"),
        (
            "Foreign minister accuses Chad\nThe foreign minister, Omar Kolt, met the defence minister, Idris Musa.",
            "Omar Kolt",
        ),
        ("Minister accuses Chad\nThe foreign minister, Omar Kolt, met the defence minister, Idris Musa.", None),
        ("A minister accuses Chad\nThe road minister, Omar Kolt, spoke.", "minister"),
    ],
)
def test_offices_in_headlines(read: Read, text: str, speaker: str | None) -> None:
    analysis = read(text)
    names = {entity.id: entity.name for entity in analysis.entities}
    source = analysis.claims[0].source
    assert source is not None
    assert names.get(source.entity or "") == speaker


def test_we_are_those_who_write_unless_somebody_is_quoted(read: Read) -> None:
    analysis = read(
        "We expect that the road will open.\n“We expect that it stays shut,” Amina Tesfaye said.\nWe doubt it."
    )
    names = {entity.id: entity.name for entity in analysis.entities}
    assert [names.get((c.source.entity if c.source else None) or "") for c in analysis.claims] == [
        "We", "Amina Tesfaye", "We",
    ]  # fmt: skip


def test_a_body_without_a_name_is_the_same_wherever_it_is_called_so(read: Read) -> None:
    analysis = read("Chad accused the army of theft. The army denied it. The army chief smiled at the army post.")
    body = next(entity for entity in analysis.entities if entity.name == "army")
    assert [mention.kind for mention in body.mentions] == ["title", "title"]
    assert analysis.claims[0].targets == (body.id,)
    assert analysis.claims[1].source is not None and analysis.claims[1].source.entity == body.id


def test_whom_somebody_cites_makes_no_second_claim(read: Read) -> None:
    text = "The Relief League reported, citing a customs officer, that the port had reopened."
    assert [claim.cue[0].of(text) for claim in read(text).claims] == ["reported"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Chad closed the road. Chad wants talks. The army said that the truce held.", "Chadian Army"),
        ("Chad closed the road. Chad wants talks. The government said that the truce held.", "Chad"),
        ("Chad closed the road. Sudan wants talks. The army said that the truce held.", "army"),
        ("Chad closed the road. Sudan wants talks. The government said that the truce held.", None),
    ],
)
def test_the_army_is_that_of_the_country_that_a_text_is_about(read: Read, text: str, speaker: str | None) -> None:
    test_whom_the_last_source_stands_for(read, text, speaker)


def test_a_body_without_a_name_is_one_entity_wherever_it_speaks(read: Read) -> None:
    text = "The army said that it rained. State television reported that it snowed. The army denied that it had left."
    first, medium, last = read(text).claims
    assert first.source is not None
    assert medium.source is not None
    assert last.source is not None
    assert first.source.entity == last.source.entity != medium.source.entity
    assert None not in (first.source.entity, medium.source.entity)


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("An official who asked not to be named urged both sides to talk.", ["urged"]),
        ("Amina Tesfaye confirmed that the road was shut but insisted the port was open.", ["confirmed", "insisted"]),
        ("The Relief League, which Chad accuses of arming rebels, opened a clinic.", ["accuses"]),
        ("Officials in Chad deny it.", ["deny"]),
        ("Analysts in the Chadian capital believe that the truce holds.", ["believe"]),
        ("Guards had shut the road, a Relief League official alleged, “as they did in May”.", ["alleged"]),
    ],
)
def test_claims_of_relative_clauses_and_contrasts(read: Read, text: str, cues: list[str]) -> None:
    assert [claim.cue[-1].of(text) for claim in read(text).claims] == cues


def test_whom_a_relative_clause_accuses_stands_before_it(read: Read) -> None:
    analysis = read("The Relief League, which Chad accuses of arming rebels, opened a clinic.")
    names = {entity.id: entity.name for entity in analysis.entities}
    assert [names[target] for target in analysis.claims[0].targets] == ["Relief League"]


def test_who_leads_a_body_is_the_only_one_who_is_called_its_leader(read: Read) -> None:
    text = "The Relief League's chief, Amina Tesfaye, left. The Relief League chief said that rain fell."
    analysis = read(text)
    names = {entity.id: entity.name for entity in analysis.entities}
    source = analysis.claims[-1].source
    assert source is not None
    assert names[str(source.entity)] == "Amina Tesfaye"

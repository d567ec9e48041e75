"""Whom a claim is about, who passed it on, and when it was made. All sentences are invented."""

from collections.abc import Callable

import pytest

from briefreader.model.analysis import Claim, ClaimDate

Claims = Callable[..., tuple[Claim, ...]]

TARGETS = {
    "Kenya accused Chad of arming the Red Sea Brigade.": ("chad",),
    "Kenya accused Chad and Sudan of theft.": ("chad", "sudan"),
    "Kenya accused Chadian forces of theft.": ("chad",),
    "Kenya accused the leader of the Northern Front of planning a coup.": ("northern",),
    "Kenya accused Omar Haddad of theft.": ("haddad",),
    "Kenya reiterated accusations that Sudan had supplied the Northern Front with fuel.": ("sudan",),
    "Colonel Deng was accused by Kenya of selling visas.": ("deng",),
    "Since the Sudanese floods, Kenya has accused its neighbor of opening the dam.": ("sudan",),
    "Kenya blamed Peru for the delay.": ("peru",),
    "Kenya urged Chad to open the road.": ("chad",),
    "Kenya called on the United Nations to send doctors to Sudan.": ("united",),
    "Kenya demanded that Chad open the road to Sudan.": ("chad",),
    "Kenya called for a truce in Sudan.": (),
    "Kenya warned Chad against closing the road to Sudan.": ("chad",),
    "Kenya warned Chad that the dam in Sudan might burst.": ("chad",),
    "Kenya warned that Chad might close the road.": (),
    "Kenya condemned Chad for the raid on Sudan.": ("chad",),
    "Kenya condemned the Chadian raid on Sudan.": ("chad",),
    "Kenya condemned the raid by the Northern Front in Sudan.": ("northern",),
    "Kenya condemned the killing of Sudanese nurses.": (),
    "Kenya condemned the actions of the National Army.": ("national",),
    "Kenya praised the efforts of the Red Crescent in Sudan.": ("red",),
    "Kenya expressed its support for Sudan.": ("sudan",),
    "Kenya thanked Chad for the blankets.": ("chad",),
    "Kenya said that Chad was a large country.": (),
    "Kenya denied Chad's accusations of theft.": (),
    "“We hold Chad fully responsible for that,” said Kenya.": ("chad",),
    "“The blame for that lies with Chad alone,” said Kenya.": ("chad",),
    "“It was Chad that burned our homes,” said Kenya.": ("chad",),
    "Kenya said that it was not Chad that burned the homes.": (),
    "Kenya said that two herders were shot by Chadian troops.": ("chad",),
    "Kenya said that two herders were killed in a Chadian raid near the lake.": ("chad",),
    "Four shepherds died when Chadian shells hit their huts, Kenya said.": ("chad",),
    "Five were killed in an attack by the Northern Front, Kenya said.": ("northern",),
    "Kenya said that five soldiers were killed in a Chadian raid.": (),
    "Kenya said that the Chadian raid killed at least 12.": ("chad",),
    "Kenya said that the Chadian raid killed 12 fighters.": (),
    "Kenya laid the dead of the lake at the door of Chad.": ("chad",),
    "Kenya blamed the killing of Sudanese nurses on Chad.": ("chad",),
    "Kenya blamed Chad for the raid on Sudan.": ("chad",),
    "Kenya reaffirmed its full support for Chad.": ("chad",),
    "Kenya demanded an end to Chad's blockade of Sudan.": ("chad",),
    "Kenya called for the withdrawal of Chadian troops from Sudan.": ("chad",),
    "Kenya demanded the release of Sudanese nurses.": (),
    "“The road was shut. Chadian troops burned our homes,” said Kenya.": ("chad",),
    "Kenya said that the road was shut and that Chad had broken the truce.": ("chad",),
    "Kenya said that Chad was playing for time.": ("chad",),
    "Kenya said that Chad had kept the truce.": (),
    "Kenya accused Chad, Sudan and the Northern Front of theft.": ("chad", "sudan", "northern"),
    "Kenya accused Chad, as well as the Northern Front, of theft.": ("chad", "northern"),
    "Kenya accused the president, Omar Haddad, of theft.": ("haddad",),
    "Kenya accused Omar Haddad, the envoy of Sudan, of theft.": ("haddad",),
    "Kenya accused “the Chadian regime” of theft.": ("chad",),
    "Kenya alleged that two herders were killed in a Chadian raid.": ("chad",),
    "Kenya believes that Chad was behind the fire.": ("chad",),
    "Kenya called the story an invention by the Northern Front.": ("northern",),
    "Kenya condemned the “cowardly Chadian raid” on the lake.": ("chad",),
    "Kenya expressed regret over the road to Chad.": (),
    "Kenya accused Chad of allowing Sudan to open the dam.": ("chad",),
    "Kenya said that Chad had arrested two men suspected of murder.": (),
    "“We hold ourselves responsible for that in Chad,” said Kenya.": (),
}


@pytest.mark.parametrize(("text", "targets"), TARGETS.items())
def test_targets(claims: Claims, text: str, targets: tuple[str, ...]) -> None:
    assert claims(text)[0].targets == targets


HEADLINES = {
    "Chadian Jets Kill 19 at Clinic, Kenya Says\nThe road was shut.": ("chad",),
    "Chadian Jets Return Home, Kenya Says\nThe road was shut.": (),
}


@pytest.mark.parametrize(("text", "targets"), HEADLINES.items())
def test_targets_of_headlines(claims: Claims, text: str, targets: tuple[str, ...]) -> None:
    assert claims(text)[0].targets == targets


BEFORE = {
    "it that is called something": (
        "Sudan accused Chad of shelling a clinic. Peru called it an outrage.",
        [("chad",), ("chad",)],
    ),
    "the attack that another accuses of": (
        "Sudan accused Chad of shelling a clinic.\nPeru condemned the attack.",
        [("chad",), ("chad",)],
    ),
    "the attack that the author told": (
        "Chadian drones struck a convoy on Sunday.\nPeru condemned the strike as reckless.",
        [("chad",)],
    ),
    "nobody's attack": ("A bomb went off on Sunday.\nPeru condemned the attack.", [()]),
    "attacks at large": (
        "Sudan accused Chad of shelling a clinic.\nPeru condemned all attacks on nurses.",
        [("chad",), ()],
    ),
    "nobody condemns his own": (
        "Sudan accused Chad of shelling a clinic.\nThe spokesman for Chad, Omar Haddad, condemned the attack.",
        [("chad",), ()],
    ),
    "they in a quotation": (
        "Sudan accused Chad of shelling a clinic. “They knew what it was,” said Omar Haddad.",
        [("chad",), ("chad",)],
    ),
    "they who did nothing wrong": (
        "Sudan accused Chad of shelling a clinic. “They walked home in the rain,” said Omar Haddad.",
        [("chad",), ()],
    ),
    "this": ("Sudan accused Chad of shelling a clinic. “This is a war crime,” Sudan added.", [("chad",), ("chad",)]),
    "another's this": ("Sudan accused Chad of shelling a clinic. “This is a war crime,” Peru added.", [("chad",), ()]),
    "a relative clause": (
        "Sudan will not talk to the Northern Front, which Khartoum called a gang of killers.",
        [("northern",)],
    ),
}


@pytest.mark.parametrize(("text", "targets"), BEFORE.values(), ids=BEFORE.keys())
def test_targets_told_before(claims: Claims, text: str, targets: list[tuple[str, ...]]) -> None:
    assert [claim.targets for claim in claims(text)] == targets


VIA = {
    "Haddad told Delta Wire that the mine was flooded.": "delta",
    "Haddad said via his account on the app Telegram that the mine was flooded.": "telegram",
    "Haddad wrote on Telegram that the mine was flooded.": "telegram",
    "He added, according to the agency Delta Wire, that the mine was flooded.": "delta",
    "Haddad said in an interview with Radio Sahara that the mine was flooded.": "radio",
    "Radio Sahara quoted Haddad as saying that the mine was flooded.": "radio",
    "Haddad said that Radio Sahara was off the air.": None,
    "Delta Wire reported that the mine was flooded.": None,
    "Haddad told the court that the mine was flooded.": None,
}


@pytest.mark.parametrize(("text", "via"), VIA.items())
def test_via(claims: Claims, text: str, via: str | None) -> None:
    assert claims(text)[0].via == via


DATES = {
    "On Monday, March 6, Haddad said that the mine was flooded.": ClaimDate("Monday, March 6", "2023-03-06"),
    "Haddad said on Tuesday that the mine was flooded in 2019.": ClaimDate("Tuesday", "2023-03-14"),
    "Haddad said that the mine was flooded on Tuesday.": None,
    "Haddad has said since the beginning of this year that the mine is safe.": ClaimDate(
        "since the beginning of this year", "2023"
    ),
}


@pytest.mark.parametrize(("text", "expected"), DATES.items())
def test_date(claims: Claims, text: str, expected: ClaimDate | None) -> None:
    assert claims(text, "2023-03-15")[0].date == expected


def test_each_claim_has_the_date_of_its_own_clause(claims: Claims) -> None:
    found = claims("Sudan said on Sunday that it was lost, while Chad said that it was found on Monday.", "2023-03-15")
    assert [claim.date and claim.date.iso for claim in found] == ["2023-03-12", None]


def test_a_date_before_two_verbs_is_of_both(claims: Claims) -> None:
    found = claims("On Sunday Kenya condemned the raid and accused Chad of theft.", "2023-03-15")
    assert [claim.date and claim.date.iso for claim in found] == ["2023-03-12"] * 2

"""What stance a claim takes, and how it is made. All sentences are invented."""

from collections.abc import Callable

import pytest

from briefreader.model.analysis import Claim

Claims = Callable[..., tuple[Claim, ...]]

STANCES = {
    "Haddad said that the ferry had sailed.": "states",
    "Haddad hinted that the ferry had sailed.": "states",
    "Kenya accused Chad of theft.": "accuses",
    "Kenya blamed Chad for the famine.": "accuses",
    "Kenya held Chad responsible for the famine.": "accuses",
    "Kenya alleged that the miners were slaves.": "accuses",
    "The colonel faces charges of selling visas and charges that he took bribes.": "accuses",
    "Lima reiterated accusations that the jury was bought.": "accuses",
    "Kenya denied that it sent fuel.": "denies",
    "Kenya denied sending fuel.": "denies",
    "Kenya rejected the report.": "denies",
    "Kenya dismissed the charge that it sent fuel.": "denies",
    "Kenya denied Chad's accusations of theft.": "denies",
    "Kenya ruled out talks.": "denies",
    "Kenya refused to recognize the election.": "denies",
    "Kenya does not believe that the truce will hold.": "denies",
    "Kenya called the report a fabrication.": "denies",
    "Kenya confirmed that a plane was lost.": "confirms",
    "Kenya acknowledged the deaths.": "confirms",
    "Kenya admitted that a plane was lost.": "confirms",
    "Kenya condemned the raid.": "condemns",
    "Kenya described the raid as an act of terrorism.": "condemns",
    "Kenya strongly criticized the verdict.": "condemns",
    "Kenya does not support the bill.": "condemns",
    "Kenya welcomed the truce.": "supports",
    "Kenya expressed its full support for the mission.": "supports",
    "Kenya thanked Chad for the blankets.": "supports",
    "Kenya urged Chad to open the road.": "urges",
    "Kenya called for a truce.": "urges",
    "Kenya told Chad to open the road.": "urges",
    "Kenya demanded that the road be opened.": "urges",
    "The council renewed its appeal for blood donors.": "urges",
    "Kenya warned that the dam might burst.": "warns",
    "Kenya warned Chad against closing the road.": "warns",
    "Kenya issued a warning that the dam might burst.": "warns",
    "Kenya threatened to close the road.": "warns",
    "Kenya vowed to open the road.": "pledges",
    "Kenya promised that the road would open.": "pledges",
    "Kenya made a pledge to open the road.": "pledges",
    "Kenya believes that the truce will hold.": "believes",
    "Kenya hopes to reopen the road.": "believes",
    "Haddad was convinced that the truce would hold.": "believes",
    "Kenya declined to comment.": "no_comment",
    "Kenya refused to comment on the raid.": "no_comment",
    "Kenya has not commented on the raid.": "no_comment",
    "Kenya did not confirm the raid.": "no_comment",
    "Kenya did not respond to questions.": "no_comment",
    "Kenya did not say who fired first.": "no_comment",
    "Kenya has yet to comment.": "no_comment",
    "Kenya neither confirmed nor denied the raid.": "no_comment",
    "Kenya could not be reached for comment.": "no_comment",
}


@pytest.mark.parametrize(("text", "stance"), STANCES.items())
def test_stance(claims: Claims, text: str, stance: str) -> None:
    found = claims(text)
    assert found and found[0].stance == stance


@pytest.mark.parametrize("text", [text for text, stance in STANCES.items() if stance == "no_comment"])
def test_silence_has_no_content(claims: Claims, text: str) -> None:
    assert claims(text)[0].content == ()


ACCUSATIONS = {
    "Haddad said that Chad had looted the depot.": "chad",
    "Haddad said Chadian troops had shot at villagers.": "chad",
    "Haddad added that the Northern Front was training terrorists in the hills.": "northern",
    "Haddad stated that the market was bombed by the National Army, killing four women.": "national",
    "Chad has long attracted “militants” to its towns, Haddad said.": "chad",
}
PLAIN = [
    "Haddad said that the Chadian base had become a ruin.",
    "Chad said that it had shelled the villages of the militants.",
    "Chad said its airstrikes had hit “terrorist” camps.",
    "Haddad said that Chad had not looted the depot.",
    "Haddad said that Kenya would send doctors.",
    "Haddad said that looting in Chad was getting worse.",
    "Delta Wire said that Peru had won.",
]


@pytest.mark.parametrize(("text", "target"), ACCUSATIONS.items())
def test_neutral_cue_accuses_by_its_content(claims: Claims, text: str, target: str) -> None:
    claim = claims(text)[0]
    assert (claim.stance, claim.targets) == ("accuses", (target,))


@pytest.mark.parametrize("text", PLAIN)
def test_neutral_cue_states(claims: Claims, text: str) -> None:
    claim = claims(text)[0]
    assert (claim.stance, claim.targets) == ("states", ())


@pytest.mark.parametrize(
    "text",
    [
        "Kenya has repeatedly accused Chad of theft.",
        "Kenya again urged Chad to open the road.",
        "Kenya reiterated that the road was closed.",
        "Kenya renewed its call for a truce.",
        "Kenya has denied the raid on numerous occasions.",
        "Kenya has long maintained that the lake is its own.",
    ],
)
def test_repeated(claims: Claims, text: str) -> None:
    assert claims(text)[0].repeated


@pytest.mark.parametrize(
    "text",
    [
        "Kenya suggested that the plane was hit.",
        "Kenya reportedly accused Chad of theft.",
        "Kenya said the plane may have been hit.",
        "Kenya said the plane was probably hit.",
        "Chad is said to have lost a plane.",
    ],
)
def test_hedged(claims: Claims, text: str) -> None:
    assert claims(text)[0].hedged


@pytest.mark.parametrize(
    "text",
    [
        "Kenya said the plane was hit.",
        "Kenya alleged that the plane was hit.",
        "Kenya said: “It may be hard.”",
        "Kenya vowed that it could and would fight.",
    ],
)
def test_neither_hedged_nor_repeated(claims: Claims, text: str) -> None:
    claim = claims(text)[0]
    assert not claim.hedged and not claim.repeated


FOUND_BY_A_MODEL = {
    "cue over several words": (("Chad", "has flatly and publicly denied", "the report"), "denies"),
    "noun left to the content": (("Chad", "reiterated", "accusations that Kenya lied"), "accuses"),
    "silence left to the content": (("Chad", "declined", "to comment"), "no_comment"),
    "nothing known": (("Chad", "semaphored", "that it was lost"), "states"),
    "possessive": (("Chad", "’s condemnation of", "the raid"), "condemns"),
}


@pytest.mark.parametrize(("parts", "stance"), FOUND_BY_A_MODEL.values(), ids=FOUND_BY_A_MODEL.keys())
def test_spans_alone_are_enough(claims_of: Claims, parts: tuple[str, str, str], stance: str) -> None:
    source, cue, content = parts
    text = f"{source} {cue} {content}.".replace(" ’", "’")
    assert claims_of(text, {"source": source, "cue": cue, "content": content})[0].stance == stance

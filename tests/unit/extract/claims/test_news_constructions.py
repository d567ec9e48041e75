"""Ways of claiming that news agencies and situation reports are full of. All sentences are invented."""

from collections.abc import Callable

import pytest

from briefreader.extract.engine import Attribution
from briefreader.model.analysis import Claim
from briefreader.model.briefing import Briefing
from briefreader.model.span import join

Attribute = Callable[[str], tuple[Briefing, tuple[Attribution, ...]]]
Claims = Callable[..., tuple[Claim, ...]]

CONSTRUCTIONS = {
    "reduced passive relative": (
        "Farmers reached by radio said at least nine wells were dry.",
        ("Farmers reached by radio", "said", "at least nine wells were dry"),
    ),
    "reduced active relative": (
        "An exiled armed group fighting the governor claimed on Sunday to have cut the road.",
        ("An exiled armed group fighting the governor", "claimed", "to have cut the road"),
    ),
    "between dashes": (
        "The two councils — Chad and Kenya — promised to reopen the road.",
        ("The two councils — Chad and Kenya", "promised", "to reopen the road"),
    ),
    "after a relative clause": (
        "The Northern Front, which lost the bridge, insist they hold the town.",
        ("The Northern Front", "insist", "they hold the town"),
    ),
    "a deed laid by another": (
        "The quarrel deepened, prompting the council to accuse Kenya of theft.",
        ("the council", "to accuse", "Kenya of theft"),
    ),
    "silence chosen": ("The governor preferred to remain silent.", ("The governor", "preferred to remain silent", "")),
    "silence over something": (
        "The governor made no mention of the raid.",
        ("The governor", "made no mention of", ""),
    ),
    "taken up without that": (
        "The wells are dry, a claim the governor's spokesman, Omar Haddad, rejects.",
        ("the governor's spokesman, Omar Haddad", "rejects", ""),
    ),
    "taken up and flatly denied": (
        "The wells are dry, an allegation that the governor's spokesman, Omar Haddad, flatly denies.",
        ("the governor's spokesman, Omar Haddad", "flatly denies", ""),
    ),
    "no more said": (
        "The governor confirmed that nine wells were dry but stopped short of naming a culprit.",
        ("The governor", "confirmed", "that nine wells were dry"),
    ),
    "itself": ("The council itself declined to comment.", ("The council", "itself declined to comment", "")),
    "around a verb": (
        "That refusal, the officials counter, is about wells.",
        ("the officials", "counter", "That refusal … is about wells"),
    ),
    "contested by somebody told more of": (
        "This version is contested by an officer posted in the region, who wants no name.",
        ("an officer", "is contested", "This version"),
    ),
    "a dateline": (
        "LIMA, June 3, 2025 (Delta Wire) - Nine wells are dry, the governor said.",
        ("the governor", "said", "Nine wells are dry"),
    ),
    "with a long speech": (
        "The governor used his speech at the opening of the assembly to accuse Kenya of theft.",
        ("The governor", "used his speech at the opening of the assembly to accuse", "Kenya of theft"),
    ),
    "further": (
        "The Northern Front threatened further raids on the road.",
        ("The Northern Front", "threatened", "further raids on the road"),
    ),
    "a toll": ("The governor put the toll at nine.", ("The governor", "put", "the toll at nine")),
    "what it called": (
        "The council condemned what it called a theft of water.",
        ("The council", "condemned", "what it called a theft of water"),
    ),
    "the author's setting": (
        "Kenya condemned the raid, two days after the truce began.",
        ("Kenya", "condemned", "the raid"),
    ),
    "passed on": (
        "Tesfaye said that the dam had burst, the news agency Delta Wire reported.",
        ("Tesfaye", "said", "that the dam had burst"),
    ),
    "quoted before": (
        "“The dam has burst,” Tesfaye was quoted as saying in the report.",
        ("Tesfaye", "was quoted … as saying", "“The dam has burst,”"),
    ),
    "around a copula": (
        "The order was, Tesfaye said, unlawful.",
        ("Tesfaye", "said", "The order was … unlawful"),
    ),
    "told later": (
        "It was, the governor would later tell an inquiry, a mistake.",
        ("the governor", "would later tell", "It was … a mistake"),
    ),
    "said early on a day": (
        "Two wells were mined, Tesfaye said early on Tuesday.",
        ("Tesfaye", "said", "Two wells were mined"),
    ),
    "quick to deny": (
        "Officers were quick to deny that the dam had burst.",
        ("Officers", "were quick to deny", "that the dam had burst"),
    ),
    "took to television": (
        "The governor took to state television to warn that the dam had burst.",
        ("The governor", "took to state television to warn", "that the dam had burst"),
    ),
    "the line is": (
        "Kenya's line is that the dam had burst.",
        ("Kenya", "line is", "that the dam had burst"),
    ),
    "in their telling": (
        "In the herders' telling, the dam had burst.",
        ("the herders", "In … telling", "the dam had burst"),
    ),
    "by their count": (
        "Nine wells are dry, by the council's count.",
        ("the council", "by … count", "Nine wells are dry"),
    ),
    "claims that were dismissed": (
        "Claims that the dam had burst were dismissed by the governor.",
        ("the governor", "were dismissed", "Claims that the dam had burst"),
    ),
    "claims of others that are disputed": (
        "The herders' claim to have taken the well was disputed by the council.",
        ("the council", "was disputed", "The herders' claim to have taken the well"),
    ),
    "phrasal verb": (
        "The governor brushes aside such talk.",
        ("The governor", "brushes aside", "such talk"),
    ),
    "warns of": ("Relief groups warn of a drought.", ("Relief groups", "warn of", "a drought")),
    "a ministry in its city": (
        "The ministry of water in Juba denied the report.",
        ("The ministry of water in Juba", "denied", "the report"),
    ),
    "a setting before the name": (
        "In a radio speech Omar Haddad, a spokesman for the council, said the well was dry.",
        ("Omar Haddad, a spokesman for the council", "said", "the well was dry"),
    ),
    "before another's clause": (
        "Kenya called the report absurd, and Chad has offered no proof.",
        ("Kenya", "called", "the report absurd"),
    ),
    "what is withheld": (
        "The governor declined to say whether he would confirm the count.",
        ("The governor", "declined to say whether", ""),
    ),
    "no reaction": (
        "There was no immediate reaction from the Union Council.",
        ("the Union Council", "no immediate reaction", ""),
    ),
}


NO_CLAIMS = {
    "nobody claims it": "No group has claimed responsibility for the fire.",
    "what could not be verified": "Delta Wire could not verify the report.",
    "goes on": "Trade through Juba, the river port, continued on Tuesday with long queues.",
}


@pytest.mark.parametrize("text", NO_CLAIMS.values(), ids=NO_CLAIMS.keys())
def test_where_nobody_claims_anything(claims: Claims, text: str) -> None:
    assert claims(text) == ()


@pytest.mark.parametrize(("text", "expected"), CONSTRUCTIONS.values(), ids=CONSTRUCTIONS.keys())
def test_construction(attribute: Attribute, text: str, expected: tuple[str, str, str]) -> None:
    briefing, found = attribute(text)
    assert [tuple(join(briefing.text, s) for s in (a.source, a.cue, a.content)) for a in found] == [expected]


LAST = {
    "several that somebody saw": (
        "Letters seen by the clerk show that the mill was sold.",
        ("Letters seen by the clerk", "show", "that the mill was sold"),
    ),
    "an agent who goes on": (
        "The report was disputed by farmers, who put the toll at forty.",
        ("farmers", "put", "the toll at forty"),
    ),
    "who is called something": (
        "Kenya said it jailed a guard, whom it described as a thief.",
        ("it", "described", "as a thief"),
    ),
    "a relative clause with another subject": (
        "The guard, whom officials accuse of theft, fled.",
        ("officials", "accuse", "of theft"),
    ),
    "what a relative clause adds": (
        "Kenya thanked the council, which says that the mill is safe.",
        ("the council", "says", "that the mill is safe"),
    ),
    "an accusation that others deny": (
        "Chad, which Kenya says burned the mill, denies any role.",
        ("Chad", "denies", "any role"),
    ),
    "commented upon by two": (
        "Kenya said that the mill was burnt, which Chad and Sudan call absurd.",
        ("Chad and Sudan", "call", "absurd"),
    ),
    "commented upon after something": (
        "Kenya said that the mill was burnt, something Chad has dismissed as fantasy.",
        ("Chad", "has dismissed", "as fantasy"),
    ),
    "a charge that is called names": (
        "Kenya accused Chad of theft, a charge that the Union Council called “sick”.",
        ("the Union Council", "called", "“sick”"),
    ),
    "a toll put otherwise": (
        "Kenya said that nine had died, a toll that the farmers put at six.",
        ("the farmers", "put", "at six"),
    ),
    "renewed after a day": (
        "Omar Haddad on Sunday renewed his charge that Chad hid the grain.",
        ("Omar Haddad", "renewed his charge", "that Chad hid the grain"),
    ),
    "who behind an apposition": (
        "“It is over,” said Omar Haddad, a clerk at the mill, who blamed the guards.",
        ("Omar Haddad, a clerk at the mill", "blamed", "the guards"),
    ),
    "silent when asked": (
        "The ministry, asked whether Chad still backed the vote, did not reply.",
        ("The ministry", "did not reply", ""),
    ),
    "through somebody": (
        "Kenya denied, through its embassy in Lima, the sale of the mill.",
        ("Kenya", "denied", "the sale of the mill"),
    ),
    "led by somebody, behind an aside": (
        "The Movement led by Ali Omar, which had fled, warned that the mill would burn.",
        ("The Movement led by Ali Omar", "warned", "that the mill would burn"),
    ),
    "in a relative clause with a list of its own": (
        "Kenya, which Chad, Peru and others say has left, met on Sunday.",
        ("Peru and others", "say", "has left, met on Sunday"),
    ),
    "several in a relative clause": (
        "The plan, which officials say is legal, passed.",
        ("officials", "say", "is legal"),
    ),
    "accused in a relative clause": (
        "The Movement, which Chad and Peru accuse of theft, met on Sunday.",
        ("Chad and Peru", "accuse", "of theft"),
    ),
    "denied more than once": (
        "The mayor said that Chad hid the grain, a matter that Kenya has denied more than once.",
        ("Kenya", "has denied", ""),
    ),
    "has denied and says": (
        "The group has repeatedly denied hiding the grain and says it will sell it.",
        ("The group", "says", "it will sell it"),
    ),
    "justified": ("Kenya justifies its raid by the theft.", ("Kenya", "justifies", "its raid by the theft")),
    "two who both speak": (
        "Kenya and Chad have both said that the mill was sold.",
        ("Kenya and Chad", "have both said", "that the mill was sold"),
    ),
    "said, adding": (
        "“It burnt,” Omar Haddad said, adding that the guards had left.",
        ("", "adding", "that the guards had left"),
    ),
    "a passive before it": (
        "Kenya denied that the mill had been shelled and blamed a drone.",
        ("Kenya", "blamed", "a drone"),
    ),
    "quoted as putting": (
        "Radio Sahara quoted farmers as putting the toll at six.",
        ("farmers", "quoted … as putting", "the toll at six"),
    ),
    "a position taken up": ("The wells will stay open, a position Kenya repeated.", ("Kenya", "repeated", "")),
    "seeming": ("The mayor appeared to confirm the sale.", ("The mayor", "appeared to confirm", "the sale")),
}


@pytest.mark.parametrize(("text", "expected"), LAST.values(), ids=LAST)
def test_last_claim(attribute: Attribute, text: str, expected: tuple[str, str, str]) -> None:
    briefing, found = attribute(text)
    assert tuple(join(briefing.text, s) for s in (found[-1].source, found[-1].cue, found[-1].content)) == expected


TWO_CLAIMS = {
    "Kenya has acknowledged one raid but maintains that the mill was empty.": ("has acknowledged", "maintains"),
    "Kenya insists that the road is safe, and accuses Chad of theft.": ("insists", "accuses"),
    "The council says the road is closed and calls on both sides to leave.": ("says", "calls on"),
    "Kenya acknowledged three losses and boasted of having taken the mill.": ("acknowledged", "boasted of"),
    "Kenya said that the mill had fallen, a claim swiftly rejected by Chad, as it rained.": (
        "said",
        "rejected",
    ),
}


@pytest.mark.parametrize(("text", "cues"), TWO_CLAIMS.items())
def test_two_claims(attribute: Attribute, text: str, cues: tuple[str, ...]) -> None:
    briefing, found = attribute(text)
    assert [join(briefing.text, a.cue).removeprefix("swiftly ") for a in found] == list(cues)


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Kenya says bridge retaken, accuses rebels of theft", ["says", "accuses"]),
        ("Kenya calls charge of theft a lie", ["calls"]),
    ],
)
def test_headlines(attribute: Attribute, text: str, cues: list[str]) -> None:
    briefing, found = attribute(text)
    assert briefing.paragraphs[0].kind == "headline"
    assert [join(briefing.text, a.cue) for a in found] == cues


def test_what_the_author_is_going_to_tell_is_nobodys(attribute: Attribute) -> None:
    assert attribute("Kenya: What we know about the raid")[1] == ()


def test_medium_that_passes_on_is_the_way(attribute: Attribute) -> None:
    briefing, (claim,) = attribute("Tesfaye said that the dam had burst, the news agency Delta Wire reported.")
    assert claim.via is not None and claim.via.of(briefing.text) == "the news agency Delta Wire"


def test_who_reported_what_another_says_is_the_way(attribute: Attribute) -> None:
    text = "According to what was reported by Delta Wire, Tesfaye said that the dam had burst."
    briefing, (claim,) = attribute(text)
    assert claim.via is not None and claim.via.of(briefing.text) == "Delta Wire"
    assert join(briefing.text, claim.source) == "Tesfaye"


def test_label_before_a_colon_speaks_for_nobody(attribute: Attribute) -> None:
    assert attribute("SUMMARY: The road to Lima is closed again.")[1] == ()


NOBODYS = (
    "The mayor posted pictures of the mill on his page.",
    "He praised the mill but did not announce a sale.",
    "The mayor did not provide evidence for that.",
    "The Northern Front made nine claims, none of which has been confirmed.",
    "The mayor, asked whether Chad backed the vote, left.",
    "They left Port Said in May.",
    "Neither report could be confirmed.",
    "It is unlikely that the mayor posted it.",
    "Kenya and Chad trade claims.",
    "He praised the mill but did not name a buyer.",
    "The mayor, who rarely comments on raids, left.",
    "A guard who feared for his safety left.",
    "A guard who asked to be identified by his first name left.",
)


@pytest.mark.parametrize("text", NOBODYS)
def test_what_claims_nothing(claims: Claims, text: str) -> None:
    told = [" ".join(c.of(text) for c in claim.cue) for claim in claims(text)]
    assert not {"posted", "announce", "did not announce", "did not name", "has been confirmed", "backed", "Said"} & set(
        told
    )
    assert not any(word in cue for cue in told for word in ("evidence", "be confirmed", "feared", "comments"))


STANCES = {
    "Kenya shot back that the mill was safe.": "states",
    "Asked about the raid, Kenya demurred.": "no_comment",
    "Kenya described the claim as hysteria.": "denies",
    "There was no comment from the Union Council.": "no_comment",
    "Kenya said nothing about the raid.": "no_comment",
    "Kenya held Chad and Sudan responsible for the famine.": "accuses",
    "Kenya held a vote on the famine and said it would pass.": "states",
    "Kenya assured the farmers that they will be paid.": "pledges",
    "Kenya has committed itself to paying the farmers.": "pledges",
    "Kenya claimed to have cut the road.": "states",
    "Kenya denounced the raid.": "condemns",
    "Kenya said that Chad opposes any attempt to undermine the truce.": "states",
    "Kenya said the raid was the work of Chad.": "accuses",
    "Kenya described as credible the allegations of theft.": "states",
    "Kenya issued a statement accusing Chad of theft.": "accuses",
    "Kenya considered the raid a crime.": "condemns",
    "Kenya considered the accusations a farce.": "denies",
    "Kenya called the raid a declaration of war.": "condemns",
    "Kenya protested that it was doing what it could.": "states",
    "Kenya called that “simply untrue”.": "denies",
    "Kenya said the report was untrue.": "denies",
    "Kenya dismissed the film as a lie.": "denies",
    "Kenya called the demands “a ransom note”.": "condemns",
    "Kenya sees the hand of Chad in the mutiny.": "accuses",
    "Kenya expressed concern over the vote.": "states",
    "Kenya expressed concern that the truce would end.": "warns",
}


@pytest.mark.parametrize(("text", "stance"), STANCES.items())
def test_stance(claims: Claims, text: str, stance: str) -> None:
    assert claims(text)[0].stance == stance


TARGETS = {
    "Kenya pinned the raid on the Northern Front.": ("northern",),
    "Kenya called on both the Northern Front and the Red Sea Brigade to leave.": ("northern", "red"),
    "Kenya attributed the raid on the mill to the Northern Front.": ("northern",),
    "Kenya said that Chad arms the Northern Front.": ("chad",),
    "Kenya said that Chad arms its border guards.": (),
    "Kenya blamed the raids on drone crews of the Northern Front.": ("northern",),
    "Kenya blamed fighters from the Northern Front for the raid.": ("northern",),
    "Kenya pointed the finger at Chad.": ("chad",),
    "Kenya repeated its accusations.": (),
    "Kenya said traders had been robbed by members of the Northern Front.": ("northern",),
}


@pytest.mark.parametrize(("text", "targets"), TARGETS.items())
def test_targets(claims: Claims, text: str, targets: tuple[str, ...]) -> None:
    assert claims(text)[0].targets == targets

"""Who says what, construction by construction. All sentences are invented."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.extract.attribution import find_attributions
from briefreader.extract.engine import Attribution
from briefreader.extract.language.lexicon import Lexicon
from briefreader.model.briefing import Briefing
from briefreader.model.span import join

Attribute = Callable[[str], tuple[Briefing, tuple[Attribution, ...]]]


def written(found: tuple[Briefing, tuple[Attribution, ...]]) -> list[tuple[str, str, str]]:
    briefing, attributions = found
    text = briefing.text
    return [(join(text, a.source), join(text, a.cue), join(text, a.content)) for a in attributions]


BEFORE = {
    "that": (
        "The governor said that two bridges had been mined.",
        ("The governor", "said", "that two bridges had been mined"),
    ),
    "bare clause": (
        "Rebel officers said the valley was theirs.",
        ("Rebel officers", "said", "the valley was theirs"),
    ),
    "auxiliaries and adverbs": (
        "Chad has repeatedly said that its border is closed.",
        ("Chad", "has repeatedly said", "that its border is closed"),
    ),
    "apposition": (
        "The head of the Red Sea Brigade, Omar Haddad, said the talks were dead.",
        ("The head of the Red Sea Brigade, Omar Haddad", "said", "the talks were dead"),
    ),
    "name before its role": (
        "Omar Haddad, a spokesman for the Northern Front, claimed that the town had fallen.",
        ("Omar Haddad, a spokesman for the Northern Front", "claimed", "that the town had fallen"),
    ),
    "relative clause between": (
        "The mayor, who fled in May, insisted that he would return.",
        ("The mayor", "insisted", "that he would return"),
    ),
    "participle between": (
        "Omar Haddad, speaking in Nairobi, announced that the ferry would sail.",
        ("Omar Haddad", "announced", "that the ferry would sail"),
    ),
    "time between": (
        "The ministry on Tuesday confirmed that eleven miners were missing.",
        ("The ministry", "confirmed", "that eleven miners were missing"),
    ),
    "fronted phrases": (
        "In a speech to officers, on Friday, May 3, Tesfaye stated that the truce was over.",
        ("Tesfaye", "stated", "that the truce was over"),
    ),
    "setting after the verb": (
        "The army said in a statement on Sunday that it had shot down a drone.",
        ("The army", "said in a statement", "that it had shot down a drone"),
    ),
    "setting and a comma": (
        "Haddad added via his account on the app Telegram, that the convoy had left.",
        ("Haddad", "added", "that the convoy had left"),
    ),
    "addressee": (
        "The colonel told reporters that no shells had been fired.",
        ("The colonel", "told", "that no shells had been fired"),
    ),
    "addressee without that": (
        "A nurse told the agency the ward was full.",
        ("A nurse", "told", "the ward was full"),
    ),
    "accused of": (
        "Khartoum accused Chad of sheltering deserters.",
        ("Khartoum", "accused", "Chad of sheltering deserters"),
    ),
    "infinitive": (
        "The council vowed to reopen the port.",
        ("The council", "vowed", "to reopen the port"),
    ),
    "urged": (
        "The Red Crescent urged both armies to let the trucks pass.",
        ("The Red Crescent", "urged", "both armies to let the trucks pass"),
    ),
    "particles": (
        "Peru called for an end to the blockade.",
        ("Peru", "called for", "an end to the blockade"),
    ),
    "colon and quotation": (
        "The bishop said: “Nobody won.”",
        ("The bishop", "said", "“Nobody won.”"),
    ),
    "those who": (
        "People who had walked from Abeche said soldiers burned the granaries.",
        ("People who had walked from Abeche", "said", "soldiers burned the granaries"),
    ),
    "series": (
        "Kenya, Chad and Peru condemned the raid.",
        ("Kenya, Chad and Peru", "condemned", "the raid"),
    ),
    "adjective": (
        "The envoy was confident that the deal would hold.",
        ("The envoy", "was confident", "that the deal would hold"),
    ),
    "judgment before the object": (
        "Asmara dismissed as “laughable” the charge of meddling.",
        ("Asmara", "dismissed", "as “laughable” the charge of meddling"),
    ),
}
AFTER = {
    "after": (
        "The dam was never a target, the general said.",
        ("the general", "said", "The dam was never a target"),
    ),
    "after, with a setting": (
        "The dam was never a target, the general said in an interview on Monday.",
        ("the general", "said", "The dam was never a target"),
    ),
    "inverted": (
        "“We are starving,” said a teacher in Abeche.",
        ("a teacher in Abeche", "said", "“We are starving,”"),
    ),
    "inverted, with more about the speaker": (
        "“We are starving,” said Naw Hla, a teacher who lost her house.",
        ("Naw Hla", "said", "“We are starving,”"),
    ),
    "told": (
        '"It was a drone," the pilot told Radio Sahara.',
        ("the pilot", "told", '"It was a drone,"'),
    ),
    "around": (
        "“The road,” Haddad said, “is ours.”",
        ("Haddad", "said", "“The road,” … “is ours.”"),
    ),
    "around, inverted": (
        '"The road," warned the sheikh, "is mined."',
        ("the sheikh", "warned", '"The road," … "is mined."'),
    ),
    "around without quotation marks": (
        "The harvest, the minister said, will be shared.",
        ("the minister", "said", "The harvest … will be shared"),
    ),
    "over sentences": (
        "“They came at dawn. They had no flags,” the herder said.",
        ("the herder", "said", "“They came at dawn. They had no flags,”"),
    ),
    "goes on in the next sentence": (
        "“They came at dawn,” the herder said. “They had no flags.”",
        ("the herder", "said", "“They came at dawn,” … “They had no flags.”"),
    ),
    "goes on in the next paragraph": (
        "“They came at dawn,” the herder said.\n“They had no flags.”",
        ("the herder", "said", "“They came at dawn,” … “They had no flags.”"),
    ),
    "British commas": (
        "‘They came at dawn’, the herder said.",
        ("the herder", "said", "‘They came at dawn’"),
    ),
    "wire quotation marks": (
        "''They came at dawn,'' the herder said.",
        ("the herder", "said", "''They came at dawn,''"),
    ),
}
OTHER = {
    "according to, first": (
        "According to the Red Crescent, the camp is empty.",
        ("the Red Crescent", "According to", "the camp is empty"),
    ),
    "according to, with what the speaker is": (
        "The camp is empty, according to Ali Haroun, who runs the clinic beside it.",
        ("Ali Haroun", "according to", "The camp is empty"),
    ),
    "according to, last": (
        "The camp is empty, according to two doctors in Ndjamena.",
        ("two doctors in Ndjamena", "according to", "The camp is empty"),
    ),
    "passive": (
        "Colonel Deng was accused by Kenya of selling visas.",
        ("Kenya", "was accused", "Colonel Deng … of selling visas"),
    ),
    "passive without a source": (
        "Colonel Deng is accused of selling visas.",
        ("", "is accused", "Colonel Deng … of selling visas"),
    ),
    "condemned by": (
        "The verdict was condemned by the United Nations.",
        ("the United Nations", "was condemned", "The verdict"),
    ),
    "verb and noun": (
        "Lima reiterated accusations that Kenya had bribed the jury.",
        ("Lima", "reiterated accusations", "that Kenya had bribed the jury"),
    ),
    "issued a warning": (
        "The navy issued a new warning that the strait was mined.",
        ("The navy", "issued a new warning", "that the strait was mined"),
    ),
    "possessor": (
        "Doubts grew over Khartoum's claim that the airport was open.",
        ("Khartoum", "claim", "that the airport was open"),
    ),
    "noun and by": (
        "The truce broke amid accusations by Chad that its patrols were shot at.",
        ("Chad", "accusations", "that its patrols were shot at"),
    ),
    "somebody else's claim is one denial": (
        "Chad denied Sudan's accusations of smuggling fuel.",
        ("Chad", "denied", "Sudan's accusations of smuggling fuel"),
    ),
    "no comment": ("Nairobi declined to comment.", ("Nairobi", "declined to comment", "")),
    "has not commented": ("Nairobi has not commented.", ("Nairobi", "has not commented", "")),
    "did not respond": (
        "The ministry did not immediately respond to a request for comment.",
        ("The ministry", "did not immediately respond", ""),
    ),
    "neither nor": (
        "Asmara neither confirmed nor denied the flights.",
        ("Asmara", "neither confirmed nor denied", ""),
    ),
    "neither of two": (
        "Neither Chad nor Sudan has commented.",
        ("Neither Chad nor Sudan", "has commented", ""),
    ),
    "quoted as saying": (
        "Radio Sahara quoted Colonel Deng as saying that the bridge was safe.",
        ("Colonel Deng", "quoted … as saying", "that the bridge was safe"),
    ),
    "was quoted by": (
        "Colonel Deng was quoted by Radio Sahara as saying the bridge was safe.",
        ("Colonel Deng", "was quoted … as saying", "the bridge was safe"),
    ),
    "headline accuses": (
        "Khartoum accuses Chad of training ‘looters’ in Abeche",
        ("Khartoum", "accuses", "Chad of training ‘looters’ in Abeche"),
    ),
    "headline in title case": (
        "Union Council Says It Retook Airport",
        ("Union Council", "Says", "It Retook Airport"),
    ),
    "headline with the source before a colon": (
        "Khartoum: two drones downed over Abeche",
        ("Khartoum", ":", "two drones downed over Abeche"),
    ),
    "headline with the source after a colon": (
        "‘We will not leave’: Northern Front leader",
        ("Northern Front leader", ":", "‘We will not leave’"),
    ),
    "headline with the source after a dash": (
        "Two drones downed over Abeche – Khartoum",
        ("Khartoum", "–", "Two drones downed over Abeche"),
    ),
    "headline with the source at the end": (
        "Ferry sank after blast, survivors say",
        ("survivors", "say", "Ferry sank after blast"),
    ),
    "topic before a colon": (
        "Sudan: Khartoum accuses Chad of arson",
        ("Khartoum", "accuses", "Chad of arson"),
    ),
}


@pytest.mark.parametrize(("text", "expected"), (BEFORE | AFTER | OTHER).values(), ids=(BEFORE | AFTER | OTHER).keys())
def test_construction(attribute: Attribute, text: str, expected: tuple[str, str, str]) -> None:
    assert written(attribute(text)) == [expected]


SEVERAL = {
    "what somebody was asked": (
        "Asked whether Omar Haddad had approved the raid, Tesfaye declined to comment.",
        ("Tesfaye", "declined to comment", ""),
    ),
    "two verbs": (
        "Kenya condemned the raid and accused Asmara of arming the militia.",
        ("Kenya", "condemned", "the raid"),
        ("Kenya", "accused", "Asmara of arming the militia"),
    ),
    "a second verb behind a quotation": (
        "Haddad told reporters that his town “has buried enough men” and blamed Chad for the war.",
        ("Haddad", "told", "that his town “has buried enough men”"),
        ("Haddad", "blamed", "Chad for the war"),
    ),
    "a second verb with that": (
        "The harbour office confirmed that drones had struck the depot and said that a crane was lost.",
        ("The harbour office", "confirmed", "that drones had struck the depot"),
        ("The harbour office", "said", "that a crane was lost"),
    ),
    "whom a second verb is said to": (
        "Haddad said that the ferry had sunk, and warned firms working on a dyke there to leave.",
        ("Haddad", "said", "that the ferry had sunk"),
        ("Haddad", "warned", "firms working on a dyke there to leave"),
    ),
    "once more denying": (
        "The pass is open, the ministry said on Sunday, once more denying that Chad sends arms through it.",
        ("the ministry", "said", "The pass is open"),
        ("", "once more denying", "that Chad sends arms through it"),
    ),
    "a comma between two verbs": (
        "Haddad said that the war would end, and called the envoy a spy.",
        ("Haddad", "said", "that the war would end"),
        ("Haddad", "called", "the envoy a spy"),
    ),
    "two speakers": (
        "Sudan said the convoy was civilian, while Chad said that it carried shells.",
        ("Sudan", "said", "the convoy was civilian"),
        ("Chad", "said", "that it carried shells"),
    ),
    "although": (
        "Sudan accused Chad of looting the depot, although Ndjamena has not commented on the charge.",
        ("Sudan", "accused", "Chad of looting the depot"),
        ("Ndjamena", "has not commented on", ""),
    ),
    "a claim that": (
        "Sudan accused Chad of looting the depot, a claim that Ndjamena has denied.",
        ("Sudan", "accused", "Chad of looting the depot"),
        ("Ndjamena", "has denied", ""),
    ),
    "accusations they deny": (
        "Sudan accused the miners of theft, accusations they deny.",
        ("Sudan", "accused", "the miners of theft"),
        ("they", "deny", ""),
    ),
    "which": (
        "Asmara vowed to hold a vote, which the opposition has called a farce.",
        ("Asmara", "vowed", "to hold a vote"),
        ("the opposition", "has called", "a farce"),
    ),
    "a claim within a subject": (
        "Kenya, which Asmara says arms the militia, rejected the report.",
        ("Asmara", "says", "arms the militia"),
        ("Kenya", "rejected", "the report"),
    ),
    "who accused": (
        "“They burned it,” said a resident reached by telephone, who accused soldiers of theft.",
        ("a resident", "said", "“They burned it,”"),
        ("a resident", "accused", "soldiers of theft"),
    ),
    "headline of two": (
        "Asmara says it hit a depot; Kenya reports four dead",
        ("Asmara", "says", "it hit a depot"),
        ("Kenya", "reports", "four dead"),
    ),
}


@pytest.mark.parametrize("sentence", SEVERAL.values(), ids=SEVERAL.keys())
def test_several_claims_in_a_sentence(attribute: Attribute, sentence: tuple[object, ...]) -> None:
    text, *expected = sentence
    assert written(attribute(str(text))) == expected


def test_implied_source(attribute: Attribute) -> None:
    found = attribute("Haddad said that Chad had opened the border, noting that it also sent fuel.")
    assert written(found) == [
        ("Haddad", "said", "that Chad had opened the border"),
        ("", "noting", "that it also sent fuel"),
    ]
    assert [a.implied for a in found[1]] == [False, True]


def test_medium_within_a_claim_is_not_its_source(attribute: Attribute) -> None:
    found = attribute("He added, according to the agency Delta Wire, that the mine was flooded.")
    assert written(found) == [("He", "added", "that the mine was flooded")]
    via = found[1][0].via
    assert via is not None and via.of(found[0].text) == "the agency Delta Wire"


NOTHING = [
    "The army attacked the camp at dawn.",
    "Local factions supported by Kenya hold the hills.",
    "Airstrikes killed nine people near the market.",
    "The plant reports directly to no ministry.",
    "A driver who asked not to be named waited outside.",
    "",
    "???",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_claim(attribute: Attribute, text: str) -> None:
    assert written(attribute(text)) == []


def test_nobody_speaks_inside_a_quotation(attribute: Attribute) -> None:
    found = attribute("“My brother said he would come and my sister denied it,” the boy said.")
    assert [source for source, _, _ in written(found)] == ["the boy"]


_PLAIN = [
    "said", "that", "Chad", "the", "army", "of", "claims", "accused", "by", "according", "to", "who", "was", "not",
    "denied", "and", "it",
]  # fmt: skip
_WORDS = st.sampled_from([*_PLAIN, *",.“”\"'():;–‘’«»"])


@given(st.lists(_WORDS, max_size=40).map(" ".join))
def test_spans_are_sound(attribute: Attribute, text: str) -> None:
    briefing, attributions = attribute(text)
    for attribution in attributions:
        assert attribution.cue
        for span in (*attribution.source, *attribution.cue, *attribution.content):
            assert 0 <= span.start < span.end <= len(briefing.text)
            assert span.of(text).strip() == span.of(text)
    cues = [attribution.cue for attribution in attributions]
    assert cues == sorted(cues)
    for attribution in attributions:
        for other in attributions:
            if other is not attribution:
                assert not any(content.contains(cue) for content in attribution.content for cue in other.cue)


def test_empty_briefing(lexicon: Lexicon) -> None:
    assert find_attributions(Briefing("sha256:0", "-", "", None, "en", "", ()), (), lexicon) == ()

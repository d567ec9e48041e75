"""Where contents end, which verbs share a subject, and who speaks behind a long phrase. All sentences are invented."""

from collections.abc import Callable

import pytest

from briefreader.extract.engine import Attribution
from briefreader.model.briefing import Briefing
from briefreader.model.span import join

Attribute = Callable[[str], tuple[Briefing, tuple[Attribution, ...]]]
Parts = tuple[str, str, str]


def written(found: tuple[Briefing, tuple[Attribution, ...]]) -> list[Parts]:
    briefing, attributions = found
    return [tuple(join(briefing.text, part) for part in (a.source, a.cue, a.content)) for a in attributions]


ENDS: dict[str, list[Parts]] = {
    "The union said the shift began at six, when the gates opened, and was over by noon.": [
        ("The union", "said", "the shift began at six, when the gates opened, and was over by noon"),
    ],
    "The mayor said that the curfew, which began in May, would end, and thanked the guards.": [
        ("The mayor", "said", "that the curfew, which began in May, would end"),
        ("The mayor", "thanked", "the guards"),
    ],
    "The mayor said the vote would be held “come what may,” stressing that the ballots were ready.": [
        ("The mayor", "said", "the vote would be held “come what may,”"),
        ("", "stressing", "that the ballots were ready"),
    ],
    "Peru described the film as “theater,” and Omar Haddad, a lawyer, urged Chad to send judges.": [
        ("Peru", "described", "the film as “theater,”"),
        ("Omar Haddad, a lawyer", "urged", "Chad to send judges"),
    ],
    "The Northern Front claimed the raid on Monday in a message on Telegram.": [
        ("The Northern Front", "claimed", "the raid"),
    ],
    "Kenya condemned the arrests on Friday.": [("Kenya", "condemned", "the arrests")],
    "Kenya demanded a vote on Sunday.": [("Kenya", "demanded", "a vote on Sunday")],
    "Kenya dismissed on Monday “a farce in three acts”.": [("Kenya", "dismissed", "“a farce in three acts”")],
    "The union deplores, however, the slow pace of the trial.": [
        ("The union", "deplores", "the slow pace of the trial"),
    ],
    "Wells were reported poisoned; blasts were reported in two towns.": [
        ("", "were reported", "blasts … in two towns")
    ],
}
SHARED: dict[str, list[Parts]] = {
    "The ministry assured that it had no men there and in turn accused Chad of mining the road.": [
        ("The ministry", "assured", "that it had no men there"),
        ("The ministry", "accused", "Chad of mining the road"),
    ],
    "The mayor rejected the report and, for good measure, called it “a cheap trick”.": [
        ("The mayor", "rejected", "the report"),
        ("The mayor", "called", "it “a cheap trick”"),
    ],
    "Kenya condemned the raid and in a statement urged both sides to talk.": [
        ("Kenya", "condemned", "the raid"),
        ("Kenya", "urged", "both sides to talk"),
    ],
    "Kenya condemned the raid and on Monday accused Chad of theft.": [
        ("Kenya", "condemned", "the raid"),
        ("Kenya", "accused", "Chad of theft"),
    ],
}
SPEAKERS: dict[str, list[Parts]] = {
    "A guard from a mill in Lima, who asked not to be named, said that the dam had burst.": [
        ("A guard from a mill in Lima", "said", "that the dam had burst"),
    ],
    "A nurse at a clinic in the town of Lima said that nine bodies had been found.": [
        ("A nurse at a clinic in the town of Lima", "said", "that nine bodies had been found"),
    ],
    "In a film a man who called himself the emir of Lima threatened “fire”.": [
        ("a man who called himself the emir of Lima", "threatened", "“fire”"),
    ],
    "The mine was empty, half a dozen of those who fled told this paper.": [
        ("half a dozen of those", "told", "The mine was empty"),
    ],
    "The ore leaves by night, untaxed by Chad, reckons the Union Council.": [
        ("the Union Council", "reckons", "The ore leaves by night, untaxed by Chad"),
    ],
    "According to a trader who fled on foot and whom we met in Lima, the men came at noon.": [
        ("a trader who fled on foot and whom we met in Lima", "According to", "the men came at noon"),
    ],
    "According to an envoy posted in Lima, the trucks were seized twice.": [
        ("an envoy posted in Lima", "According to", "the trucks were seized twice"),
    ],
    "Boys were taken from the buses, according to two teachers; Kenya insists that all were volunteers.": [
        ("two teachers", "according to", "Boys were taken from the buses"),
        ("Kenya", "insists", "that all were volunteers"),
    ],
    "The mine is shut, according to that same report, which estimates that 300 men left.": [
        ("that same report", "according to", "The mine is shut"),
        ("that same report", "estimates", "that 300 men left"),
    ],
    "For Amina Tesfaye, a historian in Lima, the danger is that nobody will talk.": [
        ("Amina Tesfaye, a historian in Lima", "For", "the danger is that nobody will talk"),
    ],
    "For the farmers of Lima, the danger is that nobody will talk.": [],
    "Omar Haddad, who heads the mill, said by phone that the sacks were full.": [
        ("Omar Haddad", "said", "that the sacks were full"),
    ],
    "“Nobody came,” a baker in Lima told Delta Wire.": [("a baker in Lima", "told", "“Nobody came,”")],
    "The truce is holding, both sides say.": [("both sides", "say", "The truce is holding")],
    "The army has been accused by the union of burning two mills.": [
        ("the union", "has been accused", "The army … of burning two mills"),
    ],
    "Meanwhile the rebels in Peru claimed that the hill was theirs.": [
        ("the rebels in Peru", "claimed", "that the hill was theirs"),
    ],
    "The Union Council noted that pictures showed no graves, and appealed to both armies to talk.": [
        ("The Union Council", "noted", "that pictures showed no graves"),
        ("The Union Council", "appealed to", "both armies to talk"),
    ],
    "According to this officer, the troops are observing the truce “to the letter”.": [
        ("this officer", "According to", "the troops are observing the truce “to the letter”"),
    ],
    "The rebels of the Northern Front, for their part, suspect the army of theft.": [
        ("The rebels of the Northern Front", "suspect", "the army of theft"),
    ],
}
CUES: dict[str, list[Parts]] = {
    "Khartoum sees the hand of Eritrea in the mutiny.": [
        ("Khartoum", "sees the hand of", "Eritrea in the mutiny"),
    ],
    "The council has expressed its “full support” for Nairobi.": [
        ("The council", "has expressed", "its “full support” for Nairobi"),
    ],
    "Chad and Kenya have expressed their solidarity.": [("Chad and Kenya", "have expressed", "their solidarity")],
    "Omar Haddad, the head of the mine, assures us that nobody died.": [
        ("Omar Haddad, the head of the mine", "assures", "that nobody died"),
    ],
    "The envoy repeated the charge on Monday.": [("The envoy", "repeated", "the charge")],
    "The envoy repeated it in Lima.": [("The envoy", "repeated", "it")],
    "The Northern Front claimed the raid the following evening through its media arm.": [
        ("The Northern Front", "claimed", "the raid"),
    ],
    "The mayor rejected that account.": [("The mayor", "rejected", "that account")],
    "The film could not be confirmed.": [],
    "The National Army did not address the charge.": [("The National Army", "did not address the charge", "")],
}
HEADLINES: dict[str, list[Parts]] = {
    "21 killed in mine, miners say; union blames army": [
        ("miners", "say", "21 killed in mine"),
        ("union", "blames", "army"),
    ],
    "Army chief killed, union says; rebels deny role": [
        ("union", "says", "Army chief killed"),
        ("rebels", "deny", "role"),
    ],
    "17.20 – Hostage families back deal": [("Hostage families", "back", "deal")],
}


@pytest.mark.parametrize(("text", "parts"), (ENDS | SHARED | SPEAKERS | CUES | HEADLINES).items())
def test_parts(attribute: Attribute, text: str, parts: list[Parts]) -> None:
    assert written(attribute(text)) == parts

"""What a model takes for a claim though nobody claims anything there."""

import re
from collections.abc import Sequence, Set

from briefreader.extract.attribution import is_nobodys
from briefreader.extract.attribution.groups import RELAYING
from briefreader.extract.engine import Attribution

# No content consists of these alone.
_EMPTY = frozenset(
    ["to", "his", "her", "its", "their", "the", "a", "an", "of", "for", "and", "who", "which", "what", "in", "on"]
)
_NOBODY = (["no one"], ["nobody"], ["one"])
# "It is to be recalled that": what follows is claimed by whoever is named there.
_RECALLING = re.compile(r"it (?:is|should|must|will) .*\b(?:recalled|remembered|noted)")
# "It was not clear who": nobody tells.
_UNCLEAR = re.compile(r"\bit (?:is|was|remains?|remained) (?:\w+ )*?(?:not|un)\W?(?:\w+ )*?(?:clear|known|certain)\b")
# "What we know": what the author tells is nobody's claim.
_AUTHORS = (["we"], ["we all"], ["i"], ["you"])
_UNNAMED = re.compile(r"\bto be (?:named|identified|quoted by name)\b|\banonymity\b")
# Nobody claims what "could not be verified".
_UNVERIFIED = re.compile(
    r"(?:not|n['’]t|never|yet to) (?:\w+ )?be (?:\w+ )?(?:verified|confirmed|corroborated|authenticated)"
)
_ASKED = re.compile(r"(?:^|[.\n”\"]) *(?:When )?[Aa]sked (?:whether|if|why|how) [^,.\n]*$")
_NAMES_PLACE = re.compile(r"[a-z] [A-Z][a-z]+ Said\Z")  # "left Port Said"
_UNPROVEN = re.compile(
    r"(?:provid|offer|giv|gav|present|produc)\w* (?:no |any )?(?:evidence|proof)|"
    r"(?:show|display)\w* (?:no |any |little |few )?(?:signs?|interest|indication)"
)
# "Hopes of a truce dimmed after Israel left": nobody's in particular.
_MOODS = frozenset(
    ["hopes", "hope", "fears", "calls", "talk", "rumors", "rumours", "speculation", "concerns", "doubts"]
)


def is_claim(attribution: Attribution, text: str) -> bool:
    """Whether somebody claims something.

    The corpus marks "also known as" too, which only gives a name, and the wish "not to be named", which is no news.
    Whom somebody cites makes no second claim, and a question that nobody is told to ask makes none.
    """
    cue = attribution.cue[-1].of(text).casefold()
    said = {word for part in attribution.content for word in part.of(text).casefold().split()}
    source = [part.of(text).casefold() for part in attribution.source]
    if source in _NOBODY and text[: attribution.source[0].end].casefold().endswith(("no one", "nobody")):
        return False
    if source in _AUTHORS and "\n" not in text[: attribution.cue[0].start]:
        return False  # in the headline it is the author's
    pointing = source in (["this"], ["that"], ["neither"], ["no"])
    if (said and said <= _EMPTY) or (pointing and cue in ("report", "claim", "statement", "charge")):
        return False
    if _NAMES_PLACE.search(text, max(0, attribution.cue[0].start - 60), attribution.cue[-1].end):
        return False
    if cue.startswith("without ") or _is_shown(attribution, text):
        return False
    if (
        cue in RELAYING
        or _is_unclear(attribution, text)
        or _is_in_question(attribution, text)
        or is_nobodys(attribution, text)
        or _UNVERIFIED.search(cue)
        or _UNPROVEN.search(cue)
        or _RECALLING.match(cue)
        or is_asked(attribution, cue, text)
    ):
        return False
    words = " ".join(c.of(text) for c in attribution.content)
    naming = text[attribution.cue[0].start : attribution.cue[-1].end + 10].rstrip().endswith("known as")
    return not (
        naming
        or cue.endswith("known as")
        or _UNNAMED.search(words)
        or _UNNAMED.search(cue)
        or is_mood(attribution, cue, text)
    )


def _is_shown(attribution: Attribution, text: str) -> bool:
    """Whether "that" only stands for what is shown: "a letter that the party showed to reporters bears a stamp"."""
    relative = attribution.content and attribution.content[0].of(text).casefold() == "that"
    return bool(relative) and len(attribution.content) > 1 and attribution.content[0] < attribution.cue[0]


def _is_unclear(attribution: Attribution, text: str) -> bool:
    """Whether a cue only says that something isn't known, and to nobody in particular."""
    cue = attribution.cue[-1]
    return not attribution.source and bool(_UNCLEAR.search(text[max(0, cue.start - 12) : cue.end].casefold()))


def _is_in_question(attribution: Attribution, text: str) -> bool:
    """Whether a cue stands in what somebody was asked: "Asked whether X had approved the raid, Y declined"."""
    sentence = text[max(0, attribution.cue[0].start - 160) : attribution.cue[0].start]
    return _ASKED.search(sentence) is not None


def is_mood(attribution: Attribution, cue: str, text: str) -> bool:
    """Whether a cue is a noun with nobody before it that the model has given to whoever comes next."""
    if cue.split()[0] not in _MOODS or any(s < attribution.cue[0] for s in attribution.source):
        return False
    before = [text[: s.start].rstrip().rpartition(" ")[2] for s in attribution.source]
    return not any(word in ("by", "from", "among") for word in before)


def is_asked(attribution: Attribution, cue: str, text: str) -> bool:
    """Whether a cue only tells what somebody was asked: "Asked whether …, she said"."""
    if cue.removeprefix("when ").split()[0] not in ("asked", "pressed", "questioned"):
        return False
    before = text[: attribution.cue[0].start].rstrip()
    return before.endswith((",", ".", " when", " if")) or not any(s < attribution.cue[0] for s in attribution.source)


def resumes(mine: Attribution, text: str, nouns: Set[str], ruled: Sequence[Attribution]) -> bool:
    """Whether a cue only takes up what was just said, for a verb behind it: "…, charges which Asmara denied"."""
    cue = re.sub(r"^an? |^the ", "", mine.cue[0].of(text).casefold())
    if cue not in nouns or text[: mine.cue[0].start].rstrip()[-1:] not in (*",—–-", "a"):
        return False
    end = max(c.end for c in (*mine.content, *mine.cue))
    return any(mine.cue[0].end < theirs.cue[0].start < end + 40 and theirs.source for theirs in ruled)

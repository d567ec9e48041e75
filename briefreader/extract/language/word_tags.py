"""The coarse tag of each word: enough to find a verb's subject and what it governs, without a parser."""

from collections.abc import Iterator, Mapping, Sequence

from briefreader.extract.language.grammar import Grammar, Tag
from briefreader.extract.language.words import Word

_MARKS: Mapping[str, Tag] = {
    ",": "comma", "，": "comma", "،": "comma", ";": "break", ":": "break", "—": "break", "–": "break", "-": "break",
    ".": "stop", "?": "stop", "!": "stop", "…": "stop", "(": "open", "[": "open", ")": "close", "]": "close",
}  # fmt: skip
_QUOTES = frozenset("“”„«»‹›\"‘’'‟`")


def tag_words(words: Sequence[Word], known: Sequence[Tag | None], grammar: Grammar) -> list[Tag]:
    """The tag of each word.

    Args:
        known: the tag of each word that is already sure, such as "name".
    """
    tags: list[Tag] = []
    for at in range(len(words)):
        tag = known[at] or _mark(words, at, tags) or _closed_class(words, at, tags, grammar)
        tags.append(tag or _open_class(words, at, tags, grammar))
    for start, end in _asides(words, grammar):
        tags[start:end] = ["time"] * (end - start)
    return tags


def _asides(words: Sequence[Word], grammar: Grammar) -> Iterator[tuple[int, int]]:
    """The ranges of words that belong to neither verb nor subject, as words of time do: "in turn", "for its part"."""
    lower = tuple(word.lower for word in words)
    for at, word in enumerate(lower):
        for phrase in grammar.adverbial.get(word, ()):
            end = at + len(phrase)
            if lower[at:end] == phrase and lower[end : end + 1] not in (("to",), ("of",)):
                yield at, end


def _mark(words: Sequence[Word], at: int, tags: Sequence[Tag]) -> Tag | None:
    text = words[at].lower
    if text in ("'s", "’s"):
        return "possessive"
    if text in ("'", "’") and tags and tags[-1] in ("noun", "name") and words[at - 1].lower.endswith("s"):
        return "possessive"
    if text == "." and 0 < at < len(words) - 1 and words[at - 1].capital and len(words[at - 1].text) <= 5:
        # Sentences are split already: an abbreviation, "Mr." or "Gen.".
        return "adjective"
    if text in _MARKS:
        return _MARKS[text]
    if text in _QUOTES:
        return "quote"
    return "number" if text[0].isdigit() else None


def _closed_class(words: Sequence[Word], at: int, tags: Sequence[Tag], grammar: Grammar) -> Tag | None:
    word, before = words[at].lower, tags[-1] if tags else "stop"
    following = words[at + 1].lower if at + 1 < len(words) else "."
    if word in grammar.auxiliaries:
        return "auxiliary"
    if _opens_number(words, at, grammar):
        return "determiner"
    if word == "that":
        return _that(words, at, before, grammar)
    if word in ("both", "all", "each") and before == "auxiliary":
        return "adverb"  # "have both said"
    if (word == "once" and following in ("again", "more")) or (word == "more" and at and words[at - 1].lower == "once"):
        return "adverb"
    if word == "to":
        return "to" if "base" in grammar.forms.get(following, ()) or following in ("be", "have") else "preposition"
    if word == "her":
        return "determiner" if following.isalpha() and following not in grammar.prepositions else "object"
    if word in ("neither", "nor") and _is_finite(following, grammar):
        return "adverb"
    if word in grammar.possessives:
        return "determiner"
    if word in grammar.subjects or word in grammar.contracted:
        return "pronoun"
    if word in grammar.objects:
        # "the charity itself declined"
        return "adverb" if word.endswith(("self", "selves")) and before in ("noun", "name") else "object"
    if word in ("who", "which", "whose", "whom"):
        return "relative"
    if word in grammar.determiners:
        verbs = grammar.forms.get(following, frozenset()) - (
            {"third"} if word in _PLURAL else set()
        )  # "both sides say"
        alone = bool(verbs) or following in grammar.auxiliaries or following in ("of", "who")
        return "pronoun" if alone and word in grammar.pronouns else "determiner"
    if word in grammar.pronouns:
        return "pronoun"
    if word in grammar.conjunctions and word not in ("even", "then"):
        return "conjunction"
    if word in grammar.prepositions and not (word in ("like", "out", "up", "down") and before in ("auxiliary", "to")):
        return "preposition"
    if word in grammar.times or (word in ("early", "late") and _dates(words, at, grammar)):
        return "time"
    if word in grammar.participial and _describes_noun(before, following, grammar):
        return "adjective"
    if word in ("repeated", "renewed") and before in ("past", "verb", "base", "ing") and following.endswith("s"):
        return "adjective"  # "dismissed repeated accusations"
    if word == "further" and before in ("verb", "past", "ing", "base", "determiner", "preposition"):
        return "adjective" if _may_be_described(following, grammar) else "adverb"
    if before == "determiner" and following in grammar.auxiliaries:
        # "The well was dry", "the family is": a noun, whatever it ends in.
        return None
    if word == "back" and before == "noun" and _backs(words, at, grammar):
        return "verb"
    if word in grammar.adverbs or (word.endswith("ly") and word not in grammar.not_adverbs and not words[at].capital):
        return "adverb"
    return None


def _that(words: Sequence[Word], at: int, before: Tag, grammar: Grammar) -> Tag:
    """What "that" is: it opens a clause, points at a noun, or stands for what was said."""
    following = words[at + 1].lower if at + 1 < len(words) else "."
    if before == "stop":
        return "pronoun" if following in grammar.auxiliaries else "determiner" if following.islower() else "that"
    if at and words[at - 1].lower in _NAMING:
        return "object"  # "called that “untrue”"
    after = words[at + 2].lower if at + 2 < len(words) else "."
    told = following in grammar.saying_nouns or following in ("account", "version", "figure", "description")
    # "rejected that account as false", "according to that same report"
    if told and (not after[0].isalpha() or after in ("as", "on", "and", "but", "in")):
        return "determiner"
    return "determiner" if before == "preposition" and following in ("same", "very", *grammar.saying_nouns) else "that"


def _dates(words: Sequence[Word], at: int, grammar: Grammar) -> bool:
    """Whether a day or a part of it follows: "early on Tuesday", "late Monday", "late in the evening"."""
    following = [word.lower for word in words[at + 1 : at + 4] if word.lower not in ("on", "in", "the", "this", "last")]
    return bool(following) and (following[0] in grammar.times or following[0] in grammar.periods)


def _describes_noun(before: Tag, following: str, grammar: Grammar) -> bool:
    """Whether a participle stands before a noun: "an ethnic armed group"."""
    if before not in ("determiner", "noun", "adjective", "stop", "conjunction"):
        return False
    described = _may_be_described(following, grammar) and following not in grammar.determiners
    return described and following not in ("to", "and")


def _may_be_described(word: str, grammar: Grammar) -> bool:
    """Whether an adjective may stand before a word."""
    return word.isalpha() and word != "that" and word not in grammar.prepositions


def _opens_number(words: Sequence[Word], at: int, grammar: Grammar) -> bool:
    """Whether a word starts or goes on with "at least", "more than", "up to", "about" before a number."""
    word = words[at].lower
    following = [w.lower for w in words[at + 1 : at + 3]]
    if word in ("at", "least", "most"):
        return following[:1] in (["least"], ["most"]) if word == "at" else at > 0 and words[at - 1].lower == "at"
    if word == "to" and at and words[at - 1].lower == "up":
        return bool(following) and _is_number(following[0], grammar)
    number = following[1:] if word == "up" and following[:1] == ["to"] else following
    return word in grammar.about_numbers and bool(number) and _is_number(number[0], grammar)


def _is_number(word: str, grammar: Grammar) -> bool:
    return word in grammar.numbers or (word[0].isdigit() and not (len(word) == 4 and word.isdigit()))


def _is_finite(word: str, grammar: Grammar) -> bool:
    return word in grammar.auxiliaries or bool(grammar.forms.get(word, frozenset()) & {"past", "third"})


def _open_class(words: Sequence[Word], at: int, tags: Sequence[Tag], grammar: Grammar) -> Tag:
    word, following = words[at], words[at + 1] if at + 1 < len(words) else None
    before: Tag = tags[-1] if tags else "stop"
    forms = grammar.forms.get(word.lower, frozenset())
    starts = before in ("stop", "break", "quote") or not tags
    if word.capital and not starts and (not forms or (before == "name" and _stands_out(word, words))):
        return "name"
    counted = before == "number" and not (forms & {"past", "third"} and tags[-2:-1] in (["name"], ["noun"]))
    if before in ("determiner", "possessive", "preposition") or counted:
        return "adjective" if word.lower.endswith("ed") else "ing" if _gerund(word, before) else "noun"
    if word.lower == "arm" and before == "noun" and words[at - 1].lower in ("media", "press"):
        return "noun"
    if "ing" in forms or (word.lower.endswith("ing") and len(word.text) > 5):
        return "noun" if before == "adjective" else "ing"
    if before == "to":
        return "base" if "base" in forms else "noun"
    if forms & {"past", "participle"} and (
        before != "adjective" or ("past" in forms and not word.lower.endswith("ed"))
    ):
        return "past"
    if "third" in forms and before in ("name", "pronoun", "relative", "adverb", "close", "that"):
        return "verb"
    goes_on = following is not None and following.lower in grammar.phrasal.get(word.lower, ())
    only_verb = word.lower not in grammar.saying_nouns and following is not None and following.lower == "that"
    if "third" in forms and before == "conjunction" and (only_verb or _goes_on(words, at, tags, grammar)):
        return "verb"  # "has admitted the strike but maintains that"
    if "third" in forms and before in ("noun", "comma", "quote", "time"):
        headline = words[-1].text not in ".!?”\"'" and (_may_be_object(following, grammar) or _names(word, following))
        return "verb" if goes_on or headline or _takes_object(following, grammar) else "noun"
    if "base" in forms and before in ("auxiliary", "adverb", "pronoun", "relative", "object"):
        return "base" if before == "auxiliary" else "verb"
    if (
        "base" in forms
        and before == "comma"
        and following
        and (following.lower == "that" or following.lower in grammar.subjects)
    ):
        return "verb"
    closes_aside = before == "comma" and "comma" in tags[-9:-1] and word.lower not in grammar.saying_nouns
    if "base" in forms and closes_aside and following and following.lower in grammar.determiners - _NOUNS_TOO:
        return "verb"  # "The rebels, for their part, suspect the army"
    if "base" in forms and before == "noun" and "relative" in tags[-4:-1] and _plural(words[at - 1]):
        return "verb"  # "which officials say is legal"
    shouts = words[-1].text not in ".!?”\"'" and word.lower not in grammar.saying_nouns and word.lower in grammar.cues
    if (
        "base" in forms
        and before == "noun"
        and _plural(words[at - 1])
        and shouts
        and _may_be_object(following, grammar)
    ):
        return "verb"  # "rebels deny role"
    if (
        "base" in forms
        and before in ("noun", "name", "comma", "close")
        and (_plural(words[at - 1]) or _plural_before_place(words, at, tags))
    ):
        return "verb" if goes_on or _takes_object(following, grammar) else "noun"
    if "base" in forms and before == "name" and tags[-2:-1] == ["conjunction"] and "relative" in tags[-7:-2]:
        return "verb"  # "which Paris and Rome call absurd"
    if "base" in forms and only_verb and before in ("noun", "name") and _told_of_several(words, tags):
        return "verb"  # "documents seen by the paper show that"
    if word.lower.endswith("ed") and before in _BEFORE_PAST:
        return "past"
    return "noun"


_NAMING = frozenset(
    ["call", "calls", "called", "calling", "label", "labels", "labeled", "labelled", "labeling", "labelling"]
)
_PLURAL = frozenset(["both", "many", "most", "some", "few", "several", "all", "those", "these", "others"])
_NOUNS_TOO = {"one", "other", "such"}
_BEFORE_PAST = ("noun", "name", "pronoun", "auxiliary", "adverb", "comma", "relative", "time", "close")


_PARTICLES = ("for", "on", "to", "from", "by", "in", "over", "off", "out", "up", "it")


def _names(word: Word, following: Word | None) -> bool:
    """Whether a headline's verb gives what follows a name: "Army calls claim a lie"."""
    named = following is not None and following.lower not in ("and", "of") and following.lower not in _PARTICLES
    return word.lower in ("calls", "brands", "labels", "dubs") and named


def _backs(words: Sequence[Word], at: int, grammar: Grammar) -> bool:
    """Whether "back" is a headline's verb: "Miners' widows back deal", not "Miners sent back home"."""
    following = words[at + 1].lower if at + 1 < len(words) else "."
    told = following.isalpha() and following not in grammar.prepositions | grammar.adverbs | {"to", "home", "and"}
    return told and words[-1].text not in ".!?”\"'" and _plural(words[at - 1])


def _stands_out(word: Word, words: Sequence[Word]) -> bool:
    """Whether a capital tells a name: "Port Said", but not in a headline of capitals."""
    return not word.text.isupper() and any(w.text.islower() and len(w.text) > 4 for w in words)


def _told_of_several(words: Sequence[Word], tags: Sequence[Tag]) -> bool:
    """Whether "several that were seen by somebody" stand last: "images analysed by the university"."""
    for at in range(len(tags) - 2, max(0, len(tags) - 10), -1):
        if tags[at] == "past" and tags[at + 1] == "preposition":
            return tags[at - 1] == "noun" and _plural(words[at - 1])
    return False


def _goes_on(words: Sequence[Word], at: int, tags: Sequence[Tag], grammar: Grammar) -> bool:
    """Whether a word is a second verb of the present: "insists that it is safe, and accuses the army"."""
    following = words[at + 1] if at + 1 < len(words) else None
    calls = words[at].lower == "calls" and following is not None and following.lower in ("on", "for", "upon")
    only = words[at].lower not in grammar.saying_nouns and _takes_object(following, grammar)
    present = "verb" in tags or any(w.lower in ("has", "have") for w in words[:at])
    return present and tags[-1] == "conjunction" and words[at - 1].lower != "or" and (calls or only)


def _gerund(word: Word, before: Tag) -> bool:
    return before == "preposition" and word.lower.endswith("ing") and len(word.text) > 5


def _takes_object(following: Word | None, grammar: Grammar) -> bool:
    """Whether what follows a word that is a verb or a noun makes it a verb; so does the end of the sentence."""
    if following is None or following.text == ".":
        return True
    lower = following.lower
    return (
        following.capital
        or lower in grammar.determiners
        or lower in grammar.subjects
        or lower in grammar.objects
        or lower in grammar.possessives
        or (lower.endswith("ing") and len(lower) > 5)
        or lower in ("that", "to", "it", "how", "whether", "what", "why", ",", ";", "“", '"', "against", "about")
    )


def _may_be_object(following: Word | None, grammar: Grammar) -> bool:
    """Whether a headline's verb may be followed by a word: "Army rejects claims", not "Drone strikes kill five"."""
    if following is None or not following.text[0].isalpha():
        return False
    return following.lower not in grammar.prepositions and "base" not in grammar.forms.get(following.lower, ())


def _plural_before_place(words: Sequence[Word], at: int, tags: Sequence[Tag]) -> bool:
    """Whether what stands before is only where several people are: "officials in Niamey", "in the capital"."""
    start = at
    while at - start < 5 and start and tags[start - 1] in ("name", "determiner", "adjective", "noun"):
        start -= 1
    return (
        1 < start < at and tags[start - 1] == "preposition" and tags[start - 2] == "noun" and _plural(words[start - 2])
    )


def _plural(word: Word) -> bool:
    return word.lower.endswith("s") or word.lower in ("people", "men", "women", "police", "media", "children", ")")

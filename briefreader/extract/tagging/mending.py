"""What is put right in a model's attribution by looking at it alone: whole words, passives, ends."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefreader.extract.engine import Attribution
from briefreader.extract.language.cuewords import Cues
from briefreader.model.span import Span, trim

RELATIVE = ("who", "which", "that", "whom", "whose")
_ARTICLES = ("a", "an", "the")
_ADVERBS = r"(?:(?:long|often|repeatedly|also|again|widely|once|now|since|already) )*"
# Of whom something is said, not who says it: "Chad, long accused of", "the rebels are blamed for".
_PASSIVE = re.compile(
    rf"(?:(?:(?:has|have|had) )?{_ADVERBS}(?:is|are|was|were|been|being) )?{_ADVERBS}"
    r"(?:accused of|blamed for|critici[sz]ed for|suspected of|condemned for|charged with)"
)
# What nobody in particular says: "is believed", "was reported".
_IMPERSONAL = re.compile(
    r"(?:is|are|was|were|has been|have been) (?:\w+ly )?(?:believed|thought|understood|said|reported|told)"
)
_WHAT = re.compile(r"what \S.*", re.IGNORECASE)
_ADDRESSED = re.compile(r"(?:\([^)]*\) )?(?:to|of|for|and) ")  # what goes on behind whom it is said to
_WHAT_BEFORE = re.compile(r"\bwhat (?P<who>[^,;.]{2,40}) $")
_RELATIVE = re.compile(r", (?:who|which|whose) ")
_DAY_AFTER = re.compile(
    r" (?:on|in|late|early) (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]{2,8} \d|\d{1,2} [A-Z])"
)
_RELATIVE_END = re.compile(r"(?<=\w), (?:who|which|that)\Z")
_STOPPED = re.compile(r"[a-zà-ÿ]{4}\.\Z")  # "Olena Low." at a sentence's end
_PRONOUNS = frozenset(["it", "he", "she", "they", "we", "i", "you"])
_LEADING_ON = frozenset(["a", "an", "the", "in", "on", "at", "to", "of", "with", "via", "through"])
_HEARSAY = frozenset(["reportedly", "allegedly", "purportedly", "supposedly"])
_CLAUSE_REST = re.compile(r" [^,;.:\n“”\"]+")
_BEING = frozenset(["is", "are", "was", "were", "has", "have", "had", "been", "being"])


def is_told_of(mine: Attribution, text: str, cues: Cues) -> bool:
    """Whether a cue that the rules don't see can be one: not "were signed", with nobody who says it."""
    words = [word for cue in mine.cue for word in cue.of(text).casefold().split()]
    if set(words) <= _BEING and not any(c.of(text).startswith(("that ", "“", '"')) for c in mine.content):
        return False  # "were" of "Blasts were heard"
    told = bool(mine.source) or len(words) < 2 or words[0] not in _BEING or not words[-1].endswith(("ed", "en", "wn"))
    return told or words[-1] in cues.verbal


def is_deed(mine: Attribution, text: str, cues: Cues) -> bool:
    """Whether a cue tells what somebody did: "has imposed"."""
    words = {word for cue in mine.cue for word in cue.of(text).casefold().split()} - _BEING
    return bool(cues.deeds.intersection(words)) and not cues.verbal.intersection(words)


def join_touching(spans: Sequence[Span], text: str, others: Sequence[Span] = ()) -> tuple[Span, ...]:
    """Spans with those made one between which only space stands, or a name that the model left out.

    Args:
        others: what may stand between two parts for good: source and cue.
    """
    joined: list[Span] = []
    for span in spans:
        if joined and _is_gap(Span(joined[-1].end, max(joined[-1].end, span.start)), text, others):
            joined[-1] = joined[-1].cover(span)
        else:
            joined.append(span)
    return tuple(joined)


def with_addressee(mine: Attribution, text: str) -> Attribution:
    """An attribution without a source that is told what to do: "called on the | Association | to halt"."""
    if len(mine.source) != 1 or len(mine.content) < 2 or mine.source[0] < mine.cue[-1]:
        return mine
    before = next((c for c in mine.content if 0 <= mine.source[0].start - c.end <= 1 and c > mine.cue[-1]), None)
    after = next((c for c in mine.content if 0 <= c.start - mine.source[0].end <= 1), None)
    if before is None or after is None or not _ADDRESSED.match(after.of(text)):
        return mine
    rest = [c for c in mine.content if c not in (before, after)]
    return replace(mine, source=(), content=tuple(sorted((*rest, before.cover(after)))))


def _is_gap(gap: Span, text: str, others: Sequence[Span]) -> bool:
    between = gap.of(text).strip()
    if not between:
        return True
    named = all(word[0].isupper() for word in between.split()) and between.replace(" ", "").isalpha()
    return named and not any(gap.overlaps(other) for other in others)


def with_words(mine: Attribution, text: str) -> Attribution:
    """An attribution whose source isn't an article alone, as in "a claim that the army denies", and follows "by"."""
    source = tuple(span for span in mine.source if span.of(text).casefold() not in _ARTICLES)
    if not source or not mine.content:
        return mine if source == mine.source else replace(mine, source=source)
    by = next((c for c in mine.content if 0 <= source[0].start - c.end <= 1 and c.of(text).endswith(" by")), None)
    if by is None:
        return replace(mine, source=source)
    rest = tuple(c for c in mine.content if c is not by)
    if rest and 0 <= mine.cue[0].start - source[-1].end <= 1:
        # "Images analyzed by researchers appear to show": they are the source, not the researchers alone.
        return replace(mine, source=(by.cover(source[-1]),), content=rest)
    kept = Span(by.start, by.end - len(" by"))
    return replace(mine, source=source, content=tuple(kept if c is by else c for c in mine.content))


def turn_passive(mine: Attribution, text: str) -> Attribution:
    """An attribution without whom something is only said of for its source; they go to the content."""
    cue = mine.cue[0].of(text).casefold()
    by = any(text[: s.start].endswith((" by ", " by the ")) for s in mine.source)
    if by or not mine.source or not mine.content:
        return mine
    if _IMPERSONAL.fullmatch(cue):
        return replace(mine, source=())
    before = mine.source[-1].end <= mine.cue[0].start and not text[mine.source[-1].end : mine.cue[0].start].strip(" ,")
    if not before or not _PASSIVE.fullmatch(cue):
        return mine
    if mine.source[0].of(text) in RELATIVE:
        return replace(mine, source=())
    return replace(mine, source=(), content=(*mine.source, *mine.content))


def named_by(mine: Attribution, text: str) -> Attribution | None:
    """The claim of "in what X described as a raid" with X for its source; None for what somebody only calls so."""
    what = next((_WHAT.fullmatch(c.of(text)) for c in mine.content if c.end <= mine.cue[0].start <= c.end + 2), None)
    before = _WHAT_BEFORE.search(text[max(0, mine.cue[0].start - 60) : mine.cue[0].start])
    if what is None and not (before and not mine.source):
        return mine
    if what is None and before is not None:
        end = len(text[: mine.cue[0].start].rstrip())
        span = Span(end - len(before["who"].rstrip()), end)
    else:
        whole = next(c for c in mine.content if c.end <= mine.cue[0].start <= c.end + 2)
        span = Span(whole.start + len("what "), whole.end)
    rest = tuple(c for c in mine.content if c.start > mine.cue[0].start)
    if span.of(text).casefold() in _PRONOUNS or not rest:
        return None
    return replace(mine, source=(span,), content=rest)


def trim_ends(mine: Attribution, text: str) -> Attribution:
    """An attribution without the comma after a content, and without what only leads on from a cue: "said in a"."""
    contents = [trim(text, span, ",;") for span in mine.content]
    if len(contents) > 1 and contents[0] < mine.cue[0] and contents[0].of(text) in RELATIVE:
        contents = contents[1:]  # "which" of "which officials called a fabrication"
    if mine.source and (relative := _RELATIVE_END.search(mine.source[-1].of(text))):
        # "a minister, who" of "a minister, who had fled, said"
        last = Span(mine.source[-1].start, mine.source[-1].start + relative.start())
        mine = replace(mine, source=(*mine.source[:-1], last))
    if mine.source and _STOPPED.search(mine.source[-1].of(text)):
        mine = replace(mine, source=(*mine.source[:-1], Span(mine.source[-1].start, mine.source[-1].end - 1)))
    mine = replace(mine, source=_without_broken_relative(mine, text))
    contents = [_closed(span, text) for span in contents]
    cues = (_trim_cue(span, text) if span is mine.cue[-1] else span for span in mine.cue)
    return replace(mine, cue=tuple(cues), content=tuple(span for span in contents if len(span)))


def _without_broken_relative(mine: Attribution, text: str) -> tuple[Span, ...]:
    """A source without a relative clause that it breaks off in: "the army, who left in | 2014, say"."""
    if len(mine.source) != 1 or mine.source[0] > mine.cue[0]:
        return mine.source
    source, cut = mine.source[0], _RELATIVE.search(mine.source[0].of(text))
    rest = text[source.end : mine.cue[0].start]
    broken = cut is not None and rest.endswith(", ") and rest.strip(" ,") and "." not in rest and len(rest) < 60
    return (Span(source.start, source.start + cut.start()),) if cut and broken else mine.source


def whole_clause(mine: Attribution, text: str) -> Attribution:
    """An attribution by "reportedly" with the whole clause that the word stands in, of which the model takes a half."""
    cue = mine.cue[0].of(text).casefold()
    if len(mine.cue) != 1 or mine.source or cue not in _HEARSAY or not mine.content:
        return mine
    after = _CLAUSE_REST.match(text, mine.cue[0].end)
    if after is None or any(c.end > mine.cue[0].end for c in mine.content):
        return mine
    return replace(mine, content=(*mine.content, Span(mine.cue[0].end + 1, after.end())))


def without_deed(mine: Attribution, text: str) -> Attribution:
    """An attribution without what its source did before: "the group put X on a list, but said | that …"."""
    if len(mine.content) < 2 or not mine.source or not mine.source[-1].end < mine.content[0].start < mine.cue[0].start:
        return mine
    between = text[mine.content[0].end : mine.cue[0].start].strip(", ")
    return replace(mine, content=mine.content[1:]) if between in ("but", "and") else mine


def split_cue(mine: Attribution, text: str, cues: Cues) -> Attribution:
    """An attribution whose cue ends with its verb: "denied backing | the group" is "denied | backing the group"."""
    words = mine.cue[-1].of(text).split(" ")
    after = bool(mine.content) and 0 <= mine.content[0].start - mine.cue[-1].end <= 1
    done = after and len(words) > 1 and words[-1].endswith("ing") and words[-2] in cues.verbal
    # "insisted, adding that" has two verbs; what is denied is always a deed.
    if not done or (words[-1] in cues.verbal and not words[-2].startswith(("den", "admi"))):
        return mine
    end = mine.cue[-1].end - len(words[-1])
    cue = (*mine.cue[:-1], Span(mine.cue[-1].start, end - 1))
    return replace(mine, cue=cue, content=(Span(end, mine.content[0].end), *mine.content[1:]))


def _closed(span: Span, text: str) -> Span:
    """A content with the bracket that closes what is opened in it: "the Front (AF" is "(AF)"."""
    inside = span.of(text)
    opened = inside.count("(") == inside.count(")") + 1 and text[span.end : span.end + 1] == ")"
    return Span(span.start, span.end + 1) if opened else span


def _trim_cue(cue: Span, text: str) -> Span:
    words = cue.of(text).split(" ")
    if len(words) > 1 and _DAY_AFTER.match(text, cue.end - len(words[-1]) - 1):
        return Span(cue.start, cue.end - len(words[-1]) - 1)  # "said on | Sunday"
    kept = len(words)
    while kept > 1 and words[kept - 1].casefold() in _LEADING_ON:
        kept -= 1
    # A preposition is the verb's ("called for") where no article goes with it.
    if kept == len(words) or not any(word.casefold() in _ARTICLES for word in words):
        return cue
    return Span(cue.start, cue.start + len(" ".join(words[:kept])))

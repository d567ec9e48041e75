"""Which state "the government" means, and who "the army's chief" is."""

from collections import Counter
from collections.abc import Iterable, MutableMapping, Sequence

from briefreader.extract.language.sentences import Pages
from briefreader.extract.language.wordlists import WordLists
from briefreader.extract.language.words import Word, phrase_at, split_words
from briefreader.extract.who.course import is_body
from briefreader.extract.who.figures import Figure
from briefreader.extract.who.speakers import Meant
from briefreader.model.span import Span

_RULING = ("ruling junta", "military junta", "military regime", "military rulers")
GOVERNING = frozenset(["government", "authorities", "junta", "regime", *_RULING])
# Offices that one person holds at a time.
_LEADING = frozenset(["head", "chief", "leader", "commander", "president", "premier", "chairman", "governor", "mayor"])
_LEADING |= {"prime minister", "foreign minister", "defence minister", "defense minister", "interior minister"}
_FAR = 1.5  # times as often as the next
_HEADED = 3  # times that being alone in the headline counts for


def main_country(figures: Iterable[Figure], headed: Iterable[Figure] = ()) -> Figure | None:
    """The country that a text is about: far the most of those whom it names are of it.

    Args:
        figures: those whom the text names, each as often as it is named.
        headed: those whom its headline names; the only country there counts for more.
    """
    named = list(figures)
    states = {f.country: f for f in named if f.type == "location" and f.subtype == "country"}
    counts = Counter(states.get(f.country) for f in named if f.country)
    first_of_all = {figure for figure in headed if figure.subtype == "country"}
    if len(first_of_all) == 1:
        counts[first_of_all.pop()] += _HEADED
    first = counts.most_common(2)
    clear = first and first[0][1] > 1 and (len(first) == 1 or first[0][1] >= _FAR * first[1][1])
    return first[0][0] if clear else None


def settle_governments(
    speakers: MutableMapping[tuple[Span, ...], Figure | None],
    pages: Pages,
    figures: Iterable[Figure],
    meant: Sequence[Meant],
    country: Figure | None,
) -> None:
    """Give "the military government of X" to the state that X belongs to, else to the one that the text is about.

    Args:
        speakers: whom the source phrases stand for; changed in place.
        country: the one that the text is about, if any.
    """
    states = list(dict.fromkeys(figure for figure in figures if figure.subtype == "country" and figure.country))
    for source, speaker in speakers.items():
        words = [word.lower for word in split_words(pages.text, source[0])]
        if speaker is None and country is not None and len(words) == 1 and words[0] in GOVERNING:
            speakers[source] = country  # "Junta claims": in a headline
            country.described.append((source[0], "title"))
            continue
        head = next((at for at, word in enumerate(words[:5]) if word in GOVERNING), None)
        if speaker is not None or head is None or words[0] != "the" or words[head + 1 : head + 2] != ["of"]:
            continue
        ruler = next((m.figure for m in meant if m.figure.type == "person" and source[-1].contains(m.span)), None)
        circle = ruler.circle if ruler else frozenset()
        state = next((figure for figure in states if figure.country in circle), country)
        speakers[source] = state
        if state is not None:
            place = Span(source[0].start, source[0].start + 4 + len(" ".join(words[1 : head + 1])))
            state.described.append((place, "title"))


def settle_leaders(
    speakers: MutableMapping[tuple[Span, ...], Figure | None], text: str, figures: Iterable[Figure], lists: WordLists
) -> None:
    """Give "the army's chief", who was taken for the army, to the only one in the text who is its chief.

    Args:
        speakers: whom the source phrases stand for; changed in place.
    """
    people = list(dict.fromkeys(figure for figure in figures if figure.type == "person"))
    for source, body in speakers.items():
        words = tuple(split_words(text, source[0]))
        if body is None or not is_body(body) or len(words) < 2 or words[0].lower in ("a", "an", "one"):
            continue
        office = _office(words, lists)
        called = lists.roles.get(office, frozenset()) | {office}
        leading = [one for one in people if office and one.circle & body.keys and called & one.roles]
        if len(leading) == 1:
            speakers[source] = leading[0]
            leading[0].described.append((source[0], "title"))


def _office(words: tuple[Word, ...], lists: WordLists) -> str:
    """Which office of one person a phrase is of: "X's army chief", "the head of X"; "" for none."""
    for at in range(len(words)):
        length = phrase_at(words, at, lists.any_role)
        if length and (at + length == len(words) or words[at + length].lower == "of"):
            office = " ".join(word.lower for word in words[at : at + length])
            return office if office in _LEADING else ""
    return ""

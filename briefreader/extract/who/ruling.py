"""Which state "the government" means."""

from collections import Counter
from collections.abc import Iterable, MutableMapping, Sequence

from briefreader.extract.language.sentences import Pages
from briefreader.extract.language.words import split_words
from briefreader.extract.who.figures import Figure
from briefreader.extract.who.speakers import Meant
from briefreader.model.span import Span

_RULING = ("ruling junta", "military junta", "military regime", "military rulers")
GOVERNING = frozenset(["government", "authorities", "junta", "regime", *_RULING])
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

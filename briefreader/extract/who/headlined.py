"""Who speaks in a headline by an office alone and is named below: "Governor accuses rebels", "deputy minister says"."""

from collections.abc import Mapping, Sequence

from briefreader.extract.language.sentences import Pages
from briefreader.extract.language.wordlists import WordLists
from briefreader.extract.language.words import split_words
from briefreader.extract.who.figures import Figure
from briefreader.model.span import Span

Spoken = Mapping[tuple[Span, ...], Figure | None]


def find_headlined(
    speakers: Spoken, figures: Sequence[Figure], pages: Pages, lists: WordLists
) -> dict[tuple[Span, ...], Figure]:
    """Whom such source phrases stand for that stand for nobody yet: the one person below who is called so.

    Args:
        speakers: whom all source phrases stand for.
    """
    found: dict[tuple[Span, ...], Figure] = {}
    for source, figure in speakers.items():
        if figure is not None or pages.at(source[0].start).kind != "headline":
            continue
        words = [word.lower for word in split_words(pages.text, source[0])]
        if not words or words[-1] not in lists.any_role or words[0] in ("a", "an", "one"):
            continue
        called = [
            one for one in figures if words[-1] in one.roles and one.type == "person" and one.names[0].kind == "name"
        ]
        offices = [one for one in called if any(_tells(role, words) for role in one.roles)]
        meant = called if len(called) == 1 else offices
        if len(meant) == 1:
            found[source] = meant[0]
    return found


def _tells(role: str, words: Sequence[str]) -> bool:
    """Whether words tell an office by more than its last word: of two ministers only one is of energy."""
    rest = set(role.split()) - {words[-1]}
    return bool(rest) and rest <= set(words)

"""The letters that may stand for a name: with its small words or without, with the country at its end or without."""

import re

_ENGLISH = ("of", "the", "and", "for", "in", "on", "to", "from")
_ROMANCE = ("de", "del", "la", "du", "des", "e", "y", "pour", "et", "le", "les", "da", "do", "dos")
SMALL_WORDS = frozenset((*_ENGLISH, *_ROMANCE, "al", "wa"))
NOT_ARTICLES = SMALL_WORDS - {"al"}  # which acronyms often count (AQAP)
TAILS = frozenset(["of", "in", "for"])  # what may begin a part that is left out (… Council of Ukraine)
MOST = 8  # letters that an acronym has
MOST_WORDS = 24  # of a name that they may stand for
NOT_SPELLED_OUT = ("acronym", "demonym")
CYRILLIC = dict(zip("абвгґдеёєжзиіїйклмнопрстуфхцчшщэюя", "abvggdeeyzziiyyklmnoprstufktcsseyy", strict=True))
_LEADING = 4  # small words that a name begins with, at most
_ELIDED = re.compile(r"\b[dl]['’](?=\w)", re.IGNORECASE)


def initial(word: str) -> str:
    """The letter of a folded word that an acronym has for it; "" where no Latin or Cyrillic one begins it."""
    return word[0] if word[0].isascii() else CYRILLIC.get(word[0], "")


def first_initials(folded: str) -> set[str]:
    """What the letters for a folded name may begin with; there may be more of them than there are such letters."""
    found = set()
    for word in folded.split(" ", _LEADING)[:_LEADING]:
        found.add(initial(word) if word else "")
        found.add(word[1:2])  # l'Anse
        if word not in SMALL_WORDS:
            break
    return found


def unite(name: str) -> str | None:
    """A name as acronyms take it where hyphens or elided articles hide a word or make two of one; None elsewhere.

    "Bureau anti-corruption d'Exemple" is spelled out as three words.
    """
    if "-" not in name and "'" not in name and "’" not in name:
        return None
    united = _ELIDED.sub("", name).replace("-", "")
    return united if united != name.replace("'", "").replace("’", "") else None


def spell_initials(words: list[str]) -> set[str]:
    """All that may stand for a name by its folded words: two to eight letters each."""
    if len(words) > MOST_WORDS:
        return set()
    last = max((place for place, word in enumerate(words) if word in TAILS), default=0)
    found = set()
    for some in (words, words[:last]):
        for left_out in (frozenset(), SMALL_WORDS, NOT_ARTICLES):
            kept = [initial(word) for word in some if word not in left_out]
            if len(some) > 1 and 1 < len(kept) <= MOST and all(kept):
                found.add("".join(kept))
    return found

"""The ways in which a name comes out wrong, each documented; made from a name by chance, always the same for a seed."""

import re
from random import Random

_NEAR = {
    letter: near
    for letters, near in (
        ("q", "wa"), ("w", "qes"), ("e", "wrd"), ("r", "etf"), ("t", "ryg"), ("y", "tuh"), ("u", "yij"), ("i", "uok"),
        ("o", "ipl"), ("p", "ol"), ("a", "qsz"), ("s", "awdx"), ("d", "sefc"), ("f", "drgv"), ("g", "fthb"),
        ("h", "gyjn"), ("j", "hukm"), ("k", "jil"), ("l", "kop"), ("z", "ax"), ("x", "zsc"), ("c", "xdv"),
        ("v", "cfb"), ("b", "vgn"), ("n", "bhm"), ("m", "nj"),
    )
    for letter in letters
}  # fmt: skip
_ARTICLE = re.compile(r"\b(al|el|an|ash|as|at|ad|ar|az)[- ](?=\w{3})", re.IGNORECASE)

# What media swap for each other when they write Arabic and Persian names in Latin letters.
ARABIC = (
    ("q", "k"), ("q", "g"), ("k", "q"), ("kh", "h"), ("kh", "k"), ("gh", "g"), ("dh", "z"), ("dh", "d"), ("z", "dh"),
    ("th", "t"), ("th", "s"), ("sh", "ch"), ("w", "ou"), ("ou", "u"), ("u", "o"), ("o", "u"), ("u", "ou"), ("oo", "u"),
    ("ee", "i"), ("i", "ee"), ("i", "e"), ("e", "i"), ("a", "e"), ("e", "a"), ("aa", "a"), ("a", "aa"), ("ay", "ai"),
    ("ai", "ei"), ("j", "dj"), ("y", "i"), ("iya", "iyya"), ("iyya", "ia"), ("ss", "s"), ("mm", "m"), ("dd", "d"),
    ("ll", "l"), ("bb", "b"), ("ff", "f"), ("ah\b", "a"), ("a\b", "ah"), ("i\b", "y"), ("v", "w"),
)  # fmt: skip
# The same for Russian and Ukrainian names.
CYRILLIC = (
    ("y", "i"), ("i", "y"), ("ya", "ia"), ("yu", "iu"), ("yu", "ju"), ("ia", "ya"), ("kh", "h"), ("kh", "ch"),
    ("zh", "j"), ("ts", "c"), ("v", "w"), ("ks", "x"), ("x", "ks"), ("sky\b", "skiy"), ("sky\b", "ski"),
    ("skiy\b", "sky"), ("ov\b", "off"), ("ev\b", "yev"), ("ye", "e"), ("e", "ye"), ("g", "h"), ("iy\b", "y"),
    ("o", "a"), ("ch", "tch"), ("sh", "sch"), ("j", "y"), ("nn", "n"), ("ss", "s"),
)  # fmt: skip


def mistype(name: str, edits: int, chance: Random) -> str:
    """Letters left out, doubled or hit beside, inserted, swapped with the next; anywhere but in spaces."""
    text = name
    for _ in range(edits):
        places = [i for i, c in enumerate(text) if c.isalpha()]
        at = chance.choice(places)
        kind = chance.choice(("delete", "insert", "substitute", "transpose"))
        letter = chance.choice(_NEAR.get(text[at].lower(), "aeiou"))
        if kind == "delete":
            text = text[:at] + text[at + 1 :]
        elif kind == "insert":
            text = text[:at] + letter + text[at:]
        elif kind == "transpose" and at + 1 < len(text) and text[at + 1].isalpha() and text[at] != text[at + 1]:
            text = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
        else:
            text = text[:at] + letter + text[at + 1 :]
    return text


def respell(name: str, families: tuple[tuple[str, str], ...], changes: int, chance: Random) -> str | None:
    """Up to so many swaps of transliteration families, each at one place; None where none applies."""
    text = name.lower()
    made = 0
    for one, other in chance.sample(families, len(families)):
        places = [m.start() for m in re.finditer(one.replace("\b", r"\b"), text)]
        if places and made < changes:
            at, length = chance.choice(places), len(one.replace("\b", ""))
            text = text[:at] + other.replace("\b", "") + text[at + length :]
            made += 1
    return text if made else None


def drop_article(name: str) -> str | None:
    """Without its Arabic articles; None where it has none."""
    without = _ARTICLE.sub("", name)
    return without if without != name else None


def swap_words(name: str, chance: Random) -> str | None:
    """Its words in another order; None where it has one."""
    words = name.split()
    for _ in range(5):
        mixed = chance.sample(words, len(words))
        if [w.lower() for w in mixed] != [w.lower() for w in words]:
            return " ".join(mixed)
    return None


def cut(name: str, chance: Random) -> str | None:
    """Its first 50 to 85 percent, at least four letters."""
    length = round(len(name) * chance.uniform(0.5, 0.85))
    return name[:length].strip() if length >= 4 else None


def rewrite_arabic(name: str, chance: Random) -> str:
    """Arabic letters as they are typed in haste: hamza, final ya and ta marbuta, a tatweel or a mark put in."""
    swaps = (("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ة", "ه"), ("ى", "ي"), ("ي", "ی"), ("ك", "ک"))
    for one, other in chance.sample(swaps, 4):
        name = name.replace(one, other)
    at = chance.randrange(1, max(2, len(name)))
    return name[:at] + chance.choice(("", "\u0640", "\u064e")) + name[at:]

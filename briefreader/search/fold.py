"""One way to fold a name: when it is indexed and when it is asked for, so that scorers need no processor."""

import re
import unicodedata

_DROPPED = dict.fromkeys(map(ord, "'’‘ʼʻʿʾ`´′\u0640\u200c\u200d"))  # apostrophes, ayn and hamza, tatweel, joiners
_ARABIC = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ة": "ه", "ک": "ك", "ؤ": "و", "ئ": "ي", "ء": None}
)
_TABLE = _DROPPED | _ARABIC
_BREAKS = re.compile(r"[\W_]+")
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}")
_LATIN = re.compile("[\u0080-\u024f\u1e00-\u1eff]")
# The article before a sun letter; without a hyphen these are English words, or parts of other names.
_HYPHENED = re.compile(r"\b(?:as|at|an|ad|ar|az|il|ul|us|ut|un|ud|ur|uz)-(?=\w)")
_ARTICLE = re.compile(r"\b(?:el|ul|ash|esh|adh|edh|ath|eth|ush) (?=\w)")


def fold_name(name: str) -> str:
    """A name's one form: words of letters and digits in lower case, single spaces between them.

    Marks, apostrophes, ayn and hamza go, hyphens part words, abbreviations lose their dots, letters of one sound in
    Arabic become one, the Arabic article becomes "al". Latin letters become ASCII; other scripts stay themselves, so
    that native names are found as they are written.

    Idempotent. Linear in the name's length.
    """
    text = name
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.casefold().translate(_TABLE))
        text = "".join(c for c in text if not unicodedata.combining(c)).translate(_TABLE)
        if _LATIN.search(text):
            from anyascii import anyascii  # only for what NFKD leaves: ø, ł, đ, ı, æ

            text = _LATIN.sub(lambda found: anyascii(found.group()), text)
    else:
        text = text.replace("'", "").replace("`", "")
    text = _DOTTED.sub(lambda found: found.group().replace(".", ""), text.lower())
    text = _HYPHENED.sub("al ", text.replace("‐", "-").replace("‑", "-"))
    text = _BREAKS.sub(" ", text).strip()
    return _ARTICLE.sub("al ", text)


def without_article(folded: str) -> str:
    """A folded name without any "al" that another word follows, and without a leading "the"."""
    words = folded.removeprefix("the ").split(" ")
    kept = [word for word, after in zip(words, [*words[1:], ""], strict=True) if word != "al" or not after]
    return " ".join(kept)


# Longest first; `str.replace` over a whole name is many times faster than a pattern a word.
_DIGRAPHS = (
    ("tsch", "c"),
    ("tch", "c"),
    ("sch", "x"),
    ("sh", "x"),
    ("ch", "x"),
    ("kh", "k"),
    ("gh", "k"),
    ("ck", "k"),
    ("dh", "s"),
    ("th", "s"),
    ("ph", "f"),
)
_LETTERS = str.maketrans("qgczvdp" + "aeiouyj", "kkkswtb" + "\0" * 7)
_DOUBLED = re.compile(r"(\w)\1+")


def skeleton(folded: str) -> str:
    """The consonants of a folded name as they sound: one key for the ways in which a name is transliterated.

    Vowels, j and y go, doubled letters are one, letters that transliterations swap are one (q, k, g, kh, gh; th, dh,
    s, z; d, t; p, b; v, w): "hayat", "hayet" and "haiat", "tahrir" and "tahreer". The article goes.

    Returns: words apart by spaces; "" where no word has a consonant, or nothing is Latin.
    """
    text = folded
    if not text.isascii():
        from anyascii import anyascii

        text = anyascii(text).lower()
    text = without_article(text)
    for letters, sound in _DIGRAPHS:
        text = text.replace(letters, sound)
    text = _DOUBLED.sub(r"\1", text.translate(_LETTERS).replace("\0", ""))
    return " ".join(text.split())

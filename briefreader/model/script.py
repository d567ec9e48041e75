"""Which script a name is written in."""

import unicodedata

# The first word of a letter's Unicode name → ISO 15924.
_SCRIPTS = {
    "ARABIC": "Arab",
    "ARMENIAN": "Armn",
    "BENGALI": "Beng",
    "CJK": "Hani",
    "CYRILLIC": "Cyrl",
    "DEVANAGARI": "Deva",
    "ETHIOPIC": "Ethi",
    "GEORGIAN": "Geor",
    "GREEK": "Grek",
    "HANGUL": "Hang",
    "HEBREW": "Hebr",
    "HIRAGANA": "Jpan",
    "KATAKANA": "Jpan",
    "KHMER": "Khmr",
    "LAO": "Laoo",
    "MYANMAR": "Mymr",
    "SINHALA": "Sinh",
    "SYRIAC": "Syrc",
    "TAMIL": "Taml",
    "THAI": "Thai",
    "TIBETAN": "Tibt",
    "TIFINAGH": "Tfng",
}


def guess_script(name: str) -> str:
    """The ISO 15924 code of the first letter's script; "" for Latin, and for what isn't in the list."""
    first = next((sign for sign in name if sign.isalpha()), "")
    return _SCRIPTS.get(unicodedata.name(first, "").partition(" ")[0], "") if first else ""

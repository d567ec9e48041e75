"""Words whose full stop ends no sentence."""

# Always followed by what they belong to: a name, a number.
TITLES = frozenset(
    ("mr", "mrs", "ms", "dr", "prof", "rev", "hon", "gen", "maj", "col", "lt", "sgt", "cpl", "capt", "cmdr", "brig",
     "adm", "pvt", "gov", "sen", "rep", "pres", "amb", "st", "messrs", "fr", "sr", "supt", "insp", "det", "sheik", "no",
     "nos", "art", "fig", "vol", "ch", "sec", "para", "pp", "eds", "ed", "vs", "v", "cf", "viz", "approx", "ca", "al")
)  # fmt: skip
# Followed by a number where they don't end a sentence.
MONTHS = frozenset(("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"))
# May end a sentence; then a word follows that often begins one.
EITHER = frozenset(
    ("inc", "ltd", "co", "corp", "jr", "bros", "dept", "univ", "est", "a.m", "p.m", "etc", "e.g", "i.e", "ph.d", "m.d")
)
# Words that often begin a sentence, and hardly follow an abbreviation as part of its name.
OPENERS = frozenset(
    ("the", "a", "an", "he", "she", "it", "they", "we", "i", "this", "that", "these", "those", "there", "in", "on",
     "at", "but", "and", "however", "meanwhile", "his", "her", "its", "their", "both", "some", "many", "most",
     "according", "after", "before", "when", "while", "although", "since", "no", "one", "two", "as", "for", "if",
     "under", "what")
)  # fmt: skip

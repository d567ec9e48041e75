"""Words whose full stop ends no sentence."""

# With a capital: followed by the name they belong to.
TITLES = frozenset(
    ("mr", "mrs", "ms", "mx", "dr", "prof", "rev", "fr", "hon", "gen", "maj", "col", "lt", "sgt", "cpl", "capt", "cmdr",
     "cdr", "brig", "adm", "pvt", "gov", "sen", "rep", "pres", "amb", "messrs", "mme", "mlle", "supt", "insp", "det",
     "sheik", "st", "ste", "mt", "ft", "ayat")
)  # fmt: skip
# Followed by a number where they don't end a sentence.
NUMBERED = frozenset(
    ("no", "nos", "nr", "art", "arts", "fig", "figs", "vol", "vols", "ch", "chap", "sec", "para", "paras", "p", "pp",
     "res", "approx", "ca", "c", "est",
     "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec")
)  # fmt: skip
# Never the last word of a sentence.
INNER = frozenset(("vs", "v", "cf", "viz", "e.g", "i.e", "eds", "ed"))
# May end a sentence: they do where a word follows that often begins one.
EITHER = frozenset(
    ("inc", "ltd", "co", "corp", "jr", "sr", "bros", "dept", "univ", "etc", "al", "a.m", "p.m", "ph.d", "m.d", "hrs",
     "km", "kg", "min", "max")
)  # fmt: skip
# Words that often begin a sentence, and hardly follow an abbreviation as part of its name.
OPENERS = frozenset(
    ("the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those", "there", "in",
     "on", "at", "by", "but", "and", "or", "so", "yet", "however", "meanwhile", "his", "her", "its", "their", "our",
     "both", "some", "many", "most", "several", "all", "another", "other", "others", "according", "after", "before",
     "when", "while", "where", "although", "though", "since", "until", "no", "not", "one", "two", "as", "for", "from",
     "if", "with", "under", "what", "who", "why", "how", "asked", "only", "such", "then", "now", "earlier", "later",
     "witnesses", "officials", "local")
)  # fmt: skip
# After a question or an exclamation in quotation marks they show that the sentence goes on: “Why?” Terrab asked.
SAYING = frozenset(
    ("said", "says", "asked", "asks", "replied", "added", "told", "wrote", "shouted", "warned", "cried", "called")
)  # fmt: skip

"""Stores and queries made by chance out of a few words that are easily taken for each other."""

from hypothesis import strategies as st

from briefreader.model.actor import Actor, Alias

WORDS = (
    "Harbour", "Harbor", "Front", "Frontier", "Committee", "Coast", "Guard", "Guards", "of", "the", "al", "The", "and",
    "Abdul", "Abdel", "Rahman", "Hadi", "Qasim", "Kassim", "al-Qasim", "Latif", "el-Noor", "Noor", "Popular", "HDC",
    "U.N.", "لجنة", "الدفاع", "Омар", "фронт", "Özil", "Anti-Harbour", "d'Anse", "x", "7th", "Brigade", "Émile",
)  # fmt: skip
NAMES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)
DATES = st.none() | st.sampled_from(("2012", "2015-03", "2019-11-30"))
ALIASES = st.builds(
    Alias,
    NAMES,
    st.sampled_from(("name", "acronym", "former_name", "transliteration", "native", "demonym")),
    since=DATES,
    weak=st.booleans(),
)
KINDS = st.sampled_from(("person", "armed_group", "party", "media"))


@st.composite
def stores(draw: st.DrawFn, most: int = 12) -> list[Actor]:
    """Actors with ids of their own."""
    found = draw(st.lists(st.tuples(NAMES, KINDS, st.lists(ALIASES, max_size=3)), max_size=most))
    return [Actor(f"a{n}", name, kind, tuple(aliases)) for n, (name, kind, aliases) in enumerate(found)]


@st.composite
def queries(draw: st.DrawFn) -> str:
    """A name, perhaps cut, perhaps with a letter too many; or its initials."""
    name = draw(NAMES)
    if draw(st.integers(0, 5)) == 0:
        return "".join(word[0] for word in name.split())
    if draw(st.booleans()):
        name = name[: draw(st.integers(1, len(name)))]
    if draw(st.booleans()):
        at = draw(st.integers(0, len(name)))
        name = name[:at] + draw(st.sampled_from("aehsz ")) + name[at:]
    return name

"""Those who write: "We assess that …" outside of any quotation, in an analyst's note or a monitor's report."""

from collections.abc import Mapping, Sequence

from briefreader.extract.language.sentences import Pages
from briefreader.extract.names.merging import Name
from briefreader.extract.who.figures import Figure
from briefreader.extract.who.linking import Link
from briefreader.extract.who.unnamed import Found
from briefreader.model.span import Span


def find_authors(
    speakers: Mapping[tuple[Span, ...], Figure | None], figures: Sequence[Figure], pages: Pages, outlet: str | None
) -> Found:
    """Whom "we" stands for where nobody is quoted: the outlet, if the text shows one, else somebody of their own.

    Args:
        speakers: whom all source phrases stand for.
        outlet: as `Briefing.outlet`.
    """
    text = pages.text
    ours = [s for s, figure in speakers.items() if figure is None and s[0].of(text).casefold() == "we"]
    ours = [source for source in ours if not pages.quoted(source[0].start)]
    if not ours:
        return [], {}
    known = next((f for f in figures if outlet and any(name.text == outlet for name in f.names)), None)
    if known is not None:
        known.described.extend((source[0], "pronoun") for source in ours)
        return [], dict.fromkeys(ours, known)
    link = Link(None, 0, "those who write")
    names = [Name(0, source[0], source[0].of(text), "organisation", "", "pronoun") for source in sorted(ours)]
    authors = Figure(names, "organisation", "", link, [], frozenset())
    return [authors], dict.fromkeys(ours, authors)

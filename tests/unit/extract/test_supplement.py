"""The rules' share in what the model finds."""

from dataclasses import replace

from briefreader.extract.engine import Attribution, FoundName
from briefreader.extract.lexicon import load_lexicon
from briefreader.extract.supplement import is_taken, supplement_claims, supplement_names
from briefreader.locations import data_dir
from briefreader.model.briefing import Briefing, Paragraph, ParagraphKind
from briefreader.model.span import Span

HEAD, BODY, SILENT = "Chad denies shelling a village", "Kone said it rained.", "The ministry declined to comment."
TEXT = "\n\n".join((HEAD, BODY, SILENT))


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def briefing() -> Briefing:
    kinds: tuple[ParagraphKind, ...] = ("headline", "body", "body")
    made = [
        Paragraph(n, span(t), k, (span(t),))
        for n, (t, k) in enumerate(zip((HEAD, BODY, SILENT), kinds, strict=True), 1)
    ]
    return Briefing("sha256:0", "-", HEAD, None, "en", TEXT, tuple(made))


def test_headlines_and_silence_are_added_and_nothing_else() -> None:
    found = supplement_claims(briefing(), (), (), load_lexicon([data_dir() / "lexicon"]))
    assert [a.source[0].of(TEXT) for a in found] == ["Chad", "The ministry"]
    assert found[1].content == ()


def test_what_the_model_found_stays() -> None:
    mine = Attribution((span("Chad"),), (span("denies"),), (span("shelling"),))
    found = supplement_claims(briefing(), (), (mine,), load_lexicon([data_dir() / "lexicon"]))
    assert found[0] == mine
    assert replace(mine, content=(span("shelling a village"),)) not in found


def test_sums_and_arms_are_added_where_no_name_is() -> None:
    text = "It paid $5 million for 20 mortars."
    paragraph = Paragraph(1, Span(0, len(text)), "body", (Span(0, len(text)),))
    read = Briefing("sha256:0", "-", "", None, "en", text, (paragraph,))
    lexicon = load_lexicon([data_dir() / "lexicon"])
    assert {"money", "weapon"} <= {n.type for n in supplement_names(read, (), lexicon)}
    paid = FoundName(Span(8, 18), "money")
    found = supplement_names(read, (paid,), lexicon)
    assert [n for n in found if n.type == "money"] == [paid]


def test_taken() -> None:
    taken = [Span(2, 4), Span(6, 8)]
    assert [is_taken(Span(s, e), taken) for s, e in ((0, 2), (3, 5), (4, 6), (7, 9), (8, 9))] == [0, 1, 0, 1, 0]

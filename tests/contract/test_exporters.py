"""Every exporter through one suite: golden files, and hostile text that must stay text."""

import csv
import io
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefreader.errors import UnknownError
from briefreader.export.registry import EXPORTERS, render
from briefreader.model.actor import Actor
from briefreader.model.analysis import Analysis, Claim, ClaimSource, Entity, Mention
from briefreader.model.briefing import Briefing, Paragraph, ParagraphKind
from briefreader.model.mark import Mark
from briefreader.model.passage import Passage
from briefreader.model.span import Span

GOLDEN = Path(__file__).parent / "golden"
SUFFIX = {
    "markdown": "md",
    "org": "org",
    "html": "html",
    "csv": "csv",
    "jsonl": "jsonl",
    "webannotation": "webannotation.json",
}
HOSTILE = (
    "[x](javascript:alert(1))",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "`code` ``` fence",
    "# heading",
    "* heading",
    "---",
    "===",
    "- item",
    "1. item",
    "    indented",
    "[@click=app.quit]x[/]",
    "![p](http://127.0.0.1/p.png)",
    "http://127.0.0.1/ www.invalid.example a@b.example",
    "&lt;b&gt; &#27;",
    "#+end_quote",
    "#+begin_src sh :results output",
    "elisp:(delete-file) shell:reboot [[shell:reboot][x]]",
    "src_sh{reboot} call_it() {{{eval}}} @@html:<b>@@",
    "%%(diary-sexp)",
    "$x$ $$y$$ \\(z\\) $5 or $6.",
    "| a | b |",
    ":PROPERTIES:",
    "TODO words :noexport:",
    "<2025-06-03 Tue> [fn:1] <<t>>",
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    " =1",
    'a","=1',
    "\x1b]52;c;aGk=\x07\x9b31m\x7f",
    "\u202e\u2066 \u2028=1\u2029\x85=1",
    "a\nb\n---\n\n# c",
    "'\"><b onclick=x>",
)

TEXT = """Quay shut after fire

The port authority said on Monday that the Dockers' Union had
burned a crane. The union denied it: "We were not there," said Amina Osman.

The navy has not commented.
"""


def _span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def _briefing() -> Briefing:
    lead = _span(TEXT[TEXT.index("The port") : TEXT.index("\n\nThe navy")])
    kinds: tuple[tuple[Span, ParagraphKind], ...] = (
        (_span("Quay shut after fire"), "headline"),
        (lead, "body"),
        (_span("The navy has not commented."), "body"),
    )
    paragraphs = tuple(Paragraph(n, span, kind, (span,)) for n, (span, kind) in enumerate(kinds, 1))
    return Briefing(
        "sha256:" + "ab" * 32, "quay.txt", "Quay shut after fire", "2025-06-03", "en", TEXT, paragraphs, "Coast Wire"
    )


def _analysis() -> Analysis:
    authority = Entity(
        "e1",
        "Port Authority",
        "organisation",
        "government_body",
        None,
        0,
        (Mention(_span("port authority"), "name", 2),),
    )
    union = Entity(
        "e2", "Dockers' Union", "organisation", "ngo", "dockers", 100, (Mention(_span("Dockers' Union"), "name", 2),)
    )
    osman = Entity("e3", "Amina Osman", "person", "", None, 0, (Mention(_span("Amina Osman"), "name", 2),))
    accused = Claim(
        id="c1",
        paragraph=2,
        stance="accuses",
        repeated=False,
        hedged=False,
        source=ClaimSource((_span("The port authority"),), "e1"),
        cue=(_span("said"),),
        content=(_span("that the Dockers' Union had\nburned a crane"),),
        targets=("e2",),
    )
    denied = Claim(
        id="c2",
        paragraph=2,
        stance="denies",
        repeated=False,
        hedged=False,
        source=ClaimSource((_span("The union"),), "e2"),
        cue=(_span("denied"),),
        content=(),
        replies_to=("c1",),
        checked="accepted",
    )
    quoted = Claim(
        id="c3",
        paragraph=2,
        stance="states",
        repeated=False,
        hedged=False,
        source=ClaimSource((_span("Amina Osman"),), "e3"),
        cue=(Span(TEXT.index("said Amina"), TEXT.index("said Amina") + 4),),
        content=(_span('"We were not there,"'),),
        quotes=(_span('"We were not there,"'),),
    )
    return Analysis("sha256:" + "ab" * 32, "test", (authority, union, osman), (accused, denied, quoted))


def _mark(span: Span, identity: str, tags: tuple[str, ...] = (), note: str = "") -> Mark:
    return Mark(
        id=identity,
        briefing="sha256:" + "ab" * 32,
        span=span,
        quote=span.of(TEXT),
        prefix=TEXT[max(0, span.start - 32) : span.start],
        suffix=TEXT[span.end : span.end + 32],
        tags=tags,
        note=note,
        created="2025-06-05T10:00:00+00:00",
        updated="2025-06-05T10:00:00+00:00",
    )


def sample() -> tuple[Passage, ...]:
    """Three marks of two briefings, out of their order in the text, the other briefing between them."""
    briefing, analysis = _briefing(), _analysis()
    actors = (Actor("dockers", "Dockers' Union", "ngo"),)
    other = replace(
        briefing, id="sha256:" + "cd" * 32, title="Quay opens", published="2025-07", outlet=None, source="b/opens.txt"
    )
    lead = briefing.paragraphs[1].span
    return (
        Passage(_mark(_span("has not commented"), "m2"), briefing, analysis, actors),
        Passage(_mark(_span("Quay shut"), "m3", ("later",)), other, None),
        Passage(_mark(lead, "m1", ("fire", "port law"), "Ask the union.\nWho saw it?"), briefing, analysis, actors),
    )


def _hostile(words: str) -> tuple[Passage, ...]:
    """The words wherever text of others, or of the reader, can stand."""
    span = Span(0, len(words))
    name = words or "x"
    briefing = Briefing(
        "sha256:0", f"{words}.txt", words, "2025", "en", words, (Paragraph(1, span, "body", (span,)),), words
    )
    entity = Entity("e1", name, "person", "", None, 0, (Mention(span, "name", 1),))
    claim = Claim("c1", 1, "denies", False, False, ClaimSource((span,), "e1"), (span,), (span,), targets=("e1",))
    mark = Mark("m1", "sha256:0", span, words, "", "", (name, "t"), words)
    return (Passage(mark, briefing, Analysis("sha256:0", "test", (entity,), (claim,))),)


anything = st.one_of(
    st.sampled_from(HOSTILE),
    st.lists(st.sampled_from((*HOSTILE, "word", "\n", "\n\n", " ")), max_size=5).map("".join),
    st.text(max_size=40),
).filter(str.strip)  # a briefing has words


every_form = pytest.mark.parametrize("form", EXPORTERS)


def test_unknown_format_names_those_that_exist() -> None:
    with pytest.raises(UnknownError) as raised:
        render("\x1b[2J", ())
    assert all(name in str(raised.value) for name in EXPORTERS)
    assert "\x1b" not in str(raised.value)


@every_form
def test_golden(form: str) -> None:
    """To renew the files after a wanted change: `python tests/contract/test_exporters.py`, and read the diff."""
    assert render(form, sample()) == (GOLDEN / f"marks.{SUFFIX[form]}").read_bytes().decode()


@every_form
def test_nothing_marked_is_a_document_too(form: str) -> None:
    assert isinstance(render(form, ()), str)


@settings(max_examples=60, deadline=None)
@given(words=anything)
@every_form
def test_nothing_acts_on_a_terminal(form: str, words: str) -> None:
    shown = render(form, _hostile(words))
    acting = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
    assert not acting.findall(shown.replace("\r\n", "\n"))
    shown.encode("utf8")


def _tokens(tokens: Sequence[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _tokens(token.children or ())


_PLAIN = {"text", "softbreak", "inline", "strong_open", "strong_close", "paragraph_open", "paragraph_close"}
_PLAIN |= {
    f"{block}_{end}" for block in ("heading", "blockquote", "bullet_list", "list_item") for end in ("open", "close")
}


@settings(max_examples=150, deadline=None)
@given(words=anything)
@pytest.mark.parametrize("dialect", ["commonmark", "gfm-like"])
def test_markdown_holds_only_what_we_put_there(dialect: str, words: str) -> None:
    reader = MarkdownIt(dialect, {"linkify": False})
    tokens = list(_tokens(reader.parse(render("markdown", _hostile(words)))))
    assert {token.type for token in tokens} <= _PLAIN
    assert [t.tag for t in tokens if t.type == "heading_open"] == ["h1"]
    assert sum(t.type == "list_item_open" for t in tokens) == 1
    assert sum(t.type == "blockquote_open" for t in tokens) == 1


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@settings(max_examples=100, deadline=None)
@given(words=anything)
def test_html_has_no_tags_but_ours(words: str) -> None:
    parser = _Tags()
    parser.feed(render("html", _hostile(words)))
    assert set(parser.tags) <= {
        *("html", "head", "meta", "title", "style", "body", "section", "h1", "p", "article", "blockquote", "cite"),
        *("footer", "ul", "li", "b", "span"),
    }
    assert parser.attributes <= {"lang", "dir", "charset", "http-equiv", "content", "id", "class"}


def test_html_says_the_words_again() -> None:
    parser = _Tags()
    parser.feed(render("html", _hostile("<b>5 > 3 & 2 < 4</b>")))
    assert "<b>5 > 3 & 2 < 4</b>" in parser.words


@settings(max_examples=100, deadline=None)
@given(words=anything)
def test_csv_has_no_formulas(words: str) -> None:
    header, row = csv.reader(io.StringIO(render("csv", _hostile(words)), newline=""))
    assert len(header) == len(row)
    for cell in row:
        assert cell.strip()[:1] not in tuple("=+-@＝＋－＠")
        assert cell[:1] not in tuple("\t\r")


_ORG_LINE = re.compile(r"\*+ |\s*(?:#|:|\||%%|[-+] |\d+[.)] |[A-Za-z][.)] )")
_ORG_INLINE = re.compile(
    r"\[\[|\]\]|\{\{\{|@@|<<|src_\w|call_\w|\[(?:fn|cite|\d)|<\d|\\[A-Za-z(\[]|(?<![*\w])(?:elisp|shell|javascript|https?):\S"
)


@settings(max_examples=200, deadline=None)
@given(words=anything)
def test_org_holds_only_what_we_put_there(words: str) -> None:
    shown = render("org", _hostile(words)).replace("\\dollar{}", "")  # which stands for that sign alone
    assert not re.search(r"\$(?![^\W_])", shown)
    acting = [line for line in shown.split("\n") if _ORG_LINE.match(line)]
    ours = [line for line in acting if line in ("#+begin_quote", "#+end_quote")]
    assert [line[:8] for line in ours] == ["#+begin_", "#+end_qu"]
    rest = [line for line in acting if line not in ours]
    assert [line.split(" ")[0] for line in rest] == ["*", "**", "-"]
    assert not _ORG_INLINE.search(re.sub(r" :[\w@:]+:$", "", shown, flags=re.MULTILINE))  # but for our own tags
    title = rest[0].removeprefix("* ")
    assert not re.match(r"(?:TODO|DONE|COMMENT)\b", title)
    assert not re.search(r"\s:[\w@#%:]+:\s*\Z", title)


def _page(passages: Sequence[Passage]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(render("webannotation", passages))
    return found


def test_web_annotations_after_the_model() -> None:
    """What the W3C's model asks of a page, an annotation, a body and a target."""
    page = _page(sample())
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    assert len(page["items"]) == 3
    assert len({item["id"] for item in page["items"]}) == 3
    for item in (page, *page["items"]):
        assert re.fullmatch(r"[a-z][a-z0-9+.-]*:[!-~]+", item["id"])
    for item, passage in zip(page["items"], sample(), strict=True):
        assert item["type"] == "Annotation"
        assert item["motivation"] in ("highlighting", "commenting", "tagging")
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", item["created"])
        bodies = item.get("body", [])
        assert [b["value"] for b in bodies if b["purpose"] == "tagging"] == list(passage.mark.tags)
        assert all(b["type"] == "TextualBody" for b in bodies)
        quote, position = item["target"]["selector"]
        assert (quote["type"], position["type"]) == ("TextQuoteSelector", "TextPositionSelector")
        assert TEXT[position["start"] : position["end"]] == quote["exact"]
        assert quote["prefix"] + quote["exact"] + quote["suffix"] in TEXT


@settings(max_examples=60, deadline=None)
@given(words=anything)
def test_a_mark_a_line(words: str) -> None:
    shown = render("jsonl", [*_hostile(words), *sample()])
    rows = [json.loads(line) for line in shown.splitlines()]
    assert [row["mark"] for row in rows] == ["m1", "m2", "m3", "m1"]


def test_json_lines_tell_claims_and_actors() -> None:
    row = json.loads(render("jsonl", sample()).splitlines()[2])
    assert TEXT[row["start"] : row["end"]] == row["quote"]
    assert row["paragraph"] == 2
    assert [claim["stance"] for claim in row["claims"]] == ["accuses", "denies", "states"]
    assert [claim["checked_by"] for claim in row["claims"]] == ["machine", "reader", "machine"]
    assert [entity["actor"] for entity in row["entities"]] == [None, "dockers", None]
    assert [actor["id"] for actor in row["actors"]] == ["dockers"]


@pytest.mark.parametrize("prose", ["markdown", "org", "html"])
def test_a_heading_a_briefing_and_marks_in_order(prose: str) -> None:
    shown = render(prose, sample())
    places = [shown.index(words) for words in ("The port authority", "has not commented", "Quay opens")]
    assert places == sorted(places)
    assert (shown.count("found by machine"), shown.count("checked by reader")) == (2, 1)


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for name, suffix in SUFFIX.items():
        (GOLDEN / f"marks.{suffix}").write_bytes(render(name, sample()).encode())

"""Org: each mark as a quotation with its citation."""

import re
from collections.abc import Iterator, Sequence

from briefreader.export.facts import by_briefing, citation_of, claim_facts, quote_paragraphs
from briefreader.model.passage import Passage
from briefreader.model.wording import one_line, outlet_of, render_date

_APART = "\u200b"  # Org's own way of saying that a sign means nothing
_ACTING = "*/_=~+^[]<>{}|\\@"
# what may close a formula; nothing keeps Org from seeing one there, so the sign is named instead
_DOLLAR = re.compile(r"\$(?![^\W_])")
# links of any kind ("elisp:…" runs what follows) and the tags of a heading; times such as 10:30 stay whole
_COLON = re.compile(r"(?<!\d):(?=\S)|:(?=[^\s\d])")
# items of lists, drawers, keywords, diary expressions, and what a heading takes for a task
_LEADING = re.compile(r"[#:,%+-]|\d+[.)]|[A-Za-z][.)]|[A-Z]+\b")


def escape(text: str) -> str:
    """Text that Org takes for words alone: no heading, keyword, link, macro or emphasis."""
    text = "".join(f"{_APART}{c}{_APART}" if c in _ACTING else c for c in text)
    text = _DOLLAR.sub(r"\\dollar{}", _COLON.sub(f"{_APART}:", text))
    return _APART + text if _LEADING.match(text) else text


def _tags(tags: Sequence[str]) -> str:
    """Tags as a heading has them: letters, digits, "_" and "@" alone."""
    names = ("".join(c if c.isalnum() else "_" for c in tag) for tag in tags)
    joined = ":".join(name for name in names if name)
    return f" :{joined}:" if joined else ""


def _passage(passage: Passage) -> Iterator[str]:
    yield f"** {escape(citation_of(passage))}{_tags(passage.mark.tags)}"
    yield "#+begin_quote"
    yield from (escape(line) for line in quote_paragraphs(passage))
    yield "#+end_quote"
    yield from (escape(one_line(line)) for line in passage.mark.note.splitlines())
    for claim in claim_facts(passage):
        words = f": {claim.words}" if claim.words else ""
        line = f"¶{claim.paragraph} {claim.source} {claim.stance}{words}"
        yield f"- {escape(line)} ({claim.standing})"


def render(passages: Sequence[Passage]) -> str:
    """A heading a briefing, under it one a passage with the quotation, the note and the claims."""
    lines: list[str] = []
    for briefing, same in by_briefing(passages):
        lines.append(f"* {escape(one_line(briefing.title))}")
        lines.append(escape(f"{outlet_of(briefing)}, {render_date(briefing.published)}"))
        for passage in same:
            lines += _passage(passage)
    return "\n".join(lines) + "\n" if lines else ""

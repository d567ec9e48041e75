"""Markdown: each mark as a quotation with its citation."""

import re
from collections.abc import Iterator, Sequence

from briefreader.export.facts import by_briefing, citation_of, claim_facts, quote_paragraphs
from briefreader.model.passage import Passage
from briefreader.model.wording import one_line, outlet_of, render_date

_ACTING = re.compile(r"[\\`*_{}\[\]<>|~$#&^=@]")
# rulers, underlines of headings and items of lists, wherever a line of ours begins with the text
_LEADING = re.compile(r"\A(\d{0,9})([-+.)])")


def escape(text: str) -> str:
    """Text that no Markdown reader takes for marks, links, tags, mentions or formulas."""
    text = _ACTING.sub(lambda found: "\\" + found.group(), text)
    text = _LEADING.sub(lambda found: f"{found[1]}\\{found[2]}", text)
    # an address on its own becomes a link in most readers; a backslash before the colon stops it
    return text.replace("://", "\\://").replace("www.", "www\\.")


def _passage(passage: Passage) -> Iterator[str]:
    for number, line in enumerate(quote_paragraphs(passage)):
        if number:
            yield ">"
        yield f"> {escape(line)}"
    yield ">"
    yield f"> — {escape(citation_of(passage))}"
    yield ""
    if passage.mark.tags:
        yield "Tags: " + ", ".join(escape(one_line(tag)) for tag in passage.mark.tags)
        yield ""
    if passage.mark.note:
        for line in passage.mark.note.splitlines():
            yield escape(one_line(line))
        yield ""
    claims = claim_facts(passage)
    for claim in claims:
        words = f" — {escape(claim.words)}" if claim.words else ""
        who = f"¶{claim.paragraph} **{escape(claim.source)}** {escape(claim.stance)}"
        yield f"- {who}{words} ({claim.standing})"
    if claims:
        yield ""


def render(passages: Sequence[Passage]) -> str:
    """A heading a briefing, under it each passage as a block quotation with citation, tags, note and claims."""
    lines: list[str] = []
    for briefing, same in by_briefing(passages):
        lines += [f"# {escape(one_line(briefing.title))}", ""]
        lines += [f"{escape(outlet_of(briefing))}, {escape(render_date(briefing.published))}", ""]
        for passage in same:
            lines += _passage(passage)
    return "\n".join(lines).rstrip("\n") + "\n" if lines else ""

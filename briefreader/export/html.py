"""HTML: one page of quotations."""

from collections.abc import Iterator, Sequence
from html import escape

from briefreader.export.facts import by_briefing, citation_of, claim_facts, quote_paragraphs
from briefreader.model.clean import clean
from briefreader.model.passage import Passage
from briefreader.model.wording import one_line, outlet_of, render_date

_HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Marked passages</title>
<style>body{max-width:44em;margin:2em auto;padding:0 1em;font-family:serif;line-height:1.5}
cite{display:block;font-size:.9em}.machine{opacity:.7}</style>
</head>
<body>
"""


def _passage(passage: Passage) -> Iterator[str]:
    mark = passage.mark
    yield f'<article id="{escape(clean(mark.id))}" lang="{escape(passage.briefing.language)}" dir="auto">'
    yield "<blockquote>"
    yield from (f"<p>{escape(line)}</p>" for line in quote_paragraphs(passage))
    yield f"<cite>{escape(citation_of(passage))}</cite>"
    yield "</blockquote>"
    if mark.tags:
        yield f"<p>Tags: {escape(one_line(', '.join(mark.tags)))}</p>"
    yield from (f"<p>{escape(clean(line))}</p>" for line in mark.note.splitlines() if line.strip())
    claims = claim_facts(passage)
    if claims:
        yield "<ul>"
        for claim in claims:
            words = f": {escape(claim.words)}" if claim.words else ""
            told = f"¶{claim.paragraph} <b>{escape(claim.source)}</b> {escape(claim.stance)}{words}"
            yield f'<li>{told} <span class="{claim.checked_by}">({claim.standing})</span></li>'
        yield "</ul>"
    yield "</article>"


def render(passages: Sequence[Passage]) -> str:
    """One page that loads and runs nothing."""
    lines: list[str] = []
    for briefing, same in by_briefing(passages):
        lines.append(f"<h1>{escape(one_line(briefing.title))}</h1>")
        lines.append(f"<p>{escape(outlet_of(briefing))}, {escape(render_date(briefing.published))}</p>")
        for passage in same:
            lines += _passage(passage)
    return _HEAD + "\n".join(lines) + "\n</body>\n</html>\n"

"""Markdown to what is read of it: the text without its marks, and paragraphs of the kinds that the marks tell."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefreader.ingest.dates import find_date
from briefreader.ingest.metadata import Metadata, read_metadata
from briefreader.ingest.segment import split_paragraphs
from briefreader.ingest.sentences import split_sentences
from briefreader.model.briefing import Paragraph, ParagraphKind
from briefreader.model.clean import clean
from briefreader.model.span import Span, trim

_FRONT_MATTER = re.compile(r"\A---\n(?P<body>(?:[^\n]*\n){0,60}?)---\n")
_FIELD = re.compile(r"(?P<key>[A-Za-z]+)\s*:\s*(?P<value>[^\n]*)")
_TAG = re.compile(r"<[^<>\n]*>")


@dataclass(frozen=True, slots=True)
class Document:
    """A Markdown file as it is read."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    metadata: Metadata


def _inline(token: Token) -> str:
    """The words of a run of text: no marks, no link targets, pictures by their description."""
    words = []
    for child in token.children or ():
        if child.type in ("softbreak", "hardbreak"):
            words.append("\n")
        elif child.type in ("text", "code_inline", "image"):
            words.append(child.content)
    return "".join(words)


def _blocks(tokens: Sequence[Token]) -> Iterator[tuple[str, ParagraphKind | None]]:
    """Each block's words, and its kind where its marks tell."""
    lists = quotes = 0
    heading = ""
    cells: list[str] | None = None
    for token in tokens:
        lists += (token.type == "list_item_open") - (token.type == "list_item_close")
        quotes += (token.type == "blockquote_open") - (token.type == "blockquote_close")
        if token.type == "heading_open":
            heading = token.tag
        elif token.type == "heading_close":
            heading = ""
        elif token.type == "tr_open":
            cells = []
        elif token.type == "tr_close" and cells is not None:
            yield " | ".join(cells), "body"
            cells = None
        elif token.type in ("fence", "code_block"):
            yield token.content, "body"
        elif token.type == "html_block":
            yield _TAG.sub("", token.content), None
        elif token.type == "inline":
            if cells is not None:
                cells.append(_inline(token))
            else:
                kind: ParagraphKind | None = "quote" if quotes else "list_item" if lists else None
                yield _inline(token), "headline" if heading == "h1" else "heading" if heading else kind


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    found = _FRONT_MATTER.match(text)
    if not found:
        return {}, text
    fields = {m["key"].lower(): m["value"].strip().strip("\"'") for m in _FIELD.finditer(found["body"])}
    return fields, text[found.end() :]


def read_markdown(source: str) -> Document:
    """What a reader sees of a Markdown text.

    The first heading of the first level is the headline, the others are headings; paragraphs that no mark tells are
    judged like those of plain text. Link targets, tags and front matter are not read aloud; the latter gives title,
    date and outlet.
    """
    fields, body = _front_matter(source)
    parts: list[str] = []
    kinds: list[tuple[Span, ParagraphKind | None]] = []
    length = 0
    headlines = 0
    for words, kind in _blocks(MarkdownIt("commonmark").enable("table").parse(body)):
        # entities such as &#27; become characters only here
        words = clean(words.strip().replace("\r", "\n"))
        if not words:
            continue
        if kind == "headline":
            headlines += 1
            kind = "headline" if headlines == 1 and not parts else "heading"
        kinds.append((Span(length, length + len(words)), kind))
        parts.append(words)
        length += len(words) + 2
    text = "\n\n".join(parts)
    paragraphs = _paragraphs(text, kinds)
    told = read_metadata(text, paragraphs)
    dated = find_date(fields.get("date", "") or fields.get("published", ""))
    return Document(
        text,
        paragraphs,
        Metadata(
            clean(fields.get("title", "")) or told.title,
            dated[0] if dated else told.published,
            clean(fields.get("source", "") or fields.get("outlet", "")) or told.outlet,
            told.language,
        ),
    )


def _paragraphs(text: str, kinds: Sequence[tuple[Span, ParagraphKind | None]]) -> tuple[Paragraph, ...]:
    """One paragraph a block; those without a mark are of the kind that they would have in plain text."""
    plain = {p.span.start: p.kind for p in split_paragraphs(text)}
    paragraphs = []
    for number, (span, kind) in enumerate(kinds, 1):
        inside = trim(text, span)
        told = kind or plain.get(inside.start, "body")
        if told == "headline" and number > 1:
            told = "heading"
        paragraphs.append(Paragraph(number, inside, told, split_sentences(text, inside)))
    return tuple(paragraphs)

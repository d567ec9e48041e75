"""Markdown to what is read of it: the text without its marks, and paragraphs of the kinds that the marks tell."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefreader.ingest.dates import find_date, find_month
from briefreader.ingest.metadata import Metadata, read_metadata
from briefreader.ingest.segment import choose_kinds
from briefreader.ingest.sentences import split_sentences
from briefreader.model.briefing import Paragraph, ParagraphKind
from briefreader.model.clean import clean, clean_line
from briefreader.model.span import Span

_FRONT_MATTER = re.compile(r"---[ \t]*\n((?:[^\n]*\n){0,60}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_FIELD = re.compile(r"([A-Za-z]+)[ \t]*:[ \t]*([^\n]*)")
_HIDDEN = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_LINE_BREAK = re.compile(r"<br\s*/?>\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Document:
    """A Markdown file as it is read."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    metadata: Metadata


@dataclass(frozen=True, slots=True)
class _Block:
    """What will be one paragraph; `kind` is None where no mark tells it."""

    words: str
    kind: ParagraphKind | None = None


def _inline(token: Token) -> str:
    """The words of a run of text: no marks, no tags, no link targets, pictures by their description."""
    words = []
    for child in token.children or ():
        if child.type == "hardbreak" or (child.type == "html_inline" and _LINE_BREAK.match(child.content)):
            words.append("\n")
        elif child.type == "softbreak":
            words.append(" ")
        elif child.type in ("text", "code_inline", "image"):
            words.append(child.content)
    return "".join(words)


def _is_picture(token: Token) -> bool:
    """Whether a run of text is a picture alone, so that its description is a caption."""
    types = {child.type for child in token.children or () if child.content.strip() or child.type == "image"}
    return types == {"image"}


class _Reader:
    """Goes through the tokens once and keeps in mind what they stand in."""

    def __init__(self) -> None:
        self._lists = 0
        self._quotes = 0
        self._heading = False
        self._number = ""
        self._cells: list[str] | None = None

    def blocks(self, tokens: Sequence[Token]) -> Iterator[_Block]:
        """The blocks of a document, empty ones too."""
        for token in tokens:
            self._enter(token)
            if token.type == "tr_close" and self._cells is not None:
                yield _Block(" | ".join(self._cells), "body")
                self._cells = None
            elif token.type in ("fence", "code_block"):
                yield _Block(token.content, "body")
            elif token.type == "html_block":
                yield _Block(_TAG.sub("", _HIDDEN.sub("", token.content)))
            elif token.type == "inline" and self._cells is not None:
                self._cells.append(_inline(token))
            elif token.type == "inline":
                yield _Block(self._number + _inline(token), self._kind(token))
                self._number = ""

    def _enter(self, token: Token) -> None:
        if token.type == "list_item_open" and token.info:
            self._number = f"{token.info}{token.markup} "  # of an ordered list: people refer to it
        elif token.type == "heading_open":
            self._heading = True
        elif token.type == "heading_close":
            self._heading = False
        elif token.type == "tr_open":
            self._cells = []
        self._lists += (token.type == "list_item_open") - (token.type == "list_item_close")
        self._quotes += (token.type == "blockquote_open") - (token.type == "blockquote_close")

    def _kind(self, token: Token) -> ParagraphKind | None:
        if self._quotes:
            return "quote"
        if self._lists:
            return "list_item"
        if self._heading:
            return "heading"
        return "caption" if _is_picture(token) else None


def _front_matter(source: str) -> tuple[dict[str, str], str]:
    """The fields of a head between "---" lines, keys in small letters, and what comes after it."""
    found = _FRONT_MATTER.match(source)
    if not found:
        return {}, source
    fields = {key.lower(): clean_line(value).strip().strip("\"'") for key, value in _FIELD.findall(found.group(1))}
    return (fields, source[found.end() :]) if fields else ({}, source)


def _headline(blocks: list[_Block]) -> None:
    """The first heading is the headline if no running text comes before it."""
    for index, block in enumerate(blocks):
        if block.kind == "heading":
            blocks[index] = replace(block, kind="headline")
            return
        if block.kind != "caption":
            return


def _told(fields: dict[str, str], shown: Metadata) -> Metadata:
    """What the front matter tells; what it doesn't, as the text shows it."""
    day = fields.get("date") or fields.get("published") or ""
    dated = find_date(day) or find_month(day)
    outlet = fields.get("source") or fields.get("outlet") or fields.get("publisher")
    return Metadata(fields.get("title") or shown.title, dated[0] if dated else shown.published, outlet or shown.outlet)


def read_markdown(source: str) -> Document:
    """What a reader sees of a Markdown text.

    The first heading is the headline, the others are headings; paragraphs that no mark tells are judged like those of
    plain text. Link targets, tags, comments and front matter are not read; the latter gives title, date and outlet.
    Numbers of ordered lists stay, code is body text, a row of a table is a line of its own.
    """
    fields, body = _front_matter(source)
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    # entities such as &#27; become characters only here
    read = (
        replace(block, words=clean(block.words.replace("\r", "\n")).strip())
        for block in _Reader().blocks(parser.parse(body))
    )
    blocks = [block for block in read if block.words]
    _headline(blocks)
    spans: list[Span] = []
    length = 0
    for block in blocks:
        spans.append(Span(length, length + len(block.words)))
        length += len(block.words) + 2
    text = "\n\n".join(block.words for block in blocks)
    kinds = choose_kinds(text, spans, [block.kind for block in blocks])
    paragraphs = tuple(
        Paragraph(number, span, kind, split_sentences(text, span))
        for number, (span, kind) in enumerate(zip(spans, kinds, strict=True), 1)
    )
    return Document(text, paragraphs, _told(fields, read_metadata(text, paragraphs)))

"""Parts of a row in different styles, cut and put together."""

from collections.abc import Iterable, Sequence

from briefreader.tui.text.cells import clip, width_of

Piece = tuple[str, str]
"""Words and the name of the style they are shown in ("" for none)."""


def underline(text: str, ranges: Iterable[tuple[int, int]], style: str, base: str = "") -> list[Piece]:
    """A text with parts of it in another style; what lies outside of it is left out."""
    pieces: list[Piece] = []
    at = 0
    for start, end in sorted(ranges):
        start, end = max(at, start), min(end, len(text))
        if start < end:
            pieces.extend(((text[at:start], base), (text[start:end], style)))
            at = end
    pieces.append((text[at:], base))
    return [piece for piece in pieces if piece[0]]


def clip_pieces(pieces: Iterable[Piece], width: int, more: str = "…") -> list[Piece]:
    """Pieces that take no more than a width in cells."""
    kept: list[Piece] = []
    room = width
    for text, style in pieces:
        shown = clip(text, room, more)
        if shown:
            kept.append((shown, style))
        room -= width_of(shown)
        if shown != text or room <= 0:
            break
    return kept


def fit_pieces(pieces: Sequence[Piece], width: int, more: str = "…") -> list[Piece]:
    """Pieces cut or filled with spaces to exactly a width in cells."""
    kept = clip_pieces(pieces, width, more)
    space = width - sum(width_of(text) for text, _ in kept)
    return [*kept, (" " * space, "")] if space > 0 else kept

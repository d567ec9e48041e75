"""The edges of a passage whose words have changed a little."""

from briefreader.model.span import Span

_STAYED = 4  # code points in a row that say where a text is; fewer may be chance
_WORD = 24  # how far an edge is moved to come to the edge of a word


def realign(text: str, quote: str, prefix: str, suffix: str, near: int) -> Span | None:
    """The span of `text` that stands for a quote which began about at `near`.

    The quote with its context is aligned with the text around (Levenshtein); each edge goes where the nearest piece
    that stayed as it was says it is. Returns None where none did.
    """
    from rapidfuzz.distance import Levenshtein

    slack = 16 + len(quote) // 4
    first = max(0, near - len(prefix) - slack)
    window = text[first : near + len(quote) + len(suffix) + slack]
    whole = prefix + quote + suffix
    stayed = [
        (op.src_start, op.src_end, op.dest_start)
        for op in Levenshtein.opcodes(whole, window)
        if op.tag == "equal" and op.src_end - op.src_start >= min(_STAYED, len(quote))
    ]
    if not stayed:
        return None
    start = first + _project(len(prefix), stayed)
    end = first + _project(len(prefix) + len(quote), stayed)
    start, end = max(0, min(start, len(text))), max(0, min(end, len(text)))
    if quote[:1].isalnum() and not prefix[-1:].isalnum():
        start = _to_edge(text, start)
    if quote[-1:].isalnum() and not suffix[:1].isalnum():
        end = _to_edge(text, end)
    return Span(start, end) if start < end else None


def _project(edge: int, stayed: list[tuple[int, int, int]]) -> int:
    """Where an offset of the source lies in the destination, by the piece that comes closest to it."""
    source, _, destination = min(stayed, key=lambda piece: max(piece[0] - edge, edge - piece[1], 0))
    return destination + edge - source


def _to_edge(text: str, at: int) -> int:
    """The nearest edge of a word; the offset itself where none is near."""
    for step in range(_WORD):
        for place in (at - step, at + step):
            if 0 <= place <= len(text) and text[place - 1 : place].isalnum() != text[place : place + 1].isalnum():
                return place
    return at

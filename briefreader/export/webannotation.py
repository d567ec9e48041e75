"""W3C Web Annotations."""

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from briefreader.model.clean import clean
from briefreader.model.passage import Passage

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def _bodies(passage: Passage) -> list[dict[str, Any]]:
    mark = passage.mark
    tags = [{"type": "TextualBody", "purpose": "tagging", "format": "text/plain", "value": tag} for tag in mark.tags]
    if mark.note:
        tags.append({"type": "TextualBody", "purpose": "commenting", "format": "text/plain", "value": mark.note})
    return tags


def _source(passage: Passage) -> dict[str, Any]:
    """The briefing: by its address if it has one, else by the hash of its bytes."""
    briefing = passage.briefing
    address = briefing.source if briefing.source.startswith(("http://", "https://")) else ""
    digest = briefing.id.removeprefix("sha256:")
    identity = quote(address, safe=":/?#[]@!$&'()*+,;=%~") if address else f"urn:sha256:{digest}"
    source = {"id": identity, "type": "Text", "format": "text/plain", "language": briefing.language}
    told = (("title", briefing.title), ("publisher", briefing.outlet), ("issued", briefing.published))
    return source | {f"dcterms:{name}": value for name, value in told if value}


def _annotation(passage: Passage) -> dict[str, Any]:
    mark = passage.mark
    annotation: dict[str, Any] = {
        "id": f"urn:briefreader:mark:{quote(mark.id, safe='')}",
        "type": "Annotation",
        "motivation": "commenting" if mark.note else "highlighting",
    }
    if mark.created:
        annotation["created"] = mark.created.replace("+00:00", "Z")
        annotation["modified"] = (mark.updated or mark.created).replace("+00:00", "Z")
    bodies = _bodies(passage)
    if bodies:
        annotation["body"] = bodies
    annotation["target"] = {
        "source": _source(passage),
        "selector": [
            {"type": "TextQuoteSelector", "exact": mark.quote, "prefix": mark.prefix, "suffix": mark.suffix},
            {"type": "TextPositionSelector", "start": mark.span.start, "end": mark.span.end},
        ],
    }
    return annotation


def render(passages: Sequence[Passage]) -> str:
    """An AnnotationPage of one annotation a mark, anchored by its words and by its place.

    Source: W3C Recommendation "Web Annotation Data Model", 23 February 2017.
    """
    page = {
        "@context": _CONTEXT,
        "id": "urn:briefreader:marks",
        "type": "AnnotationPage",
        "items": [_annotation(p) for p in passages],
    }
    return clean(json.dumps(page, indent=1)) + "\n"

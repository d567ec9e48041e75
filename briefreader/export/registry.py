"""Which formats there are, and the one way to write any of them."""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from types import MappingProxyType

from briefreader.errors import UnknownError
from briefreader.model.clean import clean_line
from briefreader.model.passage import Passage

Exporter = Callable[[Sequence[Passage]], str]

EXPORTERS: Mapping[str, str] = MappingProxyType(
    {
        "markdown": "briefreader.export.markdown:render",
        "org": "briefreader.export.org:render",
        "html": "briefreader.export.html:render",
        "csv": "briefreader.export.table:render",
        "jsonl": "briefreader.export.jsonl:render",
        "webannotation": "briefreader.export.webannotation:render",
    }
)


def render(form: str, passages: Sequence[Passage]) -> str:
    """Marked passages as a document; the format's module is imported now and not before.

    Raises: UnknownError for a format that isn't registered.
    """
    try:
        module, _, attribute = EXPORTERS[form].partition(":")
    except KeyError:
        shown = clean_line(repr(form))
        raise UnknownError(f"there is no format {shown}", f"use one of {', '.join(EXPORTERS)}") from None
    export: Exporter = getattr(import_module(module), attribute)
    return export(passages)

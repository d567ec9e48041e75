"""Which formats there are, and the one way to read or write any of them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import PurePath
from types import MappingProxyType
from typing import Any, BinaryIO

from briefreader.errors import SourceError, UnknownError
from briefreader.exchange.lines import Source
from briefreader.exchange.records import Context, Remark, Remarks
from briefreader.model.actor import Actor
from briefreader.model.clean import clean_line

Importer = Callable[[Source, Context, Remarks], Iterator[Actor]]
Exporter = Callable[[Iterable[Actor], Context, Remarks], Iterator[str]]

IMPORTERS: Mapping[str, str] = MappingProxyType(
    {
        "cameo": "briefreader.exchange.cameo:read",
        "ftm": "briefreader.exchange.ftm:read",
        "misp": "briefreader.exchange.misp:read",
        "csv": "briefreader.exchange.sheet:read",
        "json": "briefreader.exchange.whole:read",
    }
)
EXPORTERS: Mapping[str, str] = MappingProxyType(
    {
        "csv": "briefreader.exchange.sheet:render",
        "ftm": "briefreader.exchange.ftm:render",
        "misp": "briefreader.exchange.misp:render",
        "json": "briefreader.exchange.whole:render",
    }
)


def _find(form: str, registry: Mapping[str, str]) -> Any:
    try:
        module, _, attribute = registry[form].partition(":")
    except KeyError:
        shown = clean_line(repr(form))
        raise UnknownError(f"there is no format {shown} for actors", f"use one of {', '.join(registry)}") from None
    return getattr(import_module(module), attribute)


def read_actors(
    form: str, stream: BinaryIO, context: Context, advance: Callable[[int], object] = lambda _: None
) -> tuple[tuple[Actor, ...], tuple[Remark, ...]]:
    """The actors of a list, and what is to be told about them.

    Ids are as the list has them, unique in it, and need not be ids of the store; affiliations refer to them, or to the
    states of the context.

    Args:
        advance: is told how many bytes were read, every now and then.
    Raises: UnknownError for a format that isn't registered; SourceError for a file that isn't of that format at all.
    """
    importer: Importer = _find(form, IMPORTERS)
    remarks = Remarks()
    actors: dict[str, Actor] = {}
    for actor in importer(Source(stream, remarks, advance), context, remarks):
        if actor.id in actors:
            remarks.add("dropped", "a record whose id another one has", f"{actor.id}: {actor.name}")
        else:
            actors[actor.id] = actor
    return tuple(actors.values()), tuple(remarks.found)


def write_actors(form: str, actors: Iterable[Actor], context: Context) -> tuple[str, tuple[Remark, ...]]:
    """Actors as a document, and what it can't say. Raises: UnknownError for a format that isn't registered."""
    exporter: Exporter = _find(form, EXPORTERS)
    remarks = Remarks()
    document = "".join(exporter(actors, context, remarks))
    return document, tuple(remarks.found)


def guess_format(name: str, start: bytes) -> str:
    """The format of a file by its name and its first bytes.

    Raises: SourceError if it can't be told.
    """
    suffix = PurePath(name).suffix.casefold()
    head = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    if head.startswith(b"{"):
        first = head.partition(b"\n")[0]
        return "ftm" if b'"schema"' in first and b'"properties"' in first else "misp"
    if head.startswith(b"["):
        return "json"
    if suffix in (".csv", ".tsv"):
        return "csv"
    if (b"[" in head and b"_" in head) or (suffix == ".txt" and b"_" in head):
        return "cameo"
    raise SourceError(f"the format of {clean_line(name)} can't be told", f"name it: --format {'|'.join(IMPORTERS)}")

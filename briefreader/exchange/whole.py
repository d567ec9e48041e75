"""Actors as `actors list --format json` has them: the one format that says all."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from typing import Any

from briefreader.errors import SourceError
from briefreader.exchange.lines import Source, parse_json, texts
from briefreader.exchange.records import (
    ALIAS_KINDS,
    KINDS,
    ROLES,
    Context,
    Remarks,
    check_span,
    distinct,
    known_kind,
    tidy,
    tidy_text,
)
from briefreader.model.actor import Actor, Affiliation, Alias


def read(source: Source, context: Context, remarks: Remarks) -> Iterator[Actor]:
    """The actors of a JSON list; the id of each is its own.

    Raises: SourceError for what isn't JSON, or no list.
    """
    try:
        found = parse_json(source.whole())
    except ValueError as error:
        raise SourceError(f"the list can't be read: {error}", "mend it, or name its --format") from None
    if not isinstance(found, list):
        raise SourceError("the JSON isn't a list of actors", "name its --format, if it has another one")
    for number, record in enumerate(found, start=1):
        actor = _read_actor(record, number, context, remarks)
        if actor is not None:
            yield actor


def render(actors: Iterable[Actor], context: Context, remarks: Remarks) -> Iterator[str]:
    """A JSON list, an actor a line."""
    start = "[\n"
    for actor in actors:
        document = asdict(actor) | {"external_ids": dict(actor.external_ids)}
        yield start + json.dumps(document, ensure_ascii=True)
        start = ",\n"
    yield "[]\n" if start == "[\n" else "\n]\n"


def _read_actor(record: Any, number: int, context: Context, remarks: Remarks) -> Actor | None:
    if not isinstance(record, dict):
        remarks.add("dropped", "a record that is no object", f"record {number}")
        return None
    name = tidy(_text(record, "name"))
    if not name:
        remarks.add("dropped", "a record without a name, or with one too long", f"record {number}")
        return None
    kind = known_kind(_text(record, "kind"), KINDS) or context.kind
    if kind is None:
        remarks.add("dropped", "a record of no kind that is known (--kind gives one)", name)
        return None
    unknown = record.keys() - Actor.__slots__
    for field in sorted(unknown):
        remarks.add("dropped", "a field that is unknown", f"{name}: {field}")
    country = context.country(_text(record, "country"))
    if _text(record, "country") and not country:
        remarks.add("dropped", "a country without a code of ISO 3166", f"{name}: {_text(record, 'country')}")
    ids = record.get("external_ids")
    pairs = ids.items() if isinstance(ids, dict) else ()
    return Actor(
        id=_text(record, "id") or f"#{number}",
        name=name,
        kind=kind,
        aliases=distinct(name, _read_aliases(record, name, remarks)),
        affiliations=tuple(dict.fromkeys(_read_ties(record, name, remarks))),
        country=country,
        summary=tidy_text(_text(record, "summary")),
        external_ids=tuple((tidy(scheme), tidy(value)) for scheme, value in pairs if texts(value)),
        notes=_text(record, "notes"),
        provenance=tidy_text(_text(record, "provenance")) or context.source,
    )


def _objects(record: Mapping[str, Any], field: str, name: str, remarks: Remarks) -> Iterator[dict[str, Any]]:
    given = record.get(field, [])
    for item in given if isinstance(given, list) else [given]:
        if isinstance(item, dict):
            yield item
        else:
            remarks.add("dropped", f"{field} that are no objects", name)


def _read_aliases(record: Mapping[str, Any], name: str, remarks: Remarks) -> Iterator[Alias]:
    for item in _objects(record, "aliases", name, remarks):
        since, until = check_span(_text(item, "since"), _text(item, "until"), name, remarks)
        kind = known_kind(_text(item, "kind") or "name", ALIAS_KINDS)
        other = tidy(_text(item, "name"))
        if kind is None or not other:
            remarks.add("dropped", "another name that can't be read", f"{name}: {_text(item, 'name')}")
        else:
            script, language = tidy(_text(item, "script")), tidy(_text(item, "language"))
            yield Alias(other, kind, script, language, since, until, item.get("weak") is True)


def _read_ties(record: Mapping[str, Any], name: str, remarks: Remarks) -> Iterator[Affiliation]:
    for item in _objects(record, "affiliations", name, remarks):
        since, until = check_span(_text(item, "since"), _text(item, "until"), name, remarks)
        role = known_kind(_text(item, "role"), ROLES)
        actor = _text(item, "actor")
        if role is None or not actor:
            remarks.add("dropped", "a tie that can't be read", f"{name}: {_text(item, 'role')} {actor}")
        else:
            yield Affiliation(actor, role, tidy(_text(item, "title")), since, until, tidy_text(_text(item, "source")))


def _text(record: Mapping[str, Any], field: str) -> str:
    value = record.get(field)
    return value if isinstance(value, str) else ""

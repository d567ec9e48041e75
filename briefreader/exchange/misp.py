"""MISP galaxy clusters: a JSON document of values with synonyms.

Source: the MISP galaxy format, https://www.misp-standard.org/rfc/misp-standard-galaxy-format.html
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import UUID, uuid5

from briefreader.errors import SourceError
from briefreader.exchange.lines import Source, parse_json, texts
from briefreader.exchange.records import (
    KINDS,
    Context,
    Remarks,
    count_unsaid,
    distinct,
    first_known,
    tidy,
    tidy_text,
)
from briefreader.model.actor import Actor, ActorKind, Affiliation, AffiliationRole, Alias

_SPACE = UUID("0ad8b6a4-4f62-5d2e-9f5c-8b1f7a3f2c11")  # of the uuids that are made of our ids
_SAID = frozenset({"summary", "country", "ids", "ties", "provenance"})
_READ = {"synonyms", "country", "kind", "external_ids", "provenance", "cfr-suspected-state-sponsor"}


def read(source: Source, context: Context, remarks: Remarks) -> Iterator[Actor]:
    """The values of a cluster; the id of each is its uuid.

    Raises: SourceError for what isn't JSON, or has no values.
    """
    try:
        cluster = parse_json(source.whole())
    except ValueError as error:
        raise SourceError(f"the cluster can't be read: {error}", "mend it, or name its --format") from None
    values = cluster.get("values") if isinstance(cluster, dict) else None
    if not isinstance(values, list):
        raise SourceError(
            "the JSON is no cluster: it has no list of values", "name its --format, if it has another one"
        )
    table = context.table("misp")
    kind = _kind_of_cluster(cluster, table, context)
    title = tidy_text(str(cluster.get("name", "")))[:100]
    for number, value in enumerate(values, start=1):
        actor = _read_value(value, number, kind, title, table, context, remarks)
        if actor is not None:
            yield actor


def _kind_of_cluster(cluster: Mapping[str, Any], table: Mapping[str, Any], context: Context) -> ActorKind | None:
    if context.kind:
        return context.kind
    told = {text.strip().casefold() for field in ("type", "category") for text in texts(cluster.get(field))}
    found: ActorKind | None = next((kind for name, kind in table["kinds"].items() if name in told), None)
    return found


def _read_value(
    value: Any,
    number: int,
    kind: ActorKind | None,
    title: str,
    table: Mapping[str, Any],
    context: Context,
    remarks: Remarks,
) -> Actor | None:
    if not isinstance(value, dict):
        remarks.add("dropped", "a value that is no object", f"value {number}")
        return None
    name = tidy(value["value"]) if isinstance(value.get("value"), str) else ""
    if not name:
        remarks.add("dropped", "a value without a name, or with one too long", f"value {number}")
        return None
    given = value.get("meta")
    meta: dict[str, Any] = given if isinstance(given, dict) else {}
    own = first_known(texts(meta.get("kind")), KINDS)
    if own is None and kind is None:
        remarks.add("doubted", "the cluster doesn't say what it lists; taken for armed groups (or say --kind)", name)
    for field in sorted(meta.keys() - _READ):
        remarks.add("unsaid", f"{tidy(field)[:40]} of a value", name)
    uuid = value.get("uuid")
    return Actor(
        id=uuid if isinstance(uuid, str) and uuid else f"value {number}",
        name=name,
        kind=own or kind or "armed_group",
        aliases=distinct(name, _synonyms(meta, name, remarks)),
        affiliations=tuple(dict.fromkeys(_ties(value, name, meta, table, context, remarks))),
        country=_country(meta, name, context, remarks),
        summary=tidy_text(value["description"]) if isinstance(value.get("description"), str) else "",
        external_ids=_ids(meta, uuid),
        provenance=tidy_text("; ".join(texts(meta.get("provenance")))) or f"MISP galaxy {title or context.source}",
    )


def _synonyms(meta: Mapping[str, Any], name: str, remarks: Remarks) -> Iterator[Alias]:
    for text in texts(meta.get("synonyms", [])):
        plain = tidy(text)
        if plain:
            yield Alias(plain)
        else:
            remarks.add("dropped", "a synonym without letters, or too long", f"{name}: {text}")


def _country(meta: Mapping[str, Any], name: str, context: Context, remarks: Remarks) -> str:
    given = [code for text in texts(meta.get("country", [])) for code in text.split(",")]
    known = list(dict.fromkeys(filter(None, map(context.country, given))))
    for code in given:
        if code.strip() and not context.country(code):
            remarks.add("dropped", "a country without a code of ISO 3166", f"{name}: {code}")
    for other in known[1:]:
        remarks.add("unsaid", "a second country", f"{name}: {other}")
    return known[0] if known else ""


def _ids(meta: Mapping[str, Any], uuid: Any) -> tuple[tuple[str, str], ...]:
    found = {}
    for text in texts(meta.get("external_ids", [])):
        scheme, sign, value = text.partition(":")
        if sign and tidy(scheme) and tidy(value):
            found[tidy(scheme)] = tidy(value)
    if isinstance(uuid, str) and tidy(uuid) and not found:
        found["misp"] = tidy(uuid)
    return tuple(found.items())


def _ties(
    value: Mapping[str, Any],
    name: str,
    meta: Mapping[str, Any],
    table: Mapping[str, Any],
    context: Context,
    remarks: Remarks,
) -> Iterator[Affiliation]:
    related = value.get("related")
    for link in related if isinstance(related, list) else ():
        target = link.get("dest-uuid") if isinstance(link, dict) else None
        kind = link.get("type") if isinstance(link, dict) else None
        role: AffiliationRole | None = table["links"].get(kind) if isinstance(kind, str) else None
        if isinstance(target, str) and role:
            yield Affiliation(target, role, source="MISP galaxy")
        else:
            remarks.add("dropped", f"a relation of the type {tidy(str(kind))[:40] or '?'}", name)
    for text in texts(meta.get("cfr-suspected-state-sponsor", [])):
        remarks.add("unsaid", "a suspected sponsor", f"{name}: {text}")


def render(actors: Iterable[Actor], context: Context, remarks: Remarks) -> Iterator[str]:
    """One cluster of all actors; uuids are made of their ids, so that they stay."""
    listed = tuple(actors)
    count_unsaid(listed, remarks, _SAID)
    ids = {actor.id for actor in listed}
    links: Mapping[str, str] = context.table("misp")["written_links"]
    cluster = {
        "authors": ["briefreader"],
        "category": "actor",
        "description": "Actors and factions of conflict briefings.",
        "name": "briefreader actors",
        "source": "briefreader",
        "type": "briefreader-actors",
        "uuid": str(uuid5(_SPACE, "")),
        "values": [_value(actor, ids, links, remarks) for actor in listed],
        "version": 1,
    }
    yield json.dumps(cluster, ensure_ascii=True, indent=2) + "\n"


def _value(actor: Actor, ids: set[str], links: Mapping[str, str], remarks: Remarks) -> dict[str, Any]:
    related = []
    for tie in actor.affiliations:
        if tie.actor not in ids:
            remarks.add("unsaid", "a tie to an actor that isn't in the list", f"{actor.name}: {tie.role} {tie.actor}")
            continue
        related.append({"dest-uuid": str(uuid5(_SPACE, tie.actor)), "type": links[tie.role]})
        if tie.since or tie.until or tie.title or tie.source:
            remarks.add("unsaid", "the dates, title or source of a tie", f"{actor.name}: {tie.role} {tie.actor}")
    meta = {
        "synonyms": [alias.name for alias in actor.aliases],
        "country": actor.country,
        "kind": actor.kind,
        "external_ids": [f"{scheme}:{value}" for scheme, value in actor.external_ids],
        "provenance": actor.provenance,
    }
    value = {
        "value": actor.name,
        "description": actor.summary,
        "meta": {name: held for name, held in meta.items() if held},
        "related": related,
        "uuid": str(uuid5(_SPACE, actor.id)),
    }
    return {name: held for name, held in value.items() if held}

"""FollowTheMoney entities, one JSON object a line, as OpenSanctions and Aleph have them.

Source: the FollowTheMoney model, https://followthemoney.tech/explorer/; `caption` and `datasets` are OpenSanctions'.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from hashlib import sha1
from typing import Any

from briefreader.errors import SourceError
from briefreader.exchange.lines import Line, Source, parse_json, texts
from briefreader.exchange.records import (
    KINDS,
    ROLES,
    Context,
    Remarks,
    check_span,
    count_unsaid,
    distinct,
    first_known,
    known_kind,
    tidy,
    tidy_text,
)
from briefreader.model.actor import Actor, ActorKind, Affiliation, AffiliationRole, Alias, AliasKind

_NAMES: Mapping[str, AliasKind] = {
    "name": "name",
    "alias": "name",
    "abbreviation": "acronym",
    "previousName": "former_name",
    "weakAlias": "name",
}
_PROPERTY: Mapping[AliasKind, str] = {"acronym": "abbreviation", "former_name": "previousName"}
_READ = {*_NAMES, "country", "mainCountry", "jurisdiction", "citizenship", "nationality", "summary", "description"}
_READ |= {"notes", "keywords", "topics", "wikidataId", "publisher", "createdAt", "modifiedAt", "firstName", "lastName"}
_SAID = frozenset({"weak", "notes", "summary", "country", "ties", "alias_kinds", "ids", "provenance", "times"})


def read(source: Source, context: Context, remarks: Remarks) -> Iterator[Actor]:
    """The actors of a list with the links between them; the id of each is its entity's.

    Raises: SourceError where no line is an entity.
    """
    reading = _Reading(context, remarks)
    entities = 0
    for line in source.lines():
        if line.text.strip():
            entities += reading.take(line)
    if not entities:
        raise SourceError("no line of the list is a FollowTheMoney entity", "name its --format, if it has another one")
    yield from reading.actors()


class _Reading:
    """Actors by their ids, until their links are known."""

    def __init__(self, context: Context, remarks: Remarks) -> None:
        self._context = context
        self._remarks = remarks
        self._table = context.table("ftm")
        self._actors: dict[str, Actor] = {}
        self._ties: list[tuple[str, Affiliation, int]] = []

    def take(self, line: Line) -> bool:
        """Read one line. Returns: whether it is an entity."""
        try:
            entity = parse_json(line.text)
        except ValueError as error:
            self._remarks.add("dropped", f"a line that is {error}", line=line.number)
            return False
        properties = entity.get("properties") if isinstance(entity, dict) else None
        schema = entity.get("schema") if isinstance(entity, dict) else None
        if not isinstance(properties, dict) or not isinstance(schema, str) or not isinstance(entity.get("id"), str):
            self._remarks.add("dropped", "a line that is no entity", line=line.number)
            return False
        if schema in self._table["links"]:
            self._take_link(schema, properties, line.number)
        elif schema in self._table["kinds"]:
            self._take_actor(entity, schema, properties, line.number)
        else:
            self._remarks.add("dropped", f"an entity of the schema {tidy(schema)[:40]}", entity["id"], line.number)
        return True

    def actors(self) -> Iterator[Actor]:
        """All actors with their affiliations."""
        found: dict[str, list[Affiliation]] = {}
        for subject, tie, line in self._ties:
            if subject in self._actors:
                found.setdefault(subject, []).append(tie)
            else:
                self._remarks.add("dropped", "a link of nobody in the list", f"{subject}: {tie.role}", line)
        for actor_id, actor in self._actors.items():
            yield replace(actor, affiliations=tuple(dict.fromkeys(found.get(actor_id, ()))))

    def _take_actor(self, entity: dict[str, Any], schema: str, properties: dict[str, Any], line: int) -> None:
        names = self._names(properties, line)
        caption = tidy(entity["caption"]) if isinstance(entity.get("caption"), str) else ""
        main = next((alias.name for alias in names if alias.name == caption and not alias.weak), "")
        main = main or next((alias.name for alias in names), "")
        if not main:
            self._remarks.add("dropped", "an entity without a name", entity["id"], line)
            return
        if entity["id"] in self._actors:
            self._remarks.add("dropped", "an entity whose id another one has", entity["id"], line)
            return
        for name in sorted(properties.keys() - _READ):
            self._remarks.add("unsaid", f"{tidy(name)[:40]} of an entity", main, line)
        wikidata = next((value for value in texts(properties.get("wikidataId")) if value), "")
        self._actors[entity["id"]] = Actor(
            id=entity["id"],
            name=main,
            kind=self._kind(schema, properties, main, line),
            aliases=distinct(main, names),
            country=self._country(properties, main, line),
            summary=_joined(properties, "summary") or _joined(properties, "description"),
            external_ids=(("wikidata", tidy(wikidata)),) if tidy(wikidata) else (),
            notes="\n\n".join(tidy_text(text) for text in texts(properties.get("notes"))),
            provenance=_joined(properties, "publisher") or self._provenance(entity),
        )

    def _names(self, properties: dict[str, Any], line: int) -> list[Alias]:
        found = []
        for name, kind in _NAMES.items():
            for text in texts(properties.get(name)):
                if plain := tidy(text):
                    found.append(Alias(plain, kind, weak=name == "weakAlias"))
                else:
                    self._remarks.add("dropped", "a name without letters, or too long", text, line)
        return found

    def _kind(self, schema: str, properties: dict[str, Any], name: str, line: int) -> ActorKind:
        if told := first_known(texts(properties.get("keywords")), KINDS):
            return told
        kind: ActorKind = self._table["kinds"][schema]
        if kind == "person":
            return kind
        topics = texts(properties.get("topics"))
        for topic, meant in self._table["topics"].items():
            if topic in topics or (topic == "gov" and any(other.startswith("gov.") for other in topics)):
                found: ActorKind = meant
                return found
        if schema in self._table["unsure"]["schemata"]:
            if self._context.kind:
                return self._context.kind
            self._remarks.add("doubted", f"{schema} says little; taken for {kind.replace('_', ' ')}", name, line)
        return kind

    def _country(self, properties: dict[str, Any], name: str, line: int) -> str:
        given = [
            text
            for field in ("mainCountry", "country", "jurisdiction", "citizenship", "nationality")
            for text in texts(properties.get(field))
        ]
        known = list(dict.fromkeys(filter(None, map(self._context.country, given))))
        for text in given:
            if not self._context.country(text):
                self._remarks.add("dropped", "a country without a code of ISO 3166", f"{name}: {text}", line)
        for other in known[1:]:
            self._remarks.add("unsaid", "a second country", f"{name}: {other}", line)
        return known[0] if known else ""

    def _provenance(self, entity: dict[str, Any]) -> str:
        datasets = ", ".join(filter(None, map(tidy, texts(entity.get("datasets")))))
        return f"FollowTheMoney {self._context.source}{f' ({datasets[:200]})' if datasets else ''}".strip()

    def _take_link(self, schema: str, properties: dict[str, Any], line: int) -> None:
        link = self._table["links"][schema]
        told = texts(properties.get("role"))
        role: AffiliationRole | None = first_known(told, ROLES) or link.get("role")
        ends = [(a, b) for a in texts(properties.get(link["from"])) for b in texts(properties.get(link["to"]))]
        if role is None or not ends:
            self._remarks.add("dropped", "a link without a role of ours, or without its ends", ", ".join(told), line)
            return
        title = _joined(properties, "summary") or "; ".join(
            tidy(text) for text in told if known_kind(text, ROLES) != role
        )
        dates = [(texts(properties.get(field)) or [""])[0][:10] for field in ("startDate", "endDate")]
        since, until = check_span(dates[0], dates[1], schema, self._remarks)
        for subject, target in ends:
            tie = Affiliation(target, role, title, since, until, _joined(properties, "description"))
            self._ties.append((subject, tie, line))


def _joined(properties: Mapping[str, Any], name: str) -> str:
    return tidy_text("; ".join(texts(properties.get(name))))


def render(actors: Iterable[Actor], context: Context, remarks: Remarks) -> Iterator[str]:
    """An entity a line, then a link a line for each affiliation between them."""
    table = context.table("ftm")
    listed = tuple(actors)
    ids = {actor.id for actor in listed}
    count_unsaid(listed, remarks, _SAID)
    for actor in listed:
        yield _render_line(_entity(actor, table, remarks))
    for actor in listed:
        for tie in actor.affiliations:
            if tie.actor in ids:
                yield _render_line(_link(actor, tie))
            else:
                remarks.add(
                    "unsaid", "a tie to an actor that isn't in the list", f"{actor.name}: {tie.role} {tie.actor}"
                )


def _render_line(entity: dict[str, Any]) -> str:
    kept = {name: values for name, values in entity["properties"].items() if values}
    return json.dumps(entity | {"properties": kept}, ensure_ascii=True) + "\n"


def _entity(actor: Actor, table: Mapping[str, Any], remarks: Remarks) -> dict[str, Any]:
    names: dict[str, list[str]] = {"name": [actor.name]}
    for alias in actor.aliases:
        field = "weakAlias" if alias.weak else _PROPERTY.get(alias.kind, "alias")
        if field == "abbreviation" and actor.kind == "place":  # a Territory has none
            field = "alias"
        if field == "alias" and alias.kind != "name":
            remarks.add("unsaid", "of which kind a name is", f"{actor.name}: {alias.name} ({alias.kind})")
        elif alias.weak and alias.kind != "name":
            remarks.add("unsaid", "of which kind a weak name is", f"{actor.name}: {alias.name} ({alias.kind})")
        names.setdefault(field, []).append(alias.name)
    ids = dict(actor.external_ids)
    for scheme in ids.keys() - {"wikidata"}:
        remarks.add("unsaid", f"ids of {tidy(scheme)}", actor.name)
    topic = table["written_topics"].get(actor.kind)
    return {
        "id": actor.id,
        "schema": table["schemata"][actor.kind],
        "properties": names
        | {
            "keywords": [actor.kind.replace("_", " ")],
            "topics": [topic] if topic else [],
            "country": [actor.country.lower()] if actor.country else [],
            "summary": [actor.summary] if actor.summary else [],
            "notes": [actor.notes] if actor.notes else [],
            "wikidataId": [ids["wikidata"]] if "wikidata" in ids else [],
            "publisher": [actor.provenance] if actor.provenance else [],
            "createdAt": [actor.created[:19]] if actor.created else [],
            "modifiedAt": [actor.updated[:19]] if actor.updated else [],
        },
    }


def _link(actor: Actor, tie: Affiliation) -> dict[str, Any]:
    told = (actor.id, tie.role, tie.actor, tie.title, tie.since, tie.until)
    return {
        "id": f"tie-{sha1(repr(told).encode('utf8', 'replace'), usedforsecurity=False).hexdigest()}",
        "schema": "UnknownLink",
        "properties": {
            "subject": [actor.id],
            "object": [tie.actor],
            "role": [tie.role.replace("_", " ")],
            "startDate": [tie.since] if tie.since else [],
            "endDate": [tie.until] if tie.until else [],
            "summary": [tie.title] if tie.title else [],
            "description": [tie.source] if tie.source else [],
        },
    }

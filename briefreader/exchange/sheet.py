"""CSV with a header, for spreadsheets: which column is which field is told by its name.

Several names in a cell stand apart by semicolons, bars or line ends.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import get_args

from briefreader.errors import SourceError
from briefreader.exchange.lines import Source
from briefreader.exchange.records import (
    KINDS,
    ROLES,
    Context,
    Remarks,
    count_unsaid,
    distinct,
    known_kind,
    tidy,
    tidy_text,
)
from briefreader.model.actor import Actor, ActorKind, Affiliation, Alias, AliasKind
from briefreader.model.clean import guard_cell, unguard_cell

_NAMES: Mapping[str, AliasKind] = {
    "aliases": "name",
    "acronyms": "acronym",
    "former_names": "former_name",
    "native_names": "native",
    "transliterations": "transliteration",
    "nicknames": "nickname",
    "demonyms": "demonym",
    "metonyms": "metonym",
}
_COLUMNS = (
    "id",
    "name",
    "kind",
    "country",
    *_NAMES,
    "weak_names",
    "ties",
    "external_ids",
    "summary",
    "notes",
    "provenance",
)
_SAID = frozenset({"alias_kinds", "weak", "ties", "notes", "ids", "summary", "country", "provenance"})
_APART = re.compile(r"[;|\n\r]")
_GUESSED = ",;\t|"
Row = Mapping[str, str]


def read(source: Source, context: Context, remarks: Remarks) -> Iterator[Actor]:
    """The actors of a sheet; the id of each is that of its column, or its row.

    Raises: SourceError for a sheet without a column of names.
    """
    rows = _rows(source, remarks)
    header = next(rows, (0, []))[1]
    fields = _find_fields(header, context, remarks)
    if "name" not in fields.values():
        raise SourceError("no column of the sheet is called a name", "say which one is: --map HEADER=name")
    for number, cells in rows:
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) > len(header):
            remarks.add("dropped", "cells beyond the header", ", ".join(cells[len(header) :]), number)
        actor = _read_row(_gather(cells, fields), number, context, remarks)
        if actor is not None:
            yield actor


def _rows(source: Source, remarks: Remarks) -> Iterator[tuple[int, list[str]]]:
    """The cells of each row with the number of its line; what comes before the header is passed over."""
    lines = (f"{line.text}\n" for line in source.lines())
    first = next((line for line in lines if line.strip()), "")
    mark = max(_GUESSED, key=first.count)

    def feed() -> Iterator[str]:
        yield first
        yield from lines

    reader = csv.reader(feed(), delimiter=mark, strict=False)
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            remarks.add("dropped", f"a row that can't be read ({error})", line=reader.line_num)
        else:
            yield reader.line_num, [unguard_cell(cell) for cell in cells]


def _find_fields(header: list[str], context: Context, remarks: Remarks) -> dict[int, str]:
    """The field of each column; one that none is known for is told."""
    known = {name: field for field, names in context.table("sheet")["headers"].items() for name in names}
    given = {_plain(name): field.strip() for name, field in context.mapping.items()}
    unknown = sorted({field for field in given.values() if field not in {*_COLUMNS, "wikidata", "-"}})
    if unknown:
        raise SourceError(
            f"there is no field {tidy(unknown[0]) or 'without a name'}",
            f"map to one of {', '.join(_COLUMNS)} or - for none",
        )
    missing = sorted(given.keys() - set(map(_plain, header)))
    if missing:
        raise SourceError(f"the sheet has no column {tidy(missing[0])}", f"it has {', '.join(map(tidy, header))[:300]}")
    fields: dict[int, str] = {}
    taken: set[str] = set()
    for column, name in enumerate(header):
        field = given.get(_plain(name), known.get(_plain(name), ""))
        if field and field != "-" and (field not in taken or field in _NAMES):
            fields[column] = field
            taken.add(field)
        elif field != "-" and name.strip():
            remarks.add("dropped", "a column without a field of its own (--map gives one)", name, 1)
    return fields


def _plain(header: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", header[:200].casefold()).split())


def _gather(cells: list[str], fields: Mapping[int, str]) -> Row:
    row: dict[str, list[str]] = {}
    for column, field in fields.items():
        row.setdefault(field, []).append(cells[column] if column < len(cells) else "")
    return {field: ";".join(held) for field, held in row.items()}


def _read_row(row: Row, number: int, context: Context, remarks: Remarks) -> Actor | None:
    name = tidy(row["name"])
    if not name:
        remarks.add("dropped", "a row without a name, or with one too long", ", ".join(row.values()), number)
        return None
    told = row.get("kind", "")
    kind: ActorKind | None = known_kind(told, KINDS) or context.kind
    if kind is None:
        reason = "a row of a kind that is unknown" if told.strip() else "a row without a kind"
        remarks.add("dropped", f"{reason} (--kind gives one)", f"{name}: {told}", number)
        return None
    if told.strip() and not known_kind(told, KINDS):
        remarks.add("doubted", f"a kind that is unknown; taken for {kind.replace('_', ' ')}", f"{name}: {told}", number)
    country = context.country(row.get("country", ""))
    if row.get("country", "").strip() and not country:
        remarks.add("dropped", "a country without a code of ISO 3166", f"{name}: {row['country']}", number)
    return Actor(
        id=row.get("id", "").strip() or f"row {number}",
        name=name,
        kind=kind,
        aliases=distinct(name, _read_names(row, name, number, remarks)),
        affiliations=tuple(dict.fromkeys(_read_ties(row, name, number, remarks))),
        country=country,
        summary=tidy_text(row.get("summary", "")),
        external_ids=tuple(_read_ids(row, name, number, remarks).items()),
        notes=tidy_text(row.get("notes", "")),
        provenance=tidy_text(row.get("provenance", "")) or f"{context.source}, line {number}",
    )


def _read_names(row: Row, name: str, number: int, remarks: Remarks) -> Iterator[Alias]:
    weak = set(filter(None, map(tidy, _APART.split(row.get("weak_names", "")))))
    for field, kind in (*_NAMES.items(), ("weak_names", "name")):
        for part in _APART.split(row.get(field, "")):
            if plain := tidy(part):
                yield Alias(plain, _alias_kind(kind), weak=plain in weak)
            elif part.strip():
                remarks.add("dropped", "a name without letters, or too long", f"{name}: {part}", number)


def _alias_kind(given: str) -> AliasKind:
    return next(kind for kind in get_args(AliasKind) if kind == given)


def _read_ties(row: Row, name: str, number: int, remarks: Remarks) -> Iterator[Affiliation]:
    for part in filter(str.strip, _APART.split(row.get("ties", ""))):
        given, _, target = part.partition(":")
        role = known_kind(given, ROLES)
        if role and target.strip():
            yield Affiliation(target.strip(), role)
        else:
            remarks.add("dropped", "a tie that isn't ROLE:ID", f"{name}: {part}", number)


def _read_ids(row: Row, name: str, number: int, remarks: Remarks) -> dict[str, str]:
    found = {}
    for part in filter(str.strip, _APART.split(row.get("external_ids", ""))):
        scheme, _, value = map(tidy, part.partition(":"))
        if scheme and value:
            found[scheme] = value
        else:
            remarks.add("dropped", "an id that isn't SCHEME:ID", f"{name}: {part}", number)
    if wikidata := tidy(row.get("wikidata", "")):
        found["wikidata"] = wikidata
    return found


def render(actors: Iterable[Actor], context: Context, remarks: Remarks) -> Iterator[str]:
    """One actor a row, with a header; cells that could be formulas are guarded."""
    listed = tuple(actors)
    count_unsaid(listed, remarks, _SAID)
    yield _render_row(_COLUMNS)
    for actor in listed:
        yield _render_row(_cells(actor, remarks))


def _render_row(cells: Iterable[str]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow([guard_cell(cell) for cell in cells])
    return out.getvalue()


def _cells(actor: Actor, remarks: Remarks) -> Iterator[str]:
    def join(parts: Iterable[str]) -> str:
        kept = []
        for part in parts:
            if _APART.search(part):
                remarks.add("unsaid", "signs that part names; a comma stands for them", f"{actor.name}: {part}")
            kept.append(_APART.sub(",", part))
        return "; ".join(kept)

    for tie in actor.affiliations:
        if tie.since or tie.until or tie.title or tie.source:
            remarks.add("unsaid", "the dates, title or source of a tie", f"{actor.name}: {tie.role} {tie.actor}")
    yield from (actor.id, actor.name, actor.kind, actor.country)
    for kind in _NAMES.values():
        yield join(alias.name for alias in actor.aliases if alias.kind == kind)
    yield join(alias.name for alias in actor.aliases if alias.weak)
    yield join(f"{tie.role}:{tie.actor}" for tie in actor.affiliations)
    yield join(f"{scheme}:{value}" for scheme, value in actor.external_ids)
    yield from (actor.summary, actor.notes, actor.provenance)

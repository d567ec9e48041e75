"""The tables of a TinyDB file as bytes: one document a line, so that people can read, compare and mend them."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from briefreader.errors import StoreError

Document = dict[str, Any]
Tables = dict[str, dict[str, Document]]


class BrokenTablesError(ValueError):
    """Bytes that are no tables of TinyDB; the message says where."""


@dataclass(frozen=True, slots=True)
class Schema:
    """What a file holds and how; it stands in the file as a table of its own.

    Attributes:
        name: "briefreader.actors".
        version: counts up whenever what is there changes its meaning; added fields don't count.
    """

    name: str
    version: int = 1

    def render(self) -> dict[str, Document]:
        """The table `schema`."""
        return {"1": {"name": self.name, "version": self.version}}

    def check(self, tables: Tables, file: str) -> None:
        """Raises: StoreError for tables of a newer version or of another store; those without a schema pass."""
        for found in tables.get("schema", {}).values():
            name, version = found.get("name"), found.get("version")
            if name != self.name:
                raise StoreError(f"{file} is not a file of {self.name}", "put it back in its place, or move it away")
            if type(version) is not int or version > self.version:
                raise StoreError(
                    f"{file} was written by a newer briefreader (version {version!r}, this one knows {self.version})",
                    "update briefreader; the file was left as it is",
                )


def parse_tables(raw: bytes) -> Tables:
    """The tables in a file's bytes.

    Raises: BrokenTablesError for what isn't JSON, or isn't an object of tables of documents.
    """
    try:
        tables = json.loads(raw.decode("utf8"))
    except json.JSONDecodeError as error:
        raise BrokenTablesError(f"line {error.lineno}, column {error.colno}: no JSON") from None
    except UnicodeDecodeError as error:
        raise BrokenTablesError(f"byte {error.start}: no UTF-8") from None
    except (ValueError, RecursionError):  # numbers of thousands of digits, brackets nested beyond measure
        raise BrokenTablesError("no JSON that can be read") from None
    if not isinstance(tables, dict) or not all(isinstance(table, dict) for table in tables.values()):
        raise BrokenTablesError("no object of tables")
    for name, table in tables.items():
        for number, document in table.items():
            if not (number.isascii() and number.isdecimal() and isinstance(document, dict)):
                raise BrokenTablesError(f"{number!r} in the table {name!r} is no document")
    return tables


def _render_lines(tables: Mapping[str, Mapping[str, Document]], escaped: bool) -> Iterator[str]:
    encode = json.JSONEncoder(ensure_ascii=escaped, separators=(",", ":")).encode
    for index, (name, table) in enumerate(tables.items()):
        yield f"{',' if index else '{'}\n{encode(name)}:{{"
        for place, (number, document) in enumerate(table.items()):
            yield f"{',' if place else ''}\n{encode(number)}:{encode(document)}"
        yield "\n}"
    yield "\n}\n"


def render_tables(tables: Mapping[str, Mapping[str, Document]], schema: Schema) -> bytes:
    """The bytes of a file: its schema first, then the tables."""
    whole = {"schema": schema.render()} | {name: table for name, table in tables.items() if name != "schema"}
    try:
        return "".join(_render_lines(whole, escaped=False)).encode("utf8")
    except UnicodeEncodeError:  # lone surrogates, as the system's bytes in a file's name: JSON can only escape them
        return "".join(_render_lines(whole, escaped=True)).encode("utf8")

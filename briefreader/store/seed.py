"""The actors that are shipped: `data/actors/*.toml`, a file a theatre, as people edit them.

[[actor]]
id = "coast-guard-of-x"
name = "Coast Guard of X"
kind = "military"
provenance = "where this comes from"
aliases = [{ name = "XCG", kind = "acronym", since = "2011" }]
affiliations = [{ actor = "x", role = "part_of" }]
external_ids = { wikidata = "Q1" }
"""

from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Any

from briefreader.errors import StoreError
from briefreader.model.actor import Actor
from briefreader.model.clean import clean_line
from briefreader.store.codec import CodecError, decode


def _read_files(folder: Path) -> Iterator[tuple[Path, bytes]]:
    try:
        for path in sorted(folder.glob("*.toml")):
            yield path, path.read_bytes()
    except OSError as error:
        reason = clean_line(error.strerror or str(error))
        raise StoreError(f"the shipped actors can't be read: {reason}", "install briefreader anew") from None


def fingerprint_seed(folder: Path) -> str:
    """What tells one release's actors from another's: a hash of the files. Raises: StoreError."""
    digest = blake2b(digest_size=8)
    for path, raw in _read_files(folder):
        digest.update(f"{path.name}\0{len(raw)}\0".encode() + raw)
    return digest.hexdigest()


def load_seed(folder: Path) -> tuple[Actor, ...]:
    """The actors of all files of a folder, in the order of the files' names; none where there are no files.

    Raises: StoreError for a file that isn't TOML, a record that is no actor, an id that two records have; it names the
        file and the record.
    """
    homes: dict[str, str] = {}
    actors = []
    for path, raw in _read_files(folder):
        file = clean_line(path.name)
        for number, record in enumerate(_parse_file(file, raw), start=1):
            actor = _parse_record(file, number, record)
            if actor.id in homes:
                raise _broken(file, actor.id, f"{homes[actor.id]} has an actor of this id")
            homes[actor.id] = file
            actors.append(actor)
    return tuple(actors)


def read_actor_file(path: Path) -> tuple[tuple[Actor, ...], tuple[StoreError, ...]]:
    """The actors of one file, and an error for each record that is none; no actors where it isn't such a file."""
    file = clean_line(path.name)
    try:
        records = _parse_file(file, path.read_bytes())
    except OSError as error:
        return (), (StoreError(f"{file} can't be read: {clean_line(error.strerror or str(error))}"),)
    except StoreError as error:
        return (), (error,)
    actors, errors = [], []
    for number, record in enumerate(records, start=1):
        try:
            actors.append(_parse_record(file, number, record))
        except StoreError as error:
            errors.append(error)
    return tuple(actors), tuple(errors)


def _broken(file: str, record: object, problem: str) -> StoreError:
    return StoreError(clean_line(f"{file}: actor {record}: {problem}"), "mend that record")


def _parse_file(file: str, raw: bytes) -> list[Any]:
    import tomllib  # only where there is a new release to read

    try:
        content = tomllib.loads(raw.decode("utf8"))
    except ValueError as error:
        raise StoreError(f"{file} isn't TOML: {clean_line(str(error))}", "mend that line") from None
    records = content.pop("actor", [])
    if content or not isinstance(records, list):
        raise StoreError(
            f"{file} has {clean_line(', '.join(content)) or 'no list'} where only [[actor]] can stand", "mend that file"
        )
    return records


def _parse_record(file: str, number: int, record: Any) -> Actor:
    try:
        return decode(Actor, record, closed=True)
    except CodecError as error:
        name = record.get("id", number) if isinstance(record, dict) else number
        raise _broken(file, name, str(error)) from None

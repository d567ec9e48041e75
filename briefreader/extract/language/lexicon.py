"""Word lists that people edit: `data/lexicon/*.toml`, and what a user adds to them in a folder of the same shape."""

import hashlib
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from briefreader.errors import ConfigError
from briefreader.model.clean import clean_line


class Lexicon:
    """Tables of words; a table is a TOML file, its name the file's stem.

    Attributes:
        tables: the files' contents by stem, nothing added or interpreted.
        revision: a hash of all of it, for caches.
    """

    def __init__(self, tables: Mapping[str, Mapping[str, Any]]) -> None:
        self.tables = tables
        self.revision = hashlib.sha256(repr(sorted(tables.items())).encode()).hexdigest()[:16]
        self._words = {
            (table, key): frozenset(word.casefold() for word in value if isinstance(word, str))
            for table, content in tables.items()
            for key, value in content.items()
            if isinstance(value, list)
        }

    def table(self, name: str) -> Mapping[str, Any]:
        """A whole table, empty where there is no such file."""
        return self.tables.get(name, {})

    def words(self, table: str, key: str) -> frozenset[str]:
        """A list of words, casefolded; empty where there is no such list."""
        return self._words.get((table, key), frozenset())


def load_lexicon(folders: Iterable[Path]) -> Lexicon:
    """Read the word lists of several folders; what a later one has is added to what the earlier ones have.

    Lists are joined, tables merged key by key; other values of a later folder win. A folder that doesn't exist adds
    nothing.

    Raises: ConfigError for a file that isn't TOML or can't be read.
    """
    tables: dict[str, Any] = {}
    for folder in folders:
        for path in sorted(folder.glob("*.toml")):
            try:
                content = tomllib.loads(path.read_text("utf-8"))
            except (OSError, ValueError) as error:
                raise ConfigError(clean_line(f"{path}: {error}"), "mend or remove this word list") from error
            tables[path.stem] = _merge(tables.get(path.stem, {}), content)
    return Lexicon(tables)


def _merge(old: Any, new: Any) -> Any:
    if isinstance(old, dict) and isinstance(new, dict):
        return old | {key: _merge(old[key], value) if key in old else value for key, value in new.items()}
    if isinstance(old, list) and isinstance(new, list):
        return old + new
    return new

"""The user's settings, frozen: `config.toml`, then what the flags say."""

import string
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, get_args, get_type_hints

from briefreader.errors import ConfigError
from briefreader.model.clean import clean_line

CLAIM_FIELDS = ("source", "stance", "content", "outlet", "date", "paragraph", "title")
CLAIM_LINE = "{source}: {content} ({outlet}, {date}, ¶{paragraph}) [{stance}]"


@dataclass(frozen=True, slots=True)
class Config:
    """How the reader looks and behaves.

    Attributes:
        engine: which engine finds names and claims, "model" or "rules".
        theme: "auto", or the name of a theme.
        ascii: stand-ins for every sign that isn't ASCII.
        low_bandwidth: fewer colors and lines, no scroll bars.
        mouse: whether the terminal's mouse is captured.
        claim_line: what `Y` copies; fields source, stance, content, outlet, date, paragraph, title.
        keys: keys by binding id ("mark.toggle" → "m,ctrl+k").
    """

    engine: str = "model"
    theme: str = "auto"
    ascii: bool = False
    low_bandwidth: bool = False
    mouse: bool = False
    claim_line: str = CLAIM_LINE
    keys: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def with_flags(self, **flags: Any) -> "Config":
        """The same settings with those flags that were given (None: not given)."""
        return replace(self, **{name: value for name, value in flags.items() if value is not None})


def _parse_keys(table: Any) -> Mapping[str, str]:
    if not isinstance(table, dict) or not all(isinstance(v, str) for v in table.values()):
        raise ConfigError("[keys] in the configuration is no table of keys", 'write for instance "mark.toggle" = "m"')
    return MappingProxyType(dict(table))


def _check_claim_line(template: str) -> None:
    try:
        names = [name for _, name, _, _ in string.Formatter().parse(template) if name is not None]
    except ValueError as error:
        raise ConfigError(f"claim_line in the configuration is no template: {error}", "mend that line") from None
    for name in names:
        if name not in CLAIM_FIELDS:
            raise ConfigError(
                f"claim_line in the configuration names {clean_line(name)!r}", f"there are {', '.join(CLAIM_FIELDS)}"
            )


def parse_config(text: str) -> Config:
    """Settings from the text of a `config.toml`.

    Raises: ConfigError for what isn't TOML (with the line), for an unknown setting and for a value of the wrong type.
    """
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"the configuration isn't TOML: {clean_line(str(error))}", "mend that line") from None
    types = get_type_hints(Config)
    values: dict[str, Any] = {}
    for name, value in table.items():
        if name not in types:
            known = ", ".join(f.name for f in fields(Config))
            raise ConfigError(f"there is no setting {clean_line(name)!r}", f"there are {known}")
        if name == "keys":
            values[name] = _parse_keys(value)
        elif get_args(types[name]) or not isinstance(value, types[name]):
            raise ConfigError(f"{name} in the configuration must be a {types[name].__name__}", "mend that line")
        else:
            values[name] = value
    config = Config(**values)
    _check_claim_line(config.claim_line)
    return config


def load_config(path: Path) -> Config:
    """Settings from a file; the defaults where there is none.

    Raises: ConfigError if it can't be read or used.
    """
    try:
        return parse_config(path.read_text("utf8"))
    except (FileNotFoundError, NotADirectoryError):
        return Config()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"the configuration can't be read: {clean_line(str(error))}", f"see {path}") from None

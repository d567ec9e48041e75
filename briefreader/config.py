"""The user's settings, frozen: `config.toml`, then what the flags say."""

import json
import re
import string
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, get_type_hints

from briefreader.errors import ConfigError
from briefreader.model.clean import clean_line

CLAIM_FIELDS = ("source", "role", "stance", "content", "outlet", "date", "paragraph", "title", "checked")
CLAIM_LINE = "{source}{role}: {content} ({outlet}, {date}, ¶{paragraph}) [{stance}]"
PANES = ("claims", "entities", "none")
MOST_OVERLAP = 10


@dataclass(frozen=True, slots=True)
class Config:
    """How the reader looks and behaves. What each setting is for is also in `SETTINGS`, in the words of its user.

    Attributes:
        engine: which engine finds names and claims, "model" or "rules".
        theme: "auto", or the name of a theme.
        ascii: stand-ins for every sign that isn't ASCII.
        low_bandwidth: the text alone at first, no frames, few results.
        mouse: whether the terminal's mouse is captured.
        wire: whether only the cells that changed are sent; else Textual writes itself.
        panes: what is beside the text where only one list has room: "claims" or "entities"; "none" is the text alone.
        page_overlap: rows that stay in sight when a page is turned, 0 to 10.
        claim_line: what `Y` copies; fields source, role, stance, content, outlet, date, paragraph, title, checked.
        keys: keys by binding id ("mark.toggle" → "m,ctrl+k").
    """

    engine: str = "model"
    theme: str = "auto"
    ascii: bool = False
    low_bandwidth: bool = False
    mouse: bool = False
    wire: bool = True
    panes: str = "claims"
    page_overlap: int = 2
    claim_line: str = CLAIM_LINE
    keys: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def with_flags(self, **flags: Any) -> "Config":
        """The same settings with those flags that were given (None: not given)."""
        return replace(self, **{name: value for name, value in flags.items() if value is not None})


SETTINGS: Mapping[str, str] = MappingProxyType(
    {
        "engine": 'which engine finds names and claims: "model" or "rules"',
        "theme": '"auto" asks the terminal; or dark, light, contrast, mono',
        "ascii": "stand-ins for every sign that isn't ASCII",
        "low_bandwidth": "the text alone at first, no frames, few results: for a slow line",
        "mouse": "capture the terminal's mouse",
        "wire": "send the terminal only the cells that changed",
        "panes": 'the list beside the text where one has room: "claims", "entities", or "none"',
        "page_overlap": "rows that stay in sight when a page is turned",
        "claim_line": f"what Y copies; fields {', '.join(CLAIM_FIELDS)}",
    }
)
"""What each setting but the keys is for, in a line."""


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


def _check_values(config: Config) -> None:
    _check_claim_line(config.claim_line)
    if config.panes not in PANES:
        raise ConfigError(
            f"panes in the configuration is {clean_line(config.panes)!r}", f"there are {', '.join(PANES)}"
        )
    if not 0 <= config.page_overlap <= MOST_OVERLAP:
        raise ConfigError("page_overlap in the configuration is no number of rows", f"write 0 to {MOST_OVERLAP}")


def _line_of(name: str, text: str) -> int | None:
    """The line, counted from 1, on which a setting is set."""
    found = re.search(rf"^[ \t]*[\"']?{re.escape(name)}[\"']?[ \t]*=|^\[{re.escape(name)}\]", text, re.MULTILINE)
    return text.count("\n", 0, found.start()) + 1 if found else None


def parse_config(text: str) -> Config:
    """Settings from the text of a `config.toml`.

    Raises: ConfigError, with the line, for what isn't TOML, for an unknown setting and for a value that can't be.
    """
    import tomllib  # most readers have no such file

    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"the configuration isn't TOML: {clean_line(str(error))}", "mend that line") from None
    config = Config()
    for name, value in table.items():
        try:
            config = _with_setting(config, name, value)
        except ConfigError as error:
            line = _line_of(name, text)
            raise ConfigError(f"{error.message}{f' (line {line})' if line else ''}", error.hint) from None
    return config


def _with_setting(config: Config, name: str, value: Any) -> Config:
    types = get_type_hints(Config)
    if name not in types:
        known = ", ".join(f.name for f in fields(Config))
        raise ConfigError(f"there is no setting {clean_line(name)!r}", f"there are {known}")
    if name == "keys":
        return replace(config, keys=_parse_keys(value))
    if type(value) is not types[name]:  # True is an int, but no number of rows
        raise ConfigError(f"{name} in the configuration must be a {types[name].__name__}", "mend that line")
    config = replace(config, **{name: value})
    _check_values(config)
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


def render_config(config: Config) -> str:
    """Settings as the text of a `config.toml`, each under a line that says what it is for; without the keys."""
    lines = []
    for name, purpose in SETTINGS.items():
        lines += [f"# {purpose}", f"{name} = {render_value(getattr(config, name))}", ""]
    return "\n".join(lines)


def render_value(value: str | bool | int) -> str:
    """A value as TOML writes it; a string on one line, with escapes for what must not stand in it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    # JSON's escapes are TOML's, but for DEL
    return json.dumps(clean_line(value), ensure_ascii=False)

"""One actor as a text that people edit: TOML, as in the files that are shipped."""

import json
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from briefreader.errors import StoreError
from briefreader.model.actor import Actor
from briefreader.model.clean import clean_line
from briefreader.store.codec import CodecError, decode, encode

# What a terminal or an editor would act on, or TOML forbids; the text shows and keeps it as an escape.
_ESCAPED = {
    code: f"\\u{code:04X}"
    for code in (0x7F, *range(0x80, 0xA0), 0x061C, 0x200E, 0x200F, *range(0x2028, 0x202F), *range(0x2066, 0x206A))
}
_EDITED = ("name", "kind", "country", "summary", "notes", "aliases", "affiliations", "external_ids", "provenance")
_LISTS = ("aliases", "affiliations")
_HELP = """\
# {name}
# Change what is wrong, save and leave the editor; a text that is left as it was changes nothing.
# aliases: kind is one of {alias_kinds};
#   since and until are dates as 2024, 2024-10 or 2024-10-07; weak = true: never links by the name alone.
# affiliations: actor is the id of another actor, role one of {roles}.

"""


def render_record(actor: Actor, alias_kinds: tuple[str, ...], roles: tuple[str, ...]) -> str:
    """An actor's record to be edited; its id and times aren't in it.

    Args: alias_kinds, roles: what there is to choose from, named in a comment.
    """
    head = _HELP.format(name=_comment(actor.name), alias_kinds=", ".join(alias_kinds), roles=", ".join(roles))
    document = encode(actor)
    return head + "\n".join(_render_field(name, document.get(name)) for name in _EDITED) + "\n"


def parse_record(text: str, actor: Actor) -> Actor:
    """An actor as a text has it; what the text doesn't hold is as by default, id and times as they were.

    Raises: StoreError for a text that isn't TOML, or holds something else than an actor; with the line where known.
    """
    try:
        document = tomllib.loads(text)
    except ValueError as error:
        raise StoreError(f"that isn't TOML: {clean_line(str(error))}", "mend that line") from None
    given = document.get("external_ids")
    if isinstance(given, dict):
        document["external_ids"] = {scheme: str(value) for scheme, value in given.items()}
    for name in ("id", "created", "updated"):
        if document.pop(name, getattr(actor, name)) != getattr(actor, name):
            raise StoreError(f"the {name} of an actor can't be changed", "take that line out")
    kept = {name: getattr(actor, name) for name in ("id", "created", "updated")}
    try:
        return decode(Actor, document | kept, closed=True)
    except CodecError as error:
        raise StoreError(clean_line(str(error)), "mend that line") from None


def _comment(text: str) -> str:
    return clean_line(text)


def _render_field(name: str, value: Any) -> str:
    if name in _LISTS:
        rows = "".join(f"  {_render_table(row)},\n" for row in value or ())
        return f"{name} = [\n{rows}]"
    if name == "external_ids":
        return f"{name} = {_render_table(value or {})}"
    return f"{name} = {_render_text(value or '')}"


def _render_table(row: Mapping[str, Any]) -> str:
    cells = ", ".join(f"{_render_key(key)} = {_render_value(value)}" for key, value in row.items())
    return f"{{ {cells} }}" if cells else "{}"


def _render_key(key: str) -> str:
    plain = key.isascii() and key.replace("_", "").replace("-", "").isalnum()
    return key if plain else _quote(key)


def _render_value(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else _quote(str(value))


def _quote(text: str) -> str:
    safe = "".join("�" if "\ud800" <= sign <= "\udfff" else sign for sign in text)
    return json.dumps(safe, ensure_ascii=False).translate(_ESCAPED)


def _render_text(text: str) -> str:
    """Prose of several lines as it will be read, line by line."""
    if "\n" not in text:
        return _quote(text)
    return '"""\n' + "\n".join(_lines(text)) + '"""'


def _lines(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        yield _quote(line)[1:-1]

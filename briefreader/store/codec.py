"""Model objects to the dictionaries that are kept, and back.

Fields that have their default are left out, so that files stay small and a field that a later version adds changes no
record. Spans are pairs; pairs of names are objects. A field that is missing and has no default, or holds something else
than it should, is an error. Fields that the model doesn't know are passed over (a newer version may have written
them), or, in files that people write, refused.
"""

from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from briefreader.model.span import Span

T = TypeVar("T")
Decode = Callable[[Any], Any]
_PAIRS = tuple[tuple[str, str], ...]


class CodecError(ValueError):
    """Something that is no record of the model.

    Attributes:
        where: the way to it from outside in: field names and places in lists.
        problem: what is wrong with it.
    """

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.where: tuple[str | int, ...] = ()

    def inside(self, step: str | int) -> "CodecError":
        """The same error as seen from one level further out."""
        self.where = (step, *self.where)
        return self

    def __str__(self) -> str:
        way = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.where).lstrip(".")
        return f"{way}: {self.problem}" if way else self.problem


def decode(cls: type[T], document: Any, *, closed: bool = False) -> T:
    """The model object of a document.

    Args:
        closed: whether fields that the model doesn't know are an error rather than passed over.
    Raises: CodecError, which tells the way to the field.
    """
    hint: Any = cls
    found: T = _decoder(hint, closed)(document)
    return found


def encode(record: Any) -> dict[str, Any]:
    """The document of a model object; shares nothing with it that could change."""
    document: dict[str, Any] = _encode(record)
    return document


def field_names(cls: type[Any]) -> frozenset[str]:
    """The fields that a document of this class may have."""
    return frozenset(field.name for field in fields(cls))


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:59]}…"


@cache
def _defaults(cls: Any) -> tuple[tuple[str, Any, bool], ...]:
    pairs = {name for name, hint in get_type_hints(cls).items() if hint == _PAIRS}
    return tuple((field.name, field.default, field.name in pairs) for field in fields(cls))


def _encode(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_encode(item) for item in value]
    if isinstance(value, Span):
        return [value.start, value.end]
    if not is_dataclass(value):
        return value
    document = {}
    cls: Any = type(value)
    for name, default, pairs in _defaults(cls):
        held = getattr(value, name)
        if held != default:
            document[name] = dict(held) if pairs else _encode(held)
    return document


@cache
def _decoder(hint: Any, closed: bool) -> Decode:
    arguments = get_args(hint)
    match get_origin(hint):
        case None if hint is Span:
            return _decode_span
        case None if is_dataclass(hint):
            return _record_decoder(hint, closed)
        case None if hint in _PLAIN:
            return _PLAIN[hint]
        case origin if origin is Literal:
            return _choice_decoder(arguments)
        case origin if origin in (Union, UnionType) and arguments[1:] == (NoneType,):
            return _optional_decoder(_decoder(arguments[0], closed))
        case origin if hint == _PAIRS:
            return _decode_pairs
        case origin if origin is tuple and arguments[1:] == (Ellipsis,):
            return _list_decoder(_decoder(arguments[0], closed))
    raise TypeError(f"no way to keep {hint}")


def _record_decoder(cls: Any, closed: bool) -> Decode:
    hints = get_type_hints(cls)
    decoders = {name: _decoder(hint, closed) for name, hint in hints.items()}
    required = {f.name for f in fields(cls) if f.default is MISSING and f.default_factory is MISSING}

    def decode_record(document: Any) -> Any:
        if type(document) is not dict:
            raise CodecError("is no object")
        values = {}
        for name, value in document.items():
            decoder = decoders.get(name)
            if decoder is not None:
                try:
                    values[name] = decoder(value)
                except CodecError as error:
                    raise error.inside(name) from None
            elif closed:
                raise CodecError(f"is no field; there are {', '.join(decoders)}").inside(name)
        if not required <= values.keys():
            raise CodecError(f"{', '.join(sorted(required - values.keys()))} is missing")
        return cls(**values)

    return decode_record


def _list_decoder(item: Decode) -> Decode:
    def decode_list(value: Any) -> tuple[Any, ...]:
        if type(value) is not list:
            raise CodecError("is no list")
        found: list[Any] = []
        try:
            for entry in value:
                found.append(item(entry))
        except CodecError as error:
            raise error.inside(len(found)) from None
        return tuple(found)

    return decode_list


def _optional_decoder(inner: Decode) -> Decode:
    return lambda value: None if value is None else inner(value)


def _choice_decoder(choices: tuple[str, ...]) -> Decode:
    known = {choice: choice for choice in choices}

    def decode_choice(value: Any) -> str:
        try:
            return known[value]
        except (KeyError, TypeError):
            raise CodecError(f"{_shown(value)} is none of {', '.join(choices)}") from None

    return decode_choice


def _decode_text(value: Any) -> str:
    if type(value) is not str:
        raise CodecError(f"{_shown(value)} is no text")
    return value


def _decode_integer(value: Any) -> int:
    if type(value) is not int:
        raise CodecError(f"{_shown(value)} is no whole number")
    return value


def _decode_number(value: Any) -> float:
    if type(value) not in (int, float):
        raise CodecError(f"{_shown(value)} is no number")
    return float(value)


def _decode_flag(value: Any) -> bool:
    if type(value) is not bool:
        raise CodecError(f"{_shown(value)} is neither true nor false")
    return value


def _decode_span(value: Any) -> Span:
    try:
        start, end = value
        return Span(_decode_integer(start), _decode_integer(end))
    except (TypeError, ValueError):
        raise CodecError(f"{_shown(value)} is no span") from None


def _decode_pairs(value: Any) -> tuple[tuple[str, str], ...]:
    if type(value) is not dict or not all(type(held) is str for held in value.values()):
        raise CodecError("is no object of texts")
    return tuple(value.items())


_PLAIN: dict[Any, Decode] = {str: _decode_text, int: _decode_integer, float: _decode_number, bool: _decode_flag}

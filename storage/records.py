"""Records as the store keeps them: JSON in one fixed form, and back."""

import types
from collections.abc import Hashable, Mapping
from dataclasses import is_dataclass
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from pipeline.record import Record, to_json


def dump(record: Record) -> dict[str, Any]:
    """The record as plain JSON types, without `text` and `pipeline`, which have columns of their own."""
    plain: dict[str, Any] = to_json(record)
    del plain["text"], plain["pipeline"]
    return plain


def load(plain: Mapping[str, Any], text: str, pipeline: str) -> Record:
    """The record that `dump` took apart. Fields this version does not know are left out."""
    made: Record = _value(Record, {**plain, "text": text, "pipeline": pipeline})
    return made


@cache
def _hints(kind: Hashable) -> dict[str, Any]:
    return get_type_hints(kind)


def _value(kind: Any, plain: Any) -> Any:
    """`plain` as a value of the type `kind`: dataclasses and tuples are made again, the rest is what JSON has."""
    origin = get_origin(kind)
    if plain is None or origin is Literal:
        return plain
    if origin in (Union, types.UnionType):
        return _value(next(part for part in get_args(kind) if part is not type(None)), plain)
    if origin is tuple:
        inner = get_args(kind)
        if inner[1:] == (...,):
            return tuple(_value(inner[0], item) for item in plain)
        return tuple(_value(part, item) for part, item in zip(inner, plain, strict=True))
    if isinstance(kind, type) and is_dataclass(kind):
        return kind(**{name: _value(part, plain[name]) for name, part in _hints(kind).items() if name in plain})
    return float(plain) if kind is float else plain


def value_of(kind: type, name: str, plain: Any) -> Any:
    """Plain JSON types as a value of the field `name` of `kind`."""
    return _value(_hints(kind)[name], plain)

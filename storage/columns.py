"""Column types that mean the same on SQLite and PostgreSQL, and the door that text passes on its way in."""

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, String, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

# PostgreSQL refuses NUL, no database takes a lone surrogate. One character stands in for one, so that spans still fit.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def clean(text: str) -> str:
    """The text as both databases can hold it: NUL and lone surrogates become U+FFFD, one for one."""
    if text.isascii() and "\x00" not in text:
        return text
    return _UNSTORABLE.sub("\ufffd", text)


def clean_json(value: Any) -> Any:
    """Plain JSON types with every string cleaned and every number that JSON does not know set to None."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, Mapping):
        return {clean(str(key)): clean_json(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [clean_json(item) for item in value]
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        return None
    return value


class Dumped(str):
    """JSON text that `dump_json` made: a column takes it as it is."""


def dump_json(value: Any) -> Dumped:
    """JSON in one fixed form: the same value gives the same text, which hashes rely on."""
    try:
        text = _dump(value)
    except (ValueError, TypeError):  # a number that JSON does not know
        return Dumped(_dump(clean_json(value)))
    # Nearly always there is nothing to clean, and looking at the outcome costs less than walking through the value.
    return Dumped(_dump(clean_json(value)) if "\\u0000" in text or _UNSTORABLE.search(text) else text)


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


class CleanText(TypeDecorator[str]):
    """Text that has passed the door."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else clean(value)


class JsonText(TypeDecorator[Any]):
    """A JSON value, kept as text: PostgreSQL's own type would lose the order of keys and refuse some strings."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return value if value is None or isinstance(value, Dumped) else dump_json(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)


class Instant(TypeDecorator[datetime]):
    """An aware datetime, in UTC. On SQLite text of fixed width, which sorts as time does and a person can read."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(String(27) if dialect.name == "sqlite" else DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"an instant needs a time zone: {value!r}")
        at = value.astimezone(UTC)
        return at.strftime("%Y-%m-%dT%H:%M:%S.%fZ").zfill(27) if dialect.name == "sqlite" else at

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return datetime.fromisoformat(value) if isinstance(value, str) else value.astimezone(UTC)

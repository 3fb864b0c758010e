"""The door that text and JSON pass on their way into the store. Apart from the columns: preparing needs no database."""

import json
import re
from collections.abc import Mapping
from typing import Any

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
    return Dumped(_dump(clean_json(value)) if "\\u0000" in text or clean(text) != text else text)


_dump = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode

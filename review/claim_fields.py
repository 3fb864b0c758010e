"""The fields of a claim that a person can correct: as a form shows them, and as it is read back."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, get_args

from digest.text import clean, one_line
from pipeline.countries.lexicon import country_name
from pipeline.record import Modifier

NAMES = {
    "value": "value",
    "modifier": "bound",
    "counted": "what is counted",
    "event": "event",
    "period_from": "period from",
    "period_to": "period to",
    "place": "country (two letters)",
    "attribution": "said by",
}
BOUNDS: tuple[str, ...] = get_args(Modifier)


class UnreadableError(Exception):
    """A field of the form that cannot be what it says. The message is for the person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    name: str
    label: str
    value: str
    choices: tuple[str, ...] = ()


def field_views(shown: Mapping[str, Any]) -> tuple[FieldView, ...]:
    """The form's fields, filled with what holds now."""
    return tuple(
        FieldView(name=name, label=label, value=_said(shown[name]), choices=BOUNDS if name == "modifier" else ())
        for name, label in NAMES.items()
    )


def _said(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:.0f}" if value.is_integer() else f"{value:.9f}".rstrip("0")
    return "" if value is None else str(value)


def in_words(name: str, value: Any) -> str:
    """A field's value as a card tells it."""
    if value is None:
        return "unknown"
    if name == "place":
        return country_name(str(value))
    return one_line(_said(value)).replace("_", " ")


def read_back(form: Mapping[str, str]) -> dict[str, Any]:
    """The fields that a form gives; an empty one means that the text does not say it."""
    return {name: _value(name, clean(form[name]).strip()) for name in NAMES if name in form}


def _value(name: str, text: str) -> Any:
    if not text and name != "modifier":
        return None
    if name == "value":
        plain = re.sub(r"[\s,_]", "", text)
        if not re.fullmatch(r"-?\d{1,18}(\.\d{1,9})?", plain):
            raise UnreadableError(f"“{text[:40]}” is no number. Write it in digits, such as 1204 or 3.5.")
        return float(plain)
    if name == "modifier":
        if text not in BOUNDS:
            raise UnreadableError("The bound is one of: " + ", ".join(BOUNDS) + ".")
        return text
    if name.startswith("period_"):
        try:
            return date.fromisoformat(text).isoformat()
        except ValueError:
            raise UnreadableError(f"“{text[:40]}” is no day. Write it as 2023-07-18.") from None
    if name == "place":
        if not re.fullmatch(r"[A-Za-z]{2}", text) or country_name(text.upper()) == text.upper():
            raise UnreadableError(f"“{text[:40]}” is not the code of a country. Write two letters, such as KP.")
        return text.upper()
    return one_line(text)[:200]

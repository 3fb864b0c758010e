"""The fields of a claim that a person can correct: as a form shows them, and as it is read back."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from digest.text import clean, one_line
from pipeline.countries.lexicon import country_name
from pipeline.query.fields import FIELDS, QueryError

NAMES = {
    "value": "value",
    "modifier": "bound",
    "counted": "what is counted",
    "event": "event",
    "period_from": "period from",
    "period_to": "period to",
    "place": "country",
    "attribution": "said by",
}
BOUNDS = {
    "exact": "exactly",
    "approx": "about",
    "at_least": "at least",
    "at_most": "at most",
    "more_than": "more than",
    "less_than": "less than",
    "range": "between two numbers",
}


class UnreadableError(Exception):
    """A field of the form that cannot be what it says. The message is for the person; `field` is its name."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """A field of the form. `choices`: value and words of what can be chosen; `problem`: why it was refused."""

    name: str
    label: str
    value: str
    kind: Literal["text", "number", "day", "choice"]
    choices: tuple[tuple[str, str], ...] = ()
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What a person typed into the form of a claim (its key), and why it was not stored."""

    target: str
    values: Mapping[str, str]
    problem: str
    field: str = ""

    @property
    def note(self) -> str:
        """The note beside the fields."""
        return self.values.get("note", "")


def field_views(shown: Mapping[str, Any], typed: Typed | None = None) -> tuple[FieldView, ...]:
    """The form's fields, filled with what holds now, or with what was typed before it was refused."""
    found = []
    for name, label in NAMES.items():
        value = _said(name, shown[name])
        if typed is not None:
            value = typed.values.get(name, value)
        problem = typed.problem if typed is not None and typed.field == name else ""
        kind = _kind(name, value)
        choices = tuple(BOUNDS.items()) if kind == "choice" else ()
        found.append(FieldView(name=name, label=label, value=value, kind=kind, choices=choices, problem=problem))
    return tuple(found)


def _kind(name: str, value: str) -> Literal["text", "number", "day", "choice"]:
    """How a field is asked for; one that cannot show what was typed into it is a line of text."""
    if name == "modifier":
        return "choice"
    if name.startswith("period_"):
        return "day" if not value or _is_day(value) else "text"
    return "number" if name == "value" else "text"


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _said(name: str, value: Any) -> str:
    if isinstance(value, float):
        return f"{value:.0f}" if value.is_integer() else f"{value:.9f}".rstrip("0")
    if name == "place" and value:
        return country_name(str(value))
    return "" if value is None else str(value)


def in_words(name: str, value: Any) -> str:
    """A field's value as a card tells it."""
    if value is None:
        return "unknown"
    return BOUNDS.get(value, one_line(str(value))) if name == "modifier" else one_line(_said(name, value))


def read_back(form: Mapping[str, str]) -> dict[str, Any]:
    """The fields that a form gives; an empty one means that the text does not say it. Raises `UnreadableError`."""
    return {name: _value(name, clean(form[name]).strip()) for name in NAMES if name in form}


def _value(name: str, text: str) -> Any:
    if not text and name != "modifier":
        return None
    if name == "value":
        plain = re.sub(r"[\s,_]", "", text)
        if not re.fullmatch(r"-?\d{1,18}(\.\d{1,9})?", plain):
            raise UnreadableError(name, f"“{text[:40]}” is no number. Write it in digits, such as 1204 or 3.5.")
        return float(plain)
    if name == "modifier":
        if text not in BOUNDS:
            raise UnreadableError(name, f"“{text[:40]}” is no bound. Choose one of the list.")
        return text
    if name.startswith("period_"):
        if not _is_day(text):
            raise UnreadableError(name, f"“{text[:40]}” is no day. Write year, month and day, as 2023-07-18.")
        return text
    if name == "place":
        try:
            return FIELDS["country"].read(text[:80])
        except QueryError as error:
            raise UnreadableError(name, str(error)) from error
    return one_line(text)[:200]

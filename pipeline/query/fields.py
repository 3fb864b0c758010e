"""The fields of the query language: what each is called, and which values it takes."""

import difflib
import re
from calendar import monthrange
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import cache
from typing import get_args

from pipeline.countries.lexicon import country_name
from pipeline.errors import InputError
from pipeline.query.tokens import fold, word_of
from pipeline.record import Access, ClaimKind

STATUSES = ("open", "accepted", "rejected", "deferred")
HAS = ("claim", "flag", "conflict", "citation", "change", "date")


class QueryError(InputError):
    """A query that cannot be read. `place`: where in it, counted from 0; `end`: where that ends."""

    def __init__(self, message: str, place: int = 0, end: int | None = None) -> None:
        super().__init__(message)
        self.place = place
        self.end = place + 1 if end is None else end


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """`read` turns what was written into the form that is compared; it raises `QueryError` with a sentence.

    `ordered`: takes <, > and ranges.
    """

    summary: str
    example: str
    read: Callable[[str], str]
    ordered: bool = False


Known = Mapping[str, Collection[str]]  # values that exist, by field: slugs of outlets and of watches


def _one_of(name: str, values: Collection[str]) -> Callable[[str], str]:
    def read(raw: str) -> str:
        value = fold(raw).strip()
        if value in values:
            return value
        raise QueryError(f"{name}: knows no “{raw}”; {near(value, values)}.")

    return read


def near(value: str, values: Collection[str]) -> str:
    """A suggestion: the nearest of the values, else all or some of them."""
    close = difflib.get_close_matches(value, list(values), n=1, cutoff=0.6)
    if close:
        return f"did you mean {close[0]}?".removesuffix("?")
    shown = sorted(values)
    return f"it takes {', '.join(shown[:12])}{' …' if len(shown) > 12 else ''}"


@cache
def _countries() -> Mapping[str, str]:
    """Codes by folded English name."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    named = {}
    for code in (a + b for a in letters for b in letters):
        name = country_name(code)
        if name and name != code:
            named[word_of(name)] = code
    return named


def _country(raw: str) -> str:
    code = raw.strip().upper()
    if len(code) == 2 and code in _countries().values():
        return code
    name = word_of(raw)
    if name in _countries():
        return _countries()[name]
    close = difflib.get_close_matches(name, list(_countries()), n=1, cutoff=0.7)
    hint = f"did you mean {_countries()[close[0]]} ({close[0]})" if close else "write its code, such as KP, or its name"
    raise QueryError(f"There is no country “{raw}”; {hint}.")


def _slug(raw: str) -> str:
    value = raw.strip().lower()
    if not value:
        raise QueryError("A name is missing here.")
    return value


def _words(raw: str) -> str:
    value = word_of(raw.removesuffix("*"))
    if not value:
        raise QueryError(f"“{raw}” has no letters or digits to look for.")
    return value + ("*" if raw.endswith("*") else "")


def _symbol(raw: str) -> str:
    value = " ".join(raw.split())
    if not value:
        raise QueryError("A value is missing here.")
    return value


def _language(raw: str) -> str:
    value = raw.strip().lower().replace("_", "-")
    if not re.fullmatch(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", value):
        raise QueryError(f"“{raw}” is no language code; write ko, ar, pt-br …")
    return value


_TIMES = {"k": 1e3, "thousand": 1e3, "m": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9}


def _number(raw: str) -> str:
    match = re.fullmatch(
        r"\s*([+-]?\d+(?:[,_]\d{3})*(?:\.\d+)?|[+-]?\d+(?:\.\d+)?e[+-]?\d+)\s*([a-z]+|%)?\s*", raw.lower()
    )
    if match is None or (match[2] not in (None, "%") and match[2] not in _TIMES):
        raise QueryError(f"“{raw}” is no number; write 65, 1047, 1,047, 2.5m …")
    value = float(re.sub("[,_]", "", match[1])) * _TIMES.get(match[2] or "", 1)
    if abs(value) > 1e300:
        raise QueryError(f"“{raw}” is too large a number.")
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


_DAY = re.compile(r"(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?")


def _day(raw: str) -> str:
    value = raw.strip().upper()
    match = _DAY.fullmatch(value)
    if match is None:
        raise QueryError(f"“{raw}” is no date; write 2023, 2023-Q2, 2023-07 or 2023-07-18.")
    if match[3] and not 1 <= int(match[3]) <= 12:
        raise QueryError(f"“{raw}”: there is no month {match[3]}.")
    if int(match[1]) < 1 or (match[4] and not 1 <= int(match[4]) <= monthrange(int(match[1]), int(match[3]))[1]):
        raise QueryError(f"“{raw}”: there is no such day.")
    return value


def days(value: str) -> tuple[str, str]:
    """The first and the last day of a date as `_day` gives it."""
    match = _DAY.fullmatch(value)
    assert match is not None
    year, quarter, month, day = match.groups()
    if day:
        return value, value
    first, last = (3 * int(quarter) - 2, 3 * int(quarter)) if quarter else (int(month or 1), int(month or 12))
    return f"{year}-{first:02}-01", f"{year}-{last:02}-{monthrange(int(year), last)[1]:02}"


FIELDS: Mapping[str, Field] = {
    "country": Field(summary="what the article is about", example="country:KP", read=_country),
    "mention": Field(summary="a country it speaks of, as its subject or not", example="mention:CN", read=_country),
    "outlet": Field(summary="the outlet, by its slug", example="outlet:nk-news", read=_slug),
    "title": Field(summary="words of the title", example='title:"border closed"', read=_symbol),
    "language": Field(summary="the text's language", example="language:ko", read=_language),
    "access": Field(
        summary="how much of the article the page shows",
        example="access:full",
        read=_one_of("access", get_args(Access)),
    ),
    "topic": Field(summary="a topic of the article", example='topic:"human rights"', read=_words),
    "status": Field(summary="what people decided", example="status:accepted", read=_one_of("status", STATUSES)),
    "flag": Field(summary="a reason to look", example="flag:parts_sum", read=_slug),
    "watch": Field(summary="a watch that the article matched", example="watch:escapes", read=_slug),
    "cites": Field(summary="an outlet it relies on, by name or slug", example='cites:"NK News"', read=_words),
    "has": Field(summary="what the article has", example="has:conflict", read=_one_of("has", HAS)),
    "published": Field(
        summary="the day it says it was published", example="published:>=2023-07-01", read=_day, ordered=True
    ),
    "captured": Field(summary="the day it was first collected", example="captured:2023-07", read=_day, ordered=True),
    "measure": Field(
        summary="what a claim measures: its event, unit, kind, or a word of what it counts",
        example="measure:escapees",
        read=_words,
    ),
    "event": Field(summary="what happened to those counted", example="event:killed", read=_slug),
    "counted": Field(summary="words of what a claim counts", example="counted:escapees", read=_words),
    "unit": Field(summary="a claim's unit or currency", example="unit:USD", read=_slug),
    "kind": Field(summary="a claim's kind", example="kind:money", read=_one_of("kind", get_args(ClaimKind))),
    "value": Field(summary="a claim's value", example="value:>50", read=_number, ordered=True),
    "period": Field(
        summary="the time a claim speaks of, which must lie in it", example="period:2023-Q2", read=_day, ordered=True
    ),
    "place": Field(summary="the country a claim speaks of", example="place:KP", read=_country),
}

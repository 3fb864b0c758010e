"""The queue's filters as addresses, as words and as fields of a form. No markup, no database."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from typing import Any, get_args
from urllib.parse import urlencode

from babel import Locale

from digest.text import one_line
from pipeline.countries.lexicon import country_name
from pipeline.query.fields import FIELDS, QueryError
from pipeline.query.tokens import word_of
from review.words import flag_name
from storage.queue import COUNTED, STATUSES, Cursor, QueueFilter
from storage.types import Status

LONGEST = 1000  # characters of a query in an address
ACCESS = {
    "full": "the whole text",
    "partial": "a part of the text",
    "paywall": "before a paywall",
    "shell": "an empty shell",
}
DAYS = {  # fields of the filter, by the parameter of the address
    "from": "since",
    "to": "until",
    "published_from": "published_from",
    "published_to": "published_to",
    "captured_from": "captured_from",
    "captured_to": "captured_to",
}
WORDS = ("flag", "watch", "outlet", "country", "language", "access", "cites", "measure")
SPANS = {  # the two parameters of each span of days, by what it is called
    "Claims about": ("from", "to"),
    "Published": ("published_from", "published_to"),
    "Captured": ("captured_from", "captured_to"),
}
TITLES = {
    "flag": "Flag",
    "watch": "Watch",
    "outlet": "Outlet",
    "country": "Country, as subject",
    "language": "Language",
    "access": "Access",
    "cites": "Cites",
    "measure": "Measure",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkView:
    """A link that sets or lifts a filter."""

    name: str
    href: str
    chosen: bool = False
    count: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceView:
    """A field of the form: what is chosen, in words, and what can be, the most frequent first."""

    name: str
    title: str
    chosen: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What people call the values of filters. `outlets`, `watches`: by slug."""

    outlets: Mapping[str, str]
    watches: Mapping[str, str]

    def of(self, field: str, value: str) -> str:
        """A value of a filter in words."""
        known: Mapping[str, Callable[[str], str]] = {
            "flag": flag_name,
            "watch": lambda slug: self.watches.get(slug, slug),
            "outlet": lambda slug: self.outlets.get(slug, slug),
            "country": country_name,
            "language": language_name,
            "access": lambda access: ACCESS.get(access, access),
        }
        return one_line(known[field](value)) if field in known else one_line(value)

    def settled(self, wanted: QueueFilter) -> QueueFilter:
        """The filter with values in the place of the names that a person typed; what nobody knows stays as it is."""
        found: dict[str, Any] = {
            field: self._value(field, value) for field in WORDS if (value := getattr(wanted, field))
        }
        return replace(wanted, **found)

    def _value(self, field: str, typed: str) -> str:
        match field:
            case "flag":
                return typed.lower().replace(" ", "_")
            case "outlet" | "watch":
                return _slug_of(typed, self.outlets if field == "outlet" else self.watches)
            case "country":
                try:
                    return FIELDS["country"].read(typed)
                except QueryError:
                    return typed
            case "language":
                return _languages().get(typed.casefold(), typed)
            case "access":
                return next((value for value, name in ACCESS.items() if typed.casefold() == name), typed.lower())
        return word_of(typed) + "*" * typed.endswith("*") if word_of(typed) else typed


def _slug_of(typed: str, names: Mapping[str, str]) -> str:
    if typed in names:
        return typed
    return next((slug for slug, name in names.items() if one_line(name).casefold() == typed.casefold()), typed)


def language_name(code: str) -> str:
    """ "ko" → "Korean"."""
    return str(Locale("en").languages.get(code.replace("-", "_"), code))


@cache
def _languages() -> Mapping[str, str]:
    """Codes of languages by their English name."""
    return {name.casefold(): code.replace("_", "-") for code, name in Locale("en").languages.items()}


def filter_of(query: Mapping[str, str], *, state: str = "open") -> QueueFilter:
    """The filter that an address asks for. What cannot be read is left out: an old bookmark must still open.

    `state`: the review state where the address names none.
    """
    status = query.get("state", state)
    return QueueFilter(
        status=None if status == "any" else status_of(status),
        words=one_line(query.get("q"))[:LONGEST] or None,
        changed=query.get("changed") == "1",
        **{field: one_line(query.get(field))[:100] or None for field in WORDS},
        **{field: _day(query.get(name)) for name, field in DAYS.items()},
    )


def status_of(text: str) -> Status:
    """The review state of that name; "open" for none."""
    return next((status for status in get_args(Status) if status == text and status in STATUSES), "open")


def _day(text: str | None) -> str | None:
    try:
        return date.fromisoformat(text or "").isoformat()
    except ValueError:
        return None


def query_of(wanted: QueueFilter) -> dict[str, str]:
    """The filter as the parameters of an address; the inverse of `filter_of`."""
    found = {
        "state": "" if wanted.status == "open" else wanted.status or "any",
        **{field: getattr(wanted, field) for field in WORDS},
        "q": wanted.words,
        **{name: getattr(wanted, field) for name, field in DAYS.items()},
        "changed": "1" if wanted.changed else None,
    }
    return {name: value for name, value in found.items() if value}


def address(path: str, wanted: QueueFilter, **more: str) -> str:
    """A path of the desk under this filter."""
    query = query_of(wanted) | more
    return f"{path}?{urlencode(query)}" if query else path


def cursor_text(cursor: Cursor) -> str:
    """Where a page of the queue ends, for an address."""
    return f"{cursor[0]}~{cursor[1].isoformat()}~{cursor[2]}"


def cursor_of(text: str | None) -> Cursor | None:
    """The cursor of an address; None when there is none or it cannot be read: then the first page is shown."""
    match = re.fullmatch(r"(\d)~([0-9T:.+\-]{19,40})~(\d{1,18})", (text or "").replace(" ", "+"))
    if match is None:
        return None
    try:
        at = datetime.fromisoformat(match[2])
    except ValueError:
        return None
    return (int(match[1]), at, int(match[3])) if at.tzinfo else None


def facet_views(
    wanted: QueueFilter, found: Mapping[str, Sequence[tuple[str, int]]], names: Names, *, rough: bool
) -> tuple[tuple[str, tuple[LinkView, ...]], ...]:
    """The facets: flags first, then what is watched. `rough`: the counts are of a part of what matches."""
    fields = {"cites" if kind == "cited" else kind: values for kind, values in found.items()}
    views = []
    for field, values in fields.items():
        chosen = getattr(wanted, field)
        links = tuple(
            LinkView(
                name=names.of(field, value),
                count=f"{count:,}" + "+" * rough,
                chosen=value == chosen,
                href=address("/", _with(wanted, field, None if value == chosen else value)),
            )
            for value, count in values
        )
        views.append((TITLES[field], links))
    return tuple(views)


def choices(wanted: QueueFilter, values: Mapping[str, Sequence[str]], names: Names) -> tuple[ChoiceView, ...]:
    """The fields in which a value is typed. `values`: what the store has, by field."""
    return tuple(
        ChoiceView(
            name=field,
            title=TITLES[field],
            chosen=names.of(field, getattr(wanted, field) or ""),
            values=tuple(dict.fromkeys(names.of(field, value) for value in values.get(field, ()))),
        )
        for field in WORDS
    )


def _with(wanted: QueueFilter, field: str, value: Any) -> QueueFilter:
    return replace(wanted, **{field: value})


def asked(wanted: QueueFilter, names: Names) -> tuple[LinkView, ...]:
    """What is filtered by, each as a link that lifts it."""
    said = {field: names.of(field, getattr(wanted, field) or "") for field in WORDS}
    chips = (
        ("flag", f"flag: {said['flag']}"),
        ("watch", f"watched: {said['watch']}"),
        ("outlet", said["outlet"]),
        ("country", f"about {said['country']}"),
        ("language", f"in {said['language']}"),
        ("access", f"access: {said['access']}"),
        ("cites", f"cites {said['cites']}"),
        ("measure", f"measures {said['measure']}"),
        ("words", f"“{wanted.words}”"),
        ("since", f"claims about {wanted.since} and later"),
        ("until", f"claims about {wanted.until} and earlier"),
        ("published_from", f"published {wanted.published_from} and later"),
        ("published_to", f"published {wanted.published_to} and earlier"),
        ("captured_from", f"captured {wanted.captured_from} and later"),
        ("captured_to", f"captured {wanted.captured_to} and earlier"),
        ("changed", "changed since review"),
    )
    return tuple(
        LinkView(name=name, href=address("/", _with(wanted, field, False if field == "changed" else None)))
        for field, name in chips
        if getattr(wanted, field)
    )


def count_in_words(count: int) -> str:
    """ "1,204", or "10,000+" where nobody counted further."""
    return f"{COUNTED:,}+" if count > COUNTED else f"{count:,}"

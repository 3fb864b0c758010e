"""An outlet's own layout: CSS rules that are used instead of the generic reading, for that outlet's pages only."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date as Day
from typing import Any

KEYS = ("title", "body", "date", "authors", "remove", "until", "url")


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """CSS rules of one layout. `until`: the last day it was in use; `url`: a pattern that the page's address must match."""

    body: str | None = None
    title: str | None = None
    date: str | None = None
    authors: str | None = None
    remove: tuple[str, ...] = ()
    until: Day | None = None
    url: str | None = None

    def fits(self, address: str | None, day: Day | None) -> bool:
        """Whether the layout may be used for a page of that address and day (None: unknown, then it may)."""
        if self.until is not None and day is not None and day > self.until:
            return False
        return self.url is None or re.search(self.url, address or "") is not None


def layout_from_mapping(mapping: Mapping[str, Any]) -> Layout:
    """The layout that a YAML mapping describes. Raises `ValueError` naming the key that is wrong."""
    if unknown := [str(key) for key in mapping if key not in KEYS]:
        raise ValueError(f"layout: unknown key {unknown[0]!r}; there are {', '.join(KEYS)}")
    rules = {key: _rule(key, mapping[key]) for key in ("title", "body", "date", "authors") if mapping.get(key) is not None}
    if not rules:
        raise ValueError("layout: at least one of title, body, date, authors is needed")
    removed = mapping.get("remove") or []
    if isinstance(removed, str):
        removed = [removed]
    if not isinstance(removed, Sequence):
        raise ValueError("layout: remove: a list of CSS rules is needed")
    return Layout(
        **rules,
        remove=tuple(_rule("remove", rule) for rule in removed),
        until=_day(mapping.get("until")),
        url=_pattern(mapping.get("url")),
    )


def _rule(key: str, value: Any) -> str:
    import soupsieve  # used for outlets with a layout only

    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"layout: {key}: a CSS rule is needed, not {value!r}")
    try:
        soupsieve.compile(value)
    except soupsieve.SelectorSyntaxError as error:
        raise ValueError(f"layout: {key}: {value!r} is no CSS rule ({str(error).splitlines()[0]})") from error
    return value


def _day(value: Any) -> Day | None:
    if value is None or (isinstance(value, Day) and type(value) is Day):
        return value
    try:
        return Day.fromisoformat(str(value))
    except ValueError as error:
        raise ValueError(f"layout: until: a day such as 2023-07-18 is needed, not {value!r}") from error


def _pattern(value: Any) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise ValueError(f"layout: url: a pattern is needed, not {value!r}")
    try:
        re.compile(value)
    except re.error as error:
        raise ValueError(f"layout: url: {value!r} is no pattern ({error})") from error
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """What a layout's rules found on a page; None or empty where a rule is missing or found nothing."""

    layout: Layout
    html: str | None = None  # the body's elements, without what `remove` names
    title: str | None = None
    date: str | None = None
    authors: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()  # rules that found nothing


def apply_layout(layout: Layout, text: str) -> Applied:
    """Read a page by a layout, with BeautifulSoup on lxml."""
    from bs4 import BeautifulSoup  # used for outlets with a layout only

    soup = BeautifulSoup(text, "lxml")
    empty: list[str] = []
    found: dict[str, list[Any]] = {}
    for key in ("title", "date", "authors"):
        if rule := getattr(layout, key):
            found[key] = soup.select(rule)
            if not found[key]:
                empty.append(key)
    for rule in layout.remove:
        for element in soup.select(rule):
            element.decompose()
    if layout.body:
        found["body"] = soup.select(layout.body)
        if not "".join(element.get_text() for element in found["body"]).strip():
            empty.append("body")
    dated = found.get("date") or []
    return Applied(
        layout=layout,
        html="\n".join(str(element) for element in found.get("body", [])) if "body" not in empty and layout.body else None,
        title=" ".join(found["title"][0].get_text().split()) if found.get("title") else None,
        date=str(dated[0].get("datetime") or dated[0].get("content") or dated[0].get_text(" ")) if dated else None,
        authors=tuple(" ".join(element.get_text().split()) for element in found.get("authors", [])),
        empty=tuple(empty),
    )

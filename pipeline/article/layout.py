"""An outlet's own layout: CSS rules that are used instead of the generic reading, for that outlet's pages only."""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

KEYS = ("title", "body", "date", "authors", "remove", "until", "url")


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """CSS rules of one layout. `until`: the last day of its use; `url`: a pattern for the page's address."""

    body: str | None = None
    title: str | None = None
    date: str | None = None
    authors: str | None = None
    remove: tuple[str, ...] = ()
    until: datetime.date | None = None
    url: str | None = None

    def fits(self, address: str | None, day: datetime.date | None) -> bool:
        """Whether the layout may be used for a page of that address and day (None: unknown, then it may)."""
        if self.until is not None and day is not None and day > self.until:
            return False
        return self.url is None or re.search(self.url, address or "") is not None


def layout_from_mapping(mapping: Mapping[str, Any]) -> Layout:
    """The layout that a YAML mapping describes. Raises `ValueError` naming the key that is wrong."""
    if unknown := [str(key) for key in mapping if key not in KEYS]:
        raise ValueError(f"layout: unknown key {unknown[0]!r}; there are {', '.join(KEYS)}")
    rules = {
        key: _rule(key, mapping[key]) for key in ("title", "body", "date", "authors") if mapping.get(key) is not None
    }
    if not rules:
        raise ValueError("layout: at least one of title, body, date, authors is needed")
    removed = mapping.get("remove") or ()
    return Layout(
        **rules,
        remove=tuple(_rule("remove", rule) for rule in ((removed,) if isinstance(removed, str) else removed)),
        until=_day(_single(mapping.get("until"))),
        url=_pattern(_single(mapping.get("url"))),
    )


def _single(value: Any) -> Any:
    """What stands in a list of one."""
    return value[0] if isinstance(value, list | tuple) and len(value) == 1 else value


def _rule(key: str, value: Any) -> str:
    """A CSS rule; a list of rules finds what any of them finds."""
    if isinstance(value, list | tuple) and value:
        return ", ".join(_rule(key, rule) for rule in value)
    import soupsieve  # used for outlets with a layout only

    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"layout: {key}: a CSS rule is needed, not {value!r}")
    try:
        soupsieve.compile(value)
    except soupsieve.SelectorSyntaxError as error:
        raise ValueError(f"layout: {key}: {value!r} is no CSS rule ({str(error).splitlines()[0]})") from error
    return value


def _day(value: Any) -> datetime.date | None:
    if value is None or (type(value) is datetime.date):
        return value
    try:
        return datetime.date.fromisoformat(str(value))
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
        html="\n".join(str(element) for element in found.get("body", []))
        if "body" not in empty and layout.body
        else None,
        title=" ".join(found["title"][0].get_text().split()) if found.get("title") else None,
        date=str(dated[0].get("datetime") or dated[0].get("content") or dated[0].get_text(" ")) if dated else None,
        authors=tuple(" ".join(element.get_text().split()) for element in found.get("authors", [])),
        empty=tuple(empty),
    )

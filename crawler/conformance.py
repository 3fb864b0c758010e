"""The readers of feeds and robots.txt in the shape that the conformance benchmark asks for."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from crawler.feeds import Entry, read_feed
from crawler.robots import read_robots


def feed(body: bytes, url: str, headers: Mapping[str, str]) -> dict[str, Any]:
    """A feed as plain JSON types."""
    read = read_feed(body, url, {key.lower(): value for key, value in headers.items()})
    return {
        "feed": {"title": read.title, "link": read.link, "language": read.language},
        "entries": [_entry(entry) for entry in read.entries],
    }


def robots(row: Mapping[str, Any]) -> dict[str, Any]:
    """The verdict on `row["url"]` for `row["agent"]`; with no address, the Crawl-delay."""
    rules = read_robots(row["robots"])
    if row.get("url"):
        return {"allowed": rules.allows(row["url"], row["agent"])}
    return {"crawl_delay": rules.crawl_delay(row["agent"])}


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "title": entry.title,
        "link": entry.link,
        "id": entry.id,
        "published": _iso(entry.published),
        "updated": _iso(entry.updated),
        "summary": entry.summary,
        "content": entry.content,
        "author": ", ".join(entry.authors) or None,
        "tags": list(entry.tags),
        "enclosures": list(entry.enclosures),
        "media": list(entry.media),
        "geo": None if entry.geo is None else list(entry.geo),
    }


def _iso(value: datetime | None) -> str | None:
    return None if value is None else value.isoformat()

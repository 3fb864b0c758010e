"""Every list as data: JSON, CSV and an Atom feed at the list's own address, with the same filters.

A page makes a `Listing` of its lines; what becomes of it is the same for all.
"""

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlencode
from xml.etree import ElementTree as Tree

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from digest.formats.csv import disarmed
from digest.text import clean, one_line, safe_url

ATOM = "http://www.w3.org/2005/Atom"
KINDS = {"json": "application/json", "csv": "text/csv", "atom": "application/atom+xml"}
NAMES = {"json": "JSON", "csv": "CSV", "atom": "Atom"}
MOST = 1000  # lines in one answer; the next ones are at the address of its Link header
MOST_ENTRIES = 100  # of a feed

Cell = str | int | float | bool | tuple[str, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a feed says of a line. `id` stays the same; `href`: its page; `via`: an address elsewhere."""

    id: str
    href: str
    title: str
    at: datetime | None
    author: str = "Dateline"
    summary: str = ""
    via: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of a list: its values by column, and what a feed says of it."""

    values: Mapping[str, Cell]
    entry: Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list. `id` and `title` are its feed's, `columns` in the order of a table; `following`: the address at which it
    goes on, None where this is all."""

    id: str
    title: str
    columns: tuple[str, ...]
    lines: Sequence[Line]
    following: str | None = None


def routes(path: str, listing: Callable[[Request], Listing]) -> list[Route]:
    """The addresses of a list's data: `path` with an ending."""

    def answering(kind: str) -> Callable[[Request], Response]:
        return lambda request: answer(request, kind, listing(request))

    return [Route(f"{path}.{kind}", answering(kind)) for kind in KINDS]


def links(path: str, query: Mapping[str, str] = {}) -> list[tuple[str, str]]:
    """Where a page's list is as data: name and address."""
    asked = f"?{urlencode(query)}" if query else ""
    return [(NAMES[kind], f"{path}.{kind}{asked}") for kind in KINDS]


def answer(request: Request, kind: str, listing: Listing) -> Response:
    """The list in one of the three formats."""
    root = f"{request.url.scheme}://{request.url.netloc}"
    if kind == "json":
        body = as_json(listing)
    elif kind == "csv":
        body = as_csv(listing)
    else:
        entries = [line.entry for line in listing.lines[:MOST_ENTRIES]]
        body = as_atom(listing.id, listing.title, entries, root=root, here=str(request.url))
    headers = {"link": f'<{root}{listing.following}>; rel="next"'} if listing.following else {}
    return Response(body, media_type=KINDS[kind], headers=headers)


def as_json(listing: Listing) -> bytes:
    """An object for each line."""
    rows = [{name: line.values[name] for name in listing.columns} for line in listing.lines]
    return json.dumps(rows, ensure_ascii=False, indent=1).encode("utf-8", "replace")


def as_csv(listing: Listing) -> bytes:
    """A row for each line, with a mark of its encoding and no cell that a spreadsheet would run."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(listing.columns)
    for line in listing.lines:
        writer.writerow([_cell(line.values[name]) for name in listing.columns])
    return out.getvalue().encode("utf-8-sig", "replace")


def _cell(value: Cell) -> str | float | None:
    if isinstance(value, bool):
        return "yes" if value else "no"
    plain = "; ".join(value) if isinstance(value, tuple) else value
    return disarmed(plain) if isinstance(plain, str) else plain


def as_atom(feed_id: str, title: str, entries: Sequence[Entry], *, root: str, here: str) -> bytes:
    """An Atom feed. `root`: the address of the desk; `here`: of the feed."""
    feed = Tree.Element("feed", xmlns=ATOM)
    moments = [entry.at for entry in entries if entry.at is not None]
    _add(feed, "id", f"urn:dateline:{feed_id}")
    _add(feed, "title", f"Dateline: {one_line(title)}")
    _add(feed, "updated", _moment(max(moments, default=None)))
    _add(Tree.SubElement(feed, "author"), "name", "Dateline")
    Tree.SubElement(feed, "link", rel="self", href=clean(here))
    for one in entries:
        entry = Tree.SubElement(feed, "entry")
        _add(entry, "id", f"urn:dateline:{feed_id}:{one.id}")
        _add(entry, "title", one_line(one.title) or "Untitled")
        _add(entry, "updated", _moment(one.at))
        Tree.SubElement(entry, "link", rel="alternate", href=clean(root + one.href))
        if via := safe_url(one.via):
            Tree.SubElement(entry, "link", rel="via", href=via)
        _add(Tree.SubElement(entry, "author"), "name", one_line(one.author))
        _add(entry, "summary", one_line(one.summary))
    return bytes(Tree.tostring(feed, encoding="utf-8", xml_declaration=True))


def _add(parent: Tree.Element, tag: str, said: str) -> None:
    Tree.SubElement(parent, tag).text = clean(said)


def _moment(at: datetime | None) -> str:
    return (at or datetime.fromtimestamp(0, UTC)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

"""Two versions of an article, from wherever a person or a stream names them, and what they say otherwise."""

import json
import re
from typing import Any

from dateline.extracting import Line, context, page_of_source
from dateline.readers import page_of
from dateline.settings import Settings
from ledger.comparing.compare import compare
from ledger.comparing.result import Change
from pipeline.errors import InputError
from pipeline.record import Page, to_json
from storage import articles, captures, snapshots

REVISION = re.compile(r"(\d+)@(\d+)")
SNAPSHOT = re.compile(r"(?:snapshot:|sha256:)?([0-9a-f]{10,64})")
MARKUP = re.compile(r"\s*(?:<!|<\?xml|<[a-z])|<(?:html|body|p|div|article|br)\b", re.IGNORECASE)


def version_of(source: str) -> Page:
    """The page that a person names: a file, an address, a snapshot (its SHA-256, or how it begins), a revision (12@3).

    Raises `InputError` where there is no such thing.
    """
    if revision := REVISION.fullmatch(source):
        return _of_revision(int(revision[1]), int(revision[2]))
    if snapshot := SNAPSHOT.fullmatch(source):
        return _of_snapshot(snapshot[1])
    return page_of_source(source)


def _of_revision(article: int, n: int) -> Page:
    with Settings.load().open_store() as store, store.read() as tx:
        found = articles.revisions(tx, article)
        if not 1 <= n <= len(found):
            raise InputError(f"Article {article} has {len(found)} revisions, and no {n} among them.")
        capture = captures.get(tx, found[n - 1].capture_id)
        assert capture is not None
        return page_of(capture, snapshots.read(tx, capture.snapshot))


def _of_snapshot(sha: str) -> Page:
    with Settings.load().open_store() as store, store.read() as tx:
        found = captures.of_snapshot(tx, sha)
        if len({capture.snapshot for capture in found}) != 1:
            many = "several snapshots begin" if found else "no snapshot begins"
            raise InputError(f"In this store {many} with {sha}; `dateline status` names the store.")
        return page_of(found[-1], snapshots.read(tx, found[-1].snapshot))


def changes_json(changes: tuple[Change, ...]) -> list[dict[str, Any]]:
    """Changes as `dateline compare` prints them."""
    return [dict(to_json(change)) for change in changes]


def compare_line(item: Line) -> str:
    """The changes of one row `{"id", "url", "old", "new"}` as a line of JSON; it says what is wrong with a row."""
    try:
        if item.fault:
            raise ValueError(item.fault)
        row = json.loads(item.raw)
        if not isinstance(row, dict):
            raise ValueError("the line is not a JSON object")
    except (ValueError, RecursionError) as error:
        return json.dumps({"id": str(item.number), "changes": [], "issues": [f"line {item.number}: {error}"]})
    name = row.get("id", str(item.number))
    url = row.get("url") if isinstance(row.get("url"), str) else None
    if not isinstance(row.get("old"), str) or not isinstance(row.get("new"), str):
        message = f'line {item.number}: "old" and "new" must be strings'
        return json.dumps({"id": name, "changes": [], "issues": [message]})
    changes = compare(given(row["old"], url), given(row["new"], url), context())
    return json.dumps({"id": name, "changes": changes_json(changes)})


def given(content: str, url: str | None) -> Page:
    """The page that a string is: HTML where it has markup, else a text."""
    if MARKUP.match(content) or ("</" in content and MARKUP.search(content)):
        return Page(body=content.encode("utf-8", "replace"), charset="utf-8", url=url)
    return Page(text=content, url=url)

"""CSL-JSON: the sources, as Zotero and citation processors read them; what each bears out stands in `custom`."""

import json
from typing import Any

from digest.format import Format
from digest.model import Digest
from digest.notes import what
from digest.sources import Source, sources_of
from digest.text import one_line


def render(digest: Digest) -> bytes:
    items = [_item(source) for source in sources_of(digest)]
    return (json.dumps(items, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _item(source: Source) -> dict[str, Any]:
    notes = [
        {"number": figure.note.number, "figure": what(figure), "quote": one_line(figure.note.quote)}
        for figure in source.figures
    ]
    item: dict[str, Any] = {
        "id": source.key,
        "type": "article-newspaper",
        "title": source.title,
        "container-title": source.outlet,
        "author": [{"literal": name} for name in source.authors],
        "issued": _date(source.day),
        "accessed": _date(tuple((source.captured or "")[:10].split("-"))) if source.captured else None,
        "URL": source.url,
        "language": source.language,
        "note": f"sha256: {source.snapshot}" + (f"; partial text: {source.partial}" if source.partial else ""),
        "custom": {"captured": source.captured, "snapshot": source.snapshot, "notes": notes},
    }
    return {name: value for name, value in item.items() if value}


def _date(parts: tuple[str, ...]) -> dict[str, Any] | None:
    return {"date-parts": [[int(part) for part in parts if part.isdigit()]]} if parts else None


FORMAT = Format(
    summary="CSL-JSON, the sources for Zotero and citation processors",
    suffix="csl.json",
    media_type="application/vnd.citationstyles.csl+json",
    render=render,
)

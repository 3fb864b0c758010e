"""A digest with its evidence in one file, to be checked by somebody who has no Dateline.

The digest in every format, the pages that it cites as a web archive, hashes of everything, the decisions it rests on,
and a page that says how to check it. The same digest always gives the same bytes.
"""

import hashlib
import io
import json
import zipfile
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from jinja2 import Environment, PackageLoader, StrictUndefined

from crawler.warc import Kept, write_warc
from digest.format import formats
from digest.making import printed
from digest.model import Digest, Figure
from digest.notes import sha, title, what
from digest.text import one_line, safe_url
from digest.watching import model_of
from storage import captures, fetches, projection
from storage.store import Transaction
from storage.types import Capture
from storage.types import Digest as StoredDigest

_templates = Environment(loader=PackageLoader("dateline", "templates"), autoescape=True, undefined=StrictUndefined)


def pack(tx: Transaction, stored: StoredDigest) -> bytes:
    """The package of a stored digest."""
    digest = model_of(tx, stored)
    files = {f"digest/digest-{stored.title}.{form}": content for form, content in _printed(tx, stored)}
    archive = io.BytesIO()
    write_warc(_pages(tx, digest), archive, at=stored.at)
    files["sources.warc.gz"] = archive.getvalue()
    notes = [_note(figure) for figure in digest.figures]
    files["notes.json"] = _json(notes)
    files["decisions.json"] = _json(_decisions(tx, stored))
    files["check.py"] = _templates.get_template("check.py.txt").render().encode()
    files["README.html"] = _templates.get_template("package.html").render(name=title(digest), notes=notes).encode()
    files["SHA256SUMS"] = "".join(
        f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(files)
    ).encode()
    return _zipped(files, stored.at)


def _printed(tx: Transaction, stored: StoredDigest) -> Iterator[tuple[str, bytes]]:
    for name, form in formats().items():
        ending = form.suffix if not name.endswith("_hxl") else f"hxl.{form.suffix}"
        yield ending, printed(tx, stored, name)


def _note(figure: Figure) -> dict[str, object]:
    note = figure.note
    return {
        "note": note.number,
        "figure": what(figure),
        "quote": one_line(note.quote),
        "outlet": one_line(note.outlet),
        "title": one_line(note.title),
        "published": note.published,
        "url": safe_url(note.url),
        "captured": note.captured,
        "sha256": sha(note.snapshot),
    }


def _pages(tx: Transaction, digest: Digest) -> Iterator[Kept]:
    """The pages that the digest cites, each once, as they came."""
    for snapshot in dict.fromkeys(sha(figure.note.snapshot) for figure in digest.figures if figure.note.snapshot):
        for capture in captures.of_snapshot(tx, snapshot)[:1]:
            yield _kept(tx, capture)


def _kept(tx: Transaction, capture: Capture) -> Kept:
    fetch = fetches.get(tx, capture.fetch_id) if capture.fetch_id is not None else None
    return Kept(
        url=capture.url,
        at=capture.at,
        body=tx.bodies.read(capture.snapshot),
        content_type=capture.content_type,
        charset=capture.charset,
        status=(fetch.status if fetch else None) or 200,
        headers=fetch.headers if fetch else None,
        redirects=fetch.redirects if fetch else (),
        about={"outlet": capture.outlet, "sha256": capture.snapshot},
    )


def _decisions(tx: Transaction, stored: StoredDigest) -> list[dict[str, object]]:
    """The decisions about the figures until the digest was made, without who made them; `hash` is the log's chain."""
    keys = {(entry.article_id, entry.key) for entry in stored.entries}
    found = (d for article in sorted({article for article, _ in keys}) for d in projection.log_of(tx, article))
    return [
        {
            "decision": decision.id,
            "at": decision.at.astimezone(UTC).isoformat() if decision.at else None,
            "claim": decision.target,
            "verdict": decision.verdict,
            "field": decision.field,
            "hash": decision.hash,
        }
        for decision in found
        if (decision.article_id, decision.target) in keys and decision.at is not None and decision.at <= stored.at
    ]


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _zipped(files: Mapping[str, bytes], at: datetime) -> bytes:
    moment = at.astimezone(UTC)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, (max(moment.year, 1980), *moment.timetuple()[1:6]))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            package.writestr(entry, content)
    return out.getvalue()

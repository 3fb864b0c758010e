"""Saved pages put on loopback as outlets with feeds: real input for the whole way from a feed to a digest."""

import gzip
import json
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import yaml


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedPage:
    id: str
    html: str


def saved_pages(*files: Path) -> tuple[SavedPage, ...]:
    """The pages of benchmark files (`id`, `html` per line)."""
    pages = []
    for file in files:
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            rows = (json.loads(line) for line in lines)
            pages += [SavedPage(id=row["id"], html=row["html"]) for row in rows]
    return tuple(pages)


@contextmanager
def serve_as_outlets(pages: Sequence[SavedPage], folder: Path, outlets: int) -> Iterator[tuple[str, ...]]:
    """Serve `pages` dealt out to so many outlets, one loopback port each; their YAMLs are written into `folder`.

    Yields the outlets' slugs.
    """
    servers, slugs = [], []
    for number in range(outlets):
        server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(pages[number::outlets]))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        slug = f"saved-{number}"
        base = f"http://{slug}.localhost:{server.server_port}"
        outlet = {
            "name": f"Saved pages {number}",
            "homepage": f"{base}/",
            "hosts": [f"{slug}.localhost"],
            "sources": [{"feed": f"{base}/feed"}],
            "delay": 0.01,
        }
        (folder / f"{slug}.yml").write_text(yaml.safe_dump(outlet), "utf-8")
        slugs.append(slug)
    try:
        yield tuple(slugs)
    finally:
        for server in servers:
            server.shutdown()
            server.server_close()


def _handler(pages: Sequence[SavedPage]) -> type[BaseHTTPRequestHandler]:
    bodies = {f"/story/{number}": page.html.encode("utf-8", "replace") for number, page in enumerate(pages)}

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            base = f"http://{self.headers['Host']}"
            if self.path == "/feed":
                items = "".join(f"<item><title>{escape(p)}</title><link>{base}{p}</link></item>" for p in bodies)
                body, kind = f"<rss version='2.0'><channel><title>Saved</title>{items}</channel></rss>".encode(), "xml"
            else:
                body, kind = bodies.get(self.path, b""), "html"
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", f"text/{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Handler

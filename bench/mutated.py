"""Damaged pages, feeds, sitemaps, mails, PDFs and archives: does any reader raise, or take longer than it may?

    ./run.sh bench mutated [--count N] [--seed N]

The originals are the project's own, invented; each input is one of them with some mutations drawn by lot.
"""

import argparse
import random
import re
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from time import perf_counter

from crawler.feeds import read_feed
from crawler.sitemaps import read_sitemap
from crawler.warc import read_warc
from pipeline.article.read import read_page
from pipeline.errors import InputError
from pipeline.record import Article, Page
from tests.newsweb.sites import Atom, Json, Paper, Rdf, article, story

BUDGET = 5.0  # seconds for one input, as for a source that is read while collecting
URL = "https://post.example/news/1"
EXCEPTION = re.compile(r"not read: \w+(?:Error|Exception|Warning): ")
TOKENS = (b"<", b">", b"</p>", b"<![CDATA[", b"&#x110000;", b"\0", b"\xff\xfe", b"\r\n\r\n", b"%%EOF", b"endobj", b"-1")


def originals() -> dict[str, bytes]:
    """One of each kind."""
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["Date"] = "Situation", "desk@post.example", "Mon, 2 Mar 2026 10:00:00 +0000"
    mail.set_content("At least 14 people left Bresk on Monday.")
    mail.add_alternative(story(1), subtype="html")
    page = article(1, "Families leave Bresk")
    response = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s" % (len(page), page)
    head = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:12345678-1234-4234-8234-123456789012>\r\n"
        b"WARC-Date: 2026-03-02T10:00:00Z\r\nWARC-Target-URI: %s\r\n"
        b"Content-Type: application/http; msgtype=response\r\n"
    ) % URL.encode()
    papers = {"rss": Paper(), "atom": Atom(), "json": Json(), "rdf": Rdf()}
    for paper in papers.values():
        paper.base = "https://post.example"
    urls = "".join(f"<url><loc>{URL}{n}</loc><lastmod>2026-03-0{n}</lastmod></url>" for n in range(1, 9))
    return {
        "page": page,
        "mail": mail.as_bytes(),
        "pdf": _pdf(b"BT /F1 12 Tf 72 720 Td (At least 14 people left Bresk on Monday.) Tj ET"),
        "sitemap": f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{urls}</urlset>'.encode(),
        "archive": head + b"Content-Length: %d\r\n\r\n%s\r\n\r\n" % (len(response), response),
        **{name: paper.feed() for name, paper in papers.items()},
    }


def _pdf(content: bytes) -> bytes:
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    body, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj%s endobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(body)
    return body + b"xref\n0 6\n0000000000 65535 f \n" + table + trailer


def mutate(body: bytes, dice: random.Random) -> bytes:
    """Up to eight mutations: bytes changed, cut out, repeated, moved or put in."""
    for _ in range(dice.randint(1, 8)):
        start = dice.randrange(len(body) + 1)
        end = min(len(body), start + dice.choice((1, 4, 30, 300)))
        piece = body[start:end]
        made = dice.choice(
            (b"", piece * dice.choice((2, 50, 1000)), dice.randbytes(len(piece)), dice.choice(TOKENS), piece[::-1])
        )
        body = body[:start] + made + body[end:]
    return body[: dice.randrange(len(body) + 1)] if dice.random() < 0.1 else body


def _page(kind: str) -> Callable[[bytes], None]:
    def read(body: bytes) -> None:
        found = read_page(Page(body=body, content_type=kind, url=URL, fetched_at=datetime(2026, 3, 3, tzinfo=UTC)))
        if not isinstance(found.article, Article) and EXCEPTION.match(found.article.reason):
            raise RuntimeError(found.article.reason)  # an exception that the reader caught is one too

    return read


def _feed(body: bytes) -> None:
    read_feed(body, URL)


def _archive(body: bytes) -> None:
    with tempfile.NamedTemporaryFile(suffix=".warc") as file:
        file.write(body)
        file.flush()
        with suppress(InputError):  # a sentence that says what is damaged
            list(read_warc(Path(file.name)))


READERS: dict[str, Callable[[bytes], object]] = {
    "page": _page("text/html"),
    "mail": _page("message/rfc822"),
    "pdf": _page("application/pdf"),
    "sitemap": lambda body: read_sitemap(body, URL),
    "archive": _archive,
}


def run(count: int, seed: int) -> tuple[Counter[str], float]:
    """What went wrong, by kind and fault, and the longest time of an input."""
    dice, kinds, faults, longest = random.Random(seed), originals(), Counter[str](), 0.0
    for number in range(count):
        kind = list(kinds)[number % len(kinds)]
        body = mutate(kinds[kind], dice)
        started = perf_counter()
        try:
            READERS.get(kind, _feed)(body)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            faults[f"{kind}: {type(error).__name__}: {str(error)[:90]}"] += 1
        taken = perf_counter() - started
        longest = max(longest, taken)
        if taken > BUDGET:
            faults[f"{kind}: over its budget"] += 1
    return faults, longest


def main() -> None:
    """Count the faults; end with 1 where there are any."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    faults, longest = run(chosen.count, chosen.seed)
    for fault, times in faults.most_common():
        print(f"  {times:>5} × {fault}")
    print(f"{chosen.count} inputs: {sum(faults.values())} faults, the slowest took {longest:.2f} s")
    raise SystemExit(bool(faults))


if __name__ == "__main__":
    main()

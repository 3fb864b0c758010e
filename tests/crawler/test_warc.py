"""Web archives of every make: what is in them is read, what is damaged is said, nothing is taken for more than it is."""

import gzip
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import brotli
import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from crawler.fetcher import Fetched
from crawler.warc import LIMIT, read_warc
from pipeline.errors import InputError

SITE = "http://p.example"
HTML = ("Content-Type", "text/html")
PAGE = b"<p>At least 14 people left Bresk.</p>"


class Writer(WARCWriter):  # type: ignore[misc]
    """Without temporary files, which warcio leaves open."""

    _create_temp_file = staticmethod(BytesIO)


def archive(*records: tuple[str, bytes, str, tuple[tuple[str, str], ...], str], packed: bool = True) -> bytes:
    """Records of (address, body, status, headers, date) after a warcinfo record."""
    out = BytesIO()
    writer = Writer(out, gzip=packed)
    writer.write_record(writer.create_warcinfo_record("x", {"software": "x"}))
    for url, body, status, headers, date in records:
        http = StatusAndHeaders(status, list(headers), protocol="HTTP/1.1")
        about = {"WARC-Date": date}
        writer.write_record(
            writer.create_warc_record(url, "response", BytesIO(body), http_headers=http, warc_headers_dict=about)
        )
    return out.getvalue()


def page(
    path: str, body: bytes = PAGE, status: str = "200 OK", *headers: tuple[str, str], date: str = "2026-03-02T10:00:00Z"
) -> tuple[str, bytes, str, tuple[tuple[str, str], ...], str]:
    return path if ":" in path else SITE + path, body, status, headers or (HTML,), date


def read(tmp_path: Path, content: bytes) -> tuple[list[Fetched], str]:
    """What was read, and why the reading ended before the end."""
    path = tmp_path / "x.warc.gz"
    path.write_bytes(content)
    found: list[Fetched] = []
    pages: Iterator[Fetched] = read_warc(path)
    try:
        found.extend(pages)
    except InputError as error:
        return found, str(error).removeprefix(str(path)).strip()
    return found, ""


THREE = [page("/a"), page("/b"), page("/c")]


@pytest.mark.parametrize(
    "content",
    [archive(*THREE), archive(*THREE, packed=False), gzip.compress(archive(*THREE, packed=False))],
    ids=["record_by_record", "plain", "packed_as_one"],
)
def test_every_make_of_archive_is_read(tmp_path: Path, content: bytes) -> None:
    found, problem = read(tmp_path, content)
    assert ([one.body for one in found], problem) == ([PAGE] * 3, "")


def test_what_stands_before_a_damage_is_read(tmp_path: Path) -> None:
    whole, first = archive(*THREE), archive(*THREE[:1])
    plain = archive(*THREE, packed=False)
    for content in (whole[:-20], whole[: len(first) + 300], first + b"\xff\x00" * 50 + whole, plain[:-20]):
        found, problem = read(tmp_path, content)
        assert 1 <= len(found) < 3
        assert all(one.body == PAGE for one in found)  # half a page is none
        assert problem.startswith("is damaged behind its record")


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "holds no WARC record."),
        (gzip.compress(b""), "holds no WARC record."),
        (b"# A text\n\nof mine", "cannot be read as a WARC file."),
        (b"\x1f\x8b\x08\x00nonsense", "cannot be read as a WARC file."),
    ],
    ids=["empty", "packed_nothing", "text", "no_gzip"],
)
def test_what_is_no_archive_is_said_in_a_sentence(tmp_path: Path, content: bytes, problem: str) -> None:
    assert read(tmp_path, content) == ([], problem)


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        (page("/a", PAGE, "404 Not Found"), "gone"),
        (page("/a", PAGE, "403 Forbidden"), "refused"),
        (page("/a", PAGE, "503 Busy"), "server_error"),
        (page("/a", PAGE, "abc"), "unreadable"),
        (page("/a", PAGE, date="yesterday"), "unreadable"),
        (page("http://user:secret@p.example/a"), "unreadable"),
        (page("/a", b"x" * (LIMIT + 1)), "too_large"),
        (page("/a", gzip.compress(bytes(LIMIT + 1)), "200 OK", HTML, ("Content-Encoding", "gzip")), "too_large"),
        (page("/a", PAGE, "200 OK", HTML, ("Content-Encoding", "br")), None),
        (page("/a", brotli.compress(PAGE), "200 OK", HTML, ("Content-Encoding", "br")), None),
        (page("/a", PAGE, "200 OK", HTML, ("Content-Encoding", "utf-8")), None),
        (page("/a", b"\xff\xff" * 40, "200 OK", HTML, ("Content-Encoding", "br")), "unreadable"),
        (page("/a", PAGE[::-1], "200 OK", HTML, ("Content-Encoding", "sdch")), "unreadable"),
        (page("/a", gzip.compress(PAGE), "200 OK", HTML, ("Content-Encoding", "gzip")), None),
        (page("/a", PAGE, "200 OK", HTML, ("Content-Encoding", "gzip")), None),
        (
            page("/a", b"%x\r\n%s\r\n0\r\n\r\n" % (len(PAGE), PAGE), "200 OK", HTML, ("Transfer-Encoding", "chunked")),
            None,
        ),
    ],
)
def test_odd_responses(
    tmp_path: Path, record: tuple[str, bytes, str, tuple[tuple[str, str], ...], str], reason: str | None
) -> None:
    (one, last), problem = read(tmp_path, archive(record, page("/last")))
    assert (one.loss.reason if one.loss else None, problem) == (reason, "")
    assert reason or one.body == PAGE
    assert last.body == PAGE


def test_what_is_no_page_of_the_web_is_passed_over(tmp_path: Path) -> None:
    records = [page("dns:p.example"), page("file:///etc/passwd"), page("/a", b"", "304 Not Modified"), page("/b")]
    found, problem = read(tmp_path, archive(*records))
    assert ([one.url for one in found], problem) == ([SITE + "/b"], "")


def test_a_page_keeps_all_redirects_before_it(tmp_path: Path) -> None:
    def to(
        path: str, target: str, status: str = "302 Found"
    ) -> tuple[str, bytes, str, tuple[tuple[str, str], ...], str]:
        return page(path, b"", status, ("Location", target))

    records = [
        to("/1", "/2", "301 Moved"),
        to("/2", SITE + "/3"),
        page("/3"),
        to("/x", "/y"),
        to("/y", "/x"),
        page("/x"),
    ]
    (third, looped), _ = read(tmp_path, archive(*records))
    assert (third.url, third.final_url) == (SITE + "/1", SITE + "/3")
    assert third.hops == ((SITE + "/1", 301), (SITE + "/2", 302))
    assert looped.final_url == SITE + "/x"

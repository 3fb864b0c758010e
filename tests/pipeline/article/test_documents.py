"""Text, Markdown, mail, PDF and web archives."""

import gzip
import io
from collections.abc import Callable
from datetime import UTC, datetime
from email.message import EmailMessage

import brotli
import pytest
import zstandard

from pipeline.article.warc import read_warc
from pipeline.record import Article, Issue, NotAnArticle, Page
from tests.pipeline.article.pages import PARAGRAPHS, article, page, read, read_any

TEXT = "\n\n".join(PARAGRAPHS)


def pdf(*texts: str, title: str = "Ferry report") -> bytes:
    """A PDF with one page for each text, one line of text for each line."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    kids = []
    for text in texts:
        shown = " ".join(f"({line}) Tj 0 -14 Td" for line in text.split("\n"))
        stream = f"BT /F1 10 Tf 50 750 Td {shown} ET"
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /Contents {len(objects)} 0 R /MediaBox [0 0 612 792] "
            "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    objects.append(f"<< /Title ({title}) /Author (Ann Lee) /CreationDate (D:20230718093000+09'00') >>")
    out, offsets = b"%PDF-1.4\n", []
    for number, item in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{item}\nendobj\n".encode()
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    start = len(out)
    size = len(objects) + 1
    return (
        out
        + f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R /Info {len(objects)} 0 R >>\nstartxref\n{start}\n%%EOF".encode()
    )


def test_pages_of_a_pdf_are_numbered() -> None:
    found = read(
        pdf("At least 12 people died.", "In all, 65 were rescued.", "The end of it."), content_type="application/pdf"
    )
    assert [number for _, number in found.pages] == [1, 2, 3]
    assert [found.text[offset:][:6] for offset, _ in found.pages] == ["At lea", "In all", "The en"]
    assert (found.title, found.authors) == ("Ferry report", ("Ann Lee",))
    assert (found.published, found.published_from) == ("2023-07-18T09:30:00+09:00", "meta")


def test_running_headers_and_page_numbers_of_a_pdf_are_dropped() -> None:
    texts = [
        f"Harbour Institute\n{text}\nPage {n}"
        for n, text in enumerate(("Twelve people died.", "Many were rescued.", "That is all.", "No more."), 1)
    ]
    assert read(pdf(*texts)).text == "Twelve people died.\n\nMany were rescued.\n\nThat is all.\n\nNo more."


@pytest.mark.parametrize("stated", ["", "Microsoft Word - draft.docx", "Ferry report"], ids=["none", "file", "stated"])
def test_a_heading_of_a_pdf_is_a_paragraph_and_its_title(stated: str) -> None:
    body = pdf(
        "Ferry accidents in 2023\nIn May 2023 a ferry sank off the coast and twelve people were killed, most of\n"
        "them fishermen on their way home; the harbour police of Busan\nKnew of no list of passengers for the boat.",
        title=stated,
    )
    found = read(body, content_type="application/pdf")
    assert found.text.startswith("Ferry accidents in 2023\n\nIn May 2023 a ferry")
    assert "Busan Knew" in found.text
    assert found.title == (stated if stated == "Ferry report" else "Ferry accidents in 2023")


@pytest.mark.parametrize("body", [b"%PDF-1.7", b"%PDF-1.4\n%%EOF", pdf("x")[:200]], ids=["head_only", "nothing", "cut"])
def test_a_damaged_pdf_is_no_article(body: bytes) -> None:
    found = read_any(body, content_type="application/pdf")
    assert isinstance(found, NotAnArticle)
    assert found.code in ("unreadable", "empty")


def test_markdown() -> None:
    body = f'---\ndate: 2023-07-18\nauthor: Ann Lee\n---\n# Ferry **sinks**\n\n{PARAGRAPHS[0]} See [the report](https://a.example/r "R").\n\n## Later\n\n> {PARAGRAPHS[1]}\n'
    found = read(body.encode(), content_type="text/markdown")
    assert found.title == "Ferry sinks"
    assert found.text == f"{PARAGRAPHS[0]} See the report.\n\nLater\n\n{PARAGRAPHS[1]}"
    assert (found.published, found.authors) == ("2023-07-18", ("Ann Lee",))
    (link,) = found.links
    assert (found.text[slice(*link.span)], link.url) == ("the report", "https://a.example/r")


def mail(**parts: str) -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"], message["Date"] = (
        "Ferry sinks",
        "Ann Lee <ann@a.example>",
        "Tue, 18 Jul 2023 09:30:00 +0900",
    )
    if "text" in parts:
        message.set_content(parts["text"])
    if "html" in parts:
        message.add_alternative(parts["html"], subtype="html")
    return message.as_bytes()


@pytest.mark.parametrize(
    "body",
    [mail(text=TEXT), mail(html=page(body=article()).decode())],
    ids=["plain", "html"],
)
def test_mail(body: bytes) -> None:
    found = read(body, content_type="message/rfc822")
    assert " ".join(found.text.split()) == " ".join(TEXT.split())
    assert (found.title, found.authors) == ("Ferry sinks", ("Ann Lee",))
    assert found.published == "2023-07-18T09:30:00+09:00"


def test_what_is_no_mail() -> None:
    assert isinstance(read_any(b"\x00\xff", content_type="message/rfc822"), NotAnArticle)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["unix", "windows", "mac"])
def test_line_ends_of_a_text_file(end: str) -> None:
    body = TEXT.replace("\n", end).encode("utf-16")
    assert read(body, content_type="text/plain").text == TEXT


def archive(*pages: tuple[str, str, bytes]) -> bytes:
    """A compressed web archive with one response for each page."""
    out = b""
    for url, status, body in pages:
        answer = f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n".encode() + body
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2023-07-18T00:30:00Z\r\n"
            "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
        )
        out += gzip.compress(head.encode() + answer + b"\r\n\r\n")
    return out


def test_a_web_archive_gives_its_pages() -> None:
    body = archive(("https://a.example/1", "200 OK", page(body=article())), ("https://a.example/2", "302 Found", b""))
    found = list(read_warc(io.BytesIO(body)))
    assert [item.url for item in found if isinstance(item, Page)] == ["https://a.example/1"]
    (only,) = found
    assert isinstance(only, Page)
    assert (only.charset, only.content_type) == ("utf-8", "text/html")
    assert only.fetched_at is not None


def test_a_cut_archive_gives_an_issue() -> None:
    found = list(read_warc(io.BytesIO(b"\x1f\x8b\x08\x00nonsense that is no archive")))
    assert all(isinstance(item, Issue) for item in found)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"hello", "bad_archive"),
        (b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9\r\n\r\n" + bytes(3000), "bad_record"),
    ],
    ids=["no_archive", "no_answer"],
)
@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])
def test_a_damaged_archive_gives_an_issue(body: bytes, code: str, packed: bool) -> None:
    (issue,) = read_warc(io.BytesIO(gzip.compress(body) if packed else body))
    assert isinstance(issue, Issue)
    assert issue.code == code


def record(body: bytes, head: bytes = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", *more: bytes) -> bytes:
    """A record of an archive, without an address unless `more` names one."""
    fields = b"".join(b"%s\r\n" % field for field in (more or (b"WARC-Type: response",)))
    size = len(head) + len(body)
    return b"WARC/1.0\r\n%sContent-Length: %d\r\n\r\n%s%s\r\n\r\n" % (fields, size, head, body)


BROTLI = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n"
RESOURCE = (b"WARC-Type: resource", b"WARC-Target-URI: https://a.example/1", b"Content-Type: text/html")
ABOUT = b"1 0 Archive\nURL IP-address Archive-date Content-type Archive-length\n"
ARC = b"filedesc://x.arc 0.0.0.0 20240305100000 text/plain %d\n%s\n" % (len(ABOUT), ABOUT)


@pytest.mark.parametrize("pack", [bytes, gzip.compress, zstandard.compress], ids=["plain", "gzip", "zstd"])
def test_archives_as_others_write_them(pack: Callable[[bytes], bytes]) -> None:
    """Packed as one, without addresses, with brotli, documents without an HTTP head."""
    text = page(body=article())
    records = [record(text), record(brotli.compress(text), BROTLI), record(text, b"", *RESOURCE)]
    found = list(read_warc(io.BytesIO(pack(b"".join(records)))))
    assert [item.body for item in found if isinstance(item, Page)] == [text] * 3


def test_an_archive_of_the_older_kind() -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page(body=article())
    line = b"https://a.example/1 192.0.2.1 20240305100000 text/html %d\n" % len(answer)
    (found,) = read_warc(io.BytesIO(ARC + line + answer + b"\n"))
    assert isinstance(found, Page)
    assert (found.url, found.fetched_at) == ("https://a.example/1", datetime(2024, 3, 5, 10, tzinfo=UTC))


def test_a_record_that_cannot_be_unpacked_does_not_end_the_archive() -> None:
    text = page(body=article())
    fault, found = read_warc(io.BytesIO(record(b"\xff\xff\xff\xff", BROTLI) + record(text)))
    assert isinstance(fault, Issue)
    assert isinstance(found, Page)
    assert found.body == text


def test_the_beginning_of_a_page_is_not_passed_off_as_the_page() -> None:
    whole = gzip.decompress(archive(("https://a.example/1", "200 OK", page(body=article()))))
    found, issue = read_warc(io.BytesIO(whole[:-200]))
    assert isinstance(found, Page)
    assert isinstance(issue, Issue)
    assert issue.code == "truncated"
    assert "https://a.example/1" in issue.message


@pytest.mark.parametrize("body", [bytes(range(256)) * 4, b"PK\x03\x04" + bytes(range(1, 32)) * 9], ids=["all", "zip"])
def test_a_binary_file_is_no_text(body: bytes) -> None:
    found = read_any(body, content_type="text/plain")
    assert isinstance(found, NotAnArticle)
    assert found.code == "unreadable"


def test_a_date_below_the_title_is_the_day_of_publication() -> None:
    found = read(f"Ferry sinks\n\n18 July 2023\n\nSEOUL, July 17 (Yonhap) — {TEXT}".encode(), content_type="text/plain")
    assert (found.title, found.published, found.published_from) == ("Ferry sinks", "2023-07-18", "label")
    assert found.text.startswith("SEOUL")
    assert found.dateline is not None
    assert found.dateline.date == "2023-07-17"


def test_a_mail_dates_its_dateline() -> None:
    found = read(mail(text=f"SEOUL, July 17 (Yonhap) — {TEXT}"), content_type="message/rfc822")
    assert found.dateline is not None
    assert found.dateline.date == "2023-07-17"


def test_a_markdown_table_is_rows_of_cells() -> None:
    body = f"# Ferries\n\n{TEXT}\n\n| year | dead |\n|:---|---:|\n| 2023 | 1,047 |\n"
    assert read(body.encode(), content_type="text/markdown").text.endswith("year | dead\n2023 | 1,047")


def test_a_text_is_an_article() -> None:
    assert isinstance(read_any(TEXT.encode(), content_type="text/plain"), Article)

"""A first look at what came; the processes that read sources; the one writer."""

import asyncio
import os
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crawler.fetcher import Fetched
from crawler.inspecting import inspect, media_type
from crawler.losses import MEANING, PASSING, Lost
from crawler.markup import LONGEST_STUB, is_shell, leads_on, visible
from crawler.optouts import find_opt_outs
from crawler.processes import Limits
from crawler.worker import Worker
from crawler.writing import Writer
from storage import fetches
from storage.store import Store, Transaction
from storage.types import Fetch
from tests.timing import doubled_work_is_linear

ARTICLE = (
    b"<!doctype html><html><body><div id='root'><p>" + b"At least 14 people left Bresk. " * 20 + b"</p></div></body>"
)
SHELL = b"<!doctype html><html><head><title>" + b"x" * 300 + b"</title></head><body><div id=root></div></body></html>"


def fetched(body: bytes, *headers: tuple[str, str]) -> Fetched:
    url = "https://p.example/a"
    return Fetched(url=url, final_url=url, at=datetime.now(UTC), status=200, headers=headers, body=body)


@pytest.mark.parametrize(
    ("body", "label", "kind"),
    [
        (b"%PDF-1.7", "text/html", "application/pdf"),
        (b"<!DOCTYPE html><p>", "application/octet-stream", "text/html"),
        (b"<html>", None, "text/html"),
        (b"Plain text.", None, "text/plain"),
        (b"\x00\x01", None, "application/octet-stream"),
        (b"x", "Text/HTML; charset=EUC-KR", "text/html"),
    ],
)
def test_media_type(body: bytes, label: str | None, kind: str) -> None:
    assert media_type(fetched(body, *([("Content-Type", label)] if label else []))) == kind


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (fetched(ARTICLE), None),
        (fetched(SHELL), "javascript"),
        (fetched(b" \n"), "stand_in"),
        (fetched(b"<html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1><hr>web"), "stand_in"),
        (fetched(b"<html><title>Velmoor Post</title><h1>Error 500</h1><p>Try later."), "stand_in"),
        (fetched(b"<html><title>Site under maintenance</title><p>Back at noon."), "stand_in"),
        (fetched(b"<html><title>Sign in</title><form><input name=p type='password'></form>"), "stand_in"),
        (replace(fetched(ARTICLE), final_url="https://p.example/"), "stand_in"),
        (replace(fetched(ARTICLE), final_url="https://p.example/?p=7"), None),
        (fetched(ARTICLE.replace(b"<p>", b"<h1>Error 500 closes court</h1><input type=password><p>", 1)), None),
        (fetched(b"<html><title>Court</title><h1>500 people left Bresk</h1><p>They left on Monday."), None),
        (fetched(b"GIF89a\0", ("content-type", "image/gif")), "not_an_article"),
        (fetched(ARTICLE, ("TDM-Reservation", "1")), "opted_out"),
        (fetched(ARTICLE, ("X-Robots-Tag", "noindex")), None),
        (fetched(b"<html><title>Just a moment...</title><p>Checking your browser</p>"), "refused"),
        (fetched(b"<html><iframe src='/_Incapsula_Resource?x=1'></iframe></html>"), "refused"),
        (fetched(ARTICLE + b"<p>Captchas say: verify you are human.</p>"), None),
    ],
)
def test_inspect(page: Fetched, reason: str | None) -> None:
    loss = inspect(page, ("tdm-reservation",))
    assert (loss.reason if loss else None) == reason


@pytest.mark.parametrize(
    ("headers", "body", "found"),
    [
        ([], b'<meta name="robots" content="NOINDEX, follow">', ("noindex",)),
        ([], b"<META content='none' name=robots>", ("noarchive", "noindex")),
        ([], b'<meta name="tdm-reservation" content="1">', ("tdm-reservation",)),
        ([], b'<meta name="tdm-reservation" content="0">', ()),
        ([], b'<meta name="googlebot" content="noindex">', ()),
        ([("x-robots-tag", "googlebot: noindex, noarchive")], b"", ("noarchive",)),
        ([("x-robots-tag", "dateline: noarchive")], b"", ("noarchive",)),
        ([], b"<meta name=robots>", ()),
    ],
)
def test_opt_outs(headers: list[tuple[str, str]], body: bytes, found: tuple[str, ...]) -> None:
    assert find_opt_outs(headers, body) == found


def test_visible_text_leaves_scripts_out() -> None:
    assert visible(b"<p>One <b>two</b><script>if (a < b) x()</script> three<!-- four --></p>") == b"One two three"
    assert visible(b"<html><head><title>None</title><body><p>One") == b"One"
    assert visible(b"<p>One <b>two</b> three", enough=3) == b"One"


REFRESH = b'<meta http-equiv="refresh" content="0;url=/a?b=1&amp;c=2">'


@pytest.mark.parametrize(
    ("body", "target"),
    [
        (b"<html><head>" + REFRESH + b"</head><body>Moved</body></html>", "/a?b=1&c=2"),
        (b"<META HTTP-EQUIV=Refresh CONTENT='3; URL=http://p.example/'>", "http://p.example/"),
        (b"""<meta http-equiv="refresh" content="0; url='/quoted'">""", "/quoted"),
        (b"<meta http-equiv=refresh content=300>", None),
        (b'<meta http-equiv="refresh" content="60; url=/later">', None),
        (b"<noscript>" + REFRESH + b"</noscript><div id=root></div>", None),
        (REFRESH + ARTICLE, None),
        (REFRESH + b" " * 10_000, None),
        (ARTICLE, None),
    ],
    ids=["stub", "capitals", "quotes", "again", "later", "noscript", "article", "long", "none"],
)
def test_a_page_that_only_leads_on(body: bytes, target: str | None) -> None:
    assert leads_on(body) == target


@pytest.mark.parametrize("piece", [b"<meta ", b"<meta http-equiv=refresh ", b"<noscript>"], ids=repr)
def test_leading_on_is_linear(piece: bytes) -> None:
    assert doubled_work_is_linear(lambda size: leads_on(piece * (size // len(piece))), LONGEST_STUB // 2)


@pytest.mark.parametrize("piece", [b"<script>", b"<!--", b"<", b"<svg ", b"</script", b"<title>x"], ids=repr)
def test_looking_is_linear(piece: bytes) -> None:
    assert doubled_work_is_linear(lambda size: is_shell(b'<div id="root">' + piece * size), 8_000)


def test_every_reason_has_a_meaning() -> None:
    assert set(MEANING) >= PASSING
    assert all(meaning and not meaning.endswith(".") for meaning in MEANING.values())


def stall() -> None:
    time.sleep(60)


def die() -> None:
    os._exit(3)


def eat() -> int:
    return len(bytearray(4 << 30))


def fail() -> None:
    raise ValueError("no")


@pytest.mark.parametrize(
    ("hostile", "message"),
    [(stall, "takes more than"), (die, "ends the process"), (eat, "MemoryError"), (fail, "ValueError: no")],
)
def test_a_reader_is_ended_and_replaced(hostile: object, message: str) -> None:
    async def run() -> None:
        worker = Worker(Limits(seconds=3.0, megabytes=1024), processes=1)
        try:
            with pytest.raises(Lost, match=message):
                await worker.run(hostile)  # type: ignore[arg-type]
            assert await worker.run(abs, -3) == 3
        finally:
            worker.close()

    asyncio.run(run())


def test_a_piece_of_work_that_fails_fails_alone(tmp_path: Path) -> None:
    def good(tx: Transaction) -> int:
        return fetches.record(tx, Fetch(outlet="o", url="http://p.example/", at=datetime.now(UTC)))

    def bad(tx: Transaction) -> int:
        good(tx)
        raise ValueError("no")

    async def run(store: Store) -> list[object]:
        writer = Writer(store)
        return list(await asyncio.gather(*map(writer.write, (good, bad, good, good)), return_exceptions=True))

    with Store.open(tmp_path) as store:
        outcomes = asyncio.run(run(store))
        with store.read() as tx:
            kept = fetches.of_outlet(tx, "o")
    assert [isinstance(outcome, ValueError) for outcome in outcomes] == [False, True, False, False]
    assert len(kept) == 3

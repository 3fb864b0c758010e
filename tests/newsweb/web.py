"""Serving sites on loopback, one port each, and writing down who asked for what, when and how many at a time."""

import asyncio
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import monotonic

REASONS = {200: "OK", 301: "Moved Permanently", 302: "Found", 304: "Not Modified", 403: "Forbidden", 404: "Not Found"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer. `drip`: seconds between its bytes; `hang`: seconds before anything is said; `reset`: no answer."""

    body: bytes = b""
    status: int = 200
    content_type: str = "text/html; charset=utf-8"
    headers: tuple[tuple[str, str], ...] = ()
    drip: float = 0.0
    hang: float = 0.0
    reset: bool = False
    length: bool = True
    promised: int | None = None  # the length that is announced, where it is not the true one
    bad_chunk: bool = False  # in chunks, the last of which is none
    at_once: bool = False  # the whole answer in one packet


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One request as the server saw it; `at_once`: the requests of this site that were open, this one included."""

    site: str
    path: str
    headers: Mapping[str, str]
    at: float
    at_once: int
    answered: float = 0.0


class Site:
    """One outlet's web server. Subclasses answer in `reply`; `base` is known once it is served."""

    name = "site"
    healthy = True
    delay = 0.0

    def __init__(self) -> None:
        self.base = ""
        self.visits: list[Visit] = []
        self.open = 0

    def reply(self, path: str, headers: Mapping[str, str]) -> Reply:
        raise NotImplementedError


@dataclass(slots=True)
class Web:
    """The sites being served. `sites` by name."""

    sites: dict[str, Site] = field(default_factory=dict)

    def visits(self) -> list[Visit]:
        return sorted((visit for site in self.sites.values() for visit in site.visits), key=lambda visit: visit.at)


@contextmanager
def serve(sites: list[Site]) -> Iterator[Web]:
    """Serve the sites on 127.0.0.1 in a thread of their own."""
    web = Web({site.name: site for site in sites})
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        servers = [asyncio.run_coroutine_threadsafe(_start(site), loop).result(10) for site in sites]
        yield web
        for server in servers:
            loop.call_soon_threadsafe(server.close)
    finally:
        asyncio.run_coroutine_threadsafe(_end(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()


async def _end() -> None:
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def _start(site: Site) -> asyncio.Server:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await _answer_one(site, reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, asyncio.CancelledError):
            pass  # a client that breaks off is part of the game
        finally:
            writer.transport.abort()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    site.base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    return server


async def _answer_one(site: Site, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    request, *lines = head.split("\r\n")
    path = request.split(" ")[1]
    headers = {
        name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines) if name
    }
    at = monotonic()
    site.open += 1
    at_once = site.open
    try:
        reply = site.reply(path, headers)
        await asyncio.sleep(reply.hang)
        if reply.reset:
            return False
        await _write(reply, writer)
        return reply.length and reply.promised is None and not reply.bad_chunk
    finally:
        site.open -= 1
        site.visits.append(
            Visit(site=site.name, path=path, headers=headers, at=at, at_once=at_once, answered=monotonic())
        )


async def _write(reply: Reply, writer: asyncio.StreamWriter) -> None:
    lines = [f"HTTP/1.1 {reply.status} {REASONS.get(reply.status, 'Status')}", f"Content-Type: {reply.content_type}"]
    lines += [f"{name}: {value}" for name, value in reply.headers]
    length = len(reply.body) if reply.promised is None else reply.promised
    if reply.bad_chunk:
        lines.append("Transfer-Encoding: chunked")
    else:
        lines.append(f"Content-Length: {length}" if reply.length else "Connection: close")
    head = "\r\n".join([*lines, "", ""]).encode("utf-8")
    if reply.bad_chunk and reply.at_once:
        writer.write(b"%s%x\r\n%s\r\nzz\r\n" % (head, len(reply.body), reply.body))
        await writer.drain()
        return
    writer.write(head)
    if reply.bad_chunk:
        writer.write(b"%x\r\n%s\r\n" % (len(reply.body), reply.body))
        await writer.drain()
        await asyncio.sleep(0.05)
        writer.write(b"zz\r\n")
        await writer.drain()
        return
    if reply.drip:
        for byte in reply.body:
            writer.write(bytes([byte]))
            await writer.drain()
            await asyncio.sleep(reply.drip)
    elif reply.status != 304:
        writer.write(reply.body)
    await writer.drain()

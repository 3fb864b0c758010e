"""Who is told, of what, and how often: over a real SMTP server and a real HTTP server on this machine."""

import hashlib
import hmac
import json
import logging
import socket
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller

from dateline.being_told import Told, senders_of
from dateline.hooks import Hook
from dateline.mailing import Mailer
from dateline.notices import until
from dateline.outbox import Sender
from dateline.settings import Settings
from pipeline.errors import SettingsError
from pipeline.query.grammar import parse
from storage import messages, watching
from storage.store import Store
from storage.watching import Watched, Watchman
from tests.storage.made import put
from watches.loader import Watches
from watches.watch import How, Teller, Watch

NOON = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
ANA = "mail:ana@example.org"
SECRET = "a secret of some length"


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **time: float) -> None:
        self.now += timedelta(**time)


class Post:
    """An SMTP server's handler: keeps what it takes; `say` answers instead, `when` names the command."""

    def __init__(self) -> None:
        self.taken: list[EmailMessage] = []
        self.answers: dict[str, list[str | float]] = {"RCPT": [], "DATA": []}

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:  # noqa: N802
        if self.answers["RCPT"]:
            return await self._odd("RCPT")
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        if self.answers["DATA"]:
            return await self._odd("DATA")
        mail = message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(mail, EmailMessage)
        self.taken.append(mail)
        return "250 OK"

    async def _odd(self, command: str) -> str:
        import asyncio

        answer = self.answers[command].pop(0)
        if isinstance(answer, float):
            await asyncio.sleep(answer)
            return "451 too late"
        return answer


@pytest.fixture
def post() -> Iterator[tuple[Post, str]]:
    """A handler, and the address of its server."""
    handler = Post()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    controller = Controller(handler, hostname="127.0.0.1", port=port)
    controller.start()
    yield handler, f"smtp://127.0.0.1:{port}"
    controller.stop()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "data") as opened:
        yield opened


def watch(*tell: Teller, slug: str = "arrived") -> Watch:
    query = "event:arrived"
    return Watch(slug=slug, name="Arrivals", query=query, node=parse(query), severity="high", tell=tell)


def find(store: Store, n: int, at: datetime, *, quiet: bool = False, slug: str = "arrived") -> None:
    """An article comes in, and the watch finds it."""
    kept = put(store, url=f"https://post.example/{n}", title=f"Arrivals {n}", minutes=n)
    ready = Watchman([Watched(slug=slug, name="Arrivals", node=parse("event:arrived"), severity="high")])
    with store.transaction() as tx:
        watching.match(tx, ready, [kept.article_id or 0], at, quiet=quiet)


def told(store: Store, clock: Clock, sender: Sender | None, *watches: Watch) -> Told:
    kinds = {} if sender is None else {"mail" if isinstance(sender, Mailer) else "webhook": sender}
    return Told(store=store, watches=lambda: Watches(watches), senders=kinds, names={"post": "Post"}, clock=clock)


def mailer(address: str, seconds: float = 2.0) -> Mailer:
    return Mailer(server=address, sender="desk@dateline.example", desk="https://desk.example", seconds=seconds)


def test_a_mail_says_what_was_found_and_is_sent_once(store: Store, post: tuple[Post, str]) -> None:
    clock = Clock()
    tell = told(store, clock, mailer(post[1]), watch(Teller(channel=ANA)))
    find(store, 1, NOON)
    assert tell() == {"sent": 1}
    assert tell() == {}
    (mail,) = post[0].taken
    assert (mail["To"], mail["Subject"]) == ("ana@example.org", "Dateline: Arrivals")
    text = mail.get_content()
    assert "1 article matches “Arrivals” (event:arrived)." in text
    assert "1. Arrivals 1" in text
    assert "“65 people”, “40 people”" in text
    assert "https://post.example/1" in text
    assert "On the desk: https://desk.example/article/1" in text
    find(store, 2, clock.now)
    assert tell() == {"sent": 1}
    assert "Arrivals 1" not in post[0].taken[1].get_content()
    assert mail["Message-ID"] != post[0].taken[1]["Message-ID"]
    assert mail["References"] == post[0].taken[1]["References"]


def test_what_is_found_among_stored_articles_is_not_told(store: Store, post: tuple[Post, str]) -> None:
    find(store, 1, NOON, quiet=True)
    assert told(store, Clock(), mailer(post[1]), watch(Teller(channel=ANA)))() == {}


@pytest.mark.parametrize("answer", ["451 come again", "421 busy"])
@pytest.mark.parametrize("command", ["RCPT", "DATA"])
def test_a_refusal_that_may_not_last_is_tried_again_later(
    store: Store, post: tuple[Post, str], command: str, answer: str
) -> None:
    clock = Clock()
    post[0].answers[command] = [answer, answer]
    tell = told(store, clock, mailer(post[1]), watch(Teller(channel=ANA)))
    find(store, 1, NOON)
    assert tell() == {"later": 1}
    assert tell() == {}
    clock.pass_(minutes=2)
    assert tell() == {"later": 1}
    clock.pass_(minutes=2)
    assert tell() == {}
    clock.pass_(minutes=5)
    assert tell() == {"sent": 1}
    clock.pass_(days=3)
    assert tell() == {}
    assert len(post[0].taken) == 1


def test_a_refusal_for_good_is_given_up_and_said(store: Store, post: tuple[Post, str]) -> None:
    clock = Clock()
    post[0].answers["RCPT"] = ["550 no such user"]
    tell = told(store, clock, mailer(post[1]), watch(Teller(channel=ANA)))
    find(store, 1, NOON)
    assert tell() == {"never": 1}
    clock.pass_(days=3)
    assert tell() == {}
    with store.read() as tx:
        assert messages.counts(tx) == (0, 0, 1)
        assert messages.troubled(tx)[0].error == "the mail server refused it: 550 no such user"


def test_a_server_that_does_not_answer_is_tried_again(store: Store, post: tuple[Post, str]) -> None:
    clock = Clock()
    post[0].answers["RCPT"] = [1.5]
    tell = told(store, clock, mailer(post[1], seconds=0.5), watch(Teller(channel=ANA)))
    find(store, 1, NOON)
    assert tell() == {"later": 1}
    clock.pass_(minutes=2)
    assert tell() == {"sent": 1}
    assert len(post[0].taken) == 1


def test_a_server_that_is_not_there_is_tried_eight_times(store: Store) -> None:
    clock = Clock()
    tell = told(store, clock, mailer("smtp://127.0.0.1:9"), watch(Teller(channel=ANA)))
    find(store, 1, NOON)
    outcomes = []
    for _ in range(12):
        outcomes += list(tell().elements())
        clock.pass_(days=1, minutes=1)
    assert outcomes == ["later"] * 8 + ["never"]


class Dead(BaseException):
    """The process dies here."""


@pytest.mark.parametrize("taken", [False, True], ids=["before the mail is taken", "after it is taken"])
def test_a_death_in_between_leads_to_one_mail(store: Store, post: tuple[Post, str], taken: bool) -> None:
    """Whoever goes by the Message-ID has one mail; where the server had not taken it, there is one copy."""
    clock, sender = Clock(), mailer(post[1])

    class Dying(Mailer):
        def __call__(self, message: messages.Message) -> None:
            if taken:
                sender(message)
            raise Dead

    find(store, 1, NOON)
    mine = watch(Teller(channel=ANA))
    with pytest.raises(Dead):
        told(store, clock, Dying(server=post[1], sender="desk@dateline.example"), mine)()
    tell = told(store, clock, sender, mine)
    assert tell() == {}  # the claim of the dead holds for a quarter of an hour
    clock.pass_(minutes=16)
    assert tell() == {"sent": 1}
    clock.pass_(days=2)
    assert tell() == {}
    assert len(post[0].taken) == 1 + taken
    assert len({mail["Message-ID"] for mail in post[0].taken}) == 1
    assert len({mail.as_bytes() for mail in post[0].taken}) == 1


def test_two_senders_at_once_send_one(store: Store, post: tuple[Post, str]) -> None:
    clock = Clock()
    find(store, 1, NOON)
    tells = [told(store, clock, mailer(post[1]), watch(Teller(channel=ANA))) for _ in range(2)]
    threads = [threading.Thread(target=tell) for tell in tells]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(post[0].taken) == 1


@pytest.mark.parametrize(
    ("how", "at", "wanted"),
    [
        ("hourly", "2026-03-01T12:30", "2026-03-01T12:00"),
        ("daily", "2026-03-01T12:30", "2026-03-01T05:00"),
        ("daily", "2026-03-01T04:59", "2026-02-28T05:00"),
        ("daily", "2026-03-01T05:00", "2026-03-01T05:00"),
    ],
)
def test_up_to_when_a_message_tells(how: How, at: str, wanted: str) -> None:
    assert until(how, datetime.fromisoformat(at + "+00:00")) == datetime.fromisoformat(wanted + "+00:00")


def test_hourly_mails_put_together_what_an_hour_brought(store: Store, post: tuple[Post, str]) -> None:
    clock = Clock()
    tell = told(store, clock, mailer(post[1]), watch(Teller(channel=ANA, how="hourly")))
    find(store, 1, clock.now)
    find(store, 2, clock.now)
    assert tell() == {}
    clock.pass_(minutes=31)
    assert tell() == {"sent": 1}
    assert "2 articles match" in post[0].taken[0].get_content()
    find(store, 3, clock.now)
    assert tell() == {}
    clock.pass_(hours=5)  # the server slept: nothing is lost, and nothing told twice
    assert tell() == {"sent": 1}
    assert "Arrivals 3" in post[0].taken[1].get_content()
    clock.pass_(hours=1)
    assert tell() == {}


def test_a_day_without_anything_is_silent_or_a_line(store: Store, post: tuple[Post, str]) -> None:
    clock = Clock()
    silent = watch(Teller(channel=ANA, how="daily"))
    line = watch(Teller(channel="mail:ben@example.org", how="daily", silent=False), slug="other")
    tell = told(store, clock, mailer(post[1]), silent, line)
    for _ in range(3):
        tell()
        tell()
        clock.pass_(days=1)
    assert [mail["To"] for mail in post[0].taken] == ["ben@example.org"] * 3
    assert post[0].taken[0].get_content() == "Nothing new for “Arrivals” up to 2026-03-01 05:00 UTC.\r\n"


class Ear(BaseHTTPRequestHandler):
    """A webhook's receiver."""

    heard: list[tuple[dict[str, str], bytes]] = []  # noqa: RUF012
    answers: list[int | float] = []  # noqa: RUF012

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        type(self).heard.append((dict(self.headers), body))
        answer = self.answers.pop(0) if self.answers else 204
        if isinstance(answer, float):
            threading.Event().wait(answer)
            answer = 500
        self.send_response(answer)
        if answer == 302:
            self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_args: Any) -> None:
        pass


@pytest.fixture
def ear() -> Iterator[str]:
    Ear.heard, Ear.answers = [], []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Ear)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/hooks/very-private"
    server.shutdown()
    thread.join()
    server.server_close()


def hook(seconds: float = 2.0) -> Hook:
    return Hook(secret=SECRET, desk="https://desk.example", seconds=seconds, clock=lambda: 1_772_368_200.7)


def test_a_webhook_is_signed_and_called_once(store: Store, ear: str) -> None:
    clock = Clock()
    find(store, 1, NOON)
    tell = told(store, clock, hook(), watch(Teller(channel=f"webhook:{ear}")))
    assert tell() == {"sent": 1}
    assert tell() == {}
    ((headers, body),) = Ear.heard
    wanted = hmac.new(SECRET.encode(), b"1772368200." + body, hashlib.sha256).hexdigest()
    assert headers["X-Dateline-Signature"] == f"sha256={wanted}"
    value = json.loads(body)
    assert (value["watch"], value["found"], value["id"]) == ("arrived", 1, headers["Idempotency-Key"])
    assert value["articles"][0]["desk"] == "https://desk.example/article/1"


@pytest.mark.parametrize("answer", [500, 503, 429, 1.0])
def test_a_webhook_that_fails_is_called_again(store: Store, ear: str, answer: float) -> None:
    clock = Clock()
    Ear.answers = [answer]
    find(store, 1, NOON)
    tell = told(store, clock, hook(0.4), watch(Teller(channel=f"webhook:{ear}")))
    assert tell() == {"later": 1}
    clock.pass_(minutes=2)
    assert tell() == {"sent": 1}
    assert len(Ear.heard) == 2
    assert len({headers["Idempotency-Key"] for headers, _ in Ear.heard}) == 1
    assert len({body for _, body in Ear.heard}) == 1


@pytest.mark.parametrize("answer", [302, 404, 410])
def test_a_webhook_that_is_refused_is_given_up_and_not_followed(store: Store, ear: str, answer: int) -> None:
    Ear.answers = [answer]
    find(store, 1, NOON)
    assert told(store, Clock(), hook(), watch(Teller(channel=f"webhook:{ear}")))() == {"never": 1}
    assert len(Ear.heard) == 1


def test_no_secret_is_logged_kept_or_printed(
    store: Store, ear: str, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    Ear.answers = [404]
    find(store, 1, NOON)
    with caplog.at_level(logging.DEBUG):
        told(store, Clock(), hook(), watch(Teller(channel=f"webhook:{ear}")))()
    settings = Settings.load(
        {
            "DATELINE_SMTP": "smtp://min@mail.example",
            "DATELINE_SMTP_PASSWORD": "hunter22",
            "DATELINE_WEBHOOK_SECRET": SECRET,
            "DATELINE_MAIL_FROM": "a@b.example",
        },
        tmp_path,
    )
    senders = senders_of(settings)
    assert set(senders) == {"mail", "webhook"}
    for said in (caplog.text, repr(settings), repr(senders)):
        assert SECRET not in said
        assert "hunter22" not in said
    assert "very-private" not in caplog.text
    assert "webhook at 127.0.0.1 was not sent: it answered 404" in caplog.text


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SMTP", "smtp://min:hunter22@mail.example"),
        ("SMTP", "hunter22"),
        ("WEBHOOK_SECRET", "hunter22"),
    ],
)
def test_a_wrong_setting_is_refused_without_its_secret(tmp_path: Path, name: str, value: str) -> None:
    with pytest.raises(SettingsError) as caught:
        Settings.load({f"DATELINE_{name}": value}, tmp_path)
    assert "hunter22" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_nothing_is_sent_before_the_settings_say_how(store: Store) -> None:
    clock = Clock()
    find(store, 1, NOON)
    assert told(store, clock, None, watch(Teller(channel=ANA)))() == {}
    with store.read() as tx:
        assert messages.counts(tx) == (1, 0, 0)

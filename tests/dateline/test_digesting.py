"""Digests that go out by themselves: when, to whom, once; over a real SMTP server on this machine."""

import asyncio
import shutil
import socket
import ssl
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller

from dateline.digesting import Deliveries, read_schedules
from dateline.mailing import Mailer
from digest.cited import cited_in
from storage import decisions, digests, findings
from storage.store import Store
from storage.types import Decision
from tests.review.sample import ARRIVALS, NAMES, NOW, arrivals, put

MONDAY = datetime(2026, 3, 16, 6, 30, tzinfo=UTC)
WEEKLY = (
    "name: Korea, weekly\nwhen: monday 06:30\nto: [ana@example.org, ben@example.org]\nquery: country:KP\nformat: docx\n"
)


class Post:
    """An SMTP server's handler: keeps what it takes; `answers` are given first, a number waits that long."""

    def __init__(self) -> None:
        self.taken: list[tuple[str, EmailMessage]] = []
        self.answers: list[str | float] = []

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        answer = self.answers.pop(0) if self.answers else "250 OK"
        if isinstance(answer, float):
            await asyncio.sleep(answer)
            return "451 too late"
        if answer.startswith("250"):
            mail = message_from_bytes(envelope.content, policy=policy.default)
            assert isinstance(mail, EmailMessage)
            self.taken.append((envelope.rcpt_tos[0], mail))
        return answer


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def post() -> Iterator[tuple[Post, str]]:
    handler = Post()
    port = free_port()
    controller = Controller(handler, hostname="127.0.0.1", port=port)
    controller.start()
    yield handler, f"smtp://127.0.0.1:{port}"
    controller.stop()


@pytest.fixture
def store(tmp_path: Path, sample_folder: tuple[Path, dict[str, int]]) -> Iterator[Store]:
    """The sample articles, the claims about Korea accepted."""
    shutil.copytree(sample_folder[0], tmp_path / "data")
    with Store.open(tmp_path / "data") as opened:
        for name in ("hangul", "arrivals"):
            article = sample_folder[1][name]
            with opened.transaction() as tx:
                for claim in findings.current_claims(tx, article):
                    decision = Decision(user="Min", article_id=article, target=claim.key, verdict="accept")
                    decisions.append(tx, decision, NOW + timedelta(hours=1))
        yield opened


class Clock:
    def __init__(self) -> None:
        self.now = MONDAY + timedelta(minutes=3)

    def __call__(self) -> datetime:
        return self.now


def deliveries(store: Store, folder: Path, server: str | None, clock: Clock, text: str = WEEKLY) -> Deliveries:
    (folder / "digests").mkdir(exist_ok=True)
    (folder / "digests" / "korea.yml").write_text(text, "utf-8")
    mailer = Mailer(server=server, sender="desk@dateline.example", seconds=0.5) if server else None
    return Deliveries(store=store, folder=folder / "digests", names=NAMES, mailer=mailer, clock=clock)


def test_a_digest_goes_to_each_once_with_its_file(store: Store, tmp_path: Path, post: tuple[Post, str]) -> None:
    clock = Clock()
    due = deliveries(store, tmp_path, post[1], clock)
    assert due() == {"sent": 2}
    assert due() == {}
    assert deliveries(store, tmp_path, post[1], clock)() == {}  # the server was started anew
    assert sorted(address for address, _ in post[0].taken) == ["ana@example.org", "ben@example.org"]
    mail = post[0].taken[0][1]
    assert mail["Subject"].startswith("Digest 2026-1: query country:KP")
    (file,) = mail.iter_attachments()
    assert file.get_filename() == "digest-2026-1.docx"
    notes = cited_in("a.docx", file.get_content())
    assert len(notes) > 1
    assert mail.get_body(("html",)) is not None
    clock.now += timedelta(days=7)
    assert due() == {"sent": 2}
    assert len({mail["Message-ID"] for _, mail in post[0].taken}) == 4
    assert len({mail["References"] for _, mail in post[0].taken}) == 1


def test_what_is_not_due_yet_is_not_sent(store: Store, tmp_path: Path, post: tuple[Post, str]) -> None:
    clock = Clock()
    due = deliveries(store, tmp_path, post[1], clock)
    due()
    clock.now = MONDAY + timedelta(days=6, hours=23)
    assert due() == {}


@pytest.mark.parametrize("answer", ["451 come back later", 1.5], ids=["refused for now", "no answer in time"])
def test_a_failed_delivery_is_tried_again_until_it_is_there_once(
    store: Store, tmp_path: Path, post: tuple[Post, str], answer: str | float
) -> None:
    clock = Clock()
    post[0].answers.append(answer)
    due = deliveries(store, tmp_path, post[1], clock)
    assert due() == {"later": 1, "sent": 1}
    assert due() == {}
    clock.now += timedelta(minutes=2)
    assert due() == {"sent": 1}
    clock.now += timedelta(minutes=30)
    assert due() == {}
    assert sorted(address for address, _ in post[0].taken) == ["ana@example.org", "ben@example.org"]


def test_a_refusal_for_good_is_not_tried_again(store: Store, tmp_path: Path, post: tuple[Post, str]) -> None:
    clock = Clock()
    post[0].answers.append("554 not here")
    due = deliveries(store, tmp_path, post[1], clock)
    assert due() == {"never": 1, "sent": 1}
    clock.now += timedelta(hours=5)
    assert due() == {}


def test_a_crash_after_freezing_neither_loses_nor_doubles(
    store: Store, tmp_path: Path, post: tuple[Post, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    due = deliveries(store, tmp_path, post[1], clock)
    with monkeypatch.context() as broken:
        broken.setattr("storage.messages.write", lambda *a, **k: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            due()
    assert deliveries(store, tmp_path, post[1], clock)() == {"sent": 2}
    with store.read() as tx:
        assert len(digests.latest(tx)) == 1


def test_a_crash_while_sending_sends_a_copy_under_the_same_id(
    store: Store, tmp_path: Path, post: tuple[Post, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    due = deliveries(store, tmp_path, post[1], clock)
    with monkeypatch.context() as broken:
        broken.setattr("storage.messages.mark_sent", lambda *a, **k: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            due()
    clock.now += timedelta(hours=1)
    assert deliveries(store, tmp_path, post[1], clock)() == {"sent": 2}
    copies = [mail for address, mail in post[0].taken if address == post[0].taken[0][0]]
    assert len(copies) == 2
    assert copies[0].as_bytes() == copies[1].as_bytes()  # by its id, the second copy is dropped


def test_a_mail_goes_out_encrypted(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    made = subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"),
            *("-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(certificate)),
        ],
        capture_output=True,
    )
    if made.returncode:
        pytest.skip("no openssl to make a certificate with")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    handler = Post()
    port = free_port()
    controller = Controller(handler, hostname="127.0.0.1", port=port, ssl_context=context)
    controller.start()
    try:
        address = f"smtps://127.0.0.1:{port}"
        assert deliveries(store, tmp_path, address, Clock())() == {"later": 2}  # nobody vouches for the certificate
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        clock = Clock()
        clock.now += timedelta(minutes=2)
        assert deliveries(store, tmp_path, address, clock)() == {"sent": 2}
    finally:
        controller.stop()


@pytest.mark.parametrize(("empty", "sent"), [("silent", {}), ("say", {"sent": 1})])
def test_an_empty_digest_says_so_or_stays_unsent(
    store: Store, tmp_path: Path, post: tuple[Post, str], empty: str, sent: dict[str, int]
) -> None:
    text = f"when: daily 05:00\nto: ana@example.org\nquery: country:FR\nempty: {empty}\n"
    due = deliveries(store, tmp_path, post[1], Clock(), text)
    assert due() == sent
    assert due() == {}
    if sent:
        assert "Nothing to print for query country:FR" in post[0].taken[0][1].get_content()


def test_a_note_that_no_longer_stands_is_told_once(store: Store, tmp_path: Path, post: tuple[Post, str]) -> None:
    clock = Clock()
    due = deliveries(store, tmp_path, post[1], clock, WEEKLY.replace(", ben@example.org", ""))
    due()
    put(store, arrivals(ARRIVALS), "harbour-post", "https://harbour.example/arrivals", clock.now)
    clock.now += timedelta(hours=2)
    first = due()
    assert first["sent"] >= 1
    clock.now += timedelta(hours=2)
    assert due() == {}
    told = [mail.get_content() for _, mail in post[0].taken[1:]]
    assert len(told) == len(set(told)) == first["sent"]
    assert any("now says “84 people" in text for text in told)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("when: noon\nto: a@b.example\n", "write it as daily 06:30"),
        ("when: daily 06:30\n", "`to` must be a mail address"),
        ("when: daily 06:30\nto: 'a@b.example, c@d.example'\n", "`to` must be a mail address"),
        ('when: daily 06:30\nto: "a@b.example\\nBcc: x@y.example"\n', "`to` must be a mail address"),
        ("when: daily 06:30\nto: a@b.example\nformat: word\n", "docx"),
        ("when: daily 06:30\nto: a@b.example\nlanguage: xx\n", "one of en"),
        ("when: daily 06:30\nto: a@b.example\nquery: 'evnt:x'\n", "did you mean event"),
        ("when: daily 06:30\nto: a@b.example\nperiod: soon\n", "a number of days"),
        ("when: daily 06:30\nto: a@b.example\nformt: docx\n", "'formt' is none of"),
        ("- a list\n", "it holds no settings"),
        ("a: [", "while parsing"),
    ],
)
def test_a_file_that_is_no_schedule_is_named_with_what_is_wrong(tmp_path: Path, text: str, wanted: str) -> None:
    (tmp_path / "a.yml").write_text(text, "utf-8")
    (tmp_path / "b.yml").write_text(WEEKLY, "utf-8")
    schedules, (mistake,) = read_schedules(tmp_path)
    assert [schedule.slug for schedule in schedules] == ["b"]
    assert mistake.startswith("a.yml: ")
    assert wanted in mistake


@pytest.mark.parametrize(
    ("when", "due"),
    [("daily 06:30", "2026-03-18T06:30"), ("daily 13:00", "2026-03-17T13:00"), ("friday 23:59", "2026-03-13T23:59")],
)
def test_a_schedule_is_due_when_it_says(tmp_path: Path, when: str, due: str) -> None:
    (tmp_path / "a.yml").write_text(f"when: {when}\nto: a@b.example\n", "utf-8")
    (schedule,), _ = read_schedules(tmp_path)
    assert schedule.due(datetime(2026, 3, 18, 12, 0, tzinfo=UTC)).isoformat() == f"{due}:00+00:00"

"""Digests that go out by themselves: files that say what, when, to whom and how; made when due, written down, sent.

A digest is frozen before anybody is told, and each person's copy is a message of the outbox under the time that it was
due: a process that dies in between finds the same digest and the same message again, and nobody gets two.
"""

import logging
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import yaml

from dateline.being_told import senders_of
from dateline.mailing import Mailer
from dateline.outbox import Never, deliver
from dateline.settings import Settings
from digest.format import formats
from digest.formats.eml import message as mail_of
from digest.making import by_name, compose, freeze, nothing_to_print, printed
from digest.text import one_line
from digest.watching import changed_since, model_of
from digest.wording import languages
from pipeline.errors import InputError, SettingsError
from pipeline.query.fields import QueryError
from pipeline.query.grammar import explain, parse
from pipeline.query.nodes import Node
from storage import messages
from storage.messages import Message
from storage.selection import Selection
from storage.store import Store, Transaction

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WHEN = re.compile(rf"(daily|{'|'.join(_DAYS)}) ([01]\d|2[0-3]):([0-5]\d)")
_ADDRESS = re.compile(r"[^@\s<>,;\"]+@[^@\s<>,;\"]+")
_USER = "schedule"  # who made a digest that a schedule asked for
_LOOK_BACK = timedelta(days=90)  # how long after it went out a digest's notes are watched
_LOOK_EVERY = timedelta(hours=1)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """A file of the folder. `day`: 0 for Monday, None for every day; `minute` of the day, UTC; `period`: days back."""

    slug: str
    name: str
    day: int | None
    minute: int
    to: tuple[str, ...]
    node: Node | None = None
    query: str | None = None
    period: int | None = None
    format: str = "eml"
    language: str = "en"
    unreviewed: bool = False
    say_empty: bool = False

    def due(self, at: datetime) -> datetime:
        """The last time up to `at` that the digest was due."""
        at = at.astimezone(UTC)
        found = at.replace(hour=self.minute // 60, minute=self.minute % 60, second=0, microsecond=0)
        while found > at or (self.day is not None and found.weekday() != self.day):
            found -= timedelta(days=1)
        return found


def folder_of(settings: Settings) -> Path:
    """Where the schedules lie."""
    return settings.data / "digests"


def read_schedules(folder: Path) -> tuple[tuple[Schedule, ...], tuple[str, ...]]:
    """The schedules of a folder, and a sentence for each file that is none."""
    found, mistakes = [], []
    for path in sorted(folder.glob("*.yml")) if folder.is_dir() else ():
        try:
            found.append(_schedule(path.stem, yaml.safe_load(path.read_text("utf-8"))))
        except (SettingsError, QueryError, OSError, yaml.YAMLError, UnicodeError) as error:
            mistakes.append(f"{path.name}: {one_line(str(error))}")
    return tuple(found), tuple(mistakes)


_KEYS = ("name", "when", "to", "query", "period", "format", "language", "unreviewed", "empty")


def _schedule(slug: str, raw: Any) -> Schedule:
    if not isinstance(raw, dict):
        raise SettingsError("it holds no settings; `when` and `to` are needed.")
    for key in raw:
        if key not in _KEYS:
            raise SettingsError(f"{key!r} is none of {', '.join(_KEYS)}.")
    when = _WHEN.fullmatch(str(raw.get("when", "")).lower())
    if when is None:
        raise SettingsError(f"`when` is {raw.get('when')!r}; write it as daily 06:30 or monday 06:30, in UTC.")
    to = raw.get("to")
    to = [to] if isinstance(to, str) else to
    if not isinstance(to, list) or not to or not all(isinstance(one, str) and _ADDRESS.fullmatch(one) for one in to):
        raise SettingsError("`to` must be a mail address or a list of them.")
    period = raw.get("period")
    if period is not None and (not isinstance(period, int) or isinstance(period, bool) or not 1 <= period <= 3660):
        raise SettingsError(f"`period` is {period!r}; a number of days is wanted.")
    query = raw.get("query")
    return Schedule(
        slug=slug,
        name=str(raw.get("name") or slug),
        day=None if when[1] == "daily" else _DAYS.index(when[1]),
        minute=int(when[2]) * 60 + int(when[3]),
        to=tuple(dict.fromkeys(to)),
        node=_node(str(query)) if query else None,
        query=str(query) if query else None,
        period=period,
        format=_one_of(raw, "format", "eml", tuple(formats())),
        language=_one_of(raw, "language", "en", languages()),
        unreviewed=_one_of(raw, "unreviewed", False, (False, True)),
        say_empty=_one_of(raw, "empty", "silent", ("silent", "say")) == "say",
    )


def _node(query: str) -> Node:
    try:
        return parse(query)
    except QueryError as error:
        raise SettingsError(explain(query, error)) from error


def _one_of(raw: Mapping[str, Any], key: str, default: Any, known: tuple[Any, ...]) -> Any:
    value = raw.get(key, default)
    if value not in known or isinstance(value, bool) != isinstance(default, bool):
        raise SettingsError(f"`{key}` is {value!r}; one of {', '.join(map(str, known))} is wanted.")
    return value


@dataclass(kw_only=True)
class Deliveries:
    """Makes what is due, tells of notes that no longer stand, and sends both."""

    store: Store
    folder: Path
    names: Mapping[str, str]
    mailer: Mailer | None
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    _silent: set[tuple[str, datetime]] = field(default_factory=set)  # had nothing to say at that time
    _looked: datetime | None = None

    def __call__(self) -> Counter[str]:
        """Make and send what is due by now; what came of it, counted."""
        at = self.clock()
        schedules, mistakes = read_schedules(self.folder)
        for mistake in mistakes:
            _log.warning("A schedule of digests is left out: %s", mistake)
        for schedule in schedules:
            self._make(schedule, schedule.due(at), at)
        if self._looked is None or at - self._looked >= _LOOK_EVERY:
            self._looked = at
            with self.store.transaction() as tx:
                for channel, key, body in _stale(tx, at):
                    messages.write(tx, channel, key, body, at)
        if self.mailer is None:
            return Counter()
        return deliver(self.store, {"digest": DigestMailer(mailer=self.mailer, store=self.store)}, self.clock)

    def _make(self, schedule: Schedule, due: datetime, at: datetime) -> None:
        """Freeze the digest that was due and write down who gets it, unless that is done."""
        about, when = f"schedule.{schedule.slug}", due.isoformat()
        with self.store.read() as tx:
            last = {address: messages.last(tx, f"digest:{address}", about) for address in schedule.to}
        waiting = [address for address, one in last.items() if one is None or one.body["due"] < when]
        if not waiting or (schedule.slug, due) in self._silent:
            return
        body = self._frozen(schedule, due)
        if body is None:
            self._silent.add((schedule.slug, due))
            return
        with self.store.transaction() as tx:
            for address in waiting:
                messages.write(tx, f"digest:{address}", f"{about}:{when}", body | {"due": when}, at)

    def _frozen(self, schedule: Schedule, due: datetime) -> dict[str, Any] | None:
        since = (due - timedelta(days=schedule.period)).date().isoformat() if schedule.period else None
        wanted = Selection(published_from=since, unreviewed=schedule.unreviewed, query=schedule.node)
        asked = {"query": schedule.query, "published from": since}
        asked |= {"unreviewed claims": "included" if schedule.unreviewed else None}
        with self.store.read() as tx:
            made = compose(
                tx,
                wanted,
                due,
                names=self.names,
                asked={name: value for name, value in asked.items() if value},
                language=schedule.language,
            )
        common = {"schedule": schedule.slug, "name": schedule.name, "format": schedule.format}
        if not made.digest.entries:
            return common | {"empty": nothing_to_print(made.digest)} if schedule.say_empty else None
        frozen = freeze(self.store, made, user=_USER, at=due)
        return common | {"digest": frozen.name}


def deliveries_of(settings: Settings, store: Store, names: Mapping[str, str]) -> Deliveries:
    """The deliveries of a store, as the settings say how mails go out."""
    mailer = senders_of(settings).get("mail")
    assert mailer is None or isinstance(mailer, Mailer)
    return Deliveries(store=store, folder=folder_of(settings), names=names, mailer=mailer)


def _stale(tx: Transaction, at: datetime) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """What to tell of notes of scheduled digests whose sources say otherwise now: once per note and person."""
    told = messages.of_kind(tx, "digest", since=at - _LOOK_BACK)
    readers: dict[str, set[str]] = {}
    for message in told:
        if "digest" in message.body and "schedule" in message.body and message.sent is not None:
            readers.setdefault(message.body["digest"], set()).add(message.channel)
    for name, channels in readers.items():
        stored = by_name(tx, name)
        for change in changed_since(tx, stored):
            sentence = f"Digest {name}: {change.sentence}"
            for channel in sorted(channels):
                yield channel, f"note.{name}:{change.note}", {"changed": sentence, "name": f"Digest {name}", "of": name}


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestMailer:
    """Hands digests over as mails: in the mail itself, with the file in the wanted format attached."""

    mailer: Mailer
    store: Store

    def __call__(self, message: Message) -> None:
        """Hand the mail over. Raises `Later` or `Never`, in words without a secret."""
        try:
            mail = self.mail(message)
        except InputError as error:  # the digest is gone, or its format
            raise Never(str(error)) from error
        self.mailer.hand_over(mail, message.channel.partition(":")[2])

    def mail(self, message: Message) -> EmailMessage:
        """The mail: the same bytes each time, for the same message."""
        body, domain = message.body, self.mailer.sender.rpartition("@")[2]
        if "digest" in body:
            mail = self._digest(body)
        else:
            mail = EmailMessage(policy=SMTP)
            mail["Subject"] = f"{body['name']}: " + ("a source has changed" if "changed" in body else "nothing new")
            mail.set_content(f"{body.get('changed') or body['empty']}\n")
        for name in ("From", "To", "Date", "Message-ID", "In-Reply-To", "References"):
            del mail[name]
        mail["From"], mail["To"] = self.mailer.sender, message.channel.partition(":")[2]
        mail["Date"] = format_datetime(message.made)
        mail["Message-ID"] = f"<{message.name}@{domain}>"
        mail["References"] = f"<digest.{body.get('schedule') or body.get('of')}@{domain}>"
        mail["Auto-Submitted"] = "auto-generated"
        return mail

    def _digest(self, body: Mapping[str, Any]) -> EmailMessage:
        with self.store.read() as tx:
            stored = by_name(tx, body["digest"])
            mail = mail_of(model_of(tx, stored))
            if body["format"] in ("eml", "html"):
                return mail
            content = printed(tx, stored, body["format"])
        form = formats().get(body["format"])
        if form is None:
            raise InputError(f"There is no format {body['format']!r} any more.")
        kind, _, subtype = form.media_type.partition("/")
        boundary = str(mail.get_boundary())
        mail.make_mixed(boundary=f"{boundary}m")
        mail.add_attachment(content, maintype=kind, subtype=subtype, filename=f"digest-{stored.title}.{form.suffix}")
        return mail

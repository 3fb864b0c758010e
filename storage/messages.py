"""What somebody is told: written down before it is sent, claimed by who sends it, and marked when it is gone.

A claim runs out: what was claimed by a process that died is sent again. A sender must therefore give each message a
name that stays the same (`Message.name`), by which a receiver knows a second copy of it.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import false, func, insert, or_, select, update

from storage.cleaning import clean
from storage.identity import digest_of
from storage.rows import made
from storage.schema import MESSAGE
from storage.store import Transaction

LEASE = timedelta(minutes=15)  # longer than any sending takes: after it a claim counts as that of a dead process
BACK_OFF = tuple(timedelta(minutes=m) for m in (1, 5, 15, 60, 180, 360, 720, 1440))


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """`channel`: "mail:ADDRESS" or "webhook:URL"; `key`: what it is about, told on a channel once; `tries`: with the
    present one. `due` None: it is sent (`sent`), or was given up (`error` says why)."""

    id: int
    channel: str
    key: str
    body: Mapping[str, Any]
    made: datetime
    due: datetime | None
    tries: int
    sent: datetime | None
    error: str | None

    @property
    def name(self) -> str:
        """The same for every copy of this message, and for no other."""
        return digest_of(self.channel, self.key, self.made.isoformat())[:32]


def write(tx: Transaction, channel: str, key: str, body: Mapping[str, Any], at: datetime) -> bool:
    """Write a message down, to be sent at once; False: it was written before."""
    mine = (MESSAGE.c.channel == channel, MESSAGE.c.key == key)
    if tx.execute(select(MESSAGE.c.id).where(*mine)).first():
        return False
    tx.execute(insert(MESSAGE).values(channel=channel, key=key, body=dict(body), made=at, due=at, tries=0))
    return True


def last(tx: Transaction, channel: str, about: str) -> Message | None:
    """The latest message of a channel whose key begins with "`about`:"; None: there was none."""
    mine = (MESSAGE.c.channel == channel, MESSAGE.c.key.startswith(f"{about}:", autoescape=True))
    row = tx.execute(select(MESSAGE).where(*mine).order_by(MESSAGE.c.id.desc()).limit(1)).first()
    return made(Message, row) if row else None


def of_kind(tx: Transaction, kind: str, *, since: datetime) -> tuple[Message, ...]:
    """The messages on channels of that kind that were written since then, oldest first."""
    mine = (MESSAGE.c.channel.startswith(f"{kind}:", autoescape=True), MESSAGE.c.made >= since)
    return tuple(made(Message, row) for row in tx.execute(select(MESSAGE).where(*mine).order_by(MESSAGE.c.id)))


def claim(tx: Transaction, kinds: Collection[str], at: datetime) -> Message | None:
    """The next message that is due on a channel of one of these kinds, claimed; None: there is none."""
    of_kind = or_(false(), *(MESSAGE.c.channel.startswith(f"{kind}:") for kind in kinds))
    query = select(MESSAGE).where(MESSAGE.c.due.is_not(None), MESSAGE.c.due <= at, of_kind)
    row = tx.execute(query.order_by(MESSAGE.c.due, MESSAGE.c.id).limit(1)).first()
    if row is None:
        return None
    tx.execute(update(MESSAGE).where(MESSAGE.c.id == row.id).values(due=at + LEASE, tries=row.tries + 1))
    return made(Message, row, tries=row.tries + 1, due=at + LEASE)


def mark_sent(tx: Transaction, message: Message, at: datetime) -> None:
    """It is gone: nobody sends it again."""
    tx.execute(update(MESSAGE).where(MESSAGE.c.id == message.id).values(sent=at, due=None, error=None))


def mark_failed(tx: Transaction, message: Message, error: str, at: datetime, *, final: bool) -> bool:
    """It could not be sent: it is due again later, ever later; True: it is given up (`final`, or after eight tries)."""
    given_up = final or message.tries > len(BACK_OFF)
    due = None if given_up else at + BACK_OFF[message.tries - 1]
    tx.execute(update(MESSAGE).where(MESSAGE.c.id == message.id).values(due=due, error=clean(error)))
    return given_up


def counts(tx: Transaction) -> tuple[int, int, int]:
    """How many messages wait, were sent, and were given up."""
    waiting, sent = MESSAGE.c.due.is_not(None), MESSAGE.c.sent.is_not(None)
    gone = MESSAGE.c.due.is_(None) & MESSAGE.c.sent.is_(None)
    found = [
        tx.execute(select(func.count()).select_from(MESSAGE).where(one)).scalar_one() for one in (waiting, sent, gone)
    ]
    return int(found[0]), int(found[1]), int(found[2])


def troubled(tx: Transaction, limit: int = 5) -> tuple[Message, ...]:
    """The latest messages that could not be sent yet, or were given up."""
    query = select(MESSAGE).where(MESSAGE.c.error.is_not(None)).order_by(MESSAGE.c.id.desc()).limit(limit)
    return tuple(made(Message, row) for row in tx.execute(query))

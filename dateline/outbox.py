"""Sending what is written down: claimed, sent, marked, in three steps that survive the death of any of them."""

import logging
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from urllib.parse import urlsplit

from storage import messages
from storage.messages import Message
from storage.store import Store

AT_ONCE = 100  # messages sent in one go

_log = logging.getLogger(__name__)
Sender = Callable[[Message], None]


class Later(Exception):  # noqa: N818 - what to do, not what went wrong
    """The message could not be sent now; its text says why."""


class Never(Exception):  # noqa: N818
    """The message will not be taken; its text says why."""


def deliver(
    store: Store, senders: Mapping[str, Sender], clock: Callable[[], datetime] = lambda: datetime.now(UTC)
) -> Counter[str]:
    """Send what is due on channels of these kinds; returns how many messages were "sent", put off ("later") and given
    up ("never")."""
    done: Counter[str] = Counter()
    for _ in range(AT_ONCE):
        with store.transaction() as tx:
            message = messages.claim(tx, senders, clock())
        if message is None:
            break
        done[_send(store, senders[message.channel.partition(":")[0]], message, clock)] += 1
    return done


def _send(store: Store, sender: Sender, message: Message, clock: Callable[[], datetime]) -> str:
    try:
        sender(message)
    except (Later, Never) as error:
        with store.transaction() as tx:
            given_up = messages.mark_failed(tx, message, str(error), clock(), final=isinstance(error, Never))
        _log.warning("A message to %s was not sent: %s", shown(message.channel), error)
        return "never" if given_up else "later"
    with store.transaction() as tx:
        messages.mark_sent(tx, message, clock())
    return "sent"


def shown(channel: str) -> str:
    """A channel as it may be printed: the path of a webhook is often a secret."""
    kind, _, to = channel.partition(":")
    return to if kind in ("mail", "digest") else f"webhook at {urlsplit(to).hostname}"

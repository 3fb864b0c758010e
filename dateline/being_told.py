"""The wiring of watches, messages and those who send them."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from dateline.hooks import Hook
from dateline.mailing import Mailer
from dateline.notices import write_notices
from dateline.outbox import Sender, deliver
from dateline.settings import Settings
from storage.store import Store
from watches.loader import Watches


def senders_of(settings: Settings) -> dict[str, Sender]:
    """Who sends what, as far as the settings say how."""
    found: dict[str, Sender] = {}
    sender = settings.mail_from or (
        settings.contact if "@" in settings.contact and ":" not in settings.contact else None
    )
    if settings.smtp and sender:
        found["mail"] = Mailer(
            server=settings.smtp, sender=sender, password=settings.smtp_password, desk=settings.desk_address
        )
    if settings.webhook_secret:
        found["webhook"] = Hook(secret=settings.webhook_secret, desk=settings.desk_address)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Tells of what watches find, when it is time to."""

    store: Store
    watches: Callable[[], Watches]
    senders: Mapping[str, Sender]
    names: Mapping[str, str]
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)

    def __call__(self) -> Counter[str]:
        """Write down what is to be told by now, and send what is due; what came of it, counted."""
        telling = [watch for watch in self.watches().active if watch.tell]
        if telling:
            with self.store.transaction() as tx:
                write_notices(tx, telling, self.names, self.clock())
        return deliver(self.store, self.senders, self.clock)

"""Messages as JSON, posted to an address and signed.

The signature is the HMAC-SHA256 of the time, a full stop and the body, by the secret that both sides know: a receiver
that checks both knows that it was us, and lately. `Idempotency-Key` is the same for every copy of a message.
"""

import hashlib
import hmac
import json
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field
from http.client import HTTPException
from typing import Any

from dateline.outbox import Later, Never
from storage.messages import Message

SECONDS = 10.0
AGAIN = (408, 425, 429)  # codes under 500 that may not last


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """What is signed for one address is not carried to another."""

    def redirect_request(self, *_args: Any, **_more: Any) -> None:
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hook:
    """`secret`: what both sides know."""

    secret: str = field(repr=False)
    desk: str | None = None
    seconds: float = SECONDS
    clock: Callable[[], float] = time.time

    def __call__(self, message: Message) -> None:
        """Post the message. Raises `Later` or `Never`."""
        body = self.body(message)
        moment = str(int(self.clock()))
        request = urllib.request.Request(
            message.channel.partition(":")[2],
            data=body,
            method="POST",
            headers={
                "Content-Type": "application/json",
                "User-Agent": "Dateline",
                "Idempotency-Key": message.name,
                "X-Dateline-Time": moment,
                "X-Dateline-Signature": f"sha256={signature(self.secret, moment, body)}",
            },
        )
        opener = urllib.request.build_opener(_NoRedirect, urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=self.seconds):
                return
        except urllib.error.HTTPError as error:
            error.close()
            said = f"it answered {error.code}"
            raise (Later if error.code >= 500 or error.code in AGAIN else Never)(said) from None
        except (OSError, HTTPException) as error:
            raise Later(f"it was not reached or did not answer ({type(error).__name__})") from error

    def body(self, message: Message) -> bytes:
        """The JSON that is posted: the same bytes each time, for the same message."""
        value = {"id": message.name, "made": message.made.isoformat(), **message.body}
        if self.desk:
            root = self.desk.rstrip("/")
            value["articles"] = [one | {"desk": f"{root}/article/{one['id']}"} for one in message.body["articles"]]
        return json.dumps(value, ensure_ascii=False, sort_keys=True).encode()


def signature(secret: str, moment: str, body: bytes) -> str:
    """What a receiver computes and compares."""
    return hmac.new(secret.encode(), f"{moment}.".encode() + body, hashlib.sha256).hexdigest()

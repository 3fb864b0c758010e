"""Mails (.eml): a newsletter or a forwarded article."""

from dataclasses import dataclass
from email import policy
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr

MAX_PARTS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail's subject, sender, day, and its best part: HTML before plain text. `date` as in the header."""

    subject: str | None
    sender: str | None
    date: str | None
    html: str | None = None
    text: str | None = None


def read_mail(body: bytes) -> Mail | None:
    """The mail in `body`, None when there is no mail in it."""
    try:
        message = BytesParser(EmailMessage, policy=policy.default).parsebytes(body)
        subject, sender, date = (_header(message, name) for name in ("subject", "from", "date"))
        parts: dict[str, str | None] = {"text/html": None, "text/plain": None}
        for number, part in enumerate(message.walk()):
            kind = part.get_content_type()
            if number > MAX_PARTS:
                break
            if kind in parts and parts[kind] is None and part.get_content_disposition() != "attachment":
                parts[kind] = _content(part)
    except (MessageError, ValueError, TypeError, LookupError, AttributeError, IndexError, RecursionError):
        return None
    if subject is None and date is None and sender is None:
        return None
    return Mail(subject=subject, sender=sender, date=date, html=parts["text/html"], text=parts["text/plain"])


def _header(message: EmailMessage, name: str) -> str | None:
    value = message.get(name)
    if value is None:
        return None
    text = " ".join(str(value).split())
    if name == "from":
        shown, address = parseaddr(text)
        return shown or address or None
    return text or None


def _content(part: EmailMessage) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    try:
        return payload.decode(part.get_content_charset() or "utf-8", "replace")
    except LookupError:
        return payload.decode("utf-8", "replace")

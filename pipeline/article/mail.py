"""Mails (.eml): a newsletter or a forwarded article."""

import re
from dataclasses import dataclass
from email import policy
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr

from pipeline.article.charsets import guess_charset, is_mostly_utf8
from pipeline.article.tree import decode

MAX_PARTS = 200
STUB = 400  # characters under which a plain part beside HTML may be one that only says so
COVER = 600  # characters under which the words above a forwarded mail are none of it
MARKUP = re.compile(r"<(?:style|script|head|title)\b.*?</(?:style|script|head|title)\s*>|<[^>]*>|&\w+;", re.S | re.I)
# What programs write above a mail that is passed on, and above one that is answered; compiled by the project.
_PASSED_ON = (
    "forwarded message|original message|message transféré|message d'origine|mensaje reenviado|"
    "weitergeleitete nachricht|ursprüngliche nachricht|mensagem encaminhada|пересылаемое сообщение|"
    "пересланное сообщение|转发邮件|原始邮件|轉寄郵件|転送メッセージ|전달된 메시지|رسالة معاد توجيهها"
)
FORWARDED = re.compile(rf"^-{{2,}}\s*(?:{_PASSED_ON})\s*-{{2,}}\s*$|^begin forwarded message:\s*$", re.I | re.M)
HEADER_LINE = re.compile(r"^\s*\*?[^\W\d][\w\s-]{1,14}\*?\s?[:：]\*?\s+\S.*$")
ANSWERED = re.compile(
    r"^(?:on\b.{5,120}\bwrote|am\b.{5,120}\bschrieb.{0,60}|le\b.{5,120}\ba écrit|el\b.{5,120}\bescribió|"
    r"em\b.{5,120}\bescreveu|.{5,120}\b(?:пишет|написал\w?))\s?:\s*$",
    re.I | re.M,
)
SIGNATURE = re.compile(r"^-- ?$", re.M)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail's subject, sender, day as in the header, and its text: `text` plain, `html` where that says more."""

    subject: str | None
    sender: str | None
    date: str | None
    html: str | None = None
    text: str | None = None


def read_mail(body: bytes) -> Mail | None:
    """The mail in `body`, or the one that is passed on in it; None when there is no mail in it."""
    try:
        message = BytesParser(EmailMessage, policy=policy.default).parsebytes(body)
        return _read(message)
    except (MessageError, ValueError, TypeError, LookupError, AttributeError, IndexError, RecursionError):
        return None


def _read(message: EmailMessage, depth: int = 0) -> Mail | None:
    subject, sender, date = (_header(message, name) for name in ("subject", "from", "date"))
    html, text, attached = _parts(message)
    if subject is None and date is None and sender is None and depth == 0:
        return None
    shown = _shown(html)
    plain = _own(text) if text else None
    if plain and shown and len(plain) < STUB and shown > 2 * len(plain):
        plain = None
    if attached is not None and depth < 3 and (shown if plain is None else len(plain)) < COVER:
        inner = _read(attached, depth + 1)
        if inner and (inner.text or inner.html):
            return inner
    if text and plain == "":
        plain = text
    return Mail(subject=subject, sender=sender, date=date, html=None if plain else html, text=plain)


def _parts(message: EmailMessage) -> tuple[str | None, str | None, EmailMessage | None]:
    """The first HTML part, the first plain one, and the first mail that is attached."""
    parts: dict[str, str] = {}
    attached: EmailMessage | None = None
    waiting = [message]
    for _ in range(MAX_PARTS):
        if not waiting:
            break
        part = waiting.pop(0)
        kind = part.get_content_type()
        payload = part.get_payload()
        if kind == "message/rfc822" and isinstance(payload, list) and payload:
            inner = payload[0]
            attached = attached or (inner if isinstance(inner, EmailMessage) else None)
        elif isinstance(payload, list):
            waiting[:0] = [inner for inner in payload if isinstance(inner, EmailMessage)]
        elif kind in ("text/html", "text/plain") and part.get_content_disposition() != "attachment":
            parts.setdefault(kind, _content(part))
    return parts.get("text/html"), parts.get("text/plain"), attached


def _shown(html: str | None) -> int:
    """About how many characters of text HTML shows."""
    return len(" ".join(MARKUP.sub(" ", html[:400_000]).split())) if html else 0


def _own(text: str) -> str:
    """A plain text without the head of what is passed on, without a signature, and without what it answers to."""
    text = text.replace("\r\n", "\n")
    if forwarded := FORWARDED.search(text):
        lines = text[forwarded.end() :].lstrip("\n").split("\n")
        while lines and HEADER_LINE.match(lines[0]):
            lines.pop(0)
        passed_on = "\n".join(lines)
        if len(passed_on) > len(text) - len(passed_on) or forwarded.start() < COVER:
            text = passed_on
    if (signature := SIGNATURE.search(text)) and len(text) - signature.end() < 800:
        text = text[: signature.start()]
    if (answered := ANSWERED.search(text)) and _is_quoted(text[answered.end() :]) and text[: answered.start()].strip():
        text = text[: answered.start()]
    return text.strip()


def _is_quoted(text: str) -> bool:
    lines = [line for line in text.split("\n") if line.strip()]
    return bool(lines) and sum(line.lstrip().startswith(">") for line in lines) > 0.7 * len(lines)


def _header(message: EmailMessage, name: str) -> str | None:
    raw = next((str(value) for key, value in message.raw_items() if key.lower() == name), None)
    if raw is None:
        return None
    text = " ".join(_decoded(raw).split())
    if name == "from":
        shown, address = parseaddr(text)
        return shown or address or None
    return text or None


def _decoded(raw: str) -> str:
    """A header as text: encoded words, or bytes of a charset that nothing names."""
    if not raw.isascii():
        data = raw.encode("utf-8", "surrogateescape")
        return data.decode("utf-8" if is_mostly_utf8(data) else guess_charset(data), "replace")
    try:
        return str(make_header(decode_header(raw)))
    except (LookupError, ValueError):
        return raw


def _content(part: EmailMessage) -> str:
    payload = part.get_payload(decode=True)
    return decode(payload, part.get_content_charset()).text if isinstance(payload, bytes) else ""

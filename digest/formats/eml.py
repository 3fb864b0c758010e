"""Mail: a message with plain text and HTML, styles inline, nothing fetched, below 100 kB so that no reader cuts it."""

import hashlib
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime

from digest.format import Format
from digest.headings import byline, title_line
from digest.model import Digest, Entry
from digest.notes import header, note_parts, quoted, title
from digest.page import page
from digest.passages import text_of
from digest.text import one_line, settled
from digest.wording import say

_AT_FIRST = 60  # entries that are tried before it is known how large they are
LIMIT = 100_000  # bytes; Gmail cuts a message at 102 kB
HOST = "dateline.invalid"  # of message ids; a name that never exists, so that nobody else's can be the same
_FROM = f"Dateline <digest@{HOST}>"


def render(digest: Digest) -> bytes:
    return message(digest).as_bytes(policy=policy.SMTP)


def message(digest: Digest) -> EmailMessage:
    """The digest as a message, with as many of its entries as fit; the rest is counted.

    The message's id is the digest's, and its thread that of its selection: the same on every printing.
    """
    count = len(digest.entries)
    if count > _AT_FIRST:  # as many as fit if the rest is like the first
        count = min(count, int(_AT_FIRST * LIMIT * 0.97 / _size(_message(digest, _AT_FIRST))))
    made = _message(digest, count)
    while count and _size(made) >= LIMIT:
        count = min(count - 1, int(count * LIMIT * 0.97 / _size(made)))
        made = _message(digest, count)
    return made


def _size(message: EmailMessage) -> int:
    return len(message.as_bytes(policy=policy.SMTP))


def _message(digest: Digest, count: int) -> EmailMessage:
    shown = digest.entries[:count]
    rest = _rest(digest, count)
    made = EmailMessage(policy=policy.SMTP)
    made["From"] = _FROM
    made["Subject"] = subject(digest)
    made["Date"] = format_datetime(_moment(digest.cutoff))
    made["Message-ID"] = f"<digest.{_hash(digest.id or '', digest.cutoff)}@{HOST}>"
    thread = f"<selection.{_hash(json.dumps(dict(digest.filter), sort_keys=True))}@{HOST}>"
    made["In-Reply-To"] = thread
    made["References"] = thread
    made.set_content(_plain(digest, shown, rest), charset="utf-8")
    made.add_alternative(
        page("mail.html", digest, entries=shown, rest=rest).encode("utf-8", "replace").decode(), subtype="html"
    )
    made["Content-Language"] = digest.language  # after the content, which takes such headers away
    made.set_boundary(f"=_{_hash(digest.id or '', digest.cutoff, 'boundary')}")
    return made


def subject(digest: Digest) -> str:
    """ "Digest 2026-7: country North Korea"."""
    asked = "; ".join(f"{say(digest.language, name)} {one_line(value)}" for name, value in digest.filter.items())
    return f"{title(digest)}: {asked or say(digest.language, 'everything')}"[:160]


def _rest(digest: Digest, count: int) -> str | None:
    left = len(digest.entries) - count
    if not left:
        return None
    return f"{left} more articles are in the digest itself: dateline digest {one_line(digest.id)} -o digest.docx"


def _plain(digest: Digest, entries: Sequence[Entry], rest: str | None) -> str:
    lines = [title(digest), *(f"{name}: {settled(value)}" for name, value in header(digest)), *([rest] if rest else [])]
    for entry in entries:
        lines += ["", "", settled(title_line(entry)), settled(byline(entry, digest.language)), ""]
        for passage in text_of(entry, digest.language):
            marks = ((piece.text, "".join(f"[{number}]" for number in piece.notes)) for piece in passage.pieces)
            lines.append(settled("".join(text + mark for text, mark in marks)))
    lines += ["", "", say(digest.language, "Notes")]
    for figure in (figure for entry in entries for figure in entry.figures):
        parts = "; ".join(settled(part.text) for part in note_parts(figure, digest.language))
        lines.append(f"[{figure.note.number}] {parts}. {settled(quoted(figure).text)}")
    return ("\n".join(lines) + "\n").encode("utf-8", "replace").decode()


def _moment(iso: str) -> datetime:
    try:
        return datetime.fromisoformat(iso).astimezone(UTC)
    except ValueError:
        return datetime(1980, 1, 1, tzinfo=UTC)


def _hash(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:24]


FORMAT = Format(
    summary="mail, plain text and HTML, below 100 kB", suffix="eml", media_type="message/rfc822", render=render
)

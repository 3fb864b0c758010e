"""Text from strangers made safe to print: control characters, direction marks, dates and links."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import lru_cache
from urllib.parse import quote, urlsplit

from babel.dates import format_date

from digest.wording import ENGLISH, locale_of

# C0 and C1 without tab and newline, lone surrogates, non-characters; the zero-width joiners stay (Persian, Hindi).
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
# Marks that reorder or hide what surrounds them; our own isolates are put around the whole instead.
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
_SPACE = re.compile(r"[\s\u2028\u2029]+")

ISOLATE, END = "\u2068", "\u2069"


def clean(text: str) -> str:
    """The text without control characters and without marks that reorder its surroundings."""
    if text.isprintable():  # most texts: nothing that could have to go is
        return text
    return _DIRECTION.sub("", _CONTROL.sub("", text))


def one_line(text: str | None) -> str:
    """Cleaned, with every run of white space as one space; "" for None."""
    text = text or ""
    if text.isprintable() and "  " not in text:
        return text.strip()
    return _SPACE.sub(" ", clean(text)).strip()


def isolated(text: str | None) -> str:
    """One line in a first-strong isolate, where it holds a character that runs from right to left; else plain."""
    line = one_line(text)
    return f"{ISOLATE}{line}{END}" if has_rtl(line) else line


def settled(text: str | None) -> str:
    """One line, with the isolates that `isolated` put into it where they are closed; else without any."""
    if not text or ISOLATE not in text:
        return one_line(text)
    pieces = re.split(f"([{ISOLATE}{END}])", text)
    depth = 0
    for piece in pieces:
        depth += {ISOLATE: 1, END: -1}.get(piece, 0)
        if depth < 0:
            break
    if depth:
        return one_line(text)
    kept = [piece if piece in (ISOLATE, END) else _SPACE.sub(" ", clean(piece)) for piece in pieces]
    return "".join(kept).strip()


_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


def has_rtl(text: str) -> bool:
    """Whether a character of a right-to-left script is in the text."""
    return not text.isascii() and _RTL.search(text) is not None


def in_quotes(text: str, inner: Callable[[str], str] = isolated) -> str:
    """The line in quotation marks, unless it brings its own; `inner` prepares what stands between them."""
    line = one_line(text)
    opened, closed = line.count("“"), line.count("”")
    if closed > opened and line.endswith("”"):  # the end, or the beginning, of a longer quotation
        line = line[:-1]
    elif opened > closed and line.startswith("“"):
        line = line[1:]
    whole = line[:1] in '“„«「『"' and line[-1:] in '”“»」』"' and len(line) > 1
    return inner(line) if whole else f"“{inner(line)}”"


def safe_url(url: str | None) -> str | None:
    """The address if it is an http(s) link with a host, percent-encoded so that it ends nothing; else None."""
    if not url:
        return None
    line = clean(url).strip()
    if re.search(r"[\s\\]", line):
        return None
    try:
        parts = urlsplit(line)
        host = (parts.hostname or "").encode("idna").decode() if not line.isascii() else parts.hostname
        port = parts.port
    except (ValueError, UnicodeError):
        return None
    if parts.scheme.lower() not in ("http", "https") or not host or not _HOST.fullmatch(host):
        return None
    if line.isascii() and parts.username is None:
        return _PERCENT.sub("%25", quote(line, safe="%/:=&?~#+!$,;@[]-._'*"))
    rest = line.split("://", 1)[1][len(parts.netloc) :]
    whole = f"{parts.scheme}://{host}{f':{port}' if port else ''}{rest}"
    return _PERCENT.sub("%25", quote(whole, safe="%/:=&?~#+!$,;@[]-._'*"))


_HOST = re.compile(r"[A-Za-z0-9._-]+|[0-9a-fA-F:.]+")
_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")


@lru_cache(maxsize=4096)
def day_in_words(iso: str | None, *, pad: bool = False, language: str = ENGLISH) -> str | None:
    """ "26 July 2023", "July 2023" or "2023", as precise as the date is; None when there is none that can be read."""
    match = re.match(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", iso or "")
    if match is None:
        return None
    year, month, day = match.groups()
    try:
        moment = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    if month is None:
        return format_date(moment, "yyyy", locale_of(language))
    if day is None:
        return format_date(moment, _of_month(language), locale_of(language))
    return format_date(moment, _of_day(language, pad), locale_of(language))


def _of_day(language: str, pad: bool) -> str:
    """The long date of the language; in English day before month, as the house style has it."""
    if language == ENGLISH:
        return "dd MMMM yyyy" if pad else "d MMMM yyyy"
    pattern = str(locale_of(language).date_formats["long"].pattern)
    return re.sub(r"(?<!d)d(?!d)", "dd", pattern) if pad and "'" not in pattern else pattern


def _of_month(language: str) -> str:
    return str(locale_of(language).datetime_skeletons["yMMMM"].pattern) if language != ENGLISH else "MMMM yyyy"


def moment_in_words(iso: str | None, *, language: str = ENGLISH) -> str | None:
    """ "18 Jul 2023 06:12 UTC"; None for None or what is no date-time."""
    if not iso:
        return None
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return None
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    if language == ENGLISH:
        return f"{format_date(moment.date(), 'd MMM yyyy', locale_of(language))} {moment:%H:%M} UTC"
    return f"{day_in_words(moment.date().isoformat(), language=language)} {moment:%H:%M} UTC"

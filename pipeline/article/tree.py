"""Bytes to one lxml tree, shared by every reader of the page. Budgets are checked before the parser sees the bytes."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from pipeline.article.charsets import guess_charset, is_mostly_utf8
from pipeline.record import Issue

# Measured on hostile pages: nothing an outlet prints comes near; past them parsers lose text or turn quadratic.
MAX_BYTES = 16 * 1024 * 1024
MAX_DEPTH = 2000
MAX_ATTRIBUTES = 1000
MAX_TAGS = 300_000

SNIFFED = 4096  # bytes in which a page names its charset
CHARSET = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,400}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE
)
LANGUAGE = re.compile(rb"""<html\b[^>]{0,400}?\blang\s*=\s*["']?([a-zA-Z-]{2,12})""", re.IGNORECASE)
TAG = re.compile(rb"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})")
ATTRIBUTE = re.compile(rb"""[\s/"']*[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?""")
UNNESTED = frozenset(b"area base br col embed hr img input link meta param source track wbr p li td tr th".split())
# What browsers read these labels as (WHATWG Encoding).
READ_AS = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "iso-8859-9": "cp1254",
    "tis-620": "cp874",
    "iso-8859-11": "cp874",
    "windows-874": "cp874",
    "big5": "big5hkscs",
}
MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
ESCAPING = ("iso2022", "utf-16", "utf-32", "hz", "utf-7")  # in these, bytes that look like ASCII are not


class BudgetError(ValueError):
    """The page asks for more than a page may: `code` names the budget, the text says by how much."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class Decoded:
    """A page's text, the charset it was read by, and what was wrong with it."""

    text: str
    charset: str
    issues: tuple[Issue, ...] = ()


def check_budget(body: bytes) -> None:
    """Raise `BudgetError` when `body` is too large, too deep or has a tag with too many attributes. Linear."""
    if len(body) > MAX_BYTES:
        raise BudgetError("too_large", f"the page has {len(body)} bytes; {MAX_BYTES} are read at most")
    tags = body.count(b"<")
    if tags > MAX_TAGS:
        raise BudgetError("too_many_tags", f"the page has more than {MAX_TAGS} tags")
    opened = tags - body.count(b"</") if tags > MAX_DEPTH else tags
    if opened > MAX_DEPTH and _may_be_deep(body) and _depth(body) > MAX_DEPTH:
        raise BudgetError("too_deep", f"the page nests its elements more than {MAX_DEPTH} deep")
    if _too_many_attributes(body):
        raise BudgetError("too_many_attributes", f"a tag of the page has more than {MAX_ATTRIBUTES} attributes")


def _may_be_deep(body: bytes) -> bool:
    """Whether counting `<` piecewise leaves room for too deep a nesting; spares ordinary pages the exact count."""
    step, balance = max(1, len(body) // 8), 0
    for start in range(0, len(body), step):
        tags, closed = body.count(b"<", start, start + step), body.count(b"</", start, start + step)
        if balance + tags - closed > MAX_DEPTH:
            return True
        balance = max(0, balance + tags - 2 * closed)
    return False


def _depth(body: bytes) -> int:
    """The deepest nesting of elements; what stands in scripts does not count."""
    depth = deepest = position = 0
    while match := TAG.search(body, position):
        position, name = match.end(), match[2].lower()
        if name in (b"script", b"style") and not match[1]:
            end = body.find(b"</" + match[2], position)
            position = end if end >= 0 else len(body)
        elif name not in UNNESTED:
            depth = max(0, depth - 1) if match[1] else depth + 1
            deepest = max(deepest, depth)
    return deepest


def _too_many_attributes(body: bytes) -> bool:
    """Whether a tag outside scripts has too many attributes. Only stretches without a `>` long enough are looked at."""
    suspects = 0
    for start, end in _stretches(body, 2 * MAX_ATTRIBUTES):
        tag = TAG.search(body, start, end)
        if tag is None or end - tag.end() < 2 * MAX_ATTRIBUTES:
            continue
        found, position = 0, tag.end()
        while found <= MAX_ATTRIBUTES and (match := ATTRIBUTE.match(body, position)):
            found, position = found + 1, match.end()
        if found > MAX_ATTRIBUTES:
            suspects += 1
            if suspects > 50 or body.rfind(b"<script", 0, tag.start()) <= body.rfind(b"</script", 0, tag.start()):
                return True
    return False


def _stretches(body: bytes, least: int) -> Iterator[tuple[int, int]]:
    """Where at least `least` bytes follow each other without a `>`. Looks at few bytes of an ordinary page."""
    start = 0
    while start + least <= len(body):
        last = body.rfind(b">", start, start + least)
        if last >= 0:
            start = last + 1
            continue
        end = body.find(b">", start + least)
        end = len(body) if end < 0 else end
        yield start, end
        start = end + 1


def decode(body: bytes, transport: str | None) -> Decoded:
    """The text of `body`. Byte order mark, then valid UTF-8, then what the transport and the page say, whichever fits.

    A label that does not fit the bytes is named in an issue. NUL is dropped.
    """
    for mark, charset in MARKS:
        if body.startswith(mark):
            return Decoded(body[len(mark) :].decode(charset, "replace").replace("\x00", ""), charset)
    said = CHARSET.search(body[:SNIFFED])
    labels = [label for label in (transport, said[1].decode("ascii", "replace") if said else None) if label]
    named = [known for label in labels if (known := _codec(label))]
    first = [] if any(name.startswith(ESCAPING) for name in named) else ["utf-8"]
    for charset in dict.fromkeys([*first, *named]):
        try:
            text = body.decode(charset)
        except ValueError:
            continue
        issues = (_wrong_label(labels[0], charset),) if named and charset != named[0] and not body.isascii() else ()
        return Decoded(text.replace("\x00", ""), charset, issues)
    return _guessed(body, named)


def _guessed(body: bytes, named: list[str]) -> Decoded:
    """No label fits, or there is none: mostly UTF-8 stays UTF-8, else the charset is guessed from the bytes."""
    sample = body[: 1 << 17]
    named = ["utf-8"] if is_mostly_utf8(sample) else [name for name in named if name != "utf-8"]
    if named and len(sample.decode(named[0], "ignore")) > 0.9 * len(sample.decode("latin-1")):
        charset = named[0]
    else:
        said = LANGUAGE.search(body[:SNIFFED])
        charset = guess_charset(sample, said[1].decode("ascii", "replace") if said else None)
    issue = Issue(stage="article", code="bad_bytes", message=f"the page's charset was guessed: read as {charset}")
    return Decoded(body.decode(charset, "replace").replace("\x00", ""), charset, (issue,))


def parse(text: str) -> etree._Element | None:
    """The tree of a page, without comments; None when there is nothing in it."""
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.LxmlError, ValueError):
        return None


def _codec(label: str) -> str | None:
    name = label.strip().strip("\"'").lower()
    try:
        found = codecs.lookup(READ_AS.get(name, name))
        "".encode(found.name)  # refuses the codecs that are not for text (base64, rot13)
    except (LookupError, ValueError):
        return None
    return found.name


def _wrong_label(label: str, charset: str) -> Issue:
    message = f"the page is labelled {label[:40]!r} but was read as {charset}"
    return Issue(stage="article", code="wrong_charset", message=message)

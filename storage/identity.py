"""What makes an article that article and a finding that finding, so that decisions stay attached to them.

Frozen: a change here would cut stored decisions off from what they are about.
"""

import hashlib
import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from urllib.parse import SplitResult, urlsplit

from pipeline.record import Record, Span

_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s+|[。！？．]+[」』”’）]*\s*|\n\s*")
LONGEST = 2000  # characters; keeps a table of numbers without a full stop from being hashed once per number
_PREFIXES = ("www.", "m.", "amp.", "mobile.")


def digest_of(*parts: str) -> str:
    """SHA-256, in hex, of the parts; no two different lists of parts give the same bytes."""
    return hashlib.sha256("".join(f"{len(part)}:{part}" for part in parts).encode("utf-8", "replace")).hexdigest()


def plain(text: str) -> str:
    """The text without differences that mean nothing: white space, case, and forms that Unicode calls compatible."""
    return " ".join(unicodedata.normalize("NFKC", text).split()).casefold()


def article_address(url: str, canonical: str | None) -> str:
    """Where the article is: the page's own canonical address where it can be believed, else where it was found.

    It cannot where it leads to another site (a syndicated copy is its own publication) or is the front page.
    """
    at, to = _split(url), _split(canonical or "")
    if at is None or to is None or canonical is None or to.scheme not in ("http", "https"):
        return url
    return canonical if _site(to.hostname) == _site(at.hostname) and (to.path.strip("/") or to.query) else url


def article_key(url: str, canonical: str | None) -> str:
    """What names the article: its address without what does not tell one article from another."""
    address = article_address(url, canonical)
    parts = _split(address)
    if parts is None:
        return address  # never fetched from such an address; whatever names it names it
    port = _port(parts.netloc)
    key = f"{_site(parts.hostname)}{':' if port else ''}{port}{parts.path.rstrip('/')}"
    return f"{key}?{parts.query}" if parts.query else key


def _split(url: str) -> SplitResult | None:
    """The parts of an address; None for what is none: a page may call itself anything."""
    try:
        return urlsplit(url) if url else None
    except ValueError:
        return None


def _site(host: str | None) -> str:
    host = (host or "").lower()
    for prefix in _PREFIXES:
        if host.startswith(prefix) and host.count(".") > 1:
            return host.removeprefix(prefix)
    return host


def _port(netloc: str) -> str:
    port = netloc.rpartition("@")[2].partition(":")[2]
    return "" if port in ("80", "443") or not port.isdigit() else port


def claim_id(article_id: int, key: str) -> str:
    """The name of a claim that people see, type and send to each other ("12:3f9a1c2b"); `findings.by_id` reads it."""
    _, name, *twice = key.split("-")
    return ":".join((str(article_id), "-".join((name[:8], *twice))))


def text_sha(title: str | None, text: str) -> str:
    """Equal for two texts that differ in white space only: an outlet that reflows its page has corrected nothing."""
    return digest_of(*(" ".join(unicodedata.normalize("NFC", part).split()) for part in (title or "", text)))


class Sentences:
    """The sentences of a text, roughly: the same text always gives the same ones, which is what identity needs."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [0, *(match.end() for match in _SENTENCE_END.finditer(text))]

    def at(self, position: int) -> str:
        """The sentence around a position, or what is near where a "sentence" has no end."""
        n = bisect_right(self.starts, position)
        start, end = self.starts[n - 1], self.starts[n] if n < len(self.starts) else len(self.text)
        if end - start > LONGEST:
            start, end = max(start, position - LONGEST // 2), min(end, position + LONGEST // 2)
        return self.text[start:end].strip()


class Keys:
    """Hands out the keys of one record's findings: kind, sentence and what is said, numbered where said twice."""

    def __init__(self, record: Record) -> None:
        self.sentences = Sentences(record.text)
        self.text = record.text
        self.taken: Counter[str] = Counter()

    def key(self, kind: str, span: Span, said: str) -> str:
        """The key of a finding at `span`; `said` tells it from others of its kind in the sentence."""
        name = digest_of(kind, plain(self.sentences.at(span[0])), plain(said))[:24]
        return self.named(f"{kind}-{name}")

    def named(self, name: str) -> str:
        """A key by name alone."""
        self.taken[name] += 1
        return name if self.taken[name] == 1 else f"{name}-{self.taken[name]}"

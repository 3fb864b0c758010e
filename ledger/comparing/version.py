"""One version of an article made ready for comparing: its body in sentences, and what else its page shows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from ledger.comparing.tokens import key_of
from pipeline.article.blocks import Block, Container, Walk
from pipeline.article.read import read_article
from pipeline.article.tree import BudgetError, check_budget, decode, parse
from pipeline.article.words import AD_WORDS, ASIDE_WORDS, CONSENT_WORDS, FOREIGN_WORDS, MEDIA_WORDS, WEAK_WORDS
from pipeline.context import Context, outlet_of
from pipeline.extract import reference_date
from pipeline.record import NotAnArticle, Page, Span
from pipeline.sentences.split import sentence_words, sentences_of
from pipeline.sentences.words import SentenceWords

OTHERS = ASIDE_WORDS | AD_WORDS | WEAK_WORDS | MEDIA_WORDS | CONSENT_WORDS
FRAME = ("nav", "footer", "form", "menu")
LINE = re.compile(r"[^\n]*[^\s][^\n]*")
DAY = re.compile(r"(?<!\d)\d{1,2}\.$")
LONG = 15  # words of a block that is no mere headline, however much of it is linked
LINKED = 0.4  # share of a block's characters in links above which it points elsewhere


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A sentence. `span` into the body, None outside of it; `block`: the index of its block, None in a plain text."""

    text: str
    key: str
    span: Span | None
    order: int
    block: int | None = None

    @property
    def in_body(self) -> bool:
        """Whether it stands in the body."""
        return self.span is not None


@dataclass(slots=True, kw_only=True)
class Version:
    """A version. `whole`: the key of all that the page shows, with a space at both ends."""

    text: str
    title: str | None
    language: str | None
    reference: date | None
    own: str | None
    fault: NotAnArticle | None
    access: str
    units: list[Unit]
    outside: list[Unit]
    whole: str
    blocks: list[Block] = field(default_factory=list)
    containers: list[Container] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)

    def chain(self, block: int, homes: frozenset[int]) -> tuple[tuple[str, str], ...]:
        """The tags and classes of the elements around a block, up to the first that holds one of the blocks `homes`."""
        out: list[tuple[str, str]] = []
        at = self.blocks[block].parent
        while at >= 0:
            container = self.containers[at]
            if any(container.start <= home < container.end for home in homes):
                break
            out.append((container.tag, " ".join(container.signature.split())))
            at = container.parent
        return tuple(out)

    def is_aside(self, block: int) -> bool:
        """Whether a block points elsewhere, or stands in the frame of the page."""
        if self.blocks[block].density > LINKED and len(self.keys[block].split(" ")) < LONG:
            return True
        at = self.blocks[block].parent
        while at >= 0:
            container = self.containers[at]
            if container.tag in FRAME or (container.tag not in ("html", "body") and container.words & FOREIGN_WORDS):
                return True
            at = container.parent
        return False


def read_version(page: Page, context: Context) -> Version:
    """The version that a page is. What is no article has a `fault`, and what its page shows all the same."""
    outlet = outlet_of(page.url, context.outlets)
    article = read_article(page, context.layouts.get(outlet.slug, ()) if outlet else ())
    blocks, containers = _shown(page)
    keys = [key_of(block.text) for block in blocks]
    if isinstance(article, NotAnArticle):
        whole = f" {' '.join(keys)} "
        return Version(
            text="", title=article.title, language=page.language, reference=page.reference_date, own=None,
            fault=article, access=article.access, units=[], outside=[], whole=whole, blocks=blocks,
            containers=containers, keys=keys,
        )  # fmt: skip
    writing = sentence_words(article.language)
    text = article.text
    units = _units(text, writing, blocks, keys)
    body = f" {' '.join(unit.key for unit in units)} "
    inside = {n for n, key in enumerate(keys) if f" {key} " in body}
    whole = f" {' '.join(keys)} " if keys else body
    # What the body has from the page's data, and sentences that the page shows in pieces.
    whole += "".join(f"{unit.key} " for unit in units if f" {unit.key} " not in whole)
    return Version(
        text=text,
        title=article.title,
        language=article.language,
        reference=reference_date(page, article),
        own=outlet.slug if outlet else article.site_name,
        fault=None,
        access=article.access,
        units=units,
        outside=_outside(blocks, inside, writing),
        whole=whole,
        blocks=blocks,
        containers=containers,
        keys=keys,
    )


def _shown(page: Page) -> tuple[list[Block], list[Container]]:
    """The blocks of an HTML page, none of anything else."""
    if page.body is None or page.content_type not in ("text/html", "application/xhtml+xml"):
        return [], []
    try:
        check_budget(page.body)
        root = parse(decode(page.body, page.charset).text)
    except BudgetError:
        return [], []
    if root is None:
        return [], []
    walk = Walk(root)
    return walk.blocks, walk.containers


def _units(text: str, writing: SentenceWords, blocks: Sequence[Block], keys: Sequence[str]) -> list[Unit]:
    """The sentences of a body, each with its block: blocks are looked for from where the last one was found."""
    padded = [f" {key} " for key in keys]
    out: list[Unit] = []
    at = 0
    for start, end in _sentences(text, writing):
        key = key_of(text[start:end])
        if not key:
            continue
        block = None
        if blocks:
            wanted = f" {key} "
            block = next((n for n in range(at, len(padded)) if wanted in padded[n]), None)
            if block is None:
                block = next((n for n in range(at) if wanted in padded[n]), None)
            else:
                at = block
        out.append(Unit(text=text[start:end], key=key, span=(start, end), order=len(out), block=block))
    return out


def _sentences(text: str, writing: SentenceWords) -> Iterator[Span]:
    """The spans of the sentences, each on one line: a site's counter may be all that a line break sets apart.

    A day's full stop ("am 15. Juli") ends none.
    """
    begin: int | None = None
    last = 0
    for start, end, opens in sentences_of(text, writing):
        if begin is not None and opens:
            yield from _lines(text, begin, last)
            begin = None
        begin, last = start if begin is None else begin, end
        if not DAY.search(text, max(start, end - 4), end):
            yield from _lines(text, begin, end)
            begin = None
    if begin is not None:
        yield from _lines(text, begin, last)


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    for line in LINE.finditer(text, start, end):
        yield line.span()


def _outside(blocks: Sequence[Block], inside: set[int], writing: SentenceWords) -> list[Unit]:
    """The sentences of the blocks that are not in the body."""
    out: list[Unit] = []
    for n, block in enumerate(blocks):
        if n in inside:
            continue
        for start, end in _sentences(block.text, writing):
            text = block.text[start:end]
            if key := key_of(text):
                out.append(Unit(text=text, key=key, span=None, order=n, block=n))
    return out

"""A tree as a list of blocks: paragraphs, headings, list items, table rows, in the order a reader meets them.

One walk over the shared tree. Each block knows its text (white space folded, no-break spaces and hidden characters
kept), its links, and the containers it stands in; nothing is judged here except what no reader sees.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from lxml import etree


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


INLINE = _words(
    """
    a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q ruby s samp small span strike
    strong sub sup time tt u var wbr label rb
    """
)
UNSEEN = _words(
    """
    nav script style noscript template svg iframe button select option textarea input object embed applet video audio
    canvas map area dialog head link meta param source track datalist rp rt progress meter math frame frameset
    noframes
    """
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
CELL_TEXT = 400  # characters from which a cell holds text, and its table is one of a layout
LONG_CELL = 250  # characters; a "row" or "heading" longer than this is a paragraph of a page with a layout of its own
BLANKS = " \t\n\r\f\v\u2028\u2029"
SPACE = re.compile(f"[{BLANKS}]+")
WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
# "print:hidden", "md:[&>a]:link", "has-related": how a container looks at times, or what it may hold; not what it is.
UTILITY = re.compile(r"[:\[\]/()]|^(?:has|no|with|without|not)(?:[-_]|(?=[A-Z]))")
TERM = re.compile(r"(?:tag|tags|category|cat|topic|keyword|term|series|taxonomy)[-_]\w")
POSTED = re.compile(r"(?:^|\s)(?:post-\d+|hentry|type-post)(?:\s|$)")
HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# Words of class names for text that only a screen reader speaks.
SPOKEN = re.compile(
    r"(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|invisible|offscreen|a11y-only)(?:$|\s)", re.I
)


@dataclass(slots=True)
class Container:
    """An element that holds blocks `start` … `end` (exclusive), its class and id as its `signature`.

    `words`: the parts of its signature, lower case; a third of all elements hold no block, and get none.
    """

    tag: str
    parent: int
    start: int
    signature: str
    hidden: bool
    element: Any
    end: int = 0
    words: frozenset[str] = frozenset()
    dropped: bool = False


@dataclass(slots=True)
class Block:
    """A run of text between two block borders. `parent` is the index of its container."""

    kind: str  # p, h, li, tr, pre, text (text straight in a container)
    text: str
    parent: int
    links: list[tuple[int, int, str]] = field(default_factory=list)
    level: int = 0
    linked: int = 0  # characters inside links
    names: str = ""  # classes of the elements inside it

    @property
    def density(self) -> float:
        return self.linked / (len(self.text) or 1)


@lru_cache(maxsize=8192)
def words_of(name: str) -> frozenset[str]:
    """The words of a class attribute: "articleBody post-content" gives article, body, post, content."""
    if POSTED.search(name):  # a blog system's classes of a post name its tags and categories
        return frozenset(("post",))
    parts = [part for part in name[:600].split() if not UTILITY.search(part)]
    if sum(1 for part in parts if TERM.match(part)) > 1:  # "news-item tag-cookies tag-law": what a story is about
        parts = [part for part in parts if not TERM.match(part)]
    plain = " ".join(parts)
    return frozenset(word.lower() for word in WORD.findall(plain))


@lru_cache(maxsize=8192)
def _spoken(name: str) -> bool:
    return SPOKEN.search(name) is not None


@lru_cache(maxsize=8192)
def _hidden(name: str) -> bool:
    """Whether a class hides on every screen ("hidden md:block" does not)."""
    return ":" not in name and not {"hidden", "is-hidden", "hide", "hid"}.isdisjoint(name.split())


def _is_layout(table: Any) -> bool:
    """Whether a table stands for the page's layout: it holds tables, headings, or cells of running text."""
    if (table.get("role") or "").lower() == "presentation" or table.find(".//table") is not None:
        return True
    rows = [len(row) for row in table.iter("tr")]
    if rows and max(rows) == 1:  # one column: a frame
        return True
    for cell in table.iter("td"):
        if cell.find(".//h1") is not None or cell.find(".//h2") is not None:
            return True
        paragraphs = sum(1 for paragraph in cell.iter("p") if len("".join(paragraph.itertext())) > 80)
        if paragraphs > 1 or (len(cell) > 1 and len("".join(cell.itertext())) > CELL_TEXT):
            return True
    return False


class Walk:
    """The walk itself: collects `blocks` and `containers`."""

    def __init__(self, root: Any) -> None:
        self.blocks: list[Block] = []
        self.containers: list[Container] = []
        self.open: list[int] = []
        self._pieces: list[str] = []
        self._length = 0
        self._kind, self._level = "text", 0
        self._links: list[tuple[int, int, str]] = []
        self._linked = 0
        self._names = ""
        self._link_from: int | None = None
        self._href = ""
        self._break = 0
        self._layouts: list[bool] = []  # whether the tables around are there for the layout only
        self._run(root)

    def _run(self, root: Any) -> None:
        walk = etree.iterwalk(root, events=("start", "end"))
        kinds: list[str] = []
        skipped: Any = None  # the element whose subtree is skipped: its end comes next
        for event, element in walk:
            tag = element.tag
            if event == "start":
                if tag == "br":
                    self._line()
                    continue
                name = element.get("class") or ""
                if tag in UNSEEN or (name and tag != "body" and _spoken(name)):
                    walk.skip_subtree()
                    skipped = element
                    continue
                if tag in INLINE:
                    self._start_inline(tag, element, name)
                else:
                    self._start_block(tag, element, name, kinds)
                raw = element.text
            else:
                if element is skipped:
                    skipped = None
                elif tag in INLINE:
                    self._end_inline(tag)
                elif tag != "br":
                    self._end_block(tag, kinds)
                raw = element.tail if element is not root else None
            if raw and (self._length or raw.strip(BLANKS) or self._kind == "pre"):  # not mere blanks between blocks
                self._add(raw)
        self._flush()
        for container in self.containers:
            if container.tag in HEADINGS and container.end - container.start > 2:  # a page that wraps its body in one
                for block in self.blocks[container.start : container.end]:
                    block.kind = "p"

    def _start_inline(self, tag: str, element: Any, name: str) -> None:
        if name and len(self._names) < 400:
            self._names += f" {name}"
        if tag == "a":
            self._close_link()
            self._href = element.get("href") or ""
            self._link_from = self._length

    def _end_inline(self, tag: str) -> None:
        if tag == "a":
            self._close_link()
            self._link_from = None

    def _start_block(self, tag: str, element: Any, name: str, kinds: list[str]) -> None:
        if tag == "table":
            self._layouts.append(_is_layout(element))
        laid_out = bool(self._layouts) and self._layouts[-1]
        if tag in ("td", "th") and kinds and kinds[-1] == "tr":
            if self._length:
                self._put(" | ")
            kinds.append("tr")
            self._container(tag, element, name)
            return
        self._flush()
        if tag in ("p", "div", "section", "span") and kinds and kinds[-1] in ("li", "h", "tr"):
            kind = kinds[-1]
        elif tag in HEADINGS:
            kind, self._level = "h", int(tag[1])
        elif tag in ("li", "dt", "dd"):
            kind = "li"
        elif tag in ("p", "pre") or (tag == "tr" and not laid_out):
            kind = tag
        else:
            kind = "text"
        kinds.append(kind)
        self._kind = kind
        self._container(tag, element, name)

    def _container(self, tag: str, element: Any, name: str) -> None:
        name = f"{name} {element.get('id') or ''}"
        hidden = (
            element.get("hidden") is not None
            or bool((style := element.get("style")) and HIDDEN_STYLE.search(style))
            or ("hid" in name and _hidden(name))
        )
        parent = self.open[-1] if self.open else -1
        self.open.append(len(self.containers))
        self.containers.append(Container(tag, parent, len(self.blocks), name, hidden, element))

    def _end_block(self, tag: str, kinds: list[str]) -> None:
        if not (tag in ("td", "th") and len(kinds) > 1 and kinds[-2] == "tr"):
            self._flush()
        kinds.pop()
        if tag == "table" and self._layouts:
            self._layouts.pop()
        self._kind = kinds[-1] if kinds else "text"
        container = self.containers[self.open.pop()]
        container.end = len(self.blocks)
        if container.end > container.start and container.signature != " ":
            container.words = words_of(container.signature)

    def _line(self) -> None:
        """A line break; two in a row end the paragraph."""
        if self._break:
            self._flush()
        elif self._length:
            self._break = 1

    def _add(self, raw: str) -> None:
        plain = self._kind == "pre" or (raw.isprintable() and "  " not in raw)
        text = raw if plain else SPACE.sub(" ", raw)
        if self._break:
            if not text.strip():
                return
            self._break = 0
            self._put("\n")
            text = text.lstrip(" ")
        if self._pieces:
            if self._pieces[-1][-1] in " \n":
                text = text.lstrip(" ")
        else:
            text = text.lstrip(" ")
        if text:
            self._put(text)

    def _put(self, text: str) -> None:
        self._pieces.append(text)
        self._length += len(text)

    def _close_link(self) -> None:
        if self._link_from is None:
            return
        if self._length > self._link_from:
            self._links.append((self._link_from, self._length, self._href))
            self._linked += self._length - self._link_from
        self._link_from = self._length

    def _flush(self) -> None:
        """End the block. A link that is still open goes on in the next one."""
        self._break = 0
        if not self._length:
            return
        self._close_link()
        if self._length:
            text = "".join(self._pieces)
            end = len(text.rstrip())
            start = len(text) - len(text.lstrip())
            if end > start and self.open:
                self.blocks.append(self._block(text, start, end))
        self._pieces, self._length, self._links = [], 0, []
        self._linked = 0
        self._names = ""
        if self._link_from is not None:
            self._link_from = 0

    def _block(self, text: str, start: int, end: int) -> Block:
        links = self._links
        if links and end - start < len(text):
            links = [
                (max(a, start) - start, min(b, end) - start, href)
                for a, b, href in links
                if max(a, start) < min(b, end)
            ]
        return Block(
            kind="p" if self._kind in ("tr", "h") and end - start > LONG_CELL else self._kind,
            text=text[start:end],
            parent=self.open[-1],
            links=links,
            level=self._level if self._kind == "h" else 0,
            linked=min(self._linked, end - start),
            names=self._names,
        )

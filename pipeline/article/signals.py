"""What a page says about itself for machines: meta elements, links, JSON-LD, `time` elements."""

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MAX_BROKEN = 200_000  # characters
MAX_NODES = 4000  # of JSON-LD that are looked at
ARTICLE_TYPES = _words(
    """
    newsarticle article reportagenewsarticle blogposting analysisnewsarticle opinionnewsarticle
    backgroundnewsarticle liveblogposting report scholarlyarticle techarticle advertisercontentarticle
    reviewnewsarticle satiricalarticle socialmediaposting discussionforumposting
    """
)
PAGE_TYPES = frozenset(["webpage", "itempage", "videoobject", "creativework", "posting"])
STATED_DATES = etree.XPath(
    "descendant::*[@itemprop='datePublished' or @property='datePublished'][not(self::meta or self::time)]"
)
AUTHOR_ELEMENTS = etree.XPath(
    "descendant::*[@rel='author' or @itemprop='author'][not(self::meta) and not(ancestor::aside)]"
)
MARK = re.compile(r"(?:itemprop|property|rel)\s*=\s*[\"']?\Z", re.IGNORECASE)  # what stands before such a value
SPACE = re.compile(r"\s+")
MARKUP = re.compile(r"</?[a-zA-Z][^<>]{0,300}>")
TRAILING_COMMA = re.compile(r",(\s*[\]}])")


@dataclass(slots=True)
class Signals:
    """Values in the order of the page. `metas`: by lower-case name, property or itemprop."""

    root: Any = None
    source: str = ""
    metas: dict[str, list[str]] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    language: str | None = None
    title: str | None = None
    headings: list[tuple[Any, str]] = field(default_factory=list)  # h1 elements and their texts
    times: list[Any] = field(default_factory=list)
    nodes: list[dict[str, Any]] = field(default_factory=list)
    scripts: list[Any] = field(default_factory=list)
    broken: str = ""  # JSON-LD that is no JSON
    base: str | None = None

    def meta(self, *names: str) -> str | None:
        """The first value that one of the names has, in the order of the names."""
        for name in names:
            for value in self.metas.get(name, ()):
                if value:
                    return value
        return None

    def stated_dates(self) -> list[Any]:
        """Elements of the page that are marked as its date of publication (microdata, RDFa)."""
        return _elements(STATED_DATES, self.root)[:10] if _marks(self.source, "datePublished") else []

    def author_elements(self) -> list[Any]:
        """Elements that the page marks as naming its authors."""
        return _elements(AUTHOR_ELEMENTS, self.root)[:12] if _marks(self.source, "author") else []

    def article(self) -> dict[str, Any]:
        """The JSON-LD node of the article, or an empty one."""
        for types in (ARTICLE_TYPES, PAGE_TYPES):
            found = [node for node in self.nodes if types & types_of(node)]
            if found:
                return max(
                    found, key=lambda node: ("headline" in node) + ("datePublished" in node) + ("author" in node)
                )
        return {}


def _elements(path: etree.XPath, root: Any) -> list[Any]:
    found = path(root) if root is not None else []
    return found if isinstance(found, list) else []


def _marks(source: str, value: str) -> bool:
    """Whether some element is marked so: finding the word in the source is quicker than asking every element."""
    at = source.find(value)
    while at >= 0 and not MARK.search(source[max(0, at - 40) : at]):
        at = source.find(value, at + 1)
    return at >= 0


def read_signals(root: Any, source: str) -> Signals:
    """Collect the signals of a page: its tree, and the text that the tree was made of."""
    out = Signals(
        root=root,
        source=source,
        language=(root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip() or None,
    )
    for element in root.iter("meta", "link", "title", "h1", "time", "script", "base"):
        tag = element.tag
        if tag == "meta":
            _add_meta(out, element)
        elif tag == "link":
            for rel in (element.get("rel") or "").lower().split():
                if element.get("href") and element.get("hreflang") is None:
                    out.links.setdefault(rel, element.get("href").strip())
        elif tag == "title":
            if out.title is None and (text := plain("".join(element.itertext()))) and _outside_svg(element):
                out.title = text
        elif tag == "h1":
            if text := plain("".join(element.itertext())):
                out.headings.append((element, text))
        elif tag == "time":
            out.times.append(element)
        elif tag == "base":
            out.base = out.base or element.get("href")
        elif element.text:
            if "ld+json" in (element.get("type") or "").lower():
                nodes = _nodes(element.text)
                out.nodes += nodes
                out.broken += "" if nodes else element.text[:MAX_BROKEN]
            elif len(element.text) > 100:
                out.scripts.append(element)
    return out


def _outside_svg(element: Any) -> bool:
    parent = element.getparent()
    return parent is None or parent.tag != "svg"


def _add_meta(out: Signals, element: Any) -> None:
    content = element.get("content")
    if content is None or not (content := content.strip()):
        return
    for key in ("property", "name", "itemprop", "http-equiv"):
        if name := element.get(key):
            out.metas.setdefault(name.strip().lower(), []).append(content[:4000])


def plain(text: str | None) -> str:
    """Text on one line, entities of a second encoding resolved, soft hyphens and markup dropped."""
    if not text:
        return ""
    if "&" in text:
        text = html.unescape(html.unescape(text))
    if "<" in text:
        text = MARKUP.sub("", text)
    return SPACE.sub(" ", text.replace("\xad", "")).strip()


def types_of(node: dict[str, Any]) -> set[str]:
    """The schema.org types of a JSON-LD node, lower case, without the address of the vocabulary."""
    said = node.get("@type")
    kinds = said if isinstance(said, list) else [said]
    return {kind.rsplit("/", 1)[-1].lower() for kind in kinds if isinstance(kind, str)}


def loads(text: str) -> Any:
    """JSON as pages print it: control characters, comment marks, stray commas are forgiven; None when it is no JSON."""
    text = (
        text.strip().removeprefix("<!--").removesuffix("-->").strip().removeprefix("//<![CDATA[").removesuffix("//]]>")
    )
    for attempt in (text, TRAILING_COMMA.sub(r"\1", text)):
        try:
            return json.loads(attempt.strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _nodes(text: str) -> list[dict[str, Any]]:
    return [node for node in walk(loads(text)) if "@type" in node]


def walk(value: Any) -> Iterator[dict[str, Any]]:
    """Every object inside a JSON value, outermost first, at most `MAX_NODES`."""
    queue, seen = [value], 0
    while queue and seen < MAX_NODES:
        item = queue.pop(0)
        seen += 1
        if isinstance(item, dict):
            yield item
            queue += [child for child in item.values() if isinstance(child, dict | list)]
        elif isinstance(item, list):
            queue += [child for child in item if isinstance(child, dict | list)]


def strings(value: Any) -> list[str]:
    """The strings of a JSON value that may be one, a list of them, or objects with a name."""
    if isinstance(value, str):
        return [text] if (text := plain(value)) else []
    if isinstance(value, dict):
        return strings(value.get("name") or value.get("@value"))
    if isinstance(value, list):
        return [text for item in value[:50] for text in strings(item)]
    return []


def sections_of(signals: Signals) -> tuple[str, ...]:
    """The page's own sections and tags."""
    node = signals.article()
    found = strings(node.get("articleSection")) + [plain(text) for text in signals.metas.get("article:section", ())]
    found += strings(node.get("keywords")) if isinstance(node.get("keywords"), list) else []
    found += [plain(text) for text in signals.metas.get("article:tag", ())]
    return tuple(dict.fromkeys(text for text in found if 1 < len(text) < 80))[:30]

"""The page as it was captured, with a stretch of the text that was read from it lit, and nothing in it that acts."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from lxml import etree

from pipeline.article.tree import BudgetError, check_budget, decode, parse
from pipeline.record import Span

MARK = "claim"  # the id of the first mark, for an address to point at
UNSEEN = frozenset(("script", "style", "template", "title"))  # elements whose text no reader of the page sees
ACTING = frozenset(("script", "iframe", "frame", "object", "embed", "applet", "base", "portal", "link", "meta"))
LEADING = frozenset(("href", "action", "formaction", "ping", "target", "srcdoc", "background", "autofocus"))
# Characters of the text before and after the stretch that must be in the page, too: the most that is found decides
# which of several equal numbers it is.
AROUND = ((160, 160), (60, 60), (60, 20), (20, 60), (60, 0), (0, 60), (20, 20), (20, 0), (0, 20), (8, 8), (0, 0))
SURE = 6  # letters and digits that a stretch must have to be looked for without what is around it


@dataclass(frozen=True, slots=True)
class _Place:
    """A stretch of text in the tree: an element's own text, or (`tail`) what follows the element."""

    element: etree._Element
    tail: bool


def highlight(body: bytes, charset: str | None, text: str, span: Span) -> str | None:
    """The HTML of a captured page with `text[span]` in `<mark>`; scripts, frames, forms' targets and links are dead.

    `charset`: what the transport said. None where the page does not show the stretch (it was read from the page's data,
    a PDF, a mail) or cannot be read at all. Linear in the page's length.
    """
    try:
        check_budget(body)
    except BudgetError:
        return None
    tree = parse(decode(body, charset).text)
    if tree is None:
        return None
    places, folded, where = _shown(tree)
    found = _find(folded, text, span)
    if found is None:
        return None
    _mark(places, where[found[0] : found[1]])
    _still(tree)
    return etree.tostring(tree, method="html", encoding="unicode", doctype="<!doctype html>")


def fold(text: str) -> str:
    """The characters of a text that tell it from others: no spaces, nothing invisible, compatible forms alike.

    Without the strokes, either, that a table's row is read with.
    """
    return "".join(map(_folded, text))


@lru_cache(maxsize=4096)
def _folded(char: str) -> str:
    if char == "|" or char.isspace() or unicodedata.category(char) in ("Cf", "Cc"):
        return ""
    return char if char.isascii() else "".join(unicodedata.normalize("NFKD", char).split())


def _shown(tree: etree._Element) -> tuple[list[_Place], str, list[tuple[int, int]]]:
    """The texts of a page in its order, folded into one, and where each character of that stands (place, offset)."""
    places: list[_Place] = []
    parts: list[str] = []
    where: list[tuple[int, int]] = []
    for place, text in _texts(tree):
        for offset, char in enumerate(text):
            if part := _folded(char):
                parts.append(part)
                where.extend([(len(places), offset)] * len(part))
        places.append(place)
    return places, "".join(parts), where


def _texts(tree: etree._Element) -> Iterator[tuple[_Place, str]]:
    unseen = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        hides = element.tag in UNSEEN
        if event == "start":
            unseen += hides
            if element.text and not unseen:
                yield _Place(element, tail=False), element.text
        else:
            unseen -= hides
            if element.tail and not unseen and element is not tree:
                yield _Place(element, tail=True), element.tail


def _find(folded: str, text: str, span: Span) -> Span | None:
    """Where the stretch is in the folded page: where most of what is around it in the text is around it, too."""
    said = fold(text[slice(*span)])
    for before, after in AROUND:
        head, tail = fold(text[max(0, span[0] - before) : span[0]]), fold(text[span[1] : span[1] + after])
        if not head and not tail and len(said) < SURE and folded.count(said) != 1:
            return None
        at = folded.find(head + said + tail)
        if at >= 0:
            return at + len(head), at + len(head) + len(said)
    return None


def _mark(places: list[_Place], lit: list[tuple[int, int]]) -> None:
    """Put the characters that are lit into marks, from the last text to the first, so that no place moves."""
    ends: dict[int, Span] = {}
    for place, offset in lit:
        first = ends.get(place, (offset, offset))[0]
        ends[place] = (first, offset + 1)
    for n in sorted(ends, reverse=True):
        mark = etree.Element("mark")
        if n == min(ends):
            mark.set("id", MARK)
        _wrap(places[n], ends[n], mark)


def _wrap(place: _Place, span: Span, mark: etree._Element) -> None:
    element = place.element
    text = (element.tail if place.tail else element.text) or ""
    mark.text, after = text[slice(*span)], text[span[1] :]
    if place.tail:
        parent = element.getparent()
        assert parent is not None
        element.tail = text[: span[0]]
        parent.insert(parent.index(element) + 1, mark)
    else:
        element.text = text[: span[0]]
        element.insert(0, mark)
    mark.tail = after


def _still(tree: etree._Element) -> None:
    """Take out what acts or leads away; what a reader sees stays."""
    for element in list(tree.iter(etree.Element)):
        if element.tag in ACTING:
            _drop(element)
            continue
        for name in list(element.attrib):
            if str(name).lower() in LEADING or str(name).lower().startswith("on"):
                del element.attrib[name]


def _drop(element: etree._Element) -> None:
    """Remove an element, not what follows it."""
    parent = element.getparent()
    if parent is None:
        return
    before = element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + (element.tail or "")
    else:
        parent.text = (parent.text or "") + (element.tail or "")
    parent.remove(element)

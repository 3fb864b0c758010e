"""Title, authors, site name of a page."""

import re
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from pipeline.article.blocks import Block, Walk
from pipeline.article.signals import Signals, plain, strings


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SEPARATOR = re.compile(r"\s+[|\-–—·:•»«›‹/~]+\s+|\s*[|｜ㅣ]\s*|\s*[–—]\s+")
BY = re.compile(
    r"^(?:by|von|par|por|di|da|door|av|af|text|texte|texto|foto|oleh|autor(?:a|en|in)?|author|reported\s+by|written\s+by|story\s+by|"
    r"автор|от|기자|文|記者|记者|作者|بقلم|كتب|نویسنده)(?:\s*[:：]\s*|\s+)",
    re.IGNORECASE,
)
SPLIT = re.compile(
    r"\s*[,;]\s*(?:and|und|et|y|e|en|og|och|ja|i|ve|и)\s+|\s*(?:,|;|\||\s/\s|\n|·|•|、|，)\s*|\s+(?:and|und|et|y|e|en|og|och|ja|i|ve|и|und|with|mit)\s+|\s*&\s*",
    re.IGNORECASE,
)
NOT_A_NAME = re.compile(
    r"@|https?:|www\.|\d{2,}|^(?:admin|administrator|redaktion|editor|staff|user|guest|unknown|null|none|undefined)$",
    re.I,
)
AUTHOR_NAME = re.compile(
    r"author|byline|autor|writer|reporter|journalist|redakteur|verfasser|auteur|signature|contributor", re.IGNORECASE
)
PARTICLES = _words(
    """
    van von der den de del della di da do dos das la le el al bin ibn ben abu ter ten zu zur af av dr. ul
    """
)
# What stands behind a name: who somebody is, and where; and what no person is called. Compiled by the project.
JOBS = (
    r"(?:staff\s+|senior\s+|chief\s+|deputy\s+|special\s+|foreign\s+|political\s+|freelance\s+|contributing\s+|managing\s+|news\s+|"
    r"world\s+|national\s+|investigative\s+|guest\s+|associate\s+|executive\s+|bureau\s+|lead\s+)*"
    r"(?:writer|reporter|correspondent|editor|journalist|contributor|columnist|analyst|producer|photographer|author|chief|"
    r"redakteur|redakteurin|korrespondent|korrespondentin|reporterin|journalistin|rédact(?:eur|rice)|correspondante?|"
    r"journaliste|redactora?|periodista|corresponsal|reporter[oa]|jornalista|repórter|correspondente|giornalista|"
    r"корреспондент|журналист|обозреватель|редактор|muhabir|wartawan|reporter)s?"
)
JOB = re.compile(
    rf"(?:the\s+|our\s+)?(?:[\w'’.-]+\s+){{0,2}}{JOBS}(?:\s+(?:at|for|of|in|on|und|and|bei|de|da|do|der)\b.*)?", re.I
)
JOB_BEHIND = re.compile(
    rf",\s*{JOBS}(?:\s+(?:at|for|of|in|en|à|de|da|do|bei|aus)\s+[\w .-]+?)?(?=\s*[,;|]|\s*$|\s+(?:and|y|und|et)\s)",
    re.IGNORECASE,
)
SUFFIX = re.compile(r"(?:jr|sr|ii|iii|iv)\.?", re.IGNORECASE)
DEGREE = re.compile(r"(?:ph\.?\s?d|m\.?d|esq|d\.?phil|mba|ll\.?m|m\.?a|b\.?a|prof|obe|cbe)\.?", re.IGNORECASE)
PLACE_BEHIND = re.compile(r"\s+(?:in|en|à|aus|da|em|из|в)\s+[^\W\d_a-z][\w .'’-]*$")
BUTTONS = _words("share tweet email e-mail print facebook twitter whatsapp linkedin follow comments save copy link")
GLUED = re.compile(r"(?<=[a-zà-ÿ]{2})(?=[A-ZÀ-Þ][a-zà-ÿ]+\s+[A-ZÀ-Þ])")
ROLE = re.compile(r"\s*(?:\(.*?\)|\[.*?\])\s*$|\s+(?:기자|특파원|記者)$")
AUTHOR_METAS = (
    "author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "byl", "dc.creator",
    "dcterms.creator", "citation_author", "og:article:author", "dc.contributor", "cxenseparse:author",
    "article.author", "mediator_author", "dable:author", "twitter:data1",
)  # fmt: skip


def read_title(signals: Signals, given: str | None, site: str | None) -> tuple[str | None, str]:
    """The headline without the site's name at its end, and where it was found: None and "none" when there is none."""
    node = signals.article()
    graph, window = plain(signals.meta("og:title")), plain(signals.title)
    logos = [text for element, text in signals.headings if _is_logo(element, text, window, site)]
    headings = [text for _, text in signals.headings if len(text) > 3 and text not in logos]
    site = site or (logos[0] if logos else None)
    headline = plain(_first(node.get("headline")))
    candidates = [
        ("JSON-LD headline", "" if headline.endswith(("…", "...")) else headline),
        ("og:title", graph),
        *(("h1", text) for text in headings[:2]),
        ("title", window),
    ]
    others = [text for text in (*headings, graph, window) if text]
    for rule, candidate in candidates:
        if len(candidate) > 2:
            return without_site(candidate, site, others), rule
    return (plain(given), "feed") if plain(given) else (None, "none")


def _is_logo(element: Any, text: str, window: str, site: str | None) -> bool:
    """Whether a heading names the site or its menu: it is a piece of the window's title beside a longer one."""
    letters = _letters(text)
    if text.casefold() in (
        "menu",
        "search",
        "navigation",
        "site navigation",
        "skip to content",
        "suche",
        "menü",
        "меню",
    ):
        return True
    if site and letters == _letters(site) and letters != _letters(window):
        return True
    pieces = [piece for piece in SEPARATOR.split(window) if piece.strip()]
    if len(pieces) < 2 or letters not in (_letters(pieces[0]), _letters(pieces[-1])):
        return False
    others = [piece for piece in pieces if _letters(piece) != letters]
    named = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
    top = any(parent.tag == "header" for parent in element.iterancestors()) and not any(
        parent.tag in ("article", "main") for parent in element.iterancestors()
    )
    return bool(others) and (top or re.search(r"logo|site-?(?:title|name)|brand|masthead", named) is not None)


def _first(value: Any) -> str | None:
    found = strings(value)
    return found[0] if found else None


def without_site(title: str, site: str | None, others: list[str]) -> str:
    """A title without what follows a separator, when that is the site or another source lacks it."""
    for other in others:
        if len(other) > 10 and title != other and title.startswith(other) and SEPARATOR.match(title[len(other) :]):
            return other
    pieces = list(SEPARATOR.finditer(title))
    if pieces and site and _letters(title[: pieces[0].start()]) == _letters(site) and len(title) - pieces[0].end() > 8:
        return title[pieces[0].end() :].lstrip()
    if pieces and site:
        last = pieces[-1]
        tail = _letters(title[last.end() :])
        if tail and (tail in _letters(site) or _letters(site) in tail) and last.start() > 8:
            return title[: last.start()].rstrip()
    return title


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())


def read_site(signals: Signals) -> str | None:
    """The name of the site."""
    node = signals.article()
    for value in (
        signals.meta("og:site_name"),
        _first(node.get("publisher")),
        *(_first(other.get("name")) for other in signals.nodes if {"website"} & {str(other.get("@type")).lower()}),
        signals.meta("application-name", "apple-mobile-web-app-title", "twitter:app:name:iphone"),
    ):
        if text := plain(value):
            return text[:120]
    return None


def read_authors(signals: Signals, printed: Sequence[str], site: str | None) -> tuple[tuple[str, ...], str]:
    """The authors' names in the order of the page, and where they were found.

    A source that names only the outlet itself gives way to one that names people.
    """
    fallback: tuple[tuple[str, ...], str] = ((), "none")
    for rule, source in (
        ("JSON-LD author", _from_jsonld),
        ("meta author", _from_metas),
        ("marked element", _from_elements),
    ):
        names = tuple(dict.fromkeys(source(signals)))[:20]
        if names and not all(_is_outlet(name, site, signals) for name in names):
            return names, rule
        fallback = fallback if fallback[0] or not names else (names, rule)
    return (tuple(dict.fromkeys(printed))[:20], "printed byline") if printed else fallback


def _is_outlet(name: str, site: str | None, signals: Signals) -> bool:
    """Whether a name is the outlet's own: its name, its domain."""
    letters = _letters(name)
    domain = _letters(urlsplit(signals.links.get("canonical") or signals.meta("og:url") or "").hostname or "")
    return bool(letters) and (
        letters in _letters(site or "") or letters in domain or bool(site and _letters(site) in letters)
    )


def printed_names(walk: Walk, anchor: int, end: int) -> list[str]:
    """The names in the byline printed between the title and the body's block `end`, or just above the title."""
    for index in [*range(anchor + 1, min(end + 1, anchor + 30)), *range(anchor - 1, max(-1, anchor - 5), -1)]:
        block = walk.blocks[index] if index < len(walk.blocks) else None
        if block is None or len(block.text) > 160 or block.kind == "h":
            continue
        named = _named_for_authors(block, walk)
        if not named and not BY.match(block.text):
            continue
        names = [name for name in split_names(block.text) if is_name(name)]
        if names:
            return names
    return []


def _named_for_authors(block: Block, walk: Walk) -> bool:
    at, names = block.parent, [block.names]
    for _ in range(3):
        if at >= 0:
            names.append(walk.containers[at].signature)
            at = walk.containers[at].parent
    return AUTHOR_NAME.search(" ".join(names)) is not None


def is_name(text: str) -> bool:
    """Whether a text looks like a person's name: two to five words, capitalised; or few Han or Hangul letters."""
    words = text.split()
    if len(words) == 1:
        return 2 <= len(text) <= 4 and all("\u3400" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" for c in text)
    return 2 <= len(words) <= 5 and all(
        word[0].isupper() or word.lower() in PARTICLES or not word[0].isascii() for word in words
    )


def _from_jsonld(signals: Signals) -> Iterator[str]:
    node = signals.article()
    references = {str(other["@id"]): other for other in signals.nodes if "@id" in other and other.get("name")}
    for key in ("author", "creator"):
        value = node.get(key)
        found = False
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict) and "name" not in item and str(item.get("@id")) in references:
                item = references[str(item["@id"])]
            for name in strings(item):
                for one in split_names(name):
                    found = True
                    yield one
        if found:
            return


def _from_metas(signals: Signals) -> Iterator[str]:
    for name in AUTHOR_METAS:
        if name == "twitter:data1" and not (signals.meta("twitter:label1") or "").lower().startswith(
            ("written", "verfasst", "écrit", "by")
        ):
            continue
        found = [one for value in signals.metas.get(name, ()) for one in split_names(value)]
        if found:
            yield from found
            return


def _from_elements(signals: Signals) -> Iterator[str]:
    for element in signals.author_elements():
        text = plain("".join(element.itertext()))
        if 3 < len(text) < 80:
            yield from split_names(text)


def split_names(text: str | None) -> list[str]:
    """The names in a byline: "By Ann Lee and Bo Kim" gives both. Addresses, roles and numbers are no names."""
    text = plain(text)
    if not text or len(text) > 300 or text.startswith(("http", "www.", "@")):
        return []
    text = JOB_BEHIND.sub("", BY.sub("", text))
    out: list[str] = []
    for whole in SPLIT.split(text):
        if out and SUFFIX.fullmatch(whole.strip()):
            out[-1] += f" {whole.strip()}"
            continue
        for piece in _unglued(whole):
            name = PLACE_BEHIND.sub("", ROLE.sub("", BY.sub("", piece.strip(" .,:;-–—")))).strip()
            if 1 < len(name) <= 60 and any(c.isalpha() for c in name) and not _is_no_name(name):
                out.append(name)
    return out


def _unglued(text: str) -> list[str]:
    """Two names that were printed in elements of their own: "Ann LeeBo Kim"."""
    parts = GLUED.split(text)
    return parts if len(parts) > 1 and all(" " in part.strip() for part in parts) else [text]


def _is_no_name(text: str) -> bool:
    if NOT_A_NAME.search(text) or JOB.fullmatch(text) or DEGREE.fullmatch(text):
        return True
    return all(word.lower() in BUTTONS for word in text.split())

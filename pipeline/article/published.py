"""When a page was published and last changed: as precise as it says, and how it says so. Nothing is invented."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from urllib.parse import unquote, urlsplit

from pipeline.article.blocks import Block, Container, Walk
from pipeline.article.instants import day_of, plausible, read_instant, same_day, with_clock
from pipeline.article.printed import find_printed
from pipeline.article.signals import Signals
from pipeline.record import Hints, Issue, PublishedFrom


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PUBLISHED_METAS = (
    "article:published_time", "og:article:published_time", "og:published_time", "article:published",
    "datepublished", "rnews:datepublished", "dc.date.issued", "dcterms.issued", "dc.date.published",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "publication_date", "publish_date",
    "publishdate", "publish-date", "published_at", "published-date", "publishing_date", "pubdate", "pub_date",
    "article:publish_time", "article_date_original", "originalpublicationdate", "date_published",
    "vr:published_time", "citation_publication_date", "citation_date", "citation_online_date", "dcterms.available",
    "article:create_at", "weibo:article:create_at", "article.published", "displaydate", "last-publish", "lp.date",
    "ptime", "bt:pubdate", "mediator_published_time", "news_publication_date", "article:post_date", "releasedate",
    "uploaddate", "article-publication-date", "article.created", "pubtime", "firstpublished",
)  # fmt: skip
# Systems fill these with the day the page was set up, too: a date printed by the title outranks them.
WEAK_METAS = (
    "date",
    "dc.date",
    "dcterms.date",
    "dc.date.created",
    "dcterms.created",
    "datecreated",
    "created",
    "timestamp",
)
MODIFIED_METAS = (
    "article:modified_time", "og:article:modified_time", "og:updated_time", "article:updated_time", "datemodified",
    "article:modified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmodified", "lastmod",
    "moddate", "updated_time", "revision_date", "modified_time",
)  # fmt: skip
MAX_SCRIPT = 300_000  # characters of one script that are searched
SCRIPT_DATE = re.compile(
    r'"(?:datePublished|publishedDate|publishDate|published_at|publishedAt|publicationDate|publication_date|pubDate|'
    r'firstPublished\w{0,6}|created_at|createdAt|createdDateTime)"\s*:\s*"(\d{4}-\d\d-\d\d[^"]{0,25})"'
)
STATED = re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"')
URL_DAY = re.compile(r"(?<!\d)((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)")
URL_SPLIT_DAY = re.compile(r"(?<!\d)((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)")
URL_DAY_FIRST = re.compile(r"(?<!\d)(0[1-9]|[12]\d|3[01])-(0[1-9]|1[0-2])-((?:19|20)\d{2})(?!\d)")
URL_NAMED = re.compile(r"/((?:19|20)\d{2})/([a-z]{3})/(\d{1,2})/")
SHORT_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
DATE_NAME = re.compile(
    r"(?<!up)dat(?:e|um)(?![a-z]*r\b)|fecha|publi|posted|time(?!line)|byline|\bmeta\b|zeit\b", re.IGNORECASE
)
CUE = re.compile(
    r"publi|posted|erschienen|veröffentlicht|\bstand\b|datum|\bdate|fecha|\bdata\b|опубликован|게재|입력|등록|发布|發布|公開|掲載|"
    r"نشر|تاريخ|انتشار|تاریخ|प्रकाशित|เผยแพร่|ngày|tanggal|created|aktualisiert|updated|\bam\b|\bon\b|\ble\b|uppdaterad|julkaistu|oppdatert|lagt",
    re.IGNORECASE,
)
YEAR = re.compile(r"(?:19|20|25|14|13)\d\d|[0-9０-９٠-٩۰-۹०-९๐-๙]{1,4}\s?[年년月월]|[٠-٩۰-۹०-९๐-๙]{4}")
LIST_WORDS = _words(
    """
    related recommended recommendation recommendations popular trending comment comments commentlist
    """
)
CHANGED = re.compile(
    r"updat|modif|änder|edited|aktualis|actuali|atualiz|изменен|aggiorn|обновл|更新|수정|güncel|عدل|updated",
    re.IGNORECASE,
)
ASIDE_DATES = re.compile(r"(?:related|sidebar|recommend|comment|popular|teaser|footer|latest|more-)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """`source` says where `published` was found; None with it."""

    published: str | None = None
    modified: str | None = None
    source: PublishedFrom | None = None
    issues: tuple[Issue, ...] = ()
    rule: str | None = None  # the field or pattern, for people


@dataclass(frozen=True, slots=True)
class Candidate:
    """One place that names a date."""

    value: str
    source: PublishedFrom
    rule: str
    sure: bool = True


def read_published(
    signals: Signals,
    *,
    url: str | None,
    hints: Hints,
    latest: date | None,
    language: str | None,
    walk: Walk,
    anchor: int,
) -> Published:
    """When the page was published. `anchor`: the block of the title; `latest`: the day it was fetched."""
    month_first = (language or "").lower().replace("_", "-") in ("en", "en-us")
    machine = list(_machine(signals, latest))
    found = machine or list(_human(signals, url, hints, latest, month_first, walk, anchor))
    if machine and (near := _time_element(signals, latest, marked=False)) is not None:
        found.append(near)  # in the reader's zone, where the field for machines may be of the next day
    weak = list(_metas(signals, WEAK_METAS, latest))
    if weak and not machine:
        found = found + weak if found and found[0].sure else weak + found
    elif weak:
        found = found + [other for other in weak if other.value[:10] == found[0].value[:10]]
    modified = _modified(signals, hints, latest, month_first)
    if not found:
        return Published(modified=modified)
    chosen, disagreeing = _chosen(found, day_in_url(url, latest))
    issues = (_disagree(chosen, disagreeing),) if disagreeing else ()
    if (
        modified
        and modified[:10] == chosen.value[:10]
        and len(modified) <= len(chosen.value)
        and modified == chosen.value
    ):
        modified = None
    return Published(published=chosen.value, modified=modified, source=chosen.source, issues=issues, rule=chosen.rule)


def future_date(signals: Signals, latest: date) -> Issue | None:
    """A page that calls itself, for machines, published after `latest`, the day after it was fetched."""
    said = next((f.value[:10] for f in _machine(signals, None) if f.source in ("jsonld", "meta")), "")
    if said <= latest.isoformat():
        return None
    fetched = (latest - timedelta(days=1)).isoformat()
    message = f"The page calls itself published on {said}, and it was fetched on {fetched}."
    return Issue(stage="article", code="future_date", message=message)


def _machine(signals: Signals, latest: date | None) -> Iterator[Candidate]:
    """What the page says for machines, best first."""
    node = signals.article()
    slipped = STATED.search(signals.broken) if signals.broken and not node else None
    if slipped and (value := read_instant(slipped[1], latest=latest)):
        yield Candidate(value, "jsonld", "datePublished")
    for key in ("datePublished", "dateCreated"):
        if value := read_instant(_text(node.get(key)), latest=latest):
            yield Candidate(value, "jsonld", key)
            break
    stated = list(_metas(signals, PUBLISHED_METAS, latest))
    yield from stated
    for element in signals.stated_dates() if not stated else ():
        if value := read_instant(
            element.get("content") or element.get("datetime") or "".join(element.itertext()), latest=latest
        ):
            yield Candidate(value, "meta", "datePublished")
            break
    if (best := _time_element(signals, latest, marked=True)) is not None:
        yield best


def _metas(signals: Signals, names: tuple[str, ...], latest: date | None) -> Iterator[Candidate]:
    for name in names:
        for content in signals.metas.get(name, ()):
            if value := read_instant(content, latest=latest):
                yield Candidate(value, "meta", name)
                break


def _text(value: Any) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("@value")
    return str(value) if isinstance(value, str | int) else None


def _time_element(signals: Signals, latest: date | None, *, marked: bool) -> Candidate | None:
    """The first `time` element that is marked as the article's, or the first that may be, marked by nothing."""
    for element in signals.times[:60]:
        name = f"{element.get('itemprop') or ''} {element.get('class') or ''}".lower()
        raw = element.get("datetime") or "".join(element.itertext())
        value = read_instant(raw, latest=latest)
        if value is None or "modif" in name or "updated" in name.split():
            continue
        if len(value) == 10 and element.get("datetime"):
            shown = "".join(element.itertext())
            value = next((with_clock(value, shown[printed.end :]) for printed in find_printed(shown, limit=1)), value)
        found = Candidate(value, "time", f"time {name.strip()}".strip())
        if marked == (
            element.get("pubdate") is not None or "datepublished" in name or "published" in name.split()
        ) and (marked or not (_is_aside(element) or _is_in_sentence(element))):
            return found
    return None


def _is_in_sentence(element: Any) -> bool:
    """Whether a time is a part of running text, which tells of something that happened then."""
    parent = element.getparent()
    for _ in range(2):
        if parent is not None and parent.tag in ("p", "li", "td", "dd", "blockquote"):
            around = "".join(parent.itertext()).strip()
            more = len(around) - len("".join(element.itertext()))
            return more > 80 or (more > 30 and around.endswith((".", "!", "?", "。")))
        parent = parent.getparent() if parent is not None else None
    return False


def _is_aside(element: Any) -> bool:
    for at, parent in enumerate(element.iterancestors()):
        if at > 8:
            return False
        if parent.tag in ("aside", "footer", "nav", "a") or ASIDE_DATES.search(
            f"{parent.get('class') or ''} {parent.get('id') or ''}"
        ):
            return True
    return False


def _human(
    signals: Signals,
    url: str | None,
    hints: Hints,
    latest: date | None,
    month_first: bool,
    walk: Walk,
    anchor: int,
) -> Iterator[Candidate]:
    """What the page says for people, and what its address and the feed say."""
    if value := read_instant(hints.published, latest=latest):
        yield Candidate(value, "feed", "feed")
    if value := day_in_url(url or signals.meta("og:url") or signals.links.get("canonical"), latest):
        yield Candidate(value, "url", "address")
    if (near := _time_element(signals, latest, marked=False)) is not None:
        yield near
    for text in (signals.title, *(text for _, text in signals.headings[:1])):
        for printed in find_printed(text or "", month_first=month_first, limit=1):
            if printed.start < 5 and plausible(printed.value, latest):
                yield Candidate(printed.value, "text", "title")
    if (found := _printed(walk, anchor, latest, month_first)) is not None:
        yield found
    elif (match := SCRIPT_DATE.search("\n".join(element.text[:MAX_SCRIPT] for element in signals.scripts))) is not None:
        if value := read_instant(match[1], latest=latest):
            yield Candidate(value, "meta", "script data")
    elif (value := day_in_url(signals.meta("og:image", "twitter:image"), latest)) is not None:
        yield Candidate(value, "url", "address of the page's image")


def _printed(walk: Walk, anchor: int, latest: date | None, month_first: bool) -> Candidate | None:
    """The date printed for people: near the title, in a place named for it, after a word for it."""
    best: tuple[float, Candidate] | None = None
    for index, block in enumerate(walk.blocks):
        distance = index - anchor if index >= anchor else 3 * (anchor - index)
        if (len(block.text) > 300 and distance > 4) or not YEAR.search(block.text[:200]):
            continue
        head = block.text[:200]
        for printed in find_printed(head, month_first=month_first, limit=3):
            if not plausible(printed.value, latest):
                continue
            before = head[max(0, printed.start - 40) : printed.start]
            cue = CUE.search(before) is not None
            named = _named_for_dates(block, walk.containers)
            alone = (printed.end - printed.start) > 0.4 * len(block.text)
            if CHANGED.search(before) or (distance > 15 and not (cue or named or alone)):
                continue
            points = min(distance, 40) - 25 * cue - 20 * named - 12 * alone
            points += 15 * (printed.start > 60) + 10 * (block.kind == "li")
            value = with_clock(printed.value, head[printed.end : printed.end + 25])
            points -= 6 * (len(value) > 10)
            if points > 30 or _is_of_others(block, walk.containers):
                continue
            if best is None or points < best[0]:
                best = points, Candidate(value, "text", head[printed.start : printed.end], points < -10)
    return best[1] if best else None


def _named_for_dates(block: Block, containers: list[Container]) -> bool:
    if DATE_NAME.search(block.names):
        return True
    at = block.parent
    for _ in range(2):
        if at < 0:
            return False
        if DATE_NAME.search(containers[at].signature):
            return True
        at = containers[at].parent
    return False


def _is_of_others(block: Block, containers: list[Container]) -> bool:
    """Whether it stands in a list of other stories or in comments: their dates are theirs."""
    at = block.parent
    while at >= 0:
        if containers[at].dropped and containers[at].words & LIST_WORDS:
            return True
        at = containers[at].parent
    return False


def _modified(signals: Signals, hints: Hints, latest: date | None, month_first: bool) -> str | None:
    if value := read_instant(_text(signals.article().get("dateModified")), latest=latest):
        return value
    for name in MODIFIED_METAS:
        for content in signals.metas.get(name, ()):
            if value := read_instant(content, latest=latest):
                return value
    for element in signals.times[:60]:
        if (
            "modif" in (name := f"{element.get('itemprop') or ''} {element.get('class') or ''}".lower())
            or "updated" in name.split()
        ):
            return read_instant(element.get("datetime"), latest=latest)
    return read_instant(hints.modified, latest=latest)


def _chosen(found: list[Candidate], in_url: str | None) -> tuple[Candidate, Candidate | None]:
    """The date to believe, made as precise as the others of the same day allow, and one that disagrees by days."""
    first = found[0]
    if in_url and not same_day(first.value, in_url):
        first = next((other for other in found if same_day(other.value, in_url)), first)
    for other in found:
        if other.value[:10] == first.value[:10] and len(other.value) > len(first.value):
            first = Candidate(other.value, first.source if len(first.value) > 10 else other.source, other.rule)
    for other in found:
        days = _days_between(first.value, other.value)
        if days is not None and days > 1 and other.source != "url":
            return first, other
    return first, None


def _days_between(one: str, other: str) -> int | None:
    a, b = day_of(one), day_of(other)
    return abs((a - b).days) if a and b else None


def _disagree(chosen: Candidate, other: Candidate) -> Issue:
    message = f"{chosen.source} says {chosen.value} ({chosen.rule}), {other.source} says {other.value} ({other.rule})"
    return Issue(stage="article", code="dates_disagree", message=message)


def day_in_url(url: str | None, latest: date | None = None) -> str | None:
    """The day that an address names ("/2023/07/18/"), None when it names none."""
    if not url:
        return None
    path = unquote(urlsplit(url).path)[:300]
    if match := URL_DAY_FIRST.search(path):
        value = f"{match[3]}-{match[2]}-{match[1]}"
        if plausible(value, latest):
            return value
    for pattern in (URL_SPLIT_DAY, URL_DAY):
        for match in pattern.finditer(path):
            value = f"{match[1]}-{int(match[2]):02}-{int(match[3]):02}"
            if plausible(value, latest):
                return value
    if (named := URL_NAMED.search(path.lower())) and named[2] in SHORT_MONTHS:
        value = f"{named[1]}-{SHORT_MONTHS.index(named[2]) + 1:02}-{int(named[3]):02}"
        return value if plausible(value, latest) else None
    return None

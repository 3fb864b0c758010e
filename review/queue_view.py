"""The queue page as values: filters as addresses, rows, facets. No markup, no database."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, get_args
from urllib.parse import urlencode

from digest.text import clean, one_line
from pipeline.countries.lexicon import country_name
from pipeline.query.fields import QueryError
from pipeline.query.grammar import parse
from pipeline.query.places import around, places
from pipeline.record import Span
from review.article_view import FlagView, published_in_words
from review.words import flag_name, many
from storage.queue import COUNTED, STATUSES, Cursor, QueueFilter, QueueItem
from storage.types import Status

TABS: tuple[tuple[str, str], ...] = (
    ("open", "To review"),
    ("accepted", "Accepted"),
    ("rejected", "Rejected"),
    ("deferred", "Put off"),
    ("any", "All"),
)
LONGEST = 1000  # characters of a query in an address
SEVERITIES = {3: "high", 2: "medium", 1: "low"}


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkView:
    """A link that sets or lifts a filter."""

    name: str
    href: str
    chosen: bool = False
    count: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotePiece:
    text: str
    number: bool = False
    hit: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemView:
    """A query that cannot be read: a sentence, and the query with the place that is wrong."""

    sentence: str
    before: str
    wrong: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RowView:
    anchor: str
    href: str
    changes_href: str
    action: str
    reading: int
    then: str
    title: str
    language: str | None
    outlet: str
    published: str | None
    countries: tuple[str, ...]
    access: str
    revisions: int
    changed: bool
    severity: str | None
    flags: tuple[FlagView, ...]
    quote: tuple[QuotePiece, ...]
    why: str
    sum: str
    open_claims: int
    state: str


def filter_of(query: Mapping[str, str]) -> QueueFilter:
    """The filter that an address asks for. What cannot be read is left out: an old bookmark must still open."""
    status = query.get("state", "open")
    return QueueFilter(
        status=None if status == "any" else _status(status),
        outlet=_word(query.get("outlet")),
        country=_word(query.get("country")),
        flag=_word(query.get("flag")),
        watch=_word(query.get("watch")),
        words=one_line(query.get("q"))[:LONGEST] or None,
        since=_day(query.get("from")),
        until=_day(query.get("to")),
        changed=query.get("changed") == "1",
    )


def _status(text: str) -> Status:
    return next((status for status in get_args(Status) if status == text and status in STATUSES), "open")


def _word(text: str | None) -> str | None:
    return one_line(text)[:100] or None


def _day(text: str | None) -> str | None:
    try:
        return date.fromisoformat(text or "").isoformat()
    except ValueError:
        return None


def query_of(wanted: QueueFilter) -> dict[str, str]:
    """The filter as the parameters of an address; the inverse of `filter_of`."""
    found = {
        "state": "" if wanted.status == "open" else wanted.status or "any",
        "outlet": wanted.outlet,
        "country": wanted.country,
        "flag": wanted.flag,
        "watch": wanted.watch,
        "q": wanted.words,
        "from": wanted.since,
        "to": wanted.until,
        "changed": "1" if wanted.changed else None,
    }
    return {name: value for name, value in found.items() if value}


def address(path: str, wanted: QueueFilter, **more: str) -> str:
    """A path of the desk under this filter."""
    query = query_of(wanted) | more
    return f"{path}?{urlencode(query)}" if query else path


def cursor_text(cursor: Cursor) -> str:
    return f"{cursor[0]}~{cursor[1].isoformat()}~{cursor[2]}"


def cursor_of(text: str | None) -> Cursor | None:
    """The cursor of an address; None when there is none or it cannot be read: then the first page is shown."""
    match = re.fullmatch(r"(\d)~([0-9T:.+\-]{19,40})~(\d{1,18})", (text or "").replace(" ", "+"))
    if match is None:
        return None
    try:
        at = datetime.fromisoformat(match[2])
    except ValueError:
        return None
    return (int(match[1]), at, int(match[3])) if at.tzinfo else None


def tabs(wanted: QueueFilter, totals: Mapping[str, int], changed: int) -> tuple[LinkView, ...]:
    """The review states with how many articles each has; a state that nobody uses has no tab."""
    counts = dict(totals) | {"any": sum(n for status, n in totals.items() if status in STATUSES)}
    chosen = wanted.status or "any"
    named = tuple(
        LinkView(
            name=name,
            value=value,
            count=count_in_words(counts.get(value, 0)),
            href=address("/", replace(wanted, changed=False, status=None if value == "any" else _status(value))),
            chosen=value == chosen and not wanted.changed,
        )
        for value, name in TABS
        if value != "deferred" or counts.get(value) or value == chosen
    )
    if not changed and not wanted.changed:
        return named
    since = LinkView(
        name="Changed since review",
        value="changed",
        count=count_in_words(changed),
        href=address("/", QueueFilter(status=None, changed=True)),
        chosen=wanted.changed,
    )
    return (*named[:1], since, *named[1:])


def count_in_words(count: int) -> str:
    return f"{COUNTED:,}+" if count > COUNTED else f"{count:,}"


def facet_views(
    wanted: QueueFilter,
    found: Mapping[str, Sequence[tuple[str, int]]],
    names: Mapping[str, str],
    watches: Mapping[str, str],
) -> tuple[tuple[str, tuple[LinkView, ...]], ...]:
    """The facets: flags first, then what is watched. `names` and `watches`: by slug."""
    named: dict[str, tuple[str, Callable[[str], str]]] = {
        "flag": ("Flags", flag_name),
        "watch": ("Watches", lambda slug: watches.get(slug, slug)),
        "outlet": ("Outlets", lambda slug: names.get(slug, slug)),
        "country": ("Countries, as subject", country_name),
    }
    views = []
    for kind, (title, name_of) in named.items():
        chosen = getattr(wanted, kind)
        links = tuple(
            LinkView(
                name=name_of(value),
                count=f"{count:,}",
                chosen=value == chosen,
                href=address("/", _with(wanted, kind, None if value == chosen else value)),
            )
            for value, count in found.get(kind, ())
        )
        views.append((title, links))
    return tuple(views)


def _with(wanted: QueueFilter, kind: str, value: Any) -> QueueFilter:
    return replace(wanted, **{kind: value})


def asked(wanted: QueueFilter, names: Mapping[str, str], watches: Mapping[str, str]) -> tuple[LinkView, ...]:
    """What is filtered by, each as a link that lifts it."""
    chips = (
        ("flag", f"flag: {flag_name(wanted.flag or '')}"),
        ("watch", f"watched: {watches.get(wanted.watch or '', wanted.watch or '')}"),
        ("outlet", names.get(wanted.outlet or "", wanted.outlet or "")),
        ("country", f"about {country_name(wanted.country or '')}"),
        ("words", f"“{wanted.words}”"),
        ("since", f"claims about {wanted.since} and later"),
        ("until", f"claims about {wanted.until} and earlier"),
        ("changed", "changed since review"),
    )
    return tuple(
        LinkView(name=name, href=address("/", _with(wanted, field, False if field == "changed" else None)))
        for field, name in chips
        if getattr(wanted, field)
    )


def row_views(
    items: Sequence[QueueItem],
    wanted: QueueFilter,
    names: Mapping[str, str],
    watches: Mapping[str, str],
    quotes: Mapping[int, tuple[QuotePiece, ...]],
) -> tuple[RowView, ...]:
    """The rows; after a decision the focus goes to the next one, or to the one before at the end.

    `quotes`: what to show of articles instead of their gravest claim, by id.
    """
    anchors = [f"a{item.article.id}" for item in items]
    following = [*anchors[1:], *(anchors[-2:-1] or anchors[:1])]
    return tuple(
        replace(
            _row(item, wanted, names, anchor, then),
            quote=quotes.get(item.article.id) or quote_pieces(item.sentence, item.claim),
            why=standing(item, watches) if wanted.status == "open" else "",
        )
        for item, anchor, then in zip(items, anchors, following, strict=True)
    )


def _row(item: QueueItem, wanted: QueueFilter, names: Mapping[str, str], anchor: str, then: str) -> RowView:
    article = item.article
    return RowView(
        anchor=anchor,
        href=address(f"/article/{article.id}", wanted),
        changes_href=address(f"/article/{article.id}/changes", wanted),
        action=f"/article/{article.id}/decide",
        reading=article.reading_id or 0,
        then=then,
        title=one_line(article.title) or "Untitled",
        language=article.language,
        outlet=names.get(article.outlet, article.outlet),
        published=published_in_words(article.published),
        countries=tuple(map(country_name, item.countries[:4])),
        access=article.access,
        revisions=article.revisions,
        changed=article.changed,
        severity=SEVERITIES.get(article.severity),
        flags=tuple(
            FlagView(name=flag_name(f.rule), severity=f.severity, reason=one_line(f.reason)) for f in _once(item)
        ),
        quote=(),
        why="",
        sum=_sum(item),
        open_claims=item.open_claims,
        state=article.status,
    )


def standing(item: QueueItem, watches: Mapping[str, str]) -> str:
    """Why an open article stands where it stands: what would cost most to miss, who watches for it, then its date."""
    article = item.article
    reasons = []
    if article.severity:
        rules = dict.fromkeys(flag_name(f.rule) for f in item.flags if f.severity == SEVERITIES[article.severity])
        named = f" ({', '.join(rules)})" if rules else ""
        reasons.append(f"{SEVERITIES[article.severity]} severity{named}")
    if item.watches:
        reasons.append(f"watched: {', '.join(watches.get(slug, slug) for slug in item.watches)}")
    if not reasons:
        return "Stands here by its date alone: no flag, and nobody watches for it."
    return f"Stands here by {'; '.join(reasons)}; then by its date."


def problem_of(words: str | None) -> ProblemView | None:
    """What is wrong with the query in the search box; None when it can be read."""
    try:
        parse(words or "")
    except QueryError as error:
        text = words or ""
        return ProblemView(
            sentence=str(error),
            before=text[: error.place],
            wrong=text[error.place : error.end] or "␣",
            after=text[error.end :],
        )
    return None


def hits_in(words: str | None, text: str) -> tuple[Span, ...]:
    """Where the words that are looked for stand in a text."""
    return places(parse(words), text) if words and problem_of(words) is None else ()


def hit_quotes(words: str | None, texts: Mapping[int, str]) -> dict[int, tuple[QuotePiece, ...]]:
    """Where the words that are looked for stand in each text that has them, with their surroundings."""
    found = {article: (text, hits_in(words, text)) for article, text in texts.items()}
    return {article: _hit_quote(text, hits) for article, (text, hits) in found.items() if hits}


def _hit_quote(text: str, hits: Sequence[Span], width: int = 320) -> tuple[QuotePiece, ...]:
    start, end = around(text, hits[0], width)
    pieces = [QuotePiece(text="…")] if start else []
    at = start
    for first, last in hits:
        if first >= at and last <= end:
            pieces += [QuotePiece(text=_flat(text[at:first])), QuotePiece(text=_flat(text[first:last]), hit=True)]
            at = last
    pieces.append(QuotePiece(text=_flat(text[at:end]) + ("…" if end < len(text) else "")))
    return tuple(piece for piece in pieces if piece.text)


def _flat(text: str) -> str:
    """The text on one line, with the spaces at its ends: pieces of it are put side by side."""
    return re.sub(r"\s+", " ", clean(text))


def _once(item: QueueItem) -> Sequence[Any]:
    """One flag per rule, the gravest: a rule may raise several in one article."""
    return list({flag.rule: flag for flag in reversed(item.flags)}.values())[::-1]


def _sum(item: QueueItem) -> str:
    if not item.claims:
        return "no claims"
    left = f", {item.open_claims} to review" if 0 < item.open_claims < item.claims else ""
    return many(item.claims, "claim") + left


def quote_pieces(sentence: str, claim: str, *, width: int = 320) -> tuple[QuotePiece, ...]:
    """The sentence with the claim in it set off, cut to some `width` characters around the claim."""
    line, said = one_line(sentence), one_line(claim)
    if not line:
        return ()
    at = line.find(said) if said else -1
    span: Span = (at, at + len(said)) if at >= 0 else (0, 0)
    start = 0 if span[1] <= width else max(0, span[0] - width // 2)
    end = min(len(line), max(start + width, span[1]))
    pieces = (
        QuotePiece(text=("…" if start else "") + line[start : span[0]] if span[0] > start or start else ""),
        QuotePiece(text=line[max(start, span[0]) : span[1]], number=True),
        QuotePiece(text=line[max(start, span[1]) : end] + ("…" if end < len(line) else "")),
    )
    return tuple(piece for piece in pieces if piece.text)

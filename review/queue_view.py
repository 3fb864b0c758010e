"""The queue page as values: rows, tabs, what it says above them. No markup, no database."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from digest.text import clean, one_line
from pipeline.countries.lexicon import country_name
from pipeline.query.fields import QueryError
from pipeline.query.grammar import parse
from pipeline.query.places import around, places
from pipeline.record import Span
from review.article_view import FlagView, published_in_words
from review.filters import LinkView, address, count_in_words, status_of
from review.words import flag_name, language_tag, many
from storage.queue import STATUSES, QueueFilter, QueueItem

TABS: tuple[tuple[str, str], ...] = (
    ("open", "To review"),
    ("accepted", "Accepted"),
    ("rejected", "Rejected"),
    ("deferred", "Put off"),
    ("any", "All"),
)
SEVERITIES = {3: "high", 2: "medium", 1: "low"}


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


def tabs(wanted: QueueFilter, totals: Mapping[str, int], changed: int) -> tuple[LinkView, ...]:
    """The review states with how many articles each has; a state that nobody uses has no tab."""
    counts = dict(totals) | {"any": sum(n for status, n in totals.items() if status in STATUSES)}
    chosen = wanted.status or "any"
    named = tuple(
        LinkView(
            name=name,
            value=value,
            count=count_in_words(counts.get(value, 0)),
            href=address("/", replace(wanted, changed=False, status=None if value == "any" else status_of(value))),
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
        href=address("/", replace(wanted, status=None, changed=True)),
        chosen=wanted.changed,
    )
    return (*named[:1], since, *named[1:])


def row_views(
    items: Sequence[QueueItem],
    wanted: QueueFilter,
    names: Mapping[str, str],
    watches: Mapping[str, str],
    quotes: Mapping[int, tuple[QuotePiece, ...]],
    width: int = 320,
) -> tuple[RowView, ...]:
    """The rows; after a decision the focus goes to the next one, or to the one before at the end.

    `quotes`: what to show of articles instead of their gravest claim, by id; `width`: characters of that claim's
    sentence.
    """
    anchors = [f"a{item.article.id}" for item in items]
    following = [*anchors[1:], *(anchors[-2:-1] or anchors[:1])]
    return tuple(
        replace(
            _row(item, wanted, names, anchor, then),
            quote=quotes.get(item.article.id) or quote_pieces(item.sentence, item.claim, width=width),
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
        language=language_tag(article.language),
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


def hit_quotes(words: str | None, texts: Mapping[int, str], *, width: int = 320) -> dict[int, tuple[QuotePiece, ...]]:
    """Where the words that are looked for stand in each text that has them, with their surroundings."""
    found = {article: (text, hits_in(words, text)) for article, text in texts.items()}
    return {article: _hit_quote(text, hits, width) for article, (text, hits) in found.items() if hits}


def _hit_quote(text: str, hits: Sequence[Span], width: int) -> tuple[QuotePiece, ...]:
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


HEADINGS = {  # of the queue: its heading, and what the articles do there
    "open": ("To review", "for a decision, what would cost most to miss first"),
    "accepted": ("Accepted", "whose claims digests print, the newest first"),
    "rejected": ("Rejected", "that stay out of digests, the newest first"),
    "deferred": ("Put off", "for another time, the newest first"),
    "any": ("All articles", "whatever was decided, the newest first"),
    "changed": ("Changed since review", "that their outlet changed after somebody had decided, the newest first"),
}


def heading(wanted: QueueFilter, total: int) -> tuple[str, str]:
    """What the queue shows: a heading, and one sentence."""
    name, what = HEADINGS["changed" if wanted.changed else wanted.status or "any"]
    number = f"{count_in_words(total)} article" + ("" if total == 1 else "s")
    verb = (" waits" if total == 1 else " wait") if wanted.status in ("open", "deferred") else ""
    within = "" if replace(wanted, changed=False, status="open").plain else " Only what fits the filters is shown."
    return name, f"{number}{verb} {what}.{within}"

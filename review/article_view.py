"""The article page as values: what the template prints, made from what the store holds. No markup, no database."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from digest.text import clean, day_in_words, moment_in_words, one_line, safe_url
from digest.words import check_in_words, days_in_words, figure_in_words
from pipeline.countries.lexicon import country_name
from pipeline.record import Check, Claim, Issue, Record, Span
from review.claim_fields import NAMES, FieldView, Typed, field_views, in_words
from review.claim_view import beside, measure_name, measure_of, page_of
from review.marks import Mark, Paragraph, marks_of, paragraphs
from review.words import flag_name, language_tag, many
from storage import corrections
from storage.identity import claim_id
from storage.queue import FlagLine
from storage.relations import RelationRow
from storage.types import ArticleRow, ClaimRow, Decision, RevisionRow

CARDS = 100  # claims on one page; an article that is a table of results may hold thousands


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagView:
    """`id`: what an answer names; "" where it cannot be answered here."""

    name: str
    severity: str
    reason: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckView:
    said: str
    holds: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimView:
    """A card. `target` is the claim's key in the store (None: not stored yet), `id` the name that people use, `beside`
    what the ledger says of it and others, `measure` the page and the name of all that is counted so; `then` where the
    focus goes next."""

    key: str
    target: str | None
    id: str | None
    beside: str
    measure: tuple[str, str] | None
    figure: str
    counted: str | None
    facts: tuple[tuple[str, str], ...]
    checks: tuple[CheckView, ...]
    state: str
    decided: str | None
    then: str
    corrected: tuple[str, ...] = ()
    form: tuple[FieldView, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherView:
    """A finding that is no claim, in the lists below the cards."""

    key: str
    name: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleView:
    id: int
    reading: int
    title: str
    outlet: str
    published: str | None
    published_from: str | None
    authors: tuple[str, ...]
    language: str | None
    access: str
    access_reason: str | None
    url: str | None
    captured: str | None
    snapshot: str | None
    revision: int
    revisions: int
    topics: tuple[str, ...]
    labels: tuple[tuple[str, str], ...]
    flags: tuple[FlagView, ...]
    hits: int
    paragraphs: tuple[Paragraph, ...]
    claims: tuple[ClaimView, ...]
    pages: tuple[int, ...]
    page: int
    open_claims: int
    open_elsewhere: int
    others: tuple[tuple[str, tuple[OtherView, ...], str], ...]
    issues: tuple[Issue, ...]
    state: str
    sum: str
    changed: bool


def article_view(
    article: ArticleRow,
    record: Record,
    revision: RevisionRow,
    *,
    outlet: str,
    claims: Sequence[ClaimRow],
    decisions: Mapping[str, Decision],
    flags: Sequence[FlagLine] = (),
    hits: Sequence[Span] = (),
    relations: Sequence[RelationRow] = (),
    page: int = 1,
    corrected: Mapping[str, Mapping[str, Decision]] | None = None,
    correcting: str | None = None,
    typed: Typed | None = None,
) -> ArticleView:
    """The page of an article.

    `decisions`: the latest that stands, by claim key; `flags`: those that nobody answered; `hits`: where the words
    stand that are looked for; `relations`: how its figures stand to others; `page`: which of its claims are shown as
    cards; `corrected`: what people corrected, by claim and field; `correcting`: the claim whose form is open, `typed`:
    what was typed into that.
    """
    rows = _rows_by_span(claims)
    paired = [(claim, rows[claim.span].pop(0) if rows.get(claim.span) else None) for claim in record.claims]
    pages = range(1, max(1, -(-len(paired) // CARDS)) + 1)
    page = page if page in pages else 1
    shown = range((page - 1) * CARDS, min(page * CARDS, len(paired)))
    cards = [
        _claim_view(index, *paired[index], decisions, corrected or {}, correcting, typed, relations) for index in shown
    ]
    open_keys = [card.key for card in cards if card.state == "open"]
    open_claims = sum(claim.status == "open" for claim in claims)
    cards = [replace(card, then=_next_open(card.key, open_keys)) for card in cards]
    return ArticleView(
        id=article.id,
        reading=article.reading_id or 0,
        title=one_line(record.title) or "Untitled",
        outlet=outlet,
        published=published_in_words(record.published),
        published_from=record.published_from,
        authors=tuple(map(one_line, record.authors)),
        language=language_tag(article.language),
        access=record.access,
        access_reason=record.access_reason,
        url=safe_url(record.url or article.url),
        captured=moment_in_words(revision.at.isoformat()),
        snapshot=revision.snapshot,
        revision=revision.n,
        revisions=article.revisions,
        topics=tuple(map(one_line, record.topics)),
        labels=tuple((one_line(name), one_line(value)) for name, value in record.labels.items()),
        flags=tuple(
            FlagView(name=flag_name(flag.rule), severity=flag.severity, reason=one_line(flag.reason), id=flag.id)
            for flag in flags
        ),
        hits=len(hits),
        paragraphs=paragraphs(record.text, _marks_of_page(record, shown, hits), record.pages),
        claims=tuple(cards),
        pages=tuple(pages),
        page=page,
        open_claims=open_claims,
        open_elsewhere=open_claims - len(open_keys),
        others=_others(record),
        issues=record.issues,
        state=article.status,
        sum=_sum(len(paired), open_claims),
        changed=article.changed,
    )


def _marks_of_page(record: Record, shown: range, hits: Sequence[Span]) -> list[Mark]:
    """The marks of findings that have a card on this page, or a line below the cards."""
    return [mark for mark in marks_of(record, hits) if mark.kind != "claim" or int(mark.key[1:]) in shown]


def published_in_words(published: str | None) -> str | None:
    """The day, with the time where the page gives one; None for an undated page."""
    if published and "T" in published:
        return moment_in_words(published)
    return day_in_words(published)


def _rows_by_span(claims: Sequence[ClaimRow]) -> dict[Span, list[ClaimRow]]:
    rows: dict[Span, list[ClaimRow]] = defaultdict(list)
    for claim in claims:
        rows[claim.span].append(claim)
    return rows


def _claim_view(
    index: int,
    read: Claim,
    row: ClaimRow | None,
    decisions: Mapping[str, Decision],
    corrected: Mapping[str, Mapping[str, Decision]],
    correcting: str | None,
    typed: Typed | None,
    relations: Sequence[RelationRow],
) -> ClaimView:
    decision = decisions.get(row.key) if row else None
    mine = corrected.get(row.key, {}) if row else {}
    claim = corrections.applied(read, mine)
    figure = figure_in_words(claim)
    measure = measure_of(relations, row.article_id, row.key) if row else None
    counted = one_line(claim.counted)
    return ClaimView(
        key=f"c{index}",
        target=row.key if row else None,
        id=claim_id(row.article_id, row.key) if row else None,
        beside=beside(relations, row.article_id, row.key) if row else "",
        measure=(page_of(*measure), measure_name(*measure)) if measure else None,
        figure=figure,
        counted=counted if counted and counted not in figure else None,
        facts=_facts(claim, figure),
        checks=tuple(map(_check, claim.checks)),
        state=row.status if row else "open",
        decided=decided_in_words(decision) if decision else None,
        then=f"c{index}",
        corrected=_corrected(read, mine),
        form=field_views(corrections.read_of(claim), typed) if row and row.key == correcting else (),
    )


def _corrected(read: Claim, mine: Mapping[str, Decision]) -> tuple[str, ...]:
    """What people corrected, beside what the machine reads: one sentence a field."""
    found, said = corrections.read_of(read), []
    for name, decision in mine.items():
        was, now = in_words(name, decision.old), in_words(name, decision.new)
        line = f"{NAMES[name]}: {now}, corrected by {one_line(decision.user)} (read as {was})"
        if found[name] not in (decision.old, decision.new):
            line += f"; a later reading says {in_words(name, found[name])}"
        said.append(line + (f": “{one_line(decision.note)}”" if decision.note else ""))
    return tuple(said)


def _facts(claim: Claim, figure: str) -> tuple[tuple[str, str], ...]:
    covers = days_in_words(claim.period.earliest, claim.period.latest) if claim.period else None
    said = one_line(claim.period.text) if claim.period else ""
    period = f"{said} = {covers}" if said and covers and covers != said else said or covers
    parts = " + ".join(one_line(part.text) for part in claim.parts)
    if claim.parts:
        parts += "" if all(part.exhaustive for part in claim.parts) else " (not all)"
    facts = (
        ("event", claim.event),
        ("trend", claim.trend),
        ("total", "running total" if claim.cumulative else None),
        ("period", period),
        ("place", country_name(claim.place) if claim.place else None),
        ("said by", claim.attribution),
        ("made of", parts),
        ("in text", None if _same_words(claim.text, figure, claim.counted) else claim.text),
    )
    return tuple((name, one_line(value)) for name, value in facts if value)


def _same_words(said: str, figure: str, counted: str | None) -> bool:
    """Whether the card's head says already what the text says."""
    return one_line(said).casefold() in (figure.casefold(), f"{figure} {one_line(counted)}".casefold())


def _check(check: Check) -> CheckView:
    return CheckView(said=check_in_words(check.detail, check.holds), holds=check.holds)


def decided_in_words(decision: Decision) -> str:
    """ "accepted by Min, 19 Jul 2023 08:40 UTC"."""
    verb = {"accept": "accepted", "reject": "rejected", "defer": "put off"}.get(decision.verdict, decision.verdict)
    when = moment_in_words(decision.at.isoformat()) if isinstance(decision.at, datetime) else None
    return f"{verb} by {one_line(decision.user)}" + (f", {when}" if when else "")


def _next_open(key: str, open_keys: Sequence[str]) -> str:
    """The next card without a decision after this one; else the first such; else this one."""
    later = [other for other in open_keys if int(other[1:]) > int(key[1:])]
    return (later or [other for other in open_keys if other != key] or [key])[0]


def _sum(claims: int, left: int) -> str:
    if not claims:
        return "No claims"
    return many(claims, "claim") + (f", {left:,} to review" if left else ", all reviewed")


def _others(record: Record) -> tuple[tuple[str, tuple[OtherView, ...], str], ...]:
    citations = tuple(
        OtherView(
            key=f"s{index}",
            name=one_line(citation.outlet),
            detail=day_in_words(citation.date) or ("" if citation.kind == "outlet" else citation.kind),
        )
        for index, citation in enumerate(record.citations)
    )
    countries = tuple(
        OtherView(key=f"p{index}", name=one_line(tag.name), detail=f"{tag.role}, {many(len(tag.mentions), 'mention')}")
        for index, tag in enumerate(record.countries)
    )
    dates = tuple(
        OtherView(
            key=f"d{index}",
            name=one_line(clean(expression.text)),
            detail=days_in_words(expression.earliest, expression.latest) or expression.value,
        )
        for index, expression in enumerate(record.dates)
    )
    return (("Sources", citations, "citation"), ("Countries", countries, "country"), ("Times", dates, "date"))

"""The findings of a reading: written once, found again by their key."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update

from pipeline.record import Claim, Flag, Record, Span, to_json
from storage.columns import clean
from storage.identity import Keys
from storage.rows import AnyRow, made
from storage.schema import CLAIM, FINDING
from storage.store import Transaction
from storage.types import ArticleRow, ClaimRow, FindingRow, Status

SEVERITY = {"high": 3, "medium": 2, "low": 1}


def keyed(record: Record) -> tuple[tuple[str, str, Span, str, Any], ...]:
    """The record's findings as (kind, key, span, text, finding). Keys do not depend on where in the text they stand."""
    keys = Keys(record)
    return (
        *(
            ("claim", keys.key("claim", c.span, record.text[slice(*c.num_span)]), c.span, c.text, c)
            for c in record.claims
        ),
        *(("date", keys.key("date", d.span, d.text), d.span, d.text, d) for d in record.dates),
        *(("citation", keys.key("citation", c.span, c.outlet), c.span, c.text, c) for c in record.citations),
        *(("country", keys.named(f"country-{c.code}"), *_first(c.mentions), c) for c in record.countries),
        *(("flag", _flag_key(keys, flag), *_first_span(record, flag.spans), flag) for flag in record.flags),
    )


def _flag_key(keys: Keys, flag: Flag) -> str:
    return (
        keys.key(f"flag-{flag.rule}", flag.spans[0], keys.text[slice(*flag.spans[0])])
        if flag.spans
        else keys.named(f"flag-{flag.rule}")
    )


def _first(mentions: tuple[Any, ...]) -> tuple[Span, str]:
    return (mentions[0].span, mentions[0].text) if mentions else ((0, 0), "")


def _first_span(record: Record, spans: tuple[Span, ...]) -> tuple[Span, str]:
    return (spans[0], record.text[slice(*spans[0])]) if spans else ((0, 0), "")


def write(
    tx: Transaction,
    reading_id: int,
    article: ArticleRow,
    sort_at: datetime,
    record: Record,
    statuses: Mapping[str | None, Status],
) -> None:
    """Write the findings of a new reading. `statuses`: what people decided before, by key."""
    found = keyed(record)
    common = {"reading_id": reading_id, "article_id": article.id}
    rows = [
        common | {"kind": kind, "key": key, "start": span[0], "end": span[1], "text": text, "value": to_json(item)}
        for kind, key, span, text, item in found
    ]
    if rows:
        tx.execute(insert(FINDING), rows)
    keys = Keys(record)
    claims = [
        common
        | _claim(item, record.flags)
        | {
            "key": key,
            "outlet": article.outlet,
            "sentence": keys.sentences.at(item.span[0]),
            "sort_at": sort_at,
            "status": statuses.get(key, "open"),
            "current": False,
        }
        for kind, key, span, text, item in found
        if kind == "claim"
    ]
    if claims:
        tx.execute(insert(CLAIM), claims)


def _claim(claim: Claim, flags: Iterable[Flag]) -> dict[str, Any]:
    touching = [flag for flag in flags if any(a < claim.span[1] and claim.span[0] < b for a, b in flag.spans)]
    worst = max(touching, key=lambda flag: SEVERITY[flag.severity], default=None)
    period = claim.period
    return {
        "start": claim.span[0],
        "end": claim.span[1],
        "text": claim.text,
        "value": _finite(claim.value),
        "low": _finite(claim.low),
        "high": _finite(claim.high),
        "modifier": claim.modifier,
        "kind": claim.kind,
        "counted": claim.counted,
        "unit": claim.unit,
        "event": claim.event,
        "cumulative": claim.cumulative,
        "period_from": period.earliest if period else None,
        "period_to": period.latest if period else None,
        "place": claim.place,
        "attribution": claim.attribution,
        "flag": worst.rule if worst else None,
        "severity": SEVERITY[worst.severity] if worst else 0,
    }


def _finite(value: float | None) -> float | None:
    return None if value is None or abs(value) > 1.7e308 or value != value else float(value)


def show(tx: Transaction, article_id: int, reading_id: int | None) -> None:
    """Make the claims of this reading the article's current ones; None: it has none for now."""
    mine = CLAIM.c.article_id == article_id
    tx.execute(
        update(CLAIM).where(mine, CLAIM.c.current, CLAIM.c.reading_id != (reading_id or 0)).values(current=False)
    )
    if reading_id is not None:
        fresh = (mine, CLAIM.c.reading_id == reading_id, CLAIM.c.current.is_(False))
        tx.execute(update(CLAIM).where(*fresh).values(current=True))


def of_reading(tx: Transaction, reading_id: int) -> tuple[FindingRow, ...]:
    """All findings of a reading, in the order of the text."""
    query = (
        select(FINDING)
        .where(FINDING.c.reading_id == reading_id)
        .order_by(FINDING.c.start, FINDING.c.end, FINDING.c.key)
    )
    return tuple(made(FindingRow, row, span=(row.start, row.end)) for row in tx.execute(query))


def get(tx: Transaction, reading_id: int, key: str) -> FindingRow | None:
    """One finding of a reading; None when the reading has none of that key."""
    row = tx.execute(select(FINDING).where(FINDING.c.reading_id == reading_id, FINDING.c.key == key)).first()
    return made(FindingRow, row, span=(row.start, row.end)) if row else None


def claims_of_reading(tx: Transaction, reading_id: int) -> tuple[ClaimRow, ...]:
    """The claims of a reading, in the order of the text."""
    query = select(CLAIM).where(CLAIM.c.reading_id == reading_id).order_by(CLAIM.c.start, CLAIM.c.key)
    return tuple(_claim_row(row) for row in tx.execute(query))


def current_claims(tx: Transaction, article_id: int) -> tuple[ClaimRow, ...]:
    """The claims of the article's present text, in its order."""
    query = select(CLAIM).where(CLAIM.c.article_id == article_id, CLAIM.c.current).order_by(CLAIM.c.start, CLAIM.c.key)
    return tuple(_claim_row(row) for row in tx.execute(query))


def series(
    tx: Transaction, *, place: str | None, event: str | None, counted: str | None, limit: int = 500
) -> tuple[ClaimRow, ...]:
    """Current claims about the same thing, newest period first. None means unknown, and finds claims where it is."""
    same = (CLAIM.c.place == place, CLAIM.c.event == event, CLAIM.c.counted == counted)
    query = select(CLAIM).where(CLAIM.c.current, *same).order_by(CLAIM.c.period_to.desc(), CLAIM.c.sort_at.desc())
    return tuple(_claim_row(row) for row in tx.execute(query.limit(limit)))


def all_current_claims(tx: Transaction) -> Iterator[ClaimRow]:
    """Every current claim, oldest article first, one at a time."""
    query = select(CLAIM).where(CLAIM.c.current).order_by(CLAIM.c.sort_at, CLAIM.c.article_id, CLAIM.c.start)
    for row in tx.connection.execution_options(yield_per=1000).execute(query):
        yield _claim_row(row)


def set_status(tx: Transaction, article_id: int, key: str, status: Status) -> None:
    """Let the claims of this key follow a decision, in every reading."""
    tx.execute(update(CLAIM).where(CLAIM.c.article_id == article_id, CLAIM.c.key == key).values(status=status))


def _claim_row(row: AnyRow) -> ClaimRow:
    return made(ClaimRow, row, span=(row.start, row.end))


def cleaned(record: Record) -> Record:
    """The record itself, unless its text must change to be stored; then one whose spans still fit."""
    from dataclasses import replace

    return record if clean(record.text) == record.text else replace(record, text=clean(record.text))
